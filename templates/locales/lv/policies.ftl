### Starter texts of the policy documents, in Latvian. The contract stands in the head of the English file.

## Names of the documents

policies-privacy = Privātuma politika
policies-terms = Lietošanas noteikumi
policies-cookies = Sīkdatnes
policies-minors = Nepilngadīgie
policies-recording = Ierakstīšanas noteikumi
policies-room = Telpas paziņojums

## Privacy policy

policies-privacy-controller-title = Kas atbild par jūsu datiem
policies-privacy-controller =
    Pārzinis ir { $business-name }, { $business-address }: šis uzņēmums nosaka, kas par jums tiek glabāts un kāpēc. Šajā tekstā „mēs” ir uzņēmums { $business-name }.

    Ja jums ir jautājums par privātumu, rakstiet uz { $business-privacy }. Visam pārējam izmantojiet kontaktu { $business-contact }.

policies-privacy-kept-title = Kas tiek glabāts, kādam nolūkam un cik ilgi
policies-privacy-kept =
    Šajā tabulā ir viss, ko šis pakalpojums glabā. Kad termiņš ir beidzies, programma datus izdzēš pati; ierakstu izdzēš tas, kurš to veicis.

    { $table-kept }

    Mēs nepērkam datus par jums. Mēs neapvienojam šeit glabāto ar datiem no citurienes. Mēs neveidojam jūsu profilu.

policies-privacy-need-title = Kas mums no jums vajadzīgs
policies-privacy-need =
    Lai jūs apkalpotu, mums vajag jūsu vārdu un atbildes uz telpas obligātajiem jautājumiem. Ja kaut ko no tā izlaidīsiet, lapa jums zvanīt neļaus.

    Kameru un mikrofonu lietojat pēc savas izvēles. Varat arī rakstīt mums sarunā. Pirms pārlūks kādu no tiem ieslēdz, tas jums pajautā.

    Tiem, kas šeit strādā, vajadzīgs konts ar vārdu, e-pasta adresi un paroli.

policies-privacy-recipients-title = Kas saņem jūsu datus
policies-privacy-recipients =
    Cilvēki, kas jūs apkalpo, lasa, ko rakstāt, un dzird, ko sakāt. To, kas no sarunas tiek glabāts, viņi var lasīt visu glabāšanas laiku.

    Mēs jūsu datus nepārdodam. Mēs tos nedodam reklāmdevējiem. Šīs programmas veidotājs nesaņem neko.

    Ja rakstām jums e-pastu, to nogādā pasta serveri, tāpat kā jebkuru citu e-pastu.

    Ja likums uzliek mums pienākumu nodot datus iestādei, nododam tikai to, ko šis likums prasa. Mēs jums par to paziņojam, ja likums to ļauj.

policies-privacy-place-title = Kur ir jūsu dati un kā tie tiek aizsargāti
policies-privacy-place =
    Viss, izņemot ierakstus, atrodas vienā serverī, ko uzturam paši. Tā lapas un zvani neko neielādē no citām vietnēm. Ja serveri nomājam, uzņēmums, kas to iznomā, jūsu datus saviem nolūkiem izmantot nedrīkst.

    Viss starp jūsu ierīci un serveri ir šifrēts. Skaņa un attēls ir šifrēti līdz serverim, kas tos nodod tālāk pārējiem zvanā. Neviens cits pa ceļam tos nevar dzirdēt vai redzēt.

    Faili, ko sūtāt, tiek glabāti šifrēti. Paroles tiek glabātas kā jaucējvērtības, no kurām pašu paroli nolasīt nevar. Žurnāls rāda, kas ar datiem darīts, un atklāj vēlākas izmaiņas tajā.

    Neviena sistēma nav pilnīgi droša. Ja jūsu dati nonāk svešās rokās un tas jūs apdraud, mēs jums to paziņojam bez kavēšanās.

