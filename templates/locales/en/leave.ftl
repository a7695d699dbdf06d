# What somebody asks about the own data: a copy, an end, an answer.

leave-data-title = My data
leave-data-lead = What is kept about you here, what for, how long, and who receives it.
leave-data-open = See my data
leave-data-kept = What is kept
leave-data-who = Who receives it
leave-data-who-text = All of it lies on this business’s own server. Nobody else receives any of it, but for this:
leave-data-who-talk = Whoever is in a conversation with you sees your shown name, your picture, and what you write and send there.
leave-data-who-admin = Whoever manages the accounts here sees your name, your e-mail address, your roles, and whether your account may be used.
# $host is the name of a mail server.
leave-data-who-mail = Letters to you go through the mail server { $host }.
leave-data-who-recorded = A recording lies on the computer of whoever made it. Whoever was in that call sees on the receipt who recorded.
leave-data-copy = A copy of all of it
leave-data-copy-text = One file (JSON) with all that is kept about you. What others wrote is not in it, nor is any password.
leave-data-copy-careful = Whoever has the file can read all of it. Save it where nobody else looks.
leave-data-copy-why = So that nobody takes the copy from a page that you left open.
leave-data-copy-get = Save the copy
# Deleting the own account is something else than signing out: the two never share a word.
leave-delete = Delete my account
leave-delete-hint = Your account ends, and what is kept about it is erased. Signing out does neither.
leave-delete-lead = This is not signing out: your account ends, and what is kept about it here is erased.
leave-delete-last = You are the only owner.
leave-delete-last-do = Without an owner nobody can run this desk. Make somebody else an owner first; then you can delete your account.
# $count files of recordings lie on the reader’s computer.
leave-delete-duties = { $count ->
    [one] You have not confirmed yet that { $count } recording is deleted from your computer.
   *[other] You have not confirmed yet that { $count } recordings are deleted from your computer.
}
leave-delete-duties-do = Delete what you recorded and confirm it before you go. Otherwise your account waits until a privacy officer has confirmed it in your place.
leave-delete-goes = What happens
leave-delete-now = At once
leave-delete-now-text = You are signed out everywhere, and nobody can sign in as you. Your picture is not shown any more. A call that you are in ends for you.
leave-delete-until = Until { $time }
leave-delete-until-text = You can change your mind, with a link that you see next.
leave-delete-due = By { $date }
leave-delete-due-text = Your name, your address, your picture, your roles, and what you wrote and sent in conversations are erased.
leave-delete-stays = What stays
leave-stays-proofs = What was asked and answered before recordings that you made or were in, with your name, until three years after the recording was deleted. Everyone in the call was promised this proof.
leave-stays-answers = What you answered to policies: version, language, checksum and time, without your name, until three years after your account; 12 months if you did not accept.
leave-stays-looks = Your requests to read conversations of others, without your name, for a year.
leave-stays-ledger = The list of what was done: times and random numbers, no names, as long as this desk exists.
leave-delete-copy = If you want to keep anything, save a copy first.
leave-delete-mail = If this desk sends letters, a last one tells you when all is erased.
leave-delete-why = So that nobody ends your account from a page that you left open.
leave-delete-not = Keep my account
leave-undo-title = Your account is being deleted
leave-undo-lead = You are signed out. All of it is erased by { $date }.
leave-undo-waiting = Recordings are still to be deleted.
leave-undo-waiting-text = Your account is erased as soon as it is confirmed that their files are gone. To confirm that yourself, keep your account, confirm it, and delete your account again. Otherwise a privacy officer does it.
leave-undo-until = You can change your mind until { $time }. If you keep your account, you sign in as before.
leave-undo-link = The address of this page
leave-undo-link-text = Keep it in case you want to come back. Whoever has it can undo the deletion, but not sign in with it.
leave-undone = Your account stays
leave-undone-text = Nothing was erased. Sign in as before.
# For privacy officers: accounts whose person deleted them, or whose last day is over.
leave-closings = Accounts that end
leave-closings-lead = Each is erased within 15 days. What is in the way after ten days is marked.
leave-closings-none = No account is about to end.
leave-closings-since = Since
leave-closings-due = Erased by
leave-closings-term = Its last day is over
leave-closings-managed = Its person wants it; an admin manages the account
leave-closings-person = Its person wants it
leave-closings-waits = { $count ->
    [one] Waits: { $count } recording is not confirmed as deleted
   *[other] Waits: { $count } recordings are not confirmed as deleted
}
leave-closings-runs = Runs its course
leave-closings-unseen = Ten days have passed. Ask whoever manages the accounts whether anything stands against it.
leave-closings-late = { $count ->
    [one] { $count } account waits for you
   *[other] { $count } accounts wait for you
}
leave-closings-count = { $count ->
    [one] { $count } account is about to end
   *[other] { $count } accounts are about to end
}
leave-state = Is being deleted
leave-refused = This person is deleting the account. Only they can undo that, with their link.
# What letters are about, in the list of letters.
leave-mail-leaving = Account being deleted
leave-mail-erased = Account erased
leave-mail-term = Account ends soon
leave-letter-leaving-subject = Your account at { $business } is being deleted
leave-letter-leaving-text = You have deleted your account. Nobody can sign in with it any more, and all of it is erased by { $date }.
leave-letter-leaving-undo = If you change your mind, or if it was not you: this link keeps your account. It works once, until { $time }.
leave-letter-leaving-why = You get this letter because your account at { $business } was deleted with your password.
leave-letter-erased-subject = Your account at { $business } is erased
leave-letter-erased-text = Your account was erased on { $date }. This stays, because a rule keeps it:
leave-letter-erased-address = Your e-mail address, until this letter has gone, and at most a day longer.
leave-letter-erased-why = You get this letter because you had an account at { $business }. It is the last one.
leave-letter-term-subject = Your account at { $business } ends on { $date }
# $erased is a later date.
leave-letter-term-text = You can use your account until { $date }. Then nobody can sign in with it any more, and all of it is erased by { $erased }.
leave-letter-term-do = If you want to keep anything, save a copy of your data before. If your account is to go on, ask whoever manages it.
leave-letter-term-why = You get this letter because your account at { $business } has a last day. It comes 30 days, 7 days and one day before.
# In the table of what is kept.
leave-kept-closing = That an account was ended: its random number, why and when
leave-kept-closing-purpose = So that it can be shown that it was erased in time.
leave-kept-closing-period = Until three years after it was erased
# The contact page: everybody reads it, nobody needs an account.
leave-contact = Contact
leave-contact-lead = How to reach { $business }, and to whom you can complain about how your data is treated.
leave-contact-who = Who answers
leave-contact-post = By post
leave-contact-direct = Directly
leave-contact-write = Write to us
leave-contact-write-hint = You need no account. A person reads it and answers you; nothing is answered by itself.
leave-contact-name-hint = You may leave this empty.
leave-contact-text = Your question
leave-contact-text-hint = A question, a complaint, or what you want to know about your data.
leave-contact-kept = What you write here is deleted 30 days after our answer, and at the latest after 12 months.
leave-contact-send = Send
leave-contact-sent = Your words have arrived. We answer where you told us.
leave-contact-fault-text = Write what it is about.
leave-contact-full = This was not sent: more has arrived here than can be read. What you wrote still stands on this page; use one of the contacts above.
leave-complain = Complain to an authority
leave-complain-text = You may complain to the authority where you live, where you work, or where it happened. You need not ask us first. If your place is not listed, look for the authority for data protection there.
leave-place-br = Brazil
leave-place-california = California
leave-place-cn = Mainland China
leave-place-de = Germany
leave-place-es = Spain
leave-place-eu = Every other country of the European Union: list of all authorities
leave-place-fr = France
leave-place-gb = United Kingdom
leave-place-hk = Hong Kong
leave-place-ie = Ireland
leave-place-lv = Latvia
leave-place-pt = Portugal
leave-place-ro = Romania
leave-place-tw = Taiwan
# For privacy officers: what came through the contact page.
leave-enquiries = Enquiries
leave-enquiries-lead = What people wrote through the contact page. Answer where they asked for it, then mark it here.
leave-enquiries-none = Nobody has written.
leave-enquiries-nobody = Without a name
leave-enquiries-done = Mark as answered
leave-enquiries-answered = Answered on { $date }
leave-enquiries-deleted = Will be deleted on { $date }
leave-enquiries-count = { $count ->
    [one] { $count } enquiry waits
   *[other] { $count } enquiries wait
}
leave-mail-enquiry = Enquiry has arrived
leave-letter-enquiry-subject = Somebody has written to { $business }
leave-letter-enquiry-text = Through the contact page somebody has written to you. What it says is not in this letter: read it at the desk, and answer.
leave-letter-enquiry-action = Open the enquiries
leave-letter-enquiry-why = You get this letter because { $business } names you as its contact for privacy, or because you are its privacy officer. It comes at most once an hour.
leave-kept-enquiry = What you write to us on the contact page, with your name if you give it, and where to answer
leave-kept-enquiry-purpose = So that somebody can answer you.
leave-kept-enquiry-period = Until 30 days after the answer, at most 12 months

leave-data-copy-often = Within a day you can save { $count } copies, and you have. The next is possible from { $time }.
