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
records-controller = Responsabil
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
records-own-add-title = Adaug o dovadă
records-own-add-hint = Când ați fost întrebat într-un apel, ați primit o dovadă cu un cod. Adăugați doar dovezile dumneavoastră.
records-own-add = Adaug
records-own-elsewhere = Această dovadă este deja în alt cont.
records-own-done-withdrawn = Retras, începând de acum.
records-own-done-restricted = Restricționat, începând de acum.
records-own-done-lifted = Restricția a fost ridicată.
records-own-done-added = Dovada a fost adăugată.
