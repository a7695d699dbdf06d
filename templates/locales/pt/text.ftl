# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = segunda-feira
text-weekday-2 = terça-feira
text-weekday-3 = quarta-feira
text-weekday-4 = quinta-feira
text-weekday-5 = sexta-feira
text-weekday-6 = sábado
text-weekday-7 = domingo

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = inglês
text-language-zh-hans = chinês simplificado
text-language-zh-hant = chinês tradicional
text-language-pt = português
text-language-fr = francês
text-language-es = espanhol
text-language-ar = árabe
text-language-lv = letão
text-language-ro = romeno

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
text-list-and-two = { $left } e { $right }
text-list-and-last = { $left } e { $right }
text-list-or-two = { $left } ou { $right }
text-list-or-last = { $left } ou { $right }
