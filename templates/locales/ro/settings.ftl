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
