account-title = Minha conta
account-picture = Foto
account-picture-hint = Visitantes e colegas veem a foto. Ela é cortada em quadrado, e os dados de local e de câmera são retirados.
account-picture-alt = Sua foto atual
account-picture-choose = JPEG, PNG ou WebP, no máximo 16 MB
account-picture-save = Usar esta foto
account-picture-remove = Remover minha foto
account-fault-picture = Não conseguimos usar esta imagem. Escolha um arquivo JPEG, PNG ou WebP.
account-name = Nome
account-name-save = Alterar meu nome
account-managed = Quem gerencia as contas aqui altera o seu nome e o seu endereço. Todo o resto nesta página é com você.
account-display-name = Nome exibido
account-display-name-hint = O que clientes e colegas leem no lugar do nome. Vazio: o nome.
account-display-name-save = Alterar o que é exibido
account-roles = O que você pode fazer aqui
account-roles-hint = Outra pessoa dá e tira funções.
account-roles-none = Nenhuma função no momento. A conta continua sua.
account-ends = Esta conta pode ser usada até { $date }.
account-lang = Idioma
account-lang-hint = O idioma em que a recepção fala com você.
account-lang-label = Idioma da recepção
account-lang-save = Alterar meu idioma
account-password-hint = Você continua com a sessão aberta aqui. As sessões em outros lugares são encerradas.
account-password-current = Senha atual
account-password-save = Alterar minha senha
account-fault-current = A senha atual não está certa.
account-sessions = Onde sua conta está aberta
account-sessions-hint = Se você não reconhece alguma destas sessões, encerre-a e altere sua senha.
account-session-unknown = Um navegador que não diz seu nome
account-session-this = Esta aqui
account-session-times = Desde: { $since }. Último uso: { $used }
account-session-end = Encerrar sessão

# C-1: gravações de chamadas em que esta pessoa esteve.
account-files = Gravações em que você está
account-files-hint = Onde chamadas suas foram gravadas e o comprovante pertence a esta conta. Um comprovante com código se acrescenta em Meus consentimentos.
account-files-none = Nenhuma no momento.
# $date com hora, $room a sala de atendimento.
account-file = Chamada de { $date }, { $room }
# C-2: com que endereço e nome alguém entra.
account-sign-in = Entrada
account-sign-in-hint = Ninguém muda aqui o endereço do site.
account-site = Endereço deste site
account-sign-in-name = Nome para entrar
account-sign-out-hint = Sua conta fica como está.
account-sign-out-here = Sair neste navegador
