receipt-title = Comprobante
receipt-heading-approved = Comprobante de su aprobación
receipt-heading-refused = Comprobante de su respuesta: no aprobado
receipt-heading-withdrawn = Comprobante: su aprobación está retirada
receipt-given-by = Respuesta de
receipt-person = { $name }, { $role }
receipt-role-guest = visitante
receipt-role-colleague = trabaja en { $business }
receipt-asked-by = Pregunta de
receipt-asked-at = Preguntado el
receipt-answered-at = Respondido el
receipt-answered-never = { $seconds ->
    [one] Sin respuesta en { $seconds } segundo, lo que cuenta como “No aprobar”
   *[other] Sin respuesta en { $seconds } segundos, lo que cuenta como “No aprobar”
}
receipt-recording = Grabación
receipt-recording-span = de { $from } a { $to }, { $length }
receipt-recording-none = No se ha grabado nada.
receipt-recording-not-you = No se ha grabado nada de usted.
receipt-recording-not-yet = Todavía sin registrar
receipt-state = Estado actual
receipt-state-open = La llamada sigue en curso
receipt-state-kept = Debe borrarse el { $date } a más tardar
receipt-state-overdue = Debía borrarse el { $date } a más tardar, todavía sin confirmar
receipt-state-withdrawn = Aprobación retirada el { $date }
receipt-state-withdrawn-kept = Aprobación retirada el { $date }. Ya no se puede usar; debe borrarse el { $until } a más tardar
receipt-state-deleting = Se debe borrar desde el { $date }, todavía sin confirmar
receipt-state-deleted = Borrado confirmado el { $date }
receipt-state-refused = No aprobado. No se ha grabado nada.
receipt-state-refused-you = No aprobado. No se ha grabado nada de usted.
receipt-state-nothing = No se ha grabado nada.
receipt-answers = Lo que usted respondió
receipt-answers-refused = Lo que se le preguntó
receipt-yes = aprobado
receipt-no = no aprobado
receipt-not-chosen = Ofrecido, no elegido
receipt-chosen = Ofrecido, elegido por usted
receipt-collection = Recopilación
receipt-collection-text = Imagen y sonido de todas las personas; ni el chat ni la pantalla
receipt-use = Uso: prueba de lo que se aconsejó o se hizo, desacuerdos
receipt-use-text = Grabación hecha por { $agent }
receipt-training = Formación del personal
receipt-sharing = Acceso: solo dentro de { $business }
receipt-sharing-text = { $agent } y las personas que trabajan allí; nadie de fuera
receipt-keeping = { $days ->
    [one] Conservación: { $days } día, después debe borrarse
   *[other] Conservación: { $days } días, después debe borrarse
}
receipt-keeping-text = En el propio disco de { $agent }; ninguna copia en el servidor
receipt-disclosure = Información
receipt-disclosure-text = De quién es el archivo, a quién preguntar, sus derechos
receipt-shown-in = Mostrado en { $lang }, versión { $count }
receipt-shown-continued = Su idioma no estaba entre los ofrecidos. Usted pulsó “Continuar en { $lang }”.
receipt-hash = Suma de verificación del texto exacto (SHA-256)
receipt-full-text = El texto exacto que se le mostró
receipt-keep = Para guardar
receipt-code-title = Guarde este código
receipt-code-where = Ábralo en { $address }
receipt-code-qr = Código QR que abre este comprobante
receipt-code-secret = Quien tiene este código puede leer este comprobante y retirar su aprobación. Guárdelo para usted.
receipt-signed = Firmado por este servidor, clave { $key }.
receipt-verify = Cualquiera puede comprobar el archivo sin nosotros.
receipt-verify-hint = La clave está publicada en { $address }.
receipt-withdraw-title = Retirar su aprobación
receipt-withdraw-hint = Al instante, sin motivo.
receipt-withdraw-text = Desde entonces nadie puede usar la grabación. Lo que se hizo antes sigue siendo lícito. { $business } debe borrar el archivo el { $date } a más tardar, o de inmediato si además pide que se borre.
receipt-withdraw-text-live = Si usted sigue en la llamada, la grabación se detiene en dos segundos como máximo y la llamada sigue.
receipt-withdraw = Retirar mi aprobación
receipt-withdraw-delete = Retirar y pedir que se borre
receipt-ask-title = Pedir a la empresa
receipt-ask-hint = { $days ->
    [one] Respuesta en { $days } día como máximo.
   *[other] Respuesta en { $days } días como máximo.
}
receipt-ask-text = { $business } recibe su petición al instante, con el día en que debe estar respondida. O escriba a { $contact }.
receipt-ask-contact = Adónde va la respuesta
receipt-ask-contact-hint = Correo electrónico o teléfono. Solo para esta respuesta.
receipt-ask-contact-fault = Escriba un correo electrónico o un teléfono, para que podamos responderle.
receipt-ask-copy = Pedir ver la grabación
receipt-ask-deletion = Pedir que se borre
receipt-asked-copy = Su petición de ver la grabación es del { $date }. Respuesta el { $until } a más tardar.
receipt-asked-deletion = Su petición de borrado es del { $date }. Respuesta el { $until } a más tardar.
receipt-answered-wish = Respondido el { $date }
receipt-copy-title = Guardar una copia
receipt-download = Descargar el archivo firmado
receipt-print = Imprimir
receipt-print-hint = Imprima esta página con su navegador.
receipt-complain-title = ¿Algo no ha ido bien?
receipt-complain = Dígaselo a { $business }: { $contact }. También puede reclamar ante la autoridad de protección de datos de su país.
receipt-done-withdrawn = Su aprobación está retirada desde el { $at }. Ya nadie puede usar la grabación.
receipt-done-withdrawn-delete = Su aprobación está retirada desde el { $at } y la grabación se debe borrar de inmediato. Esta página dirá cuándo queda confirmado.
receipt-done-copy = { $business } tiene su petición de ver la grabación. Recibirá una respuesta el { $date } a más tardar.
receipt-done-deletion = { $business } tiene su petición de borrado. La grabación se debe borrar de inmediato, y usted recibirá una respuesta el { $date } a más tardar.
receipt-done-already = Esto ya estaba hecho. No ha cambiado nada.
receipt-limit = { $agent } debe borrar el archivo y confirmarlo aquí. El servidor no puede borrarlo, y no podemos mirar dentro de la computadora de nadie. Ningún programa puede impedir que alguien filme una pantalla.
receipt-kept-until = Este comprobante se conserva hasta el { $date }.
receipt-kept-years = Este comprobante se conserva hasta tres años después de que se borre la grabación.
receipt-equal = A quien no aprueba o retira su aprobación se le atiende igual que antes: mismo precio, mismo lugar en la fila, misma ayuda.
receipt-enter-title = Abrir un comprobante
receipt-enter-text = Escriba el código de su comprobante. Las mayúsculas y los guiones no importan.
receipt-enter-code = Código
receipt-enter-open = Abrir el comprobante
receipt-unknown-title = No hay ningún comprobante con este código.
receipt-unknown-text = Revise cada carácter una vez más. Las letras O, I y L no aparecen; son las cifras 0 y 1. El comprobante de una respuesta “No aprobar” se conserva 12 meses; el de una aprobación, hasta tres años después de que se borre la grabación.

