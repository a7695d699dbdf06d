desk-title = Recepción
desk-am-i-there = Mi presencia
desk-online = En línea
desk-offline = Sin conexión
desk-busy-hint = Durante una llamada, su estado cambia por sí solo a “En llamada”.
desk-presence-wrap-up = Tomando notas tras la llamada
desk-minutes = { $minutes ->
    [0] menos de 1 min
   *[other] { $minutes } min
}
desk-offer-about = Espera: { $waited }, habla { $lang }
desk-line-away = Ausente, se le guarda el lugar
desk-waiting = En espera
desk-longest = Espera más larga
desk-colleagues = Colegas
desk-today = Hoy
desk-today-figures = { $calls ->
    [one] { $calls } llamada
   *[other] { $calls } llamadas
}, { $messages ->
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
}
desk-queue = Fila
desk-empty-title = No hay nadie esperando.
desk-empty-online = Está en línea. Esta página suena cuando alguien llama, también en segundo plano.
desk-empty-offline = Está sin conexión. Póngase en línea y esta página sonará cuando alguien llame.
desk-empty-no-room = Todavía no hay ninguna sala a la que llamar. El propietario crea una en Salas.
desk-disk = El disco está casi lleno: quedan { $free }. Los archivos y las imágenes se rechazan hasta que haya más espacio; las llamadas, el chat y los mensajes siguen funcionando.
desk-who = Quién
desk-when = Cuándo
desk-message = Mensaje
desk-what-to-do = Qué hacer
desk-messages = Mensajes recibidos
desk-messages-none = Ningún mensaje espera respuesta.
desk-answer = Responder
desk-done = Dar por atendido
desk-stage = Escenario
desk-stage-hint = Programas con un token, aparte de todas las llamadas.
desk-ring = El timbre
desk-ring-hint = Cómo oye que alguien llama.

desk-conversations = Conversaciones
desk-conversations-lead = Cada una está aquí hasta el día en que se borra.
desk-conversations-none = No hay nada aquí.
desk-conversations-none-text = Una conversación aparece aquí cuando ha terminado.
desk-conversations-end = Las conversaciones más antiguas se han borrado.
desk-with = Con
desk-length = Duración
desk-deleted = Se borra el
desk-nobody = Nadie
desk-older = Más antiguas
desk-left-a-message = Dejó un mensaje
desk-went-away = Se fue
desk-all-conversations = Todas las conversaciones

desk-call-title = Llamada con { $name }
desk-call-lead = Lee la página en { $lang }.
desk-join-title = Entrar
desk-join-text = Le esperan en esta llamada. Si lo desea, pruebe sus dispositivos; después, entre. También puede entrar sin ellos y escribir.
desk-back = Volver a la recepción
desk-record = Qué se guarda de ella
desk-record-title = Conversación con { $name }
desk-the-call = La llamada
desk-speaks = Idioma
desk-quality = Cómo llegó
desk-quality-up-audio = Sonido enviado
desk-quality-up-video = Imagen enviada
desk-quality-up-screen = Pantalla enviada
desk-quality-down-audio = Sonido recibido
desk-quality-down-video = Imagen recibida
desk-quality-down-screen = Pantalla recibida
desk-quality-lines = Hasta { $lines } líneas
desk-quality-pauses = Imagen en pausa por conexión estrecha: { $count }
desk-quality-is = Conexión: { $verdict }
desk-quality-why-good = El sonido y la imagen llegaron como debían.
desk-quality-why-loss = Se perdió un { $percent } % por el camino.
desk-quality-why-delay = Ida y vuelta tardaron { $ms } ms.
desk-quality-why-jitter = El sonido y la imagen llegaron de forma irregular.
desk-quality-why-narrow = La conexión no siempre admitió la imagen.
desk-written = Lo que se escribió
desk-written-nothing = No se escribió nada.
desk-kept-until = Todo esto se guarda hasta el { $date }. Después se borra.
