### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = Base jurídica
policy-pages-basis-contract = Contrato o pasos previos a él
policy-pages-basis-consent = Consentimiento
policy-pages-basis-duty = Obligación legal
policy-pages-basis-interest = Interés legítimo

## Reading. $number is the number of a version, $date a day.

policy-pages-version = Versión { $number }
policy-pages-since = En vigor desde el { $date }
policy-pages-from = Entra en vigor el { $date }
policy-pages-was = En vigor del { $from } al { $until }
policy-pages-starter = Texto inicial, redactado a partir de los ajustes de este programa. Todavía no se ha publicado ninguna versión.
policy-pages-starter-short = Texto inicial
policy-pages-coming = Una nueva versión entra en vigor el { $date }.
policy-pages-coming-link = Ver qué cambia
policy-pages-old = Este no es el texto vigente hoy.
policy-pages-read-current = Leer el texto vigente
policy-pages-archive = Todas las versiones
policy-pages-archive-lead = Todas las versiones anunciadas hasta hoy, palabra por palabra.
policy-pages-archive-none = Todavía no se ha publicado nada
policy-pages-read = Leer
policy-pages-changes = Qué ha cambiado
policy-pages-changes-none = No hay una versión anterior con la que comparar.
policy-pages-changes-on = Qué cambia el { $date }
policy-pages-changes-count = Cláusulas que cambian: { $count } de { $all }
policy-pages-changes-old = Antes: { $version }
policy-pages-changes-new = Desde el { $date }: { $version }
policy-pages-changes-same = Sin cambios
policy-pages-changes-changed = Cambia
policy-pages-changes-added = Nueva
policy-pages-changes-gone = Suprimida
policy-pages-use = Usar nuestras salas no significa que usted esté de acuerdo.
policy-pages-use-text = El consentimiento que usted dio sigue ligado al texto que vio.
policy-pages-summary = Qué cambia, en breve
policy-pages-shown-in = Se muestra en { $lang }, porque aquí falta su idioma.
policy-pages-clause-langs = Esta cláusula en otro idioma
policy-pages-copy = Copia para programas (JSON)
policy-pages-feed = Lista de versiones para programas (JSON)

## Writing: the list of documents

policy-pages-title = Políticas
policy-pages-lead = Lo que usted dice a la gente, versión por versión. Los textos iniciales dicen lo que hace este programa. Pida a un abogado que los lea antes de publicar.
policy-pages-clock = Los anuncios y cambios esperan
policy-pages-document = Documento
policy-pages-current = En vigor
policy-pages-waiting = En espera
policy-pages-write = Escribir una versión
policy-pages-go-on = Seguir escribiendo

## Writing: one version

policy-pages-state-draft = Borrador. Solo lo ve quien trabaja aquí.
policy-pages-check = Comprobar
policy-pages-publish = Publicar
policy-pages-announce = Anunciar ahora
policy-pages-withdraw = Retirar
policy-pages-discard = Descartar el borrador
policy-pages-discard-hint = Se pierde todo lo escrito en este borrador. Las versiones publicadas permanecen.
policy-pages-done-published = Publicada. Desde ahora sus palabras quedan fijas.
policy-pages-clauses = Cláusulas
policy-pages-clause = Cláusula
policy-pages-langs = Idiomas
policy-pages-own = Nueva cláusula { $number }
policy-pages-add-clause = Añadir una cláusula
policy-pages-remove-clause = Quitar
policy-pages-standing-missing = Falta
policy-pages-standing-outdated = Desactualizado
policy-pages-standing-machine = Traducción automática, sin leer
policy-pages-standing-checked = Comprobado
policy-pages-standing-starter = Texto inicial
policy-pages-plan = Fechas y motivo
policy-pages-plan-hint = Una versión se anuncia un día y entra en vigor otro.
policy-pages-material = ¿Importa el cambio a la gente?
policy-pages-material-yes = Sí
policy-pages-material-yes-hint = Se les avisa antes, durante todos los días de preaviso. En la duda, elija esto.
policy-pages-material-no = No
policy-pages-material-no-hint = Una errata, una palabra más clara. Puede valer de inmediato.
policy-pages-reason = Por qué importa, o no
policy-pages-reason-hint = Para sus registros.
policy-pages-release = Se anuncia el
policy-pages-notice = Días completos de preaviso
policy-pages-effective = Entra en vigor el
policy-pages-effective-hint = Al comienzo de ese día, donde está su negocio.
policy-pages-controlling = ¿Qué idioma decide si difieren?
policy-pages-controlling-none = Ninguno: cuenta lo que la persona vio
policy-pages-fault-date = Elija un día.

