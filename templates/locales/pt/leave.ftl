leave-data-title = Meus dados
leave-data-lead = O que é guardado aqui sobre você, para quê, por quanto tempo e quem recebe.
leave-data-open = Ver meus dados
leave-data-kept = O que é guardado
leave-data-who = Quem recebe
leave-data-who-text = Tudo fica no servidor da própria empresa. Ninguém mais recebe nada, a não ser nestes casos:
leave-data-who-talk = Quem está em uma conversa com você vê seu nome exibido, sua foto e o que você escreve e envia ali.
leave-data-who-admin = Quem gerencia as contas aqui vê seu nome, seu e-mail, suas funções e se a sua conta pode ser usada.
leave-data-who-mail = As cartas para você passam pelo servidor de e-mail { $host }.
leave-data-who-recorded = Uma gravação fica no computador de quem a fez. Quem estava na chamada vê no comprovante quem gravou.
leave-data-copy = Uma cópia de tudo
leave-data-copy-text = Um arquivo (JSON) com tudo o que é guardado sobre você. O que outras pessoas escreveram não está nele, nem nenhuma senha.
leave-data-copy-careful = Quem tiver o arquivo consegue ler tudo. Salve onde ninguém mais olha.
leave-data-copy-why = Para que ninguém leve a cópia de uma página que você deixou aberta.
leave-data-copy-get = Salvar a cópia
leave-delete = Excluir minha conta
leave-delete-hint = Sua conta termina, e o que é guardado sobre ela é apagado. Sair não faz nenhuma das duas coisas.
leave-delete-lead = Isto não é sair: sua conta termina, e o que é guardado aqui sobre ela é apagado.
leave-delete-last = Você é a única pessoa proprietária.
leave-delete-last-do = Sem proprietário ninguém consegue administrar esta recepção. Primeiro torne outra pessoa proprietária; depois você pode excluir sua conta.
leave-delete-duties = { $count ->
    [one] Você ainda não confirmou que { $count } gravação foi apagada do seu computador.
   *[other] Você ainda não confirmou que { $count } gravações foram apagadas do seu computador.
}
leave-delete-duties-do = Apague o que gravou e confirme antes de ir embora. Senão, sua conta espera até que o encarregado de dados confirme no seu lugar.
leave-delete-goes = O que acontece
leave-delete-now = Imediatamente
leave-delete-now-text = Sua sessão é encerrada em todos os lugares, e ninguém mais consegue entrar com a sua conta. Sua foto não aparece mais. Uma chamada em que você esteja termina para você.
leave-delete-until = Até { $time }
leave-delete-until-text = Você pode mudar de ideia, com um link que vê a seguir.
leave-delete-due = O mais tardar em { $date }
leave-delete-due-text = Seu nome, seu endereço, sua foto, suas funções e o que você escreveu e enviou em conversas são apagados.
leave-delete-stays = O que fica
leave-stays-proofs = O que foi perguntado e respondido antes de gravações que você fez ou em que estava, com seu nome, até três anos depois de a gravação ser apagada. Essa prova foi prometida a todos na chamada.
leave-stays-answers = O que você respondeu a políticas: versão, idioma, soma de verificação e hora, sem o seu nome, até três anos depois do fim da conta; 12 meses se você não aceitou.
leave-stays-looks = Seus pedidos para ler conversas de outras pessoas, sem seu nome, por um ano.
leave-stays-ledger = A lista do que foi feito: horários e números aleatórios, sem nomes, enquanto esta recepção existir.
leave-delete-copy = Se você quer ficar com alguma coisa, salve antes uma cópia.
leave-delete-mail = Se esta recepção envia cartas, uma última avisa quando tudo estiver apagado.
leave-delete-why = Para que ninguém termine sua conta em uma página que você deixou aberta.
leave-delete-not = Manter minha conta
leave-undo-title = Sua conta está sendo excluída
leave-undo-lead = Sua sessão foi encerrada. Tudo será apagado o mais tardar em { $date }.
leave-undo-waiting = Ainda há gravações a apagar.
leave-undo-waiting-text = Sua conta é apagada assim que estiver confirmado que os arquivos não existem mais. Para que a confirmação venha de você, mantenha a conta, confirme e exclua a conta de novo. Senão, o encarregado de dados confirma.
leave-undo-until = Você pode mudar de ideia até { $time }. Se mantiver a conta, entra como antes.
leave-undo-link = O endereço desta página
leave-undo-link-text = Guarde-o para o caso de querer voltar. Quem o tiver pode desfazer a exclusão, mas não entrar com ele.
leave-undone = Sua conta fica
leave-undone-text = Nada foi apagado. Entre como antes.
leave-closings = Contas que terminam
leave-closings-lead = Cada uma é apagada em até 15 dias. O que ainda impede depois de dez dias fica marcado.
leave-closings-none = Nenhuma conta está para terminar.
leave-closings-since = Desde
leave-closings-due = Apagada até
leave-closings-term = O último dia passou
leave-closings-managed = A própria pessoa quer; um administrador gerencia a conta
leave-closings-person = A própria pessoa quer
leave-closings-waits = { $count ->
    [one] Espera: { $count } gravação sem confirmação de que foi apagada
   *[other] Espera: { $count } gravações sem confirmação de que foram apagadas
}
leave-closings-runs = Segue seu curso
leave-closings-unseen = Dez dias se passaram. Pergunte a quem gerencia as contas se há algo contra.
leave-closings-late = { $count ->
    [one] { $count } conta espera por você
   *[other] { $count } contas esperam por você
}
leave-closings-count = { $count ->
    [one] { $count } conta está para terminar
   *[other] { $count } contas estão para terminar
}
leave-state = Está sendo excluída
leave-refused = Esta pessoa está excluindo a conta. Só ela pode desfazer isso, com o link dela.
leave-mail-leaving = Conta sendo excluída
leave-mail-erased = Conta apagada
leave-mail-term = Conta termina em breve
leave-letter-leaving-subject = Sua conta em { $business } está sendo excluída
leave-letter-leaving-text = Você excluiu sua conta. Ninguém mais consegue entrar com ela, e tudo será apagado o mais tardar em { $date }.
leave-letter-leaving-undo = Se você mudar de ideia, ou se não foi você: este link mantém sua conta. Ele funciona uma vez, até { $time }.
leave-letter-leaving-why = Você recebe esta carta porque sua conta em { $business } foi excluída com a sua senha.
leave-letter-erased-subject = Sua conta em { $business } foi apagada
leave-letter-erased-text = Sua conta foi apagada em { $date }. Isto fica, porque uma regra o guarda:
leave-letter-erased-address = Seu endereço de e-mail, até esta carta sair, e no máximo um dia a mais.
leave-letter-erased-why = Você recebe esta carta porque tinha uma conta em { $business }. É a última.
leave-letter-term-subject = Sua conta em { $business } termina em { $date }
leave-letter-term-text = Você pode usar sua conta até { $date }. Depois ninguém mais consegue entrar com ela, e tudo será apagado o mais tardar em { $erased }.
leave-letter-term-do = Se você quer ficar com alguma coisa, salve antes uma cópia dos seus dados. Se a conta deve continuar, fale com quem a gerencia.
leave-letter-term-why = Você recebe esta carta porque sua conta em { $business } tem um último dia. Ela chega 30 dias, 7 dias e um dia antes.
leave-kept-closing = Que uma conta terminou: seu número aleatório, por que e quando
leave-kept-closing-purpose = Para poder mostrar que foi apagada a tempo.
leave-kept-closing-period = Até três anos depois de apagada
leave-contact = Contato
leave-contact-lead = Como falar com { $business }, e a quem você pode reclamar do modo como seus dados são tratados.
leave-contact-who = Quem responde
leave-contact-post = Pelo correio
leave-contact-direct = Diretamente
leave-contact-write = Escreva para nós
leave-contact-write-hint = Você não precisa de conta. Uma pessoa lê e responde; nada é respondido automaticamente.
leave-contact-name-hint = Pode ficar vazio.
leave-contact-text = Sua pergunta
leave-contact-text-hint = Uma pergunta, uma reclamação ou o que você quer saber sobre os seus dados.
leave-contact-kept = O que você escreve aqui é apagado 30 dias depois da nossa resposta, e o mais tardar depois de 12 meses.
leave-contact-send = Enviar
leave-contact-sent = Recebemos o que você escreveu. Respondemos onde você indicou.
leave-contact-fault-text = Escreva do que se trata.
leave-contact-full = Não foi enviado: chegou aqui mais do que se consegue ler. O que você escreveu continua nesta página; use um dos contatos acima.
leave-complain = Reclamar a uma autoridade
leave-complain-text = Você pode reclamar à autoridade do lugar onde mora, onde trabalha ou onde aconteceu. Não precisa perguntar a nós antes. Em outros lugares também existe uma: pergunte pela autoridade de proteção de dados.
leave-place-br = Brasil
leave-place-california = Califórnia
leave-place-cn = China continental
leave-place-de = Alemanha
leave-place-es = Espanha
leave-place-eu = Qualquer outro país da União Europeia: lista de todas as autoridades
leave-place-fr = França
leave-place-gb = Reino Unido
leave-place-hk = Hong Kong
leave-place-ie = Irlanda
leave-place-lv = Letônia
leave-place-pt = Portugal
leave-place-ro = Romênia
leave-place-tw = Taiwan
leave-enquiries = Consultas
leave-enquiries-lead = O que as pessoas escreveram na página de contato. Responda onde pediram e depois marque aqui.
leave-enquiries-none = Ninguém escreveu.
leave-enquiries-nobody = Sem nome
leave-enquiries-done = Marcar como respondida
leave-enquiries-answered = Respondida em { $date }
leave-enquiries-deleted = Será apagada em { $date }
leave-enquiries-count = { $count ->
    [one] { $count } consulta espera
   *[other] { $count } consultas esperam
}
leave-mail-enquiry = Chegou uma consulta
leave-letter-enquiry-subject = Alguém escreveu para { $business }
leave-letter-enquiry-text = Alguém escreveu para você pela página de contato. O texto não está nesta carta: leia na recepção e responda.
leave-letter-enquiry-action = Abrir as consultas
leave-letter-enquiry-why = Você recebe esta carta porque { $business } indica você como contato de privacidade, ou porque você é o encarregado de dados. Ela chega no máximo uma vez por hora.
leave-kept-enquiry = O que você nos escreve na página de contato, com seu nome, se o informar, e onde responder
leave-kept-enquiry-purpose = Para que alguém possa responder a você.
leave-kept-enquiry-period = Até 30 dias depois da resposta, no máximo 12 meses

leave-data-copy-often = Em um dia você pode guardar { $count } cópias, e já as guardou. A próxima é possível a partir de { $time }.
