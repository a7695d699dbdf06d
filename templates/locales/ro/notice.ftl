### Înregistrare cu informare: cine intră află înainte, iar în apel nimeni nu este întrebat. A fi informat nu se numește niciodată a aproba.

## Regula casei și a unei săli

notice-mode = Da, și fiecare este informat înainte să intre; în apel nimeni nu este întrebat
notice-mode-hint = Numai cu motivele dumneavoastră, scrise mai jos. Cine intră le citește mai întâi, împreună cu ce se înregistrează, pentru ce, cât timp și pentru cine.
notice-mode-locked = Nu cât timp toți cei din apel trebuie să fie de acord. Blocat de: { $profile }.
notice-ground = De ce fără întrebare?
notice-ground-hint = Este nevoie acolo unde oamenii sunt doar informați: legea sau interesul pe care vă bazați, cu cuvintele dumneavoastră și în fiecare dintre limbile dumneavoastră. Toți le citesc înainte să intre. Dați-le unui jurist să le citească.
notice-ground-fault = Spuneți în limba { $lang } de ce puteți înregistra fără să întrebați.
notice-room = Fiecare este informat înainte să intre
notice-room-hint = În apel nimeni nu este întrebat. Cine se opune încheie înregistrarea sau este lăsat în afara ei.
notice-room-locked = Regula de înregistrare a casei nu permite acest lucru sau nu dă motive pentru el.
notice-rooms-hint = Oprit până îl schimbați. Nici atunci nu este înregistrat cine nu a fost întrebat sau informat înainte.

## Ce se citește înainte de intrare

notice-title = Apelurile de aici pot fi înregistrate
notice-intro = { $business } poate înregistra apelurile din această sală fără să vă mai întrebe. Citiți înainte să intrați.
notice-collection = Imaginea și sunetul tuturor celor din apel, așa cum le arată apelul, din clipa în care cineva de la { $business } apasă „Înregistrează” până când cineva spune stop. Vedeți și auziți când începe.
notice-sharing = Se vede numai în cadrul firmei { $business }, de cei care lucrează acolo. Nimeni din afară, și nimic nu se publică.
notice-keeping = { $days ->
    [one] Se păstrează cel mult { $days } zi după apel, pe discul propriu al celui care a înregistrat. Apoi { $business } se obligă să o șteargă. Serverul nu păstrează nicio copie.
    [few] Se păstrează cel mult { $days } zile după apel, pe discul propriu al celui care a înregistrat. Apoi { $business } se obligă să o șteargă. Serverul nu păstrează nicio copie.
   *[other] Se păstrează cel mult { $days } de zile după apel, pe discul propriu al celui care a înregistrat. Apoi { $business } se obligă să o șteargă. Serverul nu păstrează nicio copie.
}
notice-keeping-limit = Cine a înregistrat trebuie să șteargă fișierul și să confirme aici ștergerea. Serverul nu îl poate șterge, iar noi nu putem privi în calculatorul nimănui.
notice-keeping-proof = Serverul păstrează numai dovada: că ați fost informat, cu acest text, ora și limba lui, precum și începutul, sfârșitul, durata, mărimea și suma de control a fișierului.
notice-rights = Oricând și fără motiv vă puteți opune, puteți cere să vedeți înregistrarea, să primiți o copie sau să fie ștearsă: { $contact }. Puteți face plângere și la autoritatea pentru protecția datelor din țara dumneavoastră.
notice-object-name = Ce puteți face
notice-object = Vă puteți opune în apel sau cu dovada dumneavoastră: înregistrarea se oprește în cel mult două secunde, iar apelul continuă. Din acel moment nimeni nu are voie să folosească ce s-a înregistrat.
notice-object-exclude = Puteți cere chiar acum să fiți lăsat în afara înregistrării sau vă puteți opune în apel ori cu dovada dumneavoastră: în cel mult două secunde nu se mai înregistrează nimic de la dumneavoastră, iar apelul continuă. Ce spun alții despre dumneavoastră se mai poate auzi.
notice-instead = Sau ne puteți scrie în loc, ori puteți pleca. Sunteți servit la fel de bine.
notice-why = De ce nu este întrebat nimeni
notice-join = Am citit: intru
notice-leave = Nu intru
notice-informed = A intra nu înseamnă a aproba. Se notează numai că ați fost informat.
notice-lobby = Apelurile de aici pot fi înregistrate fără să fiți întrebat din nou. Ce înseamnă asta scria pe pagină înainte să intrați.
notice-left-out = Lăsați-mă în afara oricărei înregistrări
notice-left-out-hint = Sunteți servit la fel de bine.
notice-retold = Ce se spune aici despre înregistrări tocmai s-a schimbat. Citiți încă o dată, apoi intrați.
notice-leave-page = Părăsiți pagina

