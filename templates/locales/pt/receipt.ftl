receipt-title = Comprovante
receipt-heading-approved = Comprovante da sua aprovação
receipt-heading-refused = Comprovante da sua resposta: não aprovado
receipt-heading-withdrawn = Comprovante: sua aprovação foi retirada
receipt-given-by = Resposta de
receipt-person = { $name }, { $role }
receipt-role-guest = visitante
receipt-role-colleague = trabalha em { $business }
receipt-asked-by = Pergunta de
receipt-asked-at = Perguntado em
receipt-answered-at = Respondido em
receipt-answered-never = { $seconds ->
    [one] Sem resposta em { $seconds } segundo, o que vale como “Não aprovar”
   *[other] Sem resposta em { $seconds } segundos, o que vale como “Não aprovar”
}
receipt-recording = Gravação
receipt-recording-span = { $from } a { $to }, { $length }
receipt-recording-none = Nada foi gravado.
receipt-recording-not-you = Sua imagem e seu som não foram gravados.
receipt-recording-not-yet = Ainda não registrada
receipt-state = Situação atual
receipt-state-open = A chamada ainda está em andamento
receipt-state-kept = A excluir até { $date }
receipt-state-overdue = Deveria ter sido excluída até { $date }, ainda sem confirmação
receipt-state-withdrawn = Aprovação retirada em { $date }
receipt-state-withdrawn-kept = Aprovação retirada em { $date }. Não pode mais ser usada; a excluir até { $until }
receipt-state-deleting = Exclusão devida desde { $date }, ainda sem confirmação
receipt-state-deleted = Exclusão confirmada em { $date }
receipt-state-refused = Não aprovado. Nada foi gravado.
receipt-state-refused-you = Não aprovado. Sua imagem e seu som não foram gravados.
receipt-state-nothing = Nada foi gravado.
receipt-answers = O que você respondeu
receipt-answers-refused = O que foi perguntado a você
receipt-yes = aprovado
receipt-no = não aprovado
receipt-not-chosen = Oferecido, não escolhido
receipt-chosen = Oferecido, escolhido por você
receipt-collection = Coleta
receipt-collection-text = Imagem e som de todos; o chat não, a tela não
receipt-use = Uso: prova do que foi aconselhado ou feito, disputas
receipt-use-text = Gravação feita por { $agent }
receipt-training = Treinamento do pessoal
receipt-sharing = Compartilhamento: só dentro de { $business }
receipt-sharing-text = { $agent } e quem trabalha lá; ninguém de fora
receipt-keeping = { $days ->
    [one] Conservação: { $days } dia, depois a gravação deve ser excluída
   *[other] Conservação: { $days } dias, depois a gravação deve ser excluída
}
receipt-keeping-text = No próprio disco de { $agent }; nenhuma cópia no servidor
receipt-disclosure = Informação
receipt-disclosure-text = A quem pertence o arquivo, a quem perguntar, seus direitos
receipt-shown-in = Mostrado em { $lang }, versão { $count }
receipt-shown-continued = Seu idioma não foi oferecido. Você pressionou “Continuar em { $lang }”.
receipt-hash = Soma de verificação do texto exato (SHA-256)
receipt-full-text = O texto exato que foi mostrado a você
receipt-keep = Para guardar
receipt-code-title = Guarde este código
receipt-code-where = Abra em { $address }
receipt-code-qr = Código QR que abre este comprovante
receipt-code-secret = Quem tem este código pode ler este comprovante e retirar a sua aprovação. Guarde-o para você.
receipt-signed = Assinado por este servidor, chave { $key }.
receipt-verify = Qualquer pessoa pode conferir o arquivo sem nós.
receipt-verify-hint = A chave está publicada em { $address }.
receipt-withdraw-title = Retirar a aprovação
receipt-withdraw-hint = Na hora, sem motivo.
receipt-withdraw-text = A partir daí, ninguém pode usar a gravação. O que foi feito antes continua lícito. { $business } precisa excluir o arquivo até { $date }, ou imediatamente, se você também pedir a exclusão.
receipt-withdraw-text-live = Se você ainda está na chamada, a gravação para em até dois segundos e a chamada continua.
receipt-withdraw = Retirar minha aprovação
receipt-withdraw-delete = Retirar e pedir a exclusão
receipt-ask-title = Pedir à empresa
receipt-ask-hint = { $days ->
    [one] Resposta em até { $days } dia.
   *[other] Resposta em até { $days } dias.
}
receipt-ask-text = { $business } recebe o seu pedido na hora, com o dia até o qual precisa responder. Ou escreva para { $contact }.
receipt-ask-contact = Para onde vai a resposta
receipt-ask-contact-hint = E-mail ou telefone. Só para esta resposta.
receipt-ask-contact-fault = Escreva um e-mail ou um telefone, para que possamos responder.
receipt-ask-copy = Pedir para ver a gravação
receipt-ask-deletion = Pedir a exclusão
receipt-asked-copy = Em { $date } você pediu para ver a gravação. Resposta até { $until }.
receipt-asked-deletion = Em { $date } você pediu a exclusão. Resposta até { $until }.
receipt-answered-wish = Respondido em { $date }
receipt-copy-title = Guardar uma cópia
receipt-download = Baixar o arquivo assinado
receipt-print = Imprimir
receipt-print-hint = Imprima esta página com o navegador.
receipt-complain-title = Algo errado?
receipt-complain = Diga a { $business }: { $contact }. Você também pode reclamar à autoridade de proteção de dados do seu país.
receipt-done-withdrawn = Sua aprovação está retirada desde { $at }. Ninguém pode mais usar a gravação.
receipt-done-withdrawn-delete = Sua aprovação está retirada desde { $at }, e a exclusão deve ser feita imediatamente. Esta página mostra quando for confirmada.
receipt-done-copy = { $business } recebeu seu pedido para ver a gravação. Você recebe uma resposta até { $date }.
receipt-done-deletion = { $business } recebeu seu pedido de exclusão. Ela deve ser feita imediatamente, e você recebe uma resposta até { $date }.
receipt-done-already = Isto já tinha sido feito. Nada mudou.
receipt-limit = { $agent } precisa excluir o arquivo e confirmar a exclusão aqui. O servidor não pode excluí-lo, e não podemos olhar dentro do computador de ninguém. Nenhum programa consegue impedir que alguém filme uma tela.
receipt-kept-until = Este comprovante fica guardado até { $date }.
receipt-kept-years = Este comprovante fica guardado até três anos depois da exclusão da gravação.
receipt-equal = Quem não aprova ou retira a aprovação é atendido como antes: mesmo preço, mesmo lugar na fila, mesma ajuda.
receipt-enter-title = Abrir um comprovante
receipt-enter-text = Digite o código do seu comprovante. Maiúsculas e hífens não importam.
receipt-enter-code = Código
receipt-enter-open = Abrir o comprovante
receipt-unknown-title = Não há comprovante com este código.
receipt-unknown-text = Confira cada caractere mais uma vez. As letras O, I e L não aparecem; são os algarismos 0 e 1. O comprovante de uma resposta “Não aprovar” fica guardado por 12 meses; o de uma aprovação, até três anos depois da exclusão da gravação.

