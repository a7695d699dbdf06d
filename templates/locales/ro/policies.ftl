### Starter texts of the policy documents, in Romanian.

## Names of the documents

policies-privacy = Politica de confidențialitate
policies-terms = Condiții de utilizare
policies-cookies = Cookie-uri
policies-minors = Minori
policies-recording = Reguli pentru înregistrări
policies-room = Nota de informare a sălii

## Privacy policy

policies-privacy-controller-title = Cine este operatorul de date
policies-privacy-controller =
    { $business-name }, { $business-address }, hotărăște ce se păstrează despre dumneavoastră și de ce. În acest text, „noi” înseamnă { $business-name }.

    Pentru orice întrebare despre confidențialitate, scrieți la { $business-privacy }. Pentru orice altceva, folosiți { $business-contact }.

policies-privacy-kept-title = Ce se păstrează, pentru ce și cât timp
policies-privacy-kept =
    Acest tabel cuprinde tot ce păstrează acest serviciu. Când un termen se încheie, programul șterge singur datele; o înregistrare o șterge persoana care a făcut-o.

    { $table-kept }

    Nu cumpărăm date despre dumneavoastră. Nu combinăm ce se păstrează aici cu date din altă parte. Nu alcătuim niciun profil al dumneavoastră.

policies-privacy-need-title = De ce avem nevoie de la dumneavoastră
policies-privacy-need =
    Ca să vă servim, avem nevoie de numele dumneavoastră și de răspunsurile la întrebările obligatorii ale sălii. Dacă lipsesc, pagina nu vă poate lăsa să sunați.

    Camera și microfonul sunt la alegerea dumneavoastră. Ne puteți și scrie în conversație. Browserul vă întreabă înainte să pornească oricare dintre ele.

    Cei care lucrează aici au nevoie de un cont cu nume, adresă de e-mail și parolă.

policies-privacy-recipients-title = Cine primește datele dumneavoastră
policies-privacy-recipients =
    Oamenii care vă servesc citesc ce scrieți și aud ce spuneți. Ei pot reciti conversația cât timp se păstrează.

    Nu vindem datele dumneavoastră. Nu le dăm celor care fac reclamă. Autorul acestui program nu primește nimic.

    Dacă vă scriem un e-mail, îl transportă servere de e-mail, ca pe oricare altul.

    Dacă o lege ne obligă să predăm date unei autorități, predăm numai ce cere acea lege. Vă anunțăm, cu excepția cazului în care legea interzice acest lucru.

policies-privacy-place-title = Unde se află datele dumneavoastră și cum sunt protejate
policies-privacy-place =
    Totul, în afară de înregistrări, se află pe un singur server, pe care îl ținem noi înșine. Paginile și apelurile lui nu încarcă nimic de pe alte site-uri. Dacă închiriem calculatorul, firma care ni-l închiriază nu are voie să folosească datele dumneavoastră în scopuri proprii.

    Tot ce trece între dispozitivul dumneavoastră și server este criptat. Sunetul și imaginea sunt criptate până la server, care le transmite celorlalți din apel. Nimeni altcineva de pe drum nu le poate auzi sau vedea.

    Fișierele pe care le trimiteți se păstrează criptate. Parolele se păstrează ca amprente din care nu pot fi citite. Un jurnal arată ce s-a făcut cu datele și face vizibilă orice modificare ulterioară.

    Niciun sistem nu este perfect sigur. Dacă date ale dumneavoastră ajung pe mâini greșite și acest lucru vă pune în pericol, vă anunțăm fără întârziere.