policies-privacy-recording-title = Ierakstīšana
policies-privacy-recording =
    Ja ieraksta nav, skaņa un attēls, kamēr runājat, iet caur serveri. Serveris tos neglabā.

    Zvanu ieraksta tikai tad, kad visi tā dalībnieki ir piekrituši katram punktam. Atbildei jums ir { $answer-seconds ->
        [zero] { $answer-seconds } sekundes
        [one] { $answer-seconds } sekunde
       *[other] { $answer-seconds } sekundes
    }. Ja atbildes nav, tas nozīmē „Nepiekrītu”. Ja nepiekrītat, zvans turpinās, un jūs apkalpo tāpat.

    Ieraksts atrodas tās personas diskā, kura ierakstīja, nevis serverī. To glabā tik dienu, cik paredz jūsu piekrišana, augstākais { $recording-days ->
        [zero] { $recording-days } dienas
        [one] { $recording-days } dienu
       *[other] { $recording-days } dienas
    }. Pēc tam šai personai ieraksts jāizdzēš un izdzēšana jāapstiprina.

    Piekrišanu varat atsaukt jebkurā brīdī. Ja ierakstīšana notiek, tā apstājas { $stop-seconds ->
        [zero] { $stop-seconds } sekunžu
        [one] { $stop-seconds } sekundes
       *[other] { $stop-seconds } sekunžu
    } laikā. No tā brīža neviens ierakstu nedrīkst izmantot. Kas darīts pirms tam, paliek likumīgs.

    Ikviens, kam jautā, saņem apliecinājumu ar kodu. Ar šo kodu lapā „{ $path-receipt }” savu atbildi atverat bez konta. Neviena programma nevar liegt kādam filmēt ekrānu.

policies-privacy-consents-title = Jūsu piekrišana
policies-privacy-consents =
    Kad mums vajadzīga jūsu piekrišana, mēs to lūdzam atsevišķi un pirms rīkojamies. Nekas nav atzīmēts jau iepriekš. Ja lasāt tālāk, zvanāt vēlreiz vai klusējat, tā nekad nav piekrišana.

    Piekrišanu varat atsaukt tikpat viegli, kā to devāt. Pamatojums nav vajadzīgs. Tas jums neko nemaksā un nemaina ne cenu, ne vietu rindā, ne palīdzību. Kas darīts pirms tam, paliek likumīgs.

policies-privacy-rights-title = Jūsu tiesības
policies-privacy-rights =
    { $list-rights }

    Rakstiet uz { $business-privacy }. Norādiet, kā jūs atrast: apliecinājuma kodu vai sarunas telpu un laiku. Mēs atbildam { $answer-days ->
        [zero] { $answer-days } dienu
        [one] { $answer-days } dienas
       *[other] { $answer-days } dienu
    } laikā pēc jūsu lūguma. Ja mums jāatsaka, mēs pasakām, kāpēc.

    Savas ziņas un failus sarunā jūs varat izdzēst. Neviens lēmums par jums netiek pieņemts tikai automatizēti.

policies-privacy-rights-list =
    Jums ir šādas tiesības, un to izmantošana ir bezmaksas:
    - uzzināt, vai glabājam datus par jums, un tos redzēt
    - saņemt to kopiju, ko var nolasīt citas programmas
    - prasīt labot kļūdainus datus
    - prasīt dzēst datus pirms termiņa
    - prasīt ierobežot to izmantošanu, kamēr kāds jautājums tiek izskatīts
    - iebilst pret to izmantošanu
    - atsaukt piekrišanu

policies-privacy-minors-title = Nepilngadīgie
policies-privacy-minors =
    Nevienam nepilngadīgajam šeit nav konta bez vecāka vai aizbildņa piekrišanas. Par to, kas attiecas uz nepilngadīgajiem, lasiet lapā „{ $path-minors }”.

policies-privacy-cookies-title = Sīkdatnes
policies-privacy-cookies =
    Mēs izmantojam tikai tās sīkdatnes, kas pakalpojumam vajadzīgas. Tās visas ir uzskaitītas lapā „{ $path-cookies }”.

policies-privacy-messages-title = Ziņas
policies-privacy-messages =
    Mēs rakstām jums tikai par to, kas attiecas tieši uz jums: lai atbildētu, uzaicinātu vai paziņotu par izmaiņām šajos tekstos. Reklāmu mēs nesūtām. Mūsu e-pasti neielādē attēlus no citurienes un neziņo, vai tos atvērāt.

policies-privacy-complaints-title = Sūdzības
policies-privacy-complaints =
    Ja uzskatāt, ka rīkojamies kļūdaini, pasakiet mums: { $business-privacy }. Varat arī sūdzēties tās valsts datu aizsardzības iestādē, kurā dzīvojat, strādājat vai kurā, jūsuprāt, pārkāptas jūsu tiesības. Sūdzība neko nemaksā un neko nemaina tajā, kā jūs apkalpojam.

policies-privacy-changes-title = Izmaiņas
policies-privacy-changes =
    Par izmaiņām, kas jums ir svarīgas, paziņojam vismaz { $notice-days ->
        [zero] { $notice-days } pilnas dienas
        [one] { $notice-days } pilnu dienu
       *[other] { $notice-days } pilnas dienas
    }, pirms tās stājas spēkā. Visu šo laiku tās ir redzamas sākumlapā un pieslēgšanās lapā. Veco un jauno tekstu līdzās redzat lapā „{ $path-changes }”, bet visas agrākās redakcijas atrodat lapā „{ $path-archive }”.

    Pakalpojuma lietošana nekad nav piekrišana izmaiņām. Piekrišana, ko devāt, paliek saistīta ar tekstu, ko redzējāt.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = Valoda
