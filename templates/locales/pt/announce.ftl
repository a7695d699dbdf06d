announce-title = Avisos
announce-lead = O que se diz a todos durante algum tempo: nas páginas de entrada e por carta a quem tem uma conta.
announce-count = { $count ->
    [one] { $count } é mostrado agora
   *[other] { $count } são mostrados agora
}
announce-none = Nada foi anunciado.
announce-kind = Tipo
announce-kind-hint = Só assuntos do serviço. Ninguém pode recusá-los, por isso não podem trazer publicidade.
announce-text = O que diz
announce-text-in = Em { $lang }
announce-from = De
announce-until = Até
announce-by-letter = Escrever também a todas as pessoas que têm uma conta
announce-by-letter-hint = Uma carta a cada uma, a partir de agora. Assim, quem não passa pelas suas páginas fica sabendo a tempo.
announce-new = Novo aviso
announce-new-hint = Um parágrafo sem links, no máximo 600 caracteres. No lugar de um idioma deixado em branco aparece o da sua empresa. Os horários são os da sua empresa.
announce-send = Anunciar
announce-withdraw = Retirar
announce-between = De { $from } até { $until }
announce-letters = { $count ->
    [one] { $count } carta escrita
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
announce-fault-time = Escolha um dia e um horário.
announce-fault-past = Precisa acabar depois de começar e mais tarde do que agora.
announce-fault-long = { $days ->
    [one] É mostrado por { $days } dia no máximo.
   *[other] É mostrado por { $days } dias no máximo.
}
announce-fault-link = Nenhum texto pode ter um link: em uma carta, ninguém o distinguiria de uma armadilha.
announce-fault-often = Hoje já se escreveu a todos sobre tantos avisos quantos são permitidos. Publique este sem carta ou espere até amanhã.
announce-fault-full = { $most ->
    [one] Só pode haver um aviso não terminado. Retire-o primeiro.
   *[other] Já há { $most } avisos não terminados. Retire um primeiro.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = Abrir a página
announce-letter-why = Você recebe esta carta porque tem uma conta em { $business }. Ela trata do próprio serviço, por isso chega seja qual for a sua escolha para outras mensagens.
