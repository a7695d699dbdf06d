### Recording: the question, the sign, what is told aloud, the page that records, the room's rule, the list of local files.
### Concrete: who, what, for what, who sees it, where, until which date. The negative is said too. Whoever refuses always
### reads the same consequence: the call goes on. `recording-page-…` are the words that scripts say: no forms of number.

## The question, in five points. $agent records; $business is whose file it is; $date is the last day on which it exists.

recording-question = May this call be recorded?
recording-intro = { $agent } asks you about five points. The call goes on whatever you answer.
# To a colleague who waits in front of a call that is being recorded.
recording-intro-newcomer = { $agent } asks you about five points before you join. The recording is paused meanwhile, and nothing of you is recorded before you approve. The call goes on whatever you answer: if you do not approve, { $agent } either lets you in and goes on without recording, or does not admit you. You are told which.
recording-points = Five points
recording-approve = Approve
recording-refuse = Do not approve
recording-silence = No answer counts as “Do not approve”. The call goes on.
recording-only-if = Only if you wish
# Spoken when 60, 30 and 10 seconds are left.
recording-left-spoken = { $seconds ->
    [one] { $seconds } second left to answer. No answer counts as “Do not approve”.
   *[other] { $seconds } seconds left to answer. No answer counts as “Do not approve”.
}
# Where the reader's own language is not offered here and the text stands in another one. $lang is that other one.
recording-continue = Continue in { $lang }
recording-continue-hint = We do not have this text in your language. Answer only if you understand it in { $lang }. If you do not, no answer counts as “Do not approve”, and the call goes on.

recording-collection = Collection
recording-collection-what = Picture and sound of everyone in the call, as the call shows them, from the moment everyone has approved until someone says stop.
recording-collection-who = { $agent } records it in the browser. This program lets nobody else record it.
recording-collection-not = Not the chat, not the files, not your screen.
recording-use = Use
recording-use-what = To prove what was advised or done, and to settle a dispute about it. For nothing else.
recording-use-training = Also to train { $business }’s own staff
recording-sharing = Sharing
recording-sharing-who = Seen only inside { $business }, by { $agent } and the people who work there. Nobody outside, and nothing of it is published.
recording-keeping = Keeping
recording-keeping-where = { $days ->
    [one] Kept for { $days } day on { $agent }’s own disk. { $business } undertakes to delete it by { $date }. The server keeps no copy.
   *[other] Kept for { $days } days on { $agent }’s own disk. { $business } undertakes to delete it by { $date }. The server keeps no copy.
}
recording-keeping-limit = { $agent } must delete the file and confirm it here. If that is late, the owner of this desk sees it. The server cannot delete it, and we cannot look into somebody’s computer.
recording-keeping-proof = The server keeps only the proof: your answer with its time and language, and start, end, length, size and checksum of the file. If you approve, until three years after the deletion; if you do not, for 12 months.
recording-disclosure = Disclosure
recording-disclosure-owner = The file belongs to { $business }, { $address }. The maker of this program receives nothing.
recording-disclosure-rights = You may ask to see it, get a copy of it, have it deleted, or take back your approval at any time and without a reason: { $contact }. You may also complain to the data protection authority of your country.
recording-disclosure-withdraw = If you take your approval back, recording stops within two seconds. From then on nobody may use what was recorded. { $business } must delete it by its date, or at once if you ask for that. What was done before stays lawful.
recording-disclosure-limit = No program can stop somebody from filming a screen.

## The sign in the call and its panel

recording-fact-what = What
recording-fact-what-text = Picture and sound of everyone, not the chat, not the screen
recording-fact-where = Where it lies
recording-fact-where-text = On { $agent }’s own disk, not on the server
recording-fact-who = Who may see it
recording-fact-who-text = { $business } only
recording-fact-until = Who must delete it
recording-fact-until-text = { $business }, by { $date }
recording-fact-approved = Everyone approved at

