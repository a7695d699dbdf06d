### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = Temei legal
policy-pages-basis-contract = Contract sau demersuri înaintea lui
policy-pages-basis-consent = Consimțământ
policy-pages-basis-duty = Obligație legală
policy-pages-basis-interest = Interes legitim

## Reading. $number is the number of a version, $date a day.

policy-pages-version = Versiunea { $number }
policy-pages-since = În vigoare din { $date }
policy-pages-from = Intră în vigoare la { $date }
policy-pages-was = În vigoare de la { $from } până la { $until }
policy-pages-starter = Text inițial, scris după setările acestui program. Încă nu a fost publicată nicio versiune.
policy-pages-starter-short = Text inițial
policy-pages-coming = O versiune nouă intră în vigoare la { $date }.
policy-pages-coming-link = Vezi ce se schimbă
policy-pages-old = Acesta nu este textul în vigoare astăzi.
policy-pages-read-current = Citește textul în vigoare
policy-pages-archive = Toate versiunile
policy-pages-archive-lead = Fiecare versiune anunțată vreodată, cuvânt cu cuvânt.
policy-pages-archive-none = Încă nu s-a publicat nimic
policy-pages-read = Citește
policy-pages-changes = Ce s-a schimbat
policy-pages-changes-none = Nu există o versiune anterioară de comparat.
policy-pages-changes-on = Ce se schimbă la { $date }
policy-pages-changes-count = Clauze care se schimbă: { $count } din { $all }
policy-pages-changes-old = Înainte: { $version }
policy-pages-changes-new = De la { $date }: { $version }
policy-pages-changes-same = Neschimbat
policy-pages-changes-changed = Schimbat
policy-pages-changes-added = Nou
policy-pages-changes-gone = Eliminat
policy-pages-use = Folosirea camerelor noastre nu înseamnă că sunteți de acord.
policy-pages-use-text = Consimțământul pe care l-ați dat rămâne legat de textul pe care l-ați văzut.
policy-pages-summary = Ce se schimbă, pe scurt
policy-pages-shown-in = Afișat în { $lang }, fiindcă limba dumneavoastră lipsește aici.
policy-pages-clause-langs = Această clauză în altă limbă
policy-pages-copy = Copie pentru programe (JSON)
policy-pages-feed = Lista versiunilor pentru programe (JSON)

## Writing: the list of documents

policy-pages-title = Politici
policy-pages-lead = Ce le spuneți oamenilor, versiune cu versiune. Textele inițiale spun ce face acest program. Cereți unui jurist să le citească înainte de publicare.
policy-pages-clock = Anunțurile și schimbările așteaptă
policy-pages-document = Document
policy-pages-current = În vigoare
policy-pages-waiting = În așteptare
policy-pages-write = Scrie o versiune nouă
policy-pages-go-on = Continuă să scrii

## Writing: one version

policy-pages-state-draft = Ciornă. O văd numai cei care lucrează aici.
policy-pages-check = Verifică
policy-pages-publish = Publică
policy-pages-announce = Anunță acum
policy-pages-withdraw = Retrage
policy-pages-discard = Aruncă ciorna
policy-pages-discard-hint = Se pierde tot ce s-a scris în această ciornă. Versiunile publicate rămân.
policy-pages-done-published = Publicată. De acum cuvintele ei sunt fixate.
policy-pages-clauses = Clauze
policy-pages-clause = Clauză
policy-pages-langs = Limbi
policy-pages-own = Clauză nouă { $number }
policy-pages-add-clause = Adaugă o clauză
policy-pages-remove-clause = Elimină
policy-pages-standing-missing = Lipsește
policy-pages-standing-outdated = Depășit
policy-pages-standing-machine = Traducere automată, necitită
policy-pages-standing-checked = Verificat
policy-pages-standing-starter = Text inițial
policy-pages-plan = Date și motiv
policy-pages-plan-hint = O versiune se anunță într-o zi și intră în vigoare în alta.
policy-pages-material = Contează schimbarea pentru oameni?
policy-pages-material-yes = Da
policy-pages-material-yes-hint = Sunt anunțați înainte, pe toate zilele de preaviz. La îndoială, alegeți aceasta.
policy-pages-material-no = Nu
policy-pages-material-no-hint = O greșeală de tastare, un cuvânt mai clar. Poate intra în vigoare imediat.
policy-pages-reason = De ce contează sau nu
policy-pages-reason-hint = Pentru evidența proprie.
policy-pages-release = Se anunță la
policy-pages-notice = Zile întregi de preaviz
policy-pages-effective = Intră în vigoare la
policy-pages-effective-hint = La începutul acelei zile, acolo unde se află firma.
policy-pages-controlling = Ce limbă decide dacă diferă?
policy-pages-controlling-none = Niciuna: contează ce a văzut persoana
policy-pages-fault-date = Alegeți o zi.