policies-privacy-recording-title = Înregistrare
policies-privacy-recording =
    Fără înregistrare, sunetul și imaginea trec prin server cât timp vorbiți. Serverul nu le păstrează.

    Un apel se înregistrează numai după ce au aprobat toți cei din apel, punct cu punct. Aveți { $answer-seconds ->
        [one] { $answer-seconds } secundă
        [few] { $answer-seconds } secunde
       *[other] { $answer-seconds } de secunde
    } pentru răspuns. Lipsa unui răspuns înseamnă „Nu aprob”. Dacă nu aprobați, apelul continuă, iar noi vă servim la fel.

    Înregistrarea se află pe discul celui care a înregistrat, nu pe server. Ea se păstrează numărul de zile pe care l-ați aprobat, cel mult { $recording-days ->
        [one] { $recording-days } zi
        [few] { $recording-days } zile
       *[other] { $recording-days } de zile
    }. Apoi cel care a înregistrat trebuie să o șteargă și să confirme ștergerea.

    Vă puteți retrage aprobarea oricând. O înregistrare în curs se oprește atunci în cel mult { $stop-seconds ->
        [one] { $stop-seconds } secundă
        [few] { $stop-seconds } secunde
       *[other] { $stop-seconds } de secunde
    }. Din acel moment nimeni nu are voie să folosească înregistrarea. Ce s-a făcut înainte rămâne legal.

    Toți cei întrebați primesc o dovadă cu un cod. Cu el vă deschideți răspunsul pe pagina „{ $path-receipt }”, fără cont. Niciun program nu poate împiedica pe cineva să filmeze un ecran.

policies-privacy-consents-title = Consimțământul dumneavoastră
policies-privacy-consents =
    Când avem nevoie de consimțământul dumneavoastră, îl cerem separat și înainte de a acționa. Nimic nu este bifat dinainte. Faptul că citiți mai departe, sunați din nou sau tăceți nu înseamnă niciodată consimțământ.

    Puteți retrage un consimțământ la fel de ușor cum l-ați dat. Nu aveți nevoie de un motiv. Nu vă costă nimic și nu schimbă nici prețul, nici locul la rând, nici ajutorul. Ce s-a făcut înainte rămâne legal.

policies-privacy-rights-title = Drepturile dumneavoastră
policies-privacy-rights =
    { $list-rights }

    Scrieți la { $business-privacy }. Spuneți-ne cum vă găsim: codul de pe dovadă sau sala și ora conversației. Răspundem la cerere în cel mult { $answer-days ->
        [one] { $answer-days } zi
        [few] { $answer-days } zile
       *[other] { $answer-days } de zile
    }. Dacă trebuie să refuzăm, vă spunem motivul.

    Puteți șterge chiar dumneavoastră propriile mesaje și fișiere dintr-o conversație. Nicio mașină nu ia singură decizii despre dumneavoastră.

policies-privacy-rights-list =
    Aveți, în mod gratuit, dreptul:
    - să aflați dacă păstrăm date despre dumneavoastră și să le vedeți
    - să primiți o copie a lor, pe care o pot citi și alte programe
    - să obțineți rectificarea datelor inexacte
    - să obțineți ștergerea datelor înainte de termen
    - să obțineți restricționarea folosirii lor cât timp se lămurește o întrebare
    - să vă opuneți folosirii lor
    - să vă retrageți un consimțământ

policies-privacy-minors-title = Minori
policies-privacy-minors =
    Niciun minor nu are cont aici fără acordul unui părinte sau al tutorelui. Ce se aplică minorilor scrie pe pagina „{ $path-minors }”.

policies-privacy-cookies-title = Cookie-uri
policies-privacy-cookies =
    Punem numai cookie-urile de care serviciul are nevoie. Toate se găsesc pe pagina „{ $path-cookies }”.

policies-privacy-messages-title = Mesaje
policies-privacy-messages =
    Vă scriem numai despre ce vă privește: ca să vă răspundem, să vă invităm sau să vă anunțăm o modificare a acestor texte. Nu trimitem reclame. E-mailurile noastre nu încarcă imagini din altă parte și nu raportează dacă le-ați deschis.

policies-privacy-complaints-title = Plângeri
policies-privacy-complaints =
    Dacă este ceva în neregulă, spuneți-ne: { $business-privacy }. Puteți face plângere și la autoritatea pentru protecția datelor din țara în care locuiți, în care lucrați sau în care considerați că vi s-a încălcat un drept. O plângere nu costă nimic și nu schimbă nimic în felul în care vă servim.

policies-privacy-changes-title = Modificări
policies-privacy-changes =
    Anunțăm orice modificare importantă pentru dumneavoastră cu cel puțin { $notice-days ->
        [one] { $notice-days } zi întreagă
        [few] { $notice-days } zile întregi
       *[other] { $notice-days } de zile întregi
    } înainte să intre în vigoare. Pagina principală și pagina de autentificare o arată în tot acest timp. Textul vechi și cel nou se văd alături pe pagina „{ $path-changes }”, iar fiecare versiune anterioară, pe pagina „{ $path-archive }”.

    Folosirea serviciului nu înseamnă niciodată consimțământ pentru o modificare. Un consimțământ pe care l-ați dat rămâne legat de textul pe care l-ați văzut.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = Limbă
