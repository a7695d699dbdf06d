### O que se pergunta a quem tem uma conta quando um texto mudou, e o que continua aberto até a resposta.

agree-title = Algo mudou
agree-lead = Estes textos dizem respeito a você. Leia o que muda e depois aceite ou recuse. Nada foi decidido por você.
agree-whole = Este texto é novo aqui. Leia-o por inteiro.
agree-difference = O texto antigo e o novo lado a lado
agree-full = Ler o texto completo
agree-accept = Aceitar
agree-decline = Recusar
agree-declined = Você recusou esta versão em { $date }. Ainda pode aceitá-la.
agree-lang = Ler em outro idioma
agree-done-title = Não há nada a responder.
agree-done-text = Você respondeu a tudo o que perguntamos.
agree-on = Continuar
agree-over-title = Esta versão não está em vigor.
agree-over-text = Sua resposta não foi guardada. O que está aqui agora está em vigor: leia e depois responda.
agree-kept-title = Você aceitou esta versão.
agree-kept-text = Isso continua valendo. Se não quiser continuar, exclua sua conta.
agree-open-title = Se você recusar ou não fizer nada
agree-open-use = Não fazer nada, ou continuar usando o serviço, nunca significa que você concorda.
agree-open-text = Sua conta fica como está, mas o resto dela permanece fechado até você aceitar. Isto você sempre pode fazer:
agree-open-copy = Obter uma cópia dos seus dados
agree-open-delete = Excluir sua conta
agree-open-rights = Exercer todos os seus outros direitos
agree-open-receipt = Ver uma resposta sobre uma gravação, ou retirá-la
agree-open-contact = Escreva ou ligue:

agree-first-title = Antes há algo a responder.
agree-first-text = Um texto que diz respeito a você mudou. Nada foi feito. Leia o que muda, responda e depois faça de novo.
agree-first-action = Ver o que mudou

agree-kept-what = O que foi mostrado a você de um texto alterado e o que você respondeu: versão, idioma, soma de verificação, hora
agree-kept-purpose = Para provar quem aceitou o quê e não perguntar nada duas vezes.
agree-kept-period = Até três anos depois do fim da sua conta ou dessa aceitação; se você não aceitou, 12 meses

agree-letter-subject = { $business }: um texto que diz respeito a você muda em { $date }
agree-letter-text = { $document }: uma nova versão entra em vigor em { $date }. O que muda, em resumo:
agree-letter-first = { $document }: uma primeira versão entra em vigor em { $date }.
agree-letter-ask = A partir desse dia, perguntamos se você a aceita. Continuar usando o serviço não significa que você concorda.
agree-letter-tied = Um consentimento que você deu continua ligado ao texto que você viu.
agree-letter-action = Ver o que muda
agree-letter-why-account = Você recebe esta carta porque tem uma conta em { $business }. Ela vem uma vez para cada mudança que importa para você.
agree-letter-why-consent = Você recebe esta carta porque { $business } tem uma gravação que você aprovou e porque você deixou este endereço. Ela vem uma vez para cada mudança que importa para você.
agree-letter-kind = Mudança de um texto
agree-letter-off-subject = { $business }: a mudança de { $date } não vem mais
agree-letter-off-text = { $document }: escrevemos a você que uma nova versão entraria em vigor em { $date }. Ela foi retirada.
agree-letter-off-do = Continua valendo o que valia antes. Você não precisa fazer nada.
agree-letter-off-action = Ler o texto
agree-letter-off-why = Você recebe esta carta porque { $business } lhe havia escrito sobre essa mudança.
agree-letter-off-kind = Mudança retirada

agree-taken-back = Retirada em { $date }, antes de entrar em vigor
agree-moved-text = Nada foi alterado. Está assim agora: veja e pressione de novo.
