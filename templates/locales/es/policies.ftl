### Starter texts of the policy documents, in Spanish.

## Names of the documents

policies-privacy = Política de privacidad
policies-terms = Condiciones de uso
policies-cookies = Cookies
policies-minors = Menores
policies-recording = Reglas para las grabaciones
policies-room = Aviso de la sala

## Privacy policy

policies-privacy-controller-title = Quién es el responsable del tratamiento
policies-privacy-controller =
    { $business-name }, { $business-address }, decide qué se guarda sobre usted y para qué. En este texto, “nosotros” significa { $business-name }.

    Para cualquier pregunta sobre privacidad, escriba a { $business-privacy }. Para todo lo demás, use { $business-contact }.

policies-privacy-kept-title = Qué se guarda, para qué y cuánto tiempo
policies-privacy-kept =
    Esta tabla recoge todo lo que guarda este servicio. Cuando un plazo termina, el programa borra los datos por sí solo; una grabación la borra la persona que la hizo.

    { $table-kept }

    No compramos datos sobre usted. No combinamos lo que se guarda aquí con datos de otras fuentes. No elaboramos ningún perfil de usted.

policies-privacy-need-title = Qué necesitamos de usted
policies-privacy-need =
    Para atenderle necesitamos su nombre y sus respuestas a las preguntas obligatorias de la sala. Si faltan, la página no le permite llamar.

    La cámara y el micrófono son opcionales. También puede escribirnos en la conversación. Su navegador le pregunta antes de encender cualquiera de los dos.

    Quienes trabajan aquí necesitan una cuenta con nombre, correo electrónico y contraseña.

policies-privacy-recipients-title = Quién recibe sus datos
policies-privacy-recipients =
    Las personas que le atienden leen lo que usted escribe y oyen lo que dice. Pueden volver a leer la conversación mientras se conserve.

    No vendemos sus datos. No los damos a anunciantes. Quien hizo este programa no recibe nada.

    Si le escribimos un correo electrónico, lo transportan servidores de correo, como cualquier otro.

    Si una ley nos obliga a entregar datos a una autoridad, entregamos solo lo que esa ley exige. Se lo comunicamos a usted, salvo que la ley lo prohíba.

policies-privacy-place-title = Dónde están sus datos y cómo se protegen
policies-privacy-place =
    Todo, salvo las grabaciones, está en un solo servidor, que gestionamos nosotros. Sus páginas y las llamadas no cargan nada de otros sitios web. Si alquilamos la máquina, la empresa que nos la alquila no puede usar sus datos para fines propios.

    Todo lo que viaja entre su dispositivo y el servidor va cifrado. El sonido y la imagen van cifrados hasta el servidor, que los pasa a las demás personas de la llamada. Nadie más puede oírlos ni verlos por el camino.

    Los archivos que usted envía se guardan cifrados. Las contraseñas se guardan en forma de huella, de la que no se pueden leer. Un registro muestra lo que se hizo con los datos y deja ver cualquier cambio posterior.

    Ningún sistema es perfectamente seguro. Si datos suyos llegan a malas manos y eso le pone en riesgo, se lo comunicamos sin demora.

policies-privacy-recording-title = Grabación
policies-privacy-recording =
    Sin grabación, el sonido y la imagen pasan por el servidor mientras ustedes hablan. El servidor no los guarda.

    Una llamada se graba solo después de que la hayan aprobado, punto por punto, todas las personas que están en ella. Usted tiene { $answer-seconds } segundos para responder. No responder cuenta como “No aprobar”. Si no aprueba, la llamada sigue y se le atiende igual.

    La grabación está en el disco de quien grabó, no en el servidor. Se conserva durante el número de días que usted aprobó, { $recording-days } días como máximo. Después, quien grabó debe borrarla y confirmarlo.

    Usted puede retirar su aprobación en cualquier momento. Una grabación en curso se detiene entonces en { $stop-seconds } segundos como máximo. Desde ese momento nadie puede usar la grabación. Lo que se hizo antes sigue siendo lícito.

    Todas las personas a las que se pregunta reciben un comprobante con un código. Con él abre usted su respuesta en la página “{ $path-receipt }”, sin cuenta. Ningún programa puede impedir que alguien filme una pantalla.

policies-privacy-consents-title = Su consentimiento
policies-privacy-consents =
    Cuando necesitamos su consentimiento, lo pedimos por separado y antes de actuar. No hay nada marcado de antemano. Seguir leyendo, volver a llamar o guardar silencio nunca equivale a consentir.

    Usted puede retirar un consentimiento tan fácilmente como lo dio. No necesita ningún motivo. No le cuesta nada y no cambia ni el precio, ni el lugar en la fila, ni la ayuda. Lo que se hizo antes sigue siendo lícito.

