people-home-title = Inicio
people-home-heading = Hable con nosotros, cara a cara.
people-home-lead = Elija una sala. Verá con quién va a hablar y qué se guarda antes de que se encienda nada.
people-home-rooms = Salas
people-home-open = Abierta ahora
people-home-open-until = Abierta ahora, hasta las { $time }
people-home-closed = Cerrada en este momento. Puede dejar un mensaje.
people-home-closed-until = Cerrada. Abre el { $opens }
people-home-empty = Todavía no hay ninguna sala abierta a los visitantes.
people-home-empty-text = Las salas aparecen aquí en cuanto quienes trabajan aquí hayan creado una.
people-home-more = Otras formas
people-home-contact = Contáctenos de otra forma
people-home-kept = Qué se guarda
people-home-kept-text = Lo que usted escribe se borra después de 30 días. El sonido y la imagen no se guardan, salvo que todas las personas de la llamada hayan aprobado una grabación.
people-home-kept-link = Todo, en una tabla
people-home-work = Usted trabaja aquí

people-before-title = Esta recepción todavía no está configurada.
people-before-text = Quien inició el servidor encuentra un enlace de configuración en su ventana. El enlace sirve una vez, durante 24 horas.
people-before-new = Este comando muestra uno nuevo:

people-sign-in-title = Iniciar sesión
people-sign-in-lead = Para quienes tienen una cuenta aquí. Para llamar no hace falta.
people-sign-in-account = Su cuenta
people-sign-in-idle = Tras 15 minutos sin uso cerramos la sesión. Una llamada cuenta como uso, y también estar disponible en Recepción.
people-sign-in-wrong = El correo o la contraseña no es correcto.
people-sign-in-wrong-advice = Revise ambos. Después de 10 intentos fallidos hay que esperar antes del siguiente.
people-sign-in-often = Demasiados intentos.
people-sign-in-often-advice = No hay nada bloqueado. Inténtelo de nuevo en { $length }.
people-forgot = Olvidé mi contraseña
people-forgot-agent = Si usted es agente: pida ayuda al propietario. La página del equipo crea para usted un enlace que sirve una vez, durante 15 minutos.
people-forgot-owner = Si usted es el propietario: ejecute “visavis admin link” en el servidor. Muestra un enlace que sirve una vez, durante 15 minutos.

people-name = Nombre
people-name-hint = Los clientes lo leen cuando usted atiende su llamada.
people-email = Correo electrónico
people-email-hint = Con él inicia sesión.
people-password = Contraseña
people-password-new = Nueva contraseña
people-password-hint = Al menos 12 caracteres. Tres o cuatro palabras sin relación entre sí son una buena elección.

people-setup-title = Configuración
people-setup-over = Tres partes, unos tres minutos
people-setup-heading = ¿Quién está a cargo de esta recepción?
people-setup-lead = Estas líneas aparecen en la página de cada sala y, más adelante, en cada pregunta sobre grabación. Por eso ninguna puede quedar vacía.
people-setup-you = Usted
people-setup-you-hint = Usted pasa a ser el propietario: decide sobre salas, personas y privacidad, y también puede atender llamadas.
people-setup-send = Abrir la recepción
people-setup-link = El enlace a esta página sirve una vez, durante { $hours } horas.

people-business = Empresa
people-business-why = Tal como la conocen sus clientes y donde está registrada.
people-business-name = Nombre de la empresa
people-business-address = Domicilio registrado
people-business-address-hint = Calle, código postal, ciudad, país.
people-contacts = Contactos
people-contacts-hint = Uno para todos, otro para preguntas sobre privacidad. Pueden ser el mismo.
people-public-contact = Contacto público
people-contact-hint = Una dirección de correo o un número de teléfono.
people-privacy-contact = Contacto de privacidad
people-langs = Idiomas y hora
people-langs-hint = Todas las páginas están listas en los nueve idiomas. Sus propios textos los escribe en los que usted ofrezca.
people-langs-offered = Idiomas que ofrece
people-default-lang = Primer idioma
people-default-lang-hint = Para visitantes cuyo navegador no pide ninguno de estos.
people-time-zone = Zona horaria
people-time-zone-hint = Los horarios de atención y todas las fechas la siguen.

people-fault-business = Escriba el nombre de la empresa. Sin él no se puede pedir a nadie que apruebe una grabación.
people-fault-address = Escriba el domicilio. Sin él no se puede pedir a nadie que apruebe una grabación.
people-fault-public-contact = Escriba un contacto. Un cliente debe poder comunicarse con ustedes de otra forma.
people-fault-privacy-contact = Escriba un contacto de privacidad. Quien aprueba una grabación debe saber a quién preguntar por ella.
people-fault-langs = Elija al menos un idioma.
people-fault-default-lang = Elija uno de los idiomas que ofrece.
people-fault-name = Escriba su nombre. Los clientes leen con quién hablan.
people-fault-password-short = Use al menos { $least } caracteres.
people-fault-password-common = Esta es demasiado fácil de adivinar. Elija palabras sin relación entre sí.

people-invite-title = Invitación
people-invite-heading = Tiene una invitación para trabajar en { $business }.
people-invite-lead = Escriba su nombre y elija una contraseña. Después ya estará en la recepción.
people-invite-heading-other = { $business } tiene una cuenta para usted.
people-invite-lead-other = Escriba su nombre y elija una contraseña.
people-invite-account = La dirección es la misma de la invitación.
people-invite-accept = Aceptar la invitación

people-recover-title = Elija una nueva contraseña
people-recover-lead = Su sesión se cierra en todos los demás lugares y queda constancia de que se usó este enlace.
people-recover-send = Guardar la contraseña e iniciar sesión

people-languages-title = Idioma
people-languages-lead = Su navegador recuerda su elección durante un año.
