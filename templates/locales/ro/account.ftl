account-title = Contul meu
account-picture = Fotografie
account-picture-hint = O văd vizitatorii și colegii. Este decupată în pătrat, iar locul și aparatul sunt șterse din ea.
account-picture-alt = Fotografia dumneavoastră actuală
account-picture-choose = JPEG, PNG sau WebP, cel mult 16 MB
account-picture-save = Folosiți această fotografie
account-picture-remove = Scoateți fotografia
account-fault-picture = Nu putem folosi această imagine. Alegeți un fișier JPEG, PNG sau WebP.
account-name = Nume
account-name-save = Schimbați numele
account-managed = Cine administrează conturile aici vă schimbă numele și adresa. Tot restul de pe această pagină este al dumneavoastră.
account-display-name = Nume afișat
account-display-name-hint = Ce citesc clienții și colegii în locul numelui. Gol: numele.
account-display-name-save = Schimbați ce se afișează
account-roles = Ce puteți face aici
account-roles-hint = Altcineva dă și ia roluri.
account-roles-none = Niciun rol în acest moment. Contul rămâne al dumneavoastră.
account-ends = Acest cont poate fi folosit până la { $date }.
account-lang = Limbă
account-lang-hint = Limba în care vă vorbește recepția.
account-lang-label = Limba recepției
account-lang-save = Schimbați limba
account-password-hint = Sesiunea de aici rămâne deschisă. Toate celelalte se închid.
account-password-current = Parola actuală
account-password-save = Schimbați parola
account-fault-current = Parola actuală nu este corectă.
account-sessions = Sesiunile dumneavoastră deschise
account-sessions-hint = Dacă nu recunoașteți una dintre sesiuni, încheiați-o și schimbați parola.
account-session-unknown = Un browser care nu își spune numele
account-session-this = Aceasta
account-session-times = Deschisă: { $since }, folosită ultima dată: { $used }
account-session-end = Încheiați sesiunea

# C-1: înregistrări ale apelurilor în care a fost această persoană.
account-files = Înregistrări în care apăreți
account-files-hint = Acolo unde apeluri ale dumneavoastră au fost înregistrate și dovada aparține acestui cont. O dovadă cu cod se adaugă la Consimțămintele mele.
account-files-none = Niciuna deocamdată.
# $date cu ora, $room camera de servicii.
account-file = Apel din { $date }, { $room }
# C-2: cu ce adresă și nume se conectează cineva.
account-sign-in = Autentificare
account-sign-in-hint = Nimeni nu schimbă aici adresa site-ului.
account-site = Adresa acestui site
account-sign-in-name = Nume de autentificare
account-sign-out-hint = Contul dumneavoastră rămâne cum este.
account-sign-out-here = Deconectați-vă în acest browser
