people-home-title = Início
people-home-heading = Fale conosco, cara a cara.
people-home-lead = Escolha uma sala. Você vê com quem vai falar e o que fica guardado antes que qualquer coisa seja ligada.
people-home-rooms = Salas
people-home-open = Aberta agora
people-home-open-until = Aberta agora, até { $time }
people-home-closed = Fechada no momento. Você pode deixar um recado.
people-home-closed-until = Fechada. Abre em { $opens }
people-home-empty = Ainda não há sala aberta para visitantes.
people-home-empty-text = As salas aparecem aqui assim que as pessoas que trabalham aqui criarem uma.
people-home-more = Outros caminhos
people-home-contact = Fale conosco de outro modo
people-home-kept = O que fica guardado
people-home-kept-text = O que você digita e escreve é excluído após 30 dias. O som e a imagem não ficam guardados, a não ser que todos na chamada tenham aprovado uma gravação.
people-home-kept-link = Tudo, em uma tabela
people-home-work = Você trabalha aqui

people-before-title = Esta recepção ainda não está configurada.
people-before-text = Quem iniciou o servidor encontra um link de configuração na janela dele. O link funciona uma vez, por 24 horas.
people-before-new = Este comando mostra um novo:

people-sign-in-title = Entrar
people-sign-in-lead = Para quem tem uma conta aqui. Para chamar não é preciso ter conta.
people-sign-in-account = Sua conta
people-sign-in-idle = Após 15 minutos sem uso, encerramos a sessão. Uma chamada conta como uso, e estar online na Recepção também.
people-sign-in-wrong = E-mail ou senha incorretos.
people-sign-in-wrong-advice = Confira os dois. Depois de 10 tentativas erradas, é preciso esperar antes da próxima.
people-sign-in-often = Tentativas demais.
people-sign-in-often-advice = Nada está bloqueado. Tente de novo em { $length }.
people-forgot = Esqueci minha senha
people-forgot-agent = Se você é atendente: peça ao proprietário. A página da equipe cria para você um link que funciona uma vez, por 15 minutos.
people-forgot-owner = Se você é o proprietário: execute “visavis admin link” no servidor. Ele mostra um link que funciona uma vez, por 15 minutos.

people-name = Nome
people-name-hint = Os clientes leem quando você atende a chamada deles.
people-email = E-mail
people-email-hint = Você entra com ele.
people-password = Senha
people-password-new = Nova senha
people-password-hint = Pelo menos 12 caracteres. Três ou quatro palavras sem relação entre si são uma boa escolha.

people-setup-title = Configuração
people-setup-over = Três partes, cerca de três minutos
people-setup-heading = Quem é responsável por esta recepção?
people-setup-lead = Estas linhas aparecem na página de cada sala e, mais tarde, em cada pergunta sobre gravação. Por isso nenhuma delas pode ficar vazia.
people-setup-you = Você
people-setup-you-hint = Você passa a ser o proprietário: decide sobre salas, pessoas e privacidade e também pode atender chamadas.
people-setup-send = Abrir a recepção
people-setup-link = O link para esta página funciona uma vez, por { $hours } horas.

people-business = Empresa
people-business-why = Como seus clientes a conhecem e onde está registrada.
people-business-name = Nome da empresa
people-business-address = Endereço registrado
people-business-address-hint = Rua, CEP, cidade, país.
people-contacts = Contatos
people-contacts-hint = Um para todos, outro para perguntas sobre privacidade. Podem ser o mesmo.
people-public-contact = Contato público
people-contact-hint = Um endereço de e-mail ou um número de telefone.
people-privacy-contact = Contato de privacidade
people-langs = Idiomas e horário
people-langs-hint = Todas as páginas estão prontas nos nove idiomas. Seus próprios textos você escreve nos que oferece.
people-langs-offered = Idiomas que você oferece
people-default-lang = Primeiro idioma
people-default-lang-hint = Para visitantes cujo navegador não pede nenhum destes.
people-time-zone = Fuso horário
people-time-zone-hint = O horário de atendimento e todas as datas seguem este fuso.

people-fault-business = Escreva o nome da empresa. Sem ele, não se pode pedir a ninguém que aprove uma gravação.
people-fault-address = Escreva o endereço. Sem ele, não se pode pedir a ninguém que aprove uma gravação.
people-fault-public-contact = Escreva um contato. O cliente precisa poder falar com vocês de outro modo.
people-fault-privacy-contact = Escreva um contato de privacidade. Quem aprova uma gravação precisa saber com quem falar sobre ela.
people-fault-langs = Escolha pelo menos um idioma.
people-fault-default-lang = Escolha um dos idiomas que você oferece.
people-fault-name = Escreva seu nome. Os clientes leem com quem falam.
people-fault-password-short = Use pelo menos { $least } caracteres.
people-fault-password-common = Esta é fácil demais de adivinhar. Escolha palavras sem relação entre si.

people-invite-title = Convite
people-invite-heading = Você tem um convite para trabalhar em { $business }.
people-invite-lead = Escreva seu nome e escolha uma senha. Depois você já está na recepção.
people-invite-heading-other = { $business } tem uma conta para você.
people-invite-lead-other = Escreva seu nome e escolha uma senha.
people-invite-account = O endereço é o mesmo do convite.
people-invite-accept = Aceitar o convite

people-recover-title = Escolha uma nova senha
people-recover-lead = Suas sessões em outros lugares são encerradas, e fica registrado que este link foi usado.
people-recover-send = Salvar a senha e entrar

people-languages-title = Idioma
people-languages-lead = Seu navegador lembra sua escolha por um ano.
