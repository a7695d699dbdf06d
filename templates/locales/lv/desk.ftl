desk-title = Darba galds
desk-am-i-there = Vai esmu uz vietas
desk-online = Tiešsaistē
desk-offline = Bezsaistē
desk-busy-hint = Kamēr esat zvanā, pats no sevis rādās „aizņemts”.
desk-presence-wrap-up = Raksta piezīmes pēc zvana
desk-minutes = { $minutes ->
    [0] mazāk par 1 min
   *[other] { $minutes } min
}
desk-offer-about = Gaida: { $waited }, valoda: { $lang }
desk-line-away = Nav klāt, vieta tiek paturēta
desk-waiting = Gaida
desk-longest = Visilgāk gaida
desk-colleagues = Kolēģi
desk-today = Šodien
desk-today-figures = { $calls ->
    [zero] { $calls } zvanu
    [one] { $calls } zvans
   *[other] { $calls } zvani
}, { $messages ->
    [zero] { $messages } ziņu
    [one] { $messages } ziņa
   *[other] { $messages } ziņas
}
desk-queue = Rinda
desk-empty-title = Neviens negaida.
desk-empty-online = Jūs esat tiešsaistē. Kad kāds zvanīs, šī lapa iezvanīsies, arī ja tā ir fonā.
desk-empty-offline = Jūs esat bezsaistē. Pārejiet tiešsaistē, un šī lapa iezvanīsies, kad kāds zvanīs.
desk-empty-no-room = Vēl nav nevienas telpas, uz kuru varētu zvanīt. Īpašnieks to izveido sadaļā „Telpas”.
desk-disk = Disks ir gandrīz pilns: brīvi { $free }. Kamēr vietas nav vairāk, faili un attēli tiek noraidīti; zvani, tērzēšana un ziņas darbojas.
desk-who = Kas
desk-when = Kad
desk-message = Ziņa
desk-what-to-do = Ko darīt
desk-messages = Atstātās ziņas
desk-messages-none = Neviena ziņa negaida atbildi.
desk-answer = Atbildēt
desk-done = Atzīmēt kā nokārtotu
desk-stage = Skatuve
desk-stage-hint = Programmas ar pilnvaru, atsevišķi no visiem zvaniem.
desk-ring = Zvana skaņa
desk-ring-hint = Kā jūs dzirdat, ka kāds zvana.
desk-conversations = Sarunas
desk-conversations-lead = Katra saruna ir šeit līdz dienai, kad to izdzēš.
desk-conversations-none = Šeit nekā nav.
desk-conversations-none-text = Saruna parādās šeit, kad tā ir beigusies.
desk-conversations-end = Vecākās sarunas ir izdzēstas.
desk-with = Ar ko
desk-length = Ilgums
desk-deleted = Dzēšanas diena
desk-nobody = Neviens
desk-older = Vecākas
desk-left-a-message = Atstāja ziņu
desk-went-away = Aizgāja
desk-all-conversations = Visas sarunas
desk-call-title = Zvans: { $name }
desk-call-lead = Lapas valoda otrā pusē: { $lang }.
desk-join-title = Pievienošanās
desk-join-text = Jūs šajā zvanā gaida. Ja vēlaties, pārbaudiet ierīces, tad pievienojieties. Var pievienoties arī bez tām un rakstīt.
desk-back = Atpakaļ uz darba galdu
desk-record = Kas no tā tiek glabāts
desk-record-title = Saruna: { $name }
desk-the-call = Zvans
desk-speaks = Valoda
desk-quality = Kā pienāca skaņa un attēls
desk-quality-up-audio = Nosūtītā skaņa
desk-quality-up-video = Nosūtītais attēls
desk-quality-up-screen = Nosūtītais ekrāns
desk-quality-down-audio = Saņemtā skaņa
desk-quality-down-video = Saņemtais attēls
desk-quality-down-screen = Saņemtais ekrāns
desk-quality-lines = Līdz { $lines } rindām
desk-quality-pauses = Attēls apturēts šaura savienojuma dēļ: { $count }
desk-quality-is = Savienojums: { $verdict }
desk-quality-why-good = Skaņa un attēls pienāca, kā nākas.
desk-quality-why-loss = Ceļā zuda { $percent } %.
desk-quality-why-delay = Turp un atpakaļ pagāja { $ms } ms.
desk-quality-why-jitter = Skaņa un attēls pienāca nevienmērīgi.
desk-quality-why-narrow = Savienojums ne vienmēr pavilka attēlu.
desk-written = Uzrakstītais
desk-written-nothing = Nekas netika rakstīts.
desk-kept-until = Tas viss tiek glabāts (pēdējā diena: { $date }). Pēc tam to izdzēš.
