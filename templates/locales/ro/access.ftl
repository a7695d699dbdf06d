# Looks at conversations of others.

access-title = Conversațiile altora
access-lead = Cereți să citiți una, cu un motiv. Hotărăște un responsabil cu protecția datelor.
access-ask-lead = Citiți o conversație a altora numai dacă un responsabil cu protecția datelor aprobă, timp de { $hours } ore, iar fiecare citire se notează.
access-own = Ce ați cerut
access-what = Conversație
access-conversation = { $at }, { $room }, cu: { $with } ({ $length })
access-deleted = Ștearsă între timp
access-reason = Motiv
access-reason-hint = Îl citesc responsabilul și auditorul. Scrieți ce trebuie să aflați și de ce.
access-ask = Cereți
access-ask-hint = Vedeți când a fost o conversație și cine dintre noi a fost în ea, nu a cui a fost.
access-send = Cereți responsabilului
access-none = Nu este aici nicio conversație pe care ar trebui să o cereți.
access-older = Mai vechi
access-fault-reason = Scrieți un motiv. Fără el nimeni nu poate hotărî.
access-open = Citiți
access-end = Am terminat
access-withdraw = Retrageți cererea
access-reading = Citiți această conversație cu aprobare, până la { $at }.
access-reading-noted = Această citire a fost notată în jurnalul de acces.
access-back = Înapoi la ce ați cerut
access-state-asked = Așteaptă o hotărâre
access-state-open = Deschisă până la { $at }
access-state-refused = Refuzată la { $at }
access-state-withdrawn = Retrasă la { $at }
access-state-revoked = Încheiată mai devreme la { $at }
access-state-ended = S-a încheiat la { $at }
access-state-lapsed = Nimeni nu a hotărât la timp
access-officer-lead = Registrele acestei case și ce așteaptă o hotărâre.
access-log = Jurnal de acces
access-log-lead = Cine a cerut să citească o conversație a altora, cine a aprobat și fiecare citire.
access-log-about = O citire aprobată durează { $hours } ore. O puteți încheia mai devreme. Fiecare deschidere apare aici și se scrie în registru.
access-log-none = Nimeni nu a cerut nimic.
access-log-none-text = O cerere apare aici de îndată ce o face un administrator.
access-who = Cine
access-looks = Citiri
access-looks-none = Niciuna
access-look-record = Conversația, { $at }
access-look-file = Fișier, { $at }
access-by = De { $name }
access-own-approval = Aprobată de cine a cerut: nu mai era nimeni care să poată.
access-approve = Aprobați
access-refuse = Refuzați
access-revoke = Încheiați acum
access-refused-own = Altcineva trebuie să aprobe ce ați cerut.
access-refused-over = Această cerere nu mai este în acel punct. Nu s-a schimbat nimic.
access-asked-count = { $count ->
    [one] { $count } cerere așteaptă
    [few] { $count } cereri așteaptă
   *[other] { $count } de cereri așteaptă
}
access-open-count = { $count ->
    [one] { $count } citire deschisă
    [few] { $count } citiri deschise
   *[other] { $count } de citiri deschise
}
