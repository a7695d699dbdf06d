rules-profiles = Profiluri juridice
rules-profiles-lead = Ce legi respectă această recepție și ce impun ele pentru fiecare setare.
rules-choose = Ce legi vă obligă?
rules-choose-hint = Contează și unde se află clienții. Pot fi pornite mai multe; este valabilă valoarea cea mai strictă.
rules-profile-base = Promisiunile programului însuși
rules-profile-eu-uk = Uniunea Europeană și Regatul Unit
rules-profile-eu-uk-about = A continua ca înainte nu înseamnă niciodată consimțământ.
rules-profile-us-ca = Statele Unite, cu California
rules-profile-us-ca-about = Toți cei din apel trebuie să fie de acord înainte să fie înregistrat.
rules-profile-cn = China continentală
rules-profile-cn-about = { $days ->
    [one] O schimbare importantă se anunță cu cel puțin { $days } zi întreagă înainte.
    [few] O schimbare importantă se anunță cu cel puțin { $days } zile întregi înainte.
   *[other] O schimbare importantă se anunță cu cel puțin { $days } de zile întregi înainte.
}
rules-profile-generic = Niciunul dintre acestea
rules-profile-generic-about = Sunt valabile numai promisiunile programului însuși.
rules-unchosen = Nimeni nu a ales încă. Până atunci este valabilă valoarea cea mai strictă din toate profilurile.
rules-no-law = Niciun profil juridic nu este pornit. Sunt valabile numai promisiunile programului însuși.
rules-values = Ce este valabil acum
rules-col-setting = Setare
rules-col-value = Valoare
rules-col-lock = Blocat de
rules-setting-approval = Acordul pentru înregistrare
rules-value-approval = Toți cei din apel, de fiecare dată
rules-setting-recording-days = Păstrarea unei înregistrări
rules-value-most-days = { $days ->
    [one] Cel mult { $days } zi
    [few] Cel mult { $days } zile
   *[other] Cel mult { $days } de zile
}
rules-setting-audience = Vizionarea unei înregistrări
rules-setting-notice-days = Anunțarea unei schimbări importante
rules-value-notice-days = { $days ->
    [one] Cel puțin { $days } zi întreagă
    [few] Cel puțin { $days } zile întregi
   *[other] Cel puțin { $days } de zile întregi
}
rules-value-notice-free = Cum spune fiecare versiune
rules-setting-acceptance = Acordul pentru o politică nouă
rules-value-acceptance = Numai printr-un act al persoanei
rules-setting-answer-days = Răspunsul la ce cere cineva
rules-value-answer-days = { $days ->
    [one] În { $days } zi
    [few] În { $days } zile
   *[other] În { $days } de zile
}
rules-lock-none = Nimic
rules-lock-policy = O politică publicată
rules-fault-notice = { $days ->
    [one] Profilurile juridice alese cer un anunț cu cel puțin { $days } zi întreagă înainte.
    [few] Profilurile juridice alese cer un anunț cu cel puțin { $days } zile întregi înainte.
   *[other] Profilurile juridice alese cer un anunț cu cel puțin { $days } de zile întregi înainte.
}
rules-recording = Regula de înregistrare
rules-recording-lead = Ce pot alege sălile despre înregistrare. O regulă mai strictă este valabilă imediat, pentru cererile care vin.
rules-modes = Pot sălile să înregistreze?
rules-modes-hint = Fiecare sală hotărăște în aceste limite. Fără aceasta nicio sală nu are buton.
rules-mode-ask = Da, și toți cei din apel sunt întrebați de fiecare dată
rules-approval-locked = Altfel nu se poate. Blocat de: { $profile }.
rules-days = Cât timp
rules-days-hint = Sălile pot alege mai puține zile, niciodată mai multe.
rules-default-days = Zile într-o sală nouă
rules-days-locked = Mai mult nu se poate. Blocat de: { $profile }.
rules-days-policy = { $days ->
    [one] O politică în vigoare spune cel mult { $days } zi. Mai multe zile sunt valabile numai după ce intră în vigoare o versiune nouă care spune asta.
    [few] O politică în vigoare spune cel mult { $days } zile. Mai multe zile sunt valabile numai după ce intră în vigoare o versiune nouă care spune asta.
   *[other] O politică în vigoare spune cel mult { $days } de zile. Mai multe zile sunt valabile numai după ce intră în vigoare o versiune nouă care spune asta.
}
rules-days-waiting = { $days ->
    [one] { $days } zi este setată și așteaptă acea versiune.
    [few] { $days } zile sunt setate și așteaptă acea versiune.
   *[other] { $days } de zile sunt setate și așteaptă acea versiune.
}
rules-fault-default = O sală nouă nu poate începe cu mai multe zile decât pot avea sălile.
rules-offers = Folosiri pe care oamenii le pot adăuga
rules-offers-hint = Fiecare este oprită până când persoana o pornește.
rules-offer-training = Instruirea personalului propriu
rules-room-locked = Regula de înregistrare a firmei nu permite acest lucru.

