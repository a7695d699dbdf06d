announce-title = Avisos
announce-lead = Lo que se dice a todo el mundo durante un tiempo: en las páginas de entrada y por carta a quien tiene una cuenta.
announce-count = { $count ->
    [one] Ahora se muestra uno
   *[other] Ahora se muestran { $count }
}
announce-none = No se ha anunciado nada.
announce-kind = Tipo
announce-kind-hint = Solo asuntos del servicio. Nadie puede rechazarlos, así que no pueden llevar publicidad.
announce-text = Qué dice
announce-text-in = En { $lang }
announce-from = Desde
announce-until = Hasta
announce-by-letter = Escribir también a todas las personas que tienen una cuenta
announce-by-letter-hint = Una carta a cada una, desde ahora. Quien no pasa por sus páginas se entera a tiempo.
announce-new = Nuevo aviso
announce-new-hint = Un párrafo sin enlaces, 600 caracteres como máximo. En lugar de un idioma que deje vacío se muestra el de su empresa. Las horas son las de su empresa.
announce-send = Anunciar
announce-withdraw = Retirar
announce-between = Desde el { $from } hasta el { $until }
announce-letters = { $count ->
    [one] Una carta escrita
   *[other] { $count } cartas escritas
}
announce-mail = Aviso
announce-kind-maintenance = Mantenimiento
announce-kind-payment = Pagos
announce-kind-security = Seguridad
announce-kind-stop = Fin del servicio
announce-state-coming = Por llegar
announce-state-running = Se muestra ahora
announce-state-over = Terminado
announce-state-withdrawn = Retirado
announce-fault-time = Elija un día y una hora.
announce-fault-past = Tiene que terminar después de empezar y más tarde que ahora.
announce-fault-long = { $days ->
    [one] Se muestra un día como máximo.
   *[other] Se muestra { $days } días como máximo.
}
announce-fault-link = Ningún texto puede llevar un enlace: en una carta nadie podría distinguirlo de una trampa.
announce-fault-often = Hoy ya se escribió a todos sobre tantos avisos como se permite. Publique este sin carta o espere hasta mañana.
announce-fault-full = { $most ->
    [one] Solo puede haber un aviso sin terminar. Retírelo primero.
   *[other] Ya hay { $most } avisos sin terminar. Retire uno primero.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = Abrir la página
announce-letter-why = Recibe esta carta porque tiene una cuenta en { $business }. Trata del servicio mismo, por eso llega sea cual sea su elección para otros mensajes.
