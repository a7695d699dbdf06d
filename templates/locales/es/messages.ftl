# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Mensajes que quiere recibir
messages-lead = Elija sobre qué y por qué medio podemos ponernos en contacto con usted. Nada está elegido de antemano, y no necesita nada de esto para usar lo que hay aquí.
messages-topic-marketing = Nuestras noticias y ofertas
messages-topic-marketing-about = Qué hay de nuevo aquí y qué ofrecemos.
messages-topic-survey = Preguntas sobre su opinión
messages-topic-survey-about = Encuestas breves sobre nuestro trabajo. Solo responde si quiere.
messages-topic-invitations = Invitaciones
messages-topic-third-party = Ofertas de otros
messages-topic-third-party-about = Lo que ofrecen otras empresas, transmitido por nosotros. Ellas no reciben su dirección.
messages-channel-email = Correo electrónico
messages-channel-call = Llamada telefónica
messages-channel-text = Mensaje de texto
messages-channel-post = Correo postal
messages-wish = { $topic } · { $channel }
messages-hint = Escribimos a { $email }. Después de guardar, una carta se lo pregunta otra vez; solo su enlace activa algo.
messages-which = ¿Sobre qué podemos ponernos en contacto con usted?
messages-more = Las llamadas, los mensajes de texto y el correo postal se pueden elegir más tarde en su cuenta.
messages-reach = Dónde localizarle
messages-reach-hint = Solo hace falta para lo que ha elegido arriba. Se borra en cuanto desactive la última opción que lo necesita.
messages-number = Número de teléfono
messages-number-hint = Con el prefijo del país, por ejemplo +44 20 7946 0018. Para llamadas y mensajes de texto.
messages-number-wrong = Escriba el número con el prefijo del país, por ejemplo +44 20 7946 0018.
messages-number-refused = En este número alguien pidió que no se le llame. Así se queda; indique otro número.
messages-postal = Dirección postal
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
messages-confirm-lead = { $business } podrá entonces ponerse en contacto con usted sobre:
messages-confirm-send = Sí, los quiero
messages-confirmed = Recibirá estos mensajes
messages-confirmed-text = Una sola pulsación los termina: el enlace de cada carta, o la página «Mensajes que quiere recibir» de su cuenta.
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
messages-end-all = No recibir más mensajes ni llamadas de este tipo, sobre ningún asunto
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
messages-admin-stop-hint = Escriba la dirección de correo o el número de donde vino; también cuando alguien lo diga por teléfono o por correo postal. Ya no irá allí ningún mensaje ni llamada de este tipo.
messages-admin-stop-send = Poner fin a todos los mensajes
messages-admin-stopped = Ya no irá allí ningún mensaje ni llamada de este tipo.
messages-admin-about = De qué trata
messages-admin-stop-what = Dirección de correo electrónico o número de teléfono
messages-list = Llamadas, mensajes de texto y correo postal
messages-list-hint = Quien llama y escribe es su gente, no este programa. Descargue la lista de nuevo cada vez: quien lo terminó ya no está en ella. El registro dice quién la descargó.
messages-list-which = Asunto y medio
messages-list-take = Descargar la lista
messages-admin-no-address = Esto no es ni una dirección de correo electrónico ni un número con el prefijo del país.
messages-kind-opt-in = Pregunta sobre mensajes
messages-kind-promotion = Mensaje a un suscriptor
messages-kept = Qué mensajes pidió alguien, el número o la dirección postal para ello, y la prueba
messages-kept-purpose = Para enviar lo que se pidió y probar que se pidió
messages-kept-period = Hasta que se termine; la prueba, tres años más
messages-blocked = Direcciones que no quieren cartas, como resumen con clave del que no se puede leer a nadie
messages-blocked-purpose = Para no escribirles más
messages-blocked-period = Mientras se envíen cartas desde aquí
