### The receipt: what somebody was asked before a recording, what they answered, and what they can still do. No account needed.

receipt-title = Receipt
receipt-heading-approved = Receipt for your approval
receipt-heading-refused = Receipt for your answer: not approved
receipt-heading-withdrawn = Receipt: your approval is withdrawn

## The statement

receipt-given-by = Given by
# $role is one of the two that follow.
receipt-person = { $name }, { $role }
receipt-role-guest = guest
receipt-role-colleague = works at { $business }
receipt-asked-by = Asked by
receipt-asked-at = Asked at
receipt-answered-at = Answered at
receipt-answered-never = No answer within { $seconds } seconds, which counts as “Do not approve”
receipt-recording = Recording
receipt-recording-span = { $from } to { $to }, { $length }
receipt-recording-none = Nothing was recorded.
receipt-recording-not-you = Nothing of you was recorded.
receipt-recording-not-yet = Not registered yet
receipt-state = Present state
receipt-state-open = The call is still going on
receipt-state-kept = To be deleted by { $date }
receipt-state-overdue = Was to be deleted by { $date }, not confirmed yet
receipt-state-withdrawn = Withdrawn on { $date }
receipt-state-withdrawn-kept = Withdrawn on { $date }. Not to be used any more, to be deleted by { $until }
receipt-state-deleting = Deletion due since { $date }, not confirmed yet
receipt-state-deleted = Deletion confirmed on { $date }
receipt-state-refused = Not approved. Nothing was recorded.
receipt-state-refused-you = Not approved. Nothing of you was recorded.
receipt-state-nothing = Nothing was recorded.

receipt-answers = What you answered
receipt-answers-refused = What you were asked
receipt-yes = approved
receipt-no = not approved
receipt-not-chosen = Offered, not chosen
receipt-chosen = Offered, chosen by you
receipt-collection = Collection
receipt-collection-text = Picture and sound of everyone; not the chat, not the screen
receipt-use = Use: proof of what was advised or done, disputes
receipt-use-text = Recorded by { $agent }
receipt-training = Staff training
receipt-sharing = Sharing: inside { $business } only
receipt-sharing-text = { $agent } and the people who work there; nobody outside
receipt-keeping = { $days ->
    [one] Keeping: { $days } day, then to be deleted
   *[other] Keeping: { $days } days, then to be deleted
}
receipt-keeping-text = On { $agent }’s own disk; no copy on the server
receipt-disclosure = Disclosure
receipt-disclosure-text = Whose file it is, whom you can ask, your rights
receipt-shown-in = Shown in { $lang }, version { $count }
receipt-shown-continued = Your language was not offered. You pressed “Continue in { $lang }”.
receipt-hash = Checksum of the exact text (SHA-256)
receipt-full-text = The exact text that you were shown

## The stub

receipt-keep = To keep
receipt-code-title = Keep this code
receipt-code-where = Open it at { $address }
receipt-code-qr = QR code that opens this receipt
receipt-code-secret = Whoever has this code can read this receipt and withdraw your approval. Keep it to yourself.
receipt-signed = Signed by this server, key { $key }.
receipt-verify = Anyone can check the file without us.
receipt-verify-hint = The key is published at { $address }.

## What can still be done

receipt-withdraw-title = Take your approval back
receipt-withdraw-hint = At once, without a reason.
receipt-withdraw-text = From then on nobody may use the recording. What was done before stays lawful. { $business } must delete the file by { $date }, or at once if you also ask for deletion.
receipt-withdraw-text-live = If you are still in the call, recording stops within two seconds and the call goes on.
receipt-withdraw = Withdraw my approval
receipt-withdraw-delete = Withdraw and ask for deletion
receipt-ask-title = Ask the provider
receipt-ask-hint = { $days ->
    [one] Answered within { $days } day.
   *[other] Answered within { $days } days.
}
receipt-ask-text = { $business } gets your wish at once, with the day by which it must be answered. Or write to { $contact }.
receipt-ask-contact = Where the answer goes
receipt-ask-contact-hint = E-mail or telephone. Only for this answer.
receipt-ask-contact-fault = Write an e-mail address or a telephone number, so that we can answer.
receipt-ask-copy = Ask to see the recording
receipt-ask-deletion = Ask for deletion
receipt-asked-copy = On { $date } you asked to see the recording. Answered by { $until }.
receipt-asked-deletion = On { $date } you asked for deletion. Answered by { $until }.
receipt-answered-wish = Answered on { $date }
receipt-copy-title = Keep a copy
receipt-download = Download the signed file
receipt-print = Print
receipt-print-hint = Print this page with your browser.
receipt-complain-title = Something wrong?
receipt-complain = Tell { $business }: { $contact }. You may also complain to the data protection authority of your country.

receipt-done-withdrawn = Your approval is withdrawn as of { $at }. Nobody may use the recording any more.
receipt-done-withdrawn-delete = Your approval is withdrawn as of { $at }, and deletion is due at once. This page says when it is confirmed.
receipt-done-copy = { $business } has your wish to see the recording. You get an answer by { $date }.
receipt-done-deletion = { $business } has your wish for deletion. It is due at once, and you get an answer by { $date }.
receipt-done-already = This was done before. Nothing has changed.

receipt-limit = { $agent } must delete the file and confirm it here. The server cannot delete it, and we cannot look into somebody’s computer. No program can stop somebody from filming a screen.
receipt-kept-until = This receipt is kept until { $date }.
receipt-kept-years = This receipt is kept until three years after the recording is deleted.
receipt-equal = Whoever refuses or withdraws is served just as before: same price, same place in line, same help.

## The page on which a code is typed, and a code that nobody has

receipt-enter-title = Open a receipt
receipt-enter-text = Type the code from your receipt. Capitals and hyphens do not matter.
receipt-enter-code = Code
receipt-enter-open = Open the receipt
receipt-unknown-title = There is no receipt with this code.
receipt-unknown-text = Look at each character once more. Letters O, I and L do not occur; they are the figures 0 and 1. A receipt of a refusal is kept for 12 months, one of an approval until three years after the recording is deleted.

## The receipt by letter

receipt-letter-title = By letter
receipt-letter-hint = No account is needed.
receipt-letter-email-hint = For this one letter. It holds the link to this receipt and nothing that you answered.
receipt-letter-send = Send me this receipt
receipt-letter-fault-often = As many letters went out from this receipt within 24 hours as may. Download the file, or come back tomorrow.
receipt-done-letter = The letter is on its way, unless this address had enough receipts within 24 hours. It may take some minutes.
receipt-letter-kind = A receipt
receipt-letter-subject = Your receipt from { $business }
receipt-letter-text = This link opens your receipt of the call on { $date }: what you were asked or told about recording it, what you answered, and what becomes of the recording.
receipt-letter-secret = Whoever has the link can read the receipt, take an approval back and ask for deletion. Do not pass it on.
receipt-letter-why-asked = You get this letter because somebody who holds the code of this receipt asked { $business } to send it to this address. If that was not you, delete it.
receipt-letter-why-call = You get this letter because you were in a call of { $business } that was recorded, and have an account there.
