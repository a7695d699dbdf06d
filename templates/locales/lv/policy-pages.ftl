### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = Tiesiskais pamats
policy-pages-basis-contract = Līgums vai darbības pirms tā
policy-pages-basis-consent = Piekrišana
policy-pages-basis-duty = Juridisks pienākums
policy-pages-basis-interest = Leģitīma interese

## Reading. $number is the number of a version, $date a day.

policy-pages-version = { $number }. versija
policy-pages-since = Spēkā kopš { $date }
policy-pages-from = Stājas spēkā { $date }
policy-pages-was = Bija spēkā no { $from } līdz { $until }
policy-pages-starter = Sākuma teksts, kas veidots no šīs programmas iestatījumiem. Neviena versija vēl nav publicēta.
policy-pages-starter-short = Sākuma teksts
policy-pages-coming = Jauna versija stājas spēkā { $date }.
policy-pages-coming-link = Skatīt, kas mainās
policy-pages-old = Šis nav šodien spēkā esošais teksts.
policy-pages-read-current = Lasīt spēkā esošo tekstu
policy-pages-archive = Visas versijas
policy-pages-archive-lead = Katra jebkad paziņotā versija, vārds vārdā.
policy-pages-archive-none = Vēl nekas nav publicēts
policy-pages-read = Lasīt
policy-pages-changes = Kas mainījies
policy-pages-changes-none = Nav agrākas versijas, ar ko salīdzināt.
policy-pages-changes-on = Kas mainās { $date }
policy-pages-changes-count = Punkti, kas mainās: { $count } no { $all }
policy-pages-changes-old = Iepriekš: { $version }
policy-pages-changes-new = No { $date }: { $version }
policy-pages-changes-same = Nemainīts
policy-pages-changes-changed = Mainīts
policy-pages-changes-added = Jauns
policy-pages-changes-gone = Svītrots
policy-pages-use = Mūsu telpu izmantošana nenozīmē, ka jūs piekrītat.
policy-pages-use-text = Jūsu dotā piekrišana paliek saistīta ar tekstu, ko redzējāt.
policy-pages-summary = Kas mainās, īsumā
policy-pages-shown-in = Parādīts šādā valodā: { $lang }, jo jūsu valodas šeit nav.
policy-pages-clause-langs = Šis punkts citā valodā
policy-pages-copy = Kopija programmām (JSON)
policy-pages-feed = Versiju saraksts programmām (JSON)

## Writing: the list of documents

policy-pages-title = Politikas
policy-pages-lead = Ko jūs sakāt cilvēkiem, versiju pa versijai. Sākuma teksti apraksta, ko šī programma dara. Pirms publicēšanas lūdziet tos izlasīt juristam.
policy-pages-clock = Paziņojumi un izmaiņas gaida
policy-pages-document = Dokuments
policy-pages-current = Spēkā
policy-pages-waiting = Gaida
policy-pages-write = Rakstīt jaunu versiju
policy-pages-go-on = Turpināt rakstīt

## Writing: one version

policy-pages-state-draft = Melnraksts. To redz tikai šeit strādājošie.
policy-pages-check = Pārbaudīt
policy-pages-publish = Publicēt
policy-pages-announce = Paziņot tagad
policy-pages-withdraw = Atsaukt
policy-pages-discard = Izmest melnrakstu
policy-pages-discard-hint = Viss šajā melnrakstā rakstītais zudīs. Publicētās versijas paliek.
policy-pages-done-published = Publicēts. Tā vārdi no šī brīža ir fiksēti.
policy-pages-clauses = Punkti
policy-pages-clause = Punkts
policy-pages-langs = Valodas
policy-pages-own = Jauns punkts { $number }
policy-pages-add-clause = Pievienot punktu
policy-pages-remove-clause = Noņemt
policy-pages-standing-missing = Trūkst
policy-pages-standing-outdated = Novecojis
policy-pages-standing-machine = Mašīntulkojums, nelasīts
policy-pages-standing-checked = Pārbaudīts
policy-pages-standing-starter = Sākuma teksts
policy-pages-plan = Datumi un iemesls
policy-pages-plan-hint = Versiju paziņo vienā dienā, un spēkā tā stājas citā.
policy-pages-material = Vai izmaiņas ir cilvēkiem svarīgas?
policy-pages-material-yes = Jā
policy-pages-material-yes-hint = Viņiem paziņo iepriekš, visas brīdinājuma dienas. Šaubu gadījumā izvēlieties šo.
policy-pages-material-no = Nē
policy-pages-material-no-hint = Drukas kļūda, skaidrāks vārds. Var stāties spēkā uzreiz.
policy-pages-reason = Kāpēc tas ir vai nav svarīgi
policy-pages-reason-hint = Jūsu pašu uzskaitei.
policy-pages-release = Paziņo
policy-pages-notice = Pilnas brīdinājuma dienas
policy-pages-effective = Stājas spēkā
policy-pages-effective-hint = Šīs dienas sākumā, tur, kur ir jūsu uzņēmums.
policy-pages-controlling = Kura valoda izšķir, ja tās atšķiras?
policy-pages-controlling-none = Neviena: svarīgs ir tas, ko cilvēks redzēja
policy-pages-fault-date = Izvēlieties dienu.

