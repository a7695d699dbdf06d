recording-question = ¿Se puede grabar esta llamada?
recording-intro = { $agent } le pregunta por cinco puntos. La llamada sigue, responda lo que responda.
recording-intro-newcomer = { $agent } le pregunta por cinco puntos antes de que entre. Mientras tanto, la grabación está en pausa y no se graba nada de usted antes de su aprobación. La llamada sigue, responda lo que responda: si no aprueba, { $agent } le deja entrar y sigue sin grabar, o no le admite. Se le dice cuál de las dos cosas.
recording-points = Cinco puntos
recording-approve = Aprobar
recording-refuse = No aprobar
recording-silence = No responder cuenta como “No aprobar”. La llamada sigue.
recording-only-if = Solo si usted quiere
recording-left-spoken = { $seconds ->
    [one] Queda { $seconds } segundo para responder. No responder cuenta como “No aprobar”.
   *[other] Quedan { $seconds } segundos para responder. No responder cuenta como “No aprobar”.
}
recording-continue = Continuar en { $lang }
recording-continue-hint = No tenemos este texto en su idioma. Responda solo si lo entiende en { $lang }. Si no, no responder cuenta como “No aprobar”, y la llamada sigue.
recording-collection = Recopilación
recording-collection-what = Imagen y sonido de todas las personas de la llamada, tal como la llamada los muestra, desde el momento en que todas hayan aprobado hasta que alguien diga basta.
recording-collection-who = { $agent } la graba en el navegador. Este programa no deja grabarla a nadie más.
recording-collection-not = Ni el chat, ni los archivos, ni su pantalla.
recording-use = Uso
recording-use-what = Para probar lo que se aconsejó o se hizo y para resolver un desacuerdo sobre ello. Para nada más.
recording-use-training = También para formar al personal propio de { $business }
recording-sharing = Acceso
recording-sharing-who = Solo se ve dentro de { $business }: la ven { $agent } y las personas que trabajan allí. Nadie de fuera, y no se publica nada.
recording-keeping = Conservación
recording-keeping-where = { $days ->
    [one] { $days } día en el propio disco de { $agent }. { $business } se compromete a borrar el archivo el { $date } a más tardar. El servidor no guarda ninguna copia.
   *[other] { $days } días en el propio disco de { $agent }. { $business } se compromete a borrar el archivo el { $date } a más tardar. El servidor no guarda ninguna copia.
}
recording-keeping-limit = { $agent } debe borrar el archivo y confirmarlo aquí. Si se retrasa, lo ve el propietario de esta recepción. El servidor no puede borrarlo, y no podemos mirar dentro de la computadora de nadie.
recording-keeping-proof = El servidor guarda solo la prueba: su respuesta con la hora y el idioma, y el inicio, el fin, la duración, el tamaño y la suma de verificación del archivo. Si aprueba, hasta tres años después del borrado; si no aprueba, durante 12 meses.
recording-disclosure = Información
recording-disclosure-owner = El archivo pertenece a { $business }, { $address }. Quien hizo este programa no recibe nada.
recording-disclosure-rights = En cualquier momento y sin dar motivos puede pedir ver la grabación, pedir una copia, pedir que se borre o retirar su aprobación: { $contact }. También puede reclamar ante la autoridad de protección de datos de su país.
recording-disclosure-withdraw = Si retira su aprobación, la grabación se detiene en dos segundos como máximo. Desde entonces nadie puede usar lo que se grabó. { $business } debe borrar el archivo en su fecha a más tardar, o de inmediato si usted lo pide. Lo que se hizo antes sigue siendo lícito.
recording-disclosure-limit = Ningún programa puede impedir que alguien filme una pantalla.
recording-fact-what = Qué
recording-fact-what-text = Imagen y sonido de todas las personas; ni el chat ni la pantalla
recording-fact-where = Dónde está
recording-fact-where-text = En el propio disco de { $agent }, no en el servidor
recording-fact-who = Quién puede verla
recording-fact-who-text = Solo { $business }
recording-fact-until = Quién debe borrarla
recording-fact-until-text = { $business }, el { $date } a más tardar
recording-fact-approved = Aprobación de todos a las
recording-told-asking = { $agent } pregunta si se puede grabar esta llamada. Todavía no se graba nada.
recording-told-asking-own = Se está preguntando a todos. Todavía no se graba nada.
recording-told-waiting = Usted ha aprobado. No se graba nada antes de que todos hayan respondido.
recording-told-approved = Todos han aprobado. La grabación está a punto de empezar.
recording-told-on = La grabación ha empezado. Para retirar su aprobación, pulse “Grabando”.
recording-told-joining = La grabación está en pausa porque { $name } va a entrar y antes se le pregunta.
recording-told-resumed = La grabación sigue. Todos han aprobado. Para retirar su aprobación, pulse “Grabando”.
recording-told-lost = La grabación está en pausa porque la página que graba no tiene conexión.
recording-told-stopped = La grabación se ha detenido. La llamada sigue.
recording-told-stopped-lost = La grabación se ha detenido porque la página que graba no ha vuelto. La llamada sigue.
recording-told-withdrawn = La grabación se ha detenido porque se ha retirado una aprobación. La llamada sigue.
recording-told-withdrawn-by = La grabación se ha detenido porque { $name } ha retirado su aprobación. La llamada sigue.
recording-told-withdrawn-own = Usted ha retirado su aprobación. La grabación se ha detenido. La llamada sigue.
recording-told-refused = Sin aprobación. No se graba nada. La llamada sigue.
recording-told-refused-by = { $name } no ha aprobado. No se graba nada. La llamada sigue.
recording-told-refused-own = Usted no ha aprobado. No se graba nada. La llamada sigue.
recording-told-silent-own = No ha respondido a tiempo, lo que cuenta como “No aprobar”. No se graba nada. La llamada sigue.
recording-told-failed = Todos han aprobado, pero la grabación no se ha iniciado. No se ha grabado nada. La llamada sigue.
recording-hold = Esta llamada se está grabando. Se le pregunta antes de que entre, y no se graba nada de usted hasta que lo apruebe.
recording-hold-waiting = Usted no ha aprobado y no se graba nada de usted. Ahora decide { $agent }: la llamada sigue sin grabación y usted entra, o no se le admite.
recording-hold-without = La llamada sigue sin grabación. Ya puede entrar.
recording-hold-refused = No se le ha admitido porque la grabación sigue. No se ha grabado nada de usted.
recording-newcomer-asked = { $name } quiere entrar y se le está preguntando. La grabación está en pausa.
recording-newcomer-refused = { $name } no ha aprobado. La grabación está en pausa. Siga sin grabar, o no admita a { $name }.
recording-refused-busy = Ya se está preguntando a todos, o hay una grabación en curso. A nadie se le pregunta dos veces.
recording-refused-too-soon = { $seconds ->
    [one] La pregunta se acaba de responder. Puede preguntar de nuevo en { $seconds } segundo.
   *[other] La pregunta se acaba de responder. Puede preguntar de nuevo en { $seconds } segundos.
}
recording-refused-off = En esta sala la grabación está desactivada. No se ha preguntado a nadie.
recording-refused-not-allowed = Solo puede grabar quien atiende esta sala y está en la llamada. No se ha preguntado a nadie.
recording-refused-late = El tiempo para responder ha terminado, lo que cuenta como “No aprobar”. La llamada sigue.
recording-refused-answered = Usted ya ha respondido. Vale su primera respuesta.
recording-refused-over = Esta pregunta está cerrada. No se graba nada.
recording-refused-unread = Confirme antes que entiende el texto en este idioma. Su respuesta no se ha tomado en cuenta.
recording-refused-permit = Falta la aprobación de alguien, o ya no está en vigor. La página no puede grabar.
recording-refused-register = Esta grabación ya se registró con otros datos. No se ha cambiado nada.
recording-registered = La grabación está registrada. Borre el archivo el { $date } a más tardar y confírmelo en “Grabaciones”.
recording-after-recorded = { $minutes ->
    [0] Se ha grabado menos de un minuto de la llamada, con la aprobación de todos.
    [one] Se ha grabado { $minutes } minuto de la llamada, con la aprobación de todos.
   *[other] Se han grabado { $minutes } minutos de la llamada, con la aprobación de todos.
}
recording-after-kept = La imagen y el sonido están en el propio disco de { $agent }, no en el servidor. { $business } debe borrarlos el { $date } a más tardar.
recording-after-nothing = No se ha grabado nada.
recording-after-refused = Se pidió grabar y no se aprobó. No se ha grabado nada.
recording-after-receipt = Su comprobante
recording-after-receipt-hint = Funciona sin cuenta. Guarde el código.
recording-after-receipt-open = Abrir mi comprobante
recording-after-changed = ¿Ha cambiado de opinión?
recording-after-changed-hint = No necesita ningún motivo.
recording-after-changed-text = Con su comprobante retira su aprobación, pide una copia o pide que se borre.
recording-page-record = Grabar
recording-page-stop = Detener la grabación
recording-page-asking = Preguntando
recording-page-on = Grabando
recording-page-paused = En pausa
recording-page-details = Detalles
recording-page-about = Sobre esta grabación
recording-page-heading-asking = ¿Se puede grabar esta llamada?
recording-page-heading-on = Esta llamada se está grabando
recording-page-heading-paused = La grabación está en pausa
recording-page-withdraw = Retirar mi aprobación
recording-page-withdraw-effect = Si retira su aprobación, la grabación se detiene en dos segundos como máximo y la llamada sigue.
recording-page-receipt = Mi comprobante
recording-page-left = para responder
recording-page-language = Leer esto en otro idioma
recording-page-language-hint = La pregunta y el tiempo restante se mantienen. La página se carga de nuevo.
recording-page-leave = Salir de la llamada
recording-page-go-on = Seguir sin grabar
recording-page-do-not-admit = No admitir
recording-page-title = ● { $title }
recording-page-local = Grabación en esta computadora
recording-page-saving = La grabación se está guardando. Mantenga abierta esta página.
recording-page-saving-part = La grabación se está guardando: { $percent } %
recording-page-choose = La grabación ha terminado. Elija dónde queda en su propio disco.
recording-page-save = Guardar la grabación
recording-page-saved = Guardada como { $name } en el lugar que eligió. Ya no está en el navegador.
recording-page-downloaded = Guardada como { $name } entre sus descargas. Ya no está en el navegador.
recording-page-downloading = { $name } se está guardando entre sus descargas. Mire si está allí y después confirme.
recording-page-downloaded-confirm = Está allí
recording-page-discard = Descartar la grabación
recording-page-discard-text = Una grabación descartada no se puede recuperar. Queda anotado que se descartó.
recording-page-discard-confirm = Descartar para siempre
recording-page-discard-cancel = Conservarla
recording-page-discarded = La grabación se ha descartado. No queda nada de ella en este navegador.
recording-page-unsaved = Una grabación todavía no se ha guardado. El cierre de sesión espera a que se guarde.
recording-page-left-over = En este navegador hay una grabación del { $date } que todavía no se ha guardado: conversación con { $name }.
recording-page-left-over-unknown = En este navegador hay una grabación del { $date } que todavía no se ha guardado.
recording-page-left-over-torn = En este navegador está el comienzo de una grabación del { $date }. No se puede guardar, porque el navegador perdió lo que le corresponde. Descártelo.
recording-page-left-over-hint = Solo usted ve esto, y solo en este navegador. Guárdela o descártela.
recording-page-full = Su disco está lleno. La grabación se ha detenido, la llamada sigue y lo que se grabó antes no se ha perdido. Libere espacio y después guárdela.
recording-page-save-failed = La grabación no se ha podido guardar allí. No se ha perdido. Elija otro lugar.
recording-page-failed = El navegador ha dejado de grabar. La llamada sigue y lo que se grabó antes no se ha perdido. Guárdelo.
recording-page-cannot = Este navegador no puede grabar. Use una versión actual de Chromium, Firefox o Safari. No se ha preguntado a nadie.
recording-page-register-failed = La grabación está guardada, pero el servidor todavía no lo sabe. Mantenga abierta esta página; lo intenta de nuevo por sí sola.
recording-page-discard-waits = La grabación se descarta en cuanto el servidor responda. Mantenga abierta esta página; lo intenta de nuevo por sí sola.
recording-page-stale = Usted inició o cerró sesión después de abrir esta página. Cárguela de nuevo y seguirá por sí sola. No se ha perdido nada de la grabación.
recording-rule = Grabación
recording-rule-when = ¿Cuándo se puede grabar una llamada?
recording-rule-days = Días, como máximo
recording-rule-days-hint = De { $least } a { $most }. Lo que alguien ha aprobado no se alarga nunca.
recording-rule-place-title = ¿Dónde está?
recording-rule-place = En el propio disco del agente
recording-rule-place-hint = El servidor no guarda ninguna copia y no puede borrar el archivo. El agente debe borrarlo en su día y confirmarlo.
recording-rule-audience-title = ¿Quién puede verla?
recording-rule-audience = Solo { $business }
recording-rule-audience-hint = Nadie de fuera, y no se publica nada.
recording-rule-fault-days = Escriba un número entero de { $least } a { $most }.
recording-list = Grabaciones
recording-list-lead = Las grabaciones están en el disco de quien grabó. Aquí consta cuándo debe haber desaparecido cada una y qué piden las personas que salen en ella.
recording-list-lead-owner = Las grabaciones están en el disco de quien grabó, nunca en este servidor. Aquí consta quién tiene que borrar qué y qué está retrasado.
recording-list-none = Ninguna grabación.
recording-list-none-text = Aparece una aquí cuando se ha grabado una llamada con la aprobación de todos.
recording-list-recorded = Grabada el
recording-list-conversation = Conversación
recording-list-agent = En el disco de
recording-list-disabled = Cuenta desactivada
recording-list-file = Archivo
recording-list-until = Borrar a más tardar el
recording-list-state = Estado
recording-list-do = Qué hacer
recording-state-unregistered = Todavía sin guardar
recording-state-kept = Debe borrarse el { $date } a más tardar
recording-state-due = Hay que borrarla hoy
recording-state-overdue = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
recording-state-deleted = Borrado confirmado el { $date }
recording-state-discarded = Descartada el { $date }, nunca se guardó
recording-reason-time = Su plazo ha terminado.
recording-reason-withdrawn = Se retiró una aprobación y se pidió el borrado.
recording-reason-asked = Alguien que sale en ella pidió el borrado.
recording-unusable = Se retiró una aprobación el { $date }. La grabación ya no se puede usar.
recording-confirm = La he borrado
recording-confirm-hint = Borre antes el archivo, también de la papelera y de las copias que haya hecho. Se anotan su nombre y la hora en que pulsa. No podemos mirar dentro de su computadora.
recording-confirm-for = Confirmar que está borrada
recording-confirm-for-hint = Cuando una cuenta está desactivada, usted confirma en lugar de esa persona. Asegúrese antes de que el archivo y sus copias ya no existen. Se anota que usted confirmó, cuándo y por quién.
recording-confirmed = El borrado está confirmado. Quien sale en la grabación lo ve en su comprobante.
recording-wishes = Peticiones
recording-wishes-lead = Lo que piden las personas que salen en una grabación. Cada petición se responde en un plazo de 15 días.
recording-wishes-none = Nadie espera respuesta.
recording-wish-copy = { $name } pide ver la grabación
recording-wish-deletion = { $name } pide que se borre
recording-wish-asked = Pedido el { $date }
recording-wish-contact = Responder a
recording-wish-left = { $days ->
    [0] Responda hoy
    [one] Responda en { $days } día
   *[other] Responda en { $days } días
}
recording-wish-overdue = { $days ->
    [one] Respuesta con { $days } día de retraso
   *[other] Respuesta con { $days } días de retraso
}
recording-wish-done = Marcar como respondida
recording-banner-overdue = { $count ->
    [one] { $count } archivo local está retrasado. Bórrelo y confírmelo.
   *[other] { $count } archivos locales están retrasados. Bórrelos y confírmelo.
}
recording-banner-overdue-owner = { $count ->
    [one] { $count } archivo local del equipo está retrasado. Recuérdeselo a quien lo tiene.
   *[other] { $count } archivos locales del equipo están retrasados. Recuérdeselo a quienes los tienen.
}
recording-banner-wishes = { $count ->
    [one] { $count } petición sobre una grabación espera respuesta.
   *[other] { $count } peticiones sobre grabaciones esperan respuesta.
}
recording-banner-open = Abrir las grabaciones
recording-record = Grabación
recording-record-asked = Pregunta de { $agent } el { $date }
recording-record-answers = Las respuestas
recording-record-answer = { $name }: { $answer }
recording-record-approved = aprobó
recording-record-refused = no aprobó
recording-record-silent = no aprobó (sin respuesta)
recording-record-withdrawn = aprobación retirada el { $date }
recording-record-span = de { $from } a { $to }, { $length }
recording-record-size = Tamaño
recording-record-checksum = Suma de verificación (SHA-256)

recording-choose = Cuando grabe
recording-choose-hint = Todos en la llamada lo leen en la pregunta. Puede pedir menos de lo que dice la regla de la sala, no más.
recording-choose-days = Días hasta el borrado
recording-choose-days-hint = De 1 a { $most }
recording-choose-training = Preguntar también si puede servir para formar al personal propio
recording-refused-beyond = Puede pedir de 1 a { $most } días, y solo lo que ofrece la regla de la sala.
