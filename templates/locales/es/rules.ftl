rules-profiles = Perfiles legales
rules-profiles-lead = Qué leyes cumple esta recepción y qué exigen en cada ajuste.
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
rules-mode-ask = Sí, y se pregunta cada vez a todas las personas de la llamada
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

rules-refused = Si alguien no aprueba
rules-refused-hint = Las salas nuevas empiezan así; cada sala puede elegir otra cosa.
rules-refused-no-recording = No se graba nada
rules-refused-no-recording-hint = No aprobar no cuesta nada.
rules-refused-exclude = Esa persona queda fuera
rules-refused-exclude-hint = Su imagen, su sonido y su nombre no están en el archivo. Lo que otros digan de ella se puede oír en él.
rules-refused-leave = No se graba nada mientras esa persona esté
rules-refused-leave-hint = Se le dice, y puede quedarse o irse. Quien graba sigue sin grabar o termina la llamada.
rules-refusal-no-recording = Si una sola persona no aprueba, no se graba nada.
rules-refusal-exclude = Quien no aprueba queda fuera: ni la imagen, ni el sonido, ni el nombre de esa persona están en el archivo. Lo que otros digan de ella se puede oír en él.
rules-refusal-leave = Mientras esté en la llamada alguien que no aprueba, no se graba nada. Esa persona puede quedarse o irse; { $agent } sigue entonces sin grabar o termina la llamada. Si esa persona se va, se graba a los demás.
rules-left-out-what = La imagen y el sonido de todas las personas que aprueban, como los muestra la llamada, desde el momento en que todas han respondido hasta que alguien diga que pare.
rules-left-out-withdraw = Si retira su aprobación, queda fuera de la grabación en dos segundos como máximo. Desde entonces nadie puede usar lo que se grabó de usted. { $business } debe borrarlo en su fecha a más tardar, o de inmediato si usted lo pide. Lo que se hizo antes sigue siendo lícito.
rules-left-out-newcomer = { $agent } le pregunta por cinco puntos antes de que entre. Mientras tanto, la grabación está en pausa y no se graba nada de usted antes de su aprobación. La llamada sigue, responda lo que responda: si no aprueba, entra igualmente y nada de usted queda en el archivo.
rules-left-out-fact = La imagen y el sonido de todas las personas que aprobaron, sin el chat, sin la pantalla
rules-left-out-approved = Aprobado a las
rules-told-approved = La grabación está a punto de empezar, sin quienes no aprobaron.
rules-told-resumed = La grabación sigue, sin quienes no aprobaron. Para retirar su aprobación, pulse “Grabando”.
rules-told-left-out = Usted no está en la grabación: ni su imagen, ni su sonido, ni su nombre. Lo que otros digan de usted se puede oír en ella. La llamada sigue.
rules-told-waits-own = Usted no ha aprobado. No se graba nada mientras esté aquí. Puede quedarse o irse: { $agent } sigue entonces sin grabar o termina la llamada.
rules-told-waits = Alguien no ha aprobado. No se graba nada mientras esa persona esté aquí.
rules-waits-decide = Alguien no ha aprobado. No se graba nada mientras esa persona esté aquí. Puede seguir sin grabar o terminar la llamada.
rules-after-left-out = Se grabó una parte de la llamada, y nada de usted.
rules-after-some = Se grabó una parte de la llamada, de quienes aprobaron.
rules-published = Estas son las reglas para las grabaciones de { $business }, versión { $number }.

rules-withdrawal-kind = Se retiró una aprobación
rules-withdrawal-subject = Se retiró la aprobación de una grabación
rules-withdrawal-text = Alguien retiró su aprobación de una grabación. Desde ahora nadie puede usar esa grabación.
rules-withdrawal-how = El registro dice cuál es y si se pidió borrarla. En ese caso, el archivo se debe borrar enseguida.
rules-withdrawal-action = Abrir el registro
rules-withdrawal-why = Recibe esta carta porque lleva los registros de { $business }.
rules-withdrawal-own-how = Su lista dice cuál es y si se pidió borrarla. En ese caso, el archivo se debe borrar enseguida.
rules-withdrawal-own-action = Abrir su lista
rules-withdrawal-own-why = Recibe esta carta porque usted hizo la grabación para { $business }.
rules-unusable = { $count ->
    [one] { $count } grabación ya no se puede usar
   *[other] { $count } grabaciones ya no se pueden usar
}

rules-lobby-exclude = No se graba nada de usted sin su aprobación. Usted puede decir que no, y la llamada sigue.
rules-refused-locked = Un perfil legal exige el acuerdo de todas las personas de la llamada.

# Cuánto tiempo hay para pensar la pregunta.
rules-seconds = Tiempo para responder
rules-seconds-lead = Quien no responde a tiempo no ha aprobado. Lo que se fija aquí vale para la próxima pregunta.
rules-seconds-field = Segundos
rules-seconds-hint = De { $least } a { $most }. Todos ven correr el tiempo y lo oyen cerca del final.
rules-seconds-policy = Una política vigente dice { $seconds } segundos. Menos vale solo cuando esté vigente una versión nueva que lo diga.

# Alguien retiró un uso añadido a una aprobación; la aprobación misma queda.
rules-withdrawal-use-subject = Se retiró un uso de una grabación
rules-withdrawal-use-text = Alguien retiró un uso de una grabación que iba más allá de su primer fin. Desde ahora nadie puede usar la grabación para eso.
rules-withdrawal-use-stays = La aprobación de la grabación misma queda, y también el día en que debe borrarse el archivo, salvo que se hayan retirado días añadidos.
