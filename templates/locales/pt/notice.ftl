### Gravação com aviso: quem entra fica sabendo antes, e ninguém é perguntado na chamada. Ser avisado nunca se chama aprovar.

## A regra da casa e de uma sala

notice-mode = Sim, e cada pessoa é avisada antes de entrar; na chamada ninguém é perguntado
notice-mode-hint = Só com os seus motivos, escritos abaixo. Quem entra os lê primeiro, junto com o que é gravado, para quê, por quanto tempo e para quem.
notice-mode-locked = Não enquanto todos na chamada precisam estar de acordo. Travado por: { $profile }.
notice-ground = Por que sem perguntar?
notice-ground-hint = Necessário onde as pessoas só são avisadas: a lei ou o interesse em que você se apoia, com as suas palavras e em cada um dos seus idiomas. Todos leem antes de entrar. Peça que um jurista leia.
notice-ground-fault = Diga em { $lang } por que você pode gravar sem perguntar.
notice-room = Cada pessoa é avisada antes de entrar
notice-room-hint = Na chamada ninguém é perguntado. Quem se opõe encerra a gravação ou fica fora dela.
notice-room-locked = A regra de gravação desta casa não permite isso ou não dá motivos para isso.
notice-rooms-hint = Desligado até você mudar. Mesmo então, ninguém é gravado sem ter sido perguntado ou avisado antes.

## O que se lê antes de entrar

notice-title = As chamadas aqui podem ser gravadas
notice-intro = { $business } pode gravar as chamadas desta sala sem perguntar de novo. Leia isto antes de entrar.
notice-collection = Imagem e som de todos na chamada, como a chamada mostra, desde que alguém de { $business } pressione “Gravar” até que alguém mande parar. Você vê e ouve quando começa.
notice-sharing = Só é vista dentro de { $business }, por quem trabalha lá. Ninguém de fora, e nada é publicado.
notice-keeping = { $days ->
    [one] Guardada por no máximo { $days } dia depois da chamada, no próprio disco de quem gravou. { $business } se compromete a excluí-la depois. O servidor não guarda cópia.
   *[other] Guardada por no máximo { $days } dias depois da chamada, no próprio disco de quem gravou. { $business } se compromete a excluí-la depois. O servidor não guarda cópia.
}
notice-keeping-limit = Quem gravou precisa excluir o arquivo e confirmar a exclusão aqui. O servidor não pode excluí-lo, e não podemos olhar dentro do computador de ninguém.
notice-keeping-proof = O servidor guarda só a prova: que você foi avisado, com este texto, a hora e o idioma, e início, fim, duração, tamanho e soma de verificação do arquivo.
notice-rights = A qualquer momento e sem dar motivo, você pode se opor, pedir para ver a gravação, pedir uma cópia ou pedir a exclusão: { $contact }. Você também pode reclamar à autoridade de proteção de dados do seu país.
notice-object-name = O que você pode fazer
notice-object = Opor-se na chamada ou com o seu comprovante: a gravação para em até dois segundos, e a chamada continua. A partir daí, ninguém pode usar o que foi gravado.
notice-object-exclude = Pedir agora para ficar de fora, ou opor-se na chamada ou com o seu comprovante: em até dois segundos nada mais de você é gravado, e a chamada continua. O que outros dizem sobre você ainda pode ser ouvido.
notice-instead = Ou escrever para nós, ou sair. O atendimento é igualmente bom.
notice-why = Por que ninguém é perguntado
notice-join = Li isto: entrar
notice-leave = Não entrar
notice-informed = Entrar não é aprovar. Fica anotado apenas que você foi avisado.
notice-lobby = As chamadas aqui podem ser gravadas sem perguntar de novo. O que isso significa estava na página antes de você entrar.
notice-left-out = Deixar-me fora de toda gravação
notice-left-out-hint = O atendimento é igualmente bom.
notice-retold = O que se diz aqui sobre gravações acaba de mudar. Leia mais uma vez e depois entre.
notice-leave-page = Sair desta página

## Na chamada

notice-told-starting = A gravação está prestes a começar.
notice-told-on = A gravação começou. Para se opor, pressione “Gravando”.
notice-told-resumed = A gravação continua. Para se opor, pressione “Gravando”.
notice-told-objected = A gravação parou porque alguém se opôs. A chamada continua.
notice-told-objected-by = A gravação parou porque { $name } se opôs. A chamada continua.
notice-told-objected-own = Você se opôs. A gravação parou. A chamada continua.
notice-told-nobody = Nada é gravado, porque alguém se opôs. A chamada continua.
notice-told-failed = A gravação não começou. Nada foi gravado. A chamada continua.
notice-refused-uninformed = Alguém na chamada não foi avisado da gravação como ela é agora. Nada é gravado.
notice-refused-objected = Alguém na chamada não quer ser gravado. Nada é gravado.
notice-held = Leia primeiro o que se diz sobre gravações.
notice-after-recorded = Parte da chamada foi gravada. Você foi avisado antes.
notice-fact-what = Imagem e som de quem não se opôs; o chat não, a tela não
notice-page-object = Eu me oponho
notice-page-object-effect = Se você se opuser, em até dois segundos nada mais de você é gravado, e a chamada continua.

## O comprovante, o registro e a ficha de uma conversa

notice-receipt-heading = Comprovante: você foi avisado
notice-receipt-objected = Comprovante: você foi avisado e se opôs
notice-receipt-left-out = Comprovante: você foi avisado e fica fora da gravação
notice-receipt-person = Quem foi avisado
notice-receipt-told-by = Por
notice-receipt-shown-at = Mostrado em
notice-receipt-noted-at = Anotado em
notice-receipt-told = Do que você foi avisado. Você não aprovou, e ninguém pediu que aprovasse.
notice-receipt-word = avisado
notice-receipt-object-title = Opor-se à gravação
notice-receipt-object = Eu me oponho
notice-receipt-object-delete = Opor-se e pedir a exclusão
notice-receipt-done = Sua oposição vale desde { $at }. Ninguém mais pode usar a gravação.
notice-receipt-done-delete = Sua oposição vale desde { $at }, e a exclusão deve ser feita imediatamente. Esta página mostra quando for confirmada.
notice-receipt-state = Oposição em { $date }. Não pode mais ser usada.
notice-receipt-state-left-out = Você fica de fora. Nada de você foi gravado.
notice-receipt-secret = Quem tem este código pode ler este comprovante e opor-se em seu nome. Guarde-o para você.
notice-state = Avisado
notice-record-informed = avisado
notice-record-objected = oposição em { $date }

notice-mode-promised = Não enquanto estiverem em vigor as regras de gravação que você publicou: elas prometem a todos na chamada que serão consultados. O que se escolhe para uma sala prevalece sobre um texto geral, mas não onde retira uma promessa.
