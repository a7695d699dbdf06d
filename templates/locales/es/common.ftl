common-skip = Ir al contenido
common-language = Idioma:
common-languages = { $count ->
    [one] { $count } idioma
   *[other] { $count } idiomas
}
common-privacy = Privacidad
common-trust = Confiar en este servidor
common-sign-in = Iniciar sesión
common-sign-out = Cerrar sesión
common-idle = Hace un rato que no se usa nada aquí. En aproximadamente un minuto cerraremos la sesión.
common-idle-stay = Mantener la sesión abierta
common-ends = Su sesión termina dentro de diez minutos, como todas al cabo de doce horas. Una llamada en curso no se corta. Guarde lo que esté escribiendo y vuelva a iniciar sesión.
common-runs = Usa Visavis en su propio servidor
common-places = Secciones
common-place-desk = Recepción
common-place-conversations = Conversaciones
common-place-rooms = Salas
common-place-business = Empresa
common-form-faults = { $count ->
    [one] Hay { $count } campo por revisar. Todavía no se ha guardado nada.
   *[other] Hay { $count } campos por revisar. Todavía no se ha guardado nada.
}
common-save = Guardar
common-saved = Guardado.
common-fault-empty = Escriba algo aquí.
common-fault-long = Aquí caben como máximo { $most } caracteres.
common-fault-short = Use al menos { $least } caracteres.
common-fault-forbidden = En esta línea hay caracteres ocultos de control o de dirección. Escríbala de nuevo.
common-fault-email = Escriba una dirección de correo, como nombre@example.org.
common-fault-unknown = Elija una opción de la lista.
