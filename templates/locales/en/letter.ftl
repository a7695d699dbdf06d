# Letters that go out by e-mail. Each says what it is about, what to do, and why it came. No greeting and no farewell: the business signs
# with its name and address below.

letter-invitation-subject = { $business } invites you to its desk
letter-invitation-text = { $business } would like you to answer its customers by video, voice and text. Choose your name and a password, and you can begin.
letter-invitation-action = Accept the invitation
letter-invitation-why = You get this letter because { $business } typed your address to invite you. If you do not want that, do nothing: without you no account is made.
letter-invitation-stop = Stop invitations from { $business }
letter-recovery-subject = A new password for your account at { $business }
letter-recovery-text = { $business } has made a link with which you choose a new password. When you have chosen it, you are signed out everywhere else.
letter-recovery-action = Choose a new password
letter-recovery-why = You get this letter because { $business } asked for a new password for your account. If that surprises you, leave the link alone and ask there.
# $count files of recordings lie on the reader's computer; $date is the day on which the first of them was to be gone.
letter-duty-subject = { $count ->
    [one] A recording is to be deleted from your computer
   *[other] { $count } recordings are to be deleted from your computer
}
letter-duty-text = { $count ->
    [one] A recording that you made was to be gone from your computer by { $date }. Everyone in the call approved it only until then.
   *[other] { $count } recordings that you made were to be gone from your computer, the first by { $date }. Everyone in the calls approved them only until then.
}
letter-duty-how = Delete it from the disk, and from wherever you copied it to. Then confirm that on the page of recordings.
letter-duty-action = Open the recordings
letter-duty-why = You get this letter because you recorded for { $business } and must delete what you recorded. It comes once a day until you have confirmed it.
letter-trial-subject = Test letter of { $business }
letter-trial-text = Letters of { $business } arrive here. There is nothing for you to do.
letter-trial-why = You get this letter because you pressed “Send a test letter”.
# $time is a date with a time.
letter-until = The link works once, until { $time }.
# Before the link itself, for readers whose mail program does not show the button.
letter-link-hint = If the button does not work, open this address:
# $contact is a telephone number or an address.
letter-contact = Questions: { $contact }
