### Ierakstīšana ar paziņojumu: kas ienāk, to uzzina pirms tam, un zvanā nevienam nejautā. Uzzināt nekad nenozīmē piekrist.

## Uzņēmuma un telpas noteikumi

notice-mode = Jā, un katram to paziņo, pirms viņš ienāk; zvanā nevienam nejautā
notice-mode-hint = Tikai ar jūsu pamatojumu, kas rakstīts zemāk. Kas ienāk, to izlasa vispirms kopā ar to, ko ieraksta, kam, cik ilgi un kas to redz.
notice-mode-locked = Nevar, kamēr jāpiekrīt visiem zvana dalībniekiem. Nosaka: { $profile }.
notice-ground = Kāpēc nejautājot?
notice-ground-hint = Vajadzīgs, ja cilvēkiem tikai paziņo: likums vai intereses, uz kurām paļaujaties, jūsu pašu vārdiem un katrā no jūsu valodām. Visi to izlasa, pirms ienāk. Lieciet to izlasīt juristam.
notice-ground-fault = Pasakiet šajā valodā, kāpēc drīkstat ierakstīt nejautājot: { $lang }.
notice-room = Katram to paziņo, pirms viņš ienāk
notice-room-hint = Zvanā nevienam nejautā. Kas iebilst, tas ierakstīšanu izbeidz vai paliek ārpus tās.
notice-room-locked = Šī uzņēmuma ierakstīšanas noteikumi to neļauj vai nedod tam pamatojumu.
notice-rooms-hint = Izslēgts, līdz to mainīsiet. Arī tad neieraksta nevienu, kam pirms tam nav jautāts vai paziņots.

## Ko izlasa, pirms ienāk

notice-title = Zvanus šeit var ierakstīt
notice-intro = { $business } drīkst ierakstīt zvanus šajā telpā, jums vēlreiz nejautājot. Izlasiet to, pirms ienākat.
notice-collection = Visu zvana dalībnieku attēls un skaņa, kā tos rāda zvans, no brīža, kad kāds no uzņēmuma { $business } nospiež „Ierakstīt”, līdz kāds to aptur. Jūs redzat un dzirdat, kad tas sākas.
notice-sharing = Redz tikai uzņēmumā { $business } tie, kas tur strādā. Neviens no malas, un nekas netiek publicēts.
notice-keeping = { $days ->
    [zero] Glabā ne ilgāk kā { $days } dienas pēc zvana ierakstītāja paša diskā. Pēc tam { $business } apņemas to izdzēst. Serverī kopijas nav.
    [one] Glabā ne ilgāk kā { $days } dienu pēc zvana ierakstītāja paša diskā. Pēc tam { $business } apņemas to izdzēst. Serverī kopijas nav.
   *[other] Glabā ne ilgāk kā { $days } dienas pēc zvana ierakstītāja paša diskā. Pēc tam { $business } apņemas to izdzēst. Serverī kopijas nav.
}
notice-keeping-limit = Ierakstītājam fails jāizdzēš un tas šeit jāapstiprina. Serveris failu izdzēst nevar, un mēs nevaram ieskatīties kāda datorā.
notice-keeping-proof = Serveris glabā tikai pierādījumu: ka jums paziņots, ar šo tekstu, tā laiku un valodu, kā arī faila sākumu, beigas, garumu, lielumu un kontrolsummu.
notice-rights = Jebkurā brīdī un bez pamatojuma varat iebilst, lūgt ierakstu parādīt, saņemt tā kopiju vai lūgt to izdzēst: { $contact }. Varat arī sūdzēties savas valsts datu aizsardzības iestādē.
notice-object-name = Ko varat darīt
notice-object = Iebilst zvanā vai ar savu apliecinājumu: ierakstīšana apstājas divu sekunžu laikā, un zvans turpinās. No tā brīža neviens ierakstīto nedrīkst izmantot.
notice-object-exclude = Jau tagad lūgt palikt ārpus ieraksta vai iebilst zvanā vai ar savu apliecinājumu: divu sekunžu laikā no jums neko vairs neieraksta, un zvans turpinās. Ko citi saka par jums, joprojām var dzirdēt.
notice-instead = Vai arī mums uzrakstīt, vai aiziet. Jūs apkalpo tikpat labi.
notice-why = Kāpēc nevienam nejautā
notice-join = Esmu izlasījis: pievienoties
notice-leave = Nepievienoties
notice-informed = Ienākt nenozīmē piekrist. Tiek atzīmēts tikai tas, ka jums paziņots.
notice-lobby = Zvanus šeit var ierakstīt, jums vēlreiz nejautājot. Ko tas nozīmē, bija rakstīts lapā, pirms ienācāt.
notice-left-out = Atstāt mani ārpus visiem ierakstiem
notice-left-out-hint = Jūs apkalpo tikpat labi.
notice-retold = Šeit par ierakstiem teiktais tikko mainījās. Izlasiet vēlreiz un tad ienāciet.
notice-leave-page = Aiziet no šīs lapas

