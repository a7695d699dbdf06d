# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = lundi
text-weekday-2 = mardi
text-weekday-3 = mercredi
text-weekday-4 = jeudi
text-weekday-5 = vendredi
text-weekday-6 = samedi
text-weekday-7 = dimanche

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = anglais
text-language-zh-hans = chinois simplifié
text-language-zh-hant = chinois traditionnel
text-language-pt = portugais
text-language-fr = français
text-language-es = espagnol
text-language-ar = arabe
text-language-lv = letton
text-language-ro = roumain

# How long a call was. Abbreviated units; no form changes with the number.
text-length-seconds = { $seconds } s
text-length-minutes = { $minutes } min
text-length-minutes-seconds = { $minutes } min { $seconds } s
text-length-hours = { $hours } h
text-length-hours-minutes = { $hours } h { $minutes } min

# The size of a file; 1 kB is 1000 bytes. $figure below 1000.
text-size-bytes = { $figure ->
    [one] { $figure } octet
   *[other] { $figure } octets
}

# $figure is a finished number such as 1.2
text-size-kilobytes = { $figure } ko
text-size-megabytes = { $figure } Mo
text-size-gigabytes = { $figure } Go

# Lists of names: the parts before the last, then two alone, then the last of three and more.
text-list-more = { $left }, { $right }
text-list-and-two = { $left } et { $right }
text-list-and-last = { $left } et { $right }
text-list-or-two = { $left } ou { $right }
text-list-or-last = { $left } ou { $right }
