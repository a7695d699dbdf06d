# Weekdays as they stand alone, in a table of opening hours; 1 is Monday.
text-weekday-1 = 星期一
text-weekday-2 = 星期二
text-weekday-3 = 星期三
text-weekday-4 = 星期四
text-weekday-5 = 星期五
text-weekday-6 = 星期六
text-weekday-7 = 星期日

# Languages as they are named in the middle of a sentence or after a colon: "Language: Arabic".
text-language-en = 英語
text-language-zh-hans = 簡體中文
text-language-zh-hant = 繁體中文
text-language-pt = 葡萄牙語
text-language-fr = 法語
text-language-es = 西班牙語
text-language-ar = 阿拉伯語
text-language-lv = 拉脫維亞語
text-language-ro = 羅馬尼亞語

# How long a call was. Abbreviated units; no form changes with the number.
text-length-seconds = { $seconds } 秒
text-length-minutes = { $minutes } 分鐘
text-length-minutes-seconds = { $minutes } 分 { $seconds } 秒
text-length-hours = { $hours } 小時
text-length-hours-minutes = { $hours } 小時 { $minutes } 分

# The size of a file; 1 kB is 1000 bytes. $figure below 1000.
text-size-bytes = { $figure } 位元組

# $figure is a finished number such as 1.2
text-size-kilobytes = { $figure } kB
text-size-megabytes = { $figure } MB
text-size-gigabytes = { $figure } GB

# Lists of names: the parts before the last, then two alone, then the last of three and more.
text-list-more = { $left }、{ $right }
text-list-and-two = { $left }和{ $right }
text-list-and-last = { $left }和{ $right }
text-list-or-two = { $left }或{ $right }
text-list-or-last = { $left }或{ $right }