policies-language-equal =
    Publicăm acest text în mai multe limbi. Între dumneavoastră și noi contează textul care v-a fost arătat.
policies-language-decides =
    Publicăm acest text în mai multe limbi. Dacă există diferențe, prevalează textul în această limbă: { $language-name }. Acest lucru nu vă ia niciun drept pe care vi-l dă legea.

## Terms

policies-terms-parties-title = Cine sunt părțile
policies-terms-parties =
    Aceste condiții se aplică între dumneavoastră și { $business-name }, { $business-address }. Ne găsiți la { $business-contact }.

policies-terms-service-title = Ce primiți
policies-terms-service =
    Puteți suna, puteți vorbi cu noi prin imagine, sunet sau text, puteți trimite fișiere și puteți lăsa un mesaj. La un apel participă cel mult { $people-most ->
        [one] { $people-most } persoană
        [few] { $people-most } persoane
       *[other] { $people-most } de persoane
    }. Vă trebuie un browser și niciun cont.

    Serviciul nu înlocuiește un apel de urgență. În caz de pericol, sunați la numărul de urgență din țara dumneavoastră.

policies-terms-conduct-title = Cum ne purtăm unii cu alții
policies-terms-conduct =
    Purtați-vă cu oamenii care vă servesc așa cum doriți să se poarte și ei cu dumneavoastră. Nu trimiteți nimic ce încalcă o lege sau drepturile altora. Nu încercați să perturbați serviciul sau să intrați în conversații care nu sunt ale dumneavoastră.

    Cine încalcă aceste reguli poate fi scos dintr-o conversație. Vă spunem de ce, dacă întrebați.

policies-terms-recording-title = Înregistrare
policies-terms-recording =
    Înregistrăm un apel numai dacă au aprobat toți cei din apel. Înregistrați și dumneavoastră apelul numai dacă au aprobat toți. Cum tratăm înregistrările scrie pe pagina „{ $path-privacy }”.

policies-terms-availability-title = Când suntem aici
policies-terms-availability =
    Fiecare sală arată dacă este deschisă sau când se deschide din nou. Facem tot posibilul să fim aici când este deschisă. Pot apărea întreruperi.

policies-terms-liability-title = Cine răspunde și pentru ce
policies-terms-liability =
    Răspundem fără limită pentru prejudiciile pe care le cauzăm cu intenție sau din culpă gravă și pentru cele aduse vieții, integrității fizice și sănătății. Pentru alte prejudicii răspundem așa cum prevede legea țării noastre. Nimic din aceste condiții nu vă ia un drept pe care legea vi-l dă în calitate de consumator.

policies-terms-ending-title = Când se încheie
policies-terms-ending =
    Puteți părăsi o conversație oricând. Puteți înceta oricând să folosiți serviciul, fără să dați un motiv. Ce se întâmplă atunci cu datele dumneavoastră scrie pe pagina „{ $path-privacy }”.

policies-terms-changes-title = Modificări
policies-terms-changes =
    Anunțăm orice modificare importantă pentru dumneavoastră cu cel puțin { $notice-days ->
        [one] { $notice-days } zi întreagă
        [few] { $notice-days } zile întregi
       *[other] { $notice-days } de zile întregi
    } înainte să intre în vigoare. Textul vechi și cel nou se văd alături pe pagina „{ $path-changes }”. Folosirea serviciului nu înseamnă niciodată consimțământ pentru o modificare.

## Cookies

policies-cookies-table-title = Ce păstrează browserul dumneavoastră
policies-cookies-table =
    Un cookie este o scurtă notă pe care un site o lasă în browserul dumneavoastră. O pagină poate păstra ceva și în spațiul de stocare al browserului. Iată tot ce lăsăm acolo, iar fiecare element este necesar pentru ceva ce ați cerut:

    { $table-cookies }

    Nu numărăm vizitatorii. Nu vă urmărim pe alte site-uri. Nicio altă firmă nu pune vreun cookie aici.

