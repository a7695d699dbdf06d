# Looks at conversations of others.

access-title = Conversaciones de otros
access-lead = Pida leer una, con un motivo. Decide un delegado de protección de datos.
access-ask-lead = Usted lee una conversación de otros solo si un delegado de protección de datos lo autoriza, durante { $hours } horas, y cada lectura se anota.
access-own = Lo que usted ha pedido
access-what = Conversación
access-conversation = { $at }, { $room }, con: { $with } ({ $length })
access-deleted = Eliminada entretanto
access-reason = Motivo
access-reason-hint = Lo leen el delegado y el auditor. Escriba qué necesita saber y por qué.
access-ask = Pedir
access-ask-hint = Usted ve cuándo fue una conversación y quién de nosotros estaba en ella, no de quién era.
access-send = Pedirlo al delegado
access-none = Aquí no hay ninguna conversación que usted tenga que pedir.
access-older = Más antiguas
access-fault-reason = Escriba un motivo. Sin él nadie puede decidir.
access-open = Leer
access-end = He terminado
access-withdraw = Retirar la petición
access-reading = Usted lee esta conversación con permiso, hasta el { $at }.
access-reading-noted = Esta lectura se ha anotado en el registro de accesos.
access-back = Volver a lo que ha pedido
access-state-asked = Espera una decisión
access-state-open = Abierta hasta el { $at }
access-state-refused = Denegada el { $at }
access-state-withdrawn = Retirada el { $at }
access-state-revoked = Cerrada antes de tiempo el { $at }
access-state-ended = Terminó el { $at }
access-state-lapsed = Nadie decidió a tiempo
access-officer-lead = Los registros de esta casa y lo que espera una decisión.
access-log = Registro de accesos
access-log-lead = Quién pidió leer una conversación de otros, quién lo autorizó y cada lectura.
access-log-about = Una lectura autorizada dura { $hours } horas. Puede cerrarla antes. Cada apertura figura aquí y se escribe en el libro de registro.
access-log-none = Nadie ha pedido nada.
access-log-none-text = Una petición aparece aquí en cuanto un administrador la hace.
access-who = Quién
access-looks = Lecturas
access-looks-none = Ninguna
access-look-record = Conversación, { $at }
access-look-file = Archivo, { $at }
access-by = Por { $name }
access-own-approval = Autorizada por quien la pidió: nadie más podía hacerlo.
access-approve = Autorizar
access-refuse = Denegar
access-revoke = Cerrar ahora
access-refused-own = Lo que usted ha pedido lo debe autorizar otra persona.
access-refused-over = Esta petición ya no está en ese punto. No se ha cambiado nada.
access-asked-count = { $count ->
    [one] { $count } petición espera
   *[other] { $count } peticiones esperan
}
access-open-count = { $count ->
    [one] { $count } lectura abierta
   *[other] { $count } lecturas abiertas
}
