privacy-col-what = Ce
privacy-col-purpose = Pentru ce
privacy-col-period = Cât timp
privacy-form = Numele dumneavoastră și ce ați introdus înainte de a suna
privacy-form-purpose = Ca agentul să știe cu cine vorbește și despre ce este vorba.
privacy-chat = Mesajele și fișierele conversației
privacy-chat-purpose = Ca ambele părți să le poată reciti. Mesajele și fișierele dumneavoastră le puteți șterge chiar dumneavoastră.
privacy-visit = Când ați sunat, cât timp și cine v-a servit
privacy-visit-purpose = Ca să se poată răspunde la o întrebare despre conversație.
privacy-message = Un mesaj pe care l-ați lăsat
privacy-message-purpose = Ca cineva să vă poată răspunde.
privacy-media = Sunetul, imaginea și ecranul pe care îl arătați
privacy-media-purpose = Ca să vă vedeți și să vă auziți.
privacy-quality = Cum au ajuns sunetul și imaginea: pierderi, întârziere, cantitate, format și felul legăturii; nicio adresă
privacy-quality-purpose = Pentru a afla de ce un apel a fost slab și a îndrepta asta.
privacy-recorded = Înregistrarea unui apel pe care au aprobat-o toți cei din apel: imagine și sunet, pe discul celui care a înregistrat, nu pe server
privacy-recorded-purpose = Pentru a dovedi ce s-a recomandat sau s-a făcut și pentru a rezolva o neînțelegere în această privință.
privacy-proof = Ce ați fost întrebat înaintea unei înregistrări și ce ați răspuns; începutul, sfârșitul, durata, mărimea și suma de control ale înregistrării
privacy-proof-purpose = Pentru a dovedi că au fost întrebați toți și ca să vă puteți retrage aprobarea.
privacy-wish = Ce cereți în legătură cu o înregistrare și unde se trimite răspunsul
privacy-wish-purpose = Ca să primiți răspunsul la timp, ca aceasta să se poată dovedi și ca să aflați de schimbările importante cât timp există înregistrarea.
privacy-address = Adresa dumneavoastră de rețea
privacy-address-purpose = Pentru a transporta apelul și a încetini valurile de cereri.
privacy-staff = Conturile celor care lucrează aici: nume, e-mail, fotografie, parolă (numai ca amprentă)
privacy-staff-purpose = Pentru autentificare și ca să știți cine vă servește.
privacy-session = Sesiunile celor care au un cont aici
privacy-session-purpose = Pentru a le ține sesiunea deschisă și a le arăta unde este.
privacy-network = O amprentă a rețelelor din care s-au conectat cei care au un cont aici; adresa nu poate fi citită din ea
privacy-network-purpose = Pentru ca străinii care încearcă parole să nu îi facă să aștepte acolo.
privacy-link = Invitații și alte linkuri de unică folosință
privacy-link-purpose = Pentru a lăsa pe cineva să intre o dată.
privacy-access = Cine dintre noi a cerut să citească o conversație a altora, de ce și când a citit-o
privacy-access-purpose = Pentru ca nimeni să nu vă citească conversația pe ascuns.
privacy-letter = Scrisorile care pleacă prin e-mail: cui, de ce fel, când; conținutul doar până la trimitere
privacy-letter-purpose = Pentru ca cei care au sau vor un cont aici să știe ce trebuie să știe și pentru a putea spune dacă o scrisoare a plecat.
privacy-ledger = O listă cu ce s-a făcut: ore și numere la întâmplare, fără nume, fără conținut
privacy-ledger-purpose = Ca nimeni să nu poată schimba ceva fără urmă.
privacy-period-closed = { $days ->
    [one] Până la { $days } zi după conversație
    [few] Până la { $days } zile după conversație
   *[other] Până la { $days } de zile după conversație
}
privacy-period-left = { $days ->
    [one] Până la { $days } zi după ce l-ați lăsat
    [few] Până la { $days } zile după ce l-ați lăsat
   *[other] Până la { $days } de zile după ce l-ați lăsat
}
privacy-period-never = Nu se păstrează
privacy-period-recorded = { $days ->
    [one] Până la data aprobată de toți, cel mult { $days } zi
    [few] Până la data aprobată de toți, cel mult { $days } zile
   *[other] Până la data aprobată de toți, cel mult { $days } de zile
}
privacy-period-proof = Până la trei ani după ștergerea înregistrării; dacă nu a fost aprobată, 12 luni
privacy-period-wish = Până la trei ani după răspuns sau după ziua în care era scadent. Numele și locul unde merge răspunsul: 90 de zile după răspuns
privacy-period-memory = Numai în memorie, câteva minute după ultima dumneavoastră vizită
privacy-period-works = Cât timp lucrează aici și cel mult 15 zile după aceea
privacy-period-session = 15 minute după ultima activitate, cel mult 12 ore
privacy-period-network = { $days ->
    [one] Până la { $days } zi după ultima conectare de acolo
    [few] Până la { $days } zile după ultima conectare de acolo
   *[other] Până la { $days } de zile după ultima conectare de acolo
}
privacy-period-access = { $days ->
    [one] Până la { $days } zi după cerere
    [few] Până la { $days } zile după cerere
   *[other] Până la { $days } de zile după cerere
}
privacy-period-link = { $days ->
    [one] Până la { $days } zi după ce a fost folosit sau încheiat
    [few] Până la { $days } zile după ce a fost folosit sau încheiat
   *[other] Până la { $days } de zile după ce a fost folosit sau încheiat
}
privacy-period-letter = { $days ->
    [one] Până la { $days } zi după trimitere sau după eșec
    [few] Până la { $days } zile după trimitere sau după eșec
   *[other] Până la { $days } de zile după trimitere sau după eșec
}
privacy-period-ledger = Cât timp există această recepție
privacy-cookie-guest = Locul dumneavoastră în conversație, ca să nu se piardă dacă reîncărcați pagina.
privacy-cookie-staff = Sesiunea cuiva care are un cont aici.
privacy-cookie-lang = Limba pe care ați ales-o.
privacy-cookie-browser = Până când închideți browserul
privacy-cookie-year = Un an
privacy-stored-volume = Volumul soneriei pentru cineva care lucrează aici.
privacy-stored-devices = Camera, microfonul și difuzorul pe care le-ați ales.
privacy-stored-quiet = Alegerea dumneavoastră de a aștepta fără sunet.
privacy-stored-enter = Pentru ca pagina să revină singură în apelul dumneavoastră după reîncărcare.
privacy-stored-recording = O înregistrare pe calculatorul celui care înregistrează, înainte de a fi salvată ca fișier.
privacy-stored-deleted = Până când îl ștergeți din browser
privacy-stored-tab = Până când închideți fila
privacy-stored-saved = Până când este salvată sau se renunță la ea
