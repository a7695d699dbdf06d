### Recording by notice: whoever comes into a room is told before, and nobody is asked in the call. Being told is never called agreeing.

## The rule of the house and of a room

notice-mode = Yes, and everyone is told before they come in; nobody is asked in the call
notice-mode-hint = Only with your reasons, written below. Whoever comes in reads them first, with what is recorded, for what, for how long and for whom.
notice-mode-locked = Not while everyone in the call must agree. Locked by: { $profile }.
notice-ground = Why without asking?
notice-ground-hint = Needed where people are only told: the law or the interest on which you rely, in your own words and in each of your languages. Everyone reads it before they come in. Have a lawyer read it.
notice-ground-fault = Say in { $lang } why you may record without asking.
notice-room = Everyone is told before they come in
notice-room-hint = Nobody is asked in the call. Whoever objects ends the recording, or is left out of it.
notice-room-locked = The recording rule of this house does not allow it, or gives no reasons for it.
notice-rooms-hint = Off until you change it. Even then nobody is recorded who was not asked or told before.

## What people read before they come in. $business is whose file it is; nobody's name and no date stands here.

notice-title = Calls here may be recorded
notice-intro = { $business } may record calls in this room without asking you again. Read this before you come in.
notice-collection = Picture and sound of everyone in the call, as the call shows them, from the moment somebody of { $business } presses “Record” until someone says stop. You see and hear when it begins.
notice-sharing = Seen only inside { $business }, by the people who work there. Nobody outside, and nothing of it is published.
notice-keeping = { $days ->
    [one] Kept for { $days } day after the call at most, on the own disk of whoever recorded it. Then { $business } undertakes to delete it. The server keeps no copy.
   *[other] Kept for { $days } days after the call at most, on the own disk of whoever recorded it. Then { $business } undertakes to delete it. The server keeps no copy.
}
notice-keeping-limit = Whoever recorded must delete the file and confirm it here. The server cannot delete it, and we cannot look into somebody’s computer.
notice-keeping-proof = The server keeps only the proof: that you were told, with this text, its time and its language, and start, end, length, size and checksum of the file.
notice-rights = You may object at any time and without a reason, ask to see the recording, get a copy of it or have it deleted: { $contact }. You may also complain to the data protection authority of your country.
notice-object-name = What you can do
notice-object = Object in the call, or with your receipt: recording stops within two seconds, and the call goes on. From then on nobody may use what was recorded.
notice-object-exclude = Ask to be left out now, or object in the call or with your receipt: within two seconds nothing more of you is recorded, and the call goes on. What others say about you can still be heard.
notice-instead = Or write to us instead, or leave. You are served just as well.
notice-why = Why nobody is asked
notice-join = I have read this: join
notice-leave = Do not join
notice-informed = Coming in is not agreeing. It is noted only that you were told.
notice-lobby = Calls here may be recorded without asking you again. What that means stood on the page before you came in.
notice-left-out = Leave me out of every recording
notice-left-out-hint = You are served just as well.
notice-retold = What is said here about recordings has just changed. Read it once more, then come in.
notice-leave-page = Leave this page

## In the call

notice-told-starting = The recording is about to start.
notice-told-on = Recording has started. Object: press Recording.
notice-told-resumed = Recording goes on. Object: press Recording.
notice-told-objected = Recording has stopped because somebody objected. The call goes on.
notice-told-objected-by = Recording has stopped because { $name } objected. The call goes on.
notice-told-objected-own = You have objected. Recording has stopped. The call goes on.
notice-told-nobody = Nothing is recorded, because somebody objected. The call goes on.
notice-told-failed = The recording did not start. Nothing is recorded. The call goes on.
notice-refused-uninformed = Somebody in the call was not told about the recording as it is now. Nothing is recorded.
notice-refused-objected = Somebody in the call does not want to be recorded. Nothing is recorded.
notice-held = Read first what is said about recordings.
notice-after-recorded = Part of the call was recorded. You were told before.
notice-fact-what = Picture and sound of everyone who has not objected, not the chat, not the screen
notice-page-object = I object
notice-page-object-effect = If you object, within two seconds nothing more of you is recorded, and the call goes on.

## The receipt, the register and the record of a conversation

notice-receipt-heading = Receipt: you were informed
notice-receipt-objected = Receipt: you were informed and have objected
notice-receipt-left-out = Receipt: you were informed and are left out
notice-receipt-person = Informed
notice-receipt-told-by = By
notice-receipt-shown-at = Shown at
notice-receipt-noted-at = Noted at
notice-receipt-told = What you were told. You did not agree to it, and nobody asked you to.
notice-receipt-word = told
notice-receipt-object-title = Object to the recording
notice-receipt-object = I object
notice-receipt-object-delete = Object and ask for deletion
notice-receipt-done = You have objected as of { $at }. Nobody may use the recording any more.
notice-receipt-done-delete = You have objected as of { $at }, and deletion is due at once. This page says when it is confirmed.
notice-receipt-state = Objected on { $date }. Not to be used any more.
notice-receipt-state-left-out = You are left out. Nothing of you was recorded.
notice-receipt-secret = Whoever has this code can read this receipt and object in your name. Keep it to yourself.
notice-state = Informed
notice-record-informed = informed
notice-record-objected = objected on { $date }

notice-mode-promised = Not while the rules for recordings that you have published are in effect: they promise everyone in the call that they are asked. What is chosen for a room prevails over a general text, but not where it takes a promise away.
