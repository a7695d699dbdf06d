letter-invitation-subject = { $business } le invita a su recepción
letter-invitation-text = { $business } quiere que usted atienda a sus clientes por vídeo, de viva voz y por escrito. Elija su nombre y una contraseña, y podrá empezar.
letter-invitation-action = Aceptar la invitación
letter-invitation-why = Recibe esta carta porque { $business } escribió su dirección para invitarle. Si no lo desea, no haga nada: sin usted no se crea ninguna cuenta.
letter-invitation-stop = No recibir más invitaciones de { $business }
letter-recovery-subject = Una nueva contraseña para su cuenta en { $business }
letter-recovery-text = { $business } ha creado un enlace con el que usted elige una nueva contraseña. Cuando la haya elegido, se cerrará su sesión en todos los demás lugares.
letter-recovery-action = Elegir una nueva contraseña
letter-recovery-why = Recibe esta carta porque { $business } pidió una nueva contraseña para su cuenta. Si le sorprende, no abra el enlace y pregunte allí.
letter-duty-subject = { $count ->
    [one] Hay una grabación que borrar de su ordenador
   *[other] Hay { $count } grabaciones que borrar de su ordenador
}
letter-duty-text = { $count ->
    [one] Una grabación que usted hizo debía desaparecer de su ordenador a más tardar el { $date }. Todos los que estaban en la llamada la aprobaron solo hasta entonces.
   *[other] { $count } grabaciones que usted hizo debían desaparecer de su ordenador, la primera a más tardar el { $date }. Todos los que estaban en las llamadas las aprobaron solo hasta entonces.
}
letter-duty-how = Borre del disco lo que ha vencido, y todas las copias que haya hecho. Después confírmelo en la página de grabaciones.
letter-duty-action = Abrir las grabaciones
letter-duty-why = Recibe esta carta porque grabó para { $business } y debe borrar lo que grabó. Llega una vez al día hasta que usted lo confirme.
letter-trial-subject = Carta de prueba de { $business }
letter-trial-text = Las cartas de { $business } llegan aquí. Usted no tiene que hacer nada.
letter-trial-why = Recibe esta carta porque pulsó «Enviar una carta de prueba».
letter-until = El enlace sirve una vez, hasta el { $time }.
letter-link-hint = Si el botón no funciona, abra esta dirección:
letter-contact = Preguntas: { $contact }
