account-title = Mi cuenta
account-picture = Foto
account-picture-hint = La ven los visitantes y sus colegas. Se recorta en forma cuadrada y se le quitan los datos de lugar y de cámara.
account-picture-alt = Su foto actual
account-picture-choose = JPEG, PNG o WebP, de 16 MB como máximo
account-picture-save = Usar esta foto
account-picture-remove = Quitar mi foto
account-fault-picture = No podemos usar esta imagen. Elija un archivo JPEG, PNG o WebP.
account-name = Nombre
account-name-save = Cambiar mi nombre
account-managed = Quien gestiona las cuentas aquí cambia su nombre y su dirección. Todo lo demás de esta página es suyo.
account-display-name = Nombre visible
account-display-name-hint = Lo que leen clientes y colegas en lugar del nombre. Vacío: el nombre.
account-display-name-save = Cambiar lo que se muestra
account-roles = Qué puede hacer aquí
account-roles-hint = Otra persona da y quita funciones.
account-roles-none = Ninguna función por ahora. La cuenta sigue siendo suya.
account-ends = Esta cuenta se puede usar hasta el { $date }.
account-lang = Idioma
account-lang-hint = El idioma en que la recepción le habla.
account-lang-label = Idioma de la recepción
account-lang-save = Cambiar mi idioma
account-password-hint = Su sesión sigue abierta aquí y se cierra en todos los demás lugares.
account-password-current = Contraseña actual
account-password-save = Cambiar mi contraseña
account-fault-current = La contraseña actual no es correcta.
account-sessions = Dónde tiene la sesión abierta
account-sessions-hint = Si no reconoce alguna de estas sesiones, ciérrela y cambie su contraseña.
account-session-unknown = Un navegador que no dice su nombre
account-session-this = Esta
account-session-times = Desde: { $since }. Último uso: { $used }
account-session-end = Cerrar esta sesión

# C-1: grabaciones de llamadas en las que estuvo esta persona.
account-files = Grabaciones en las que está usted
account-files-hint = Donde se grabaron llamadas suyas y el comprobante pertenece a esta cuenta. Un comprobante con código se añade en Mis consentimientos.
account-files-none = Ninguna por ahora.
# $date con hora, $room la sala de servicio.
account-file = Llamada del { $date }, { $room }
# C-2: con qué dirección y nombre entra alguien.
account-sign-in = Inicio de sesión
account-sign-in-hint = Nadie cambia aquí la dirección del sitio.
account-site = Dirección de este sitio
account-sign-in-name = Nombre para iniciar sesión
account-sign-out-hint = Su cuenta queda como está.
account-sign-out-here = Cerrar sesión en este navegador