policies-language-equal =
    Šo tekstu publicējam vairākās valodās. Starp jums un mums spēkā ir tas teksts, ko jums rādīja.
policies-language-decides =
    Šo tekstu publicējam vairākās valodās. Ja teksti atšķiras, noteicošais ir teksts šajā valodā: { $language-name }. Tas neatņem jums tiesības, ko dod likums.

## Terms

policies-terms-parties-title = Kas ar ko vienojas
policies-terms-parties =
    Šie noteikumi ir spēkā starp jums un uzņēmumu { $business-name }, { $business-address }. Mūsu kontakts: { $business-contact }.

policies-terms-service-title = Ko jūs saņemat
policies-terms-service =
    Jūs varat zvanīt, sazināties ar mums ar attēlu, skaņu vai tekstu, sūtīt failus un atstāt ziņu. Vienā zvanā var piedalīties līdz { $people-most ->
        [zero] { $people-most } cilvēkiem
        [one] { $people-most } cilvēkam
       *[other] { $people-most } cilvēkiem
    }. Pietiek ar pārlūku, konts nav vajadzīgs.

    Pakalpojums neaizstāj ārkārtas palīdzības izsaukumu. Ja draud briesmas, zvaniet uz savas valsts ārkārtas palīdzības numuru.

policies-terms-conduct-title = Kā izturamies cits pret citu
policies-terms-conduct =
    Izturieties pret cilvēkiem, kas jūs apkalpo, tā, kā vēlaties, lai izturas pret jums. Nesūtiet neko, kas pārkāpj likumu vai citu cilvēku tiesības. Nemēģiniet traucēt pakalpojuma darbu vai iekļūt sarunās, kas nav jūsu.

    To, kurš šos noteikumus pārkāpj, var izslēgt no sarunas. Ja jautāsiet, mēs pateiksim, kāpēc.

policies-terms-recording-title = Ierakstīšana
policies-terms-recording =
    Mēs zvanu ierakstām tikai tad, ja tam piekrituši visi tā dalībnieki. Arī jūs zvanu ierakstiet tikai tad, ja tam piekrituši visi tā dalībnieki. Par to, kā rīkojamies ar ierakstiem, lasiet lapā „{ $path-privacy }”.

policies-terms-availability-title = Kad pakalpojums ir pieejams
policies-terms-availability =
    Katrā telpā redzams, vai tā ir atvērta un kad tā atkal tiks atvērta. Mēs darām visu iespējamo, lai būtu uz vietas, kad tā ir atvērta. Pārtraukumi ir iespējami.

policies-terms-liability-title = Kas par ko atbild
policies-terms-liability =
    Mēs bez ierobežojuma atbildam par kaitējumu, ko nodarām tīši vai aiz rupjas neuzmanības, un par kaitējumu dzīvībai, ķermenim un veselībai. Par citu kaitējumu atbildam tā, kā nosaka mūsu valsts likums. Nekas šajos noteikumos neatņem tiesības, ko likums dod jums kā patērētājam.

policies-terms-ending-title = Kad vienošanās beidzas
policies-terms-ending =
    No sarunas varat aiziet jebkurā brīdī. Pakalpojumu varat pārtraukt lietot jebkurā brīdī un bez pamatojuma. Par to, kas pēc tam notiek ar jūsu datiem, lasiet lapā „{ $path-privacy }”.

policies-terms-changes-title = Izmaiņas
policies-terms-changes =
    Par izmaiņām, kas jums ir svarīgas, paziņojam vismaz { $notice-days ->
        [zero] { $notice-days } pilnas dienas
        [one] { $notice-days } pilnu dienu
       *[other] { $notice-days } pilnas dienas
    }, pirms tās stājas spēkā. Veco un jauno tekstu līdzās redzat lapā „{ $path-changes }”. Pakalpojuma lietošana nekad nav piekrišana izmaiņām.

## Cookies

policies-cookies-table-title = Ko glabā jūsu pārlūks
policies-cookies-table =
    Sīkdatne ir īsa piezīme, ko vietne atstāj jūsu pārlūkā. Lapa var kaut ko glabāt arī paša pārlūka krātuvē. Šeit ir viss, ko mēs tur atstājam, un katra lieta ir vajadzīga kaut kam, ko jūs pieprasījāt:

    { $table-cookies }

    Mēs neskaitām apmeklētājus. Mēs jums nesekojam uz citām vietnēm. Neviens cits uzņēmums šeit sīkdatnes neizvieto.

