# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Registro de consentimentos
records-lead = A quem se perguntou o quê e quando, com que palavras, e o que a pessoa respondeu.
records-purpose-recording = Gravação de uma chamada
records-purpose-training = Treinamento do pessoal com a gravação
records-state-requested = Sem resposta
records-state-given = Dado
records-state-refused = Não dado
records-state-withdrawn = Retirado
records-state-expired = Encerrado
records-state-invalidated = Inválido
records-state-restricted = Restrito desde { $date }
records-restricted = Restrito
records-event-requested = Perguntado
records-event-reaffirmed = Confirmado de novo
records-by-person = Pela própria pessoa
records-by-system = Pelo programa
records-all = Todos
records-search = Procurar
records-who = Nome ou código do comprovante
records-who-hint = O nome como foi digitado na chamada, ou parte dele.
records-purpose = Finalidade
records-from = Perguntado de
records-until = Perguntado até
records-person = Pessoa
records-asked = Quando
records-found = { $count ->
    [one] { $count } consentimento
   *[other] { $count } consentimentos
}
records-none = Nada encontrado
records-none-text = Nenhuma pergunta corresponde à busca.
records-newer = Mais recentes
records-export = Exportar
records-export-hint = O que a busca encontrou, do mais recente ao mais antigo, até { $count } linhas. Quem exporta e quantas linhas fica escrito no livro de registro.
records-export-csv = Tabela (CSV)
records-export-lines = Linhas (JSON)
records-cut = { $count ->
    [one] Mais { $count } linha foi encontrada e não exportada.
   *[other] Mais { $count } linhas foram encontradas e não exportadas.
}
records-evidence = Prova de um consentimento
records-controller = Controlador
records-valid = Vale até
records-events = O que aconteceu
records-text = O texto exato que foi mostrado
records-text-none = Nenhum texto foi mostrado.
records-agrees = O texto guardado foi conferido agora: é o que foi mostrado, letra por letra.
records-disagrees = O texto guardado não é o que foi mostrado. Guarde uma cópia da pasta de dados e mande conferir o livro de registro.
records-unknown = Não há soma de verificação junto a este consentimento. Se houve resposta, ela está no livro de registro.
records-files = Para outros sistemas
records-files-hint = Os mesmos fatos nos formatos de duas especificações.
records-file-iso = Arquivo conforme ISO/IEC TS 27560
records-file-kantara = Arquivo conforme Kantara 1.1
records-unusable = Restrita desde { $date } por quem aparece nela: guarde, não use.
records-training-withdrawn = Escolhido por você, retirado em { $date }
records-own-title = Meus consentimentos
records-own-lead = Com o que você concordou aqui, com que palavras, e o que pode fazer.
records-own-effect = Retirar vale na hora e não precisa de motivo. O que foi feito antes continua lícito.
records-own-restrict-about = Restringir para todo uso na hora, mas nada é excluído: até você liberar, só pode ser guardado.
records-own-none = Ainda não há nada aqui
records-own-none-text = Adicione um comprovante pelo código, e os consentimentos dele aparecem aqui.
records-own-withdraw = Retirar
records-own-restrict = Restringir
records-own-lift = Liberar o uso
records-own-add-title = Adicionar um comprovante
records-own-add-hint = Quando perguntaram a você em uma chamada, você recebeu um comprovante com um código. Adicione só os seus.
records-own-add = Adicionar
records-own-elsewhere = Este comprovante já está em outra conta.
records-own-done-withdrawn = Retirado, a partir de agora.
records-own-done-restricted = Restrito, a partir de agora.
records-own-done-lifted = O uso está liberado.
records-own-done-added = O comprovante foi adicionado.
records-kind-hosting = Operação de computadores
records-kind-mail = Entrega de cartas eletrônicas
records-kind-support = Ajuda técnica
records-kind-partner = Empresas parceiras
records-kind-adviser = Advogados e contadores
records-kind-other = Outros
records-recipients = Destinatários
records-recipients-lead = Quem fora desta casa recebe dados pessoais, quais, para quê e onde. Cada um é adicionado antes que algo chegue a ele.
records-recipients-none = Ninguém de fora: tudo fica nesta máquina.
records-recipients-clause = Estes destinatários de fora da nossa casa recebem dados:
records-recipient = Destinatário
records-recipient-kind = Tipo
records-recipient-data = Dados
records-recipient-task = Para quê
records-recipient-countries = Países
records-recipient-transfer = Base da transferência ao exterior
records-recipient-transfer-hint = Por exemplo adequação, cláusulas-padrão, consentimento separado. Deixe vazio se nada vai ao exterior.
records-recipient-from = Em uso desde
records-recipient-ended = Encerrado em { $date }
records-recipient-add = Adicionar destinatário
records-recipient-add-hint = Antes do primeiro uso: o dia é hoje ou depois. Em seguida escreva uma nova versão da política de privacidade, que cita o destinatário.
records-recipient-end = Encerrar
records-recipient-fault-day = Escolha hoje ou um dia depois.
records-recipient-objections = Oposições
records-see-title = Quem pode ver
records-see-hint = Você pode se opor a cada tipo de destinatário, também a um que ninguém usa aqui. Sua oposição permanece quando a política de privacidade muda, até você retirá-la.
records-see-nobody = Ninguém no momento
records-see-object = Eu me oponho
records-see-lift = Retirar minha oposição
records-see-since = Você se opõe desde { $date }
records-see-done = Sua oposição vale a partir de agora.
records-see-done-lift = Sua oposição foi retirada.
records-kept-objection = Suas oposições a tipos de destinatários
records-kept-objection-purpose = Para que nada chegue aonde você não quer.
records-kept-objection-period = Até você retirá-la ou sua conta ser excluída
records-letter-objection-subject = { $business }: sua oposição e uma mudança
records-letter-objection-text = Você se opôs a que dados seus cheguem a estes destinatários: { $kinds }. Uma nova versão da nossa política de privacidade cita tais destinatários, a partir de { $date }.
records-letter-objection-stays = Sua oposição permanece: nada seu chega a eles, a menos que você a retire. Você não precisa fazer nada.
records-letter-objection-action = Ver minhas oposições
records-letter-objection-why = Você recebe esta carta porque se opôs na sua conta em { $business }.
records-kind-letter = Oposição

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = Políticas a que você respondeu
records-policies-hint = O que foi perguntado a você quando um texto mudou e quando você criou a conta.
records-policies-accepted = Aceita em { $date }
records-policies-declined = Recusada em { $date }
records-policies-shown = Mostrada em { $date }, sem resposta

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = Livro de registros
records-ledger-lead = O que foi feito, quando, por quem e a quê. Cada linha está encadeada à anterior. Aqui há identificadores e números, nenhum conteúdo.
records-ledger-like = Identificador ou ato
records-ledger-like-hint = Um identificador, ou o começo de um ato: policy.
records-ledger-deed = Ato
records-ledger-by = Por
records-ledger-to = A quê
records-jobs = Tarefas periódicas
records-jobs-lead = O que o programa faz sozinho, e quando terminou bem pela última vez.
records-jobs-job = Tarefa
records-jobs-last = Terminou bem
records-jobs-never = Ainda não
records-jobs-late = Atrasada
records-jobs-fine = Como previsto
records-jobs-count = { $count ->
    [one] Uma tarefa está atrasada
   *[other] { $count } tarefas estão atrasadas
}

