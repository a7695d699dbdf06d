leave-data-title = Datele mele
leave-data-lead = Ce se păstrează aici despre dumneavoastră, pentru ce, cât timp și cine primește.
leave-data-open = Vedeți datele mele
leave-data-kept = Ce se păstrează
leave-data-who = Cine primește
leave-data-who-text = Totul se află pe serverul propriu al acestei firme. Nimeni altcineva nu primește nimic, în afară de următoarele:
leave-data-who-talk = Cine este într-o conversație cu dumneavoastră vă vede numele afișat, fotografia și ce scrieți și trimiteți acolo.
leave-data-who-admin = Cine administrează conturile aici vă vede numele, adresa de e-mail, rolurile și dacă puteți folosi contul.
leave-data-who-mail = Scrisorile către dumneavoastră trec prin serverul de e-mail { $host }.
leave-data-who-recorded = O înregistrare se află pe calculatorul celui care a făcut-o. Cine a fost în acel apel vede pe dovadă cine a înregistrat.
leave-data-copy = O copie a tuturor datelor
leave-data-copy-text = Un fișier (JSON) cu tot ce se păstrează despre dumneavoastră. Nu conține ce au scris alții și nicio parolă.
leave-data-copy-careful = Cine are fișierul poate citi totul. Salvați-l unde nu se uită nimeni altcineva.
leave-data-copy-why = Ca să nu ia nimeni copia de pe o pagină pe care ați lăsat-o deschisă.
leave-data-copy-get = Salvați copia
leave-delete = Ștergeți contul
leave-delete-hint = Contul dumneavoastră se încheie, iar ce se păstrează despre el se șterge. Deconectarea nu face niciuna dintre acestea.
leave-delete-lead = Aceasta nu este o deconectare: contul dumneavoastră se încheie, iar ce se păstrează aici despre el se șterge.
leave-delete-last = Sunteți singurul proprietar.
leave-delete-last-do = Fără proprietar nimeni nu poate administra această recepție. Faceți întâi pe altcineva proprietar; apoi vă puteți șterge contul.
leave-delete-duties = { $count ->
    [one] Nu ați confirmat încă ștergerea unei înregistrări de pe calculator.
    [few] Nu ați confirmat încă ștergerea a { $count } înregistrări de pe calculator.
   *[other] Nu ați confirmat încă ștergerea a { $count } de înregistrări de pe calculator.
}
leave-delete-duties-do = Ștergeți ce ați înregistrat și confirmați înainte de a pleca. Altfel, contul așteaptă până când responsabilul cu protecția datelor confirmă în locul dumneavoastră.
leave-delete-goes = Ce se întâmplă
leave-delete-now = Imediat
leave-delete-now-text = Toate sesiunile dumneavoastră se închid și nimeni nu se mai poate autentifica cu contul dumneavoastră. Fotografia nu se mai arată. Un apel în care sunteți se încheie pentru dumneavoastră.
leave-delete-until = Până la { $time }
leave-delete-until-text = Vă puteți răzgândi, cu un link pe care îl vedeți în continuare.
leave-delete-due = Cel târziu la { $date }
leave-delete-due-text = Se șterg numele, adresa, fotografia, rolurile și ce ați scris și trimis în conversații.
leave-delete-stays = Ce rămâne
leave-stays-proofs = Ce s-a întrebat și s-a răspuns înaintea înregistrărilor pe care le-ați făcut sau în care apăreți, cu numele dumneavoastră, până la trei ani după ștergerea înregistrării. Această dovadă a fost promisă tuturor celor din apel.
leave-stays-answers = Ce ați răspuns la texte: versiunea, limba, suma de control și ora, fără numele dumneavoastră, până la trei ani după încheierea contului; 12 luni dacă nu ați acceptat.
leave-stays-looks = Cererile dumneavoastră de a citi conversațiile altora, fără nume, timp de un an.
leave-stays-ledger = Lista a ceea ce s-a făcut: ore și numere aleatorii, fără nume, cât timp există această recepție.
leave-delete-copy = Dacă vreți să păstrați ceva, salvați întâi o copie.
leave-delete-mail = Dacă această recepție trimite scrisori, una ultimă vă spune când s-a șters totul.
leave-delete-why = Ca să nu vă încheie nimeni contul de pe o pagină pe care ați lăsat-o deschisă.
leave-delete-not = Păstrați contul
leave-undo-title = Contul dumneavoastră este în curs de ștergere
leave-undo-lead = Sesiunea dumneavoastră este închisă. Totul se șterge cel târziu la { $date }.
leave-undo-waiting = Mai sunt înregistrări de șters.
leave-undo-waiting-text = Contul se șterge de îndată ce se confirmă că fișierele lor nu mai există. Ca să confirmați chiar dumneavoastră, păstrați contul, confirmați și ștergeți-l din nou. Altfel o face responsabilul cu protecția datelor.
leave-undo-until = Vă puteți răzgândi până la { $time }. Dacă păstrați contul, vă autentificați ca înainte.
leave-undo-link = Adresa acestei pagini
leave-undo-link-text = Păstrați-o în caz că vreți să reveniți. Cine o are poate anula ștergerea, dar nu se poate autentifica cu ea.
leave-undone = Contul dumneavoastră rămâne
leave-undone-text = Nu s-a șters nimic. Autentificați-vă ca înainte.
leave-closings = Conturi care se încheie
leave-closings-lead = Fiecare se șterge în cel mult 15 zile. Ce împiedică încă după zece zile este marcat.
leave-closings-none = Niciun cont nu urmează să se încheie.
leave-closings-since = Din
leave-closings-due = Șters cel târziu la
leave-closings-term = Ultima sa zi a trecut
leave-closings-managed = Persoana dorește acest lucru; un administrator gestionează contul
leave-closings-person = Persoana dorește acest lucru
leave-closings-waits = { $count ->
    [one] Așteaptă: { $count } înregistrare neconfirmată ca ștearsă
    [few] Așteaptă: { $count } înregistrări neconfirmate ca șterse
   *[other] Așteaptă: { $count } de înregistrări neconfirmate ca șterse
}
leave-closings-runs = Își urmează cursul
leave-closings-unseen = Au trecut zece zile. Întrebați pe cine administrează conturile dacă există ceva împotrivă.
leave-closings-late = { $count ->
    [one] { $count } cont vă așteaptă
    [few] { $count } conturi vă așteaptă
   *[other] { $count } de conturi vă așteaptă
}
leave-closings-count = { $count ->
    [one] { $count } cont urmează să se încheie
    [few] { $count } conturi urmează să se încheie
   *[other] { $count } de conturi urmează să se încheie
}
leave-state = În curs de ștergere
leave-refused = Această persoană își șterge contul. Doar ea poate anula, cu linkul ei.
leave-mail-leaving = Cont în curs de ștergere
leave-mail-erased = Cont șters
leave-mail-term = Contul se încheie în curând
leave-letter-leaving-subject = Contul dumneavoastră la { $business } este în curs de ștergere
leave-letter-leaving-text = V-ați șters contul. Nimeni nu se mai poate autentifica cu el, iar totul se șterge cel târziu la { $date }.
leave-letter-leaving-undo = Dacă vă răzgândiți sau dacă nu ați fost dumneavoastră: acest link vă păstrează contul. Funcționează o singură dată, până la { $time }.
leave-letter-leaving-why = Primiți această scrisoare pentru că contul dumneavoastră la { $business } a fost șters cu parola dumneavoastră.
leave-letter-erased-subject = Contul dumneavoastră la { $business } este șters
leave-letter-erased-text = Contul dumneavoastră a fost șters la { $date }. Rămân, pentru că o regulă le păstrează:
leave-letter-erased-address = Adresa dumneavoastră de e-mail, până la plecarea acestei scrisori și cel mult o zi în plus.
leave-letter-erased-why = Primiți această scrisoare pentru că ați avut un cont la { $business }. Este ultima.
leave-letter-term-subject = Contul dumneavoastră la { $business } se încheie la { $date }
leave-letter-term-text = Puteți folosi contul până la { $date }. Apoi nimeni nu se mai poate autentifica cu el, iar totul se șterge cel târziu la { $erased }.
leave-letter-term-do = Dacă vreți să păstrați ceva, salvați înainte o copie a datelor. Dacă este nevoie de cont în continuare, vorbiți cu cine îl administrează.
leave-letter-term-why = Primiți această scrisoare pentru că contul dumneavoastră la { $business } are o ultimă zi. Vine cu 30 de zile, cu 7 zile și cu o zi înainte.
leave-kept-closing = Faptul că un cont s-a încheiat: numărul său aleatoriu, de ce și când
leave-kept-closing-purpose = Ca să se poată arăta că a fost șters la timp.
leave-kept-closing-period = Până la trei ani după ștergere
leave-contact = Contact
leave-contact-lead = Cum luați legătura cu { $business } și cui vă puteți plânge de felul în care vă sunt tratate datele.
leave-contact-who = Cine răspunde
leave-contact-post = Prin poștă
leave-contact-direct = Direct
leave-contact-write = Scrieți-ne
leave-contact-write-hint = Nu aveți nevoie de cont. Un om citește și vă răspunde; nimic nu primește răspuns automat.
leave-contact-name-hint = Puteți lăsa câmpul gol.
leave-contact-text = Întrebarea dumneavoastră
leave-contact-text-hint = O întrebare, o plângere sau ce doriți să știți despre datele dumneavoastră.
leave-contact-kept = Ce scrieți aici se șterge la 30 de zile după răspunsul nostru și cel târziu după 12 luni.
leave-contact-send = Trimiteți
leave-contact-sent = Ce ați scris a ajuns. Răspundem acolo unde ne-ați spus.
leave-contact-fault-text = Scrieți despre ce este vorba.
leave-contact-full = Nu s-a trimis: au ajuns aici mai multe decât se pot citi. Ce ați scris este încă pe această pagină; folosiți unul dintre contactele de mai sus.
leave-complain = Plângere la o autoritate
leave-complain-text = Vă puteți plânge la autoritatea din locul în care trăiți, în care lucrați sau în care s-a întâmplat. Nu trebuie să ne întrebați înainte. Există una și în alte locuri: întrebați de autoritatea pentru protecția datelor.
leave-place-br = Brazilia
leave-place-california = California
leave-place-cn = China continentală
leave-place-de = Germania
leave-place-es = Spania
leave-place-eu = Orice altă țară a Uniunii Europene: lista tuturor autorităților
leave-place-fr = Franța
leave-place-gb = Regatul Unit
leave-place-hk = Hong Kong
leave-place-ie = Irlanda
leave-place-lv = Letonia
leave-place-pt = Portugalia
leave-place-ro = România
leave-place-tw = Taiwan
leave-enquiries = Solicitări
leave-enquiries-lead = Ce s-a scris pe pagina de contact. Răspundeți acolo unde s-a cerut, apoi marcați aici.
leave-enquiries-none = Nu a scris nimeni.
leave-enquiries-nobody = Fără nume
leave-enquiries-done = Marcați ca rezolvată
leave-enquiries-answered = S-a răspuns la { $date }
leave-enquiries-deleted = Se șterge la { $date }
leave-enquiries-count = { $count ->
    [one] { $count } solicitare așteaptă
    [few] { $count } solicitări așteaptă
   *[other] { $count } de solicitări așteaptă
}
leave-mail-enquiry = A sosit o solicitare
leave-letter-enquiry-subject = Cineva a scris către { $business }
leave-letter-enquiry-text = Cineva v-a scris prin pagina de contact. Textul nu este în această scrisoare: citiți-l la recepție și răspundeți.
leave-letter-enquiry-action = Deschideți solicitările
leave-letter-enquiry-why = Primiți această scrisoare pentru că { $business } vă numește drept contact pentru confidențialitate sau pentru că sunteți responsabilul său cu protecția datelor. Vine cel mult o dată pe oră.
leave-kept-enquiry = Ce ne scrieți pe pagina de contact, cu numele dumneavoastră, dacă îl dați, și unde să răspundem
leave-kept-enquiry-purpose = Ca să vă poată răspunde cineva.
leave-kept-enquiry-period = Până la 30 de zile după răspuns, cel mult 12 luni

leave-data-copy-often = Într-o zi puteți salva { $count } copii, și le-ați salvat. Următoarea este posibilă de la { $time }.
