# What an admin does: accounts, roles, invitations.

admin-title = Pārvaldība
admin-lead = Konti, telpas un uzņēmums. Jūs maināt, kā šeit strādā; svešu sarunu bez atļaujas nelasāt.
admin-users = Komanda un konti
admin-users-lead = Visi, kam šeit ir konts, ko katrs drīkst un līdz kuram laikam.
admin-users-count = { $count ->
    [zero] { $count } kontu
    [one] { $count } konts
   *[other] { $count } konti
}
admin-users-table = Konti
admin-role-owner = Īpašnieks
admin-role-admin = Administrators
admin-role-officer = Datu aizsardzības speciālists
admin-role-auditor = Revidents
admin-role-agent = Darbinieks
admin-role-managed = Pārvaldīts konts
admin-role-customer = Klients
admin-about-owner = Viss turpmākais vienā cilvēkā, nelielai vietai.
admin-about-admin = Maina telpas, kontus un uzņēmuma datus. Svešas sarunas lasa tikai tad, ja tas atļauts.
admin-about-officer = Atļauj lasīt sarunas un kārto reģistrus.
admin-about-auditor = Lasa reģistrus un žurnālus, nekad to, kas teikts.
admin-about-agent = Pieņem zvanus un lasa savas sarunas.
admin-about-managed = Ir konts, kura vārdu un adresi maina tikai administrators.
admin-about-customer = Ir konts, bet nav vietas pie darba galda.
admin-role-until = { $role }, pēdējā diena: { $date }
admin-roles = Lomas
admin-roles-hint = Kontam var būt vairākas. Loma ar pēdējo dienu beidzas pati, kad šī diena ir pagājusi.
admin-roles-none = Nav
admin-until = Pēdējā diena, ja loma beigsies
admin-state = Stāvoklis
admin-state-active = Drīkst pieslēgties
admin-state-until = Drīkst pieslēgties, pēdējā diena: { $date }
admin-state-suspended = Apturēts
admin-state-over = Termiņš ir beidzies
admin-identity = Kas tas ir
admin-identity-hint = Mainiet, kad cilvēks to lūdz vai kad tas vajadzīgs pārvaldītam kontam.
admin-email-hint = Ar to cilvēks pieslēdzas. Agrāk izveidota jaunas paroles saite jaunai adresei neder.
admin-end = Konta pēdējā diena
admin-end-hint = Pēc tās ar šo kontu vairs neviens nepieslēdzas. Tukšs: bez beigām.
admin-sign-in = Pieslēgšanās
admin-suspend-hint = Kam konts apturēts, tas tiek atslēgts uzreiz, arī no zvana.
admin-suspend = Apturēt
admin-reinstate = Atjaunot
admin-recover = Jauna parole
admin-recover-made = { $minutes ->
    [zero] Saite ir gatava: { $name }. Tā darbojas vienu reizi, { $minutes } minūšu.
    [one] Saite ir gatava: { $name }. Tā darbojas vienu reizi, { $minutes } minūti.
   *[other] Saite ir gatava: { $name }. Tā darbojas vienu reizi, { $minutes } minūtes.
}
admin-recover-link = Jaunas paroles saite
admin-invite = Uzaicināt kādu
admin-invite-hint = { $days ->
    [zero] Jūs saņemat saiti un nododat to tālāk. Tā darbojas vienu reizi, { $days } dienu.
    [one] Jūs saņemat saiti un nododat to tālāk. Tā darbojas vienu reizi, { $days } dienu.
   *[other] Jūs saņemat saiti un nododat to tālāk. Tā darbojas vienu reizi, { $days } dienas.
}
admin-invite-send = Izveidot saiti
admin-invite-permission = Šis cilvēks piekrīt, ka es norādu viņa adresi šim uzaicinājumam.
admin-invite-made = Saite adresei { $email } ir gatava.
admin-link-once = Nokopējiet to tagad un nosūtiet: to rāda tikai šo vienu reizi.
admin-link-posted = Vēstule ar to jau ir ceļā. Varat to arī nokopēt: šeit to rāda tikai šo vienu reizi.
admin-link-unwanted = Šis cilvēks nevēlas uzaicinājumus vēstulēs, tāpēc neviena netika uzrakstīta. Nododiet saiti tikai tad, ja viņš jums to lūdza: to rāda tikai šo vienu reizi.
admin-invite-link = Uzaicinājuma saite
admin-invites-open = Neizmantotie uzaicinājumi
admin-invites-none = Pašlaik neviens nav uzaicināts.
admin-invite-until = Derīgs, pēdējā diena: { $date }
admin-invite-withdraw = Atsaukt uzaicinājumu
admin-fault-taken = Cilvēkam ar šo adresi šeit jau ir konts.
admin-fault-roles = Izvēlieties vismaz vienu lomu.
admin-fault-permission = Apstipriniet, ka cilvēks piekrīt. Ja nezināt, vispirms pajautājiet viņam.
admin-fault-day = Izvēlieties dienu, kas vēl tikai būs, vai atstājiet tukšu.
admin-refused-last = Nekas nav mainīts: šis ir pēdējais īpašnieks bez beigu dienas. Vispirms ieceliet citu īpašnieku.
admin-oneself = Jūsu lomas, konta beigas un apturēšanu maina kāds cits.
admin-above = Šim kontam ir loma, ko jūs nepiešķirat. To maina tikai īpašnieks.
admin-beyond = Nekas nav mainīts: jūsu pašu pilnvarām ir beigu diena, un uz ilgāku laiku jūs tās nepiešķirat.
