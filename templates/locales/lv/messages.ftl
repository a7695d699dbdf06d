# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Ziņas, ko vēlaties saņemt
messages-lead = Izvēlieties, par ko un kā drīkstam ar jums sazināties. Iepriekš nekas nav izvēlēts, un nekas no tā nav vajadzīgs, lai šeit kaut ko lietotu.
messages-topic-marketing = Mūsu jaunumi un piedāvājumi
messages-topic-marketing-about = Kas šeit jauns un ko piedāvājam.
messages-topic-survey = Jautājumi par jūsu viedokli
messages-topic-survey-about = Īsas aptaujas par mūsu darbu. Atbildat tikai tad, ja vēlaties.
messages-topic-invitations = Uzaicinājumi
messages-topic-third-party = Citu piedāvājumi
messages-topic-third-party-about = Ko piedāvā citi uzņēmumi; to nododam mēs. Viņi jūsu adresi nesaņem.
messages-channel-email = E-pasts
messages-channel-call = Tālruņa zvans
messages-channel-text = Īsziņa
messages-channel-post = Pasts
messages-wish = { $topic } · { $channel }
messages-hint = Rakstām uz { $email }. Pēc saglabāšanas vēstule jums pajautās vēlreiz; tikai tās saite kaut ko ieslēdz.
messages-which = Par ko drīkstam ar jums sazināties?
messages-more = Zvanus, īsziņas un pastu var izvēlēties vēlāk savā kontā.
messages-reach = Kur jūs sasniegt
messages-reach-hint = Vajadzīgs tikai tam, ko izvēlējāties augstāk. Tiek dzēsts uzreiz, kad izslēdzat pēdējo izvēli, kurai tas vajadzīgs.
messages-number = Tālruņa numurs
messages-number-hint = Ar valsts kodu, piemēram, +44 20 7946 0018. Zvaniem un īsziņām.
messages-number-wrong = Uzrakstiet numuru ar valsts kodu, piemēram, +44 20 7946 0018.
messages-number-refused = Pa šo numuru kāds ir lūdzis nezvanīt. Tā tas paliek; norādiet citu numuru.
messages-postal = Pasta adrese
messages-service = Vēstules par jūsu kontu, zvaniem un tiesībām pienāk vienmēr: tās ir daļa no pakalpojuma.
messages-off = Izslēgt visu
messages-off-hint = Uzreiz, bez iemesla minēšanas. Nekas cits jūsu kontā nemainās.
messages-on = Ieslēgts. Sākums: { $date }
messages-waits = Izslēgts, līdz atvērsiet saiti mūsu vēstulē. Vēlākais: { $time }
messages-asked = Esam rakstījuši uz { $email }. Nekas netiek ieslēgts, kamēr neesat atvēris saiti šajā vēstulē.
messages-later = Tas, ko izslēdzāt, ir izslēgts. Par to, ko ieslēdzāt, pašlaik vēstuli nosūtīt nevar: lūdzu, mēģiniet rīt.
messages-stale = Kopš šīs lapas atvēršanas kaut kas ir mainījies, tāpēc nekas netika saglabāts. Zemāk redzams pašreizējais stāvoklis.
messages-minor = Kamēr neesat pilngadīgs, jūs nesaņemat nevienu no šīm ziņām. Neviens tās nevar ieslēgt jūsu vietā.
messages-confirm-title = Vai vēlaties šīs ziņas?
messages-confirm-lead = Tad { $business } drīkstēs ar jums sazināties par:
messages-confirm-send = Jā, es tās vēlos
messages-confirmed = Jūs saņemsiet šīs ziņas
messages-confirmed-text = Tās beidzas ar vienu nospiedienu: ar saiti katrā vēstulē vai lapā „Ziņas, ko vēlaties saņemt” jūsu kontā.
# The letter that asks whether it is really wanted.
messages-letter-subject = Vai vēlaties uzņēmuma { $business } ziņas?
messages-letter-text = Kāds jūsu adresei izvēlējās šīs ziņas: { $topics }. Ja tas bijāt jūs, lūdzu, apstipriniet.
messages-letter-not = Ja tas nebijāt jūs, nedariet neko: nekas netiks sūtīts.
messages-letter-why = Jūs saņemat šo vēstuli, jo jūsu adrese tika izvēlēta uzņēmuma { $business } ziņām.
# The foot of a letter that somebody asked for.
messages-promotion-end = Izbeigt šīs ziņas: { $topic }
messages-promotion-why = Jūs to saņemat, jo lūdzāt uzņēmumam { $business } sūtīt „{ $topic }” un to apstiprinājāt (diena: { $date }). Lai to izbeigtu, atveriet saiti augstāk vai atbildiet ar STOP.
# The page behind the link in such a letter.
messages-end-title = Izbeigt šīs ziņas
messages-end-lead = Jūs saņemat „{ $topic }” no uzņēmuma { $business }.
messages-end-send = Izbeigt šīs ziņas
messages-end-all = Izbeigt visas šādas ziņas un zvanus par visiem tematiem
messages-end-fewer = Izvēlēties mazāk
messages-end-done = Tas ir izbeigts
messages-end-done-text = Jūs vairs nesaņemat nevienu no šīm ziņām. Nekas cits jūsu kontā nav mainījies.
messages-end-invitations-done = { $business } uz šo adresi uzaicinājumus vairs nesūta, lai kas to lūgtu.
messages-end-unknown = Šī saite te nav pazīstama
messages-end-unknown-text = Iespējams, tā ir pārāk veca. Pasakiet mums, un mēs ziņas izbeigsim jūsu vietā.
messages-end-contact = Rakstīt mums
# Where the business writes them.
messages-admin-title = Ziņas abonentiem
messages-admin-lead = Jaunumi, aptaujas un piedāvājumi, tikai tiem, kas tos lūdza un apstiprināja.
messages-admin-write = Rakstīt ziņu
messages-admin-hint = Katrā no jūsu valodām. Tukšas rindas atdala rindkopas. Katra vēstule pati pasaka, kas raksta, kāpēc un kā to izbeigt.
messages-admin-topic = { $count ->
    [zero] { $topic } ({ $count } cilvēku)
    [one] { $topic } ({ $count } cilvēks)
   *[other] { $topic } ({ $count } cilvēki)
}
messages-admin-subject = Temats
messages-admin-body = Teksts
messages-admin-keep = Saglabāt kā melnrakstu
messages-admin-send = Sūtīt tagad
messages-admin-delete = Dzēst melnrakstu
messages-admin-draft = Melnraksts
messages-admin-sending = { $count ->
    [zero] Tiek sūtīts; līdz šim { $count } vēstuļu
    [one] Tiek sūtīts; līdz šim { $count } vēstule
   *[other] Tiek sūtīts; līdz šim { $count } vēstules
}
messages-admin-sent = { $count ->
    [zero] Nosūtīts: { $date }; { $count } vēstuļu
    [one] Nosūtīts: { $date }; { $count } vēstule
   *[other] Nosūtīts: { $date }; { $count } vēstules
}
messages-admin-goes = Tā ir ceļā, katram cilvēkam vienu reizi.
messages-admin-no-server = Pasta servera vēl nav, tāpēc neko nevar nosūtīt. Iestatiet to sadaļā „Pasts”.
messages-admin-tomorrow = Šodien jau nosūtīts tik ziņu, cik atļauts. Šo sūtiet rīt.
messages-admin-elsewhere = Te drīkst būt tikai saites uz šīs pašas vietnes lapām.
messages-admin-stop = Kāds atbildēja ar STOP
messages-admin-stop-hint = Ievadiet e-pasta adresi vai numuru, no kura tā nāca; tāpat tad, ja kāds to pasaka pa tālruni vai raksta pa pastu. Turp vairs netiks sūtītas šādas ziņas un netiks zvanīts.
messages-admin-stop-send = Izbeigt visas ziņas
messages-admin-stopped = Turp vairs netiks sūtītas šādas ziņas un netiks zvanīts.
messages-admin-about = Par ko tā ir
messages-admin-stop-what = E-pasta adrese vai tālruņa numurs
messages-list = Zvani, īsziņas un pasts
messages-list-hint = Zvana un raksta jūsu cilvēki, nevis šī programma. Lejupielādējiet sarakstu katru reizi no jauna: kas to izbeidzis, tajā vairs nav. Žurnālā ir redzams, kas to lejupielādēja.
messages-list-which = Temats un veids
messages-list-take = Lejupielādēt sarakstu
messages-admin-no-address = Tā nav ne e-pasta adrese, ne numurs ar valsts kodu.
messages-kind-opt-in = Jautājums par ziņām
messages-kind-promotion = Ziņa abonentam
messages-kept = Kādas ziņas kāds ir lūdzis, tam norādītais numurs vai pasta adrese un pierādījums
messages-kept-purpose = Lai sūtītu to, kas lūgts, un pierādītu, ka tas lūgts
messages-kept-period = Līdz tas izbeigts; pierādījums trīs gadus ilgāk
messages-blocked = Adreses, kas nevēlas vēstules, kā ar atslēgu veidots jaucējkods, no kura nevienu nevar nolasīt
messages-blocked-purpose = Lai tām vairs nerakstītu
messages-blocked-period = Kamēr vien no šejienes sūta vēstules
