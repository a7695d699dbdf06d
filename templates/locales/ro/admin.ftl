# What an admin does: accounts, roles, invitations.

admin-title = Administrare
admin-lead = Conturi, săli și firma. Schimbați felul în care funcționează casa; nu citiți conversația nimănui fără aprobare.
admin-users = Echipă și conturi
admin-users-lead = Toți cei care au cont aici, ce poate face fiecare și până când.
admin-users-count = { $count ->
    [one] { $count } cont
    [few] { $count } conturi
   *[other] { $count } de conturi
}
admin-users-table = Conturi
admin-role-owner = Proprietar
admin-role-admin = Administrator
admin-role-officer = Responsabil cu protecția datelor
admin-role-auditor = Auditor
admin-role-agent = Agent
admin-role-managed = Cont administrat
admin-role-customer = Client
admin-about-owner = Tot ce urmează într-o singură persoană, pentru o casă mică.
admin-about-admin = Schimbă sălile, conturile și firma. Citește conversațiile altora numai când i se aprobă.
admin-about-officer = Aprobă citirea conversațiilor și ține registrele.
admin-about-auditor = Citește registre și jurnale, niciodată ce s-a spus.
admin-about-agent = Preia apeluri și își citește propriile conversații.
admin-about-managed = Are un cont al cărui nume și adresă le schimbă numai un administrator.
admin-about-customer = Are un cont și niciun loc la recepție.
admin-role-until = { $role }, până la { $date }
admin-roles = Roluri
admin-roles-hint = Un cont poate avea mai multe. Un rol cu ultimă zi se încheie singur când ziua a trecut.
admin-roles-none = Niciunul
admin-until = Până la, dacă se încheie
admin-state = Stare
admin-state-active = Se poate autentifica
admin-state-until = Se poate autentifica până la { $date }
admin-state-suspended = Suspendat
admin-state-over = I-a trecut timpul
admin-identity = Cine este
admin-identity-hint = Schimbați când persoana vă spune sau când un cont administrat are nevoie.
admin-email-hint = Persoana se autentifică cu ea. Un link pentru parolă nouă făcut înainte nu este valabil pentru o adresă nouă.
admin-end = Ultima zi a contului
admin-end-hint = După ea nimeni nu se mai autentifică cu acest cont. Gol: fără sfârșit.
admin-sign-in = Autentificare
admin-suspend-hint = Cine este suspendat este deconectat imediat, și dintr-un apel.
admin-suspend = Suspendați
admin-reinstate = Reactivați
admin-recover = Parolă nouă
admin-recover-made = { $minutes ->
    [one] Linkul pentru { $name } este gata. Funcționează o singură dată, timp de { $minutes } minut.
    [few] Linkul pentru { $name } este gata. Funcționează o singură dată, timp de { $minutes } minute.
   *[other] Linkul pentru { $name } este gata. Funcționează o singură dată, timp de { $minutes } de minute.
}
admin-recover-link = Link pentru o parolă nouă
admin-invite = Invitați pe cineva
admin-invite-hint = { $days ->
    [one] Primiți un link și îl transmiteți dumneavoastră. Funcționează o singură dată, timp de { $days } zi.
    [few] Primiți un link și îl transmiteți dumneavoastră. Funcționează o singură dată, timp de { $days } zile.
   *[other] Primiți un link și îl transmiteți dumneavoastră. Funcționează o singură dată, timp de { $days } de zile.
}
admin-invite-send = Creați un link
admin-invite-permission = Această persoană este de acord să îi dau adresa pentru această invitație.
admin-invite-made = Linkul pentru { $email } este gata.
admin-link-once = Copiați-l acum și trimiteți-l dumneavoastră: se afișează numai acum.
admin-link-posted = O scrisoare cu el este pe drum. Îl puteți și copia: aici se afișează numai acum.
admin-link-unwanted = Această persoană nu dorește invitații prin scrisoare, așa că nu s-a scris niciuna. Transmiteți linkul numai dacă v-a cerut-o: se afișează numai acum.
admin-invite-link = Link de invitație
admin-invites-open = Invitații deschise
admin-invites-none = Nimeni nu este invitat în acest moment.
admin-invite-until = Valabilă până la { $date }
admin-invite-withdraw = Retrageți invitația
admin-fault-taken = Cineva cu această adresă are deja un cont aici.
admin-fault-roles = Alegeți cel puțin un rol.
admin-fault-permission = Confirmați că persoana este de acord. Dacă nu știți, întrebați-o mai întâi.
admin-fault-day = Alegeți o zi care urmează să vină sau niciuna.
admin-refused-last = Nu s-a schimbat nimic: este ultimul proprietar fără dată de sfârșit. Numiți mai întâi alt proprietar.
admin-oneself = Rolurile dumneavoastră, ultima zi a contului și suspendarea lui le schimbă altcineva.
admin-above = Acest cont are un rol pe care nu îl dați dumneavoastră. Numai un proprietar îl schimbă.
admin-beyond = Nu s-a schimbat nimic: drepturile dumneavoastră au un sfârșit și nu le puteți da pentru mai mult timp.