## What is told, in the panel and aloud. A name of somebody who refused or withdrew only in a call of two.

recording-told-asking = { $agent } asks whether this call may be recorded. Nothing is recorded yet.
recording-told-asking-own = Everyone is being asked. Nothing is recorded yet.
recording-told-waiting = You have approved. Nothing is recorded before everyone has answered.
recording-told-approved = Everyone has approved. The recording is about to start.
recording-told-on = Recording has started. Withdraw: press Recording.
recording-told-joining = Recording is paused because { $name } is joining and is asked first.
recording-told-resumed = Recording goes on. Everyone has approved. Withdraw: press Recording.
recording-told-lost = Recording is paused because the page that records is not connected.
recording-told-stopped = Recording has stopped. The call goes on.
recording-told-stopped-lost = Recording has stopped because the page that records did not come back. The call goes on.
recording-told-withdrawn = Recording has stopped because an approval was taken back. The call goes on.
recording-told-withdrawn-by = Recording has stopped because { $name } took the approval back. The call goes on.
recording-told-withdrawn-own = You have taken your approval back. Recording has stopped. The call goes on.
recording-told-refused = Not approved. Nothing is recorded. The call goes on.
recording-told-refused-by = { $name } did not approve. Nothing is recorded. The call goes on.
recording-told-refused-own = You did not approve. Nothing is recorded. The call goes on.
recording-told-silent-own = You did not answer in time, which counts as “Do not approve”. Nothing is recorded. The call goes on.
recording-told-failed = Everyone has approved, but the recording did not start. Nothing is recorded. The call goes on.

## A colleague who comes while a recording runs: what the colleague reads, then what the one reads who records

recording-hold = This call is being recorded. You are asked before you join, and nothing of you is recorded until you approve.
recording-hold-waiting = You did not approve, and nothing of you is recorded. { $agent } now decides: the call goes on without recording and you join, or you are not admitted.
recording-hold-without = The call goes on without recording. You can join now.
recording-hold-refused = You were not admitted because the recording goes on. Nothing of you was recorded.
recording-newcomer-asked = { $name } would like to join and is being asked. The recording is paused.
recording-newcomer-refused = { $name } has not approved. Recording is paused. Go on without recording, or do not admit { $name }.

## What the server answers to a press that cannot be followed

recording-refused-busy = Everyone is being asked already, or a recording runs. Nobody is asked twice.
recording-refused-too-soon = { $seconds ->
    [one] The question was answered a moment ago. You can ask again in { $seconds } second.
   *[other] The question was answered a moment ago. You can ask again in { $seconds } seconds.
}
recording-refused-off = Recording is off in this room. Nobody was asked.
recording-refused-not-allowed = Only somebody who serves this room and is in the call can record. Nobody was asked.
recording-refused-late = The time to answer is over, which counts as “Do not approve”. The call goes on.
recording-refused-answered = You have answered already. Your first answer counts.
recording-refused-over = This question is over. Nothing is recorded.
recording-refused-unread = Press first that you understand the text in this language. Your answer was not taken.
recording-refused-permit = Not everyone’s approval is there, or it is there no longer. The page must not record.
recording-refused-register = This recording was registered before with other figures. Nothing was changed.
recording-registered = The recording is registered. Delete the file by { $date } and confirm it under Recordings.

## After the call

recording-after-recorded = { $minutes ->
    [0] Less than a minute of the call was recorded, with the approval of everyone.
    [one] { $minutes } minute of the call was recorded, with the approval of everyone.
   *[other] { $minutes } minutes of the call were recorded, with the approval of everyone.
}
recording-after-kept = Picture and sound lie on { $agent }’s own disk, not on the server. { $business } must delete them by { $date }.
recording-after-nothing = Nothing was recorded.
recording-after-refused = Recording was asked for and not approved. Nothing was recorded.
recording-after-receipt = Your receipt
recording-after-receipt-hint = It works without an account. Keep the code.
recording-after-receipt-open = Open my receipt
recording-after-changed = Changed your mind?
recording-after-changed-hint = You need no reason.
recording-after-changed-text = With your receipt you take your approval back, and ask for a copy or for deletion.

