# Consents as records: the register, the evidence, my consents, recipients and objections.

records-title = Consent register
records-lead = Who was asked for what and when, in which words, and what they answered.
records-purpose-recording = Recording of a call
records-purpose-training = Staff training with the recording
records-state-requested = No answer
records-state-given = Given
records-state-refused = Not given
records-state-withdrawn = Withdrawn
records-state-expired = Ended
records-state-invalidated = Invalid
records-state-restricted = Restricted since { $date }
records-restricted = Restricted
records-event-requested = Asked
records-event-reaffirmed = Confirmed again
records-by-person = By the person
records-by-system = By the program
records-all = All
records-search = Search
records-who = Name or receipt code
records-who-hint = The name as it was typed in the call, or a part of it.
records-purpose = Purpose
records-from = Asked from
records-until = Asked until
records-person = Person
records-asked = Asked
records-found = { $count ->
    [one] { $count } consent
   *[other] { $count } consents
}
records-none = Nothing found
records-none-text = Nobody was asked for anything that fits the search.
records-newer = Newer ones
records-export = Export
records-export-hint = What the search found, newest first, up to { $count } rows. Who exports, and how many rows, is written to the ledger.
records-export-csv = Table (CSV)
records-export-lines = Lines (JSON)
records-cut = { $count ->
    [one] { $count } more row was found and not exported.
   *[other] { $count } more rows were found and not exported.
}
records-evidence = Evidence of a consent
records-controller = Responsible
records-valid = Valid until
records-events = What happened
records-text = The exact text that was shown
records-text-none = No text was shown.
records-agrees = The kept text was checked just now: it is the one that was shown, letter for letter.
records-disagrees = The kept text is not the one that was shown. Keep a copy of the data folder and have the ledger checked.
records-unknown = No checksum is kept beside this consent. If there was an answer, the ledger has it.
records-files = For other systems
records-files-hint = The same facts in the formats of two specifications.
records-file-iso = File to ISO/IEC TS 27560
records-file-kantara = File to Kantara 1.1
records-unusable = Restricted since { $date } by somebody in it: keep it, do not use it.
records-training-withdrawn = Chosen by you, withdrawn on { $date }
records-own-title = My consents
records-own-lead = What you agreed to here, in which words, and what you can do about it.
records-own-effect = Withdrawing works at once and needs no reason. What was done before stays lawful.
records-own-restrict-about = Restricting stops every use at once, but nothing is deleted: until you lift it, it may only be kept.
records-own-none = Nothing here yet
records-own-none-text = Add a receipt by its code, and the consents in it stand here.
records-own-withdraw = Withdraw
records-own-restrict = Restrict
records-own-lift = Lift the restriction
records-own-add-title = Add a receipt
records-own-add-hint = When you were asked in a call, you got a receipt with a code. Add only your own.
records-own-add = Add
records-own-elsewhere = This receipt is in another account already.
records-own-done-withdrawn = Withdrawn, as of now.
records-own-done-restricted = Restricted, as of now.
records-own-done-lifted = The restriction is lifted.
records-own-done-added = The receipt is added.
records-kind-hosting = Operation of computers
records-kind-mail = Delivery of letters
records-kind-support = Technical help
records-kind-partner = Partner businesses
records-kind-adviser = Lawyers and accountants
records-kind-other = Others
records-recipients = Recipients
records-recipients-lead = Who outside this house gets personal data, which, for what and where. Each is added before anything goes there.
records-recipients-none = Nobody outside: everything stays on this machine.
records-recipients-clause = These recipients outside our house get data:
records-recipient = Recipient
records-recipient-kind = Kind
records-recipient-data = Data
records-recipient-task = What for
records-recipient-countries = Countries
records-recipient-transfer = Ground of a transfer abroad
records-recipient-transfer-hint = For example adequacy, standard clauses, separate consent. Leave it empty if nothing goes abroad.
records-recipient-from = In use from
records-recipient-ended = Ended on { $date }
records-recipient-add = Add a recipient
records-recipient-add-hint = Before the first use: the day is today or later. Then write a new version of the privacy policy, which names the recipient.
records-recipient-end = End
records-recipient-fault-day = Choose today or a later day.
records-recipient-objections = Objections
records-see-title = Who may see
records-see-hint = You can object to each kind of recipient, also to one that nobody here uses. Your objection stays when the privacy policy changes, until you lift it.
records-see-nobody = Nobody at present
records-see-object = I object
records-see-lift = Lift my objection
records-see-since = You object since { $date }
records-see-done = Your objection counts from now on.
records-see-done-lift = Your objection is lifted.
records-kept-objection = Your objections to kinds of recipients
records-kept-objection-purpose = So that nothing goes where you do not want it.
records-kept-objection-period = Until you lift it, or your account is deleted
records-letter-objection-subject = { $business }: your objection, and a change
records-letter-objection-text = You objected to your personal data going to these recipients: { $kinds }. A new version of our privacy policy names such recipients, from { $date } on.
records-letter-objection-stays = Your objection stays: nothing of yours goes there unless you lift it. You need not do anything.
records-letter-objection-action = See my objections
records-letter-objection-why = You get this letter because you objected in your account at { $business }.
records-kind-letter = Objection