policies-cookies-choices-title = Ko varat izvēlēties
policies-cookies-choices =
    Šeit nav ko izslēgt, tāpēc sīkdatņu joslas ar jautājumu nav. To visu savā pārlūkā varat izdzēst jebkurā brīdī. Tad jūsu pieslēgums beidzas, jūs zaudējat savu vietu sarunā vai zūd ieraksts, kas vēl nav saglabāts.

## Minors

policies-minors-adults-title = Nepilngadīgo konti
policies-minors-adults =
    Kas reģistrējas, vispirms norāda dzimšanas datumu. Mēs to izmantojam tikai, lai redzētu, vai cilvēks ir nepilngadīgs, un to neglabājam. Nepilngadīgs ir tas, kurš vēl nav sasniedzis { $age-limit ->
        [one] { $age-limit } gada
       *[other] { $age-limit } gadu
    } vecumu.

    Nepilngadīgajam nav konta bez vecāka vai aizbildņa piekrišanas. Mēs šim cilvēkam jautājam ar vēstuli un otrreiz, lai būtu droši. Līdz tam konta nav, un bērnam nerakstām. Ja viņš nepiekrīt vai neatbild, mēs dzēšam abus vārdus un adresi.

    Vecāks vai aizbildnis jebkurā laikā redz, ko mēs glabājam, liek to labot, iesaldēt vai dzēst un pasaka, vai drīkstam rakstīt. Nepilngadīgie nesaņem reklāmas ziņas, un nekas no viņiem netiek izmantots apmācībai vai nodots tālāk.

    Ja esat viens no vecākiem vai aizbildnis un domājat, ka bez jūsu piekrišanas glabājam datus par bērnu, rakstiet uz { $business-privacy }. Tad mēs tos izdzēšam bez kavēšanās.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = Iegūšana
policies-recording-collection =
    Ieraksta visu zvana dalībnieku attēlu un skaņu tā, kā tos rāda zvans. Ierakstīšana sākas, kad visi ir piekrituši, un beidzas, kad tas, kurš ieraksta, to aptur vai kad kāds atsauc piekrišanu. Tērzēšana, faili un rādītie ekrāni netiek ierakstīti. Telpā, kurā tas iepriekš pateikts, ieraksta tikai tos, kas piekrīt.

policies-recording-use-title = Izmantošana
policies-recording-use =
    Ieraksts pierāda, kas ieteikts vai darīts, un palīdz izšķirt strīdu par to. Nekam citam mēs to neizmantojam. Darbinieku apmācība ir atsevišķs punkts, kas paliek izslēgts, līdz jūs to izvēlaties.

policies-recording-sharing-title = Piekļuve
policies-recording-sharing =
    Ierakstu rādām tikai cilvēkiem, kas strādā uzņēmumā { $business-name }. Nevienam no malas to nedodam. Mēs to nepublicējam.

policies-recording-keeping-title = Glabāšana
policies-recording-keeping =
    Ieraksts atrodas tās personas diskā, kura ierakstīja, nevis serverī. To glabā tik dienu, cik paredz jūsu piekrišana, augstākais { $recording-days ->
        [zero] { $recording-days } dienas
        [one] { $recording-days } dienu
       *[other] { $recording-days } dienas
    }. Pēc tam šai personai ieraksts jāizdzēš un izdzēšana jāapstiprina.

    Serveris glabā pierādījumu: jūsu atbildi ar laiku un valodu, kā arī faila sākumu, beigas, ilgumu, lielumu un kontrolsummu. Piekrišanas pierādījumu tas glabā vēl { $proof-years ->
        [zero] { $proof-years } gadus
        [one] { $proof-years } gadu
       *[other] { $proof-years } gadus
    } pēc ieraksta izdzēšanas. Atteikuma pierādījumu tas glabā { $refusal-months ->
        [zero] { $refusal-months } mēnešus
        [one] { $refusal-months } mēnesi
       *[other] { $refusal-months } mēnešus
    }.

policies-recording-disclosure-title = Informācija
policies-recording-disclosure =
    Fails pieder uzņēmumam { $business-name }, { $business-address }. Varat rakstīt uz { $business-privacy } un lūgt failu parādīt, saņemt tā kopiju vai lūgt to izdzēst. Mēs atbildam { $answer-days ->
        [zero] { $answer-days } dienu
        [one] { $answer-days } dienas
       *[other] { $answer-days } dienu
    } laikā.

    Piekrišanu varat atsaukt jebkurā brīdī: ar apliecinājumu lapā „{ $path-receipt }”. Pamatojums nav vajadzīgs. No tā brīža ierakstu neviens nedrīkst izmantot; to izdzēš noteiktajā dienā vai, ja to lūdzat, uzreiz.
