# Looks at conversations of others.

access-title = Svešas sarunas
access-lead = Lūdziet atļauju kādu izlasīt un norādiet iemeslu. Lemj datu aizsardzības speciālists.
access-ask-lead = Svešu sarunu jūs lasāt tikai tad, ja to atļauj datu aizsardzības speciālists; atļaujas ilgums stundās: { $hours }. Katru lasīšanu pieraksta.
access-own = Jūsu lūgumi
access-what = Saruna
access-conversation = { $at }, { $room }, ar: { $with } ({ $length })
access-deleted = Pa šo laiku izdzēsta
access-reason = Iemesls
access-reason-hint = To lasa speciālists un revidents. Rakstiet, kas jums jāuzzina un kāpēc.
access-ask = Lūgt
access-ask-hint = Jūs redzat, kad saruna notika un kurš no mums tajā bija, bet ne to, ar kuru klientu.
access-send = Lūgt speciālistam
access-none = Šeit nav sarunas, par kuru jums būtu jālūdz.
access-older = Vecākas
access-fault-reason = Uzrakstiet iemeslu. Bez tā neviens nevar izlemt.
access-open = Lasīt
access-end = Esmu beidzis lasīt
access-withdraw = Atsaukt lūgumu
access-reading = Jūs lasāt šo sarunu ar atļauju. Tā beidzas: { $at }.
access-reading-noted = Šī lasīšana ir pierakstīta piekļuves žurnālā.
access-back = Atpakaļ pie saviem lūgumiem
access-state-asked = Gaida lēmumu
access-state-open = Atvērta. Beidzas: { $at }
access-state-refused = Atteikta: { $at }
access-state-withdrawn = Atsaukta: { $at }
access-state-revoked = Pārtraukta: { $at }
access-state-ended = Beidzās: { $at }
access-state-lapsed = Laikus neviens neizlēma
access-officer-lead = Šīs vietas reģistri un tas, kas gaida lēmumu.
access-log = Piekļuves žurnāls
access-log-lead = Kas lūdza lasīt svešu sarunu, kas to atļāva, un katra lasīšana.
access-log-about = Atļaujas ilgums stundās: { $hours }. Jūs to varat beigt agrāk. Katra atvēršana redzama šeit un ierakstīta virsgrāmatā.
access-log-none = Neviens nav lūdzis.
access-log-none-text = Lūgums parādās šeit, tiklīdz administrators to izsaka.
access-who = Kas
access-looks = Lasīšanas reizes
access-looks-none = Nav
access-look-record = Saruna, { $at }
access-look-file = Datne, { $at }
access-by = Lēma: { $name }
access-own-approval = Atļāvis pats lūdzējs: neviena cita, kas to drīkstētu, nebija.
access-approve = Atļaut
access-refuse = Atteikt
access-revoke = Beigt tagad
access-refused-own = To, ko lūdzat jūs, atļauj kāds cits.
access-refused-over = Šis lūgums vairs nav tajā posmā. Nekas nav mainīts.
access-asked-count = { $count ->
    [zero] Gaida { $count } lūgumu
    [one] Gaida { $count } lūgums
   *[other] Gaida { $count } lūgumi
}
access-open-count = { $count ->
    [zero] Atvērtas { $count } sarunu
    [one] Atvērta { $count } saruna
   *[other] Atvērtas { $count } sarunas
}
