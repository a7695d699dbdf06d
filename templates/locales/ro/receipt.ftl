receipt-title = Dovadă
receipt-heading-approved = Dovada aprobării dumneavoastră
receipt-heading-refused = Dovada răspunsului dumneavoastră: nu aprob
receipt-heading-withdrawn = Dovadă: aprobarea dumneavoastră este retrasă
receipt-given-by = A răspuns
receipt-person = { $name }, { $role }
receipt-role-guest = vizitator
receipt-role-colleague = lucrează la { $business }
receipt-asked-by = A întrebat
receipt-asked-at = Întrebat la
receipt-answered-at = Răspuns la
receipt-answered-never = { $seconds ->
    [one] Niciun răspuns în { $seconds } secundă, ceea ce înseamnă „Nu aprob”
    [few] Niciun răspuns în { $seconds } secunde, ceea ce înseamnă „Nu aprob”
   *[other] Niciun răspuns în { $seconds } de secunde, ceea ce înseamnă „Nu aprob”
}
receipt-recording = Înregistrare
receipt-recording-span = de la { $from } la { $to }, { $length }
receipt-recording-none = Nu s-a înregistrat nimic.
receipt-recording-not-you = Imaginea și sunetul dumneavoastră nu s-au înregistrat.
receipt-recording-not-yet = Încă netrecută în registru
receipt-state = Starea actuală
receipt-state-open = Apelul este încă în curs
receipt-state-kept = De șters cel târziu la { $date }
receipt-state-overdue = Trebuia ștearsă cel târziu la { $date }, încă neconfirmat
receipt-state-withdrawn = Aprobare retrasă la { $date }
receipt-state-withdrawn-kept = Aprobare retrasă la { $date }. Folosirea nu mai este permisă, de șters cel târziu la { $until }
receipt-state-deleting = De șters din { $date }, încă neconfirmat
receipt-state-deleted = Ștergere confirmată la { $date }
receipt-state-refused = Nu s-a aprobat. Nu s-a înregistrat nimic.
receipt-state-refused-you = Nu s-a aprobat. Imaginea și sunetul dumneavoastră nu s-au înregistrat.
receipt-state-nothing = Nu s-a înregistrat nimic.
receipt-answers = Ce ați răspuns
receipt-answers-refused = Ce vi s-a cerut să aprobați
receipt-yes = aprobat
receipt-no = neaprobat
receipt-not-chosen = Oferit, neales
receipt-chosen = Oferit, ales de dumneavoastră
receipt-collection = Colectare
receipt-collection-text = Imaginea și sunetul tuturor; nu mesajele scrise, nu ecranul
receipt-use = Folosire: dovada a ce s-a recomandat sau s-a făcut, neînțelegeri
receipt-use-text = A înregistrat { $agent }
receipt-training = Instruirea personalului
receipt-sharing = Acces: numai în cadrul firmei { $business }
receipt-sharing-text = { $agent } și cei care lucrează acolo; nimeni din afară
receipt-keeping = { $days ->
    [one] Păstrare: { $days } zi, apoi trebuie ștearsă
    [few] Păstrare: { $days } zile, apoi trebuie ștearsă
   *[other] Păstrare: { $days } de zile, apoi trebuie ștearsă
}
receipt-keeping-text = La { $agent }, pe discul propriu; nicio copie pe server
receipt-disclosure = Informare
receipt-disclosure-text = Al cui este fișierul, pe cine puteți întreba, drepturile dumneavoastră
receipt-shown-in = Afișat în { $lang }, versiunea { $count }
receipt-shown-continued = Limba dumneavoastră nu era oferită. Ați apăsat „Continuați în { $lang }”.
receipt-hash = Suma de control a textului exact (SHA-256)
receipt-full-text = Textul exact care v-a fost arătat
receipt-keep = De păstrat
receipt-code-title = Păstrați acest cod
receipt-code-where = Deschideți-l la { $address }
receipt-code-qr = Cod QR care deschide această dovadă
receipt-code-secret = Cine are acest cod poate citi această dovadă și vă poate retrage aprobarea. Păstrați-l pentru dumneavoastră.
receipt-signed = Semnat de acest server, cheia { $key }.
receipt-verify = Oricine poate verifica fișierul fără noi.
receipt-verify-hint = Cheia este publicată la { $address }.
receipt-withdraw-title = Retrageți-vă aprobarea
receipt-withdraw-hint = Imediat, fără motiv.
receipt-withdraw-text = Din acel moment nimeni nu are voie să folosească înregistrarea. Ce s-a făcut înainte rămâne legal. { $business } trebuie să șteargă fișierul cel târziu la { $date } sau imediat, dacă cereți și ștergerea.
receipt-withdraw-text-live = Dacă sunteți încă în apel, înregistrarea se oprește în cel mult două secunde, iar apelul continuă.
receipt-withdraw = Îmi retrag aprobarea
receipt-withdraw-delete = Retrag și cer ștergerea
receipt-ask-title = Adresați-vă firmei
receipt-ask-hint = { $days ->
    [one] Răspuns în { $days } zi.
    [few] Răspuns în { $days } zile.
   *[other] Răspuns în { $days } de zile.
}
receipt-ask-text = { $business } primește imediat cererea dumneavoastră, cu ziua până la care trebuie să răspundă. Sau scrieți la { $contact }.
receipt-ask-contact = Unde se trimite răspunsul
receipt-ask-contact-hint = E-mail sau telefon. Numai pentru acest răspuns.
receipt-ask-contact-fault = Scrieți o adresă de e-mail sau un număr de telefon, ca să vă putem răspunde.
receipt-ask-copy = Cer să văd înregistrarea
receipt-ask-deletion = Cer ștergerea
receipt-asked-copy = La { $date } ați cerut să vedeți înregistrarea. Răspuns cel târziu la { $until }.
receipt-asked-deletion = La { $date } ați cerut ștergerea. Răspuns cel târziu la { $until }.
receipt-answered-wish = S-a răspuns la { $date }
receipt-copy-title = Păstrați o copie
receipt-download = Descărcați fișierul semnat
receipt-print = Tipăriți
receipt-print-hint = Tipăriți această pagină din browser.
receipt-complain-title = A fost ceva în neregulă?
receipt-complain = Spuneți firmei { $business }: { $contact }. Puteți face plângere și la autoritatea pentru protecția datelor din țara dumneavoastră.
receipt-done-withdrawn = Aprobarea dumneavoastră este retrasă din { $at }. Nimeni nu mai are voie să folosească înregistrarea.
receipt-done-withdrawn-delete = Aprobarea dumneavoastră este retrasă din { $at }, iar ștergerea trebuie făcută imediat. Această pagină arată când este confirmată.
receipt-done-copy = Cererea dumneavoastră de a vedea înregistrarea a ajuns la { $business }. Primiți un răspuns cel târziu la { $date }.
receipt-done-deletion = Cererea dumneavoastră de ștergere a ajuns la { $business }. Ștergerea trebuie făcută imediat, iar dumneavoastră primiți un răspuns cel târziu la { $date }.
receipt-done-already = Aceasta s-a făcut deja. Nu s-a schimbat nimic.
receipt-limit = { $agent } trebuie să șteargă fișierul și să confirme aici ștergerea. Serverul nu îl poate șterge, iar noi nu putem privi în calculatorul nimănui. Niciun program nu poate împiedica pe cineva să filmeze un ecran.
receipt-kept-until = Această dovadă se păstrează până la { $date }.
receipt-kept-years = Această dovadă se păstrează până la trei ani după ștergerea înregistrării.
receipt-equal = Cine nu aprobă sau își retrage aprobarea este servit ca înainte: același preț, același loc la rând, același ajutor.
receipt-enter-title = Deschideți o dovadă
receipt-enter-text = Scrieți codul de pe dovadă. Majusculele și cratimele nu contează.
receipt-enter-code = Cod
receipt-enter-open = Deschideți dovada
receipt-unknown-title = Nu există nicio dovadă cu acest cod.
receipt-unknown-text = Verificați încă o dată fiecare caracter. Literele O, I și L nu apar; sunt cifrele 0 și 1. Dovada unui răspuns „Nu aprob” se păstrează 12 luni, cea a unei aprobări până la trei ani după ștergerea înregistrării.