## În apel

notice-told-starting = Înregistrarea este pe cale să înceapă.
notice-told-on = Înregistrarea a început. Ca să vă opuneți, apăsați „Înregistrare”.
notice-told-resumed = Înregistrarea continuă. Ca să vă opuneți, apăsați „Înregistrare”.
notice-told-objected = Înregistrarea s-a oprit, pentru că cineva s-a opus. Apelul continuă.
notice-told-objected-by = Înregistrarea s-a oprit, pentru că { $name } s-a opus. Apelul continuă.
notice-told-objected-own = V-ați opus. Înregistrarea s-a oprit. Apelul continuă.
notice-told-nobody = Nu se înregistrează nimic, pentru că cineva s-a opus. Apelul continuă.
notice-told-failed = Înregistrarea nu a pornit. Nu s-a înregistrat nimic. Apelul continuă.
notice-refused-uninformed = Cineva din apel nu a fost informat despre înregistrare așa cum este acum. Nu se înregistrează nimic.
notice-refused-objected = Cineva din apel nu vrea să fie înregistrat. Nu se înregistrează nimic.
notice-held = Citiți mai întâi ce se spune despre înregistrări.
notice-after-recorded = O parte din apel a fost înregistrată. Ați fost informat înainte.
notice-fact-what = Imaginea și sunetul tuturor celor care nu s-au opus, nu mesajele scrise, nu ecranul
notice-page-object = Mă opun
notice-page-object-effect = Dacă vă opuneți, în cel mult două secunde nu se mai înregistrează nimic de la dumneavoastră, iar apelul continuă.

## Dovada, registrul și fișa unei conversații

notice-receipt-heading = Dovadă: ați fost informat
notice-receipt-objected = Dovadă: ați fost informat și v-ați opus
notice-receipt-left-out = Dovadă: ați fost informat și sunteți în afara înregistrării
notice-receipt-person = Cine a fost informat
notice-receipt-told-by = De către
notice-receipt-shown-at = Arătat la
notice-receipt-noted-at = Notat la
notice-receipt-told = Despre ce ați fost informat. Nu ați aprobat, și nimeni nu v-a cerut.
notice-receipt-word = informat
notice-receipt-object-title = Opuneți-vă înregistrării
notice-receipt-object = Mă opun
notice-receipt-object-delete = Mă opun și cer ștergerea
notice-receipt-done = Opoziția dumneavoastră este valabilă din { $at }. Nimeni nu mai are voie să folosească înregistrarea.
notice-receipt-done-delete = Opoziția dumneavoastră este valabilă din { $at }, iar ștergerea trebuie făcută imediat. Această pagină arată când este confirmată.
notice-receipt-state = Opoziție din { $date }. Nu se mai poate folosi.
notice-receipt-state-left-out = Sunteți în afara înregistrării. Nu s-a înregistrat nimic de la dumneavoastră.
notice-receipt-secret = Cine are acest cod poate citi această dovadă și se poate opune în numele dumneavoastră. Păstrați-l pentru dumneavoastră.
notice-state = Informat
notice-record-informed = informat
notice-record-objected = s-a opus la { $date }

notice-mode-promised = Nu cât timp sunt în vigoare regulile de înregistrare pe care le-ați publicat: ele promit fiecăruia din apel că este întrebat. Ce se alege pentru o cameră prevalează asupra unui text general, dar nu acolo unde ia înapoi o promisiune.
