live-place =
    { $place ->
        [1] Urmați dumneavoastră.
        [2] Aveți al doilea loc la rând.
        [3] Aveți al treilea loc la rând.
       *[other] Aveți locul { $place } la rând.
    }
live-hint = Țineți această pagină deschisă: aici vă chemăm.
live-hint-nobody = Nimeni nu poate răspunde acum. Locul vă este păstrat. Puteți și să lăsați un mesaj.
live-refused-empty = Nu este nimic de trimis.
live-refused-too-long = Este prea lung.
live-refused-chat-too-long = Acest mesaj este prea lung. Vă rugăm să îl trimiteți în două părți.
live-refused-bad-text = Nu poate fi trimis în această formă.
live-refused-chat-full = Aici nu se mai poate scrie nimic, spațiul s-a umplut.
live-refused-files-full = Această conversație are deja numărul maxim de fișiere.
live-refused-room-full = Acest apel este complet.
live-refused-not-yours = Un mesaj poate fi șters numai de cine l-a scris.
live-refused-not-in = Intrați mai întâi în apel.
live-refused-not-now = Acum nu se poate.
live-refused-busy = A fost prea repede. Încercați din nou peste o clipă, vă rugăm.
live-refused-media = Sunetul și imaginea nu au putut fi conectate. Încercați din nou, vă rugăm.
live-refused-broken = Nu a mers. Încercați din nou, vă rugăm.
live-accept-taken-by = { $name } a preluat acest apel.
live-accept-taken = Altcineva a preluat acest apel.
live-accept-gone = Persoana care suna a plecat.
live-accept-in-a-call = Sunteți într-un apel. Încheiați-l mai întâi.
live-accept-not-yours = Nu răspundeți în această sală.
live-accept-busy = Nu a mers. Apăsați din nou, vă rugăm.
live-accept-no-place = Acest server nu poate duce încă un apel fără ca celelalte să sufere. Cine sună își păstrează locul la rând: preluați apelul când se termină altul.
live-file-empty = Acest fișier este gol.
live-file-too-big = Acest fișier este prea mare. Un fișier poate avea cel mult { $size }.
live-file-not-what-it-says = Acest fișier nu este ceea ce spune numele lui. Vă rugăm să îl trimiteți sub numele lui adevărat.
live-file-unreadable = Acest fișier nu a ajuns întreg. Încercați din nou, vă rugăm.
