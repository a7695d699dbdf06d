# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Mensajes que quiere recibir
messages-lead = Elija sobre qué podemos escribirle. Nada está elegido de antemano, y no necesita nada de esto para usar lo que hay aquí.
messages-topic-marketing = Nuestras noticias y ofertas
messages-topic-marketing-about = Qué hay de nuevo aquí y qué ofrecemos.
messages-topic-survey = Preguntas sobre su opinión
messages-topic-survey-about = Encuestas breves sobre nuestro trabajo. Solo responde si quiere.
messages-topic-invitations = Invitaciones
messages-topic-third-party = Ofertas de otros
messages-topic-third-party-about = Lo que ofrecen otras empresas, transmitido por nosotros. Ellas no reciben su dirección.
messages-by-letter = Por correo electrónico
messages-hint = Escribimos a { $email }. Después de guardar, una carta se lo pregunta otra vez; solo su enlace activa algo.
messages-which = ¿Sobre qué podemos escribir?
messages-service = Las cartas sobre su cuenta, sus llamadas y sus derechos llegan siempre: son parte del servicio.
messages-off = Desactivar todo
messages-off-hint = Al momento, sin dar un motivo. Nada más cambia en su cuenta.
messages-on = Activado desde el { $date }
messages-waits = Desactivado hasta que abra el enlace de nuestra carta, a más tardar el { $time }
messages-asked = Hemos escrito a { $email }. Nada se activa antes de que abra el enlace de esa carta.
messages-later = Lo que desactivó está desactivado. Para lo que activó, ahora no puede enviársele ninguna carta: inténtelo de nuevo mañana.
messages-stale = Algo cambió desde que se abrió esta página, así que no se guardó nada. Abajo está el estado actual.
messages-minor = Mientras sea menor de edad no recibe ninguno de estos mensajes. Nadie puede activarlos por usted.
messages-confirm-title = ¿Quiere estos mensajes?
messages-confirm-lead = { $business } podrá entonces escribirle sobre:
messages-confirm-send = Sí, los quiero
messages-confirmed = Recibirá estos mensajes
messages-confirmed-text = Cada uno lleva un enlace con el que deja de recibirlos con una sola pulsación.
# The letter that asks whether it is really wanted.
messages-letter-subject = ¿Quiere mensajes de { $business }?
messages-letter-text = Alguien eligió estos mensajes para su dirección: { $topics }. Si fue usted, confírmelo, por favor.
messages-letter-not = Si no fue usted, no haga nada: no se enviará nada.
messages-letter-why = Recibe esta carta porque su dirección fue elegida para mensajes de { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = No recibir más estos mensajes: { $topic }
messages-promotion-why = Recibe esto porque pidió «{ $topic }» a { $business } y lo confirmó el { $date }. Para dejar de recibirlo, abra el enlace de arriba o responda STOP.
# The page behind the link in such a letter.
messages-end-title = No recibir más estos mensajes
messages-end-lead = Recibe «{ $topic }» de { $business }.
messages-end-send = No recibir más estos mensajes
messages-end-all = No recibir más ningún mensaje de este tipo
messages-end-fewer = Elegir menos
messages-end-done = Ha terminado
messages-end-done-text = Ya no recibe ninguno de estos mensajes. Nada más ha cambiado en su cuenta.
messages-end-invitations-done = { $business } ya no envía invitaciones a esta dirección, las pida quien las pida.
messages-end-unknown = Este enlace no se conoce aquí
messages-end-unknown-text = Puede que sea demasiado antiguo. Díganoslo y pondremos fin a los mensajes por usted.
messages-end-contact = Escribirnos
# Where the business writes them.
messages-admin-title = Mensajes a suscriptores
messages-admin-lead = Noticias, encuestas y ofertas, solo a quienes las pidieron y lo confirmaron.
messages-admin-write = Escribir un mensaje
messages-admin-hint = En cada uno de sus idiomas. Las líneas vacías separan párrafos. Cada carta dice por sí misma quién escribe, por qué y cómo dejar de recibirlas.
messages-admin-topic = { $count ->
    [one] { $topic } (una persona)
   *[other] { $topic } ({ $count } personas)
}
messages-admin-subject = Asunto
messages-admin-body = Texto
messages-admin-keep = Guardar como borrador
messages-admin-send = Enviar ahora
messages-admin-delete = Eliminar borrador
messages-admin-draft = Borrador
messages-admin-sending = { $count ->
    [one] Enviándose; una carta hasta ahora
   *[other] Enviándose; { $count } cartas hasta ahora
}
messages-admin-sent = { $count ->
    [one] Enviado el { $date }; una carta
   *[other] Enviado el { $date }; { $count } cartas
}
messages-admin-goes = Está en camino, una vez a cada persona.
messages-admin-no-server = Todavía no hay servidor de correo, así que no se puede enviar nada. Configure uno en Correo.
messages-admin-tomorrow = Hoy ya salieron tantos mensajes como se permite. Envíe este mañana.
messages-admin-elsewhere = Aquí solo pueden estar enlaces a páginas de este mismo sitio.
messages-admin-stop = Alguien respondió STOP
messages-admin-stop-hint = Escriba la dirección de la que vino la respuesta. Ya no recibirá ninguno de estos mensajes.
messages-admin-stop-send = Poner fin a todos los mensajes
messages-admin-stopped = Esta dirección ya no recibe ninguno de estos mensajes.
messages-admin-no-address = Esto no es una dirección de correo electrónico.
messages-kind-opt-in = Pregunta sobre mensajes
messages-kind-promotion = Mensaje a un suscriptor
messages-kept = Qué mensajes pidió alguien, con la prueba
messages-kept-purpose = Para enviar lo que se pidió y probar que se pidió
messages-kept-period = Hasta que se termine; la prueba, tres años más
messages-blocked = Direcciones que no quieren cartas, como resumen con clave del que no se puede leer a nadie
messages-blocked-purpose = Para no escribirles más
messages-blocked-period = Mientras se envíen cartas desde aquí
