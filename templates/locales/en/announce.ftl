announce-title = Announcements
announce-lead = What everybody is told for a while: on the pages where people come in, and by letter to whoever has an account.
announce-count = { $count ->
    [one] One is shown now
   *[other] { $count } are shown now
}
announce-none = Nothing has been announced.
announce-kind = Kind
announce-kind-hint = Only matters of the service. Nobody can refuse them, so nothing in them may advertise.
announce-text = What it says
announce-text-in = In { $lang }
announce-from = From
announce-until = Until
announce-by-letter = Also write to everybody who has an account
announce-by-letter-hint = One letter each, from now on. Whoever is not at home on your pages learns of it in time.
announce-new = New announcement
announce-new-hint = One paragraph without links, at most 600 characters. Where you leave out a language, the text in your business’s own language is shown. Times are those of your business.
announce-send = Announce
announce-withdraw = Withdraw
announce-between = From { $from } until { $until }
announce-letters = { $count ->
    [one] One letter written
   *[other] { $count } letters written
}
announce-mail = Announcement
announce-kind-maintenance = Maintenance
announce-kind-payment = Payment
announce-kind-security = Security
announce-kind-stop = End of the service
announce-state-coming = To come
announce-state-running = Shown now
announce-state-over = Over
announce-state-withdrawn = Withdrawn
announce-fault-time = Choose a day and a time.
announce-fault-past = It has to end later than it begins, and later than now.
announce-fault-long = { $days ->
    [one] It is shown for one day at most.
   *[other] It is shown for { $days } days at most.
}
announce-fault-link = No text may hold a link: in a letter, nobody could tell it from a trap.
announce-fault-often = As many announcements went to everybody by letter today as may. Announce this one without a letter, or wait until tomorrow.
announce-fault-full = { $most ->
    [one] One announcement that is not over is all that there can be. Withdraw it first.
   *[other] There are { $most } announcements that are not over. Withdraw one first.
}
announce-letter-subject = { $kind }: { $business }
announce-letter-action = Open the page
announce-letter-why = You get this letter because you have an account with { $business }. It is about the service itself, so it comes whatever you have chosen for other messages.
