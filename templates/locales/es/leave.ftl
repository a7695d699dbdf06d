leave-data-title = Mis datos
leave-data-lead = Qué se guarda aquí sobre usted, para qué, cuánto tiempo y quién lo recibe.
leave-data-open = Ver mis datos
leave-data-kept = Qué se guarda
leave-data-who = Quién lo recibe
leave-data-who-text = Todo está en el servidor propio de esta empresa. Nadie más recibe nada, salvo en estos casos:
leave-data-who-talk = Quien está en una conversación con usted ve su nombre visible, su foto y lo que usted escribe y envía allí.
leave-data-who-admin = Quien gestiona las cuentas aquí ve su nombre, su dirección de correo, sus funciones y si su cuenta se puede usar.
leave-data-who-mail = Las cartas para usted pasan por el servidor de correo { $host }.
leave-data-who-recorded = Una grabación está en el ordenador de quien la hizo. Quien estaba en esa llamada ve en el comprobante quién grabó.
leave-data-copy = Una copia de todo
leave-data-copy-text = Un archivo (JSON) con todo lo que se guarda sobre usted. No contiene lo que escribieron otras personas ni ninguna contraseña.
leave-data-copy-careful = Quien tenga el archivo puede leerlo todo. Guárdelo donde nadie más mire.
leave-data-copy-why = Para que nadie se lleve la copia desde una página que usted dejó abierta.
leave-data-copy-get = Guardar la copia
leave-delete = Eliminar mi cuenta
leave-delete-hint = Su cuenta termina y lo que se guarda sobre ella se borra. Cerrar sesión no hace ninguna de las dos cosas.
leave-delete-lead = Esto no es cerrar sesión: su cuenta termina y lo que se guarda aquí sobre ella se borra.
leave-delete-last = Usted es la única persona propietaria.
leave-delete-last-do = Sin propietario nadie puede administrar esta recepción. Haga primero propietaria a otra persona; después podrá eliminar su cuenta.
leave-delete-duties = { $count ->
    [one] Todavía no ha confirmado que { $count } grabación está borrada de su ordenador.
   *[other] Todavía no ha confirmado que { $count } grabaciones están borradas de su ordenador.
}
leave-delete-duties-do = Borre lo que grabó y confírmelo antes de irse. Si no, su cuenta espera hasta que un delegado de protección de datos lo confirme en su lugar.
leave-delete-goes = Qué ocurre
leave-delete-now = De inmediato
leave-delete-now-text = Se cierra su sesión en todas partes y nadie puede entrar con su cuenta. Su foto ya no se muestra. Si está en una llamada, termina para usted.
leave-delete-until = Hasta el { $time }
leave-delete-until-text = Puede cambiar de idea con un enlace que verá a continuación.
leave-delete-due = A más tardar el { $date }
leave-delete-due-text = Se borran su nombre, su dirección, su foto, sus funciones y lo que escribió y envió en conversaciones.
leave-delete-stays = Qué queda
leave-stays-proofs = Lo que se preguntó y respondió antes de grabaciones que usted hizo o en las que estaba, con su nombre, hasta tres años después de borrada la grabación. Esta prueba se prometió a todos los de la llamada.
leave-stays-answers = Lo que respondió a los textos: versión, idioma, suma de verificación y hora, sin su nombre, hasta tres años después del fin de la cuenta; 12 meses si no aceptó.
leave-stays-looks = Sus solicitudes para leer conversaciones de otras personas, sin su nombre, durante un año.
leave-stays-ledger = La lista de lo que se hizo: horas y números aleatorios, sin nombres, mientras exista esta recepción.
leave-delete-copy = Si quiere conservar algo, guarde antes una copia.
leave-delete-mail = Si esta recepción envía cartas, una última le dirá cuándo está todo borrado.
leave-delete-why = Para que nadie termine su cuenta desde una página que usted dejó abierta.
leave-delete-not = Conservar mi cuenta
leave-undo-title = Su cuenta se está eliminando
leave-undo-lead = Su sesión está cerrada. Todo se borrará a más tardar el { $date }.
leave-undo-waiting = Todavía hay grabaciones que borrar.
leave-undo-waiting-text = Su cuenta se borrará en cuanto esté confirmado que los archivos ya no existen. Si quiere confirmarlo usted, conserve la cuenta, confirme y elimínela de nuevo. Si no, lo hará un delegado de protección de datos.
leave-undo-until = Puede cambiar de idea hasta el { $time }. Si conserva la cuenta, iniciará sesión como antes.
leave-undo-link = La dirección de esta página
leave-undo-link-text = Guárdela por si quiere volver. Quien la tenga puede deshacer la eliminación, pero no iniciar sesión con ella.
leave-undone = Su cuenta se queda
leave-undone-text = No se borró nada. Inicie sesión como antes.
leave-closings = Cuentas que terminan
leave-closings-lead = Cada una se borra en un plazo de 15 días. Lo que siga impidiéndolo después de diez días queda marcado.
leave-closings-none = Ninguna cuenta está por terminar.
leave-closings-since = Desde
leave-closings-due = Borrada a más tardar
leave-closings-term = Pasó su último día
leave-closings-managed = Lo quiere la propia persona; un administrador gestiona la cuenta
leave-closings-person = Lo quiere la propia persona
leave-closings-waits = { $count ->
    [one] Espera: { $count } grabación sin confirmar como borrada
   *[other] Espera: { $count } grabaciones sin confirmar como borradas
}
leave-closings-runs = Sigue su curso
leave-closings-unseen = Han pasado diez días. Pregunte a quien gestiona las cuentas si hay algo en contra.
leave-closings-late = { $count ->
    [one] { $count } cuenta le espera
   *[other] { $count } cuentas le esperan
}
leave-closings-count = { $count ->
    [one] { $count } cuenta está por terminar
   *[other] { $count } cuentas están por terminar
}
leave-state = Se está eliminando
leave-refused = Esta persona está eliminando la cuenta. Solo ella puede deshacerlo, con su enlace.
leave-mail-leaving = Cuenta en proceso de eliminación
leave-mail-erased = Cuenta borrada
leave-mail-term = La cuenta termina pronto
leave-letter-leaving-subject = Su cuenta en { $business } se está eliminando
leave-letter-leaving-text = Usted eliminó su cuenta. Nadie puede entrar ya con ella, y todo se borrará a más tardar el { $date }.
leave-letter-leaving-undo = Si cambia de idea, o si no fue usted: este enlace conserva su cuenta. Sirve una vez, hasta el { $time }.
leave-letter-leaving-why = Recibe esta carta porque su cuenta en { $business } se eliminó con su contraseña.
leave-letter-erased-subject = Su cuenta en { $business } está borrada
leave-letter-erased-text = Su cuenta se borró el { $date }. Esto queda, porque una norma lo conserva:
leave-letter-erased-address = Su dirección de correo, hasta que salga esta carta, y como máximo un día más.
leave-letter-erased-why = Recibe esta carta porque tenía una cuenta en { $business }. Es la última.
leave-letter-term-subject = Su cuenta en { $business } termina el { $date }
leave-letter-term-text = Puede usar su cuenta hasta el { $date }. Después nadie podrá entrar ya con ella, y todo se borrará a más tardar el { $erased }.
leave-letter-term-do = Si quiere conservar algo, guarde antes una copia de sus datos. Si la cuenta debe continuar, hable con quien la gestiona.
leave-letter-term-why = Recibe esta carta porque su cuenta en { $business } tiene un último día. Llega 30 días, 7 días y un día antes.
leave-kept-closing = Que una cuenta terminó: su número aleatorio, por qué y cuándo
leave-kept-closing-purpose = Para poder mostrar que se borró a tiempo.
leave-kept-closing-period = Hasta tres años después de borrada
leave-contact = Contacto
leave-contact-lead = Cómo comunicarse con { $business } y ante quién puede reclamar por el modo en que se tratan sus datos.
leave-contact-who = Quién responde
leave-contact-post = Por correo postal
leave-contact-direct = Directamente
leave-contact-write = Escríbanos
leave-contact-write-hint = No necesita una cuenta. Una persona lo lee y le responde; nada se responde automáticamente.
leave-contact-name-hint = Puede dejarlo vacío.
leave-contact-text = Su pregunta
leave-contact-text-hint = Una pregunta, una reclamación o lo que quiera saber sobre sus datos.
leave-contact-kept = Lo que escribe aquí se borra 30 días después de nuestra respuesta y, a más tardar, a los 12 meses.
leave-contact-send = Enviar
leave-contact-sent = Lo que escribió ha llegado. Respondemos donde usted indicó.
leave-contact-fault-text = Escriba de qué se trata.
leave-contact-full = No se ha enviado: ha llegado aquí más de lo que se puede leer. Lo que escribió sigue en esta página; use uno de los contactos de arriba.
leave-complain = Reclamar ante una autoridad
leave-complain-text = Puede reclamar ante la autoridad del lugar donde vive, donde trabaja o donde ocurrió. No tiene que preguntarnos antes. En otros lugares también hay una: pregunte por la autoridad de protección de datos.
leave-place-br = Brasil
leave-place-california = California
leave-place-cn = China continental
leave-place-de = Alemania
leave-place-es = España
leave-place-eu = Cualquier otro país de la Unión Europea: lista de todas las autoridades
leave-place-fr = Francia
leave-place-gb = Reino Unido
leave-place-hk = Hong Kong
leave-place-ie = Irlanda
leave-place-lv = Letonia
leave-place-pt = Portugal
leave-place-ro = Rumanía
leave-place-tw = Taiwán
leave-enquiries = Consultas
leave-enquiries-lead = Lo que se escribió por la página de contacto. Responda donde lo pidieron y márquelo después aquí.
leave-enquiries-none = Nadie ha escrito.
leave-enquiries-nobody = Sin nombre
leave-enquiries-done = Marcar como respondida
leave-enquiries-answered = Respondida el { $date }
leave-enquiries-deleted = Se borra el { $date }
leave-enquiries-count = { $count ->
    [one] { $count } consulta espera
   *[other] { $count } consultas esperan
}
leave-mail-enquiry = Ha llegado una consulta
leave-letter-enquiry-subject = Alguien ha escrito a { $business }
leave-letter-enquiry-text = Alguien le ha escrito por la página de contacto. El texto no está en esta carta: léalo en la recepción y responda.
leave-letter-enquiry-action = Abrir las consultas
leave-letter-enquiry-why = Recibe esta carta porque { $business } le nombra como contacto de privacidad, o porque usted es su delegado de protección de datos. Llega como máximo una vez por hora.
leave-kept-enquiry = Lo que nos escribe en la página de contacto, con su nombre si lo da, y dónde responder
leave-kept-enquiry-purpose = Para que alguien pueda responderle.
leave-kept-enquiry-period = Hasta 30 días después de la respuesta, 12 meses como máximo

leave-data-copy-often = En un día puede guardar { $count } copias, y ya las guardó. La siguiente es posible a partir del { $time }.
