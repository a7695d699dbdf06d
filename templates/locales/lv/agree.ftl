### Ko jautā konta īpašniekam, kad kāds teksts ir mainījies, un kas paliek atvērts līdz atbildei.

agree-title = Kaut kas ir mainījies
agree-lead = Šie teksti attiecas uz jums. Izlasiet, kas mainās, un pieņemiet vai noraidiet. Jūsu vietā nekas nav izlemts.
agree-whole = Šis teksts te ir jauns. Lūdzu, izlasiet to visu.
agree-difference = Vecais un jaunais teksts blakus
agree-full = Lasīt visu tekstu
agree-accept = Pieņemt
agree-decline = Noraidīt
agree-declined = Jūs noraidījāt šo versiju ({ $date }). Jūs to vēl varat pieņemt.
agree-lang = Lasīt citā valodā
agree-done-title = Nav nekā, uz ko atbildēt.
agree-done-text = Jūs atbildējāt uz visu, ko jautājām.
agree-on = Turpināt
agree-over-title = Šī versija nav spēkā.
agree-over-text = Jūsu atbilde netika saglabāta. Tas, kas te redzams tagad, ir spēkā: izlasiet un tad atbildiet.
agree-kept-title = Jūs pieņēmāt šo versiju.
agree-kept-text = Tā tas paliek. Ja nevēlaties turpināt, dzēsiet savu kontu.
agree-open-title = Ja noraidāt vai neko nedarāt
agree-open-use = Neko nedarīt vai turpināt lietot pakalpojumu nekad nenozīmē piekrist.
agree-open-text = Jūsu konts paliek, kāds ir, bet pārējais tajā ir slēgts, līdz jūs pieņemat. To jūs varat vienmēr:
agree-open-copy = Saņemt savu datu kopiju
agree-open-delete = Dzēst savu kontu
agree-open-rights = Izmantot visas pārējās savas tiesības
agree-open-receipt = Apskatīt vai atsaukt atbildi par ierakstu
agree-open-contact = Rakstiet vai zvaniet:

agree-first-title = Vispirms jāatbild.
agree-first-text = Ir mainījies teksts, kas attiecas uz jums. Nekas netika izdarīts. Izlasiet, kas mainās, atbildiet un tad mēģiniet vēlreiz.
agree-first-action = Skatīt, kas mainījies

agree-kept-what = Kas jums tika parādīts no mainīta teksta un ko atbildējāt: versija, valoda, kontrolsumma, laiks
agree-kept-purpose = Lai pierādītu, kas kam piekritis, un lai neko nejautātu divreiz.
agree-kept-period = Līdz trim gadiem pēc konta vai šīs piekrišanas beigām; ja nepieņēmāt, 12 mēnešus

agree-letter-subject = { $business }: mainās teksts, kas attiecas uz jums ({ $date })
agree-letter-text = { $document }: jauna versija stājas spēkā { $date }. Kas mainās, īsumā:
agree-letter-first = { $document }: pirmā versija stājas spēkā { $date }.
agree-letter-ask = No šīs dienas jums jautās, vai to pieņemat. Turpināt lietot pakalpojumu nenozīmē piekrist.
agree-letter-tied = Jūsu dotā piekrišana paliek saistīta ar tekstu, ko redzējāt.
agree-letter-action = Skatīt, kas mainās
agree-letter-why-account = Jūs saņemat šo vēstuli, jo jums ir konts uzņēmumā { $business }. Tā pienāk vienreiz par katru izmaiņu, kas jums ir svarīga.
agree-letter-why-consent = Jūs saņemat šo vēstuli, jo { $business } glabā ierakstu, kuram piekritāt, un jūs atstājāt šo adresi. Tā pienāk vienreiz par katru izmaiņu, kas jums ir svarīga.
agree-letter-kind = Teksta maiņa
agree-letter-off-subject = { $business }: { $date } paredzētās izmaiņas nebūs
agree-letter-off-text = { $document }: rakstījām jums, ka jauna versija stājas spēkā { $date }. Tā ir atsaukta.
agree-letter-off-do = Spēkā paliek tas, kas bija iepriekš. Jums nekas nav jādara.
agree-letter-off-action = Lasīt tekstu
agree-letter-off-why = Jūs saņemat šo vēstuli, jo { $business } jums bija rakstījis par šīm izmaiņām.
agree-letter-off-kind = Izmaiņas atsauktas

agree-taken-back = Atsaukta pirms stāšanās spēkā ({ $date })
agree-moved-text = Nekas netika mainīts. Tagad ir tā: apskatiet un nospiediet vēlreiz.
