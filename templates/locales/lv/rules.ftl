rules-profiles = Juridiskie profili
rules-profiles-lead = Kādus likumus šeit ievēro un ko tie nosaka par katru iestatījumu.
rules-choose = Kuri likumi jums ir saistoši?
rules-choose-hint = Svarīgi ir arī tas, kur ir jūsu klienti. Ieslēgti var būt vairāki; spēkā ir stingrākā vērtība.
rules-profile-base = Šīs programmas pašas solījumi
rules-profile-eu-uk = Eiropas Savienība un Apvienotā Karaliste
rules-profile-eu-uk-about = Turpināta lietošana nekad nav piekrišana.
rules-profile-us-ca = Amerikas Savienotās Valstis un Kalifornija
rules-profile-us-ca-about = Pirms zvanu ieraksta, jāpiekrīt visiem, kas tajā ir.
rules-profile-cn = Kontinentālā Ķīna
rules-profile-cn-about = { $days ->
    [zero] Par būtiskām izmaiņām paziņo vismaz { $days } pilnas dienas iepriekš.
    [one] Par būtiskām izmaiņām paziņo vismaz { $days } pilnu dienu iepriekš.
   *[other] Par būtiskām izmaiņām paziņo vismaz { $days } pilnas dienas iepriekš.
}
rules-profile-generic = Neviens no šiem
rules-profile-generic-about = Spēkā ir tikai šīs programmas pašas solījumi.
rules-unchosen = Neviens vēl nav izvēlējies. Līdz tam spēkā ir visu profilu stingrākā vērtība.
rules-no-law = Nav ieslēgts neviens juridiskais profils. Spēkā ir tikai šīs programmas pašas solījumi.
rules-values = Kas ir spēkā tagad
rules-col-setting = Iestatījums
rules-col-value = Vērtība
rules-col-lock = Nosaka
rules-setting-approval = Piekrišana ierakstīšanai
rules-value-approval = Visi, kas ir zvanā, katru reizi
rules-setting-recording-days = Ieraksta glabāšana
rules-value-most-days = { $days ->
    [zero] Ne vairāk kā { $days } dienu
    [one] Ne vairāk kā { $days } diena
   *[other] Ne vairāk kā { $days } dienas
}
rules-setting-audience = Ieraksta skatīšanās
rules-setting-notice-days = Paziņojums par būtiskām izmaiņām
rules-value-notice-days = { $days ->
    [zero] Vismaz { $days } pilnu dienu
    [one] Vismaz { $days } pilna diena
   *[other] Vismaz { $days } pilnas dienas
}
rules-value-notice-free = Kā teikts katrā versijā
rules-setting-acceptance = Piekrišana jaunai politikai
rules-value-acceptance = Tikai ar pašas personas rīcību
rules-setting-answer-days = Atbilde uz to, ko kāds lūdz
rules-value-answer-days = { $days ->
    [zero] { $days } dienu laikā
    [one] { $days } dienas laikā
   *[other] { $days } dienu laikā
}
rules-lock-none = Nekas
rules-lock-policy = Publicēta politika
rules-fault-notice = { $days ->
    [zero] Izvēlētie juridiskie profili prasa paziņot vismaz { $days } pilnas dienas iepriekš.
    [one] Izvēlētie juridiskie profili prasa paziņot vismaz { $days } pilnu dienu iepriekš.
   *[other] Izvēlētie juridiskie profili prasa paziņot vismaz { $days } pilnas dienas iepriekš.
}
rules-recording = Ierakstīšanas iestatījumi
rules-recording-lead = Ko telpas drīkst izvēlēties par ierakstīšanu. Stingrāki iestatījumi ir spēkā uzreiz, turpmākajiem pieprasījumiem.
rules-modes = Vai telpās drīkst ierakstīt?
rules-modes-hint = Katra telpa izlemj šajās robežās. Bez tā pogas nav nevienā telpā.
rules-mode-ask = Jā, un katru reizi jautā visiem, kas ir zvanā
rules-approval-locked = Citādi nevar. Nosaka: { $profile }.
rules-days = Cik ilgi
rules-days-hint = Telpas drīkst izvēlēties mazāk dienu, nekad vairāk.
rules-default-days = Dienas jaunā telpā
rules-days-locked = Vairāk nav iespējams. Nosaka: { $profile }.
rules-days-policy = { $days ->
    [zero] Spēkā esošā politikā teikts: ne vairāk kā { $days } dienu. Vairāk dienu būs spēkā tikai tad, kad stāsies spēkā jauna versija, kurā tas teikts.
    [one] Spēkā esošā politikā teikts: ne vairāk kā { $days } diena. Vairāk dienu būs spēkā tikai tad, kad stāsies spēkā jauna versija, kurā tas teikts.
   *[other] Spēkā esošā politikā teikts: ne vairāk kā { $days } dienas. Vairāk dienu būs spēkā tikai tad, kad stāsies spēkā jauna versija, kurā tas teikts.
}
rules-days-waiting = { $days ->
    [zero] Iestatītas { $days } dienas, un tās gaida šo versiju.
    [one] Iestatīta { $days } diena, un tā gaida šo versiju.
   *[other] Iestatītas { $days } dienas, un tās gaida šo versiju.
}
rules-fault-default = Jauna telpa nevar sākt ar vairāk dienām, nekā telpām atļauts.
rules-offers = Lietojumi, ko cilvēki var pievienot
rules-offers-hint = Katrs ir izslēgts, līdz persona to ieslēdz.
rules-offer-training = Jūsu pašu darbinieku apmācība
rules-room-locked = Uzņēmuma ierakstīšanas iestatījumi to neatļauj.

