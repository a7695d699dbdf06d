# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Piekrišanu reģistrs
records-lead = Kam, ko, kad un ar kādiem vārdiem jautāja un kāda bija atbilde.
records-purpose-recording = Zvana ierakstīšana
records-purpose-training = Darbinieku apmācība ar ierakstu
records-state-requested = Nav atbildes
records-state-given = Dota
records-state-refused = Nav dota
records-state-withdrawn = Atsaukta
records-state-expired = Beigusies
records-state-invalidated = Nav spēkā
records-state-restricted = Ierobežota kopš: { $date }
records-restricted = Ierobežota
records-event-requested = Jautāts
records-event-reaffirmed = Apstiprināta vēlreiz
records-by-person = Pati persona
records-by-system = Programma
records-all = Visi
records-search = Meklēt
records-who = Vārds vai apliecinājuma kods
records-who-hint = Vārds, kā tas ierakstīts zvanā, vai tā daļa.
records-purpose = Nolūks
records-from = Jautāts no
records-until = Jautāts līdz
records-person = Persona
records-asked = Kad
records-found = { $count ->
    [zero] { $count } piekrišanu
    [one] { $count } piekrišana
   *[other] { $count } piekrišanas
}
records-none = Nekas nav atrasts
records-none-text = Nevienam nav jautāts nekas, kas atbilst meklētajam.
records-newer = Jaunākas
records-export = Eksportēt
records-export-hint = Meklēšanas rezultāts, jaunākie vispirms. Lielākais rindu skaits: { $count }. Virsgrāmatā tiek ierakstīts, kas un cik rindu eksportēja.
records-export-csv = Tabula (CSV)
records-export-lines = Rindas (JSON)
records-cut = { $count ->
    [zero] Atrastas vēl { $count } rindas, kas nav eksportētas.
    [one] Atrasta vēl { $count } rinda, kas nav eksportēta.
   *[other] Atrastas vēl { $count } rindas, kas nav eksportētas.
}
records-evidence = Piekrišanas pierādījums
records-controller = Pārzinis
records-valid = Spēkā līdz
records-events = Kas noticis
records-text = Precīzais parādītais teksts
records-text-none = Teksts netika parādīts.
records-agrees = Glabātais teksts tikko pārbaudīts: tas ir tieši tas, kas tika parādīts, burts burtā.
records-disagrees = Glabātais teksts nav tas, kas tika parādīts. Saglabājiet datu mapes kopiju un lūdziet pārbaudīt virsgrāmatu.
records-unknown = Pie šīs piekrišanas kontrolsumma nav saglabāta. Ja bija atbilde, tā ir virsgrāmatā.
records-files = Citām sistēmām
records-files-hint = Tie paši fakti divu specifikāciju formātos.
records-file-iso = Fails pēc ISO/IEC TS 27560
records-file-kantara = Fails pēc Kantara 1.1
records-unusable = To ierobežojis kāds ieraksta dalībnieks, kopš: { $date }. Glabājiet, bet neizmantojiet.
records-training-withdrawn = Jūsu izvēlēts, atsaukts: { $date }
records-own-title = Manas piekrišanas
records-own-lead = Kam jūs šeit piekritāt, ar kādiem vārdiem un ko varat darīt.
records-own-effect = Atsaukšana ir spēkā nekavējoties un bez pamatojuma. Iepriekš darītais paliek likumīgs.
records-own-restrict-about = Ierobežošana nekavējoties aptur jebkuru izmantošanu, bet nekas netiek izdzēsts: līdz to atcelsiet, drīkst tikai glabāt.
records-own-none = Šeit vēl nekā nav
records-own-none-text = Pievienojiet apliecinājumu ar tā kodu, un tajā esošās piekrišanas būs šeit.
records-own-withdraw = Atsaukt
records-own-restrict = Ierobežot
records-own-lift = Atcelt ierobežojumu
records-own-add-title = Pievienot apliecinājumu
records-own-add-hint = Kad jums zvanā jautāja, jūs saņēmāt apliecinājumu ar kodu. Pievienojiet tikai savus.
records-own-add = Pievienot
records-own-elsewhere = Šis apliecinājums jau ir citā kontā.
records-own-done-withdrawn = Atsaukta, sākot ar šo brīdi.
records-own-done-restricted = Ierobežota, sākot ar šo brīdi.
records-own-done-lifted = Ierobežojums ir atcelts.
records-own-done-added = Apliecinājums ir pievienots.
records-kind-hosting = Datoru uzturēšana
records-kind-mail = Vēstuļu piegāde
records-kind-support = Tehniskā palīdzība
records-kind-partner = Partneruzņēmumi
records-kind-adviser = Juristi un grāmatveži
records-kind-other = Citi
records-recipients = Saņēmēji
records-recipients-lead = Kas ārpus šī uzņēmuma saņem personas datus, kādus, kādam nolūkam un kur. Katru pievieno, pirms tam kaut kas tiek nodots.
records-recipients-none = Neviens no ārpuses: viss paliek šajā datorā.
records-recipients-clause = Šie saņēmēji ārpus mūsu uzņēmuma saņem datus:
records-recipient = Saņēmējs
records-recipient-kind = Veids
records-recipient-data = Dati
records-recipient-task = Kādam nolūkam
records-recipient-countries = Valstis
records-recipient-transfer = Pamats nodošanai uz ārvalstīm
records-recipient-transfer-hint = Piemēram, lēmums par pietiekamību, standartklauzulas, atsevišķa piekrišana. Atstājiet tukšu, ja nekas netiek nodots uz ārvalstīm.
records-recipient-from = Izmanto no
records-recipient-ended = Beidzies: { $date }
records-recipient-add = Pievienot saņēmēju
records-recipient-add-hint = Pirms pirmās izmantošanas: diena ir šodiena vai vēlāk. Pēc tam uzrakstiet jaunu privātuma politikas versiju, kurā saņēmējs ir nosaukts.
records-recipient-end = Beigt
records-recipient-fault-day = Izvēlieties šodienu vai vēlāku dienu.
records-recipient-objections = Iebildumi
records-see-title = Kas drīkst redzēt
records-see-hint = Jūs varat iebilst pret katru saņēmēju veidu, arī pret tādu, ko šeit neviens neizmanto. Jūsu iebildums paliek spēkā, kad mainās privātuma politika, līdz jūs to atsaucat.
records-see-nobody = Pašlaik neviens
records-see-object = Es iebilstu
records-see-lift = Atsaukt manu iebildumu
records-see-since = Jūs iebilstat kopš: { $date }
records-see-done = Jūsu iebildums ir spēkā no šī brīža.
records-see-done-lift = Jūsu iebildums ir atsaukts.
records-kept-objection = Jūsu iebildumi pret saņēmēju veidiem
records-kept-objection-purpose = Lai nekas nenonāktu tur, kur jūs to nevēlaties.
records-kept-objection-period = Līdz jūs to atsaucat vai jūsu konts tiek dzēsts
records-letter-objection-subject = { $business }: jūsu iebildums un izmaiņas
records-letter-objection-text = Jūs iebildāt, ka jūsu dati nonāk pie šādiem saņēmējiem: { $kinds }. Jaunā mūsu privātuma politikas versija nosauc šādus saņēmējus. Tā ir spēkā no: { $date }.
records-letter-objection-stays = Jūsu iebildums paliek spēkā: pie tiem nekas jūsu nenonāk, ja vien jūs to neatsaucat. Jums nekas nav jādara.
records-letter-objection-action = Skatīt manus iebildumus
records-letter-objection-why = Jūs saņemat šo vēstuli, jo iebildāt savā kontā uzņēmumā { $business }.
records-kind-letter = Iebildums

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = Teksti, uz kuriem atbildējāt
records-policies-hint = Kas jums tika jautāts, kad teksts mainījās un kad reģistrējāties.
records-policies-accepted = Pieņemts { $date }
records-policies-declined = Noraidīts { $date }
records-policies-shown = Parādīts { $date }, atbildes nav

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = Žurnāls
records-ledger-lead = Kas tika darīts, kad, kurš to darīja un ar ko. Katra rinda ir saķēdēta ar iepriekšējo. Te ir identifikatori un skaitļi, nekāda satura.
records-ledger-like = Identifikators vai darbība
records-ledger-like-hint = Identifikators vai darbības sākums: policy.
records-ledger-deed = Darbība
records-ledger-by = Kas
records-ledger-to = Ar ko
records-jobs = Regulārie darbi
records-jobs-lead = Ko programma dara pati un kad tas pēdējo reizi beidzās labi.
records-jobs-job = Darbs
records-jobs-last = Beidzās labi
records-jobs-never = Vēl nav
records-jobs-late = Kavējas
records-jobs-fine = Kā plānots
records-jobs-count = { $count ->
    [zero] Kavējas { $count } darbu
    [one] Kavējas { $count } darbs
   *[other] Kavējas { $count } darbi
}