policies-cookies-choices-title = Ce puteți alege
policies-cookies-choices =
    Nu este nimic de oprit, așa că niciun banner nu vă cere acordul. Puteți șterge oricând toate acestea din browser. Atunci vi se închide sesiunea, vă pierdeți locul în conversație sau se pierde o înregistrare care nu este încă salvată.

## Minors

policies-minors-adults-title = Conturi ale minorilor
policies-minors-adults =
    Cine se înregistrează scrie mai întâi data nașterii. O folosim doar ca să vedem dacă persoana este minoră și nu o păstrăm. Minor este cine nu a împlinit încă { $age-limit ->
        [few] { $age-limit } ani
       *[other] { $age-limit } de ani
    }.

    Un minor nu are cont fără acordul unui părinte sau al tutorelui. Întrebăm această persoană prin scrisoare și încă o dată, ca să fim siguri. Până atunci nu există cont, iar copilului nu i se scrie. Dacă persoana nu este de acord sau nu răspunde, ștergem ambele nume și adresa.

    Părintele sau tutorele vede oricând ce păstrăm, cere corectarea, înghețarea sau ștergerea și spune dacă putem scrie. Minorii nu primesc mesaje de reclamă și nimic despre ei nu este folosit pentru instruire sau dat mai departe.

    Dacă sunteți părinte sau tutore și credeți că păstrăm date despre un copil fără acordul dumneavoastră, scrieți la { $business-privacy }. Atunci le ștergem fără întârziere.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = Colectare
policies-recording-collection =
    Se înregistrează imaginea și sunetul tuturor celor din apel, așa cum le arată apelul. Înregistrarea începe când au aprobat toți și se încheie când persoana care înregistrează o oprește sau când cineva își retrage aprobarea. Mesajele scrise, fișierele și ecranele arătate nu se înregistrează. Într-o sală care spune asta dinainte, sunt înregistrați cei care aprobă, și numai ei.

policies-recording-use-title = Folosire
policies-recording-use =
    O înregistrare dovedește ce s-a recomandat sau s-a făcut și ajută la rezolvarea unei neînțelegeri în această privință. Nu o folosim pentru nimic altceva. Instruirea personalului este un punct separat, lăsat la alegerea dumneavoastră.

policies-recording-sharing-title = Acces
policies-recording-sharing =
    Arătăm înregistrarea numai celor care lucrează la { $business-name }. Nu o dăm nimănui din afară. Nu o publicăm.

policies-recording-keeping-title = Păstrare
policies-recording-keeping =
    Înregistrarea se află pe discul celui care a înregistrat, nu pe server. Ea se păstrează numărul de zile pe care l-ați aprobat, cel mult { $recording-days ->
        [one] { $recording-days } zi
        [few] { $recording-days } zile
       *[other] { $recording-days } de zile
    }. Apoi cel care a înregistrat trebuie să o șteargă și să confirme ștergerea.

    Serverul păstrează dovada: răspunsul dumneavoastră cu ora și limba lui, precum și începutul, sfârșitul, durata, mărimea și suma de control ale fișierului. Dovada unei aprobări se păstrează { $proof-years ->
        [one] { $proof-years } an
        [few] { $proof-years } ani
       *[other] { $proof-years } de ani
    } după ștergerea înregistrării. Dovada unui refuz se păstrează { $refusal-months ->
        [one] { $refusal-months } lună
        [few] { $refusal-months } luni
       *[other] { $refusal-months } de luni
    }.

policies-recording-disclosure-title = Informare
policies-recording-disclosure =
    Fișierul aparține firmei { $business-name }, { $business-address }. La { $business-privacy } puteți cere să îl vedeți, să primiți o copie sau să fie șters. Răspundem în cel mult { $answer-days ->
        [one] { $answer-days } zi
        [few] { $answer-days } zile
       *[other] { $answer-days } de zile
    }.

    Vă puteți retrage aprobarea oricând, cu dovada dumneavoastră, pe pagina „{ $path-receipt }”. Nu aveți nevoie de un motiv. Din acel moment nimeni nu mai are voie să folosească înregistrarea; ea se șterge la data ei sau imediat, dacă cereți acest lucru.
