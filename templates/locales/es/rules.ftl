rules-profiles = Perfiles legales
rules-profiles-lead = Qué leyes cumple este servicio y qué hacen de cada ajuste.
rules-choose = ¿Qué leyes le obligan?
rules-choose-hint = También cuenta dónde están sus clientes. Puede haber varios activos; vale el valor más estricto.
rules-profile-base = Las promesas del propio programa
rules-profile-eu-uk = Unión Europea y Reino Unido
rules-profile-eu-uk-about = Seguir como antes no cuenta nunca como consentimiento.
rules-profile-us-ca = Estados Unidos, con California
rules-profile-us-ca-about = Todas las personas de la llamada deben estar de acuerdo antes de que se grabe.
rules-profile-cn = China continental
rules-profile-cn-about = { $days ->
    [one] Un cambio importante se anuncia al menos { $days } día completo antes.
   *[other] Un cambio importante se anuncia al menos { $days } días completos antes.
}
rules-profile-generic = Ninguno de estos
rules-profile-generic-about = Solo valen las promesas del propio programa.
rules-unchosen = Nadie ha elegido todavía. Hasta entonces vale el valor más estricto de todos los perfiles.
rules-no-law = No hay ningún perfil legal activo. Solo valen las promesas del propio programa.
rules-values = Lo que vale ahora
rules-col-setting = Ajuste
rules-col-value = Valor
rules-col-lock = Bloqueado por
rules-setting-approval = Acuerdo para grabar
rules-value-approval = Todas las personas de la llamada, cada vez
rules-setting-recording-days = Conservar una grabación
rules-value-most-days = { $days ->
    [one] { $days } día como máximo
   *[other] { $days } días como máximo
}
rules-setting-audience = Ver una grabación
rules-setting-notice-days = Aviso de un cambio importante
rules-value-notice-days = { $days ->
    [one] Al menos { $days } día completo
   *[other] Al menos { $days } días completos
}
rules-value-notice-free = Lo que diga cada versión
rules-setting-acceptance = Acuerdo con una política nueva
rules-value-acceptance = Solo por un acto de la persona
rules-setting-answer-days = Responder a lo que alguien pide
rules-value-answer-days = { $days ->
    [one] En { $days } día
   *[other] En { $days } días
}
rules-lock-none = Nada
rules-lock-policy = Una política publicada
rules-fault-notice = { $days ->
    [one] Los perfiles legales elegidos exigen al menos { $days } día completo de aviso.
   *[other] Los perfiles legales elegidos exigen al menos { $days } días completos de aviso.
}
rules-recording = Regla de grabación
rules-recording-lead = Lo que las salas pueden elegir sobre la grabación. Una regla más estricta vale al momento, para las peticiones que vengan.
rules-modes = ¿Pueden grabar las salas?
rules-modes-hint = Cada sala decide dentro de esto. Sin esto ninguna sala tiene botón.
rules-mode-ask = Sí, si lo aprueban todas las personas de la llamada
rules-approval-locked = No hay otra manera. Bloqueado por: { $profile }.
rules-days = Cuánto tiempo
rules-days-hint = Las salas pueden elegir menos días, nunca más.
rules-default-days = Días en una sala nueva
rules-days-locked = No es posible más. Bloqueado por: { $profile }.
rules-days-policy = { $days ->
    [one] Una política en vigor dice { $days } día como máximo. Más días solo valen cuando esté en vigor una versión nueva que lo diga.
   *[other] Una política en vigor dice { $days } días como máximo. Más días solo valen cuando esté en vigor una versión nueva que lo diga.
}
rules-days-waiting = { $days ->
    [one] { $days } día está fijado y espera esa versión.
   *[other] { $days } días están fijados y esperan esa versión.
}
rules-fault-default = Una sala nueva no puede empezar con más días de los que pueden tener las salas.
rules-offers = Usos que las personas pueden añadir
rules-offers-hint = Cada uno está desactivado hasta que la persona lo activa.
rules-offer-training = Formar a su propio personal
rules-room-locked = La regla de grabación de la casa no lo permite.
