rules-profiles = Perfis legais
rules-profiles-lead = Quais leis esta recepção segue e o que elas exigem em cada ajuste.
rules-choose = Quais leis obrigam você?
rules-choose-hint = Onde seus clientes estão também conta. Vários podem estar ligados; vale o valor mais rigoroso.
rules-profile-base = As promessas do próprio programa
rules-profile-eu-uk = União Europeia e Reino Unido
rules-profile-eu-uk-about = Continuar usando nunca vale como consentimento.
rules-profile-us-ca = Estados Unidos, com a Califórnia
rules-profile-us-ca-about = Todos na chamada precisam concordar antes que ela seja gravada.
rules-profile-cn = China continental
rules-profile-cn-about = { $days ->
    [one] Uma mudança importante é anunciada com pelo menos { $days } dia inteiro de antecedência.
   *[other] Uma mudança importante é anunciada com pelo menos { $days } dias inteiros de antecedência.
}
rules-profile-generic = Nenhum destes
rules-profile-generic-about = Valem só as promessas do próprio programa.
rules-unchosen = Ninguém escolheu ainda. Até lá vale o valor mais rigoroso de todos os perfis.
rules-no-law = Nenhum perfil legal está ligado. Valem só as promessas do próprio programa.
rules-values = O que vale agora
rules-col-setting = Ajuste
rules-col-value = Valor
rules-col-lock = Travado por
rules-setting-approval = Concordar com uma gravação
rules-value-approval = Todos na chamada, a cada vez
rules-setting-recording-days = Guardar uma gravação
rules-value-most-days = { $days ->
    [one] { $days } dia no máximo
   *[other] { $days } dias no máximo
}
rules-setting-audience = Ver uma gravação
rules-setting-notice-days = Aviso de uma mudança importante
rules-value-notice-days = { $days ->
    [one] Pelo menos { $days } dia inteiro
   *[other] Pelo menos { $days } dias inteiros
}
rules-value-notice-free = Conforme diz cada versão
rules-setting-acceptance = Concordar com uma nova política
rules-value-acceptance = Só por um ato da própria pessoa
rules-setting-answer-days = Responder ao que alguém pede
rules-value-answer-days = { $days ->
    [one] Em até { $days } dia
   *[other] Em até { $days } dias
}
rules-lock-none = Nada
rules-lock-policy = Uma política publicada
rules-fault-notice = { $days ->
    [one] Os perfis legais escolhidos exigem pelo menos { $days } dia inteiro de aviso.
   *[other] Os perfis legais escolhidos exigem pelo menos { $days } dias inteiros de aviso.
}
rules-recording = Regra de gravação
rules-recording-lead = O que as salas podem escolher sobre gravação. Uma regra mais rigorosa vale na hora, para os próximos pedidos.
rules-modes = As salas podem gravar?
rules-modes-hint = Cada sala decide dentro disto. Sem isto nenhuma sala tem o botão.
rules-mode-ask = Sim, e a pergunta é feita a todos na chamada, a cada vez
rules-approval-locked = Não há outro modo. Travado por: { $profile }.
rules-days = Por quanto tempo
rules-days-hint = As salas podem escolher menos dias, nunca mais.
rules-default-days = Dias em uma sala nova
rules-days-locked = Mais não é possível. Travado por: { $profile }.
rules-days-policy = { $days ->
    [one] Uma política em vigor diz { $days } dia no máximo. Mais dias só valem quando uma nova versão que diga isso estiver em vigor.
   *[other] Uma política em vigor diz { $days } dias no máximo. Mais dias só valem quando uma nova versão que diga isso estiver em vigor.
}
rules-days-waiting = { $days ->
    [one] { $days } dia está definido e espera essa versão.
   *[other] { $days } dias estão definidos e esperam essa versão.
}
rules-fault-default = Uma sala nova não pode começar com mais dias do que as salas podem ter.
rules-offers = Usos que as pessoas podem acrescentar
rules-offers-hint = Cada um fica desligado até que a pessoa o ligue.
rules-offer-training = Treinar o próprio pessoal
rules-room-locked = A regra de gravação da empresa não permite.

