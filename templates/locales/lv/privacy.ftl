privacy-col-what = Kas
privacy-col-purpose = Kādam nolūkam
privacy-col-period = Cik ilgi
privacy-form = Jūsu vārds un tas, ko uzrakstījāt pirms zvana
privacy-form-purpose = Lai darbinieks zina, ko apkalpo un par ko ir runa.
privacy-chat = Sarunas teksts un faili
privacy-chat-purpose = Lai abas puses tos var izlasīt vēlreiz. Savas ziņas un failus varat izdzēst.
privacy-visit = Kad zvanījāt, cik ilgi, un kas jūs apkalpoja
privacy-visit-purpose = Lai var atbildēt uz jautājumu par sarunu.
privacy-message = Ziņa, ko atstājāt
privacy-message-purpose = Lai kāds jums var atbildēt.
privacy-media = Skaņa, attēls un ekrāns, ko rādāt
privacy-media-purpose = Lai jūs viens otru redzat un dzirdat.
privacy-quality = Kā pienāca skaņa un attēls: zudumi, aizture, apjoms, formāts un savienojuma veids; bez adreses
privacy-quality-purpose = Lai noskaidrotu, kāpēc saruna bija slikta, un to novērstu.
privacy-recorded = Zvana ieraksts, kam piekrita visi, kas tajā ir: attēls un skaņa tā diskā, kurš ierakstīja, nevis serverī
privacy-recorded-purpose = Lai pierādītu, kas ieteikts vai darīts, un izšķirtu strīdu par to.
privacy-proof = Ko jums jautāja pirms ierakstīšanas un ko atbildējāt; ieraksta sākums, beigas, ilgums, lielums un kontrolsumma
privacy-proof-purpose = Lai pierādītu, ka visiem jautāja, un lai jūs varētu atsaukt piekrišanu.
privacy-wish = Ko jūs lūdzat saistībā ar ierakstu un kur sūtīt atbildi
privacy-wish-purpose = Lai jūs laikus saņemtu atbildi, to varētu pierādīt un jūs uzzinātu par svarīgām izmaiņām, kamēr ieraksts pastāv.
privacy-address = Jūsu tīkla adrese
privacy-address-purpose = Lai pārraidītu zvanu un palēninātu pieprasījumu plūdus.
privacy-staff = Šeit strādājošo konti: vārds, e-pasts, attēls, parole (tikai kā jaucējvērtība)
privacy-staff-purpose = Lai pieslēgtos un lai jūs zināt, kas jūs apkalpo.
privacy-session = To pieslēgumi, kam šeit ir konts
privacy-session-purpose = Lai pieslēgums saglabājas un ir redzams, kur tas ir.
privacy-network = To tīklu nospiedums, no kuriem pieslēgušies šejienes kontu īpašnieki; adresi no tā nevar izlasīt
privacy-network-purpose = Lai svešinieki, kas min paroles, viņus tur neaizkavētu.
privacy-link = Uzaicinājumi un citas vienreizējas saites
privacy-link-purpose = Lai kādu vienu reizi ielaistu.
privacy-access = Kurš no mums lūdza lasīt svešu sarunu, kāpēc un kad to lasīja
privacy-access-purpose = Lai neviens nelasītu jūsu sarunu nemanot.
privacy-letter = E-pasta vēstules: kam, kāda veida, kad; saturs tikai līdz nosūtīšanai
privacy-letter-purpose = Lai tie, kam šeit ir konts vai kas to vēlas, zinātu to, kas jāzina, un lai varētu pateikt, vai vēstule ir izgājusi.
privacy-ledger = Saraksts par to, kas darīts: laiki un nejauši numuri, bez vārdiem un satura
privacy-ledger-purpose = Lai neviens neko nevar mainīt bez pēdām.
privacy-period-closed = Līdz { $days }. dienai pēc sarunas
privacy-period-left = Līdz { $days }. dienai pēc tās atstāšanas
privacy-period-never = Netiek glabāts
privacy-period-recorded = { $days ->
    [zero] Līdz datumam, kam visi piekrita, ne ilgāk par { $days } dienām
    [one] Līdz datumam, kam visi piekrita, ne ilgāk par { $days } dienu
   *[other] Līdz datumam, kam visi piekrita, ne ilgāk par { $days } dienām
}
privacy-period-proof = Līdz trim gadiem pēc ieraksta izdzēšanas; ja piekrišanas nebija, 12 mēnešus
privacy-period-wish = Līdz trim gadiem pēc atbildes vai pēc dienas, līdz kurai tā bija jāsniedz. Jūsu vārds un atbildes adrese: 90 dienas pēc atbildes
privacy-period-memory = Tikai atmiņā, dažas minūtes pēc pēdējā apmeklējuma
privacy-period-works = Kamēr viņi šeit strādā, un ne ilgāk kā 15 dienas pēc tam
privacy-period-session = 15 minūtes pēc pēdējās lietošanas, ne ilgāk par 12 stundām
privacy-period-network = Līdz { $days }. dienai pēc pēdējās pieslēgšanās no turienes
privacy-period-access = { $days ->
    [zero] Līdz { $days } dienām pēc lūguma
    [one] Līdz { $days } dienai pēc lūguma
   *[other] Līdz { $days } dienām pēc lūguma
}
privacy-period-link = Līdz { $days }. dienai pēc izmantošanas vai beigām
privacy-period-letter = Līdz { $days }. dienai pēc nosūtīšanas vai neizdošanās
privacy-period-ledger = Kamēr pastāv šis darba galds
privacy-cookie-guest = Jūsu vieta sarunā, lai to nepazaudētu, ja lapu ielādē no jauna.
privacy-cookie-staff = Tā pieslēgums, kam šeit ir konts.
privacy-cookie-lang = Valoda, ko izvēlējāties.
privacy-cookie-browser = Līdz aizverat pārlūku
privacy-cookie-year = Vienu gadu
privacy-stored-volume = Zvana skaļums tam, kurš šeit strādā.
privacy-stored-devices = Kamera, mikrofons un skaļrunis, ko izvēlējāties.
privacy-stored-quiet = Jūsu izvēle gaidīt bez skaņas.
privacy-stored-enter = Lai lapa pēc atkārtotas ielādes automātiski atgrieztos jūsu zvanā.
privacy-stored-recording = Ieraksts ierakstītāja datorā, pirms tas ir saglabāts kā fails.
privacy-stored-deleted = Līdz izdzēšat to pārlūkā
privacy-stored-tab = Līdz aizverat cilni
privacy-stored-saved = Līdz tas ir saglabāts vai atmests