## Writing: one clause in one language

policy-pages-heading = Título
policy-pages-text = Texto
policy-pages-text-hint = Una línea vacía termina un párrafo. Una línea que empieza con «- » es un elemento de lista.
policy-pages-machine = Lo tradujo una máquina
policy-pages-machine-hint = No se publica antes de que alguien lo lea.
policy-pages-mark-checked = Está bien como está
policy-pages-take-starter = Volver al texto inicial
policy-pages-leading = El texto que guía: { $lang }
policy-pages-preview = Como lo lee la gente
policy-pages-references = Referencias
policy-pages-references-hint = Cada una representa un ajuste, una página o una tabla de este programa, para que el texto diga siempre lo que hace el programa.
policy-pages-overtaken = Otra persona guardó este texto entretanto
policy-pages-overtaken-text = Ambos textos están abajo y nada se ha perdido. Reúna lo que necesite y guarde de nuevo.
policy-pages-moved = Otra persona cambió esta versión entretanto
policy-pages-moved-text = No se ha publicado nada. Así está ahora: léala y después publique.
policy-pages-theirs = Lo que se guardó entretanto

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = Nada impide la publicación.
policy-pages-findings = { $count ->
    [one] No se ha publicado. Hay que revisar { $count } punto.
   *[other] No se ha publicado. Hay que revisar { $count } puntos.
}
policy-pages-place = { $clause }, { $lang }
policy-pages-found-blank-name = Falta el nombre del negocio.
policy-pages-found-blank-address = Falta la dirección del negocio.
policy-pages-found-blank-contact = Falta un contacto del negocio.
policy-pages-found-no-reason = Diga por qué importa el cambio, o no.
policy-pages-found-no-release = Falta el día del anuncio.
policy-pages-found-no-effective = Falta el día en que entra en vigor.
policy-pages-found-too-soon = Puede entrar en vigor el { $date } como muy pronto.
policy-pages-found-too-late = Puede planearse hasta el { $date } como máximo.
policy-pages-found-shorter-notice = La versión vigente promete más días de preaviso: { $days }.
policy-pages-found-missing = No hay texto.
policy-pages-found-no-title = No hay título.
policy-pages-found-outdated = El texto que guía ({ $lang }) o un ajuste ha cambiado desde entonces. Escriba este de nuevo o diga que está bien como está.
policy-pages-found-machine = Lo tradujo una máquina y nadie lo ha leído todavía.
policy-pages-found-needs = Esta cláusula no puede prescindir de { $text }.
policy-pages-found-unknown = { $text } no representa nada.
policy-pages-found-lacks = Falta { $text }, que el texto que guía ({ $lang }) sí tiene.
policy-pages-found-adds = { $text } está aquí y no en el texto que guía ({ $lang }).
policy-pages-found-left-over = Alguien quería completar esto: { $text }
policy-pages-found-dead-link = Este enlace no lleva a ninguna parte: { $text }
policy-pages-found-empty-cell = «{ $row }» no tiene nada en «{ $column }».
policy-pages-found-negation = Uno de los dos niega algo, el otro no. Aquí: «{ $here }» { $lang }: «{ $leading }»
policy-pages-found-tick = Uno dice que la casilla está marcada, el otro que no. Aquí: «{ $here }» { $lang }: «{ $leading }»
policy-pages-found-numbers = Los números difieren. Aquí: { $here }. { $lang }: { $leading }
policy-pages-found-untranslated = Esto no está traducido: «{ $text }»
policy-pages-found-script = «{ $text }» no pertenece a este idioma.
policy-pages-found-language = El texto está en otro idioma: { $lang }.
policy-pages-found-mojibake = «{ $text }» es rastro de una codificación errónea.