policies-privacy-rights-title = Sus derechos
policies-privacy-rights =
    { $list-rights }

    Escriba a { $business-privacy }. Díganos cómo encontrar sus datos: el código de su comprobante, o la sala y la hora de su conversación. Respondemos a su petición en { $answer-days } días como máximo. Si debemos denegarla, le damos el motivo.

    Usted puede borrar sus propios textos y archivos de una conversación. Ninguna máquina toma por sí sola decisiones sobre usted.

policies-privacy-rights-list =
    Usted tiene, de forma gratuita, derecho a:
    - saber si guardamos datos sobre usted y acceder a ellos
    - recibir una copia que otros programas puedan leer
    - obtener la rectificación de los datos inexactos
    - obtener la supresión de datos antes de que termine su plazo
    - obtener la limitación de su uso mientras se resuelve una cuestión
    - oponerse a su uso
    - retirar un consentimiento

policies-privacy-minors-title = Menores
policies-privacy-minors =
    Ningún menor tiene cuenta aquí sin la autorización de su padre, su madre o su tutor. En la página “{ $path-minors }” se explica qué se aplica a los menores.

policies-privacy-cookies-title = Cookies
policies-privacy-cookies =
    Usamos solo las cookies que el servicio necesita. Todas ellas figuran en la página “{ $path-cookies }”.

policies-privacy-messages-title = Mensajes
policies-privacy-messages =
    Le escribimos solo sobre su propio asunto: para responderle, para invitarle o para avisarle de un cambio en estos textos. No enviamos publicidad. Nuestros correos no cargan imágenes de otros lugares ni comunican si usted los abrió.

policies-privacy-complaints-title = Reclamaciones
policies-privacy-complaints =
    Si ve algún problema, díganoslo: { $business-privacy }. También puede reclamar ante la autoridad de protección de datos del país donde vive, donde trabaja o donde considera que se ha vulnerado su derecho. Una reclamación no cuesta nada y no cambia nada en la forma en que le atendemos.

policies-privacy-changes-title = Cambios
policies-privacy-changes =
    Al menos { $notice-days } días completos antes de su entrada en vigor, anunciamos todo cambio que le afecte. La página de inicio y la página “Iniciar sesión” lo muestran durante todo ese tiempo. El texto antiguo y el nuevo se ven lado a lado en la página “{ $path-changes }”, y cada versión anterior, en la página “{ $path-archive }”.

    Usar el servicio nunca equivale a consentir un cambio. Un consentimiento que usted dio queda unido al texto que vio.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = Idioma
policies-language-equal =
    Publicamos este texto en varios idiomas. Entre usted y nosotros vale el texto que se le mostró.
policies-language-decides =
    Publicamos este texto en varios idiomas. Si las versiones difieren, prevalece el texto en este idioma: { $language-name }. Esto no le quita ningún derecho que la ley le dé.

## Terms

policies-terms-parties-title = Quiénes son las partes
policies-terms-parties =
    Estas condiciones se aplican entre usted y { $business-name }, { $business-address }. Puede contactarnos en { $business-contact }.

policies-terms-service-title = Qué obtiene usted
policies-terms-service =
    Usted puede llamar, hablar con nosotros por imagen, sonido o texto, enviar archivos y dejar un mensaje. En una llamada caben hasta { $people-most } personas. Necesita un navegador y ninguna cuenta.

    El servicio no sustituye una llamada de emergencia. En caso de peligro, llame al número de emergencias de su país.

policies-terms-conduct-title = Cómo nos tratamos
policies-terms-conduct =
    Trate a las personas que le atienden como quiere que le traten. No envíe nada que infrinja una ley o los derechos de otros. No intente perturbar el servicio ni entrar en conversaciones ajenas.

    A quien infrinja estas reglas se le puede retirar de una conversación. Le decimos por qué, si lo pregunta.

policies-terms-recording-title = Grabación
policies-terms-recording =
    Grabamos una llamada solo si lo han aprobado todas las personas que están en ella. Si quiere grabarla usted, hágalo también solo si todas lo han aprobado. En la página “{ $path-privacy }” se explica cómo tratamos las grabaciones.

policies-terms-availability-title = Cuándo estamos disponibles
policies-terms-availability =
    Cada sala muestra si está abierta o cuándo vuelve a abrir. Hacemos lo posible por estar ahí cuando está abierta. Puede haber interrupciones.

