settings-business-title = Firmă
settings-business-lead = Clienții citesc aceste rânduri pe pagina fiecărei săli. Schimbările se aplică imediat.
settings-team-title = Echipă
settings-team-lead = Toți cei de aici pot prelua apeluri. Numai proprietarul modifică sălile, echipa și firma.
settings-team-people = Oameni
settings-team-role = Rol
settings-team-state = Stare
settings-role-owner = Proprietar
settings-role-agent = Agent
settings-state-active = Se poate autentifica
settings-state-disabled = Dezactivat
settings-disable = Dezactivați
settings-enable = Activați din nou
settings-recover = Parolă nouă
settings-recover-made = { $minutes ->
    [one] Linkul pentru { $name } este gata. Funcționează o singură dată, timp de { $minutes } minut.
    [few] Linkul pentru { $name } este gata. Funcționează o singură dată, timp de { $minutes } minute.
   *[other] Linkul pentru { $name } este gata. Funcționează o singură dată, timp de { $minutes } de minute.
}
settings-invite = Invitați pe cineva
settings-invite-hint = { $days ->
    [one] Primiți un link și îl transmiteți dumneavoastră. Funcționează o singură dată, timp de { $days } zi.
    [few] Primiți un link și îl transmiteți dumneavoastră. Funcționează o singură dată, timp de { $days } zile.
   *[other] Primiți un link și îl transmiteți dumneavoastră. Funcționează o singură dată, timp de { $days } de zile.
}
settings-invite-send = Creați un link
settings-invite-made = Linkul pentru { $email } este gata.
settings-invite-once = Copiați-l acum și trimiteți-l dumneavoastră: se afișează numai acum.
settings-invite-link = Link de invitație
settings-invites-open = Invitații deschise
settings-invites-none = Nimeni nu este invitat în acest moment.
settings-invite-until = Valabilă până la { $date }
settings-invite-withdraw = Retrageți invitația
settings-fault-taken = Cineva cu această adresă lucrează deja aici.
settings-clock-question = Ștergerea așteaptă: ceasul acestui calculator a sărit de la { $from } la { $to }, ca după un timp îndelungat în care a fost oprit. Acum este { $now }. Este corect? Dacă nu, potriviți mai întâi ceasul.
settings-clock-right = Da, este corect
settings-clock-confirmed = Ora este confirmată. Ce a ajuns la termen se șterge acum.
settings-capacity-title = Cât poate duce acest calculator
settings-capacity-hint = Măsurat pe acest calculator și corectat după cât îl costă apelurile cu adevărat. Înainte ca să scadă calitatea, apelurile noi sunt rugate să aștepte. Cât poate duce linia dumneavoastră de internet nu intră în calcul.
settings-capacity-most = Locuri în apeluri: { $most }
settings-capacity-by-hand = Locuri în apeluri: { $most }, stabilite de mână
settings-capacity-unknown = Locuri în apeluri: încă nemăsurate
settings-capacity-now = Ocupate acum: { $present }
settings-capacity-load = Încărcare în acest moment: { $percent } %
