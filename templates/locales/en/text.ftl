# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = Monday
text-weekday-2 = Tuesday
text-weekday-3 = Wednesday
text-weekday-4 = Thursday
text-weekday-5 = Friday
text-weekday-6 = Saturday
text-weekday-7 = Sunday

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = English
text-language-zh-hans = Simplified Chinese
text-language-zh-hant = Traditional Chinese
text-language-pt = Portuguese
text-language-fr = French
text-language-es = Spanish
text-language-ar = Arabic
text-language-lv = Latvian
text-language-ro = Romanian

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
text-list-and-two = { $left } and { $right }
text-list-and-last = { $left } and { $right }
text-list-or-two = { $left } or { $right }
text-list-or-last = { $left } or { $right }