## Dovada prin scrisoare

receipt-letter-title = Prin scrisoare
receipt-letter-hint = Nu este nevoie de cont.
receipt-letter-email-hint = Numai pentru această scrisoare. Ea conține linkul către această dovadă și nimic din ce ați răspuns.
receipt-letter-send = Trimiteți-mi această dovadă
receipt-letter-fault-often = În 24 de ore au plecat din această dovadă atâtea scrisori câte sunt permise. Descărcați fișierul sau reveniți mâine.
receipt-done-letter = Scrisoarea este pe drum, dacă această adresă nu a primit deja destule dovezi în 24 de ore. Poate dura câteva minute.
receipt-letter-kind = O dovadă
receipt-letter-subject = Dovada dumneavoastră de la { $business }
receipt-letter-text = Acest link deschide dovada dumneavoastră despre apelul din { $date }: ce ați fost întrebat sau informat despre înregistrarea lui, ce ați răspuns și ce se întâmplă cu înregistrarea.
receipt-letter-secret = Cine are linkul poate citi dovada, poate retrage o aprobare și poate cere ștergerea. Nu îl dați mai departe.
receipt-letter-why-asked = Primiți această scrisoare pentru că cineva care are codul acestei dovezi a cerut ca { $business } să o trimită la această adresă. Dacă nu ați fost dumneavoastră, ștergeți-o.
receipt-letter-why-call = Primiți această scrisoare pentru că ați fost într-un apel de la { $business } care a fost înregistrat și aveți un cont acolo.
