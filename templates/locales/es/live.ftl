live-place =
    { $place ->
        [1] Es su turno a continuación.
        [2] Usted está en segundo lugar en la fila.
        [3] Usted está en tercer lugar en la fila.
       *[other] Su lugar en la fila es el número { $place }.
    }
live-hint = Mantenga esta página abierta: aquí le llamamos.
live-hint-nobody = Nadie puede atender en este momento. Su lugar queda guardado; también puede dejar un mensaje.

live-refused-empty = No hay nada que enviar.
live-refused-too-long = Es demasiado largo.
live-refused-chat-too-long = Este texto es demasiado largo. Envíelo en dos partes, por favor.
live-refused-bad-text = Así no se puede enviar.
live-refused-chat-full = Este chat está lleno. Ya no se puede escribir nada más en él.
live-refused-files-full = Este chat ya tiene todos los archivos que admite.
live-refused-room-full = Esta llamada está completa.
live-refused-not-yours = Solo quien escribió un texto puede borrarlo.
live-refused-not-in = Primero entre en la llamada.
live-refused-not-now = Eso no es posible ahora.
live-refused-busy = Ha sido demasiado rápido. Inténtelo de nuevo en un momento, por favor.
live-refused-media = No se pudieron conectar el sonido y la imagen. Inténtelo de nuevo, por favor.
live-refused-broken = No ha funcionado. Inténtelo de nuevo, por favor.

live-accept-taken-by = { $name } ha atendido esta llamada.
live-accept-taken = Otra persona ha atendido esta llamada.
live-accept-gone = Quien llamaba ya se ha ido.
live-accept-in-a-call = Está en una llamada. Termínela primero.
live-accept-not-yours = Usted no atiende esta sala.
live-accept-busy = No ha funcionado. Pulse de nuevo, por favor.
live-accept-no-place = Este servidor no puede llevar otra llamada sin perjudicar a las demás. La persona conserva su lugar en la cola: atiéndala cuando termine otra llamada.

live-file-empty = Este archivo está vacío.
live-file-too-big = Este archivo es demasiado grande. El tamaño máximo es { $size }.
live-file-not-what-it-says = Este archivo no es lo que dice su nombre. Envíelo con su nombre verdadero, por favor.
live-file-unreadable = Este archivo no ha llegado completo. Inténtelo de nuevo, por favor.
