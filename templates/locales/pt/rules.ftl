rules-profiles = Perfis legais
rules-profiles-lead = Quais leis este atendimento segue e o que elas fazem de cada ajuste.
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
rules-mode-ask = Sim, se todos na chamada aprovarem
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
