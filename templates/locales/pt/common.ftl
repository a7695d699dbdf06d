common-skip = Ir para o conteúdo
common-language = Idioma:
common-languages = { $count ->
    [one] { $count } idioma
   *[other] { $count } idiomas
}
common-privacy = Privacidade
common-trust = Confiar neste servidor
common-sign-in = Entrar
common-sign-out = Sair
common-idle = Há algum tempo que nada é usado aqui. Dentro de cerca de um minuto, encerramos a sessão.
common-idle-stay = Manter a sessão aberta
common-ends = Sua sessão termina dentro de dez minutos, como toda sessão depois de doze horas. Uma chamada em andamento não é cortada. Salve o que está escrevendo e entre de novo.
common-runs = Usa o Visavis em servidor próprio
common-places = Seções
common-place-desk = Recepção
common-place-conversations = Conversas
common-place-rooms = Salas
common-place-business = Empresa
common-form-faults = { $count ->
    [one] { $count } campo precisa de revisão. Nada foi salvo ainda.
   *[other] { $count } campos precisam de revisão. Nada foi salvo ainda.
}
common-save = Salvar
common-saved = Salvo.
common-fault-empty = Escreva algo aqui.
common-fault-long = Aqui cabem no máximo { $most } caracteres.
common-fault-short = Use pelo menos { $least } caracteres.
common-fault-forbidden = Há caracteres ocultos de controle ou de direção nesta linha. Digite de novo.
common-fault-email = Escreva um endereço de e-mail, como nome@example.org.
common-fault-unknown = Escolha uma opção da lista.