# What somebody answered to policies, on the page of their consents. $date is a day.
records-policies = Policies you answered
records-policies-hint = What you were asked when a text changed, and when you registered.
records-policies-accepted = Accepted on { $date }
records-policies-declined = Declined on { $date }
records-policies-shown = Shown on { $date }, not answered

# The ledger and the work that comes round, for whoever audits. $count is a number.
records-ledger = Ledger
records-ledger-lead = What was done, when, by whom and to what. Each line is chained to the one before it. There are ids and figures here, no content.
records-ledger-like = Id or deed
records-ledger-like-hint = An id, or what a deed begins with: policy.
records-ledger-deed = Deed
records-ledger-by = By
records-ledger-to = To
records-jobs = Work that comes round
records-jobs-lead = What the program does by itself, and when it last ended well.
records-jobs-job = Work
records-jobs-last = Ended well
records-jobs-never = Not yet
records-jobs-late = Late
records-jobs-fine = As planned
records-jobs-count = { $count ->
    [one] One task is late
   *[other] { $count } tasks are late
}

# Declaring a consent invalid: the officer's form, and how everybody reads it. $date is a day, $what the name of what was asked.

records-invalid-title = Declare invalid
records-invalid-hint = Only if this consent never counted: it was not free, the person could not give it, or the text was wrong.
records-invalid-does-recording = If it is still being recorded, recording stops at once. Nobody may use the recording any more, its file is due to be deleted at once, and whatever this person approved later about it ends too.
records-invalid-does-use = This use ends at once. The approval of the recording itself stays.
records-invalid-does-document = This person is asked anew at once, and the account stays closed until they accept.
records-invalid-final = The person is told and reads your reason. You cannot undo this: only the person can agree anew.
records-invalid-label = Why it never counted
records-invalid-label-hint = The person reads exactly these words. Write what happened, and name nobody else.
records-invalid-fault = Write why this consent never counted.
records-invalid-press = Declare this consent invalid
records-invalid-done = This consent is declared invalid.
records-invalid-over = Nothing was changed. This consent was never given, or the person has taken it back.
records-invalid-on = Declared invalid on { $date }
# In the middle of a line.
records-invalid-at = declared invalid on { $date }
records-invalid-short = Chosen by you, declared invalid
records-invalid-what = { $what }: declared invalid on { $date }
records-invalid-effect = Your answer never counted, so nothing may rest upon it any more. You need not do anything.
records-invalid-reason = Why, in the words of { $business }:
records-invalid-anew = Your acceptance was declared invalid on { $date }. The reason stands under “My consents”. Please answer anew.
records-invalid-receipt = Receipt: declared invalid
records-invalid-unusable = An approval was declared invalid on { $date }. The recording must not be used any more.
records-invalid-why-due = An approval was declared invalid.
records-invalid-told = Recording has stopped because an approval was declared invalid. The call goes on.
records-invalid-told-own = Your approval was declared invalid; your receipt says why. Recording has stopped. The call goes on.
records-policies-reaffirmed = Confirmed again on { $date }
records-archive = Read this version in the archive
records-letter-invalid-kind = Declared invalid
records-letter-invalid-subject = { $business }: an answer of yours does not count
records-letter-invalid-text = On { $date } you answered us about this: { $what }. We found that your answer never counted, and declared it invalid.
records-letter-invalid-ends = Nothing may rest upon it any more. You need not do anything.
records-letter-invalid-asked = We ask you anew as soon as you sign in. Your account stays closed until you accept; your data and your rights stay yours.
records-letter-invalid-reason = The reason stands behind this link.
records-letter-invalid-action = Read the reason
records-letter-invalid-why = You get this letter because you had given this answer to { $business }.
records-letter-unusable-subject = A consent to a recording was declared invalid
records-letter-unusable-text = A consent to a recording never counted and was declared invalid. What rested upon it must not be used any more.
records-letter-unusable-how = Behind this link you read which recording it is, and by when its file must be gone.
