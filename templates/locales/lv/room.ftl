room-about-minutes = { $minutes ->
    [zero] aptuveni { $minutes } minūšu
    [one] aptuveni { $minutes } minūti
   *[other] aptuveni { $minutes } minūtes
}
room-open-free = Tagad atvērts. Neviens negaida.
room-open-ahead = Tagad atvērts. { $count ->
    [zero] Pirms jums { $count } cilvēku
    [one] Pirms jums { $count } cilvēks
   *[other] Pirms jums { $count } cilvēki
}
room-open-ahead-about = Tagad atvērts. { $count ->
    [zero] Pirms jums { $count } cilvēku
    [one] Pirms jums { $count } cilvēks
   *[other] Pirms jums { $count } cilvēki
}, { $minutes ->
    [zero] aptuveni { $minutes } minūšu
    [one] aptuveni { $minutes } minūti
   *[other] aptuveni { $minutes } minūtes
}
room-closed = Pašlaik slēgts.
room-closed-until = Tagad slēgts. Atkal atvērts: { $at }.
room-closed-title = Ne tagad, bet drīz
room-closed-text = Šobrīd neviens neatbild. Atstājiet ziņu, un mēs ar jums sazināsimies.
room-who-title = Ar ko jūs runāsiet
room-recording-title = Ierakstīšana
room-recording-off = Šajā telpā ierakstīšana ir izslēgta. Ierakstīšanas pogas nav.
room-recording-ask = Bez visu zvana dalībnieku piekrišanas nekas netiek ierakstīts. Jūs varat teikt nē, un zvans turpinās.
room-name-title = Jūsu vārds
room-name-reason = Lai zinām, kā jūs uzrunāt.
room-name = Vārds
room-about = Par ko būs saruna?
room-optional = { $label } (nav obligāti)
room-choose = Izvēlieties
room-fault-name = Uzrakstiet savu vārdu, lai zinām, kā jūs uzrunāt.
room-fault-contact = Uzrakstiet e-pasta adresi vai tālruņa numuru, lai varam atbildēt.
room-fault-text = Uzrakstiet, kā varam jums palīdzēt.
room-fault-missing = Lai jums palīdzētu, te vajag atbildi.
room-ring = Zvanīt
room-write-instead = Labāk rakstīt
room-no-time = Tagad nav laika?
room-leave-message = Atstāt ziņu
room-refused-closed = Pa šo laiku telpa ir slēgta. Zvans nevienam netika nosūtīts. Varat atstāt ziņu.
room-refused-full = Gaida jau tik cilvēku, cik spējam apkalpot. Zvans nevienam netika nosūtīts. Atstājiet ziņu, un mēs ar jums sazināsimies.
room-refused-no-place = Pašlaik visas zvanu vietas ir aizņemtas, tāpēc zvans nevienam netika nosūtīts. Mēģiniet vēlreiz pēc dažām minūtēm vai atstājiet ziņu, un mēs ar jums sazināsimies.
room-refused-crowded = No jūsu tīkla jau gaida vairāki cilvēki, tāpēc zvans nevienam netika nosūtīts. Zvaniet vēlreiz, kad kāds no viņiem būs apkalpots, vai atstājiet ziņu, un mēs ar jums sazināsimies.
room-still-on = Jūsu zvans joprojām turpinās.
room-back-title = Atgriezieties zvanā
room-back-text = Jūs gaida. Ja vēlaties, pārbaudiet kameru un mikrofonu, tad pievienojieties.
room-join = Pievienoties zvanam
room-waiting-hint = Palieciet šajā lapā. Tā iezvanīsies, kad kāds pieņems jūsu zvanu. Vieta rindā saglabājas arī tad, ja lapu ielādē no jauna.
room-place = Jūsu vieta
room-place-label = Jūsu vieta rindā
room-drawn = Numuriņš izņemts { $time } · { $name }
room-nobody-title = Pašlaik neviens nevar atbildēt.
room-nobody-text = Jūsu vieta rindā paliek, un jūs izsauks, tiklīdz kāds būs atpakaļ. Vai arī atstājiet ziņu un dodieties savās gaitās.
room-meantime-title = Pa to laiku
room-meantime-text = Jau tagad varat rakstīt. Tas, kurš pieņems zvanu, vispirms to izlasīs.
room-line = Ziņa
room-line-send = Sūtīt
room-not-now-title = Nav īstais brīdis?
room-leave-and-go = Atstāt ziņu un aiziet
room-give-up = Atteikties no vietas rindā
room-give-up-kept = Ja atteiksieties no vietas, nekas no uzrakstītā netiks glabāts.
room-ended-thanks = Paldies, { $name }.
room-ended-given-up = Jūs atteicāties no vietas rindā.
room-ended-message = Jūsu ziņa ir atstāta.
room-ended-gone = Zvans beidzās, jo tajā vairs neviena nebija.
room-ended-length = Saruna ilga { $length }.
room-kept-title = Kas tiek glabāts
room-kept-until = Jūsu rakstītais, faili un zvana ilgums tiek glabāti (pēdējā diena: { $date }). Pēc tam tos izdzēš.
room-kept-nothing = No tā nekas netiek glabāts.
room-kept-no-recording = Nekas netika ierakstīts.
room-next-title = Ko tālāk?
room-again = Zvanīt vēlreiz
room-other-rooms = Mūsu pārējās telpas
room-wrong-title = Kaut kas nav kārtībā?
room-wrong-text = Pasakiet mums:
room-privacy = Ko mēs glabājam un jūsu tiesības
room-message-title = Atstājiet ziņu
room-message-lead = Mēs to izlasīsim, tiklīdz kāds būs uz vietas, un atbildēsim jums.
room-message-lead-waiting = Kad to nosūtīsiet, jūsu vieta rindā beigsies. Mēs ziņu izlasīsim un atbildēsim.
room-message-you = Kas jūs esat
room-message-you-reason = Lai varam atbildēt.
room-message-contact = E-pasts vai tālrunis
room-message-contact-hint = Kur jūs varam sasniegt.
room-message-text = Jūsu ziņa
room-message-words = Kā varam jums palīdzēt?
room-message-kept = Jūsu ziņa tiek glabāta (pēdējā diena: { $date }). Pēc tam to izdzēš.
room-message-full = Ziņu te ir vairāk, nekā varam uzglabāt. Lūdzu, izmantojiet augstāk norādīto kontaktu. Šajā lapā uzrakstītais nav zudis.
room-message-often = No jūsu tīkla esam saņēmuši tik ziņu, cik stundas laikā pieņemam. Šajā lapā uzrakstītais nav zudis: nosūtiet to vēlreiz pēc { $length } vai izmantojiet augstāk norādīto kontaktu.
room-message-left = Jūsu ziņa ir pie mums.
room-message-left-text = Kāds to izlasīs, cik drīz vien varēs, un atbildēs tur, kur lūdzāt.
room-to-room = Atpakaļ uz „{ $room }”
room-back = Atpakaļ