# Declarar um consentimento inválido: o formulário do encarregado e como cada um o lê. $date é um dia, $what o nome do que foi perguntado.

records-invalid-title = Declarar inválido
records-invalid-hint = Só se este consentimento nunca valeu: não foi livre, a pessoa não podia dá-lo ou o texto estava errado.
records-invalid-does-recording = Se ainda estiver gravando, a gravação para na hora. Ninguém pode mais usá-la, o arquivo deve ser excluído na hora, e tudo o que esta pessoa aprovou depois sobre ela também termina.
records-invalid-does-use = Este uso termina na hora. A aprovação da própria gravação continua.
records-invalid-does-document = Esta pessoa é consultada de novo na hora, e a conta fica fechada até que ela aceite.
records-invalid-final = A pessoa é avisada e lê o seu motivo. Não dá para desfazer: só a própria pessoa pode concordar de novo.
records-invalid-label = Por que nunca valeu
records-invalid-label-hint = A pessoa lê exatamente estas palavras. Escreva o que aconteceu e não cite mais ninguém.
records-invalid-fault = Escreva por que este consentimento nunca valeu.
records-invalid-press = Declarar este consentimento inválido
records-invalid-done = Este consentimento está declarado inválido.
records-invalid-over = Nada mudou. Este consentimento nunca foi dado, ou a pessoa o retirou.
records-invalid-on = Declarado inválido em { $date }
# No meio de uma linha.
records-invalid-at = declarado inválido em { $date }
records-invalid-short = Escolhido por você, declarado inválido
records-invalid-what = { $what }: declarado inválido em { $date }
records-invalid-effect = A sua resposta nunca valeu, e por isso nada mais pode se apoiar nela. Você não precisa fazer nada.
records-invalid-reason = O motivo, nas palavras de { $business }:
records-invalid-anew = O seu aceite foi declarado inválido em { $date }. O motivo está em “Meus consentimentos”. Responda de novo, por favor.
records-invalid-receipt = Comprovante: declarado inválido
records-invalid-unusable = Uma aprovação foi declarada inválida em { $date }. A gravação não pode mais ser usada.
records-invalid-why-due = Uma aprovação foi declarada inválida.
records-invalid-told = A gravação parou porque uma aprovação foi declarada inválida. A chamada continua.
records-invalid-told-own = A sua aprovação foi declarada inválida; o comprovante diz por quê. A gravação parou. A chamada continua.
records-policies-reaffirmed = Confirmada de novo em { $date }
records-archive = Ler esta versão no arquivo
records-letter-invalid-kind = Declarado inválido
records-letter-invalid-subject = { $business }: uma resposta sua não vale
records-letter-invalid-text = Em { $date } você nos respondeu sobre isto: { $what }. Constatamos que a sua resposta nunca valeu e a declaramos inválida.
records-letter-invalid-ends = Nada mais pode se apoiar nela. Você não precisa fazer nada.
records-letter-invalid-asked = Perguntamos de novo assim que você entrar. A sua conta fica fechada até você aceitar; os seus dados e os seus direitos continuam seus.
records-letter-invalid-reason = O motivo está neste link.
records-letter-invalid-action = Ler o motivo
records-letter-invalid-why = Você recebe esta carta porque tinha dado esta resposta a { $business }.
records-letter-unusable-subject = Um consentimento para uma gravação foi declarado inválido
records-letter-unusable-text = Um consentimento para uma gravação nunca valeu e foi declarado inválido. O que se apoiava nele não pode mais ser usado.
records-letter-unusable-how = Neste link você lê qual é a gravação e até quando o arquivo deve ser excluído.
