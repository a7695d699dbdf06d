settings-business-title = Uzņēmums
settings-business-lead = Klienti šīs ziņas redz katras telpas lapā. Izmaiņas stājas spēkā uzreiz.
settings-team-title = Komanda
settings-team-lead = Visi šeit var pieņemt zvanus. Telpas, komandu un uzņēmuma ziņas maina tikai īpašnieks.
settings-team-people = Cilvēki
settings-team-role = Loma
settings-team-state = Stāvoklis
settings-role-owner = Īpašnieks
settings-role-agent = Darbinieks
settings-state-active = Drīkst pieslēgties
settings-state-disabled = Atspējots
settings-disable = Atspējot
settings-enable = Atkal iespējot
settings-recover = Jauna parole
settings-recover-made = { $minutes ->
    [zero] Saite ir gatava: { $name }. Tā darbojas vienu reizi, { $minutes } minūšu.
    [one] Saite ir gatava: { $name }. Tā darbojas vienu reizi, { $minutes } minūti.
   *[other] Saite ir gatava: { $name }. Tā darbojas vienu reizi, { $minutes } minūtes.
}
settings-invite = Uzaicināt kādu
settings-invite-hint = { $days ->
    [zero] Jūs saņemat saiti un nododat to tālāk. Tā darbojas vienu reizi, { $days } dienu.
    [one] Jūs saņemat saiti un nododat to tālāk. Tā darbojas vienu reizi, { $days } dienu.
   *[other] Jūs saņemat saiti un nododat to tālāk. Tā darbojas vienu reizi, { $days } dienas.
}
settings-invite-send = Izveidot saiti
settings-invite-made = Saite adresei { $email } ir gatava.
settings-invite-once = Nokopējiet to tagad un nosūtiet: to rāda tikai šo vienu reizi.
settings-invite-link = Uzaicinājuma saite
settings-invites-open = Neizmantotie uzaicinājumi
settings-invites-none = Pašlaik neviens nav uzaicināts.
settings-invite-until = Derīgs, pēdējā diena: { $date }
settings-invite-withdraw = Atsaukt uzaicinājumu
settings-fault-taken = Cilvēks ar šo adresi šeit jau strādā.
settings-clock-question = Dzēšana gaida: šī datora pulkstenis ir pārlēcis uz priekšu ({ $from } → { $to }), kā tas notiek, ja dators ilgi bijis izslēgts. Tagad ir { $now }. Vai tas ir pareizi? Ja nav, vispirms pareizi uzstādiet pulksteni.
settings-clock-right = Jā, tas ir pareizi
settings-clock-confirmed = Laiks ir apstiprināts. Tas, kam pienācis termiņš, tiek dzēsts tagad.
settings-capacity-title = Cik daudz šis dators spēj
settings-capacity-hint = Izmērīts šajā datorā un labots pēc tā, cik daudz zvani patiesībā prasa. Pirms kvalitāte krītas, jauniem zvaniem lūdz pagaidīt. Tas, cik spēj jūsu interneta līnija, nav ieskaitīts.
settings-capacity-most = Vietas zvanos: { $most }
settings-capacity-by-hand = Vietas zvanos: { $most }, noteikts ar roku
settings-capacity-unknown = Vietas zvanos: vēl nav izmērīts
settings-capacity-now = Tagad aizņemtas: { $present }
settings-capacity-load = Pašreizējā slodze: { $percent } %
