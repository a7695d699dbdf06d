rooms-title = Săli
rooms-lead = O sală este pagina pe care o deschid clienții și de pe care sună.
rooms-none = Încă nu există nicio sală.
rooms-none-text = Cele mai multe firme încep cu una numită „Consultanță”.
rooms-create-first = Creați prima sală
rooms-create = Creați sala
rooms-create-another = Creați altă sală
rooms-room = Sală
rooms-state = Stare
rooms-people = Cine răspunde
rooms-everybody = Toți cei care lucrează aici
rooms-open-until = Deschisă până la { $at }
rooms-open-always = Deschisă la orice oră
rooms-closed-until = Închisă, se deschide: { $at }
rooms-switched-off = Închisă
rooms-change = Modificați
rooms-look = Vedeți pagina
rooms-new = Sală nouă
rooms-new-lead = Pentru început ajung un nume și o adresă. Restul se poate schimba mai târziu.
rooms-edit-lead = Schimbările se aplică de la următorul vizitator, niciodată unui apel în curs.
rooms-link = Adresa sălii
rooms-link-hint = Pentru site-ul dumneavoastră, o scrisoare, un autocolant pe ușă.
rooms-qr = Adresa sub formă de cod pentru camera telefonului
rooms-name-title = Nume
rooms-name-hint = Îl citesc clienții și colegii.
rooms-name = Numele sălii
rooms-slug = Ultima parte a adresei
rooms-slug-hint = Litere mici de la a la z, cifre și cratime, de exemplu „consultanta”. Apoi rămâne așa, pentru că linkurile duc acolo.
rooms-open = Se poate suna la această sală
rooms-open-hint = Fără bifă este închisă, oricare i-ar fi programul. Mesaje se pot lăsa în continuare.
rooms-texts = Texte pentru clienți
rooms-texts-hint = În fiecare limbă pe care o oferiți. Ce lăsați gol se afișează în altă limbă.
rooms-name-in = Numele în această limbă
rooms-welcome = Text de bun venit
rooms-hours = Program
rooms-hours-hint = După ora din { $zone }. În afara programului se pot lăsa mesaje.
rooms-hours-always = La orice oră
rooms-hours-weekly = După acest program
rooms-hours-weekly-hint = Lăsați o zi goală ca să rămână închis. Miezul nopții la sfârșitul zilei este 00:00.
rooms-from = Deschidere, { $number }
rooms-to = Închidere, { $number }
rooms-closed-days = Închisă în aceste zile
rooms-closed-days-hint = { $most ->
    [one] Câte o zi pe rând, scrisă 2026-12-25. Cel mult { $most } zi.
    [few] Câte o zi pe rând, scrisă 2026-12-25. Cel mult { $most } zile.
   *[other] Câte o zi pe rând, scrisă 2026-12-25. Cel mult { $most } de zile.
}
rooms-questions = Ce întrebați
rooms-questions-hint = Numele se cere întotdeauna. Cereți numai ce vă trebuie ca să ajutați.
rooms-question = Întrebarea { $number }
rooms-question-new = Încă o întrebare
rooms-question-kind = Felul răspunsului
rooms-kind-none = Nicio altă întrebare
rooms-kind-remove = Scoateți această întrebare
rooms-kind-line = Un rând
rooms-kind-text = Mai multe rânduri
rooms-kind-choice = O variantă din mai multe
rooms-required = Este nevoie de un răspuns
rooms-labels = Întrebarea în limbile dumneavoastră
rooms-labels-own = a noastră, dacă nu o scrieți pe a dumneavoastră
rooms-choices = Variantele, câte una pe rând
rooms-people-hint = Sună deodată la toți cei disponibili.
rooms-people-all = Toți cei care lucrează aici
rooms-people-all-hint = Și cei care vor fi invitați mai târziu.
rooms-people-some = Numai aceste persoane
rooms-recording-hint = Oprită până când schimbați. Nici atunci nu este înregistrat nimeni care nu a aprobat.
rooms-recording-off = Niciodată
rooms-recording-off-hint = Nu există niciun buton.
rooms-recording-ask = Toți cei din apel sunt întrebați de fiecare dată
rooms-recording-ask-hint = Fiecare este întrebat despre cinci puncte, în limba lui.
rooms-fault-slug = Folosiți numai litere mici, cifre și cratime, cel mult 40.
rooms-fault-slug-taken = Altă sală are deja această adresă. Alegeți alta.
rooms-fault-time = Scrieți o oră între 00:00 și 24:00, de exemplu 09:30.
rooms-fault-order = Sfârșitul trebuie să vină după început.
rooms-fault-overlap = Două intervale din aceeași zi se suprapun.
rooms-fault-many-days = { $most ->
    [one] Aici încape cel mult { $most } zi în care este închis.
    [few] Aici încap cel mult { $most } zile în care este închis.
   *[other] Aici încap cel mult { $most } de zile în care este închis.
}
rooms-fault-day = { $word } nu este o zi. Scrieți-o ca 2026-12-25.
rooms-fault-choices = Scrieți variantele mai jos, cel puțin într-o limbă.
rooms-fault-many-choices = { $most ->
    [one] Aici încape cel mult { $most } variantă.
    [few] Aici încap cel mult { $most } variante.
   *[other] Aici încap cel mult { $most } de variante.
}
rooms-fault-nobody = Alegeți cel puțin o persoană sau pe toată lumea.
rooms-fault-can = Alegeți cel puțin una dintre cele două.
rooms-stage = Scena sălii
rooms-stage-lead = Programele cu un jeton pot trimite sunet și imagine către scenă sau le pot primi de la ea. Scena este separată de apelurile clienților.
rooms-stage-where = Adrese
rooms-stage-publish = Pentru trimitere, prin WHIP:
rooms-stage-play = Pentru a primi ce trimite LABEL, prin WHEP:
rooms-stage-now = Acum pe scenă
rooms-stage-label = Etichetă
rooms-stage-end = Încheiați această sesiune
rooms-tokens = Jetoane
rooms-token-make = Jeton nou
rooms-token-hint = Cine îl are poate face aceasta fără autentificare.
rooms-token-can = Drept
rooms-can-publish = Trimite către scenă
rooms-can-play = Primește de la scenă
rooms-can-both = Trimite și primește
rooms-token-life = Pentru cât timp
rooms-life-hour = O oră
rooms-life-day = O zi
rooms-life-week = O săptămână
rooms-life-month = 30 de zile
rooms-life-year = Un an
rooms-token-do = Creați jetonul
rooms-token-new = Jetonul dumneavoastră nou
rooms-token-once = Se afișează numai acum. Copiați-l; apoi îl mai puteți doar încheia.
rooms-token-made = Creat
rooms-token-until = Valabil până la { $at }
rooms-token-expired = A expirat: { $at }
rooms-token-ended = S-a încheiat: { $at }
rooms-token-end = Încheiați jetonul
