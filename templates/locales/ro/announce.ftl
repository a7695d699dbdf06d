announce-title = Anunțuri
announce-lead = Ce li se spune tuturor o vreme: pe paginile de intrare și prin scrisoare celor care au un cont.
announce-count = { $count ->
    [one] Unul este afișat acum
    [few] { $count } sunt afișate acum
   *[other] { $count } de anunțuri sunt afișate acum
}
announce-none = Nu s-a anunțat nimic.
announce-kind = Tip
announce-kind-hint = Numai ce ține de serviciu. Nimeni nu le poate refuza, așa că nimic din ele nu poate fi reclamă.
announce-text = Ce spune
announce-text-in = În { $lang }
announce-from = De la
announce-until = Până la
announce-by-letter = Scrieți și tuturor celor care au un cont
announce-by-letter-hint = Câte o scrisoare, începând de acum. Cine nu trece pe la paginile dumneavoastră află la timp.
announce-new = Anunț nou
announce-new-hint = Un paragraf fără linkuri, cel mult 600 de caractere. O limbă lăsată goală este înlocuită cu cea a firmei. Orele sunt cele ale firmei.
announce-send = Anunțați
announce-withdraw = Retrageți
announce-between = De la { $from } până la { $until }
announce-letters = { $count ->
    [one] O scrisoare scrisă
    [few] { $count } scrisori scrise
   *[other] { $count } de scrisori scrise
}
announce-mail = Anunț
announce-kind-maintenance = Întreținere
announce-kind-payment = Plăți
announce-kind-security = Securitate
announce-kind-stop = Încetarea serviciului
announce-state-coming = Urmează
announce-state-running = Afișat acum
announce-state-over = Încheiat
announce-state-withdrawn = Retras
announce-fault-time = Alegeți o zi și o oră.
announce-fault-past = Trebuie să se termine după ce începe și după momentul de acum.
announce-fault-long = { $days ->
    [one] Se afișează cel mult o zi.
    [few] Se afișează cel mult { $days } zile.
   *[other] Se afișează cel mult { $days } de zile.
}
announce-fault-link = Niciun text nu poate conține un link: într-o scrisoare, nimeni nu l-ar deosebi de o capcană.
announce-fault-often = Azi li s-a scris deja tuturor despre atâtea anunțuri câte sunt permise. Publicați-l pe acesta fără scrisoare sau așteptați până mâine.
announce-fault-full = { $most ->
    [one] Poate exista un singur anunț neîncheiat. Retrageți-l mai întâi.
    [few] Există deja { $most } anunțuri neîncheiate. Retrageți mai întâi unul.
   *[other] Există deja { $most } de anunțuri neîncheiate. Retrageți mai întâi unul.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = Deschideți pagina
announce-letter-why = Primiți această scrisoare pentru că aveți un cont la { $business }. Este vorba de serviciul însuși, așa că sosește oricare ar fi alegerea dumneavoastră pentru alte mesaje.
