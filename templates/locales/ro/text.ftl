# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = luni
text-weekday-2 = marți
text-weekday-3 = miercuri
text-weekday-4 = joi
text-weekday-5 = vineri
text-weekday-6 = sâmbătă
text-weekday-7 = duminică

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = engleză
text-language-zh-hans = chineză simplificată
text-language-zh-hant = chineză tradițională
text-language-pt = portugheză
text-language-fr = franceză
text-language-es = spaniolă
text-language-ar = arabă
text-language-lv = letonă
text-language-ro = română

# How long a call was. Abbreviated units; no form changes with the number.
text-length-seconds = { $seconds } s
text-length-minutes = { $minutes } min
text-length-minutes-seconds = { $minutes } min { $seconds } s
text-length-hours = { $hours } h
text-length-hours-minutes = { $hours } h { $minutes } min

# The size of a file; 1 kB is 1000 bytes. $figure below 1000.
text-size-bytes = { $figure ->
    [one] { $figure } octet
    [few] { $figure } octeți
   *[other] { $figure } de octeți
}

# $figure is a finished number such as 1.2
text-size-kilobytes = { $figure } kB
text-size-megabytes = { $figure } MB
text-size-gigabytes = { $figure } GB

# Lists of names: the parts before the last, then two alone, then the last of three and more.
text-list-more = { $left }, { $right }
text-list-and-two = { $left } și { $right }
text-list-and-last = { $left } și { $right }
text-list-or-two = { $left } sau { $right }
text-list-or-last = { $left } sau { $right }
