receipt-title = Apliecinājums
receipt-heading-approved = Jūsu piekrišanas apliecinājums
receipt-heading-refused = Jūsu atbildes apliecinājums: nepiekrītu
receipt-heading-withdrawn = Apliecinājums: jūsu piekrišana ir atsaukta
receipt-given-by = Atbildēja
receipt-person = { $name }, { $role }
receipt-role-guest = viesis
receipt-role-colleague = strādā uzņēmumā { $business }
receipt-asked-by = Jautāja
receipt-asked-at = Jautāts
receipt-answered-at = Atbildēts
receipt-answered-never = { $seconds ->
    [zero] Nav atbildes { $seconds } sekunžu laikā, tas nozīmē „Nepiekrītu”
    [one] Nav atbildes { $seconds } sekundes laikā, tas nozīmē „Nepiekrītu”
   *[other] Nav atbildes { $seconds } sekunžu laikā, tas nozīmē „Nepiekrītu”
}
receipt-recording = Ieraksts
receipt-recording-span = no { $from } līdz { $to }, { $length }
receipt-recording-none = Nekas netika ierakstīts.
receipt-recording-not-you = Nekas no jums netika ierakstīts.
receipt-recording-not-yet = Vēl nav reģistrēts
receipt-state = Pašreizējais stāvoklis
receipt-state-open = Zvans vēl turpinās
receipt-state-kept = Jāizdzēš (pēdējā diena: { $date })
receipt-state-overdue = Bija jāizdzēš (pēdējā diena: { $date }), vēl nav apstiprināts
receipt-state-withdrawn = Piekrišana atsaukta: { $date }
receipt-state-withdrawn-kept = Piekrišana atsaukta: { $date }. Vairs nedrīkst izmantot, jāizdzēš (pēdējā diena: { $until })
receipt-state-deleting = Jāizdzēš kopš: { $date }, vēl nav apstiprināts
receipt-state-deleted = Izdzēšana apstiprināta: { $date }
receipt-state-refused = Piekrišanas nebija. Nekas netika ierakstīts.
receipt-state-refused-you = Piekrišanas nebija. Nekas no jums netika ierakstīts.
receipt-state-nothing = Nekas netika ierakstīts.
receipt-answers = Ko jūs atbildējāt
receipt-answers-refused = Ko jums jautāja
receipt-yes = piekrišana ir
receipt-no = piekrišanas nav
receipt-not-chosen = Piedāvāts, nav izvēlēts
receipt-chosen = Piedāvāts, jūsu izvēlēts
receipt-collection = Iegūšana
receipt-collection-text = Visu attēls un skaņa; ne tērzēšana, ne ekrāns
receipt-use = Izmantošana: pierādījums par ieteikto vai darīto, strīdi
receipt-use-text = Ierakstīja { $agent }
receipt-training = Darbinieku apmācība
receipt-sharing = Piekļuve: tikai uzņēmumā { $business }
receipt-sharing-text = { $agent } un tie, kas tur strādā; neviens no malas
receipt-keeping = { $days ->
    [zero] Glabāšana: { $days } dienas, pēc tam jāizdzēš
    [one] Glabāšana: { $days } dienu, pēc tam jāizdzēš
   *[other] Glabāšana: { $days } dienas, pēc tam jāizdzēš
}
receipt-keeping-text = Savā diskā glabā { $agent }; serverī kopijas nav
receipt-disclosure = Informācija
receipt-disclosure-text = Kam pieder fails, kam varat jautāt, jūsu tiesības
receipt-shown-in = Rādīts { $lang } valodā, { $count }. redakcija
receipt-shown-continued = Jūsu valodas nebija starp piedāvātajām. Jūs nospiedāt „Turpināt { $lang } valodā”.
receipt-hash = Precīzā teksta kontrolsumma (SHA-256)
receipt-full-text = Precīzs teksts, ko jums rādīja
receipt-keep = Saglabāšanai
receipt-code-title = Saglabājiet šo kodu
receipt-code-where = Atveriet to šeit: { $address }
receipt-code-qr = QR kods, kas atver šo apliecinājumu
receipt-code-secret = Tas, kuram ir šis kods, var lasīt šo apliecinājumu un atsaukt jūsu piekrišanu. Neizpaudiet to.
receipt-signed = Parakstījis šis serveris, atslēga { $key }.
receipt-verify = Ikviens var pārbaudīt failu bez mums.
receipt-verify-hint = Atslēga ir publicēta šeit: { $address }.
receipt-withdraw-title = Atsaukt piekrišanu
receipt-withdraw-hint = Nekavējoties un bez pamatojuma.
receipt-withdraw-text = No tā brīža neviens ierakstu nedrīkst izmantot. Kas darīts pirms tam, paliek likumīgs. Uzņēmumam { $business } fails jāizdzēš (pēdējā diena: { $date }) vai, ja lūdzat to arī izdzēst, nekavējoties.
receipt-withdraw-text-live = Ja vēl esat zvanā, ierakstīšana apstājas divu sekunžu laikā un zvans turpinās.
receipt-withdraw = Atsaukt manu piekrišanu
receipt-withdraw-delete = Atsaukt un lūgt izdzēst
receipt-ask-title = Lūgums uzņēmumam
receipt-ask-hint = { $days ->
    [zero] Atbilde { $days } dienu laikā.
    [one] Atbilde { $days } dienas laikā.
   *[other] Atbilde { $days } dienu laikā.
}
receipt-ask-text = { $business } jūsu lūgumu saņem uzreiz, kopā ar dienu, līdz kurai jāatbild. Vai arī rakstiet uz: { $contact }.
receipt-ask-contact = Kur sūtīt atbildi
receipt-ask-contact-hint = E-pasts vai tālrunis. Tikai šai atbildei.
receipt-ask-contact-fault = Uzrakstiet e-pasta adresi vai tālruņa numuru, lai varam atbildēt.
receipt-ask-copy = Lūgt parādīt ierakstu
receipt-ask-deletion = Lūgt izdzēst
receipt-asked-copy = Jūs lūdzāt parādīt ierakstu: { $date }. Atbildes pēdējā diena: { $until }.
receipt-asked-deletion = Jūs lūdzāt izdzēst: { $date }. Atbildes pēdējā diena: { $until }.
receipt-answered-wish = Atbildēts: { $date }
receipt-copy-title = Paturēt kopiju
receipt-download = Lejupielādēt parakstīto failu
receipt-print = Drukāt
receipt-print-hint = Izdrukājiet šo lapu ar savu pārlūku.
receipt-complain-title = Kaut kas nav kārtībā?
receipt-complain = Pasakiet uzņēmumam { $business }: { $contact }. Varat arī sūdzēties savas valsts datu aizsardzības iestādē.
receipt-done-withdrawn = Jūsu piekrišana ir atsaukta: { $at }. Neviens ierakstu vairs nedrīkst izmantot.
receipt-done-withdrawn-delete = Jūsu piekrišana ir atsaukta: { $at }. Ieraksts jāizdzēš nekavējoties. Šajā lapā būs redzams, kad tas apstiprināts.
receipt-done-copy = { $business } saņēma jūsu lūgumu parādīt ierakstu. Atbildes pēdējā diena: { $date }.
receipt-done-deletion = { $business } saņēma jūsu lūgumu izdzēst. Ieraksts jāizdzēš nekavējoties, un atbildes pēdējā diena ir: { $date }.
receipt-done-already = Tas jau bija izdarīts. Nekas nav mainījies.
receipt-limit = Par faila izdzēšanu un tās apstiprināšanu šeit atbild { $agent }. Serveris failu izdzēst nevar, un mēs nevaram ieskatīties kāda datorā. Neviena programma nevar liegt kādam filmēt ekrānu.
receipt-kept-until = Šis apliecinājums tiek glabāts (pēdējā diena: { $date }).
receipt-kept-years = Šis apliecinājums tiek glabāts līdz trim gadiem pēc ieraksta izdzēšanas.
receipt-equal = To, kurš nepiekrīt vai atsauc piekrišanu, apkalpo tāpat kā iepriekš: tā pati cena, tā pati vieta rindā, tā pati palīdzība.
receipt-enter-title = Atvērt apliecinājumu
receipt-enter-text = Ierakstiet sava apliecinājuma kodu. Lielie burti un defises nav svarīgi.
receipt-enter-code = Kods
receipt-enter-open = Atvērt apliecinājumu
receipt-unknown-title = Apliecinājuma ar šādu kodu nav.
receipt-unknown-text = Pārbaudiet katru zīmi vēlreiz. Burtu O, I un L kodā nav, tie ir cipari 0 un 1. Atbildes „Nepiekrītu” apliecinājumu glabā 12 mēnešus, piekrišanas apliecinājumu līdz trim gadiem pēc ieraksta izdzēšanas.