## What scripts say: the call page and the page that records

recording-page-record = Record
recording-page-stop = Stop recording
recording-page-asking = Asking
recording-page-on = Recording
recording-page-paused = Paused
recording-page-details = Details
recording-page-about = About this recording
recording-page-heading-asking = May this call be recorded?
recording-page-heading-on = This call is being recorded
recording-page-heading-paused = Recording is paused
recording-page-withdraw = Withdraw my approval
recording-page-withdraw-effect = If you take your approval back, recording stops within two seconds and the call goes on.
recording-page-receipt = My receipt
recording-page-left = left to answer
recording-page-language = Read this in another language
recording-page-language-hint = The question and the time left stay. The page is read anew.
recording-page-leave = Leave the call
recording-page-go-on = Go on without recording
recording-page-do-not-admit = Do not admit
recording-page-title = ● { $title }

recording-page-local = Recording on this computer
recording-page-saving = The recording is being saved. Keep this page open.
recording-page-saving-part = The recording is being saved: { $percent } %
recording-page-choose = The recording is finished. Choose where it lies on your own disk.
recording-page-save = Save the recording
recording-page-saved = Saved as { $name } in the place that you chose. It is gone from the browser.
recording-page-downloaded = Saved as { $name } among your downloads. It is gone from the browser.
recording-page-downloading = { $name } is being saved among your downloads. Look whether it is there, then confirm.
recording-page-downloaded-confirm = It is there
recording-page-discard = Discard the recording
recording-page-discard-text = A discarded recording cannot be brought back. That it was discarded is noted.
recording-page-discard-confirm = Discard for good
recording-page-discard-cancel = Keep it
recording-page-discarded = The recording is discarded. Nothing of it is left in this browser.
recording-page-unsaved = A recording is not saved yet. Signing out waits for it.
recording-page-left-over = A recording of { $date } lies in this browser and is not saved yet: conversation with { $name }.
recording-page-left-over-unknown = A recording of { $date } lies in this browser and is not saved yet.
recording-page-left-over-torn = The beginning of a recording of { $date } lies in this browser. It cannot be saved, because the browser lost what belongs to it. Discard it.
recording-page-left-over-hint = Only you see this, and only in this browser. Save it or discard it.
recording-page-full = Your disk is full. Recording has stopped, the call goes on, and what was recorded before is not lost. Make room, then save it.
recording-page-save-failed = The recording could not be saved there. It is not lost. Choose another place.
recording-page-failed = The browser stopped recording. The call goes on, and what was recorded before is not lost. Save it.
recording-page-cannot = This browser cannot record. Use a current Chromium, Firefox or Safari. Nobody was asked.
recording-page-register-failed = The recording is saved, but the server does not know it yet. Keep this page open; it tries again by itself.
recording-page-discard-waits = The recording is discarded as soon as the server answers. Keep this page open; it tries again by itself.
recording-page-stale = You have signed in or out since this page was opened. Load it again, and it goes on by itself. Nothing of the recording is lost.

## The room's rule

recording-rule = Recording
recording-rule-when = When may a call be recorded?
recording-rule-days = Days, at most
recording-rule-days-hint = { $least } to { $most }. What somebody has approved is never lengthened.
recording-rule-place-title = Where does it lie?
recording-rule-place = The agent’s own disk
recording-rule-place-hint = The server keeps no copy and cannot delete the file. The agent must delete it by its day and confirm it.
recording-rule-audience-title = Who may see it?
recording-rule-audience = Only { $business }
recording-rule-audience-hint = Nobody outside, and nothing is published.
recording-rule-fault-days = Write a whole number from { $least } to { $most }.