## Zvanā

notice-told-starting = Ierakstīšana tūlīt sāksies.
notice-told-on = Ierakstīšana ir sākusies. Lai iebilstu, nospiediet „Ieraksta”.
notice-told-resumed = Ierakstīšana turpinās. Lai iebilstu, nospiediet „Ieraksta”.
notice-told-objected = Ierakstīšana ir beigusies, jo kāds iebilda. Zvans turpinās.
notice-told-objected-by = Ierakstīšana ir beigusies, jo { $name } iebilda. Zvans turpinās.
notice-told-objected-own = Jūs iebildāt. Ierakstīšana ir beigusies. Zvans turpinās.
notice-told-nobody = Nekas netiek ierakstīts, jo kāds iebilda. Zvans turpinās.
notice-told-failed = Ierakstīšana nesākās. Nekas netika ierakstīts. Zvans turpinās.
notice-refused-uninformed = Kādam zvanā nav paziņots par ierakstīšanu, kāda tā ir tagad. Nekas netiek ierakstīts.
notice-refused-objected = Kāds zvanā nevēlas, ka viņu ieraksta. Nekas netiek ierakstīts.
notice-held = Vispirms izlasiet, kas teikts par ierakstiem.
notice-after-recorded = Daļa zvana ir ierakstīta. Jums par to paziņoja pirms tam.
notice-fact-what = To attēls un skaņa, kas nav iebilduši, ne tērzēšana, ne ekrāns
notice-page-object = Es iebilstu
notice-page-object-effect = Ja iebilstat, divu sekunžu laikā no jums neko vairs neieraksta, un zvans turpinās.

## Apliecinājums, reģistrs un sarunas pieraksts

notice-receipt-heading = Apliecinājums: jums paziņots
notice-receipt-objected = Apliecinājums: jums paziņots, un jūs iebildāt
notice-receipt-left-out = Apliecinājums: jums paziņots, un jūs esat ārpus ieraksta
notice-receipt-person = Kam paziņots
notice-receipt-told-by = Kas paziņoja
notice-receipt-shown-at = Parādīts
notice-receipt-noted-at = Atzīmēts
notice-receipt-told = Par ko jums paziņots. Jūs tam nepiekritāt, un neviens jums to nelūdza.
notice-receipt-word = paziņots
notice-receipt-object-title = Iebilst pret ierakstu
notice-receipt-object = Es iebilstu
notice-receipt-object-delete = Iebilst un lūgt izdzēst
notice-receipt-done = Jūsu iebildums ir spēkā: { $at }. Ierakstu vairs neviens nedrīkst izmantot.
notice-receipt-done-delete = Jūsu iebildums ir spēkā: { $at }. Ieraksts jāizdzēš nekavējoties. Šajā lapā būs redzams, kad tas apstiprināts.
notice-receipt-state = Iebildums: { $date }. Vairs nedrīkst izmantot.
notice-receipt-state-left-out = Jūs esat ārpus ieraksta. No jums nekas nav ierakstīts.
notice-receipt-secret = Tas, kuram ir šis kods, var lasīt šo apliecinājumu un iebilst jūsu vārdā. Neizpaudiet to.
notice-state = Paziņots
notice-record-informed = paziņots
notice-record-objected = iebilda: { $date }

notice-mode-promised = Nē, kamēr ir spēkā jūsu publicētie ierakstīšanas noteikumi: tie katram zvanā sola, ka viņam jautās. Telpai izvēlētais ir svarīgāks par vispārīgu tekstu, bet ne tad, ja tas atņem solījumu.
