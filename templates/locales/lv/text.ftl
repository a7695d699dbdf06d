# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = pirmdiena
text-weekday-2 = otrdiena
text-weekday-3 = trešdiena
text-weekday-4 = ceturtdiena
text-weekday-5 = piektdiena
text-weekday-6 = sestdiena
text-weekday-7 = svētdiena

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = angļu
text-language-zh-hans = ķīniešu (vienkāršotā)
text-language-zh-hant = ķīniešu (tradicionālā)
text-language-pt = portugāļu
text-language-fr = franču
text-language-es = spāņu
text-language-ar = arābu
text-language-lv = latviešu
text-language-ro = rumāņu

# How long a call was. Abbreviated units; no form changes with the number.
text-length-seconds = { $seconds } s
text-length-minutes = { $minutes } min
text-length-minutes-seconds = { $minutes } min { $seconds } s
text-length-hours = { $hours } h
text-length-hours-minutes = { $hours } h { $minutes } min

# The size of a file; 1 kB is 1000 bytes. $figure below 1000.
text-size-bytes = { $figure ->
    [zero] { $figure } baitu
    [one] { $figure } baits
   *[other] { $figure } baiti
}

# $figure is a finished number such as 1.2
text-size-kilobytes = { $figure } kB
text-size-megabytes = { $figure } MB
text-size-gigabytes = { $figure } GB

# Lists of names: the parts before the last, then two alone, then the last of three and more.
text-list-more = { $left }, { $right }
text-list-and-two = { $left } un { $right }
text-list-and-last = { $left } un { $right }
text-list-or-two = { $left } vai { $right }
text-list-or-last = { $left } vai { $right }