## Writing: one clause in one language

policy-pages-heading = Titlu
policy-pages-text = Text
policy-pages-text-hint = O linie goală încheie un paragraf. O linie care începe cu „- ” este un element de listă.
policy-pages-machine = Tradus de o mașină
policy-pages-machine-hint = Nu se publică înainte ca cineva să îl citească.
policy-pages-mark-checked = Este corect așa cum e
policy-pages-take-starter = Revino la textul inițial
policy-pages-leading = Textul de referință: { $lang }
policy-pages-preview = Cum îl citesc oamenii
policy-pages-references = Referințe
policy-pages-references-hint = Fiecare ține locul unei setări, al unei pagini sau al unui tabel din acest program, ca textul să spună mereu ce face programul.
policy-pages-overtaken = Altcineva a salvat acest text între timp
policy-pages-overtaken-text = Ambele texte sunt mai jos, nimic nu s-a pierdut. Îmbinați ce vă trebuie și salvați din nou.
policy-pages-moved = Altcineva a schimbat această versiune între timp
policy-pages-moved-text = Nimic nu este publicat. Așa arată acum: citiți-o, apoi publicați.
policy-pages-theirs = Ce s-a salvat între timp

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = Nimic nu împiedică publicarea.
policy-pages-findings = { $count ->
    [one] Nu s-a publicat. { $count } loc trebuie revăzut.
    [few] Nu s-a publicat. { $count } locuri trebuie revăzute.
   *[other] Nu s-a publicat. { $count } de locuri trebuie revăzute.
}
policy-pages-place = { $clause }, { $lang }
policy-pages-found-blank-name = Lipsește numele firmei.
policy-pages-found-blank-address = Lipsește adresa firmei.
policy-pages-found-blank-contact = Lipsește un contact al firmei.
policy-pages-found-no-reason = Spuneți de ce contează schimbarea sau nu.
policy-pages-found-no-release = Lipsește ziua anunțului.
policy-pages-found-no-effective = Lipsește ziua intrării în vigoare.
policy-pages-found-too-soon = Poate intra în vigoare cel mai devreme la { $date }.
policy-pages-found-too-late = Se poate planifica cel mult până la { $date }.
policy-pages-found-shorter-notice = Versiunea în vigoare promite mai multe zile de preaviz: { $days }.
policy-pages-found-missing = Nu există text.
policy-pages-found-no-title = Nu există titlu.
policy-pages-found-outdated = Textul de referință ({ $lang }) sau o setare s-a schimbat între timp. Rescrieți-l pe acesta sau spuneți că e corect așa cum e.
policy-pages-found-machine = L-a tradus o mașină și nimeni nu l-a citit încă.
policy-pages-found-needs = Această clauză nu se poate lipsi de { $text }.
policy-pages-found-unknown = { $text } nu înseamnă nimic.
policy-pages-found-lacks = Lipsește { $text }, prezent în textul de referință ({ $lang }).
policy-pages-found-adds = { $text } apare aici și nu în textul de referință ({ $lang }).
policy-pages-found-left-over = Cineva voia să completeze aici: { $text }
policy-pages-found-dead-link = Acest link nu duce nicăieri: { $text }
policy-pages-found-empty-cell = „{ $row }” nu are nimic la „{ $column }”.
policy-pages-found-negation = Unul dintre ele neagă ceva, celălalt nu. Aici: „{ $here }” { $lang }: „{ $leading }”
policy-pages-found-tick = Unul spune că o căsuță este bifată, celălalt că nu. Aici: „{ $here }” { $lang }: „{ $leading }”
policy-pages-found-numbers = Numerele diferă. Aici: { $here }. { $lang }: { $leading }
policy-pages-found-untranslated = Aceasta nu este tradusă: „{ $text }”
policy-pages-found-script = „{ $text }” nu ține de această limbă.
policy-pages-found-language = Textul este în altă limbă: { $lang }.
policy-pages-found-mojibake = „{ $text }” este urma unei codări greșite.
