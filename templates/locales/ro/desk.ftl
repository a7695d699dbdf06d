desk-title = Recepție
desk-am-i-there = Prezența mea
desk-online = Disponibil
desk-offline = Indisponibil
desk-busy-hint = Starea „Într-un apel” se pune singură cât timp vorbiți.
desk-presence-wrap-up = Ia notițe după un apel
desk-minutes = { $minutes ->
    [0] sub 1 min
   *[other] { $minutes } min
}
desk-offer-about = Așteaptă de { $waited }, vorbește { $lang }
desk-line-away = Lipsește o clipă, locul este păstrat
desk-waiting = În așteptare
desk-longest = Cea mai lungă așteptare
desk-colleagues = Colegi
desk-today = Astăzi
desk-today-figures = { $calls ->
    [one] { $calls } apel
    [few] { $calls } apeluri
   *[other] { $calls } de apeluri
}, { $messages ->
    [one] { $messages } mesaj
    [few] { $messages } mesaje
   *[other] { $messages } de mesaje
}
desk-queue = Coada de așteptare
desk-empty-title = Nu așteaptă nimeni.
desk-empty-online = Figurați ca disponibil. Această pagină sună când sună cineva, chiar și în fundal.
desk-empty-offline = Figurați ca indisponibil. Treceți pe „Disponibil”, iar pagina va suna când sună cineva.
desk-empty-no-room = Încă nu există o sală la care să se poată suna. Proprietarul creează una în secțiunea Săli.
desk-disk = Discul este aproape plin: au mai rămas { $free }. Fișierele și imaginile sunt refuzate până când se face loc; apelurile, chatul și mesajele merg mai departe.
desk-who = Cine
desk-when = Când
desk-message = Mesaj
desk-what-to-do = Ce faceți
desk-messages = Mesaje lăsate
desk-messages-none = Niciun mesaj nu așteaptă răspuns.
desk-answer = Răspundeți
desk-done = Marcați ca rezolvat
desk-stage = Scenă
desk-stage-hint = Programe cu un jeton, separat de orice apel.
desk-ring = Soneria
desk-ring-hint = Cum auziți că sună cineva.
desk-conversations = Conversații
desk-conversations-lead = Fiecare rămâne aici până în ziua în care este ștearsă.
desk-conversations-none = Nu este nimic aici.
desk-conversations-none-text = O conversație apare aici după ce s-a încheiat.
desk-conversations-end = Conversațiile mai vechi au fost șterse.
desk-with = Cu
desk-length = Durată
desk-deleted = Se șterge la
desk-nobody = Nimeni
desk-older = Mai vechi
desk-left-a-message = A lăsat un mesaj
desk-went-away = A plecat
desk-all-conversations = Toate conversațiile
desk-call-title = Apel cu { $name }
desk-call-lead = Citește pagina în { $lang }.
desk-join-title = Intrați în apel
desk-join-text = Vă așteaptă cineva în acest apel. Dacă doriți, încercați-vă dispozitivele, apoi intrați. Puteți intra și fără ele și puteți scrie.
desk-back = Înapoi la recepție
desk-record = Ce se păstrează
desk-record-title = Conversație cu { $name }
desk-the-call = Apelul
desk-speaks = Limbă
desk-quality = Cum a ajuns
desk-quality-up-audio = Sunet trimis
desk-quality-up-video = Imagine trimisă
desk-quality-up-screen = Ecran trimis
desk-quality-down-audio = Sunet primit
desk-quality-down-video = Imagine primită
desk-quality-down-screen = Ecran primit
desk-quality-lines = Până la { $lines } linii
desk-quality-pauses = Imagine oprită din cauza legăturii înguste: { $count }
desk-quality-is = Legătura: { $verdict }
desk-quality-why-good = Sunetul și imaginea au ajuns cum trebuie.
desk-quality-why-loss = { $percent } % s-a pierdut pe drum.
desk-quality-why-delay = Dus-întors a durat { $ms } ms.
desk-quality-why-jitter = Sunetul și imaginea au ajuns neregulat.
desk-quality-why-narrow = Legătura nu a dus mereu imaginea.
desk-written = Ce s-a scris
desk-written-nothing = Nu s-a scris nimic.
desk-kept-until = Toate acestea se păstrează până la { $date }. Apoi se șterg.
