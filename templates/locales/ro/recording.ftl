recording-question = Se poate înregistra acest apel?
recording-intro = { $agent } vă întreabă despre cinci puncte. Apelul continuă, orice ați răspunde.
recording-intro-newcomer = { $agent } vă întreabă despre cinci puncte înainte să intrați. Între timp, înregistrarea este în pauză, iar imaginea și sunetul dumneavoastră nu se înregistrează înainte să aprobați. Apelul continuă, orice ați răspunde: dacă nu aprobați, { $agent } fie vă lasă să intrați și continuă fără înregistrare, fie nu vă admite. Vi se spune care dintre ele.
recording-points = Cinci puncte
recording-approve = Aprob
recording-refuse = Nu aprob
recording-silence = Lipsa unui răspuns înseamnă „Nu aprob”. Apelul continuă.
recording-only-if = Numai dacă doriți
recording-left-spoken = { $seconds ->
    [one] A mai rămas { $seconds } secundă pentru răspuns. Lipsa unui răspuns înseamnă „Nu aprob”.
    [few] Au mai rămas { $seconds } secunde pentru răspuns. Lipsa unui răspuns înseamnă „Nu aprob”.
   *[other] Au mai rămas { $seconds } de secunde pentru răspuns. Lipsa unui răspuns înseamnă „Nu aprob”.
}
recording-continue = Continuați în { $lang }
recording-continue-hint = Nu avem acest text în limba dumneavoastră. Răspundeți numai dacă îl înțelegeți în { $lang }. Dacă nu, lipsa unui răspuns înseamnă „Nu aprob”, iar apelul continuă.
recording-collection = Colectare
recording-collection-what = Imaginea și sunetul tuturor celor din apel, așa cum le arată apelul, din clipa în care au aprobat toți până când cineva spune stop.
recording-collection-who = { $agent } înregistrează în browser. Acest program nu lasă pe nimeni altcineva să înregistreze.
recording-collection-not = Nu mesajele scrise, nu fișierele, nu ecranul dumneavoastră.
recording-use = Folosire
recording-use-what = Pentru a dovedi ce s-a recomandat sau s-a făcut și pentru a rezolva o neînțelegere în această privință. Pentru nimic altceva.
recording-use-training = Și pentru instruirea personalului propriu al firmei { $business }
recording-sharing = Acces
recording-sharing-who = Se vede numai în cadrul firmei { $business }: de { $agent } și de cei care lucrează acolo. Nimeni din afară, și nimic nu se publică.
recording-keeping = Păstrare
recording-keeping-where = { $days ->
    [one] { $days } zi la { $agent }, pe discul propriu. { $business } se obligă să șteargă fișierul cel târziu la { $date }. Serverul nu păstrează nicio copie.
    [few] { $days } zile la { $agent }, pe discul propriu. { $business } se obligă să șteargă fișierul cel târziu la { $date }. Serverul nu păstrează nicio copie.
   *[other] { $days } de zile la { $agent }, pe discul propriu. { $business } se obligă să șteargă fișierul cel târziu la { $date }. Serverul nu păstrează nicio copie.
}
recording-keeping-limit = { $agent } trebuie să șteargă fișierul și să confirme aici ștergerea. Dacă întârzie, proprietarul acestei recepții vede. Serverul nu îl poate șterge, iar noi nu putem privi în calculatorul nimănui.
recording-keeping-proof = Serverul păstrează numai dovada: răspunsul dumneavoastră cu ora și limba lui, precum și începutul, sfârșitul, durata, mărimea și suma de control ale fișierului. Dacă aprobați, până la trei ani după ștergere; dacă nu, timp de 12 luni.
recording-disclosure = Informare
recording-disclosure-owner = Fișierul aparține firmei { $business }, { $address }. Autorul acestui program nu primește nimic.
recording-disclosure-rights = Oricând și fără motiv puteți cere să vedeți înregistrarea, să primiți o copie, să fie ștearsă sau vă puteți retrage aprobarea: { $contact }. Puteți face plângere și la autoritatea pentru protecția datelor din țara dumneavoastră.
recording-disclosure-withdraw = Dacă vă retrageți aprobarea, înregistrarea se oprește în cel mult două secunde. Din acel moment nimeni nu are voie să folosească ce s-a înregistrat. { $business } trebuie să șteargă fișierul cel târziu la data lui sau imediat, dacă o cereți. Ce s-a făcut înainte rămâne legal.
recording-disclosure-limit = Niciun program nu poate împiedica pe cineva să filmeze un ecran.
recording-fact-what = Ce
recording-fact-what-text = Imaginea și sunetul tuturor, nu mesajele scrise, nu ecranul
recording-fact-where = Unde se află
recording-fact-where-text = La { $agent }, pe discul propriu, nu pe server
recording-fact-who = Cine o poate vedea
recording-fact-who-text = Numai { $business }
recording-fact-until = Cine trebuie să o șteargă
recording-fact-until-text = { $business }, cel târziu la { $date }
recording-fact-approved = Au aprobat toți la
recording-told-asking = { $agent } întreabă dacă acest apel se poate înregistra. Încă nu se înregistrează nimic.
recording-told-asking-own = Toți sunt întrebați acum. Încă nu se înregistrează nimic.
recording-told-waiting = Ați aprobat. Nu se înregistrează nimic înainte să răspundă toți.
recording-told-approved = Au aprobat toți. Înregistrarea este pe cale să înceapă.
recording-told-on = Înregistrarea a început. Ca să vă retrageți aprobarea, apăsați „Înregistrare”.
recording-told-joining = Înregistrarea este în pauză, pentru că { $name } urmează să intre și trebuie mai întâi să răspundă.
recording-told-resumed = Înregistrarea continuă. Au aprobat toți. Ca să vă retrageți aprobarea, apăsați „Înregistrare”.
recording-told-lost = Înregistrarea este în pauză, pentru că pagina care înregistrează nu mai are legătură.
recording-told-stopped = Înregistrarea s-a oprit. Apelul continuă.
recording-told-stopped-lost = Înregistrarea s-a oprit, pentru că pagina care înregistra nu a revenit. Apelul continuă.
recording-told-withdrawn = Înregistrarea s-a oprit, pentru că o aprobare a fost retrasă. Apelul continuă.
recording-told-withdrawn-by = Înregistrarea s-a oprit, pentru că { $name } și-a retras aprobarea. Apelul continuă.
recording-told-withdrawn-own = V-ați retras aprobarea. Înregistrarea s-a oprit. Apelul continuă.
recording-told-refused = Nu s-a aprobat. Nu se înregistrează nimic. Apelul continuă.
recording-told-refused-by = { $name } nu a aprobat. Nu se înregistrează nimic. Apelul continuă.
recording-told-refused-own = Nu ați aprobat. Nu se înregistrează nimic. Apelul continuă.
recording-told-silent-own = Nu ați răspuns la timp, ceea ce înseamnă „Nu aprob”. Nu se înregistrează nimic. Apelul continuă.
recording-told-failed = Au aprobat toți, dar înregistrarea nu a pornit. Nu s-a înregistrat nimic. Apelul continuă.
recording-hold = Acest apel se înregistrează. Vi se pune întrebarea înainte să intrați, iar imaginea și sunetul dumneavoastră nu se înregistrează până nu aprobați.
recording-hold-waiting = Nu ați aprobat, iar imaginea și sunetul dumneavoastră nu se înregistrează. Acum decide { $agent }: apelul continuă fără înregistrare și intrați, sau intrarea nu vă este permisă.
recording-hold-without = Apelul continuă fără înregistrare. Puteți intra acum.
recording-hold-refused = Nu ați putut intra, pentru că înregistrarea continuă. Imaginea și sunetul dumneavoastră nu s-au înregistrat.
recording-newcomer-asked = { $name } dorește să intre și este în curs de a răspunde. Înregistrarea este în pauză.
recording-newcomer-refused = { $name } nu a aprobat. Înregistrarea este în pauză. Continuați fără înregistrare sau nu permiteți intrarea ({ $name }).
recording-refused-busy = Toți sunt deja întrebați sau o înregistrare este în curs. Nimeni nu este întrebat de două ori.
recording-refused-too-soon = { $seconds ->
    [one] La întrebare tocmai s-a răspuns. Puteți întreba din nou peste { $seconds } secundă.
    [few] La întrebare tocmai s-a răspuns. Puteți întreba din nou peste { $seconds } secunde.
   *[other] La întrebare tocmai s-a răspuns. Puteți întreba din nou peste { $seconds } de secunde.
}
recording-refused-off = Înregistrarea este oprită în această sală. Nu a fost întrebat nimeni.
recording-refused-not-allowed = Poate înregistra numai cineva care răspunde în această sală și este în apel. Nu a fost întrebat nimeni.
recording-refused-late = Timpul pentru răspuns s-a încheiat, ceea ce înseamnă „Nu aprob”. Apelul continuă.
recording-refused-answered = Ați răspuns deja. Contează primul răspuns.
recording-refused-over = Această întrebare s-a încheiat. Nu se înregistrează nimic.
recording-refused-unread = Confirmați mai întâi că înțelegeți textul în această limbă. Răspunsul dumneavoastră nu a fost luat în seamă.
recording-refused-permit = Lipsește aprobarea cuiva sau nu mai este valabilă. Pagina nu are voie să înregistreze.
recording-refused-register = Această înregistrare a fost trecută deja în registru cu alte date. Nu s-a schimbat nimic.
recording-registered = Înregistrarea este trecută în registru. Ștergeți fișierul cel târziu la { $date } și confirmați în secțiunea „Înregistrări”.
recording-after-recorded = { $minutes ->
    [0] S-a înregistrat mai puțin de un minut din apel, cu aprobarea tuturor.
    [one] S-a înregistrat { $minutes } minut din apel, cu aprobarea tuturor.
    [few] S-au înregistrat { $minutes } minute din apel, cu aprobarea tuturor.
   *[other] S-au înregistrat { $minutes } de minute din apel, cu aprobarea tuturor.
}
recording-after-kept = Imaginea și sunetul se află la { $agent }, pe discul propriu, nu pe server. { $business } trebuie să le șteargă cel târziu la { $date }.
recording-after-nothing = Nu s-a înregistrat nimic.
recording-after-refused = S-a cerut o înregistrare și nu a fost aprobată. Nu s-a înregistrat nimic.
recording-after-receipt = Dovada dumneavoastră
recording-after-receipt-hint = Funcționează fără cont. Păstrați codul.
recording-after-receipt-open = Deschideți dovada
recording-after-changed = V-ați răzgândit?
recording-after-changed-hint = Nu aveți nevoie de un motiv.
recording-after-changed-text = Cu dovada vă retrageți aprobarea și cereți o copie sau ștergerea.
recording-page-record = Înregistrați
recording-page-stop = Opriți înregistrarea
recording-page-asking = Se întreabă
recording-page-on = Înregistrare
recording-page-paused = În pauză
recording-page-details = Detalii
recording-page-about = Despre această înregistrare
recording-page-heading-asking = Se poate înregistra acest apel?
recording-page-heading-on = Acest apel se înregistrează
recording-page-heading-paused = Înregistrarea este în pauză
recording-page-withdraw = Îmi retrag aprobarea
recording-page-withdraw-effect = Dacă vă retrageți aprobarea, înregistrarea se oprește în cel mult două secunde, iar apelul continuă.
recording-page-receipt = Dovada mea
recording-page-left = pentru răspuns
recording-page-language = Citiți aceasta în altă limbă
recording-page-language-hint = Întrebarea și timpul rămas se păstrează. Pagina se încarcă din nou.
recording-page-leave = Părăsiți apelul
recording-page-go-on = Continuați fără înregistrare
recording-page-do-not-admit = Nu admiteți
recording-page-title = ● { $title }
recording-page-local = Înregistrare pe acest calculator
recording-page-saving = Înregistrarea se salvează. Țineți deschisă această pagină.
recording-page-saving-part = Înregistrarea se salvează: { $percent } %
recording-page-choose = Înregistrarea s-a încheiat. Alegeți unde stă pe discul dumneavoastră.
recording-page-save = Salvați înregistrarea
recording-page-saved = Salvată ca { $name } în locul ales de dumneavoastră. În browser nu mai este.
recording-page-downloaded = Salvată ca { $name } între descărcări. În browser nu mai este.
recording-page-downloading = { $name } se salvează între descărcări. Vedeți dacă fișierul este acolo, apoi confirmați.
recording-page-downloaded-confirm = Este acolo
recording-page-discard = Renunțați la înregistrare
recording-page-discard-text = O înregistrare la care ați renunțat nu mai poate fi recuperată. Renunțarea se notează.
recording-page-discard-confirm = Renunțați definitiv
recording-page-discard-cancel = O păstrez
recording-page-discarded = S-a renunțat la înregistrare. Nu a rămas nimic din ea în acest browser.
recording-page-unsaved = O înregistrare nu este încă salvată. Deconectarea așteaptă până este salvată.
recording-page-left-over = În acest browser se află o înregistrare din { $date } care nu este încă salvată: conversație cu { $name }.
recording-page-left-over-unknown = În acest browser se află o înregistrare din { $date } care nu este încă salvată.
recording-page-left-over-torn = În acest browser se află începutul unei înregistrări din { $date }. Nu poate fi salvat, pentru că browserul a pierdut ce ține de el. Renunțați la el.
recording-page-left-over-hint = Numai dumneavoastră vedeți aceasta, și numai în acest browser. Salvați-o sau renunțați la ea.
recording-page-full = Discul dumneavoastră este plin. Înregistrarea s-a oprit, apelul continuă, iar ce s-a înregistrat înainte nu s-a pierdut. Faceți loc, apoi salvați-o.
recording-page-save-failed = Înregistrarea nu a putut fi salvată acolo. Nu s-a pierdut. Alegeți alt loc.
recording-page-failed = Browserul a încetat să înregistreze. Apelul continuă, iar ce s-a înregistrat înainte nu s-a pierdut. Salvați înregistrarea.
recording-page-cannot = Acest browser nu poate înregistra. Folosiți o versiune actuală de Chromium, Firefox sau Safari. Nu a fost întrebat nimeni.
recording-page-register-failed = Înregistrarea este salvată, dar serverul încă nu știe de ea. Țineți deschisă această pagină; încearcă din nou singură.
recording-page-discard-waits = Se renunță la înregistrare de îndată ce serverul răspunde. Țineți deschisă această pagină; încearcă din nou singură.
recording-page-stale = De când ați deschis această pagină, v-ați autentificat sau v-ați deconectat. Încărcați-o din nou și continuă singură. Nu s-a pierdut nimic din înregistrare.
recording-rule = Înregistrare
recording-rule-when = Când se poate înregistra un apel?
recording-rule-days = Zile, cel mult
recording-rule-days-hint = De la { $least } la { $most }. Ce a aprobat cineva nu se prelungește niciodată.
recording-rule-place-title = Unde se află?
recording-rule-place = Pe discul propriu al agentului
recording-rule-place-hint = Serverul nu păstrează nicio copie și nu poate șterge fișierul. Agentul trebuie să îl șteargă la data lui și să confirme.
recording-rule-audience-title = Cine o poate vedea?
recording-rule-audience = Numai { $business }
recording-rule-audience-hint = Nimeni din afară, și nimic nu se publică.
recording-rule-fault-days = Scrieți un număr întreg de la { $least } la { $most }.
recording-list = Înregistrări
recording-list-lead = Înregistrările se află pe discul celui care a înregistrat. Aici scrie când trebuie să dispară fiecare și ce cer cei care apar în ea.
recording-list-lead-owner = Înregistrările se află pe discul celui care a înregistrat, niciodată pe acest server. Aici scrie cine are ce de șters și ce a întârziat.
recording-list-none = Nicio înregistrare.
recording-list-none-text = Una apare aici după ce un apel a fost înregistrat cu aprobarea tuturor.
recording-list-recorded = Înregistrată la
recording-list-conversation = Conversație
recording-list-agent = Pe discul cui
recording-list-disabled = Cont dezactivat
recording-list-file = Fișier
recording-list-until = De șters cel târziu la
recording-list-state = Stare
recording-list-do = Ce faceți
recording-state-unregistered = Încă nesalvată
recording-state-kept = De șters cel târziu la { $date }
recording-state-due = De șters astăzi
recording-state-overdue = { $days ->
    [one] Întârziere de { $days } zi
    [few] Întârziere de { $days } zile
   *[other] Întârziere de { $days } de zile
}
recording-state-deleted = Ștergere confirmată la { $date }
recording-state-discarded = S-a renunțat la ea la { $date }, nu a fost salvată niciodată
recording-reason-time = Timpul ei s-a încheiat.
recording-reason-withdrawn = O aprobare a fost retrasă și s-a cerut ștergerea.
recording-reason-asked = Cineva care apare în ea a cerut ștergerea.
recording-unusable = O aprobare a fost retrasă la { $date }. Folosirea înregistrării nu mai este permisă.
recording-confirm = Am șters-o
recording-confirm-hint = Ștergeți mai întâi fișierul, și din coșul de reciclare, și din copiile pe care le-ați făcut. Se notează numele dumneavoastră și ora la care ați apăsat. Nu putem privi în calculatorul dumneavoastră.
recording-confirm-for = Confirmă ștergerea
recording-confirm-for-hint = Dacă un cont este dezactivat, confirmați în locul persoanei. Asigurați-vă mai întâi că fișierul și copiile lui nu mai există. Se notează că ați confirmat dumneavoastră, când și pentru cine.
recording-confirmed = Ștergerea este confirmată. Cei care apar în înregistrare văd aceasta pe dovada lor.
recording-wishes = Cereri
recording-wishes-lead = Ce cer cei care apar într-o înregistrare. La fiecare cerere se răspunde în 15 zile.
recording-wishes-none = Nimeni nu așteaptă un răspuns.
recording-wish-copy = { $name } cere să vadă înregistrarea
recording-wish-deletion = { $name } cere ștergerea
recording-wish-asked = Cerut la { $date }
recording-wish-contact = Răspundeți la
recording-wish-left = { $days ->
    [0] Răspundeți astăzi
    [one] Răspundeți în { $days } zi
    [few] Răspundeți în { $days } zile
   *[other] Răspundeți în { $days } de zile
}
recording-wish-overdue = { $days ->
    [one] Răspuns întârziat cu { $days } zi
    [few] Răspuns întârziat cu { $days } zile
   *[other] Răspuns întârziat cu { $days } de zile
}
recording-wish-done = Marcați ca având răspuns
recording-banner-overdue = { $count ->
    [one] { $count } fișier local este întârziat. Ștergeți-l și confirmați.
    [few] { $count } fișiere locale sunt întârziate. Ștergeți-le și confirmați.
   *[other] { $count } de fișiere locale sunt întârziate. Ștergeți-le și confirmați.
}
recording-banner-overdue-owner = { $count ->
    [one] { $count } fișier local al echipei este întârziat. Amintiți-i celui care îl are.
    [few] { $count } fișiere locale ale echipei sunt întârziate. Amintiți-le celor care le au.
   *[other] { $count } de fișiere locale ale echipei sunt întârziate. Amintiți-le celor care le au.
}
recording-banner-wishes = { $count ->
    [one] { $count } cerere despre o înregistrare așteaptă răspuns.
    [few] { $count } cereri despre înregistrări așteaptă răspuns.
   *[other] { $count } de cereri despre înregistrări așteaptă răspuns.
}
recording-banner-open = Deschideți înregistrările
recording-record = Înregistrare
recording-record-asked = A întrebat { $agent }, la { $date }
recording-record-answers = Răspunsurile
recording-record-answer = { $name }: { $answer }
recording-record-approved = a aprobat
recording-record-refused = nu a aprobat
recording-record-silent = nu a aprobat (fără răspuns)
recording-record-withdrawn = aprobare retrasă la { $date }
recording-record-span = de la { $from } la { $to }, { $length }
recording-record-size = Mărime
recording-record-checksum = Sumă de control (SHA-256)

recording-choose = Când înregistrați
recording-choose-hint = Toți cei din apel citesc aceasta în întrebare. Puteți cere mai puțin decât prevede regula sălii, nu mai mult.
recording-choose-days = Zile până la ștergere
recording-choose-days-hint = De la 1 la { $most }
recording-choose-training = Întrebați și dacă poate servi la instruirea personalului propriu
recording-refused-beyond = Puteți cere de la 1 la { $most } zile și numai ce oferă regula sălii.