## Apliecinājums vēstulē

receipt-letter-title = Vēstulē
receipt-letter-hint = Konts nav vajadzīgs.
receipt-letter-email-hint = Tikai šai vēstulei. Tajā ir saite uz šo apliecinājumu un nekas no tā, ko atbildējāt.
receipt-letter-send = Nosūtīt man šo apliecinājumu
receipt-letter-fault-often = 24 stundās no šī apliecinājuma aizgājis tik vēstuļu, cik atļauts. Lejupielādējiet failu vai atgriezieties rīt.
receipt-done-letter = Vēstule ir ceļā, ja vien uz šo adresi 24 stundās jau nav aizsūtīts pietiekami daudz apliecinājumu. Tas var ilgt dažas minūtes.
receipt-letter-kind = Apliecinājums
receipt-letter-subject = Jūsu apliecinājums no { $business }
receipt-letter-text = Šī saite atver jūsu apliecinājumu par zvanu { $date }: ko jums jautāja vai pateica par tā ierakstīšanu, ko atbildējāt un kas notiek ar ierakstu.
receipt-letter-secret = Tas, kuram ir saite, var lasīt apliecinājumu, atsaukt piekrišanu un lūgt ierakstu izdzēst. Nedodiet to citiem.
receipt-letter-why-asked = Jūs saņemat šo vēstuli, jo kāds, kuram ir šī apliecinājuma kods, lūdza { $business } nosūtīt to uz šo adresi. Ja tas nebijāt jūs, izdzēsiet to.
receipt-letter-why-call = Jūs saņemat šo vēstuli, jo piedalījāties uzņēmuma { $business } zvanā, kas tika ierakstīts, un jums tur ir konts.
