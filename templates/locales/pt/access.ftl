# Looks at conversations of others.

access-title = Conversas de outros
access-lead = Peça para ler uma, com um motivo. Um encarregado de dados decide.
access-ask-lead = Você só lê uma conversa de outros se um encarregado de dados autorizar, por { $hours } horas, e cada leitura é anotada.
access-own = O que você pediu
access-what = Conversa
access-conversation = { $at }, { $room }, com: { $with } ({ $length })
access-deleted = Apagada nesse meio-tempo
access-reason = Motivo
access-reason-hint = O encarregado e o auditor leem. Escreva o que você precisa saber e por quê.
access-ask = Pedir
access-ask-hint = Você vê quando foi a conversa e quem de nós estava nela, não de quem era.
access-send = Pedir ao encarregado de dados
access-none = Não há aqui nenhuma conversa que você precise pedir.
access-older = Mais antigas
access-fault-reason = Escreva um motivo. Sem ele ninguém pode decidir.
access-open = Ler
access-end = Terminei
access-withdraw = Retirar o pedido
access-reading = Você lê esta conversa com autorização, até { $at }.
access-reading-noted = Esta leitura foi anotada no registro de acessos.
access-back = Voltar aos seus pedidos
access-state-asked = Aguarda decisão
access-state-open = Aberta até { $at }
access-state-refused = Recusada em { $at }
access-state-withdrawn = Retirada em { $at }
access-state-revoked = Encerrada antes do prazo em { $at }
access-state-ended = Terminou em { $at }
access-state-lapsed = Ninguém decidiu a tempo
access-officer-lead = Os registros desta casa e o que aguarda decisão.
access-log = Registro de acessos
access-log-lead = Quem pediu para ler uma conversa de outros, quem autorizou e cada leitura.
access-log-about = Uma leitura autorizada dura { $hours } horas. Você pode encerrá-la antes. Cada abertura aparece aqui e é escrita no livro de registro.
access-log-none = Ninguém pediu.
access-log-none-text = Um pedido aparece aqui assim que um administrador o faz.
access-who = Quem
access-looks = Leituras
access-looks-none = Nenhuma
access-look-record = Conversa, { $at }
access-look-file = Arquivo, { $at }
access-by = Por { $name }
access-own-approval = Autorizado por quem pediu: não havia mais ninguém que pudesse.
access-approve = Autorizar
access-refuse = Recusar
access-revoke = Encerrar agora
access-refused-own = Outra pessoa precisa autorizar o que você pediu.
access-refused-over = Este pedido já não está nesse ponto. Nada mudou.
access-asked-count = { $count ->
    [one] { $count } pedido aguarda
   *[other] { $count } pedidos aguardam
}
access-open-count = { $count ->
    [one] { $count } leitura aberta
   *[other] { $count } leituras abertas
}
