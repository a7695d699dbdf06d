recording-question = Vai šo zvanu drīkst ierakstīt?
recording-intro = { $agent } jautā jums par pieciem punktiem. Zvans turpinās, lai ko jūs atbildētu.
recording-intro-newcomer = Pirms pievienojaties, { $agent } jautā jums par pieciem punktiem. Ierakstīšana pa to laiku ir apturēta, un nekas no jums netiek ierakstīts, kamēr neesat piekritis. Zvans turpinās, lai ko jūs atbildētu: ja nepiekrītat, { $agent } vai nu ielaiž jūs un turpina bez ierakstīšanas, vai arī jūs neielaiž. Jums pasaka, kurš no abiem.
recording-points = Pieci punkti
recording-approve = Piekrītu
recording-refuse = Nepiekrītu
recording-silence = Ja neatbildat, tas nozīmē „Nepiekrītu”. Zvans turpinās.
recording-only-if = Tikai ja vēlaties
recording-left-spoken = { $seconds ->
    [zero] Atbildei atlikušas { $seconds } sekundes. Ja neatbildat, tas nozīmē „Nepiekrītu”.
    [one] Atbildei atlikusi { $seconds } sekunde. Ja neatbildat, tas nozīmē „Nepiekrītu”.
   *[other] Atbildei atlikušas { $seconds } sekundes. Ja neatbildat, tas nozīmē „Nepiekrītu”.
}
recording-continue = Turpināt { $lang } valodā
recording-continue-hint = Šī teksta jūsu valodā nav. Atbildiet tikai tad, ja saprotat to { $lang } valodā. Ja nesaprotat un neatbildat, tas nozīmē „Nepiekrītu”, un zvans turpinās.
recording-collection = Iegūšana
recording-collection-what = Visu zvana dalībnieku attēls un skaņa tā, kā tos rāda zvans, no brīža, kad visi ir piekrituši, līdz kāds saka „stop”.
recording-collection-who = Ieraksta { $agent }, savā pārlūkā. Nevienam citam šī programma ierakstīt neļauj.
recording-collection-not = Ne tērzēšanu, ne failus, ne jūsu ekrānu.
recording-use = Izmantošana
recording-use-what = Lai pierādītu, kas ieteikts vai darīts, un izšķirtu strīdu par to. Nekam citam.
recording-use-training = Arī uzņēmuma { $business } paša darbinieku apmācībai
recording-sharing = Piekļuve
recording-sharing-who = Redz tikai uzņēmumā { $business }: { $agent } un tie, kas tur strādā. Neviens no malas, un nekas netiek publicēts.
recording-keeping = Glabāšana
recording-keeping-where = { $days ->
    [zero] { $agent } to glabā savā diskā { $days } dienas. { $business } apņemas to izdzēst (pēdējā diena: { $date }). Serverī kopijas nav.
    [one] { $agent } to glabā savā diskā { $days } dienu. { $business } apņemas to izdzēst (pēdējā diena: { $date }). Serverī kopijas nav.
   *[other] { $agent } to glabā savā diskā { $days } dienas. { $business } apņemas to izdzēst (pēdējā diena: { $date }). Serverī kopijas nav.
}
recording-keeping-limit = Par faila izdzēšanu un tās apstiprināšanu šeit atbild { $agent }. Ja tas kavējas, to redz šī darba galda īpašnieks. Serveris failu izdzēst nevar, un mēs nevaram ieskatīties kāda datorā.
recording-keeping-proof = Serverī glabājas tikai pierādījums: jūsu atbilde ar laiku un valodu, kā arī faila sākums, beigas, ilgums, lielums un kontrolsumma. Ja piekrītat, līdz trim gadiem pēc izdzēšanas; ja nepiekrītat, 12 mēnešus.
recording-disclosure = Informācija
recording-disclosure-owner = Fails pieder uzņēmumam: { $business }, { $address }. Šīs programmas veidotājs nesaņem neko.
recording-disclosure-rights = Jebkurā brīdī un bez pamatojuma varat lūgt ierakstu parādīt, saņemt tā kopiju, lūgt to izdzēst vai atsaukt savu piekrišanu: { $contact }. Varat arī sūdzēties savas valsts datu aizsardzības iestādē.
recording-disclosure-withdraw = Ja piekrišanu atsaucat, ierakstīšana apstājas divu sekunžu laikā. No tā brīža neviens ierakstīto nedrīkst izmantot. Uzņēmumam { $business } fails jāizdzēš līdz termiņam vai, ja to lūdzat, nekavējoties. Kas darīts pirms tam, paliek likumīgs.
recording-disclosure-limit = Neviena programma nevar liegt kādam filmēt ekrānu.
recording-fact-what = Kas
recording-fact-what-text = Visu attēls un skaņa, ne tērzēšana, ne ekrāns
recording-fact-where = Kur tas atrodas
recording-fact-where-text = Savā diskā to glabā { $agent }; serverī tā nav
recording-fact-who = Kas drīkst redzēt
recording-fact-who-text = Tikai { $business }
recording-fact-until = Kam tas jāizdzēš
recording-fact-until-text = { $business } (pēdējā diena: { $date })
recording-fact-approved = Visi piekrita plkst.
recording-told-asking = { $agent } jautā, vai šo zvanu drīkst ierakstīt. Pagaidām nekas netiek ierakstīts.
recording-told-asking-own = Visiem tiek jautāts. Pagaidām nekas netiek ierakstīts.
recording-told-waiting = Jūs piekritāt. Nekas netiek ierakstīts, kamēr nav atbildējuši visi.
recording-told-approved = Visi ir piekrituši. Ierakstīšana tūlīt sāksies.
recording-told-on = Ierakstīšana ir sākusies. Lai piekrišanu atsauktu, nospiediet „Ieraksta”.
recording-told-joining = Ierakstīšana uz laiku ir apturēta, jo vēlas pievienoties { $name }. Vispirms jāsaņem atbilde.
recording-told-resumed = Ierakstīšana turpinās. Visi ir piekrituši. Lai piekrišanu atsauktu, nospiediet „Ieraksta”.
recording-told-lost = Ierakstīšana uz laiku ir apturēta, jo lapai, kas ieraksta, nav savienojuma.
recording-told-stopped = Ierakstīšana ir beigusies. Zvans turpinās.
recording-told-stopped-lost = Ierakstīšana ir beigusies, jo lapa, kas ieraksta, neatgriezās. Zvans turpinās.
recording-told-withdrawn = Ierakstīšana ir beigusies, jo kāda piekrišana ir atsaukta. Zvans turpinās.
recording-told-withdrawn-by = Ierakstīšana ir beigusies, jo { $name } atsauca piekrišanu. Zvans turpinās.
recording-told-withdrawn-own = Jūs atsaucāt piekrišanu. Ierakstīšana ir beigusies. Zvans turpinās.
recording-told-refused = Piekrišanas nav. Nekas netiek ierakstīts. Zvans turpinās.
recording-told-refused-by = { $name } nepiekrita. Nekas netiek ierakstīts. Zvans turpinās.
recording-told-refused-own = Jūs nepiekritāt. Nekas netiek ierakstīts. Zvans turpinās.
recording-told-silent-own = Jūs laikus neatbildējāt, tas nozīmē „Nepiekrītu”. Nekas netiek ierakstīts. Zvans turpinās.
recording-told-failed = Visi piekrita, bet ierakstīšana nesākās. Nekas netika ierakstīts. Zvans turpinās.
recording-hold = Šo zvanu ieraksta. Jums jautās, pirms pievienojaties, un nekas no jums netiks ierakstīts, kamēr nepiekritīsiet.
recording-hold-waiting = Jūs nepiekritāt, un nekas no jums netiek ierakstīts. Tagad izlemj { $agent }: zvans turpinās bez ierakstīšanas un jūs pievienojaties, vai arī jūs neielaiž.
recording-hold-without = Zvans turpinās bez ierakstīšanas. Tagad varat pievienoties.
recording-hold-refused = Jūs neielaida, jo ierakstīšana turpinās. Nekas no jums netika ierakstīts.
recording-newcomer-asked = { $name } vēlas pievienoties, un tiek gaidīta atbilde. Ierakstīšana uz laiku ir apturēta.
recording-newcomer-refused = { $name } nepiekrita. Ierakstīšana uz laiku ir apturēta. Turpiniet bez ierakstīšanas vai neielaidiet: { $name }.
recording-refused-busy = Visiem jau tiek jautāts, vai arī notiek ierakstīšana. Nevienam nejautā divreiz.
recording-refused-too-soon = { $seconds ->
    [zero] Uz jautājumu tikko tika atbildēts. Vēlreiz varēsiet jautāt pēc { $seconds } sekundēm.
    [one] Uz jautājumu tikko tika atbildēts. Vēlreiz varēsiet jautāt pēc { $seconds } sekundes.
   *[other] Uz jautājumu tikko tika atbildēts. Vēlreiz varēsiet jautāt pēc { $seconds } sekundēm.
}
recording-refused-off = Šajā telpā ierakstīšana ir izslēgta. Nevienam netika jautāts.
recording-refused-not-allowed = Ierakstīt var tikai tas, kurš apkalpo šo telpu un ir zvanā. Nevienam netika jautāts.
recording-refused-late = Atbildes laiks ir beidzies, tas nozīmē „Nepiekrītu”. Zvans turpinās.
recording-refused-answered = Jūs jau atbildējāt. Spēkā ir pirmā atbilde.
recording-refused-over = Šis jautājums ir slēgts. Nekas netiek ierakstīts.
recording-refused-unread = Vispirms apstipriniet, ka saprotat tekstu šajā valodā. Jūsu atbilde netika pieņemta.
recording-refused-permit = Nav visu piekrišanas, vai arī tā vairs nav spēkā. Lapa nedrīkst ierakstīt.
recording-refused-register = Šis ieraksts jau ir reģistrēts ar citiem datiem. Nekas netika mainīts.
recording-registered = Ieraksts ir reģistrēts. Izdzēsiet failu (pēdējā diena: { $date }) un apstipriniet to sadaļā „Ieraksti”.
recording-after-recorded = { $minutes ->
    [0] Ar visu piekrišanu ierakstīta mazāk nekā minūte no zvana.
    [zero] Ar visu piekrišanu ierakstītas { $minutes } minūtes no zvana.
    [one] Ar visu piekrišanu ierakstīta { $minutes } minūte no zvana.
   *[other] Ar visu piekrišanu ierakstītas { $minutes } minūtes no zvana.
}
recording-after-kept = Attēlu un skaņu savā diskā glabā { $agent }, serverī to nav. Uzņēmumam { $business } tie jāizdzēš (pēdējā diena: { $date }).
recording-after-nothing = Nekas netika ierakstīts.
recording-after-refused = Ierakstīt tika lūgts, bet piekrišanas nebija. Nekas netika ierakstīts.
recording-after-receipt = Jūsu apliecinājums
recording-after-receipt-hint = Tas darbojas bez konta. Saglabājiet kodu.
recording-after-receipt-open = Atvērt manu apliecinājumu
recording-after-changed = Pārdomājāt?
recording-after-changed-hint = Pamatojums nav vajadzīgs.
recording-after-changed-text = Ar apliecinājumu varat atsaukt piekrišanu, lūgt kopiju vai lūgt izdzēst ierakstu.
recording-page-record = Ierakstīt
recording-page-stop = Beigt ierakstīšanu
recording-page-asking = Jautā
recording-page-on = Ieraksta
recording-page-paused = Pauze
recording-page-details = Sīkāk
recording-page-about = Par šo ierakstu
recording-page-heading-asking = Vai šo zvanu drīkst ierakstīt?
recording-page-heading-on = Šo zvanu ieraksta
recording-page-heading-paused = Ierakstīšana uz laiku ir apturēta
recording-page-withdraw = Atsaukt manu piekrišanu
recording-page-withdraw-effect = Ja piekrišanu atsaucat, ierakstīšana apstājas divu sekunžu laikā un zvans turpinās.
recording-page-receipt = Mans apliecinājums
recording-page-left = atlicis atbildei
recording-page-language = Lasīt citā valodā
recording-page-language-hint = Jautājums un atlikušais laiks paliek. Lapa ielādēsies no jauna.
recording-page-leave = Pamest zvanu
recording-page-go-on = Turpināt bez ierakstīšanas
recording-page-do-not-admit = Neielaist
recording-page-title = ● { $title }
recording-page-local = Ierakstīšana šajā datorā
recording-page-saving = Ieraksts tiek saglabāts. Neaizveriet šo lapu.
recording-page-saving-part = Ieraksts tiek saglabāts: { $percent } %
recording-page-choose = Ieraksts ir pabeigts. Izvēlieties tam vietu savā diskā.
recording-page-save = Saglabāt ierakstu
recording-page-saved = Saglabāts ar nosaukumu { $name } jūsu izvēlētajā vietā. Pārlūkā tā vairs nav.
recording-page-downloaded = Saglabāts ar nosaukumu { $name } starp lejupielādēm. Pārlūkā tā vairs nav.
recording-page-downloading = { $name } tiek saglabāts starp lejupielādēm. Pārliecinieties, ka tas tur ir, un apstipriniet.
recording-page-downloaded-confirm = Tas tur ir
recording-page-discard = Atmest ierakstu
recording-page-discard-text = Atmestu ierakstu nevar atgūt. Tiek pierakstīts, ka tas atmests.
recording-page-discard-confirm = Atmest pavisam
recording-page-discard-cancel = Paturēt
recording-page-discarded = Ieraksts ir atmests. Šajā pārlūkā no tā nekā vairs nav.
recording-page-unsaved = Kāds ieraksts vēl nav saglabāts. Iziešana gaida, līdz tas būs saglabāts.
recording-page-left-over = Šajā pārlūkā ir vēl nesaglabāts ieraksts ({ $date }). Saruna: { $name }.
recording-page-left-over-unknown = Šajā pārlūkā ir vēl nesaglabāts ieraksts ({ $date }).
recording-page-left-over-torn = Šajā pārlūkā ir ieraksta sākums ({ $date }). To nevar saglabāt, jo pārlūks ir pazaudējis tam piederošos datus. Atmetiet to.
recording-page-left-over-hint = To redzat tikai jūs un tikai šajā pārlūkā. Saglabājiet vai atmetiet to.
recording-page-full = Jūsu disks ir pilns. Ierakstīšana ir beigusies, zvans turpinās, un pirms tam ierakstītais nav zudis. Atbrīvojiet vietu un tad saglabājiet to.
recording-page-save-failed = Ierakstu tur nevarēja saglabāt. Tas nav zudis. Izvēlieties citu vietu.
recording-page-failed = Pārlūks pārtrauca ierakstīt. Zvans turpinās, un pirms tam ierakstītais nav zudis. Saglabājiet to.
recording-page-cannot = Šis pārlūks nevar ierakstīt. Izmantojiet jaunāko Chromium, Firefox vai Safari. Nevienam netika jautāts.
recording-page-register-failed = Ieraksts ir saglabāts, bet serveris par to vēl nezina. Neaizveriet šo lapu, tā pati mēģinās vēlreiz.
recording-page-discard-waits = Ieraksts tiks atmests, tiklīdz serveris atbildēs. Neaizveriet šo lapu, tā pati mēģinās vēlreiz.
recording-page-stale = Kopš šīs lapas atvēršanas jūsu pieslēgums ir mainījies. Ielādējiet lapu vēlreiz, un tā pati turpinās. No ieraksta nekas nav zudis.
recording-rule = Ierakstīšana
recording-rule-when = Kad zvanu drīkst ierakstīt?
recording-rule-days = Dienas, ne vairāk kā
recording-rule-days-hint = No { $least } līdz { $most }. To, kam kāds ir piekritis, nekad nepagarina.
recording-rule-place-title = Kur tas atrodas?
recording-rule-place = Darbinieka paša diskā
recording-rule-place-hint = Serverī kopijas nav, un serveris failu izdzēst nevar. Darbiniekam tas laikus jāizdzēš un tas jāapstiprina.
recording-rule-audience-title = Kas drīkst redzēt?
recording-rule-audience = Tikai { $business }
recording-rule-audience-hint = Neviens no malas, un nekas netiek publicēts.
recording-rule-fault-days = Uzrakstiet veselu skaitli no { $least } līdz { $most }.
recording-list = Ieraksti
recording-list-lead = Ieraksti ir tā diskā, kurš ierakstīja. Šeit redzams, līdz kuram laikam katrs jāizdzēš un ko lūdz ierakstā redzamie cilvēki.
recording-list-lead-owner = Ieraksti ir tā diskā, kurš ierakstīja, nekad šajā serverī. Šeit redzams, kam kas jāizdzēš un kas kavējas.
recording-list-none = Ierakstu nav.
recording-list-none-text = Ieraksts parādās šeit, kad zvans ir ierakstīts ar visu piekrišanu.
recording-list-recorded = Ierakstīts
recording-list-conversation = Saruna
recording-list-agent = Kura diskā
recording-list-disabled = Konts atspējots
recording-list-file = Fails
recording-list-until = Dzēšanas pēdējā diena
recording-list-state = Stāvoklis
recording-list-do = Ko darīt
recording-state-unregistered = Vēl nav saglabāts
recording-state-kept = Jāizdzēš (pēdējā diena: { $date })
recording-state-due = Jāizdzēš šodien
recording-state-overdue = { $days ->
    [zero] Kavējas { $days } dienas
    [one] Kavējas { $days } dienu
   *[other] Kavējas { $days } dienas
}
recording-state-deleted = Izdzēšana apstiprināta: { $date }
recording-state-discarded = Atmests, nekad nav saglabāts: { $date }
recording-reason-time = Tā laiks ir beidzies.
recording-reason-withdrawn = Kāda piekrišana ir atsaukta, un lūgts izdzēst.
recording-reason-asked = Kāds no ierakstā redzamajiem lūdza to izdzēst.
recording-unusable = Kāda piekrišana ir atsaukta: { $date }. Ierakstu vairs nedrīkst izmantot.
recording-confirm = Es to izdzēsu
recording-confirm-hint = Vispirms izdzēsiet failu, arī no atkritnes un no kopijām, ko esat veidojis. Tiek pierakstīts jūsu vārds un nospiešanas laiks. Mēs nevaram ieskatīties jūsu datorā.
recording-confirm-for = Apstiprināt, ka izdzēsts
recording-confirm-for-hint = Ja konts ir atspējots, jūs apstiprināt šīs personas vietā. Vispirms pārliecinieties, ka faila un tā kopiju vairs nav. Tiek pierakstīts, ka apstiprinājāt jūs, kad un kā vietā.
recording-confirmed = Izdzēšana ir apstiprināta. Ierakstā redzamie to redz savā apliecinājumā.
recording-wishes = Lūgumi
recording-wishes-lead = Ko lūdz ierakstā redzamie cilvēki. Uz katru lūgumu atbild 15 dienu laikā.
recording-wishes-none = Neviens negaida atbildi.
recording-wish-copy = { $name } lūdz parādīt ierakstu
recording-wish-deletion = { $name } lūdz izdzēst
recording-wish-asked = Lūgts: { $date }
recording-wish-contact = Kam atbildēt
recording-wish-left = { $days ->
    [0] Atbildiet šodien
    [zero] Atbildiet { $days } dienu laikā
    [one] Atbildiet { $days } dienas laikā
   *[other] Atbildiet { $days } dienu laikā
}
recording-wish-overdue = { $days ->
    [zero] Atbilde kavējas { $days } dienas
    [one] Atbilde kavējas { $days } dienu
   *[other] Atbilde kavējas { $days } dienas
}
recording-wish-done = Atzīmēt kā atbildētu
recording-banner-overdue = { $count ->
    [zero] { $count } vietējo failu kavējas. Izdzēsiet tos un apstipriniet.
    [one] { $count } vietējais fails kavējas. Izdzēsiet to un apstipriniet.
   *[other] { $count } vietējie faili kavējas. Izdzēsiet tos un apstipriniet.
}
recording-banner-overdue-owner = { $count ->
    [zero] { $count } komandas vietējo failu kavējas. Atgādiniet tiem, kam tie ir.
    [one] { $count } komandas vietējais fails kavējas. Atgādiniet tam, kam tas ir.
   *[other] { $count } komandas vietējie faili kavējas. Atgādiniet tiem, kam tie ir.
}
recording-banner-wishes = { $count ->
    [zero] { $count } lūgumu par ierakstiem gaida atbildi.
    [one] { $count } lūgums par ierakstu gaida atbildi.
   *[other] { $count } lūgumi par ierakstiem gaida atbildi.
}
recording-banner-open = Atvērt ierakstus
recording-record = Ieraksts
recording-record-asked = Jautāja { $agent }: { $date }
recording-record-answers = Atbildes
recording-record-answer = { $name }: { $answer }
recording-record-approved = piekrita
recording-record-refused = nepiekrita
recording-record-silent = nepiekrita (neatbildēja)
recording-record-withdrawn = piekrišana atsaukta: { $date }
recording-record-span = no { $from } līdz { $to }, { $length }
recording-record-size = Lielums
recording-record-checksum = Kontrolsumma (SHA-256)

recording-choose = Kad ierakstāt
recording-choose-hint = Ikviens zvanā to izlasa jautājumā. Varat lūgt mazāk, nekā atļauj telpas noteikums, bet ne vairāk.
recording-choose-days = Dienas līdz dzēšanai
recording-choose-days-hint = No 1 līdz { $most }
recording-choose-training = Jautāt arī, vai ierakstu drīkst izmantot pašu darbinieku apmācībai
recording-refused-beyond = Varat lūgt no 1 līdz { $most } dienām un tikai to, ko pieļauj telpas noteikums.
