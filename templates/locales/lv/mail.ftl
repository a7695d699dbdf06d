mail-title = Pasts
mail-lead = Ar pasta serveri uzaicinājumi, jaunas paroles un atgādinājumi tiek nosūtīti vēstulēs. Arī bez tā viss darbojas: saites nododat jūs pats.
mail-server = Pasta serveris
mail-server-hint = Jūsu pakalpojuma sniedzējs šos datus sauc par “SMTP” vai “izejošo pastu”.
mail-host = Serveris
mail-security = Šifrēšana
mail-security-tls = No paša sākuma
mail-security-tls-hint = TLS, parasti ports 465
mail-security-starttls = Pēc sveiciena
mail-security-starttls-hint = STARTTLS, parasti ports 587; bez šifrēšanas nekas netiek sūtīts
mail-security-none = Nav
mail-security-none-hint = Tikai pasta serverim uz šīs pašas iekārtas
mail-port = Ports
mail-port-hint = Atstājiet tukšu, lai izmantotu parasto.
mail-sender = Sūtītāja adrese
mail-sender-hint = No šejienes vēstules iziet; nepiegādātās atgriežas šeit.
mail-login = Pieslēgšanās
mail-login-hint = Vairums serveru to prasa. Parole tiek glabāta šifrēta un vairs netiek rādīta.
mail-user = Lietotājvārds
mail-password-kept = Parole ir saglabāta. Atstājiet tukšu, lai to paturētu.
mail-authority = Sava sertifikācijas iestāde
mail-authority-hint = Tikai tad, ja pārlūki nepazīst jūsu pasta servera sertifikātu. Tad uzticas tikai šai iestādei.
mail-authority-field = Tās sertifikāts (PEM)
mail-test = Izmēģināt
mail-test-hint = Vēstule uzreiz iziet uz { $email }, un jūs redzat, ko serveris atbild.
mail-test-send = Sūtīt izmēģinājuma vēstuli
mail-test-done = Serveris ir pieņēmis vēstuli adresei { $email }. Ieskatieties šajā pastkastē un arī mēstuļu mapē.
mail-remove = Noņemt serveri
mail-removed = Serveris ir noņemts. Turpmāk vēstules tiek turētas šeit.
mail-retried = Vēstuli mēģina nosūtīt vēlreiz.
mail-deleted = Vēstule ir izdzēsta.
mail-answer = Servera atbilde: { $answer }
mail-standing-none = Pasta serveris nav norādīts.
mail-standing-none-text = Vēstules tiek turētas šeit, līdz esat nodevis to saites vai norādījis serveri.
mail-standing-fresh = Pasta serveris ir norādīts. Caur to vēl nav gājusi neviena vēstule.
mail-standing-fine = Pēdējo vēstuli serveris pieņēma: { $time }.
mail-standing-fails = Neviena vēstule nav izgājusi kopš šī laika: { $since }. Nākamais mēģinājums: { $next }.
mail-trouble-unreachable = Serveri nevar sasniegt. Pārbaudiet nosaukumu un portu un to, vai pa vidu nav ugunsmūra.
mail-trouble-untrusted = Servera sertifikāts neatbilst šim nosaukumam. Nekas netika nosūtīts.
mail-trouble-no-tls = Serveris šādi nešifrē. Nekas netika nosūtīts. Pārbaudiet portu un šifrēšanu.
mail-trouble-login = Serveris nepieņem šo lietotājvārdu ar šo paroli.
mail-trouble-unwilling = Serveris nepieņem vēstules no šī sūtītāja vai šīs iekārtas.
mail-trouble-later = Serveris lūdz nākt vēlāk.
mail-trouble-garbled = Tas, kas tur atbild, nav pasta serveris.
mail-trouble-refused = Serveris atsaka šo vēstuli.
mail-letters = Vēstules
mail-letters-none = Pēdējā laikā nav rakstīta neviena vēstule.
mail-letters-kept = { $days ->
    [zero] Kam vēstule sūtīta, šajā sarakstā paliek { $days } dienu. Tās saturs tiek izdzēsts, tiklīdz serveris to pieņem.
    [one] Kam vēstule sūtīta, šajā sarakstā paliek { $days } dienu. Tās saturs tiek izdzēsts, tiklīdz serveris to pieņem.
   *[other] Kam vēstule sūtīta, šajā sarakstā paliek { $days } dienas. Tās saturs tiek izdzēsts, tiklīdz serveris to pieņem.
}
mail-col-to = Kam
mail-col-what = Vēstule
mail-col-state = Stāvoklis
mail-kind-invitation = Uzaicinājums
mail-kind-recovery = Jauna parole
mail-kind-duty = Atgādinājums dzēst ierakstus
mail-kind-trial = Izmēģinājuma vēstule
mail-state-held = Aizturēta: nav pasta servera
mail-state-queued = Ceļā
mail-state-waits = Gaida serveri
mail-state-later = Vēl nav pieņemta, nākamais mēģinājums: { $next }
mail-state-sent = Serveris pieņēma: { $time }
mail-state-refused = Serveris atteica
mail-state-late = Pēc nedēļas atmesta
mail-state-outdated = Neizgāja: tās saite ir beigusies
mail-link = Saite, ko nodot
mail-retry = Mēģināt vēlreiz
mail-delete = Dzēst
mail-flaw-host = Ierakstiet servera nosaukumu, piemēram, mail.example.org, bez “https://” un porta.
mail-flaw-port = Ports ir skaitlis no 1 līdz 65535.
mail-flaw-exposed = Bez šifrēšanas vēstules iet tikai uz šo pašu iekārtu: localhost vai 127.0.0.1.
mail-flaw-authority = Tas nav sertifikāts.
mail-flaw-password = Šim lietotājvārdam vajadzīga tā parole.
mail-flaw-anew = Ierakstiet paroli vēlreiz: saglabātā bija citam serverim vai lietotājam.
mail-row-hint = Kā tiek nosūtīti uzaicinājumi, jaunas paroles un atgādinājumi.
mail-row-open = Atvērt pastu
mail-row-failed = { $count ->
    [zero] { $count } vēstuļu nevarēja nosūtīt.
    [one] { $count } vēstuli nevarēja nosūtīt.
   *[other] { $count } vēstules nevarēja nosūtīt.
}
