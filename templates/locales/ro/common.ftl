common-skip = Treceți la conținut
common-language = Limba:
common-languages = { $count ->
    [one] { $count } limbă
    [few] { $count } limbi
   *[other] { $count } de limbi
}
common-privacy = Confidențialitate
common-trust = Acordați încredere acestui server
common-sign-in = Autentificați-vă
common-sign-out = Deconectați-vă
common-idle = Nu s-a folosit nimic aici de o vreme. În aproximativ un minut vă deconectăm.
common-idle-stay = Rămân conectat
common-ends = Sesiunea dumneavoastră se încheie în cel mult zece minute, ca oricare alta după douăsprezece ore. Un apel în curs nu se întrerupe. Salvați ce scrieți, apoi autentificați-vă din nou.
common-runs = Folosește Visavis pe propriul server
common-places = Secțiuni
common-place-desk = Recepție
common-place-conversations = Conversații
common-place-rooms = Săli
common-place-business = Firmă
common-form-faults = { $count ->
    [one] Un rând trebuie revăzut. Încă nu s-a salvat nimic.
    [few] { $count } rânduri trebuie revăzute. Încă nu s-a salvat nimic.
   *[other] { $count } de rânduri trebuie revăzute. Încă nu s-a salvat nimic.
}
common-save = Salvați
common-saved = S-a salvat.
common-fault-empty = Scrieți ceva aici.
common-fault-long = { $most ->
    [one] Aici încape cel mult { $most } caracter.
    [few] Aici încap cel mult { $most } caractere.
   *[other] Aici încap cel mult { $most } de caractere.
}
common-fault-short = { $least ->
    [one] Este nevoie de cel puțin { $least } caracter.
    [few] Este nevoie de cel puțin { $least } caractere.
   *[other] Este nevoie de cel puțin { $least } de caractere.
}
common-fault-forbidden = Acest rând conține caractere ascunse de control sau de direcție. Scrieți-l din nou.
common-fault-email = Scrieți o adresă de e-mail, de exemplu nume@example.org.
common-fault-unknown = Alegeți din listă.
