### Lo que se pregunta a quien tiene una cuenta cuando un texto ha cambiado, y lo que sigue abierto hasta que responda.

agree-title = Algo ha cambiado
agree-lead = Estos textos le conciernen. Lea qué cambia y después acepte o rechace. Nadie ha decidido nada por usted.
agree-whole = Este texto es nuevo aquí. Léalo entero.
agree-difference = El texto antiguo y el nuevo, uno al lado del otro
agree-full = Leer el texto completo
agree-accept = Aceptar
agree-decline = Rechazar
agree-declined = Rechazó esta versión el { $date }. Todavía puede aceptarla.
agree-lang = Leer en otro idioma
agree-done-title = No hay nada que responder.
agree-done-text = Ha respondido a todo lo que le preguntamos.
agree-on = Continuar
agree-over-title = Esta versión no está en vigor.
agree-over-text = Su respuesta no se guardó. Lo que figura aquí ahora está en vigor: léalo y después responda.
agree-kept-title = Usted ha aceptado esta versión.
agree-kept-text = Eso queda así. Si no desea continuar, elimine su cuenta.
agree-open-title = Si rechaza o no hace nada
agree-open-use = No hacer nada, o seguir usando el servicio, nunca significa que usted esté de acuerdo.
agree-open-text = Su cuenta queda como está, pero el resto de ella permanece cerrado hasta que acepte. Esto puede hacerlo siempre:
agree-open-copy = Obtener una copia de sus datos
agree-open-delete = Eliminar su cuenta
agree-open-rights = Ejercer todos sus demás derechos
agree-open-receipt = Ver una respuesta sobre una grabación, o retirarla
agree-open-contact = Escriba o llame:

agree-first-title = Antes hay algo que responder.
agree-first-text = Un texto que le concierne ha cambiado. No se ha hecho nada. Lea qué cambia, responda y vuelva a hacerlo.
agree-first-action = Ver qué ha cambiado

agree-kept-what = Lo que se le mostró de un texto modificado y lo que respondió: versión, idioma, suma de verificación, hora
agree-kept-purpose = Para demostrar quién aceptó qué y no preguntar nada dos veces.
agree-kept-period = Hasta tres años después de que termine su cuenta o esa aceptación; si no aceptó, 12 meses

agree-letter-subject = { $business }: un texto que le concierne cambia el { $date }
agree-letter-text = { $document }: una nueva versión entra en vigor el { $date }. Qué cambia, en breve:
agree-letter-first = { $document }: una primera versión entra en vigor el { $date }.
agree-letter-ask = Desde ese día se le pregunta si la acepta. Seguir usando el servicio no significa que esté de acuerdo.
agree-letter-tied = El consentimiento que usted dio sigue ligado al texto que vio.
agree-letter-action = Ver qué cambia
agree-letter-why-account = Recibe esta carta porque tiene una cuenta en { $business }. Llega una vez por cada cambio que le afecta.
agree-letter-why-consent = Recibe esta carta porque { $business } tiene una grabación que usted aprobó y porque dejó esta dirección. Llega una vez por cada cambio que le afecta.
agree-letter-kind = Cambio de un texto
agree-letter-off-subject = { $business }: el cambio del { $date } no se hace
agree-letter-off-text = { $document }: le escribimos que una nueva versión entraría en vigor el { $date }. Se ha retirado.
agree-letter-off-do = Sigue valiendo lo que valía antes. No tiene que hacer nada.
agree-letter-off-action = Leer el texto
agree-letter-off-why = Recibe esta carta porque { $business } le había escrito sobre ese cambio.
agree-letter-off-kind = Cambio retirado

agree-taken-back = Retirada el { $date }, antes de entrar en vigor
agree-moved-text = No se ha cambiado nada. Así está ahora: mírelo y vuelva a pulsar.
