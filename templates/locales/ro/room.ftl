room-about-minutes = { $minutes ->
    [one] aproximativ { $minutes } minut
    [few] aproximativ { $minutes } minute
   *[other] aproximativ { $minutes } de minute
}
room-open-free = Deschis acum. Nu așteaptă nimeni.
room-open-ahead = { $count ->
    [one] Deschis acum. O persoană înaintea dumneavoastră
    [few] Deschis acum. { $count } persoane înaintea dumneavoastră
   *[other] Deschis acum. { $count } de persoane înaintea dumneavoastră
}
room-open-ahead-about = { $count ->
    [one] Deschis acum. O persoană înaintea dumneavoastră, { $minutes ->
        [one] aproximativ { $minutes } minut
        [few] aproximativ { $minutes } minute
       *[other] aproximativ { $minutes } de minute
    }
    [few] Deschis acum. { $count } persoane înaintea dumneavoastră, { $minutes ->
        [one] aproximativ { $minutes } minut
        [few] aproximativ { $minutes } minute
       *[other] aproximativ { $minutes } de minute
    }
   *[other] Deschis acum. { $count } de persoane înaintea dumneavoastră, { $minutes ->
        [one] aproximativ { $minutes } minut
        [few] aproximativ { $minutes } minute
       *[other] aproximativ { $minutes } de minute
    }
}
room-closed = Închis momentan.
room-closed-until = Închis acum. Se deschide: { $at }.
room-closed-title = Nu acum, dar în curând
room-closed-text = La această oră nu răspunde nimeni. Lăsați un mesaj și revenim noi la dumneavoastră.
room-who-title = Cu cine vorbiți
room-recording-title = Înregistrare
room-recording-off = Înregistrarea este oprită în această sală. Nu există buton pentru ea.
room-recording-ask = Nu se înregistrează nimic fără acordul tuturor celor din apel. Puteți refuza, iar apelul continuă.
room-name-title = Numele dumneavoastră
room-name-reason = Ca să știm cum să vă salutăm.
room-name = Nume
room-about = Despre ce este vorba?
room-optional = { $label } (opțional)
room-choose = Alegeți
room-fault-name = Scrieți-vă numele, ca să știm cum să vă salutăm.
room-fault-contact = Scrieți o adresă de e-mail sau un număr de telefon, ca să vă putem răspunde.
room-fault-text = Scrieți ce putem face pentru dumneavoastră.
room-fault-missing = Avem nevoie de un răspuns aici ca să vă ajutăm.
room-ring = Sunați
room-write-instead = Mai bine scrieți
room-no-time = Nu aveți timp acum?
room-leave-message = Lăsați un mesaj
room-refused-closed = Între timp, sala s-a închis. Nu a sunat la nimeni. Puteți lăsa un mesaj.
room-refused-full = Așteaptă deja atâția oameni câți putem servi. Nu a sunat la nimeni. Lăsați un mesaj și revenim noi la dumneavoastră.
room-refused-no-place = Toate locurile pentru apeluri sunt ocupate acum, așa că nu a sunat la nimeni. Încercați din nou peste câteva minute sau lăsați un mesaj și revenim noi la dumneavoastră.
room-refused-crowded = Din rețeaua dumneavoastră așteaptă deja mai multe persoane, așa că nu a sunat la nimeni. Sunați din nou după ce una dintre ele a fost servită sau lăsați un mesaj și revenim noi la dumneavoastră.
room-still-on = Apelul dumneavoastră este încă în curs.
room-back-title = Reveniți în apel
room-back-text = Vă așteptăm. Încercați camera și microfonul dacă doriți, apoi intrați.
room-join = Intrați în apel
room-waiting-hint = Rămâneți pe această pagină. Sună când cineva vă preia apelul, iar locul vă este păstrat dacă o reîncărcați.
room-place = Locul dumneavoastră
room-place-label = Locul dumneavoastră la rând
room-drawn = Luat la { $time } · { $name }
room-nobody-title = Nimeni nu poate răspunde acum.
room-nobody-text = Vă păstrați locul și vă chemăm imediat ce revine cineva. Sau lăsați un mesaj și plecați.
room-meantime-title = Între timp
room-meantime-text = Puteți scrie de pe acum. Cine preia apelul citește mai întâi ce ați scris.
room-line = Mesaj
room-line-send = Trimiteți
room-not-now-title = Nu este un moment bun?
room-leave-and-go = Lăsați un mesaj și plecați
room-give-up = Renunțați la loc
room-give-up-kept = Dacă renunțați la loc, nimic din ce ați scris nu se păstrează.
room-ended-thanks = Vă mulțumim, { $name }.
room-ended-given-up = Ați renunțat la locul dumneavoastră.
room-ended-message = Mesajul dumneavoastră a fost lăsat.
room-ended-gone = Apelul s-a încheiat, pentru că nu mai era nimeni.
room-ended-length = Ați vorbit { $length }.
room-kept-title = Ce se păstrează
room-kept-until = Ce ați scris, fișierele și durata apelului se păstrează până la { $date }. Apoi se șterg.
room-kept-nothing = Nu se păstrează nimic.
room-kept-no-recording = Nu s-a înregistrat nimic.
room-next-title = Și acum?
room-again = Sunați din nou
room-other-rooms = Celelalte săli ale noastre
room-wrong-title = A fost ceva în neregulă?
room-wrong-text = Spuneți-ne:
room-privacy = Ce păstrăm și ce drepturi aveți
room-message-title = Lăsați un mesaj
room-message-lead = Îl citim imediat ce este cineva aici și vă răspundem.
room-message-lead-waiting = Când îl trimiteți, locul dumneavoastră la rând se încheie. Îl citim și vă răspundem.
room-message-you = Cine sunteți
room-message-you-reason = Ca să vă putem răspunde.
room-message-contact = E-mail sau telefon
room-message-contact-hint = Unde vă putem găsi.
room-message-text = Mesajul dumneavoastră
room-message-words = Ce putem face pentru dumneavoastră?
room-message-kept = Mesajul dumneavoastră se păstrează până la { $date }. Apoi se șterge.
room-message-full = Sunt aici mai multe mesaje decât putem păstra. Folosiți contactul de mai sus. Nimic din ce ați scris pe această pagină nu se pierde.
room-message-often = Din rețeaua dumneavoastră am primit atâtea mesaje câte acceptăm într-o oră. Nimic din ce ați scris pe această pagină nu se pierde: trimiteți din nou peste { $length } sau folosiți contactul de mai sus.
room-message-left = Mesajul dumneavoastră a ajuns la noi.
room-message-left-text = Cineva îl citește cât mai curând și vă răspunde acolo unde ați cerut.
room-to-room = Înapoi la { $room }
room-back = Înapoi