## Writing: one clause in one language

policy-pages-heading = Virsraksts
policy-pages-text = Teksts
policy-pages-text-hint = Tukša rinda beidz rindkopu. Rinda, kas sākas ar “- ”, ir saraksta punkts.
policy-pages-machine = To tulkojusi mašīna
policy-pages-machine-hint = To nepublicē, pirms kāds to nav izlasījis.
policy-pages-mark-checked = Tas ir pareizi
policy-pages-take-starter = Atjaunot sākuma tekstu
policy-pages-leading = Vadošais teksts: { $lang }
policy-pages-preview = Kā cilvēki to lasa
policy-pages-references = Atsauces
policy-pages-references-hint = Katra apzīmē šīs programmas iestatījumu, lapu vai tabulu, lai teksts vienmēr pateiktu, ko programma dara.
policy-pages-overtaken = Kāds cits pa to laiku saglabāja šo tekstu
policy-pages-overtaken-text = Abi teksti ir zemāk, nekas nav zudis. Apvienojiet vajadzīgo un saglabājiet vēlreiz.
policy-pages-moved = Kāds cits pa to laiku mainīja šo versiju
policy-pages-moved-text = Nekas nav publicēts. Tāda tā ir tagad: izlasiet un tad publicējiet.
policy-pages-theirs = Kas pa to laiku saglabāts

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = Nekas neliedz publicēt.
policy-pages-findings = { $count ->
    [zero] Nav publicēts. Jāpārskata { $count } vietas.
    [one] Nav publicēts. Jāpārskata { $count } vieta.
   *[other] Nav publicēts. Jāpārskata { $count } vietas.
}
policy-pages-place = { $clause }, { $lang }
policy-pages-found-blank-name = Trūkst uzņēmuma nosaukuma.
policy-pages-found-blank-address = Trūkst uzņēmuma adreses.
policy-pages-found-blank-contact = Trūkst uzņēmuma kontaktinformācijas.
policy-pages-found-no-reason = Pasakiet, kāpēc izmaiņas ir vai nav svarīgas.
policy-pages-found-no-release = Trūkst paziņošanas dienas.
policy-pages-found-no-effective = Trūkst spēkā stāšanās dienas.
policy-pages-found-too-soon = Agrākā spēkā stāšanās diena ir { $date }.
policy-pages-found-too-late = Plānot var ne vēlāk kā līdz { $date }.
policy-pages-found-shorter-notice = Spēkā esošā versija sola vairāk brīdinājuma dienu: { $days }.
policy-pages-found-missing = Nav teksta.
policy-pages-found-no-title = Nav virsraksta.
policy-pages-found-outdated = Vadošais teksts ({ $lang }) vai kāds iestatījums kopš tā laika ir mainījies. Pārrakstiet šo vai apstipriniet, ka tas ir pareizi.
policy-pages-found-machine = To tulkojusi mašīna, un neviens to vēl nav lasījis.
policy-pages-found-needs = Šis punkts nevar iztikt bez { $text }.
policy-pages-found-unknown = { $text } neko neapzīmē.
policy-pages-found-lacks = Trūkst { $text }, kas ir vadošajā tekstā ({ $lang }).
policy-pages-found-adds = { $text } ir šeit, bet nav vadošajā tekstā ({ $lang }).
policy-pages-found-left-over = Kāds gribēja šo aizpildīt: { $text }
policy-pages-found-dead-link = Šī saite nekur neved: { $text }
policy-pages-found-empty-cell = “{ $row }” nav nekā ailē “{ $column }”.
policy-pages-found-negation = Viens no abiem noliedz, otrs ne. Šeit: “{ $here }” { $lang }: “{ $leading }”
policy-pages-found-tick = Viens saka, ka lodziņš ir atzīmēts, otrs, ka nav. Šeit: “{ $here }” { $lang }: “{ $leading }”
policy-pages-found-numbers = Skaitļi atšķiras. Šeit: { $here }. { $lang }: { $leading }
policy-pages-found-untranslated = Tas nav iztulkots: “{ $text }”
policy-pages-found-script = “{ $text }” nepieder šai valodai.
policy-pages-found-language = Teksts ir citā valodā: { $lang }.
policy-pages-found-mojibake = “{ $text }” liecina par nepareizu kodējumu.
