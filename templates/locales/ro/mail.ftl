mail-title = E-mail
mail-lead = Cu un server de e-mail, invitațiile, parolele noi și mementourile pleacă prin scrisori. Și fără el funcționează totul: transmiteți linkurile dumneavoastră.
mail-server = Server de e-mail
mail-server-hint = Furnizorul numește aceste date „SMTP” sau „e-mail de ieșire”.
mail-host = Server
mail-security = Criptare
mail-security-tls = De la început
mail-security-tls-hint = TLS, de obicei portul 465
mail-security-starttls = După salut
mail-security-starttls-hint = STARTTLS, de obicei portul 587; fără criptare nu se trimite nimic
mail-security-none = Fără
mail-security-none-hint = Doar pentru un server de e-mail pe chiar această mașină
mail-port = Port
mail-port-hint = Lăsați gol pentru cel obișnuit.
mail-sender = Adresa expeditorului
mail-sender-hint = De aici pleacă scrisorile; ce nu poate fi livrat se întoarce aici.
mail-login = Autentificare
mail-login-hint = Majoritatea serverelor o cer. Parola se păstrează criptată și nu mai este afișată.
mail-user = Nume de utilizator
mail-password-kept = Există o parolă păstrată. Lăsați gol ca să rămână.
mail-authority = Autoritate de certificare proprie
mail-authority-hint = Doar dacă browserele nu cunosc certificatul serverului dumneavoastră. Atunci numai această autoritate este crezută.
mail-authority-field = Certificatul ei (PEM)
mail-test = Probă
mail-test-hint = O scrisoare pleacă imediat la { $email }, iar dumneavoastră vedeți ce răspunde serverul.
mail-test-send = Trimiteți o scrisoare de probă
mail-test-done = Serverul a preluat scrisoarea pentru { $email }. Uitați-vă în acea căsuță, și printre mesajele nedorite.
mail-remove = Eliminați serverul
mail-removed = Serverul a fost eliminat. De acum scrisorile rămân aici.
mail-retried = Se încearcă din nou trimiterea scrisorii.
mail-deleted = Scrisoarea a fost ștearsă.
mail-answer = Răspunsul serverului: { $answer }
mail-standing-none = Nu este stabilit niciun server de e-mail.
mail-standing-none-text = Scrisorile rămân aici până când le transmiteți linkurile sau stabiliți un server.
mail-standing-fresh = Este stabilit un server de e-mail. Încă nu a trecut nicio scrisoare prin el.
mail-standing-fine = Serverul a preluat ultima scrisoare la { $time }.
mail-standing-fails = Nicio scrisoare nu a plecat din { $since }. Următoarea încercare: { $next }.
mail-trouble-unreachable = Serverul nu poate fi găsit. Verificați numele și portul, și dacă există un firewall la mijloc.
mail-trouble-untrusted = Certificatul serverului nu este potrivit pentru acest nume. Nu s-a trimis nimic.
mail-trouble-no-tls = Serverul nu criptează în acest fel. Nu s-a trimis nimic. Verificați portul și criptarea.
mail-trouble-login = Serverul nu acceptă acest nume de utilizator cu această parolă.
mail-trouble-unwilling = Serverul nu preia scrisori de la acest expeditor sau de la această mașină.
mail-trouble-later = Serverul ne cere să revenim mai târziu.
mail-trouble-garbled = Ceea ce răspunde acolo nu este un server de e-mail.
mail-trouble-refused = Serverul refuză această scrisoare.
mail-letters = Scrisori
mail-letters-none = În ultimul timp nu s-a scris nicio scrisoare.
mail-letters-kept = { $days ->
    [one] Cui i-a fost trimisă o scrisoare rămâne în această listă { $days } zi. Conținutul se șterge de îndată ce serverul o preia.
    [few] Cui i-a fost trimisă o scrisoare rămâne în această listă { $days } zile. Conținutul se șterge de îndată ce serverul o preia.
   *[other] Cui i-a fost trimisă o scrisoare rămâne în această listă { $days } de zile. Conținutul se șterge de îndată ce serverul o preia.
}
mail-col-to = Către
mail-col-what = Scrisoare
mail-col-state = Stare
mail-kind-invitation = Invitație
mail-kind-recovery = Parolă nouă
mail-kind-duty = Memento de ștergere a înregistrărilor
mail-kind-trial = Scrisoare de probă
mail-state-held = Reținută: nu există server de e-mail
mail-state-queued = Pe drum
mail-state-waits = Așteaptă serverul
mail-state-later = Încă nepreluată, următoarea încercare: { $next }
mail-state-sent = Preluată de server la { $time }
mail-state-refused = Refuzată de server
mail-state-late = Abandonată după o săptămână
mail-state-outdated = Nu a plecat: linkul ei a expirat
mail-link = Link de transmis
mail-retry = Încercați din nou
mail-delete = Ștergeți
mail-flaw-host = Scrieți numele unui server, ca mail.example.org, fără „https://” și fără port.
mail-flaw-port = Un port este un număr de la 1 la 65535.
mail-flaw-exposed = Fără criptare, scrisorile merg doar la chiar această mașină: localhost sau 127.0.0.1.
mail-flaw-authority = Acesta nu este un certificat.
mail-flaw-password = Acest nume de utilizator are nevoie de parola lui.
mail-flaw-anew = Scrieți din nou parola: cea păstrată era pentru alt server sau alt utilizator.
mail-row-hint = Cum pleacă invitațiile, parolele noi și mementourile.
mail-row-open = Deschideți e-mailul
mail-row-failed = { $count ->
    [one] { $count } scrisoare nu a putut fi trimisă.
    [few] { $count } scrisori nu au putut fi trimise.
   *[other] { $count } de scrisori nu au putut fi trimise.
}
