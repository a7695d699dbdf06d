### policies.ftl in Brazilian Portuguese; the contract of these texts stands at the head of en/policies.ftl.

## Names of the documents

policies-privacy = Política de privacidade
policies-terms = Termos de uso
policies-cookies = Cookies
policies-minors = Menores de idade
policies-recording = Regras para gravações
policies-room = Aviso da sala

## Privacy policy

policies-privacy-controller-title = Quem é responsável
policies-privacy-controller =
    { $business-name }, { $business-address }, é o controlador: decide o que fica guardado sobre você e por quê. Neste texto, “nós” significa { $business-name }.

    Escreva para { $business-privacy } se tiver alguma pergunta sobre privacidade. Para todo o resto, use { $business-contact }.

policies-privacy-kept-title = O que fica guardado, para quê e por quanto tempo
policies-privacy-kept =
    Esta tabela mostra tudo o que este serviço guarda. Quando um prazo termina, o próprio programa exclui os dados; uma gravação é excluída pela pessoa que a fez.

    { $table-kept }

    Não compramos dados sobre você. Não combinamos o que fica guardado aqui com dados de outras fontes. Não criamos nenhum perfil seu.

policies-privacy-need-title = O que pedimos a você
policies-privacy-need =
    Para atender você, precisamos do seu nome e das suas respostas às perguntas obrigatórias da sala. Se você deixar isso em branco, a página não consegue fazer a chamada.

    O uso da câmera e do microfone é escolha sua. Você também pode nos escrever na conversa. O navegador pede sua permissão antes de ligar a câmera ou o microfone.

    Quem trabalha aqui precisa de uma conta com nome, endereço de e-mail e senha.

policies-privacy-recipients-title = Quem recebe seus dados
policies-privacy-recipients =
    Quem atende você lê o que você escreve e ouve o que você diz. Essas pessoas podem ler o registro da conversa enquanto ele ficar guardado.

    Não vendemos seus dados. Não os entregamos a anunciantes. Quem criou este programa não recebe nada.

    Se enviarmos um e-mail a você, ele passa por servidores de e-mail, como todo e-mail.

    Se uma lei nos obrigar a entregar dados a uma autoridade, entregamos só o que essa lei exige. Avisamos você, salvo se a lei proibir.

policies-privacy-place-title = Onde ficam seus dados e como são protegidos
policies-privacy-place =
    Tudo, exceto as gravações, fica em um único servidor operado por nós. As páginas e as chamadas não carregam nada de outros sites. Se a máquina for alugada, a empresa que a aluga para nós não pode usar seus dados para fins próprios.

    Tudo o que passa entre seu aparelho e o servidor é criptografado. O som e a imagem vão criptografados até o servidor, que os repassa às outras pessoas na chamada. Ninguém mais no caminho consegue ouvir ou ver.

    Os arquivos que você envia são guardados com criptografia. As senhas são guardadas apenas como hash, a partir do qual não é possível lê-las. Um registro de operações mostra o que foi feito com os dados e deixa visíveis as alterações posteriores.

    Nenhum sistema é totalmente seguro. Se dados seus caírem em mãos erradas e isso puser você em risco, avisamos você sem demora.

policies-privacy-recording-title = Gravação
policies-privacy-recording =
    Sem gravação, o som e a imagem passam pelo servidor enquanto vocês conversam. O servidor não os guarda.

    Uma chamada só é gravada depois que todos nela tiverem aprovado, ponto por ponto. Você tem { $answer-seconds } segundos para responder. Ficar sem responder vale como “Não aprovar”. Se você não aprovar, a chamada continua, e o atendimento é o mesmo.

    A gravação fica no disco de quem gravou, não no servidor. Ela fica guardada pelo número de dias que você aprovou, no máximo { $recording-days } dias. Depois, essa pessoa precisa excluir a gravação e confirmar a exclusão.

    Você pode retirar a aprovação a qualquer momento. Nesse caso, uma gravação em andamento para em até { $stop-seconds } segundos. A partir daí, ninguém pode usar a gravação. O que foi feito antes continua lícito.

    Toda pessoa a quem a pergunta é feita recebe um comprovante com um código. Com ele, você abre sua resposta em “{ $path-receipt }”, sem precisar de conta. Nenhum programa consegue impedir que alguém filme uma tela.

policies-privacy-consents-title = Seu consentimento
policies-privacy-consents =
    Quando precisamos do seu consentimento, nós o pedimos em separado, antes de agir. Nada vem marcado de antemão. Continuar lendo, chamar de novo ou ficar em silêncio nunca vale como consentimento.

    Você pode revogar um consentimento com a mesma facilidade com que o deu. Você não precisa de motivo. Isso não custa nada e não muda o preço, o lugar na fila nem a ajuda. O que foi feito antes continua lícito.

