letter-invitation-subject = { $business } aicina jūs pie sava darba galda
letter-invitation-text = { $business } vēlas, lai jūs atbildētu klientiem ar video, balsi un rakstiski. Izvēlieties savu vārdu un paroli, un varat sākt.
letter-invitation-action = Pieņemt uzaicinājumu
letter-invitation-why = Jūs saņemat šo vēstuli, jo { $business } ierakstīja jūsu adresi, lai jūs uzaicinātu. Ja to nevēlaties, nedariet neko: bez jums konts netiek izveidots.
letter-invitation-stop = Vairs nesaņemt uzaicinājumus no { $business }
letter-recovery-subject = Jauna parole jūsu kontam: { $business }
letter-recovery-text = { $business } ir izveidojis saiti, ar kuru jūs izvēlaties jaunu paroli. Kad tā izvēlēta, visur citur jūs būsiet izrakstīts.
letter-recovery-action = Izvēlēties jaunu paroli
letter-recovery-why = Jūs saņemat šo vēstuli, jo { $business } pieprasīja jūsu kontam jaunu paroli. Ja tas jūs pārsteidz, neatveriet saiti un pajautājiet tur.
letter-duty-subject = { $count ->
    [zero] No jūsu datora jāizdzēš { $count } ierakstu
    [one] No jūsu datora jāizdzēš { $count } ieraksts
   *[other] No jūsu datora jāizdzēš { $count } ieraksti
}
letter-duty-text = { $count ->
    [zero] { $count } jūsu veiktu ierakstu bija jābūt izdzēstiem no jūsu datora, pirmajam līdz šai dienai: { $date }. Visi zvanu dalībnieki tos atļāva tikai līdz tam.
    [one] { $count } jūsu veiktam ierakstam bija jābūt izdzēstam no jūsu datora līdz šai dienai: { $date }. Visi zvana dalībnieki to atļāva tikai līdz tam.
   *[other] { $count } jūsu veiktiem ierakstiem bija jābūt izdzēstiem no jūsu datora, pirmajam līdz šai dienai: { $date }. Visi zvanu dalībnieki tos atļāva tikai līdz tam.
}
letter-duty-how = Izdzēsiet no diska to, kam pienācis termiņš, un visas kopijas. Pēc tam apstipriniet to ierakstu lapā.
letter-duty-action = Atvērt ierakstus
letter-duty-why = Jūs saņemat šo vēstuli, jo veicāt ierakstus uzņēmumam { $business } un jums tie jāizdzēš. Tā pienāk reizi dienā, līdz jūs to apstiprināt.
letter-trial-subject = Izmēģinājuma vēstule: { $business }
letter-trial-text = Uzņēmuma { $business } vēstules šeit pienāk. Jums nekas nav jādara.
letter-trial-why = Jūs saņemat šo vēstuli, jo nospiedāt “Sūtīt izmēģinājuma vēstuli”.
letter-until = Saite darbojas vienu reizi. Derīga līdz: { $time }.
letter-link-hint = Ja poga nedarbojas, atveriet šo adresi:
letter-contact = Jautājumi: { $contact }
