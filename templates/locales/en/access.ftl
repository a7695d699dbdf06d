# Looks at conversations of others: asked for by admins, approved by privacy officers, seen in the log.

access-title = Conversations of others
access-lead = Ask to read one, with a reason. A privacy officer decides.
# Above the page where an admin asks.
access-ask-lead = You read a conversation of others only when a privacy officer approves it, for { $hours } hours, and every look is noted.
access-own = What you asked for
access-what = Conversation
# One conversation in a line, without the customer’s name: when, in which room, with whom of the house, how long or what became of it.
access-conversation = { $at }, { $room }, with: { $with } ({ $length })
access-deleted = Deleted in the meantime
access-reason = Reason
access-reason-hint = The officer and the auditor read it. Write what you need to know, and why.
access-ask = Ask
access-ask-hint = You see when a conversation was and who of us was in it, not whose it was.
access-send = Ask the privacy officer
access-none = There is no conversation here that you would have to ask for.
access-older = Older ones
access-fault-reason = Write a reason. Without one nobody can decide.
access-open = Read
access-end = I am done
access-withdraw = Take it back
# Above a record that is read under a grant.
access-reading = You read this conversation by permission, until { $at }.
access-reading-noted = This look has been noted in the access log.
access-back = Back to what you asked for
# How a request stands.
access-state-asked = Waits for a decision
access-state-open = Open until { $at }
access-state-refused = Refused on { $at }
access-state-withdrawn = Taken back on { $at }
access-state-revoked = Ended early on { $at }
access-state-ended = Ended on { $at }
access-state-lapsed = Nobody decided in time
# The officer's side.
access-officer-lead = The registers of this house, and what waits for a decision.
access-log = Access log
access-log-lead = Who asked to read a conversation of others, who approved it, and every look.
access-log-about = A look that is approved lasts { $hours } hours. You may end it earlier. Every opening is listed here and written to the ledger.
access-log-none = Nobody has asked.
access-log-none-text = A request appears here as soon as an admin makes one.
access-who = Who
access-looks = Looks
access-looks-none = None
# $at is a date with a time: the record, or one of its files, was opened.
access-look-record = Record, { $at }
access-look-file = File, { $at }
# Who decided.
access-by = By { $name }
# Beside a request that the same person approved.
access-own-approval = Approved by the person who asked: there was nobody else who could.
access-approve = Approve
access-refuse = Refuse
access-revoke = End now
access-refused-own = Somebody else has to approve what you asked for.
access-refused-over = This request is not at that point any more. Nothing was changed.
access-asked-count = { $count ->
    [one] { $count } request waits
   *[other] { $count } requests wait
}
access-open-count = { $count ->
    [one] { $count } look is open
   *[other] { $count } looks are open
}