rules-refused = Dacă cineva nu aprobă
rules-refused-hint = Sălile noi încep așa; fiecare sală poate alege altceva.
rules-refused-no-recording = Nu se înregistrează nimic
rules-refused-no-recording-hint = A nu aproba nu costă nimic.
rules-refused-exclude = Acea persoană nu este înregistrată
rules-refused-exclude-hint = Imaginea, sunetul și numele ei nu sunt în fișier. Ce spun alții despre ea se poate auzi în el.
rules-refused-leave = Nu se înregistrează nimic cât timp acea persoană este prezentă
rules-refused-leave-hint = I se spune și poate rămâne sau pleca. Cine înregistrează continuă fără înregistrare sau încheie apelul.
rules-refusal-no-recording = Dacă o singură persoană nu aprobă, nu se înregistrează nimic.
rules-refusal-exclude = Cine nu aprobă nu este înregistrat: nici imaginea, nici sunetul, nici numele acelei persoane nu sunt în fișier. Ce spun alții despre ea se poate auzi în el.
rules-refusal-leave = Cât timp în apel este cineva care nu aprobă, nu se înregistrează nimic. Acea persoană poate rămâne sau pleca; { $agent } continuă atunci fără înregistrare sau încheie apelul. Dacă acea persoană pleacă, ceilalți sunt înregistrați.
rules-left-out-what = Imaginea și sunetul tuturor celor care aprobă, așa cum le arată apelul, din momentul în care toți au răspuns până când cineva spune stop.
rules-left-out-withdraw = Dacă vă retrageți aprobarea, ieșiți din înregistrare în cel mult două secunde. Din acel moment nimeni nu are voie să folosească ce s-a înregistrat de la dumneavoastră. { $business } trebuie să șteargă aceste date cel târziu la termen sau imediat, dacă o cereți. Ce s-a făcut înainte rămâne legal.
rules-left-out-newcomer = { $agent } vă întreabă despre cinci puncte înainte să intrați. Între timp, înregistrarea este în pauză, iar imaginea și sunetul dumneavoastră nu se înregistrează înainte să aprobați. Apelul continuă, orice ați răspunde: dacă nu aprobați, intrați oricum și nimic de la dumneavoastră nu este în fișier.
rules-left-out-fact = Imaginea și sunetul tuturor celor care au aprobat, nu chatul, nu ecranul
rules-left-out-approved = Aprobat la
rules-told-approved = Înregistrarea este pe cale să înceapă, fără cei care nu au aprobat.
rules-told-resumed = Înregistrarea continuă, fără cei care nu au aprobat. Ca să vă retrageți aprobarea, apăsați „Înregistrare”.
rules-told-left-out = Nu sunteți în înregistrare: nici imaginea, nici sunetul, nici numele. Ce spun alții despre dumneavoastră se poate auzi în ea. Apelul continuă.
rules-told-waits-own = Nu ați aprobat. Nu se înregistrează nimic cât timp sunteți aici. Puteți rămâne sau pleca: { $agent } continuă atunci fără înregistrare sau încheie apelul.
rules-told-waits = Cineva nu a aprobat. Nu se înregistrează nimic cât timp acea persoană este aici.
rules-waits-decide = Cineva nu a aprobat. Nu se înregistrează nimic cât timp acea persoană este aici. Puteți continua fără înregistrare sau încheia apelul.
rules-after-left-out = O parte din apel a fost înregistrată și nimic de la dumneavoastră.
rules-after-some = O parte din apel a fost înregistrată, de la cei care au aprobat.
rules-published = Acestea sunt regulile pentru înregistrări ale firmei { $business }, versiunea { $number }.

rules-withdrawal-kind = O aprobare a fost retrasă
rules-withdrawal-subject = A fost retrasă aprobarea unei înregistrări
rules-withdrawal-text = Cineva și-a retras aprobarea pentru o înregistrare. De acum nimeni nu mai poate folosi acea înregistrare.
rules-withdrawal-how = Registrul spune care este și dacă s-a cerut ștergerea. În acest caz, fișierul trebuie șters imediat.
rules-withdrawal-action = Deschideți registrul
rules-withdrawal-why = Primiți această scrisoare pentru că țineți registrele firmei { $business }.
rules-withdrawal-own-how = Lista dumneavoastră spune care este și dacă s-a cerut ștergerea. În acest caz, fișierul trebuie șters imediat.
rules-withdrawal-own-action = Deschideți lista
rules-withdrawal-own-why = Primiți această scrisoare pentru că ați făcut înregistrarea pentru { $business }.
rules-unusable = { $count ->
    [one] { $count } înregistrare nu mai poate fi folosită
    [few] { $count } înregistrări nu mai pot fi folosite
   *[other] { $count } de înregistrări nu mai pot fi folosite
}

rules-lobby-exclude = Nu se înregistrează nimic de la dumneavoastră fără acordul dumneavoastră. Puteți refuza, iar apelul continuă.
rules-refused-locked = Un profil juridic cere acordul tuturor celor din apel.

# Cât timp este de gândire la întrebare.
rules-seconds = Timp de răspuns
rules-seconds-lead = Cine nu răspunde la timp nu a aprobat. Ce se stabilește aici este valabil pentru întrebarea următoare.
rules-seconds-field = Secunde
rules-seconds-hint = De la { $least } la { $most }. Toți văd timpul trecând și îl aud spre sfârșit.
rules-seconds-policy = O politică în vigoare spune, în secunde: { $seconds }. Mai puțin este valabil abia după ce intră în vigoare o versiune nouă care spune aceasta.

# Cineva a retras o folosire adăugată la o aprobare; aprobarea însăși rămâne.
rules-withdrawal-use-subject = O folosire a unei înregistrări a fost retrasă
rules-withdrawal-use-text = Cineva a retras o folosire a unei înregistrări care trecea dincolo de primul ei scop. De acum nimeni nu mai poate folosi înregistrarea pentru aceasta.
rules-withdrawal-use-stays = Aprobarea înregistrării însăși rămâne, la fel și ziua până la care fișierul trebuie șters, dacă nu au fost retrase zile adăugate.
