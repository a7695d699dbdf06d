# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Registro de consentimientos
records-lead = A quién se le preguntó qué y cuándo, con qué palabras, y qué respondió.
records-purpose-recording = Grabación de una llamada
records-purpose-training = Formación del personal con la grabación
records-state-requested = Sin respuesta
records-state-given = Dado
records-state-refused = No dado
records-state-withdrawn = Retirado
records-state-expired = Terminado
records-state-invalidated = Sin validez
records-state-restricted = Restringido desde el { $date }
records-restricted = Restringido
records-event-requested = Preguntado
records-event-reaffirmed = Confirmado de nuevo
records-by-person = Por la propia persona
records-by-system = Por el programa
records-all = Todos
records-search = Buscar
records-who = Nombre o código del comprobante
records-who-hint = El nombre tal como se escribió en la llamada, o una parte.
records-purpose = Finalidad
records-from = Preguntado desde
records-until = Preguntado hasta
records-person = Persona
records-asked = Cuándo
records-found = { $count ->
    [one] { $count } consentimiento
   *[other] { $count } consentimientos
}
records-none = No se encontró nada
records-none-text = Ninguna pregunta coincide con la búsqueda.
records-newer = Más recientes
records-export = Exportar
records-export-hint = Lo que encontró la búsqueda, de lo más reciente a lo más antiguo, hasta { $count } filas. Quién exporta y cuántas filas se escribe en el libro de registro.
records-export-csv = Tabla (CSV)
records-export-lines = Líneas (JSON)
records-cut = { $count ->
    [one] Se encontró { $count } fila más que no se exportó.
   *[other] Se encontraron { $count } filas más que no se exportaron.
}
records-evidence = Prueba de un consentimiento
records-controller = Responsable del tratamiento
records-valid = Vale hasta
records-events = Qué pasó
records-text = El texto exacto que se mostró
records-text-none = No se mostró ningún texto.
records-agrees = El texto guardado se acaba de comprobar: es el que se mostró, letra por letra.
records-disagrees = El texto guardado no es el que se mostró. Conserve una copia de la carpeta de datos y haga comprobar el libro de registro.
records-unknown = Junto a este consentimiento no hay suma de verificación. Si hubo respuesta, consta en el libro de registro.
records-files = Para otros sistemas
records-files-hint = Los mismos hechos en los formatos de dos especificaciones.
records-file-iso = Archivo según ISO/IEC TS 27560
records-file-kantara = Archivo según Kantara 1.1
records-unusable = Restringida desde el { $date } por alguien que aparece en ella: consérvela, no la use.
records-training-withdrawn = Elegido por usted, retirado el { $date }
records-own-title = Mis consentimientos
records-own-lead = Lo que usted aceptó aquí, con qué palabras, y qué puede hacer.
records-own-effect = Retirar surte efecto al instante y no necesita motivo. Lo que se hizo antes sigue siendo lícito.
records-own-restrict-about = Restringir detiene todo uso al instante, pero no se borra nada: hasta que usted lo levante, solo se puede conservar.
records-own-none = Aquí no hay nada todavía
records-own-none-text = Añada un comprobante con su código y sus consentimientos aparecerán aquí.
records-own-withdraw = Retirar
records-own-restrict = Restringir
records-own-lift = Levantar la restricción
records-own-add-title = Añadir un comprobante
records-own-add-hint = Cuando se le preguntó en una llamada, recibió un comprobante con un código. Añada solo los suyos.
records-own-add = Añadir
records-own-elsewhere = Este comprobante ya está en otra cuenta.
records-own-done-withdrawn = Retirado, desde ahora.
records-own-done-restricted = Restringido, desde ahora.
records-own-done-lifted = La restricción está levantada.
records-own-done-added = El comprobante se ha añadido.
records-kind-hosting = Operación de ordenadores
records-kind-mail = Entrega de correos
records-kind-support = Ayuda técnica
records-kind-partner = Empresas asociadas
records-kind-adviser = Abogados y contables
records-kind-other = Otros
records-recipients = Destinatarios
records-recipients-lead = Quién fuera de esta casa recibe datos personales, cuáles, para qué y dónde. Cada uno se añade antes de que le llegue nada.
records-recipients-none = Nadie de fuera: todo se queda en esta máquina.
records-recipients-clause = Estos destinatarios de fuera de nuestra casa reciben datos:
records-recipient = Destinatario
records-recipient-kind = Clase
records-recipient-data = Datos
records-recipient-task = Para qué
records-recipient-countries = Países
records-recipient-transfer = Base de una transferencia al extranjero
records-recipient-transfer-hint = Por ejemplo adecuación, cláusulas tipo, consentimiento separado. Déjelo vacío si nada va al extranjero.
records-recipient-from = En uso desde
records-recipient-ended = Terminado el { $date }
records-recipient-add = Añadir destinatario
records-recipient-add-hint = Antes del primer uso: el día es hoy o posterior. Después escriba una nueva versión de la política de privacidad, que nombra al destinatario.
records-recipient-end = Terminar
records-recipient-fault-day = Elija hoy o un día posterior.
records-recipient-objections = Oposiciones
records-see-title = Quién puede ver
records-see-hint = Puede oponerse a cada clase de destinatarios, también a una que aquí nadie usa. Su oposición se mantiene cuando cambia la política de privacidad, hasta que usted la levante.
records-see-nobody = Nadie por ahora
records-see-object = Me opongo
records-see-lift = Levantar mi oposición
records-see-since = Se opone desde el { $date }
records-see-done = Su oposición vale desde ahora.
records-see-done-lift = Su oposición está levantada.
records-kept-objection = Sus oposiciones a clases de destinatarios
records-kept-objection-purpose = Para que nada llegue adonde usted no quiere.
records-kept-objection-period = Hasta que la levante o se elimine su cuenta
records-letter-objection-subject = { $business }: su oposición y un cambio
records-letter-objection-text = Usted se opuso a que sus datos lleguen a estos destinatarios: { $kinds }. Una nueva versión de nuestra política de privacidad nombra a tales destinatarios, a partir del { $date }.
records-letter-objection-stays = Su oposición se mantiene: nada suyo les llega, salvo que usted la levante. No tiene que hacer nada.
records-letter-objection-action = Ver mis oposiciones
records-letter-objection-why = Recibe esta carta porque se opuso en su cuenta en { $business }.
records-kind-letter = Oposición

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = Los textos a los que respondió
records-policies-hint = Lo que se le preguntó cuando cambió un texto y cuando creó su cuenta.
records-policies-accepted = Aceptado el { $date }
records-policies-declined = Rechazado el { $date }
records-policies-shown = Mostrado el { $date }, sin respuesta

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = Libro de actos
records-ledger-lead = Qué se hizo, cuándo, quién y a qué. Cada línea está encadenada a la anterior. Aquí hay identificadores y cifras, ningún contenido.
records-ledger-like = Identificador o acto
records-ledger-like-hint = Un identificador, o el comienzo de un acto: policy.
records-ledger-deed = Acto
records-ledger-by = Por
records-ledger-to = A qué
records-jobs = Tareas periódicas
records-jobs-lead = Lo que el programa hace por sí solo, y cuándo terminó bien por última vez.
records-jobs-job = Tarea
records-jobs-last = Terminó bien
records-jobs-never = Todavía no
records-jobs-late = Con retraso
records-jobs-fine = Según lo previsto
records-jobs-count = { $count ->
    [one] Una tarea va con retraso
   *[other] { $count } tareas van con retraso
}

