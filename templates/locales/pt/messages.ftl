# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Mensagens que você quer receber
messages-lead = Escolha sobre o que podemos entrar em contato com você e por qual meio. Nada vem escolhido, e você não precisa de nada disso para usar qualquer coisa aqui.
messages-topic-marketing = Notícias e ofertas nossas
messages-topic-marketing-about = O que há de novo aqui e o que oferecemos.
messages-topic-survey = Perguntas sobre a sua opinião
messages-topic-survey-about = Pesquisas curtas sobre o nosso trabalho. Você só responde se quiser.
messages-topic-invitations = Convites
messages-topic-third-party = Ofertas de outros
messages-topic-third-party-about = O que outras empresas oferecem, repassado por nós. Elas não recebem o seu endereço.
messages-channel-email = E-mail
messages-channel-call = Chamada telefônica
messages-channel-text = Mensagem de texto
messages-channel-post = Correio
messages-wish = { $topic } · { $channel }
messages-hint = Escrevemos para { $email }. Depois de salvar, uma carta pergunta mais uma vez; só o link dela liga alguma coisa.
messages-which = Sobre o que podemos entrar em contato com você?
messages-more = Chamadas, mensagens de texto e correio podem ser escolhidos mais tarde na sua conta.
messages-reach = Onde encontramos você
messages-reach-hint = Só é necessário para o que você escolheu acima. É apagado assim que você desliga a última escolha que precisa dele.
messages-number = Número de telefone
messages-number-hint = Com o código do país, por exemplo +44 20 7946 0018. Para chamadas e mensagens de texto.
messages-number-wrong = Escreva o número com o código do país, por exemplo +44 20 7946 0018.
messages-number-refused = Neste número, alguém pediu para não receber ligações. Isso continua valendo; use outro número.
messages-postal = Endereço postal
messages-service = As cartas sobre a sua conta, as suas chamadas e os seus direitos chegam sempre: fazem parte do serviço.
messages-off = Desligar tudo
messages-off-hint = Na hora, sem dar um motivo. Nada mais muda na sua conta.
messages-on = Ligado desde { $date }
messages-waits = Desligado até você abrir o link da nossa carta, no máximo até { $time }
messages-asked = Escrevemos para { $email }. Nada é ligado antes que você abra o link dessa carta.
messages-later = O que você desligou está desligado. Para o que você ligou, nenhuma carta pode ser enviada agora: tente de novo amanhã.
messages-stale = Algo mudou desde que esta página foi aberta, por isso nada foi salvo. Abaixo está a situação atual.
messages-minor = Enquanto você for menor de idade, não recebe nenhuma destas mensagens. Ninguém pode ligá-las por você.
messages-confirm-title = Você quer receber estas mensagens?
messages-confirm-lead = { $business } poderá então entrar em contato com você sobre:
messages-confirm-send = Sim, quero recebê-las
messages-confirmed = Você vai receber estas mensagens
messages-confirmed-text = Você deixa de recebê-las com um só clique: pelo link em cada carta ou na página “Mensagens que você quer receber” da sua conta.
# The letter that asks whether it is really wanted.
messages-letter-subject = Você quer receber mensagens de { $business }?
messages-letter-text = Alguém escolheu estas mensagens para o seu endereço: { $topics }. Se foi você, confirme, por favor.
messages-letter-not = Se não foi você, não faça nada: nada será enviado.
messages-letter-why = Você recebe esta carta porque o seu endereço foi escolhido para mensagens de { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = Não receber mais estas mensagens: { $topic }
messages-promotion-why = Você recebe isto porque pediu “{ $topic }” a { $business } e confirmou em { $date }. Para não receber mais, abra o link acima ou responda com STOP.
# The page behind the link in such a letter.
messages-end-title = Não receber mais estas mensagens
messages-end-lead = Você recebe “{ $topic }” de { $business }.
messages-end-send = Não receber mais estas mensagens
messages-end-all = Não receber mais mensagens nem chamadas desse tipo, sobre nenhum assunto
messages-end-fewer = Escolher menos
messages-end-done = Terminou
messages-end-done-text = Você não recebe mais nenhuma destas mensagens. Nada mais mudou na sua conta.
messages-end-invitations-done = { $business } não envia mais convites para este endereço, seja quem for que os peça.
messages-end-unknown = Este link não é conhecido aqui
messages-end-unknown-text = Ele pode ser antigo demais. Diga-nos, e encerramos as mensagens por você.
messages-end-contact = Escrever para nós
# Where the business writes them.
messages-admin-title = Mensagens para assinantes
messages-admin-lead = Notícias, pesquisas e ofertas, só para quem pediu e confirmou.
messages-admin-write = Escrever uma mensagem
messages-admin-hint = Em cada um dos seus idiomas. As linhas vazias separam parágrafos. Cada carta diz por si quem escreve, por quê e como não receber mais.
messages-admin-topic = { $count ->
    [one] { $topic } ({ $count } pessoa)
   *[other] { $topic } ({ $count } pessoas)
}
messages-admin-subject = Assunto
messages-admin-body = Texto
messages-admin-keep = Salvar como rascunho
messages-admin-send = Enviar agora
messages-admin-delete = Excluir rascunho
messages-admin-draft = Rascunho
messages-admin-sending = { $count ->
    [one] Sendo enviada; { $count } carta até agora
   *[other] Sendo enviada; { $count } cartas até agora
}
messages-admin-sent = { $count ->
    [one] Enviada em { $date }; { $count } carta
   *[other] Enviada em { $date }; { $count } cartas
}
messages-admin-goes = Está a caminho, uma vez para cada pessoa.
messages-admin-no-server = Ainda não há servidor de e-mail, por isso nada pode ser enviado. Configure um em E-mail.
messages-admin-tomorrow = Hoje já saíram tantas mensagens quantas são permitidas. Envie esta amanhã.
messages-admin-elsewhere = Aqui só podem estar links para páginas deste mesmo site.
messages-admin-stop = Alguém respondeu com STOP
messages-admin-stop-hint = Digite o endereço de e-mail ou o número de onde veio a resposta; também quando alguém diz isso por telefone ou por correio. Nenhuma mensagem ou chamada desse tipo vai mais para lá.
messages-admin-stop-send = Encerrar todas as mensagens
messages-admin-stopped = Nenhuma mensagem ou chamada desse tipo vai mais para lá.
messages-admin-about = Do que se trata
messages-admin-stop-what = Endereço de e-mail ou número de telefone
messages-list = Chamadas, mensagens de texto e correio
messages-list-hint = Quem liga e escreve é a sua equipe, não este programa. Baixe a lista de novo a cada vez: quem desistiu não está mais nela. O registro diz quem a baixou.
messages-list-which = Assunto e meio
messages-list-take = Baixar a lista
messages-admin-no-address = Este não é um endereço de e-mail nem um número com o código do país.
messages-kind-opt-in = Pergunta sobre mensagens
messages-kind-promotion = Mensagem para um assinante
messages-kept = Que mensagens alguém pediu, o número ou o endereço postal para elas, e a prova
messages-kept-purpose = Para enviar o que foi pedido e provar que o foi
messages-kept-period = Até ser encerrado; a prova, por mais três anos
messages-blocked = Endereços que não querem cartas, como resumo com chave do qual ninguém pode ser lido
messages-blocked-purpose = Para não lhes escrever mais
messages-blocked-period = Enquanto forem enviadas cartas daqui
