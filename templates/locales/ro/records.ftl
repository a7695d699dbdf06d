# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Registrul consimțămintelor
records-lead = Cine a fost întrebat despre ce și când, cu ce cuvinte, și ce a răspuns.
records-purpose-recording = Înregistrarea unui apel
records-purpose-training = Instruirea personalului cu înregistrarea
records-state-requested = Fără răspuns
records-state-given = Dat
records-state-refused = Nedat
records-state-withdrawn = Retras
records-state-expired = Încheiat
records-state-invalidated = Nevalabil
records-state-restricted = Restricționat din { $date }
records-restricted = Restricționat
records-event-requested = Întrebat
records-event-reaffirmed = Confirmat din nou
records-by-person = De persoana însăși
records-by-system = De program
records-all = Toate
records-search = Căutare
records-who = Numele sau codul dovezii
records-who-hint = Numele așa cum a fost scris la apel, sau o parte din el.
records-purpose = Scopul
records-from = Întrebat de la
records-until = Întrebat până la
records-person = Persoana
records-asked = Când
records-found = { $count ->
    [one] { $count } consimțământ
    [few] { $count } consimțăminte
   *[other] { $count } de consimțăminte
}
records-none = Nu s-a găsit nimic
records-none-text = Nimeni nu a fost întrebat ceva care să corespundă căutării.
records-newer = Mai noi
records-export = Export
records-export-hint = Ce a găsit căutarea, întâi cele mai noi. Numărul maxim de rânduri: { $count }. Cine exportă și câte rânduri se scrie în registru.
records-export-csv = Tabel (CSV)
records-export-lines = Linii (JSON)
records-cut = { $count ->
    [one] Încă { $count } rând a fost găsit și nu a fost exportat.
    [few] Încă { $count } rânduri au fost găsite și nu au fost exportate.
   *[other] Încă { $count } de rânduri au fost găsite și nu au fost exportate.
}
records-evidence = Proba unui consimțământ
records-controller = Operator
records-valid = Valabil până la
records-events = Ce s-a întâmplat
records-text = Textul exact care a fost arătat
records-text-none = Nu a fost arătat niciun text.
records-agrees = Textul păstrat a fost verificat chiar acum: este cel arătat, literă cu literă.
records-disagrees = Textul păstrat nu este cel arătat. Păstrați o copie a dosarului de date și cereți verificarea registrului.
records-unknown = Lângă acest consimțământ nu se păstrează o sumă de control. Dacă a existat un răspuns, ea este în registru.
records-files = Pentru alte sisteme
records-files-hint = Aceleași fapte în formatele a două specificații.
records-file-iso = Fișier după ISO/IEC TS 27560
records-file-kantara = Fișier după Kantara 1.1
records-unusable = Restricționată din { $date } de cineva care apare în ea: păstrați-o, nu o folosiți.
records-training-withdrawn = Ales de dumneavoastră, retras la { $date }
records-own-title = Consimțămintele mele
records-own-lead = Cu ce ați fost de acord aici, cu ce cuvinte, și ce puteți face.
records-own-effect = Retragerea are efect imediat, fără motiv. Ce s-a făcut înainte rămâne legal.
records-own-restrict-about = Restricționarea oprește imediat orice folosire, dar nu se șterge nimic: până când o ridicați, este permisă doar păstrarea.
records-own-none = Încă nu este nimic aici
records-own-none-text = Adăugați o dovadă cu codul ei, iar consimțămintele din ea apar aici.
records-own-withdraw = Retrag
records-own-restrict = Restricționez
records-own-lift = Ridic restricția
records-own-add-title = Adăugați o dovadă
records-own-add-hint = Când vi s-a cerut aprobarea într-un apel, ați primit o dovadă cu un cod. Adăugați doar dovezile dumneavoastră.
records-own-add = Adăugați
records-own-elsewhere = Această dovadă este deja în alt cont.
records-own-done-withdrawn = Retras, începând de acum.
records-own-done-restricted = Restricționat, începând de acum.
records-own-done-lifted = Restricția a fost ridicată.
records-own-done-added = Dovada a fost adăugată.
records-kind-hosting = Operarea calculatoarelor
records-kind-mail = Livrarea mesajelor
records-kind-support = Ajutor tehnic
records-kind-partner = Firme partenere
records-kind-adviser = Avocați și contabili
records-kind-other = Alții
records-recipients = Destinatari
records-recipients-lead = Cine din afara casei primește date personale, care, pentru ce și unde. Fiecare se adaugă înainte să ajungă ceva la el.
records-recipients-none = Nimeni din afară: totul rămâne pe acest calculator.
records-recipients-clause = Acești destinatari din afara casei noastre primesc date:
records-recipient = Destinatar
records-recipient-kind = Categorie
records-recipient-data = Date
records-recipient-task = Pentru ce
records-recipient-countries = Țări
records-recipient-transfer = Temeiul transferului în străinătate
records-recipient-transfer-hint = De exemplu decizie privind caracterul adecvat, clauze standard, consimțământ separat. Lăsați gol dacă nimic nu pleacă în străinătate.
records-recipient-from = În folosință din
records-recipient-ended = Încheiat la { $date }
records-recipient-add = Adăugați un destinatar
records-recipient-add-hint = Înainte de prima folosire: ziua este azi sau mai târziu. Apoi scrieți o versiune nouă a politicii de confidențialitate, care numește destinatarul.
records-recipient-end = Încheiați
records-recipient-fault-day = Alegeți ziua de azi sau una mai târzie.
records-recipient-objections = Opoziții
records-see-title = Cine poate vedea
records-see-hint = Vă puteți opune fiecărei categorii de destinatari, chiar și uneia pe care nu o folosește nimeni aici. Opoziția rămâne când se schimbă politica de confidențialitate, până când o ridicați.
records-see-nobody = Nimeni în prezent
records-see-object = Mă opun
records-see-lift = Ridic opoziția
records-see-since = Vă opuneți din { $date }
records-see-done = Opoziția contează începând de acum.
records-see-done-lift = Opoziția a fost ridicată.
records-kept-objection = Opozițiile dumneavoastră la categorii de destinatari
records-kept-objection-purpose = Ca nimic să nu ajungă unde nu doriți.
records-kept-objection-period = Până când o ridicați sau contul este șters
records-letter-objection-subject = { $business }: opoziția dumneavoastră și o schimbare
records-letter-objection-text = V-ați opus ca datele dumneavoastră să ajungă la acești destinatari: { $kinds }. O versiune nouă a politicii noastre de confidențialitate numește astfel de destinatari, din { $date }.
records-letter-objection-stays = Opoziția rămâne: nimic al dumneavoastră nu ajunge acolo, decât dacă o ridicați. Nu trebuie să faceți nimic.
records-letter-objection-action = Vedeți opozițiile
records-letter-objection-why = Primiți această scrisoare pentru că v-ați opus în contul dumneavoastră la { $business }.
records-kind-letter = Opoziție

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = Textele la care ați răspuns
records-policies-hint = Ce v-am întrebat când s-a schimbat un text și când v-ați creat contul.
records-policies-accepted = Acceptat la { $date }
records-policies-declined = Refuzat la { $date }
records-policies-shown = Afișat la { $date }, fără răspuns

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = Jurnal
records-ledger-lead = Ce s-a făcut, când, de către cine și asupra cui. Fiecare rând este înlănțuit cu cel dinainte. Aici sunt identificatori și cifre, niciun conținut.
records-ledger-like = Identificator sau faptă
records-ledger-like-hint = Un identificator sau începutul unei fapte: policy.
records-ledger-deed = Faptă
records-ledger-by = De către
records-ledger-to = Asupra
records-jobs = Sarcini periodice
records-jobs-lead = Ce face programul singur și când s-a încheiat bine ultima dată.
records-jobs-job = Sarcină
records-jobs-last = Încheiată bine
records-jobs-never = Încă nu
records-jobs-late = Întârziată
records-jobs-fine = Conform planului
records-jobs-count = { $count ->
    [one] O sarcină este întârziată
    [few] { $count } sarcini sunt întârziate
   *[other] { $count } de sarcini sunt întârziate
}