# Declarar un consentimiento sin validez: el formulario del responsable y cómo lo lee cada uno. $date es un día, $what el nombre de lo que se preguntó.

records-invalid-title = Declarar sin validez
records-invalid-hint = Solo si este consentimiento nunca valió: no fue libre, la persona no podía darlo o el texto era erróneo.
records-invalid-does-recording = Si aún se graba, la grabación se detiene enseguida. Nadie puede usarla ya, su archivo se debe borrar enseguida y también termina todo lo que esta persona aprobó después sobre ella.
records-invalid-does-use = Este uso termina enseguida. La aprobación de la grabación misma se mantiene.
records-invalid-does-document = A esta persona se le pregunta de nuevo enseguida, y su cuenta queda cerrada hasta que acepte.
records-invalid-final = Se avisa a la persona, que lee el motivo que usted escribe. No se puede deshacer: solo ella puede consentir de nuevo.
records-invalid-label = Por qué nunca valió
records-invalid-label-hint = La persona lee exactamente estas palabras. Escriba qué ocurrió y no nombre a nadie más.
records-invalid-fault = Escriba por qué este consentimiento nunca valió.
records-invalid-press = Declarar este consentimiento sin validez
records-invalid-done = Este consentimiento está declarado sin validez.
records-invalid-over = No ha cambiado nada. Este consentimiento nunca se dio, o la persona lo retiró.
records-invalid-on = Declarado sin validez el { $date }
# En medio de una línea.
records-invalid-at = declarado sin validez el { $date }
records-invalid-short = Elegido por usted, declarado sin validez
records-invalid-what = { $what }: declarado sin validez el { $date }
records-invalid-effect = Su respuesta nunca valió, así que ya nada puede apoyarse en ella. Usted no tiene que hacer nada.
records-invalid-reason = El motivo, en palabras de { $business }:
records-invalid-anew = Su aceptación se declaró sin validez el { $date }. El motivo está en «Mis consentimientos». Responda de nuevo, por favor.
records-invalid-receipt = Comprobante: declarado sin validez
records-invalid-unusable = Una aprobación se declaró sin validez el { $date }. La grabación ya no se puede usar.
records-invalid-why-due = Una aprobación se declaró sin validez.
records-invalid-told = La grabación se ha detenido porque una aprobación se declaró sin validez. La llamada sigue.
records-invalid-told-own = Su aprobación se declaró sin validez; su comprobante dice por qué. La grabación se ha detenido. La llamada sigue.
records-policies-reaffirmed = Confirmado de nuevo el { $date }
records-archive = Leer esta versión en el archivo
records-letter-invalid-kind = Declarado sin validez
records-letter-invalid-subject = { $business }: una respuesta suya no vale
records-letter-invalid-text = El { $date } usted nos respondió sobre esto: { $what }. Hemos visto que su respuesta nunca valió y la hemos declarado sin validez.
records-letter-invalid-ends = Ya nada puede apoyarse en ella. Usted no tiene que hacer nada.
records-letter-invalid-asked = Le preguntamos de nuevo en cuanto inicie sesión. Su cuenta queda cerrada hasta que acepte; sus datos y sus derechos siguen siendo suyos.
records-letter-invalid-reason = El motivo está en este enlace.
records-letter-invalid-action = Leer el motivo
records-letter-invalid-why = Recibe esta carta porque usted había dado esta respuesta a { $business }.
records-letter-unusable-subject = Un consentimiento para una grabación se declaró sin validez
records-letter-unusable-text = Un consentimiento para una grabación nunca valió y se declaró sin validez. Lo que se apoyaba en él ya no se puede usar.
records-letter-unusable-how = En este enlace lee qué grabación es y para cuándo debe estar borrado su archivo.