policies-privacy-rights-title = Seus direitos
policies-privacy-rights =
    { $list-rights }

    Escreva para { $business-privacy }. Diga como podemos encontrar você: o código do seu comprovante, ou a sala e o horário da sua conversa. Respondemos em até { $answer-days } dias a contar do seu pedido. Se tivermos que recusar, informamos o motivo.

    Em uma conversa, você pode excluir por conta própria suas mensagens e seus arquivos. Nenhuma máquina decide sozinha sobre você.

policies-privacy-rights-list =
    Você tem estes direitos, gratuitamente:
    - saber se guardamos dados sobre você e ter acesso a eles
    - receber uma cópia que outros programas consigam ler
    - pedir a correção de dados errados
    - pedir a exclusão de dados antes do fim do prazo
    - pedir o bloqueio dos dados enquanto uma questão estiver em aberto
    - opor-se ao uso dos dados
    - revogar um consentimento

policies-privacy-minors-title = Menores de idade
policies-privacy-minors =
    Nenhum menor de idade tem conta aqui sem a autorização do pai, da mãe ou do responsável legal. O que vale para menores de idade está em “{ $path-minors }”.

policies-privacy-cookies-title = Cookies
policies-privacy-cookies =
    Usamos só os cookies de que o serviço precisa. Cada um deles aparece em “{ $path-cookies }”.

policies-privacy-messages-title = Mensagens
policies-privacy-messages =
    Só escrevemos a você sobre assuntos seus: para responder, para convidar ou para avisar de uma alteração nestes textos. Não enviamos publicidade. Nossos e-mails não carregam imagens de fora e não informam se você os abriu.

policies-privacy-complaints-title = Reclamações
policies-privacy-complaints =
    Se algo estiver errado, fale conosco: { $business-privacy }. Você também pode reclamar à autoridade de proteção de dados do país onde mora, onde trabalha ou onde considera que seu direito foi violado. Uma reclamação não custa nada e não muda nada no seu atendimento.

policies-privacy-changes-title = Alterações
policies-privacy-changes =
    Anunciamos uma alteração relevante para você pelo menos { $notice-days } dias completos antes de ela entrar em vigor. A página inicial e a página “Entrar” mostram o anúncio durante todo esse tempo. O que muda aparece lado a lado em “{ $path-changes }”, e cada versão anterior, em “{ $path-archive }”.

    Usar o serviço nunca vale como consentimento para uma alteração. Um consentimento que você deu continua ligado ao texto que você viu.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = Idioma
policies-language-equal =
    Publicamos este texto em vários idiomas. Entre você e nós, vale o texto que foi mostrado a você.
policies-language-decides =
    Publicamos este texto em vários idiomas. Se houver diferenças, vale o texto neste idioma: { $language-name }. Isso não tira de você nenhum direito garantido por lei.

## Terms

policies-terms-parties-title = Entre quem valem estes termos
policies-terms-parties =
    Estes termos valem entre você e { $business-name }, { $business-address }. Você fala conosco por este contato: { $business-contact }.

policies-terms-service-title = O que você recebe
policies-terms-service =
    Você pode chamar, falar conosco por imagem, som ou texto, enviar arquivos e deixar um recado. Até { $people-most } pessoas participam de uma mesma chamada. Basta ter um navegador, e não é preciso criar conta.

    O serviço não substitui uma ligação de emergência. Em caso de perigo, ligue para o número de emergência do seu país.

policies-terms-conduct-title = Como nos tratamos
policies-terms-conduct =
    Trate quem atende você como gostaria que tratassem você. Não envie nada que viole a lei ou os direitos de outras pessoas. Não tente atrapalhar o serviço nem entrar em conversas que não são suas.

    Podemos retirar de uma conversa quem desrespeitar estas regras. Dizemos o motivo, se você perguntar.

policies-terms-recording-title = Gravação
policies-terms-recording =
    Só gravamos uma chamada se todos nela tiverem aprovado. Se quiser gravar a chamada por conta própria, faça isso só se todos nela também tiverem aprovado. O modo como tratamos as gravações está em “{ $path-privacy }”.

policies-terms-availability-title = Quando o serviço está disponível
policies-terms-availability =
    Cada sala mostra se está aberta ou quando volta a abrir. Fazemos o possível para estar lá quando ela está aberta. Podem ocorrer interrupções.