rules-refused = Ja kāds nepiekrīt
rules-refused-hint = Jaunas telpas sāk ar šo; katra telpa var izvēlēties citādi.
rules-refused-no-recording = Nekas netiek ierakstīts
rules-refused-no-recording-hint = Nepiekrišana neko nemaksā.
rules-refused-exclude = Šo cilvēku neieraksta
rules-refused-exclude-hint = Viņa attēla, skaņas un vārda failā nav. Var dzirdēt, ko par viņu saka citi.
rules-refused-leave = Kamēr šis cilvēks ir klāt, nekas netiek ierakstīts
rules-refused-leave-hint = Viņam to pasaka, un viņš var palikt vai aiziet. Tas, kurš ieraksta, turpina bez ierakstīšanas vai beidz zvanu.
rules-refusal-no-recording = Ja kaut viens cilvēks nepiekrīt, nekas netiek ierakstīts.
rules-refusal-exclude = Kas nepiekrīt, to neieraksta: failā nav ne viņa attēla, ne skaņas, ne vārda. Var dzirdēt, ko par viņu saka citi.
rules-refusal-leave = Kamēr zvanā ir kāds, kas nepiekrīt, nekas netiek ierakstīts. Viņš var palikt vai aiziet; { $agent } tad turpina bez ierakstīšanas vai beidz zvanu. Ja viņš aiziet, ieraksta pārējos.
rules-left-out-what = Visu to attēls un skaņa, kas piekrīt, kā tie redzami zvanā, no brīža, kad visi ir atbildējuši, līdz kāds saka „stop”.
rules-left-out-withdraw = Ja piekrišanu atsaucat, divu sekunžu laikā jūsu ierakstā vairs nav. No tā brīža neviens nedrīkst izmantot to, kas no jums ierakstīts. Uzņēmumam { $business } tas jāizdzēš līdz termiņam vai, ja to lūdzat, nekavējoties. Kas darīts pirms tam, paliek likumīgs.
rules-left-out-newcomer = Pirms pievienojaties, { $agent } jautā jums par pieciem punktiem. Ierakstīšana pa to laiku ir apturēta, un nekas no jums netiek ierakstīts, kamēr neesat piekritis. Zvans turpinās, lai ko jūs atbildētu: ja nepiekrītat, jūs tik un tā pievienojaties, un nekā no jums failā nav.
rules-left-out-fact = Visu to attēls un skaņa, kas piekrita; ne tērzēšana, ne ekrāns
rules-left-out-approved = Piekrišanas laiks
rules-told-approved = Ierakstīšana tūlīt sāksies, bez tiem, kas nepiekrita.
rules-told-resumed = Ierakstīšana turpinās, bez tiem, kas nepiekrita. Lai piekrišanu atsauktu, nospiediet „Ieraksta”.
rules-told-left-out = Jūsu ierakstā nav: ne jūsu attēla, ne skaņas, ne vārda. Tajā var dzirdēt, ko par jums saka citi. Zvans turpinās.
rules-told-waits-own = Jūs nepiekritāt. Kamēr esat šeit, nekas netiek ierakstīts. Varat palikt vai aiziet: { $agent } tad turpina bez ierakstīšanas vai beidz zvanu.
rules-told-waits = Kāds nepiekrita. Kamēr viņš ir šeit, nekas netiek ierakstīts.
rules-waits-decide = Kāds nepiekrita. Kamēr viņš ir šeit, nekas netiek ierakstīts. Varat turpināt bez ierakstīšanas vai beigt zvanu.
rules-after-left-out = Daļa zvana tika ierakstīta, un nekā no jums tur nav.
rules-after-some = Daļa zvana tika ierakstīta, tikai tie, kas piekrita.
rules-published = Šie ir uzņēmuma { $business } ierakstīšanas noteikumi, { $number }. versija.

