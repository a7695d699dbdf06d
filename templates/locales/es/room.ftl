room-about-minutes = { $minutes ->
    [one] alrededor de { $minutes } minuto
   *[other] alrededor de { $minutes } minutos
}
room-open-free = Abierta ahora. No hay nadie esperando.
room-open-ahead = { $count ->
    [one] Abierta ahora. Una persona antes que usted
   *[other] Abierta ahora. { $count } personas antes que usted
}
room-open-ahead-about = { $count ->
    [one] Abierta ahora. Una persona antes que usted, { $minutes ->
        [one] alrededor de { $minutes } minuto
       *[other] alrededor de { $minutes } minutos
    }
   *[other] Abierta ahora. { $count } personas antes que usted, { $minutes ->
        [one] alrededor de { $minutes } minuto
       *[other] alrededor de { $minutes } minutos
    }
}
room-closed = Cerrada en este momento.
room-closed-until = Cerrada ahora. Abre el { $at }.
room-closed-title = Ahora no, pero pronto
room-closed-text = A esta hora no atiende nadie. Deje un mensaje y nos pondremos en contacto con usted.

room-who-title = Con quién habla
room-recording-title = Grabación
room-recording-off = En esta sala la grabación está desactivada. No hay botón para grabar.
room-recording-ask = No se graba nada sin la aprobación de todas las personas de la llamada. Usted puede decir que no, y la llamada sigue.
room-name-title = Su nombre
room-name-reason = Para saber cómo dirigirnos a usted.
room-name = Nombre
room-about = ¿De qué se trata?
room-optional = { $label } (opcional)
room-choose = Elija una opción
room-fault-name = Escriba su nombre, para saber cómo dirigirnos a usted.
room-fault-contact = Escriba un correo electrónico o un teléfono, para que podamos responderle.
room-fault-text = Escriba qué podemos hacer por usted.
room-fault-missing = Necesitamos una respuesta aquí para ayudarle.
room-ring = Llamar
room-write-instead = Prefiero escribir
room-no-time = ¿No tiene tiempo ahora?
room-leave-message = Dejar un mensaje
room-refused-closed = La sala ha cerrado mientras tanto. No se ha llamado a nadie. Puede dejar un mensaje.
room-refused-full = Ya esperan tantas personas como podemos atender. No se ha llamado a nadie. Deje un mensaje y nos pondremos en contacto con usted.
room-refused-no-place = En este momento todas las líneas están ocupadas y no se ha llamado a nadie. Inténtelo de nuevo dentro de unos minutos, o deje un mensaje y nos pondremos en contacto con usted.
room-refused-crowded = Ya esperan varias personas desde su red, por lo que no se ha llamado a nadie. Vuelva a llamar cuando hayan atendido a una de ellas, o deje un mensaje y nos pondremos en contacto con usted.

room-still-on = Su llamada sigue en curso.
room-back-title = Volver a la llamada
room-back-text = Le están esperando. Si lo desea, pruebe la cámara y el micrófono; después, entre.
room-join = Entrar en la llamada

room-waiting-hint = Quédese en esta página. Suena cuando alguien atiende su llamada, y su lugar queda guardado si la vuelve a cargar.
room-place = Su lugar
room-place-label = Su lugar en la fila
room-drawn = Tomado a las { $time } · { $name }
room-nobody-title = Nadie puede atender en este momento.
room-nobody-text = Usted conserva su lugar y le llamamos en cuanto vuelva alguien. O deje un mensaje y no espere más.
room-meantime-title = Mientras tanto
room-meantime-text = Ya puede escribir. Quien atienda la llamada lo lee primero.
room-line = Mensaje
room-line-send = Enviar
room-not-now-title = ¿No es buen momento?
room-leave-and-go = Dejar un mensaje y salir
room-give-up = Renunciar a mi lugar
room-give-up-kept = Si renuncia a su lugar, no se guarda nada de lo que escribió.

room-ended-thanks = Gracias, { $name }.
room-ended-given-up = Ha renunciado a su lugar.
room-ended-message = Ha dejado su mensaje.
room-ended-gone = La llamada ha terminado porque ya no había nadie.
room-ended-length = Han hablado durante { $length }.
room-kept-title = Qué se guarda
room-kept-until = Lo que escribió, los archivos y la duración de la llamada se guardan hasta el { $date }. Después se borran.
room-kept-nothing = No se guarda nada de ello.
room-kept-no-recording = No se ha grabado nada.
room-next-title = ¿Y ahora?
room-again = Llamar de nuevo
room-other-rooms = Nuestras otras salas
room-wrong-title = ¿Algo no ha ido bien?
room-wrong-text = Díganoslo:
room-privacy = Qué guardamos y cuáles son sus derechos

room-message-title = Dejar un mensaje
room-message-lead = Lo leemos en cuanto haya alguien aquí y le respondemos.
room-message-lead-waiting = Al enviarlo, deja su lugar en la fila. Lo leemos y le respondemos.
room-message-you = Quién es usted
room-message-you-reason = Para poder responderle.
room-message-contact = Correo electrónico o teléfono
room-message-contact-hint = Dónde podemos localizarle.
room-message-text = Su mensaje
room-message-words = ¿Qué podemos hacer por usted?
room-message-kept = Su mensaje se guarda hasta el { $date }. Después se borra.
room-message-full = Hay más mensajes de los que podemos guardar. Use el contacto de arriba. Nada de lo que escribió en esta página se ha perdido.
room-message-often = Desde su red hemos recibido tantos mensajes como aceptamos en una hora. Nada de lo que escribió en esta página se ha perdido: envíelo de nuevo dentro de { $length } o use el contacto de arriba.
room-message-left = Ya tenemos su mensaje.
room-message-left-text = Alguien lo lee lo antes posible y responde donde usted nos pidió.
room-to-room = Volver a { $room }
room-back = Volver
