### Grabación con aviso: quien entra lo sabe antes, y nadie pregunta en la llamada. Saberlo nunca se llama aprobar.

## La regla de la casa y de una sala

notice-mode = Sí, y se avisa a cada persona antes de entrar; en la llamada no se pregunta a nadie
notice-mode-hint = Solo con sus motivos, escritos más abajo. Quien entra los lee primero, junto con qué se graba, para qué, por cuánto tiempo y para quién.
notice-mode-locked = No mientras deban estar de acuerdo todas las personas de la llamada. Bloqueado por: { $profile }.
notice-ground = ¿Por qué sin preguntar?
notice-ground-hint = Hace falta donde solo se avisa: la ley o el interés en que usted se apoya, con sus propias palabras y en cada uno de sus idiomas. Todos lo leen antes de entrar. Haga que lo lea un jurista.
notice-ground-fault = Diga en { $lang } por qué puede grabar sin preguntar.
notice-room = Se avisa a cada persona antes de entrar
notice-room-hint = En la llamada no se pregunta a nadie. Quien se opone termina la grabación o queda fuera de ella.
notice-room-locked = La regla de grabación de esta casa no lo permite, o no da motivos para ello.
notice-rooms-hint = Desactivado hasta que usted lo cambie. Aun entonces no se graba a nadie sin preguntarle o avisarle antes.

## Lo que se lee antes de entrar

notice-title = Aquí se pueden grabar las llamadas
notice-intro = { $business } puede grabar las llamadas de esta sala sin volver a preguntarle. Léalo antes de entrar.
notice-collection = Imagen y sonido de todas las personas de la llamada, tal como la llamada los muestra, desde que alguien de { $business } pulsa “Grabar” hasta que alguien lo detiene. Usted ve y oye cuándo empieza.
notice-sharing = Solo se ve dentro de { $business }: la ven las personas que trabajan allí. Nadie de fuera, y no se publica nada.
notice-keeping = { $days ->
    [one] Se guarda { $days } día como máximo después de la llamada, en el propio disco de quien la grabó. { $business } se compromete a borrarla después. El servidor no guarda ninguna copia.
   *[other] Se guarda { $days } días como máximo después de la llamada, en el propio disco de quien la grabó. { $business } se compromete a borrarla después. El servidor no guarda ninguna copia.
}
notice-keeping-limit = Quien grabó debe borrar el archivo y confirmarlo aquí. El servidor no puede borrarlo, y no podemos mirar dentro de la computadora de nadie.
notice-keeping-proof = El servidor guarda solo la prueba: que se le avisó, con este texto, su hora y su idioma, y el inicio, el fin, la duración, el tamaño y la suma de comprobación del archivo.
notice-rights = En cualquier momento y sin dar motivos puede oponerse, pedir ver la grabación, pedir una copia o pedir que se borre: { $contact }. También puede reclamar ante la autoridad de protección de datos de su país.
notice-object-name = Qué puede hacer
notice-object = Oponerse en la llamada o con su comprobante: la grabación se detiene en dos segundos como máximo y la llamada sigue. Desde entonces nadie puede usar lo que se grabó.
notice-object-exclude = Pedir ya que se le deje fuera, u oponerse en la llamada o con su comprobante: en dos segundos como máximo no se graba nada más de usted, y la llamada sigue. Lo que otros digan de usted todavía se puede oír.
notice-instead = O escribirnos en su lugar, o irse. Se le atiende igual de bien.
notice-why = Por qué no se pregunta a nadie
notice-join = Lo he leído: entrar
notice-leave = No entrar
notice-informed = Entrar no es aprobar. Solo se anota que se le avisó.
notice-lobby = Aquí se pueden grabar las llamadas sin volver a preguntarle. Lo que eso significa estaba en la página antes de entrar.
notice-left-out = Dejarme fuera de toda grabación
notice-left-out-hint = Se le atiende igual de bien.
notice-retold = Lo que aquí se dice de las grabaciones acaba de cambiar. Léalo otra vez y después entre.
notice-leave-page = Salir de esta página

## En la llamada

notice-told-starting = La grabación está a punto de empezar.
notice-told-on = La grabación ha empezado. Para oponerse, pulse “Grabando”.
notice-told-resumed = La grabación continúa. Para oponerse, pulse “Grabando”.
notice-told-objected = La grabación se ha detenido porque alguien se ha opuesto. La llamada sigue.
notice-told-objected-by = La grabación se ha detenido porque { $name } se ha opuesto. La llamada sigue.
notice-told-objected-own = Usted se ha opuesto. La grabación se ha detenido. La llamada sigue.
notice-told-nobody = No se graba nada porque alguien se ha opuesto. La llamada sigue.
notice-told-failed = La grabación no se ha iniciado. No se ha grabado nada. La llamada sigue.
notice-refused-uninformed = Alguien en la llamada no recibió el aviso sobre la grabación tal como es ahora. No se graba nada.
notice-refused-objected = Alguien en la llamada no quiere que se le grabe. No se graba nada.
notice-held = Lea primero lo que se dice de las grabaciones.
notice-after-recorded = Se ha grabado una parte de la llamada. Usted lo sabía de antes.
notice-fact-what = Imagen y sonido de quienes no se han opuesto; ni el chat ni la pantalla
notice-page-object = Me opongo
notice-page-object-effect = Si se opone, en dos segundos como máximo no se graba nada más de usted, y la llamada sigue.

## El comprobante, el registro y la ficha de una conversación

notice-receipt-heading = Comprobante: se le avisó
notice-receipt-objected = Comprobante: se le avisó y se ha opuesto
notice-receipt-left-out = Comprobante: se le avisó y queda fuera de la grabación
notice-receipt-person = A quién se avisó
notice-receipt-told-by = Por parte de
notice-receipt-shown-at = Mostrado
notice-receipt-noted-at = Anotado
notice-receipt-told = De qué se le avisó. Usted no lo aprobó, y nadie se lo pidió.
notice-receipt-word = avisado
notice-receipt-object-title = Oponerse a la grabación
notice-receipt-object = Me opongo
notice-receipt-object-delete = Oponerse y pedir que se borre
notice-receipt-done = Su oposición vale desde el { $at }. Nadie puede usar ya la grabación.
notice-receipt-done-delete = Su oposición vale desde el { $at } y la grabación se debe borrar de inmediato. Esta página dirá cuándo queda confirmado.
notice-receipt-state = Oposición del { $date }. Ya no se puede usar.
notice-receipt-state-left-out = Usted queda fuera. No se ha grabado nada de usted.
notice-receipt-secret = Quien tiene este código puede leer este comprobante y oponerse en su nombre. Guárdelo para usted.
notice-state = Avisado
notice-record-informed = avisado
notice-record-objected = oposición el { $date }

notice-mode-promised = No mientras estén vigentes las reglas de grabación que usted publicó: prometen a todos en la llamada que se les pregunta. Lo elegido para una sala prevalece sobre un texto general, pero no donde quita una promesa.
