room-about-minutes = { $minutes ->
    [one] cerca de { $minutes } minuto
   *[other] cerca de { $minutes } minutos
}
room-open-free = Aberta agora. Ninguém está esperando.
room-open-ahead = { $count ->
    [one] Aberta agora. Uma pessoa antes de você
   *[other] Aberta agora. { $count } pessoas antes de você
}
room-open-ahead-about = { $count ->
    [one] Aberta agora. Uma pessoa antes de você, { $minutes ->
        [one] cerca de { $minutes } minuto
       *[other] cerca de { $minutes } minutos
    }
   *[other] Aberta agora. { $count } pessoas antes de você, { $minutes ->
        [one] cerca de { $minutes } minuto
       *[other] cerca de { $minutes } minutos
    }
}
room-closed = Fechada no momento.
room-closed-until = Fechada agora. Abre em { $at }.
room-closed-title = Agora não, mas em breve
room-closed-text = Ninguém atende neste horário. Deixe um recado, e nós retornamos.

room-who-title = Com quem você fala
room-recording-title = Gravação
room-recording-off = A gravação está desligada nesta sala. Não há botão para gravar.
room-recording-ask = Nada é gravado sem a aprovação de todos na chamada. Você pode dizer não, e a chamada continua.
room-name-title = Seu nome
room-name-reason = Para sabermos como chamar você.
room-name = Nome
room-about = Qual é o assunto?
room-optional = { $label } (opcional)
room-choose = Escolha uma opção
room-fault-name = Escreva seu nome, para sabermos como chamar você.
room-fault-contact = Escreva um e-mail ou um telefone, para podermos responder.
room-fault-text = Escreva o que podemos fazer por você.
room-fault-missing = Precisamos de uma resposta aqui para ajudar você.
room-ring = Chamar
room-write-instead = Prefiro escrever
room-no-time = Sem tempo agora?
room-leave-message = Deixar um recado
room-refused-closed = A sala fechou nesse meio-tempo. Ninguém foi chamado. Você pode deixar um recado.
room-refused-full = Já há tantas pessoas esperando quantas podemos atender. Ninguém foi chamado. Deixe um recado, e nós retornamos.
room-refused-no-place = Todas as linhas estão ocupadas agora, e ninguém foi chamado. Tente de novo em alguns minutos, ou deixe um recado, e nós retornamos.
room-refused-crowded = Várias pessoas da sua rede já estão esperando, por isso ninguém foi chamado. Chame de novo quando uma delas tiver sido atendida, ou deixe um recado, e nós retornamos.

room-still-on = Sua chamada ainda está em andamento.
room-back-title = Voltar para a chamada
room-back-text = Estão esperando por você. Se quiser, teste a câmera e o microfone; depois, participe.
room-join = Participar da chamada

room-waiting-hint = Fique nesta página. Ela toca quando alguém atender sua chamada, e seu lugar fica guardado se você recarregar.
room-place = Seu lugar
room-place-label = Seu lugar na fila
room-drawn = Retirado às { $time } · { $name }
room-nobody-title = Ninguém pode atender agora.
room-nobody-text = Seu lugar fica guardado, e chamamos você assim que alguém voltar. Ou deixe um recado e não espere mais.
room-meantime-title = Enquanto isso
room-meantime-text = Você já pode escrever. Quem atender a chamada lê primeiro.
room-line = Mensagem
room-line-send = Enviar
room-not-now-title = Não é um bom momento?
room-leave-and-go = Deixar um recado e sair
room-give-up = Desistir do meu lugar
room-give-up-kept = Se você desistir do seu lugar, nada do que escreveu fica guardado.

room-ended-thanks = Agradecemos sua visita, { $name }.
room-ended-given-up = Você desistiu do seu lugar.
room-ended-message = Seu recado foi deixado.
room-ended-gone = A chamada terminou porque não havia mais ninguém.
room-ended-length = Vocês conversaram por { $length }.
room-kept-title = O que fica guardado
room-kept-until = O que você escreveu, os arquivos e a duração da chamada ficam guardados até { $date }. Depois são excluídos.
room-kept-nothing = Nada disso fica guardado.
room-kept-no-recording = Nada foi gravado.
room-next-title = E agora?
room-again = Chamar de novo
room-other-rooms = Nossas outras salas
room-wrong-title = Algo deu errado?
room-wrong-text = Fale conosco:
room-privacy = O que guardamos e quais são seus direitos

room-message-title = Deixar um recado
room-message-lead = Lemos assim que alguém estiver aqui e respondemos a você.
room-message-lead-waiting = Ao enviar, você deixa seu lugar na fila. Lemos o recado e respondemos a você.
room-message-you = Quem é você
room-message-you-reason = Para podermos responder.
room-message-contact = E-mail ou telefone
room-message-contact-hint = Onde podemos encontrar você.
room-message-text = Seu recado
room-message-words = O que podemos fazer por você?
room-message-kept = Seu recado fica guardado até { $date }. Depois é excluído.
room-message-full = Há mais recados aqui do que podemos guardar. Use o contato acima. Nada do que você escreveu nesta página se perdeu.
room-message-often = Recebemos da sua rede tantos recados quantos aceitamos em uma hora. Nada do que você escreveu nesta página se perdeu: envie de novo daqui a { $length } ou use o contato acima.
room-message-left = Seu recado está conosco.
room-message-left-text = Alguém lê o quanto antes e responde onde você pediu.
room-to-room = Voltar para { $room }
room-back = Voltar