rules-withdrawal-kind = Piekrišana atsaukta
rules-withdrawal-subject = Atsaukta piekrišana ierakstam
rules-withdrawal-text = Kāds atsauca piekrišanu ierakstam. No šī brīža neviens to ierakstu nedrīkst izmantot.
rules-withdrawal-how = Reģistrā redzams, kurš ieraksts tas ir un vai lūgts to dzēst. Tādā gadījumā fails jāizdzēš uzreiz.
rules-withdrawal-action = Atvērt reģistru
rules-withdrawal-why = Jūs saņemat šo vēstuli, jo pārzināt uzņēmuma { $business } reģistrus.
rules-withdrawal-own-how = Jūsu sarakstā redzams, kurš ieraksts tas ir un vai lūgts to dzēst. Tādā gadījumā fails jāizdzēš uzreiz.
rules-withdrawal-own-action = Atvērt savu sarakstu
rules-withdrawal-own-why = Jūs saņemat šo vēstuli, jo šo ierakstu uzņēmumā { $business } veicāt jūs.
rules-unusable = { $count ->
    [zero] { $count } ierakstu vairs nedrīkst izmantot
    [one] { $count } ierakstu vairs nedrīkst izmantot
   *[other] { $count } ierakstus vairs nedrīkst izmantot
}

rules-lobby-exclude = Bez jūsu piekrišanas nekas no jums netiek ierakstīts. Jūs varat teikt nē, un zvans turpinās.
rules-refused-locked = Juridiskais profils prasa visu zvanā esošo piekrišanu.

# Cik ilgi drīkst domāt par jautājumu.
rules-seconds = Laiks atbildei
rules-seconds-lead = Kas laikus neatbild, nav piekritis. Šeit noteiktais attiecas uz nākamo jautājumu.
rules-seconds-field = Sekundes
rules-seconds-hint = No { $least } līdz { $most }. Visi redz, kā laiks rit, un tuvojoties beigām to arī dzird.
rules-seconds-policy = Spēkā esošā politikā norādītais laiks sekundēs: { $seconds }. Mazāk der tikai tad, kad stājas spēkā jauna redakcija, kurā tā teikts.

# Kāds atsauca vienu izmantošanu, kas bija pievienota piekrišanai; pati piekrišana paliek.
rules-withdrawal-use-subject = Atsaukta ieraksta izmantošana
rules-withdrawal-use-text = Kāds atsauca vienu ieraksta izmantošanu, kas pārsniedza tā pirmo mērķi. Turpmāk neviens nedrīkst ierakstu tam izmantot.
rules-withdrawal-use-stays = Piekrišana pašam ierakstam paliek, un paliek arī diena, līdz kurai fails jāizdzēš, ja vien nav atsauktas pievienotās dienas.