## O comprovante por carta

receipt-letter-title = Por carta
receipt-letter-hint = Não é preciso ter conta.
receipt-letter-email-hint = Só para esta carta. Ela traz o link deste comprovante e nada do que você respondeu.
receipt-letter-send = Enviar este comprovante para mim
receipt-letter-fault-often = Em 24 horas saíram deste comprovante tantas cartas quantas são permitidas. Baixe o arquivo ou volte amanhã.
receipt-done-letter = A carta está a caminho, a não ser que este endereço já tenha recebido comprovantes suficientes em 24 horas. Pode levar alguns minutos.
receipt-letter-kind = Um comprovante
receipt-letter-subject = Seu comprovante de { $business }
receipt-letter-text = Este link abre o seu comprovante da chamada de { $date }: o que lhe perguntaram ou disseram sobre a gravação, o que você respondeu e o que acontece com a gravação.
receipt-letter-secret = Quem tem o link pode ler o comprovante, retirar uma aprovação e pedir a exclusão. Não o repasse.
receipt-letter-why-asked = Você recebe esta carta porque alguém que tem o código deste comprovante pediu a { $business } que a enviasse a este endereço. Se não foi você, apague-a.
receipt-letter-why-call = Você recebe esta carta porque esteve em uma chamada de { $business } que foi gravada e tem uma conta lá.
