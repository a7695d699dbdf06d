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