policies-terms-liability-title = Quem responde pelo quê
policies-terms-liability =
    Respondemos sem limite por danos que causarmos com dolo ou culpa grave e por danos à vida, à integridade física e à saúde. Por outros danos, respondemos conforme a lei do nosso país. Nada nestes termos tira um direito que a lei garante a você como consumidor.

policies-terms-ending-title = Quando termina
policies-terms-ending =
    Você pode sair de uma conversa a qualquer momento. Você pode deixar de usar o serviço a qualquer momento, sem dar motivo. O que acontece então com seus dados está em “{ $path-privacy }”.

policies-terms-changes-title = Alterações
policies-terms-changes =
    Anunciamos uma alteração relevante para você pelo menos { $notice-days } dias completos antes de ela entrar em vigor. O que muda aparece lado a lado em “{ $path-changes }”. Usar o serviço nunca vale como consentimento para uma alteração.

## Cookies

policies-cookies-table-title = O que seu navegador guarda
policies-cookies-table =
    Um cookie é uma pequena anotação que um site deixa no seu navegador. Uma página também pode guardar algo no armazenamento do próprio navegador. Isto é tudo o que deixamos nele, e cada item é necessário para algo que você pediu:

    { $table-cookies }

    Não contamos visitantes. Não seguimos você em outros sites. Nenhuma outra empresa coloca cookies aqui.

policies-cookies-choices-title = O que você pode escolher
policies-cookies-choices =
    Não há nada para desligar, por isso nenhum aviso pede sua escolha. Você pode excluir tudo isso no navegador a qualquer momento. Depois disso, sua sessão termina, você perde seu lugar na conversa, ou se perde uma gravação que ainda não foi salva.

## Minors

policies-minors-adults-title = Contas de menores de idade
policies-minors-adults =
    Quem se cadastra informa primeiro a data de nascimento. Nós a usamos só para ver se a pessoa é menor de idade e não a guardamos. É menor de idade quem ainda não completou { $age-limit } anos.

    Um menor de idade não tem conta sem a autorização do pai, da mãe ou do responsável legal. Perguntamos a essa pessoa por carta, e uma segunda vez para ter certeza. Até lá não há conta, e não se escreve à criança. Se a pessoa não concordar ou não responder, apagamos os dois nomes e o endereço.

    O pai, a mãe ou o responsável legal vê a qualquer momento o que guardamos, manda corrigir, congelar ou apagar, e diz se podemos escrever. Menores não recebem mensagens de publicidade, e nada deles é usado para treinamento ou repassado.

    Se você é pai, mãe ou responsável legal e acredita que guardamos dados de uma criança sem a sua autorização, escreva para { $business-privacy }. Nesse caso, nós os excluímos sem demora.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = Coleta
policies-recording-collection =
    São gravados a imagem e o som de todos na chamada, como a chamada os mostra. A gravação começa quando todos tiverem aprovado e termina quando quem grava a interrompe ou quando alguém retira a aprovação. O chat, os arquivos e as telas mostradas não são gravados. Em uma sala que diz isso antes, são gravados os que aprovam, e só eles.

policies-recording-use-title = Uso
policies-recording-use =
    Uma gravação prova o que foi aconselhado ou feito e ajuda a resolver uma disputa sobre isso. Não a usamos para mais nada. O treinamento do pessoal é um ponto à parte, que fica desligado até você escolher.

policies-recording-sharing-title = Compartilhamento
policies-recording-sharing =
    Mostramos a gravação só a quem trabalha em { $business-name }. Não a entregamos a ninguém de fora. Não a publicamos.

policies-recording-keeping-title = Conservação
policies-recording-keeping =
    A gravação fica no disco de quem gravou, não no servidor. Ela fica guardada pelo número de dias que você aprovou, no máximo { $recording-days } dias. Depois, essa pessoa precisa excluir a gravação e confirmar a exclusão.

    O servidor guarda a prova: sua resposta com hora e idioma, e o início, o fim, a duração, o tamanho e a soma de verificação do arquivo. Ele guarda a prova de uma aprovação por { $proof-years } anos depois da exclusão da gravação. Ele guarda a prova de uma recusa por { $refusal-months } meses.

policies-recording-disclosure-title = Informação
policies-recording-disclosure =
    O arquivo pertence a { $business-name }, { $business-address }. Escreva para { $business-privacy } se quiser ver o arquivo, receber uma cópia ou pedir a exclusão. Respondemos em até { $answer-days } dias.

    Você pode retirar a aprovação a qualquer momento, com seu comprovante, em “{ $path-receipt }”. Você não precisa de motivo. A partir daí, ninguém pode usar a gravação; ela é excluída na data prevista, ou imediatamente, se você pedir.