## The list of local files: an agent's own ones, or all of them for the owner

recording-list = Recordings
recording-list-lead = Recordings lie on the disk of whoever recorded. Here stands when each must be gone, and what the people in it ask for.
recording-list-lead-owner = Recordings lie on the disk of whoever recorded, never on this server. Here stands who has to delete what, and what is late.
recording-list-none = No recording.
recording-list-none-text = One appears here when a call was recorded with the approval of everyone.
recording-list-recorded = Recorded
recording-list-conversation = Conversation
recording-list-agent = On the disk of
recording-list-disabled = Account disabled
recording-list-file = File
recording-list-until = Delete by
recording-list-state = State
recording-list-do = What to do
recording-state-unregistered = Not saved yet
recording-state-kept = To be deleted by { $date }
recording-state-due = To be deleted today
recording-state-overdue = { $days ->
    [one] Overdue by { $days } day
   *[other] Overdue by { $days } days
}
recording-state-deleted = Deletion confirmed on { $date }
recording-state-discarded = Discarded on { $date }, never saved
recording-reason-time = Its time is over.
recording-reason-withdrawn = An approval was taken back and deletion asked for.
recording-reason-asked = Somebody in it asked for deletion.
recording-unusable = An approval was taken back on { $date }. The recording must not be used any more.
recording-confirm = I have deleted it
recording-confirm-hint = Delete the file first, also from the recycle bin and from copies you made. Your name and the time of your press are noted. We cannot look into your computer.
recording-confirm-for = Confirm that it is deleted
recording-confirm-for-hint = Where an account is disabled, you confirm in that person’s place. Make sure first that the file and its copies are gone. It is noted that you confirmed, when, and for whom.
recording-confirmed = The deletion is confirmed. Whoever is in the recording sees it on the receipt.
recording-wishes = Wishes
recording-wishes-lead = What people in a recording ask for. Each wish is answered within 15 days.
recording-wishes-none = Nobody waits for an answer.
recording-wish-copy = { $name } asks to see the recording
recording-wish-deletion = { $name } asks for deletion
recording-wish-asked = Asked on { $date }
recording-wish-contact = Answer to
recording-wish-left = { $days ->
    [0] Answer today
    [one] Answer within { $days } day
   *[other] Answer within { $days } days
}
recording-wish-overdue = { $days ->
    [one] Answer overdue by { $days } day
   *[other] Answer overdue by { $days } days
}
recording-wish-done = Mark as answered
recording-banner-overdue = { $count ->
    [one] { $count } local file is overdue. Delete it and confirm it.
   *[other] { $count } local files are overdue. Delete them and confirm it.
}
recording-banner-overdue-owner = { $count ->
    [one] { $count } local file of the team is overdue. Remind whoever has it.
   *[other] { $count } local files of the team are overdue. Remind whoever has them.
}
recording-banner-wishes = { $count ->
    [one] { $count } wish about a recording waits for an answer.
   *[other] { $count } wishes about recordings wait for an answer.
}
recording-banner-open = Open the recordings

## The page of a conversation that has ended

recording-record = Recording
recording-record-asked = Asked by { $agent } on { $date }
recording-record-answers = What was answered
# One person and one of the answers that follow.
recording-record-answer = { $name }: { $answer }
recording-record-approved = approved
recording-record-refused = not approved
recording-record-silent = not approved (no answer)
recording-record-withdrawn = withdrawn on { $date }
recording-record-span = { $from } to { $to }, { $length }
recording-record-size = Size
recording-record-checksum = Checksum (SHA-256)

recording-choose = When you record
recording-choose-hint = Everybody in the call reads this in the question. You can ask for less than the room’s rule, not for more.
recording-choose-days = Days until it is deleted
recording-choose-days-hint = 1 to { $most }
recording-choose-training = Also ask whether it may train your own staff
recording-refused-beyond = You can ask for 1 to { $most } days, and only for what the room’s rule offers.
