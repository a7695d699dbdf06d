# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = الاثنين
text-weekday-2 = الثلاثاء
text-weekday-3 = الأربعاء
text-weekday-4 = الخميس
text-weekday-5 = الجمعة
text-weekday-6 = السبت
text-weekday-7 = الأحد

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = الإنجليزية
text-language-zh-hans = الصينية المبسطة
text-language-zh-hant = الصينية التقليدية
text-language-pt = البرتغالية
text-language-fr = الفرنسية
text-language-es = الإسبانية
text-language-ar = العربية
text-language-lv = اللاتفية
text-language-ro = الرومانية

# How long a call was. Abbreviated units; no form changes with the number.
text-length-seconds = { $seconds } ث
text-length-minutes = { $minutes } د
text-length-minutes-seconds = { $minutes } د و{ $seconds } ث
text-length-hours = { $hours } س
text-length-hours-minutes = { $hours } س و{ $minutes } د

# The size of a file; 1 kB is 1000 bytes. $figure below 1000.
text-size-bytes = { $figure ->
    [zero] { $figure } بايت
    [one] { $figure } بايت
    [two] { $figure } بايت
    [few] { $figure } بايتات
    [many] { $figure } بايتًا
   *[other] { $figure } بايت
}

# $figure is a finished number such as 1.2
text-size-kilobytes = { $figure } ك.ب
text-size-megabytes = { $figure } م.ب
text-size-gigabytes = { $figure } ج.ب

# Lists of names: the parts before the last, then two alone, then the last of three and more.
text-list-more = { $left }، { $right }
text-list-and-two = { $left } و{ $right }
text-list-and-last = { $left } و{ $right }
text-list-or-two = { $left } أو { $right }
text-list-or-last = { $left } أو { $right }
