# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = lunes
text-weekday-2 = martes
text-weekday-3 = miércoles
text-weekday-4 = jueves
text-weekday-5 = viernes
text-weekday-6 = sábado
text-weekday-7 = domingo

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = inglés
text-language-zh-hans = chino simplificado
text-language-zh-hant = chino tradicional
text-language-pt = portugués
text-language-fr = francés
text-language-es = español
text-language-ar = árabe
text-language-lv = letón
text-language-ro = rumano

# How long a call was. Abbreviated units; no form changes with the number.
text-length-seconds = { $seconds } s
text-length-minutes = { $minutes } min
text-length-minutes-seconds = { $minutes } min { $seconds } s
text-length-hours = { $hours } h
text-length-hours-minutes = { $hours } h { $minutes } min

# The size of a file; 1 kB is 1000 bytes. $figure below 1000.
text-size-bytes = { $figure ->
    [one] { $figure } byte
   *[other] { $figure } bytes
}

# $figure is a finished number such as 1.2
text-size-kilobytes = { $figure } kB
text-size-megabytes = { $figure } MB
text-size-gigabytes = { $figure } GB

# Lists of names: the parts before the last, then two alone, then the last of three and more.
text-list-more = { $left }, { $right }
text-list-and-two = { $left } y { $right }
text-list-and-last = { $left } y { $right }
text-list-or-two = { $left } o { $right }
text-list-or-last = { $left } o { $right }
