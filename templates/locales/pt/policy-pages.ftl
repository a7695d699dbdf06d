### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = Base legal
policy-pages-basis-contract = Contrato ou etapas anteriores a ele
policy-pages-basis-consent = Consentimento
policy-pages-basis-duty = Obrigação legal
policy-pages-basis-interest = Interesse legítimo

## Reading. $number is the number of a version, $date a day.

policy-pages-version = Versão { $number }
policy-pages-since = Em vigor desde { $date }
policy-pages-from = Entra em vigor em { $date }
policy-pages-was = Em vigor de { $from } a { $until }
policy-pages-starter = Texto inicial, escrito a partir das configurações deste programa. Nenhuma versão foi publicada ainda.
policy-pages-starter-short = Texto inicial
policy-pages-coming = Uma nova versão entra em vigor em { $date }.
policy-pages-coming-link = Ver o que muda
policy-pages-old = Este não é o texto em vigor hoje.
policy-pages-read-current = Ler o texto em vigor
policy-pages-archive = Todas as versões
policy-pages-archive-lead = Todas as versões já anunciadas, palavra por palavra.
policy-pages-archive-none = Nada foi publicado ainda
policy-pages-read = Ler
policy-pages-changes = O que mudou
policy-pages-changes-none = Não há versão anterior para comparar.
policy-pages-changes-on = O que muda em { $date }
policy-pages-changes-count = Cláusulas que mudam: { $count } de { $all }
policy-pages-changes-old = Antes: { $version }
policy-pages-changes-new = A partir de { $date }: { $version }
policy-pages-changes-same = Sem mudança
policy-pages-changes-changed = Mudou
policy-pages-changes-added = Nova
policy-pages-changes-gone = Retirada
policy-pages-use = Usar nossas salas não significa que você concorda.
policy-pages-use-text = Um consentimento que você deu continua ligado ao texto que você viu.
policy-pages-summary = O que muda, em resumo
policy-pages-shown-in = Mostrado em { $lang }, porque falta o seu idioma aqui.
policy-pages-clause-langs = Esta cláusula em outro idioma
policy-pages-copy = Cópia para programas (JSON)
policy-pages-feed = Lista de versões para programas (JSON)

## Writing: the list of documents

policy-pages-title = Políticas
policy-pages-lead = O que você diz às pessoas, versão por versão. Os textos iniciais dizem o que este programa faz. Peça a um advogado que os leia antes de publicar.
policy-pages-clock = Anúncios e mudanças esperam
policy-pages-document = Documento
policy-pages-current = Em vigor
policy-pages-waiting = À espera
policy-pages-write = Escrever nova versão
policy-pages-go-on = Continuar a escrever

## Writing: one version

policy-pages-state-draft = Rascunho. Só quem trabalha aqui o vê.
policy-pages-check = Verificar
policy-pages-publish = Publicar
policy-pages-announce = Anunciar agora
policy-pages-withdraw = Retirar
policy-pages-discard = Descartar o rascunho
policy-pages-discard-hint = Perde-se tudo o que foi escrito neste rascunho. As versões publicadas ficam.
policy-pages-done-published = Publicada. A partir de agora, suas palavras são fixas.
policy-pages-clauses = Cláusulas
policy-pages-clause = Cláusula
policy-pages-langs = Idiomas
policy-pages-own = Nova cláusula { $number }
policy-pages-add-clause = Adicionar cláusula
policy-pages-remove-clause = Remover
policy-pages-standing-missing = Falta
policy-pages-standing-outdated = Desatualizado
policy-pages-standing-machine = Tradução automática, não lida
policy-pages-standing-checked = Verificado
policy-pages-standing-starter = Texto inicial
policy-pages-plan = Datas e motivo
policy-pages-plan-hint = Uma versão é anunciada num dia e entra em vigor em outro.
policy-pages-material = A mudança importa às pessoas?
policy-pages-material-yes = Sim
policy-pages-material-yes-hint = Elas são avisadas antes, por todos os dias de aviso. Na dúvida, escolha esta opção.
policy-pages-material-no = Não
policy-pages-material-no-hint = Um erro de digitação, uma palavra mais clara. Pode valer imediatamente.
policy-pages-reason = Por que importa ou não
policy-pages-reason-hint = Para os seus registros.
policy-pages-release = Anunciada em
policy-pages-notice = Dias inteiros de aviso
policy-pages-effective = Entra em vigor em
policy-pages-effective-hint = No início desse dia, onde fica o seu negócio.
policy-pages-controlling = Qual idioma decide se houver diferença?
policy-pages-controlling-none = Nenhum: vale o que a pessoa viu
policy-pages-fault-date = Escolha um dia.

