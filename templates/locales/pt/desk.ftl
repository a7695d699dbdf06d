desk-title = Recepção
desk-am-i-there = Minha presença
desk-online = Online
desk-offline = Offline
desk-busy-hint = Durante uma chamada, sua situação muda sozinha para “Em chamada”.
desk-presence-wrap-up = Fazendo anotações após a chamada
desk-minutes = { $minutes ->
    [0] menos de 1 min
   *[other] { $minutes } min
}
desk-offer-about = Espera: { $waited }, fala { $lang }
desk-line-away = Ausente, o lugar fica guardado
desk-waiting = Esperando
desk-longest = Maior espera
desk-colleagues = Colegas
desk-today = Hoje
desk-today-figures = { $calls ->
    [one] { $calls } chamada
   *[other] { $calls } chamadas
}, { $messages ->
    [one] { $messages } recado
   *[other] { $messages } recados
}
desk-queue = Fila
desk-empty-title = Ninguém está esperando.
desk-empty-online = Você está online. Esta página toca quando alguém chama, mesmo em segundo plano.
desk-empty-offline = Você está offline. Fique online, e esta página toca quando alguém chamar.
desk-empty-no-room = Ainda não há nenhuma sala que alguém possa chamar. O proprietário cria uma em Salas.
desk-disk = O disco está quase cheio: restam { $free }. Arquivos e imagens são recusados até haver mais espaço; chamadas, chat e recados continuam.
desk-who = Quem
desk-when = Quando
desk-message = Recado
desk-what-to-do = O que fazer
desk-messages = Recados
desk-messages-none = Nenhum recado espera resposta.
desk-answer = Responder
desk-done = Concluir
desk-stage = Palco
desk-stage-hint = Programas com token, à parte de todas as chamadas.
desk-ring = O toque
desk-ring-hint = Como você ouve que alguém chama.

desk-conversations = Conversas
desk-conversations-lead = Cada uma fica aqui até o dia em que é excluída.
desk-conversations-none = Não há nada aqui.
desk-conversations-none-text = Uma conversa aparece aqui quando termina.
desk-conversations-end = As conversas mais antigas foram excluídas.
desk-with = Com
desk-length = Duração
desk-deleted = Exclusão em
desk-nobody = Ninguém
desk-older = Mais antigas
desk-left-a-message = Deixou um recado
desk-went-away = Foi embora
desk-all-conversations = Todas as conversas

desk-call-title = Chamada com { $name }
desk-call-lead = Lê a página em { $lang }.
desk-join-title = Participar
desk-join-text = Estão esperando por você nesta chamada. Se quiser, teste seus aparelhos; depois, participe. Você também pode participar sem eles e escrever.
desk-back = Voltar para a recepção
desk-record = O que fica guardado dela
desk-record-title = Conversa com { $name }
desk-the-call = A chamada
desk-speaks = Idioma
desk-quality = Como chegou
desk-quality-up-audio = Som enviado
desk-quality-up-video = Imagem enviada
desk-quality-up-screen = Tela enviada
desk-quality-down-audio = Som recebido
desk-quality-down-video = Imagem recebida
desk-quality-down-screen = Tela recebida
desk-quality-lines = Até { $lines } linhas
desk-quality-pauses = Imagem pausada por conexão estreita: { $count }
desk-quality-is = Conexão: { $verdict }
desk-quality-why-good = O som e a imagem chegaram como deviam.
desk-quality-why-loss = { $percent } % se perdeu no caminho.
desk-quality-why-delay = Ida e volta levaram { $ms } ms.
desk-quality-why-jitter = O som e a imagem chegaram de forma irregular.
desk-quality-why-narrow = A conexão nem sempre comportou a imagem.
desk-written = O que foi escrito
desk-written-nothing = Nada foi escrito.
desk-kept-until = Tudo isto fica guardado até { $date }. Depois é excluído.
