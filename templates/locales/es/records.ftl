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
records-controller = Responsable
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