## Writing: one clause in one language

policy-pages-heading = Título
policy-pages-text = Texto
policy-pages-text-hint = Uma linha vazia termina um parágrafo. Uma linha que começa com “- ” é um item de lista.
policy-pages-machine = Uma máquina traduziu isto
policy-pages-machine-hint = Não é publicado antes que alguém o leia.
policy-pages-mark-checked = Está certo como está
policy-pages-take-starter = Voltar ao texto inicial
policy-pages-leading = O texto que conduz: { $lang }
policy-pages-preview = Como as pessoas leem
policy-pages-references = Referências
policy-pages-references-hint = Cada uma representa uma configuração, uma página ou uma tabela deste programa, para que o texto diga sempre o que o programa faz.
policy-pages-overtaken = Outra pessoa salvou este texto nesse meio-tempo
policy-pages-overtaken-text = Os dois textos estão abaixo e nada se perdeu. Junte o que precisa e salve de novo.
policy-pages-moved = Outra pessoa alterou esta versão nesse meio-tempo
policy-pages-moved-text = Nada foi publicado. É assim que ela está agora: leia e depois publique.
policy-pages-theirs = O que foi salvo nesse meio-tempo

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = Nada impede a publicação.
policy-pages-findings = { $count ->
    [one] Não publicado. { $count } ponto precisa de nova leitura.
   *[other] Não publicado. { $count } pontos precisam de nova leitura.
}
policy-pages-place = { $clause }, { $lang }
policy-pages-found-blank-name = Falta o nome do negócio.
policy-pages-found-blank-address = Falta o endereço do negócio.
policy-pages-found-blank-contact = Falta um contato do negócio.
policy-pages-found-no-reason = Diga por que a mudança importa ou não.
policy-pages-found-no-release = Falta o dia do anúncio.
policy-pages-found-no-effective = Falta o dia em que entra em vigor.
policy-pages-found-too-soon = Pode entrar em vigor em { $date }, no mínimo.
policy-pages-found-too-late = Pode ser planejado até { $date }, no máximo.
policy-pages-found-shorter-notice = A versão em vigor promete mais dias de aviso: { $days }.
policy-pages-found-missing = Não há texto.
policy-pages-found-no-title = Não há título.
policy-pages-found-outdated = O texto que conduz ({ $lang }) ou uma configuração mudou desde então. Escreva este de novo ou diga que está certo como está.
policy-pages-found-machine = Uma máquina o traduziu e ninguém o leu ainda.
policy-pages-found-needs = Esta cláusula não pode ficar sem { $text }.
policy-pages-found-unknown = { $text } não representa nada.
policy-pages-found-lacks = Falta { $text }, que o texto que conduz ({ $lang }) tem.
policy-pages-found-adds = { $text } está aqui e não no texto que conduz ({ $lang }).
policy-pages-found-left-over = Alguém queria preencher isto: { $text }
policy-pages-found-dead-link = Este link não leva a lugar nenhum: { $text }
policy-pages-found-empty-cell = “{ $row }” não tem nada em “{ $column }”.
policy-pages-found-negation = Um dos dois nega algo, o outro não. Aqui: “{ $here }” { $lang }: “{ $leading }”
policy-pages-found-tick = Um diz que a caixa está marcada, o outro que não. Aqui: “{ $here }” { $lang }: “{ $leading }”
policy-pages-found-numbers = Os números diferem. Aqui: { $here }. { $lang }: { $leading }
policy-pages-found-untranslated = Isto não foi traduzido: “{ $text }”
policy-pages-found-script = “{ $text }” não pertence a este idioma.
policy-pages-found-language = O texto está em outro idioma: { $lang }.
policy-pages-found-mojibake = “{ $text }” é sinal de codificação errada.
