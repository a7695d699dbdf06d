# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Mesajele pe care le doriți
messages-lead = Alegeți despre ce și cum vă putem contacta. Nimic nu este ales dinainte și nu aveți nevoie de nimic din acestea pentru a folosi ceva aici.
messages-topic-marketing = Noutățile și ofertele noastre
messages-topic-marketing-about = Ce este nou aici și ce oferim.
messages-topic-survey = Întrebări despre părerea dumneavoastră
messages-topic-survey-about = Sondaje scurte despre munca noastră. Răspundeți doar dacă doriți.
messages-topic-invitations = Invitații
messages-topic-third-party = Ofertele altora
messages-topic-third-party-about = Ce oferă alte firme, transmis de noi. Ele nu primesc adresa dumneavoastră.
messages-channel-email = E-mail
messages-channel-call = Apel telefonic
messages-channel-text = SMS
messages-channel-post = Poștă
messages-wish = { $topic } · { $channel }
messages-hint = Scriem la { $email }. După salvare, o scrisoare vă întreabă încă o dată; doar linkul din ea pornește ceva.
messages-which = Despre ce vă putem contacta?
messages-more = Apelurile, SMS-urile și poșta se pot alege mai târziu în contul dumneavoastră.
messages-reach = Unde vă putem găsi
messages-reach-hint = Necesar doar pentru ce ați ales mai sus. Se șterge imediat ce opriți ultima alegere care are nevoie de el.
messages-number = Număr de telefon
messages-number-hint = Cu prefixul țării, de exemplu +44 20 7946 0018. Pentru apeluri și SMS-uri.
messages-number-wrong = Scrieți numărul cu prefixul țării, de exemplu +44 20 7946 0018.
messages-number-refused = La acest număr cineva a cerut să nu mai fie sunat. Așa rămâne; folosiți alt număr.
messages-postal = Adresă poștală
messages-service = Scrisorile despre contul, apelurile și drepturile dumneavoastră sosesc întotdeauna: fac parte din serviciu.
messages-off = Opriți tot
messages-off-hint = Imediat, fără a da un motiv. Nimic altceva nu se schimbă în contul dumneavoastră.
messages-on = Pornit din { $date }
messages-waits = Oprit până apăsați pe linkul din scrisoarea noastră, cel târziu la { $time }
messages-asked = Am scris la { $email }. Nimic nu pornește înainte să apăsați pe linkul din acea scrisoare.
messages-later = Ce ați oprit este oprit. Pentru ce ați pornit, acum nu vă poate fi trimisă nicio scrisoare: încercați din nou mâine.
messages-stale = Ceva s-a schimbat de când a fost deschisă această pagină, așa că nu s-a salvat nimic. Mai jos este starea de acum.
messages-minor = Cât timp sunteți minor, nu primiți niciunul dintre aceste mesaje. Nimeni nu le poate porni în locul dumneavoastră.
messages-confirm-title = Doriți aceste mesaje?
messages-confirm-lead = { $business } vă va putea contacta atunci despre:
messages-confirm-send = Da, le doresc
messages-confirmed = Veți primi aceste mesaje
messages-confirmed-text = O singură apăsare le încheie: linkul din fiecare scrisoare sau pagina „Mesajele pe care le doriți” din contul dumneavoastră.
# The letter that asks whether it is really wanted.
messages-letter-subject = Doriți mesaje de la { $business }?
messages-letter-text = Cineva a ales aceste mesaje pentru adresa dumneavoastră: { $topics }. Dacă ați fost dumneavoastră, vă rugăm să confirmați.
messages-letter-not = Dacă nu ați fost dumneavoastră, nu faceți nimic: nu se va trimite nimic.
messages-letter-why = Primiți această scrisoare pentru că adresa dumneavoastră a fost aleasă pentru mesaje de la { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = Opriți aceste mesaje: { $topic }
messages-promotion-why = Primiți aceasta pentru că ați cerut „{ $topic }” de la { $business } și ați confirmat la { $date }. Pentru a le opri, apăsați pe linkul de mai sus sau răspundeți cu STOP.
# The page behind the link in such a letter.
messages-end-title = Opriți aceste mesaje
messages-end-lead = Primiți „{ $topic }” de la { $business }.
messages-end-send = Opriți aceste mesaje
messages-end-all = Opriți toate mesajele și apelurile de acest fel, despre orice subiect
messages-end-fewer = Alegeți mai puține
messages-end-done = S-a încheiat
messages-end-done-text = Nu mai primiți niciunul dintre aceste mesaje. Nimic altceva nu s-a schimbat în contul dumneavoastră.
messages-end-invitations-done = { $business } nu mai trimite invitații la această adresă, oricine le-ar cere.
messages-end-unknown = Acest link nu este cunoscut aici
messages-end-unknown-text = Poate că este prea vechi. Spuneți-ne și vom opri noi mesajele.
messages-end-contact = Scrieți-ne
# Where the business writes them.
messages-admin-title = Mesaje către abonați
messages-admin-lead = Noutăți, sondaje și oferte, doar pentru cei care le-au cerut și au confirmat.
messages-admin-write = Scrieți un mesaj
messages-admin-hint = În fiecare dintre limbile dumneavoastră. Rândurile goale despart paragrafele. Fiecare scrisoare spune singură cine scrie, de ce și cum se oprește.
messages-admin-topic = { $count ->
    [one] { $topic } (o persoană)
    [few] { $topic } ({ $count } persoane)
   *[other] { $topic } ({ $count } de persoane)
}
messages-admin-subject = Subiect
messages-admin-body = Text
messages-admin-keep = Păstrați ca ciornă
messages-admin-send = Trimiteți acum
messages-admin-delete = Ștergeți ciorna
messages-admin-draft = Ciornă
messages-admin-sending = { $count ->
    [one] Se trimite; o scrisoare până acum
    [few] Se trimite; { $count } scrisori până acum
   *[other] Se trimite; { $count } de scrisori până acum
}
messages-admin-sent = { $count ->
    [one] Trimis la { $date }; o scrisoare
    [few] Trimis la { $date }; { $count } scrisori
   *[other] Trimis la { $date }; { $count } de scrisori
}
messages-admin-goes = Este pe drum, o singură dată pentru fiecare persoană.
messages-admin-no-server = Nu există încă un server de e-mail, așa că nu se poate trimite nimic. Configurați unul la E-mail.
messages-admin-tomorrow = Astăzi au plecat atâtea mesaje câte sunt permise. Trimiteți-l pe acesta mâine.
messages-admin-elsewhere = Aici pot sta doar linkuri către paginile acestui site.
messages-admin-stop = Cineva a răspuns cu STOP
messages-admin-stop-hint = Introduceți adresa de e-mail sau numărul de la care a venit; la fel când cineva o spune la telefon sau prin poștă. Acolo nu mai ajunge niciun astfel de mesaj sau apel.
messages-admin-stop-send = Opriți toate mesajele
messages-admin-stopped = Acolo nu mai ajunge niciun astfel de mesaj sau apel.
messages-admin-about = Despre ce este
messages-admin-stop-what = Adresă de e-mail sau număr de telefon
messages-list = Apeluri, SMS-uri și poștă
messages-list-hint = Oamenii dumneavoastră sună și scriu, nu acest program. Descărcați lista din nou de fiecare dată: cine a încheiat nu mai este în ea. Jurnalul spune cine a descărcat-o.
messages-list-which = Subiect și mijloc
messages-list-take = Descărcați lista
messages-admin-no-address = Aceasta nu este nici adresă de e-mail, nici număr cu prefixul țării.
messages-kind-opt-in = Întrebare despre mesaje
messages-kind-promotion = Mesaj către un abonat
messages-kept = Ce mesaje a cerut cineva, numărul sau adresa poștală pentru ele și dovada
messages-kept-purpose = Pentru a trimite ce s-a cerut și a dovedi că s-a cerut
messages-kept-period = Până se încheie; dovada încă trei ani
messages-blocked = Adrese care nu doresc scrisori, ca amprentă cu cheie din care nu se poate citi nimeni
messages-blocked-purpose = Pentru a nu le mai scrie
messages-blocked-period = Cât timp se trimit scrisori de aici
