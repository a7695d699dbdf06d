# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Registro de consentimentos
records-lead = Quem foi perguntado sobre o quê e quando, com que palavras, e o que respondeu.
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
records-none-text = Ninguém foi perguntado sobre algo que corresponda à procura.
records-newer = Mais recentes
records-export = Exportar
records-export-hint = O que a procura encontrou, do mais recente ao mais antigo, até { $count } linhas. Quem exporta e quantas linhas fica escrito no livro de registro.
records-export-csv = Tabela (CSV)
records-export-lines = Linhas (JSON)
records-cut = { $count ->
    [one] Mais { $count } linha foi encontrada e não exportada.
   *[other] Mais { $count } linhas foram encontradas e não exportadas.
}
records-evidence = Prova de um consentimento
records-controller = Responsável
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
records-own-effect = Retirar vale na hora e não precisa de motivo. O que foi feito antes continua legal.
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