# Piekrišanas atzīšana par spēkā neesošu: speciālista veidlapa un tas, kā to lasa citi. $date ir diena, $what ir tā nosaukums, par ko jautāja.

records-invalid-title = Atzīt par spēkā neesošu
records-invalid-hint = Tikai tad, ja šī piekrišana nekad nav bijusi spēkā: tā nebija brīva, cilvēks to nevarēja dot, vai teksts bija kļūdains.
records-invalid-does-recording = Ja vēl ieraksta, ierakstīšana beidzas uzreiz. Ierakstu vairs neviens nedrīkst izmantot, tā fails jāizdzēš uzreiz, un beidzas arī viss, kam šis cilvēks par to piekrita vēlāk.
records-invalid-does-use = Šī izmantošana beidzas uzreiz. Piekrišana pašam ierakstam paliek.
records-invalid-does-document = Šim cilvēkam uzreiz jautā no jauna, un konts paliek slēgts, līdz viņš pieņem.
records-invalid-final = Cilvēkam to pasaka, un viņš izlasa jūsu iemeslu. Atpakaļ to vairs nevar: no jauna piekrist var tikai pats cilvēks.
records-invalid-label = Kāpēc tā nekad nav bijusi spēkā
records-invalid-label-hint = Cilvēks lasa tieši šos vārdus. Rakstiet, kas notika, un neminiet nevienu citu.
records-invalid-fault = Uzrakstiet, kāpēc šī piekrišana nekad nav bijusi spēkā.
records-invalid-press = Atzīt šo piekrišanu par spēkā neesošu
records-invalid-done = Šī piekrišana ir atzīta par spēkā neesošu.
records-invalid-over = Nekas nav mainīts. Šī piekrišana nekad nav dota, vai arī cilvēks to ir atsaucis.
records-invalid-on = Atzīta par spēkā neesošu { $date }
# Rindas vidū.
records-invalid-at = atzīta par spēkā neesošu { $date }
records-invalid-short = Jūsu izvēlēta, atzīta par spēkā neesošu
records-invalid-what = { $what }: atzīta par spēkā neesošu { $date }
records-invalid-effect = Jūsu atbilde nekad nav bijusi spēkā, tāpēc uz to vairs nekas nedrīkst balstīties. Jums nekas nav jādara.
records-invalid-reason = Iemesls uzņēmuma { $business } vārdiem:
records-invalid-anew = Jūsu piekrišana { $date } ir atzīta par spēkā neesošu. Iemesls redzams sadaļā „Manas piekrišanas”. Lūdzu, atbildiet no jauna.
records-invalid-receipt = Apliecinājums: atzīta par spēkā neesošu
records-invalid-unusable = Kāda piekrišana ir atzīta par spēkā neesošu: { $date }. Ierakstu vairs nedrīkst izmantot.
records-invalid-why-due = Kāda piekrišana ir atzīta par spēkā neesošu.
records-invalid-told = Ierakstīšana ir beigusies, jo kāda piekrišana ir atzīta par spēkā neesošu. Zvans turpinās.
records-invalid-told-own = Jūsu piekrišana ir atzīta par spēkā neesošu; iemesls ir jūsu apliecinājumā. Ierakstīšana ir beigusies. Zvans turpinās.
records-policies-reaffirmed = Apstiprināts vēlreiz { $date }
records-archive = Lasīt šo redakciju arhīvā
records-letter-invalid-kind = Atzīta par spēkā neesošu
records-letter-invalid-subject = { $business }: kāda jūsu atbilde nav spēkā
records-letter-invalid-text = { $date } jūs mums atbildējāt par šo: { $what }. Mēs konstatējām, ka jūsu atbilde nekad nav bijusi spēkā, un atzinām to par spēkā neesošu.
records-letter-invalid-ends = Uz to vairs nekas nedrīkst balstīties. Jums nekas nav jādara.
records-letter-invalid-asked = Mēs jums jautāsim no jauna, tiklīdz pieslēgsieties. Jūsu konts paliek slēgts, līdz pieņemsiet; jūsu dati un tiesības paliek jūsu.
records-letter-invalid-reason = Iemesls lasāms aiz šīs saites.
records-letter-invalid-action = Lasīt iemeslu
records-letter-invalid-why = Jūs saņemat šo vēstuli, jo bijāt devis šo atbildi uzņēmumam { $business }.
records-letter-unusable-subject = Piekrišana ierakstam atzīta par spēkā neesošu
records-letter-unusable-text = Kāda piekrišana ierakstam nekad nav bijusi spēkā un ir atzīta par spēkā neesošu. To, kas uz to balstījās, vairs nedrīkst izmantot.
records-letter-unusable-how = Aiz šīs saites redzams, kurš ieraksts tas ir un līdz kuram laikam tā failam jābūt izdzēstam.
