letter-invitation-subject = { $business } convida você para a sua recepção
letter-invitation-text = { $business } gostaria que você atendesse seus clientes por vídeo, por voz e por escrito. Escolha seu nome e uma senha, e você já pode começar.
letter-invitation-action = Aceitar o convite
letter-invitation-why = Você recebe esta carta porque { $business } digitou seu endereço para convidar você. Se não quiser, não faça nada: sem você nenhuma conta é criada.
letter-invitation-stop = Não receber mais convites de { $business }
letter-recovery-subject = Uma nova senha para a sua conta em { $business }
letter-recovery-text = { $business } criou um link com o qual você escolhe uma nova senha. Depois de escolher, sua sessão é encerrada em todos os outros lugares.
letter-recovery-action = Escolher uma nova senha
letter-recovery-why = Você recebe esta carta porque { $business } pediu uma nova senha para a sua conta. Se isso surpreende você, não abra o link e pergunte lá.
letter-duty-subject = { $count ->
    [one] Há uma gravação a apagar do seu computador
   *[other] Há { $count } gravações a apagar do seu computador
}
letter-duty-text = { $count ->
    [one] Uma gravação que você fez devia ter saído do seu computador até { $date }. Todos na chamada a aprovaram só até esse dia.
   *[other] { $count } gravações que você fez deviam ter saído do seu computador, a primeira até { $date }. Todos nas chamadas as aprovaram só até esse dia.
}
letter-duty-how = Apague do disco o que venceu, e de onde mais você tenha copiado. Depois confirme isso na página de gravações.
letter-duty-action = Abrir as gravações
letter-duty-why = Você recebe esta carta porque gravou para { $business } e precisa apagar o que gravou. Ela chega uma vez por dia até você confirmar.
letter-trial-subject = Carta de teste de { $business }
letter-trial-text = As cartas de { $business } chegam aqui. Você não precisa fazer nada.
letter-trial-why = Você recebe esta carta porque clicou em “Enviar uma carta de teste”.
letter-until = O link funciona uma vez, até { $time }.
letter-link-hint = Se o botão não funcionar, abra este endereço:
letter-contact = Perguntas: { $contact }
