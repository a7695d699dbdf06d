live-place =
    { $place ->
        [1] Você é a próxima pessoa.
        [2] Você está em segundo lugar na fila.
        [3] Você está em terceiro lugar na fila.
       *[other] Seu lugar na fila é o de número { $place }.
    }
live-hint = Deixe esta página aberta: vamos chamar você por aqui.
live-hint-nobody = Ninguém pode atender agora. Seu lugar fica guardado, e você também pode deixar um recado.

live-refused-empty = Não há nada para enviar.
live-refused-too-long = É longo demais.
live-refused-chat-too-long = Esta mensagem é longa demais. Envie em duas partes, por favor.
live-refused-bad-text = Assim não é possível enviar.
live-refused-chat-full = Este chat está cheio. Não é possível escrever mais nada nele.
live-refused-files-full = Este chat já tem o número máximo de arquivos.
live-refused-room-full = Esta chamada está cheia.
live-refused-not-yours = Só quem escreveu uma mensagem pode excluí-la.
live-refused-not-in = Primeiro, participe da chamada.
live-refused-not-now = Isso não é possível agora.
live-refused-busy = Foi rápido demais. Tente de novo em um instante, por favor.
live-refused-media = Não foi possível conectar o som e a imagem. Tente de novo, por favor.
live-refused-broken = Não deu certo. Tente de novo, por favor.

live-accept-taken-by = { $name } atendeu esta chamada.
live-accept-taken = Outra pessoa atendeu esta chamada.
live-accept-gone = Quem chamou já foi embora.
live-accept-in-a-call = Você está em uma chamada. Encerre-a primeiro.
live-accept-not-yours = Você não atende esta sala.
live-accept-busy = Não deu certo. Pressione de novo, por favor.
live-accept-no-place = Este servidor não suporta mais uma chamada sem prejudicar as outras. A pessoa mantém o lugar na fila: atenda quando outra chamada terminar.

live-file-empty = Este arquivo está vazio.
live-file-too-big = Este arquivo é grande demais. O tamanho máximo é { $size }.
live-file-not-what-it-says = Este arquivo não é o que o nome diz. Envie com o nome verdadeiro, por favor.
live-file-unreadable = Este arquivo não chegou inteiro. Tente de novo, por favor.
