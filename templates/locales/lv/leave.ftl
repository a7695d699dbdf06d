leave-data-title = Mani dati
leave-data-lead = Kas par jums šeit tiek glabāts, kādam nolūkam, cik ilgi un kas to saņem.
leave-data-open = Skatīt manus datus
leave-data-kept = Kas tiek glabāts
leave-data-who = Kas to saņem
leave-data-who-text = Viss atrodas uz šī uzņēmuma paša servera. Neviens cits no tā neko nesaņem, izņemot šādus gadījumus:
leave-data-who-talk = Kas ir sarunā ar jums, redz jūsu redzamo vārdu, attēlu un to, ko jūs tur rakstāt un sūtāt.
leave-data-who-admin = Kas šeit pārvalda kontus, redz jūsu vārdu, e-pasta adresi, lomas un to, vai kontu var lietot.
leave-data-who-mail = Vēstules jums tiek sūtītas caur pasta serveri { $host }.
leave-data-who-recorded = Ieraksts atrodas tās personas datorā, kas to veica. Šī zvana dalībnieki apliecinājumā redz, kas ierakstīja.
leave-data-copy = Visu datu kopija
leave-data-copy-text = Viens fails (JSON) ar visu, kas par jums tiek glabāts. Tajā nav citu rakstītā un nav nevienas paroles.
leave-data-copy-careful = Kam ir šis fails, tas var visu izlasīt. Saglabājiet to vietā, kur neviens cits neskatās.
leave-data-copy-why = Lai neviens nepaņemtu kopiju no lapas, ko atstājāt atvērtu.
leave-data-copy-get = Saglabāt kopiju
leave-delete = Dzēst manu kontu
leave-delete-hint = Jūsu konts beidzas, un viss, kas par to glabāts, tiek izdzēsts. Ja tikai izejat, nenotiek ne viens, ne otrs.
leave-delete-lead = Tas nav tas pats, kas iziet: jūsu konts beidzas, un viss, kas par to šeit glabāts, tiek izdzēsts.
leave-delete-last = Jūs esat vienīgais īpašnieks.
leave-delete-last-do = Bez īpašnieka šo darba galdu neviens nevar vadīt. Vispirms padariet par īpašnieku kādu citu; pēc tam varēsiet dzēst savu kontu.
leave-delete-duties = { $count ->
    [zero] Jūs vēl neapstiprinājāt, ka no jūsu datora ir izdzēsti { $count } ierakstu.
    [one] Jūs vēl neapstiprinājāt, ka no jūsu datora ir izdzēsts { $count } ieraksts.
   *[other] Jūs vēl neapstiprinājāt, ka no jūsu datora ir izdzēsti { $count } ieraksti.
}
leave-delete-duties-do = Pirms aizejat, izdzēsiet savus ierakstus un apstipriniet to. Citādi jūsu konts gaida, līdz to jūsu vietā apstiprina datu aizsardzības speciālists.
leave-delete-goes = Kas notiek
leave-delete-now = Tūlīt
leave-delete-now-text = Visur beidzas jūsu pieslēgums, un ar jūsu kontu neviens vairs nevar pieslēgties. Jūsu attēlu vairs nerāda. Zvans, kurā esat, jums beidzas.
leave-delete-until = Līdz: { $time }
leave-delete-until-text = Varat pārdomāt, izmantojot saiti, ko redzēsiet pēc tam.
leave-delete-due = Vēlākais: { $date }
leave-delete-due-text = Tiek izdzēsts jūsu vārds, adrese, attēls, lomas un tas, ko sarunās rakstījāt un sūtījāt.
leave-delete-stays = Kas paliek
leave-stays-proofs = Tas, kas jautāts un atbildēts pirms ierakstiem, kurus veicāt vai kuros bijāt, ar jūsu vārdu, līdz trim gadiem pēc ieraksta dzēšanas. Šis pierādījums ir apsolīts visiem zvana dalībniekiem.
leave-stays-answers = Ko atbildējāt uz tekstiem: versija, valoda, kontrolsumma un laiks, bez jūsu vārda, līdz trim gadiem pēc konta beigām; 12 mēnešus, ja nepieņēmāt.
leave-stays-looks = Jūsu lūgumi lasīt citu sarunas, bez jūsu vārda, vienu gadu.
leave-stays-ledger = Darbību saraksts: laiki un nejauši skaitļi bez vārdiem, kamēr pastāv šis darba galds.
leave-delete-copy = Ja vēlaties ko paturēt, vispirms saglabājiet kopiju.
leave-delete-mail = Ja šis darba galds sūta vēstules, pēdējā no tām paziņos, kad viss ir izdzēsts.
leave-delete-why = Lai neviens neizbeigtu jūsu kontu no lapas, ko atstājāt atvērtu.
leave-delete-not = Paturēt manu kontu
leave-undo-title = Jūsu konts tiek dzēsts
leave-undo-lead = Jūsu pieslēgums ir beidzies. Viss tiks izdzēsts vēlākais: { $date }.
leave-undo-waiting = Vēl ir jāizdzēš ieraksti.
leave-undo-waiting-text = Jūsu konts tiks izdzēsts, tiklīdz būs apstiprināts, ka to failu vairs nav. Ja vēlaties to apstiprināt jūs, paturiet kontu, apstipriniet un dzēsiet kontu vēlreiz. Citādi to izdarīs datu aizsardzības speciālists.
leave-undo-until = Varat pārdomāt līdz: { $time }. Ja paturēsiet kontu, pieslēgsieties kā iepriekš.
leave-undo-link = Šīs lapas adrese
leave-undo-link-text = Saglabājiet to, ja varbūt gribēsiet atgriezties. Kam tā ir, tas var atcelt dzēšanu, bet nevar ar to pieslēgties.
leave-undone = Jūsu konts paliek
leave-undone-text = Nekas nav izdzēsts. Pieslēdzieties kā iepriekš.
leave-closings = Konti, kas beidzas
leave-closings-lead = Katrs tiek izdzēsts 15 dienu laikā. Kas traucē vēl pēc desmit dienām, ir atzīmēts.
leave-closings-none = Neviens konts netaisās beigties.
leave-closings-since = Kopš
leave-closings-due = Izdzēsts vēlākais
leave-closings-term = Tā pēdējā diena ir pagājusi
leave-closings-managed = To vēlas pati persona; kontu pārvalda administrators
leave-closings-person = To vēlas pati persona
leave-closings-waits = { $count ->
    [zero] Gaida: nav apstiprināta { $count } ierakstu dzēšana
    [one] Gaida: nav apstiprināta { $count } ieraksta dzēšana
   *[other] Gaida: nav apstiprināta { $count } ierakstu dzēšana
}
leave-closings-runs = Norit kā paredzēts
leave-closings-unseen = Pagājušas desmit dienas. Pajautājiet tam, kas pārvalda kontus, vai pret to ir kādi iebildumi.
leave-closings-late = { $count ->
    [zero] { $count } kontu gaida jūs
    [one] { $count } konts gaida jūs
   *[other] { $count } konti gaida jūs
}
leave-closings-count = { $count ->
    [zero] Drīz beigsies { $count } kontu
    [one] Drīz beigsies { $count } konts
   *[other] Drīz beigsies { $count } konti
}
leave-state = Tiek dzēsts
leave-refused = Šī persona dzēš savu kontu. Atcelt to var tikai viņa pati ar savu saiti.
leave-mail-leaving = Konts tiek dzēsts
leave-mail-erased = Konts izdzēsts
leave-mail-term = Konts drīz beigsies
leave-letter-leaving-subject = Jūsu konts tiek dzēsts: { $business }
leave-letter-leaving-text = Jūs izdzēsāt savu kontu. Ar to neviens vairs nevar pieslēgties, un viss tiks izdzēsts vēlākais: { $date }.
leave-letter-leaving-undo = Ja pārdomājat vai ja tas nebijāt jūs: šī saite patur jūsu kontu. Tā darbojas vienu reizi. Derīga līdz: { $time }.
leave-letter-leaving-why = Jūs saņemat šo vēstuli, jo ar jūsu paroli tika dzēsts jūsu konts uzņēmumā { $business }.
leave-letter-erased-subject = Jūsu konts ir izdzēsts: { $business }
leave-letter-erased-text = Jūsu konts tika izdzēsts šajā dienā: { $date }. Paliek tas, ko paredz noteikumi:
leave-letter-erased-address = Jūsu e-pasta adrese, līdz šī vēstule ir nosūtīta, un ne vairāk kā vienu dienu pēc tam.
leave-letter-erased-why = Jūs saņemat šo vēstuli, jo jums bija konts uzņēmumā { $business }. Tā ir pēdējā.
leave-letter-term-subject = Jūsu konta pēdējā diena ir { $date }: { $business }
leave-letter-term-text = Kontu varat lietot līdz šai dienai: { $date }. Pēc tam ar to neviens vairs nevarēs pieslēgties, un viss tiks izdzēsts vēlākais: { $erased }.
leave-letter-term-do = Ja vēlaties ko paturēt, pirms tam saglabājiet savu datu kopiju. Ja kontam jāturpinās, vērsieties pie tā, kas to pārvalda.
leave-letter-term-why = Jūs saņemat šo vēstuli, jo jūsu kontam uzņēmumā { $business } ir pēdējā diena. Tā pienāk 30 dienas, 7 dienas un vienu dienu iepriekš.
leave-kept-closing = Tas, ka konts beidzies: tā nejaušais numurs, iemesls un laiks
leave-kept-closing-purpose = Lai varētu parādīt, ka tas izdzēsts laikā.
leave-kept-closing-period = Līdz trim gadiem pēc izdzēšanas
leave-contact = Saziņa
leave-contact-lead = Kā sasniegt uzņēmumu { $business } un kam sūdzēties par to, kā rīkojas ar jūsu datiem.
leave-contact-who = Kas atbild
leave-contact-post = Pa pastu
leave-contact-direct = Tieši
leave-contact-write = Rakstiet mums
leave-contact-write-hint = Konts nav vajadzīgs. To izlasa cilvēks un jums atbild; automātisku atbilžu nav.
leave-contact-name-hint = Varat atstāt tukšu.
leave-contact-text = Jūsu jautājums
leave-contact-text-hint = Jautājums, sūdzība vai tas, ko vēlaties zināt par saviem datiem.
leave-contact-kept = Šeit rakstītais tiek izdzēsts 30 dienas pēc mūsu atbildes, vēlākais pēc 12 mēnešiem.
leave-contact-send = Sūtīt
leave-contact-sent = Jūsu rakstītais ir saņemts. Atbildēsim tur, kur norādījāt.
leave-contact-fault-text = Uzrakstiet, par ko ir runa.
leave-contact-full = Tas netika nosūtīts: šeit saņemts vairāk, nekā var izlasīt. Jūsu rakstītais joprojām ir šajā lapā; izmantojiet kādu no augstāk norādītajiem kontaktiem.
leave-complain = Sūdzēties iestādē
leave-complain-text = Varat sūdzēties iestādē tur, kur dzīvojat, strādājat vai kur tas notika. Mums iepriekš nav jājautā. Arī citur ir sava datu aizsardzības iestāde: sameklējiet to.
leave-place-br = Brazīlija
leave-place-california = Kalifornija
leave-place-cn = Kontinentālā Ķīna
leave-place-de = Vācija
leave-place-es = Spānija
leave-place-eu = Jebkura cita Eiropas Savienības valsts: visu iestāžu saraksts
leave-place-fr = Francija
leave-place-gb = Apvienotā Karaliste
leave-place-hk = Honkonga
leave-place-ie = Īrija
leave-place-lv = Latvija
leave-place-pt = Portugāle
leave-place-ro = Rumānija
leave-place-tw = Taivāna
leave-enquiries = Jautājumi uzņēmumam
leave-enquiries-lead = Ko cilvēki uzrakstīja saziņas lapā. Atbildiet tur, kur viņi lūdza, un pēc tam atzīmējiet to šeit.
leave-enquiries-none = Neviens nav rakstījis.
leave-enquiries-nobody = Bez vārda
leave-enquiries-done = Atzīmēt kā atbildētu
leave-enquiries-answered = Atbildēts: { $date }
leave-enquiries-deleted = Tiks izdzēsts: { $date }
leave-enquiries-count = { $count ->
    [zero] Gaida { $count } jautājumu
    [one] Gaida { $count } jautājums
   *[other] Gaida { $count } jautājumi
}
leave-mail-enquiry = Saņemts jautājums
leave-letter-enquiry-subject = Kāds ir rakstījis: { $business }
leave-letter-enquiry-text = Saziņas lapā kāds jums ir rakstījis. Teksta šajā vēstulē nav: izlasiet to pie darba galda un atbildiet.
leave-letter-enquiry-action = Atvērt jautājumus
leave-letter-enquiry-why = Jūs saņemat šo vēstuli, jo { $business } nosauc jūs par kontaktu privātuma jautājumos vai jūs esat tā datu aizsardzības speciālists. Tā pienāk ne biežāk kā reizi stundā.
leave-kept-enquiry = Ko rakstāt mums saziņas lapā, ar jūsu vārdu, ja to minat, un kur atbildēt
leave-kept-enquiry-purpose = Lai kāds jums var atbildēt.
leave-kept-enquiry-period = Līdz 30 dienām pēc atbildes, ne ilgāk kā 12 mēnešus

leave-data-copy-often = Dienas laikā saglabājamo kopiju skaits ir { $count }, un jūs to esat sasnieguši. Nākamā iespējama no { $time }.