policies-terms-liability-title = Quién responde de qué
policies-terms-liability =
    Respondemos sin límite de los daños que causemos con dolo o culpa grave, y de los daños a la vida, la integridad física y la salud. De otros daños respondemos según la ley de nuestro país. Nada en estas condiciones le quita un derecho que la ley le da como consumidor.

policies-terms-ending-title = Cuándo termina
policies-terms-ending =
    Usted puede salir de una conversación en cualquier momento. Puede dejar de usar el servicio en cualquier momento, sin dar motivos. En la página “{ $path-privacy }” se explica qué pasa entonces con sus datos.

policies-terms-changes-title = Cambios
policies-terms-changes =
    Al menos { $notice-days } días completos antes de su entrada en vigor, anunciamos todo cambio que le afecte. El texto antiguo y el nuevo se ven lado a lado en la página “{ $path-changes }”. Usar el servicio nunca equivale a consentir un cambio.

## Cookies

policies-cookies-table-title = Qué guarda su navegador
policies-cookies-table =
    Una cookie es una nota breve que un sitio web deja en su navegador. Una página también puede guardar algo en el almacenamiento del propio navegador. Esto es todo lo que dejamos en él, y cada elemento es necesario para algo que usted ha pedido:

    { $table-cookies }

    No contamos visitantes. No le seguimos a otros sitios web. Ninguna otra empresa deja aquí cookies.

policies-cookies-choices-title = Qué puede elegir
policies-cookies-choices =
    No hay nada que desactivar, por eso ningún aviso le pide permiso. Puede borrar todo esto en su navegador en cualquier momento. Entonces se cierra su sesión, pierde su lugar en la conversación o se pierde una grabación que todavía no se ha guardado.

## Minors

policies-minors-adults-title = Cuentas de menores
policies-minors-adults =
    Quien se registra da primero su fecha de nacimiento. La usamos solo para ver si la persona es menor de edad y no la guardamos. Es menor de edad quien aún no ha cumplido { $age-limit } años.

    Un menor no tiene cuenta sin la autorización de su padre, su madre o su tutor. Preguntamos a esa persona por carta, y una segunda vez para estar seguros. Hasta entonces no hay cuenta y no se escribe al menor. Si la persona no está de acuerdo o no responde, borramos los dos nombres y la dirección.

    El padre, la madre o el tutor ve en cualquier momento lo que guardamos, lo hace corregir, congelar o borrar, y dice si podemos escribir. Los menores no reciben mensajes de publicidad, y nada suyo se usa para formación ni se cede.

    Si usted es padre, madre o tutor y cree que guardamos datos de un menor sin su autorización, escriba a { $business-privacy }. Entonces los borramos sin demora.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = Recopilación
policies-recording-collection =
    Se graban la imagen y el sonido de todas las personas de la llamada, tal como la llamada los muestra. La grabación empieza cuando todas han aprobado y termina cuando quien graba la detiene o cuando alguien retira su aprobación. El chat, los archivos y las pantallas mostradas no se graban. En una sala que lo dice antes, se graba a quienes aprueban, y solo a ellos.

policies-recording-use-title = Uso
policies-recording-use =
    Una grabación prueba lo que se aconsejó o se hizo y ayuda a resolver un desacuerdo sobre ello. No la usamos para nada más. La formación del personal es un punto aparte, que queda a su elección.

policies-recording-sharing-title = Acceso
policies-recording-sharing =
    Mostramos la grabación solo a personas que trabajan en { $business-name }. No la damos a nadie de fuera. No la publicamos.

policies-recording-keeping-title = Conservación
policies-recording-keeping =
    La grabación está en el disco de quien grabó, no en el servidor. Se conserva durante el número de días que usted aprobó, { $recording-days } días como máximo. Después, quien grabó debe borrarla y confirmarlo.

    El servidor guarda la prueba: su respuesta con la hora y el idioma, y el inicio, el fin, la duración, el tamaño y la suma de verificación del archivo. Guarda la prueba de una aprobación durante { $proof-years } años después de que se borre la grabación. Guarda la prueba de una negativa durante { $refusal-months } meses.

policies-recording-disclosure-title = Información
policies-recording-disclosure =
    El archivo pertenece a { $business-name }, { $business-address }. En { $business-privacy } puede pedir verlo, recibir una copia o que se borre. Respondemos en { $answer-days } días como máximo.

    Usted puede retirar su aprobación en cualquier momento, con su comprobante, en la página “{ $path-receipt }”. No necesita ningún motivo. Desde ese momento nadie puede usar la grabación; se borra en su fecha, o de inmediato si usted lo pide.
