recording-question = Esta chamada pode ser gravada?
recording-intro = { $agent } pergunta a você sobre cinco pontos. A chamada continua, seja qual for a sua resposta.
recording-intro-newcomer = { $agent } pergunta a você sobre cinco pontos antes da sua entrada. Enquanto isso, a gravação está em pausa, e sua imagem e seu som não são gravados antes da sua aprovação. A chamada continua, seja qual for a sua resposta: se você não aprovar, { $agent } deixa você entrar e continua sem gravar, ou não admite a sua entrada. Você fica sabendo qual dos dois.
recording-points = Cinco pontos
recording-approve = Aprovar
recording-refuse = Não aprovar
recording-silence = Ficar sem responder vale como “Não aprovar”. A chamada continua.
recording-only-if = Somente se você quiser
recording-left-spoken = { $seconds ->
    [one] Falta { $seconds } segundo para responder. Ficar sem responder vale como “Não aprovar”.
   *[other] Faltam { $seconds } segundos para responder. Ficar sem responder vale como “Não aprovar”.
}
recording-continue = Continuar em { $lang }
recording-continue-hint = Não temos este texto no seu idioma. Responda só se você o entende em { $lang }. Se não entende, ficar sem responder vale como “Não aprovar”, e a chamada continua.
recording-collection = Coleta
recording-collection-what = Imagem e som de todos na chamada, como a chamada os mostra, do momento em que todos tiverem aprovado até alguém mandar parar.
recording-collection-who = { $agent } grava no navegador. Este programa não deixa mais ninguém gravar.
recording-collection-not = O chat não, os arquivos não, a sua tela não.
recording-use = Uso
recording-use-what = Para provar o que foi aconselhado ou feito e para resolver uma disputa sobre isso. Para mais nada.
recording-use-training = Também para treinar o pessoal próprio de { $business }
recording-sharing = Compartilhamento
recording-sharing-who = Só é vista dentro de { $business }: por { $agent } e por quem trabalha lá. Ninguém de fora, e nada é publicado.
recording-keeping = Conservação
recording-keeping-where = { $days ->
    [one] { $days } dia no próprio disco de { $agent }. { $business } se compromete a excluir o arquivo até { $date }. O servidor não guarda cópia.
   *[other] { $days } dias no próprio disco de { $agent }. { $business } se compromete a excluir o arquivo até { $date }. O servidor não guarda cópia.
}
recording-keeping-limit = { $agent } precisa excluir o arquivo e confirmar a exclusão aqui. Se isso atrasar, o proprietário desta recepção vê. O servidor não pode excluí-lo, e não podemos olhar dentro do computador de ninguém.
recording-keeping-proof = O servidor guarda só a prova: a sua resposta com hora e idioma, e o início, o fim, a duração, o tamanho e a soma de verificação do arquivo. Se você aprovar, até três anos depois da exclusão; se não aprovar, por 12 meses.
recording-disclosure = Informação
recording-disclosure-owner = O arquivo pertence a { $business }, { $address }. Quem criou este programa não recebe nada.
recording-disclosure-rights = A qualquer momento e sem dar motivo, você pode pedir para ver a gravação, pedir uma cópia, pedir a exclusão ou retirar a sua aprovação: { $contact }. Você também pode reclamar à autoridade de proteção de dados do seu país.
recording-disclosure-withdraw = Se você retirar a aprovação, a gravação para em até dois segundos. A partir daí, ninguém pode usar o que foi gravado. { $business } precisa excluir o arquivo até a data marcada, ou imediatamente, se você pedir. O que foi feito antes continua lícito.
recording-disclosure-limit = Nenhum programa consegue impedir que alguém filme uma tela.
recording-fact-what = O quê
recording-fact-what-text = Imagem e som de todos; o chat não, a tela não
recording-fact-where = Onde fica
recording-fact-where-text = No próprio disco de { $agent }, não no servidor
recording-fact-who = Quem pode ver
recording-fact-who-text = Somente { $business }
recording-fact-until = Quem deve excluí-la
recording-fact-until-text = { $business }, até { $date }
recording-fact-approved = Todos aprovaram às
recording-told-asking = { $agent } pergunta se esta chamada pode ser gravada. Ainda não se grava nada.
recording-told-asking-own = A pergunta está sendo feita a todos. Ainda não se grava nada.
recording-told-waiting = Você aprovou. Nada é gravado antes que todos tenham respondido.
recording-told-approved = Todos aprovaram. A gravação está prestes a começar.
recording-told-on = A gravação começou. Para retirar a aprovação, pressione “Gravando”.
recording-told-joining = A gravação está em pausa porque { $name } vai entrar e precisa responder antes.
recording-told-resumed = A gravação continua. Todos aprovaram. Para retirar a aprovação, pressione “Gravando”.
recording-told-lost = A gravação está em pausa porque a página que grava está sem conexão.
recording-told-stopped = A gravação parou. A chamada continua.
recording-told-stopped-lost = A gravação parou porque a página que grava não voltou. A chamada continua.
recording-told-withdrawn = A gravação parou porque uma aprovação foi retirada. A chamada continua.
recording-told-withdrawn-by = A gravação parou porque { $name } retirou a aprovação. A chamada continua.
recording-told-withdrawn-own = Você retirou a aprovação. A gravação parou. A chamada continua.
recording-told-refused = Não aprovado. Nada é gravado. A chamada continua.
recording-told-refused-by = { $name } não aprovou. Nada é gravado. A chamada continua.
recording-told-refused-own = Você não aprovou. Nada é gravado. A chamada continua.
recording-told-silent-own = Você não respondeu a tempo, o que vale como “Não aprovar”. Nada é gravado. A chamada continua.
recording-told-failed = Todos aprovaram, mas a gravação não começou. Nada foi gravado. A chamada continua.
recording-hold = Esta chamada está sendo gravada. A pergunta é feita a você antes da sua entrada, e sua imagem e seu som não são gravados até você aprovar.
recording-hold-waiting = Você não aprovou, e sua imagem e seu som não são gravados. Agora { $agent } decide: a chamada continua sem gravação e você entra, ou sua entrada não é admitida.
recording-hold-without = A chamada continua sem gravação. Você já pode entrar.
recording-hold-refused = Sua entrada não foi admitida porque a gravação continua. Sua imagem e seu som não foram gravados.
recording-newcomer-asked = { $name } quer entrar, e a pergunta está sendo feita. A gravação está em pausa.
recording-newcomer-refused = { $name } não aprovou. A gravação está em pausa. Continue sem gravar, ou não admita { $name }.
recording-refused-busy = A pergunta já está sendo feita a todos, ou há uma gravação em andamento. Ninguém é perguntado duas vezes.
recording-refused-too-soon = { $seconds ->
    [one] A pergunta acabou de ser respondida. Você pode perguntar de novo em { $seconds } segundo.
   *[other] A pergunta acabou de ser respondida. Você pode perguntar de novo em { $seconds } segundos.
}
recording-refused-off = A gravação está desligada nesta sala. Ninguém foi perguntado.
recording-refused-not-allowed = Só pode gravar quem atende nesta sala e está na chamada. Ninguém foi perguntado.
recording-refused-late = O tempo para responder acabou, o que vale como “Não aprovar”. A chamada continua.
recording-refused-answered = Você já respondeu. Vale a sua primeira resposta.
recording-refused-over = Esta pergunta está encerrada. Nada é gravado.
recording-refused-unread = Antes, confirme que você entende o texto neste idioma. A sua resposta não foi aceita.
recording-refused-permit = Falta a aprovação de alguém, ou ela deixou de valer. A página não pode gravar.
recording-refused-register = Esta gravação já foi registrada com outros dados. Nada foi alterado.
recording-registered = A gravação está registrada. Exclua o arquivo até { $date } e confirme em “Gravações”.
recording-after-recorded = { $minutes ->
    [0] Menos de um minuto da chamada foi gravado, com a aprovação de todos.
    [one] { $minutes } minuto da chamada foi gravado, com a aprovação de todos.
   *[other] { $minutes } minutos da chamada foram gravados, com a aprovação de todos.
}
recording-after-kept = A imagem e o som ficam no próprio disco de { $agent }, não no servidor. { $business } precisa excluí-los até { $date }.
recording-after-nothing = Nada foi gravado.
recording-after-refused = A gravação foi pedida e não foi aprovada. Nada foi gravado.
recording-after-receipt = Seu comprovante
recording-after-receipt-hint = Funciona sem conta. Guarde o código.
recording-after-receipt-open = Abrir meu comprovante
recording-after-changed = Mudou de ideia?
recording-after-changed-hint = Você não precisa de motivo.
recording-after-changed-text = Com o comprovante, você retira a aprovação, pede uma cópia ou pede a exclusão.
recording-page-record = Gravar
recording-page-stop = Parar gravação
recording-page-asking = Perguntando
recording-page-on = Gravando
recording-page-paused = Em pausa
recording-page-details = Detalhes
recording-page-about = Sobre esta gravação
recording-page-heading-asking = Esta chamada pode ser gravada?
recording-page-heading-on = Esta chamada está sendo gravada
recording-page-heading-paused = A gravação está em pausa
recording-page-withdraw = Retirar minha aprovação
recording-page-withdraw-effect = Se você retirar a aprovação, a gravação para em até dois segundos e a chamada continua.
recording-page-receipt = Meu comprovante
recording-page-left = para responder
recording-page-language = Ler isto em outro idioma
recording-page-language-hint = A pergunta e o tempo restante permanecem. A página é carregada de novo.
recording-page-leave = Sair da chamada
recording-page-go-on = Continuar sem gravar
recording-page-do-not-admit = Não admitir
recording-page-title = ● { $title }
recording-page-local = Gravação neste computador
recording-page-saving = A gravação está sendo salva. Mantenha esta página aberta.
recording-page-saving-part = A gravação está sendo salva: { $percent } %
recording-page-choose = A gravação terminou. Escolha onde ela fica no seu próprio disco.
recording-page-save = Salvar a gravação
recording-page-saved = Salva como { $name } no lugar que você escolheu. Ela não está mais no navegador.
recording-page-downloaded = Salva como { $name } entre os seus downloads. Ela não está mais no navegador.
recording-page-downloading = { $name } está sendo salvo entre os seus downloads. Veja se o arquivo está lá e depois confirme.
recording-page-downloaded-confirm = O arquivo está lá
recording-page-discard = Descartar a gravação
recording-page-discard-text = Uma gravação descartada não pode ser recuperada. O descarte fica anotado.
recording-page-discard-confirm = Descartar de vez
recording-page-discard-cancel = Manter
recording-page-discarded = A gravação foi descartada. Nada dela ficou neste navegador.
recording-page-unsaved = Uma gravação ainda não foi salva. A saída da conta espera por ela.
recording-page-left-over = Neste navegador há uma gravação de { $date } que ainda não foi salva: conversa com { $name }.
recording-page-left-over-unknown = Neste navegador há uma gravação de { $date } que ainda não foi salva.
recording-page-left-over-torn = Neste navegador há o começo de uma gravação de { $date }. Ele não pode ser salvo, porque o navegador perdeu o que faz parte dele. Descarte-o.
recording-page-left-over-hint = Só você vê isto, e só neste navegador. Salve ou descarte a gravação.
recording-page-full = Seu disco está cheio. A gravação parou, a chamada continua, e o que foi gravado antes não se perdeu. Libere espaço e depois salve a gravação.
recording-page-save-failed = Não foi possível salvar a gravação ali. Ela não se perdeu. Escolha outro lugar.
recording-page-failed = O navegador parou de gravar. A chamada continua, e o que foi gravado antes não se perdeu. Salve a gravação.
recording-page-cannot = Este navegador não consegue gravar. Use um Chromium, Firefox ou Safari atual. Ninguém foi perguntado.
recording-page-register-failed = A gravação está salva, mas o servidor ainda não sabe dela. Mantenha esta página aberta; ela tenta de novo sozinha.
recording-page-discard-waits = A gravação será descartada assim que o servidor responder. Mantenha esta página aberta; ela tenta de novo sozinha.
recording-page-stale = Você entrou ou saiu depois que esta página foi aberta. Carregue-a de novo e ela continua sozinha. Nada da gravação se perdeu.
recording-rule = Gravação
recording-rule-when = Quando uma chamada pode ser gravada?
recording-rule-days = Dias, no máximo
recording-rule-days-hint = De { $least } a { $most }. O que alguém aprovou nunca é prolongado.
recording-rule-place-title = Onde fica?
recording-rule-place = No próprio disco do atendente
recording-rule-place-hint = O servidor não guarda cópia e não pode excluir o arquivo. O atendente precisa excluí-lo no dia marcado e confirmar.
recording-rule-audience-title = Quem pode ver?
recording-rule-audience = Somente { $business }
recording-rule-audience-hint = Ninguém de fora, e nada é publicado.
recording-rule-fault-days = Escreva um número inteiro de { $least } a { $most }.
recording-list = Gravações
recording-list-lead = As gravações ficam no disco de quem gravou. Aqui está até quando cada uma precisa ser excluída e o que pedem as pessoas que aparecem nela.
recording-list-lead-owner = As gravações ficam no disco de quem gravou, nunca neste servidor. Aqui está quem precisa excluir o quê e o que está atrasado.
recording-list-none = Nenhuma gravação.
recording-list-none-text = Uma gravação aparece aqui quando uma chamada foi gravada com a aprovação de todos.
recording-list-recorded = Gravada em
recording-list-conversation = Conversa
recording-list-agent = No disco de
recording-list-disabled = Conta desativada
recording-list-file = Arquivo
recording-list-until = Excluir até
recording-list-state = Situação
recording-list-do = O que fazer
recording-state-unregistered = Ainda não salva
recording-state-kept = A excluir até { $date }
recording-state-due = Para excluir hoje
recording-state-overdue = { $days ->
    [one] { $days } dia de atraso
   *[other] { $days } dias de atraso
}
recording-state-deleted = Exclusão confirmada em { $date }
recording-state-discarded = Descartada em { $date }, nunca salva
recording-reason-time = O prazo acabou.
recording-reason-withdrawn = Uma aprovação foi retirada, com pedido de exclusão.
recording-reason-asked = Alguém que aparece nela pediu a exclusão.
recording-unusable = Uma aprovação foi retirada em { $date }. A gravação não pode mais ser usada.
recording-confirm = Já excluí
recording-confirm-hint = Antes, exclua o arquivo, também da lixeira e das cópias que você fez. Ficam anotados seu nome e a hora em que você pressionou. Não podemos olhar dentro do seu computador.
recording-confirm-for = Confirmar a exclusão
recording-confirm-for-hint = Quando uma conta está desativada, você confirma no lugar da pessoa. Antes, certifique-se de que o arquivo e as cópias não existem mais. Fica anotado que você confirmou, quando e por quem.
recording-confirmed = A exclusão está confirmada. Quem aparece na gravação vê isso no comprovante.
recording-wishes = Pedidos
recording-wishes-lead = O que pedem as pessoas que aparecem em uma gravação. Cada pedido é respondido em até 15 dias.
recording-wishes-none = Ninguém espera resposta.
recording-wish-copy = { $name } pede para ver a gravação
recording-wish-deletion = { $name } pede a exclusão
recording-wish-asked = Pedido em { $date }
recording-wish-contact = Responder a
recording-wish-left = { $days ->
    [0] Responda hoje
    [one] Responda em até { $days } dia
   *[other] Responda em até { $days } dias
}
recording-wish-overdue = { $days ->
    [one] Resposta com { $days } dia de atraso
   *[other] Resposta com { $days } dias de atraso
}
recording-wish-done = Marcar como respondido
recording-banner-overdue = { $count ->
    [one] { $count } arquivo local está atrasado. Exclua e confirme.
   *[other] { $count } arquivos locais estão atrasados. Exclua e confirme.
}
recording-banner-overdue-owner = { $count ->
    [one] { $count } arquivo local da equipe está atrasado. Lembre quem está com ele.
   *[other] { $count } arquivos locais da equipe estão atrasados. Lembre quem está com eles.
}
recording-banner-wishes = { $count ->
    [one] { $count } pedido sobre uma gravação espera resposta.
   *[other] { $count } pedidos sobre gravações esperam resposta.
}
recording-banner-open = Abrir as gravações
recording-record = Gravação
recording-record-asked = Pergunta feita por { $agent } em { $date }
recording-record-answers = As respostas
recording-record-answer = { $name }: { $answer }
recording-record-approved = aprovou
recording-record-refused = não aprovou
recording-record-silent = não aprovou (sem resposta)
recording-record-withdrawn = retirou em { $date }
recording-record-span = { $from } a { $to }, { $length }
recording-record-size = Tamanho
recording-record-checksum = Soma de verificação (SHA-256)

recording-choose = Quando gravar
recording-choose-hint = Todos na chamada leem isto na pergunta. Você pode pedir menos do que a regra da sala, não mais.
recording-choose-days = Dias até a exclusão
recording-choose-days-hint = 1 a { $most }
recording-choose-training = Perguntar também se pode servir para treinar o pessoal próprio
recording-refused-beyond = Pode pedir de 1 a { $most } dias, e só o que a regra da sala permite.