rules-refused = Se alguém não aprovar
rules-refused-hint = As salas novas começam assim; cada sala pode escolher outra.
rules-refused-no-recording = Nada é gravado
rules-refused-no-recording-hint = Não aprovar não custa nada.
rules-refused-exclude = Essa pessoa fica de fora
rules-refused-exclude-hint = A imagem, o som e o nome dela não estão no arquivo. O que outros dizem sobre ela pode ser ouvido nele.
rules-refused-leave = Nada é gravado enquanto essa pessoa estiver presente
rules-refused-leave-hint = Ela é avisada e pode ficar ou sair. Quem grava continua sem gravar ou encerra a chamada.
rules-refusal-no-recording = Se uma pessoa não aprovar, nada é gravado.
rules-refusal-exclude = Quem não aprova fica de fora: nem imagem, nem som, nem nome dessa pessoa estão no arquivo. O que outros dizem sobre ela pode ser ouvido nele.
rules-refusal-leave = Enquanto alguém que não aprova estiver na chamada, nada é gravado. Essa pessoa pode ficar ou sair; { $agent } então continua sem gravar ou encerra a chamada. Se essa pessoa sair, os outros são gravados.
rules-left-out-what = Imagem e som de todos os que aprovam, como a chamada os mostra, desde o momento em que todos responderam até que alguém diga para parar.
rules-left-out-withdraw = Se você retirar a sua aprovação, fica fora da gravação em até dois segundos. A partir daí ninguém pode usar o que foi gravado de você. { $business } precisa excluí-lo até a data marcada, ou na hora, se você pedir. O que foi feito antes continua lícito.
rules-left-out-newcomer = { $agent } pergunta a você sobre cinco pontos antes da sua entrada. Enquanto isso, a gravação está em pausa, e sua imagem e seu som não são gravados antes da sua aprovação. A chamada continua, seja qual for a sua resposta: se você não aprovar, entra do mesmo modo, e nada de você fica no arquivo.
rules-left-out-fact = Imagem e som de todos os que aprovaram, sem o chat, sem a tela
rules-left-out-approved = Aprovado às
rules-told-approved = A gravação está para começar, sem quem não aprovou.
rules-told-resumed = A gravação continua, sem quem não aprovou. Para retirar a aprovação, pressione “Gravando”.
rules-told-left-out = Você não está na gravação: nem sua imagem, nem seu som, nem seu nome. O que outros dizem sobre você pode ser ouvido nela. A chamada continua.
rules-told-waits-own = Você não aprovou. Nada é gravado enquanto você estiver aqui. Você pode ficar ou sair: { $agent } então continua sem gravar ou encerra a chamada.
rules-told-waits = Alguém não aprovou. Nada é gravado enquanto essa pessoa estiver aqui.
rules-waits-decide = Alguém não aprovou. Nada é gravado enquanto essa pessoa estiver aqui. Você pode continuar sem gravar ou encerrar a chamada.
rules-after-left-out = Parte da chamada foi gravada, e nada de você.
rules-after-some = Parte da chamada foi gravada, de quem aprovou.
rules-published = Estas são as regras para gravações de { $business }, versão { $number }.

rules-withdrawal-kind = Uma aprovação foi retirada
rules-withdrawal-subject = Uma aprovação de gravação foi retirada
rules-withdrawal-text = Alguém retirou a aprovação de uma gravação. A partir de agora ninguém pode usar essa gravação.
rules-withdrawal-how = O registro diz qual é, e se a exclusão foi pedida. Nesse caso, o arquivo deve ser excluído na hora.
rules-withdrawal-action = Abrir o registro
rules-withdrawal-why = Você recebe esta carta porque cuida dos registros de { $business }.
rules-withdrawal-own-how = Sua lista diz qual é, e se a exclusão foi pedida. Nesse caso, o arquivo deve ser excluído na hora.
rules-withdrawal-own-action = Abrir sua lista
rules-withdrawal-own-why = Você recebe esta carta porque fez a gravação para { $business }.
rules-unusable = { $count ->
    [one] { $count } gravação não pode mais ser usada
   *[other] { $count } gravações não podem mais ser usadas
}

rules-lobby-exclude = Nada de você é gravado sem a sua aprovação. Você pode dizer não, e a chamada continua.
rules-refused-locked = Um perfil legal exige o acordo de todos na chamada.

# Quanto tempo há para pensar na pergunta.
rules-seconds = Tempo para responder
rules-seconds-lead = Quem não responde a tempo não aprovou. O que se define aqui vale para a próxima pergunta.
rules-seconds-field = Segundos
rules-seconds-hint = De { $least } a { $most }. Todos veem o tempo correr e o ouvem perto do fim.
rules-seconds-policy = Uma política em vigor diz { $seconds } segundos. Menos só vale quando entrar em vigor uma nova versão que o diga.

# Alguém retirou um uso acrescentado a uma aprovação; a aprovação em si fica.
rules-withdrawal-use-subject = Um uso de uma gravação foi retirado
rules-withdrawal-use-text = Alguém retirou um uso de uma gravação que ia além do seu primeiro fim. A partir de agora ninguém pode usar a gravação para isso.
rules-withdrawal-use-stays = A aprovação da gravação em si fica, e também o dia até o qual o arquivo deve ser excluído, a não ser que dias acrescentados tenham sido retirados.