# Declararea unui consimțământ ca nevalabil: formularul responsabilului și cum îl citește fiecare. $date este o zi, $what numele a ceea ce s-a întrebat.

records-invalid-title = Declararea ca nevalabil
records-invalid-hint = Numai dacă acest consimțământ nu a contat niciodată: nu a fost liber, persoana nu îl putea da sau textul era greșit.
records-invalid-does-recording = Dacă încă se înregistrează, înregistrarea se oprește imediat. Nimeni nu o mai poate folosi, fișierul trebuie șters imediat și se încheie și tot ce a aprobat această persoană mai târziu despre ea.
records-invalid-does-use = Această folosire se încheie imediat. Aprobarea înregistrării în sine rămâne.
records-invalid-does-document = Această persoană este întrebată din nou imediat, iar contul rămâne închis până când acceptă.
records-invalid-final = Persoana este anunțată și citește motivul scris aici. Nu există cale înapoi: numai ea poate fi de acord din nou.
records-invalid-label = De ce nu a contat niciodată
records-invalid-label-hint = Persoana citește exact aceste cuvinte. Scrieți ce s-a întâmplat și nu numiți pe altcineva.
records-invalid-fault = Scrieți de ce acest consimțământ nu a contat niciodată.
records-invalid-press = Declarați acest consimțământ nevalabil
records-invalid-done = Acest consimțământ este declarat nevalabil.
records-invalid-over = Nu s-a schimbat nimic. Acest consimțământ nu a fost dat niciodată sau persoana l-a retras.
records-invalid-on = Declarat nevalabil la { $date }
# În mijlocul unui rând.
records-invalid-at = declarat nevalabil la { $date }
records-invalid-short = Ales de dumneavoastră, declarat nevalabil
records-invalid-what = { $what }: declarat nevalabil la { $date }
records-invalid-effect = Răspunsul dumneavoastră nu a contat niciodată, așa că nimic nu se mai poate sprijini pe el. Nu trebuie să faceți nimic.
records-invalid-reason = De ce, în cuvintele firmei { $business }:
records-invalid-anew = Acceptarea dumneavoastră a fost declarată nevalabilă la { $date }. Motivul se află la „Consimțămintele mele”. Vă rugăm să răspundeți din nou.
records-invalid-receipt = Dovadă: declarat nevalabil
records-invalid-unusable = O aprobare a fost declarată nevalabilă la { $date }. Folosirea înregistrării nu mai este permisă.
records-invalid-why-due = O aprobare a fost declarată nevalabilă.
records-invalid-told = Înregistrarea s-a oprit, pentru că o aprobare a fost declarată nevalabilă. Apelul continuă.
records-invalid-told-own = Aprobarea dumneavoastră a fost declarată nevalabilă; dovada spune de ce. Înregistrarea s-a oprit. Apelul continuă.
records-policies-reaffirmed = Confirmat din nou la { $date }
records-archive = Citiți această versiune în arhivă
records-letter-invalid-kind = Declarat nevalabil
records-letter-invalid-subject = { $business }: un răspuns al dumneavoastră nu contează
records-letter-invalid-text = La { $date } ne-ați răspuns despre aceasta: { $what }. Am constatat că răspunsul dumneavoastră nu a contat niciodată și l-am declarat nevalabil.
records-letter-invalid-ends = Nimic nu se mai poate sprijini pe el. Nu trebuie să faceți nimic.
records-letter-invalid-asked = Vă întrebăm din nou de îndată ce vă conectați. Contul rămâne închis până când acceptați; datele și drepturile rămân ale dumneavoastră.
records-letter-invalid-reason = Motivul se află la acest link.
records-letter-invalid-action = Citiți motivul
records-letter-invalid-why = Primiți această scrisoare pentru că dăduserăți acest răspuns firmei { $business }.
records-letter-unusable-subject = Un consimțământ pentru o înregistrare a fost declarat nevalabil
records-letter-unusable-text = Un consimțământ pentru o înregistrare nu a contat niciodată și a fost declarat nevalabil. Ce se sprijinea pe el nu mai poate fi folosit.
records-letter-unusable-how = La acest link citiți despre ce înregistrare este vorba și până când trebuie șters fișierul.
