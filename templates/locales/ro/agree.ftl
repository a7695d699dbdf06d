### Ce este întrebat cine are un cont când un text s-a schimbat și ce rămâne deschis până la răspuns.

agree-title = Ceva s-a schimbat
agree-lead = Aceste texte vă privesc. Citiți ce se schimbă, apoi acceptați sau refuzați. Nimic nu a fost hotărât în locul dumneavoastră.
agree-whole = Acest text este nou aici. Citiți-l în întregime.
agree-difference = Textul vechi și cel nou, alăturate
agree-full = Citiți textul complet
agree-accept = Accept
agree-decline = Refuz
agree-declined = Ați refuzat această versiune la { $date }. O puteți încă accepta.
agree-lang = Citiți în altă limbă
agree-done-title = Nu este nimic de răspuns.
agree-done-text = Ați răspuns la tot ce v-am întrebat.
agree-on = Continuați
agree-over-title = Această versiune nu este în vigoare.
agree-over-text = Răspunsul dumneavoastră nu a fost păstrat. Ce se află aici acum este în vigoare: citiți, apoi răspundeți.
agree-kept-title = Ați acceptat această versiune.
agree-kept-text = Așa rămâne. Dacă nu doriți să continuați, ștergeți contul.
agree-open-title = Dacă refuzați sau nu faceți nimic
agree-open-use = A nu face nimic sau a folosi mai departe serviciul nu înseamnă niciodată că sunteți de acord.
agree-open-text = Contul rămâne așa cum este, dar restul lui este închis până când acceptați. Acestea le puteți face oricând:
agree-open-copy = Să primiți o copie a datelor dumneavoastră
agree-open-delete = Să ștergeți contul
agree-open-rights = Să vă folosiți toate celelalte drepturi
agree-open-receipt = Să revedeți un răspuns despre o înregistrare sau să-l retrageți
agree-open-contact = Scrieți sau sunați:

agree-first-title = Mai întâi este ceva de răspuns.
agree-first-text = Un text care vă privește s-a schimbat. Nu s-a făcut nimic. Citiți ce se schimbă, răspundeți, apoi încercați din nou.
agree-first-action = Vedeți ce s-a schimbat

agree-kept-what = Ce vi s-a arătat dintr-un text schimbat și ce ați răspuns: versiunea, limba, suma de control, ora
agree-kept-purpose = Pentru a dovedi cine ce a acceptat și pentru a nu întreba nimic de două ori.
agree-kept-period = Până la trei ani după ce se încheie contul sau acea acceptare; dacă nu ați acceptat, 12 luni

agree-letter-subject = { $business }: un text care vă privește se schimbă la { $date }
agree-letter-text = { $document }: o versiune nouă intră în vigoare la { $date }. Ce se schimbă, pe scurt:
agree-letter-first = { $document }: o primă versiune intră în vigoare la { $date }.
agree-letter-ask = Din acea zi vă întrebăm dacă o acceptați. A folosi mai departe serviciul nu înseamnă că sunteți de acord.
agree-letter-tied = Consimțământul pe care l-ați dat rămâne legat de textul pe care l-ați văzut.
agree-letter-action = Vedeți ce se schimbă
agree-letter-why-account = Primiți această scrisoare pentru că aveți un cont la { $business }. Ea vine o singură dată pentru fiecare schimbare care contează pentru dumneavoastră.
agree-letter-why-consent = Primiți această scrisoare pentru că { $business } are o înregistrare pe care ați aprobat-o și pentru că ați lăsat această adresă. Ea vine o singură dată pentru fiecare schimbare care contează pentru dumneavoastră.
agree-letter-kind = Schimbarea unui text
agree-letter-off-subject = { $business }: schimbarea din { $date } nu mai are loc
agree-letter-off-text = { $document }: v-am scris că o versiune nouă intră în vigoare la { $date }. Ea a fost retrasă.
agree-letter-off-do = Rămâne valabil ce era valabil înainte. Nu trebuie să faceți nimic.
agree-letter-off-action = Citiți textul
agree-letter-off-why = Primiți această scrisoare pentru că { $business } vă scrisese despre această schimbare.
agree-letter-off-kind = Schimbare retrasă

agree-taken-back = Retrasă la { $date }, înainte de a intra în vigoare
agree-moved-text = Nu s-a schimbat nimic. Așa arată acum: priviți, apoi apăsați din nou.
