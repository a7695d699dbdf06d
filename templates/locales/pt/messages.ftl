# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Mensagens que quer receber
messages-lead = Escolha os assuntos e os meios pelos quais podemos contactar consigo. Nada está escolhido à partida, e não precisa de nada disto para usar o que quer que seja aqui.
messages-topic-marketing = Notícias e ofertas nossas
messages-topic-marketing-about = O que há de novo aqui e o que oferecemos.
messages-topic-survey = Perguntas sobre a sua opinião
messages-topic-survey-about = Pequenos inquéritos sobre o nosso trabalho. Só responde se quiser.
messages-topic-invitations = Convites
messages-topic-third-party = Ofertas de outros
messages-topic-third-party-about = O que outras empresas oferecem, transmitido por nós. Elas não recebem o seu endereço.
messages-channel-email = E-mail
messages-channel-call = Chamada telefónica
messages-channel-text = Mensagem de texto
messages-channel-post = Correio
messages-wish = { $topic } · { $channel }
messages-hint = Escrevemos para { $email }. Depois de guardar, uma carta volta a perguntar-lhe; só a ligação nela ativa alguma coisa.
messages-which = Sobre o que podemos contactar consigo?
messages-more = Chamadas, mensagens de texto e correio podem ser escolhidos mais tarde na sua conta.
messages-reach = Para onde ligar e escrever
messages-reach-hint = Só é preciso para o que escolheu acima. É apagado assim que desativar a última escolha que precisa dele.
messages-number = Número de telefone
messages-number-hint = Com o indicativo do país, por exemplo +44 20 7946 0018. Para chamadas e mensagens de texto.
messages-number-wrong = Escreva o número com o indicativo do país, por exemplo +44 20 7946 0018.
messages-postal = Morada
messages-service = As cartas sobre a sua conta, as suas chamadas e os seus direitos chegam sempre: fazem parte do serviço.
messages-off = Desativar tudo
messages-off-hint = De imediato, sem indicar um motivo. Nada mais muda na sua conta.
messages-on = Ativo desde { $date }
messages-waits = Desativado até abrir a ligação na nossa carta, o mais tardar { $time }
messages-asked = Escrevemos para { $email }. Nada é ativado antes de abrir a ligação nessa carta.
messages-later = O que desativou está desativado. Para o que ativou, não lhe pode ser enviada nenhuma carta agora: tente de novo amanhã.
messages-stale = Algo mudou desde que esta página foi aberta, por isso nada foi guardado. Em baixo está o estado atual.
messages-minor = Enquanto for menor de idade, não recebe nenhuma destas mensagens. Ninguém as pode ativar por si.
messages-confirm-title = Quer receber estas mensagens?
messages-confirm-lead = { $business } poderá então contactar consigo sobre:
messages-confirm-send = Sim, quero recebê-las
messages-confirmed = Vai receber estas mensagens
messages-confirmed-text = Um só toque termina-as: a ligação em cada carta, ou a página «Mensagens que quer receber» na sua conta.
# The letter that asks whether it is really wanted.
messages-letter-subject = Quer receber mensagens de { $business }?
messages-letter-text = Alguém escolheu estas mensagens para o seu endereço: { $topics }. Se foi você, confirme, por favor.
messages-letter-not = Se não foi você, não faça nada: nada será enviado.
messages-letter-why = Recebe esta carta porque o seu endereço foi escolhido para mensagens de { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = Terminar estas mensagens: { $topic }
messages-promotion-why = Recebe isto porque pediu “{ $topic }” a { $business } e o confirmou em { $date }. Para terminar, use a ligação acima ou responda com STOP.
# The page behind the link in such a letter.
messages-end-title = Terminar estas mensagens
messages-end-lead = Recebe “{ $topic }” de { $business }.
messages-end-send = Terminar estas mensagens
messages-end-all = Terminar todas as mensagens deste género
messages-end-fewer = Escolher menos
messages-end-done = Terminou
messages-end-done-text = Já não recebe nenhuma destas mensagens. Nada mais mudou na sua conta.
messages-end-invitations-done = { $business } não envia mais convites para este endereço, seja quem for que os peça.
messages-end-unknown = Esta ligação não é conhecida aqui
messages-end-unknown-text = Pode ser demasiado antiga. Diga-nos, e terminamos as mensagens por si.
messages-end-contact = Escrever-nos
# Where the business writes them.
messages-admin-title = Mensagens a subscritores
messages-admin-lead = Notícias, inquéritos e ofertas, só para quem os pediu e confirmou.
messages-admin-write = Escrever uma mensagem
messages-admin-hint = Em cada uma das suas línguas. As linhas vazias separam parágrafos. Cada carta diz por si quem escreve, porquê e como terminá-la.
messages-admin-topic = { $count ->
    [one] { $topic } (uma pessoa)
   *[other] { $topic } ({ $count } pessoas)
}
messages-admin-subject = Assunto
messages-admin-body = Texto
messages-admin-keep = Guardar como rascunho
messages-admin-send = Enviar agora
messages-admin-delete = Eliminar rascunho
messages-admin-draft = Rascunho
messages-admin-sending = { $count ->
    [one] A ser enviada; uma carta até agora
   *[other] A ser enviada; { $count } cartas até agora
}
messages-admin-sent = { $count ->
    [one] Enviada em { $date }; uma carta
   *[other] Enviada em { $date }; { $count } cartas
}
messages-admin-goes = Está a caminho, uma vez para cada pessoa.
messages-admin-no-server = Ainda não há servidor de correio, por isso nada pode ser enviado. Configure um em Correio.
messages-admin-tomorrow = Hoje já saíram tantas mensagens quantas são permitidas. Envie esta amanhã.
messages-admin-elsewhere = Aqui só podem estar ligações para páginas deste próprio sítio.
messages-admin-stop = Alguém respondeu com STOP
messages-admin-stop-hint = Introduza o endereço de e-mail ou o número de onde veio; também quando alguém o diz por telefone ou por correio. Para lá deixam de ir estas mensagens e chamadas.
messages-admin-stop-send = Terminar todas as mensagens
messages-admin-stopped = Para lá deixam de ir estas mensagens e chamadas.
messages-admin-about = Do que se trata
messages-admin-stop-what = Endereço de e-mail ou número de telefone
messages-list = Chamadas, mensagens de texto e correio
messages-list-hint = Quem liga e escreve são as suas pessoas, não este programa. Descarregue a lista de novo de cada vez: quem terminou já lá não está. O registo diz quem a descarregou.
messages-list-which = Assunto e meio
messages-list-take = Descarregar a lista
messages-admin-no-address = Isto não é um endereço de e-mail nem um número com o indicativo do país.
messages-kind-opt-in = Pergunta sobre mensagens
messages-kind-promotion = Mensagem a um subscritor
messages-kept = Que mensagens alguém pediu, o número ou a morada para isso, e a prova
messages-kept-purpose = Para enviar o que foi pedido e provar que o foi
messages-kept-period = Até ser terminado; a prova mais três anos
messages-blocked = Endereços que não querem cartas, como resumo com chave do qual ninguém pode ser lido
messages-blocked-purpose = Para não lhes escrever mais
messages-blocked-period = Enquanto daqui se enviarem cartas
