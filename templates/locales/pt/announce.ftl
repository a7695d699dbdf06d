announce-title = Avisos
announce-lead = O que se diz a todos durante algum tempo: nas páginas de entrada e por carta a quem tem uma conta.
announce-count = { $count ->
    [one] Um é mostrado agora
   *[other] { $count } são mostrados agora
}
announce-none = Nada foi anunciado.
announce-kind = Tipo
announce-kind-hint = Só assuntos do serviço. Ninguém os pode recusar, por isso não podem trazer publicidade.
announce-text = O que diz
announce-text-in = Em { $lang }
announce-from = De
announce-until = Até
announce-by-letter = Escrever também a todas as pessoas que têm uma conta
announce-by-letter-hint = Uma carta a cada uma, a partir de agora. Quem não passa pelas suas páginas fica a saber a tempo.
announce-new = Novo aviso
announce-new-hint = Um parágrafo sem ligações, no máximo 600 caracteres. Uma língua deixada em branco é mostrada na da sua empresa. As horas são as da sua empresa.
announce-send = Anunciar
announce-withdraw = Retirar
announce-between = De { $from } até { $until }
announce-letters = { $count ->
    [one] Uma carta escrita
   *[other] { $count } cartas escritas
}
announce-mail = Aviso
announce-kind-maintenance = Manutenção
announce-kind-payment = Pagamentos
announce-kind-security = Segurança
announce-kind-stop = Fim do serviço
announce-state-coming = Por vir
announce-state-running = Mostrado agora
announce-state-over = Terminado
announce-state-withdrawn = Retirado
announce-fault-time = Escolha um dia e uma hora.
announce-fault-past = Tem de acabar depois de começar, e depois de agora.
announce-fault-long = { $days ->
    [one] É mostrado um dia no máximo.
   *[other] É mostrado { $days } dias no máximo.
}
announce-fault-link = Nenhum texto pode ter uma ligação: numa carta, ninguém a distinguiria de uma armadilha.
announce-fault-full = { $most ->
    [one] Só pode haver um aviso por terminar. Retire-o primeiro.
   *[other] Já há { $most } avisos por terminar. Retire um primeiro.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = Abrir a página
announce-letter-why = Recebe esta carta porque tem uma conta em { $business }. Trata do próprio serviço, por isso chega seja qual for a sua escolha para outras mensagens.