## El comprobante por carta

receipt-letter-title = Por carta
receipt-letter-hint = No hace falta ninguna cuenta.
receipt-letter-email-hint = Solo para esta carta. Contiene el enlace a este comprobante y nada de lo que usted respondió.
receipt-letter-send = Enviarme este comprobante
receipt-letter-fault-often = En 24 horas salieron de este comprobante tantas cartas como se permite. Descargue el archivo o vuelva mañana.
receipt-done-letter = La carta está en camino, salvo que esta dirección haya recibido ya bastantes comprobantes en 24 horas. Puede tardar unos minutos.
receipt-letter-kind = Un comprobante
receipt-letter-subject = Su comprobante de { $business }
receipt-letter-text = Este enlace abre su comprobante de la llamada del { $date }: qué se le preguntó o se le dijo sobre su grabación, qué respondió y qué pasa con la grabación.
receipt-letter-secret = Quien tiene el enlace puede leer el comprobante, retirar una aprobación y pedir el borrado. No lo comparta.
receipt-letter-why-asked = Recibe esta carta porque alguien que tiene el código de este comprobante pidió a { $business } que lo enviara a esta dirección. Si no fue usted, bórrela.
receipt-letter-why-call = Recibe esta carta porque estuvo en una llamada de { $business } que se grabó y tiene una cuenta allí.
