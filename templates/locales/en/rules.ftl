# The rules of the house: legal profiles, what holds each setting, what rooms may choose about recording.

rules-profiles = Legal profiles
rules-profiles-lead = Which laws this desk keeps to, and what they demand of each setting.
rules-choose = Which laws bind you?
rules-choose-hint = Where your customers are counts too. Several can be on; the strictest value holds.
# The profiles. The base is always on.
rules-profile-base = This program’s own promises
rules-profile-eu-uk = European Union and United Kingdom
rules-profile-eu-uk-about = Going on as before never counts as consent.
rules-profile-us-ca = United States, with California
rules-profile-us-ca-about = Everyone in a call must agree before it is recorded.
rules-profile-cn = Mainland China
rules-profile-cn-about = { $days ->
    [one] A change that matters is announced at least { $days } full day before.
   *[other] A change that matters is announced at least { $days } full days before.
}
rules-profile-generic = None of these
rules-profile-generic-about = Only this program’s own promises hold.
rules-unchosen = Nobody has chosen yet. Until then the strictest value of all profiles holds.
rules-no-law = No legal profile is on. Only this program’s own promises hold.
# A table of the settings, what counts, and what keeps it from being looser.
rules-values = What holds now
rules-col-setting = Setting
rules-col-value = Value
rules-col-lock = Locked by
rules-setting-approval = Agreeing to a recording
rules-value-approval = Everyone in the call, each time
rules-setting-recording-days = Keeping a recording
rules-value-most-days = { $days ->
    [one] { $days } day at most
   *[other] { $days } days at most
}
rules-setting-audience = Seeing a recording
rules-setting-notice-days = Notice of a change that matters
rules-value-notice-days = { $days ->
    [one] At least { $days } full day
   *[other] At least { $days } full days
}
rules-value-notice-free = As each version says
rules-setting-acceptance = Agreeing to a new policy
rules-value-acceptance = Only by an act of the person
rules-setting-answer-days = Answering what somebody asks for
rules-value-answer-days = { $days ->
    [one] Within { $days } day
   *[other] Within { $days } days
}
rules-lock-none = Nothing
rules-lock-policy = A published policy
rules-fault-notice = { $days ->
    [one] The chosen legal profiles demand at least { $days } full day of notice.
   *[other] The chosen legal profiles demand at least { $days } full days of notice.
}
# The rule about recording, for all rooms.
rules-recording = Recording rule
rules-recording-lead = What rooms may choose about recording. A stricter rule holds at once, for requests to come.
rules-modes = May rooms record?
rules-modes-hint = Each room decides for itself. If rooms may not record, no room has a button.
rules-mode-ask = Yes, and everyone in the call is asked each time
# $profile: one or several profiles.
rules-approval-locked = There is no other way. Locked by: { $profile }.
rules-days = How long
rules-days-hint = Rooms may choose fewer days, never more.
rules-default-days = Days in a new room
rules-days-locked = More is not possible. Locked by: { $profile }.
rules-days-policy = { $days ->
    [one] A policy in effect says { $days } day at most. More days hold only once a new version that says so is in effect.
   *[other] A policy in effect says { $days } days at most. More days hold only once a new version that says so is in effect.
}
rules-days-waiting = { $days ->
    [one] { $days } day is set and waits for that version.
   *[other] { $days } days are set and wait for that version.
}
rules-fault-default = A new room cannot begin with more days than rooms may have.
rules-offers = Uses that people may add
rules-offers-hint = Each is off until the person turns it on.
rules-offer-training = Training your own staff
# In a room whose house allows no recording.
rules-room-locked = The recording rule of the house does not allow it.

# What happens when somebody does not approve: the choice, the question, what is told in the call and after it.
rules-refused = If somebody does not approve
rules-refused-hint = New rooms begin with this; each room may choose another.
rules-refused-no-recording = Nothing is recorded
rules-refused-no-recording-hint = Refusing costs nothing.
rules-refused-exclude = That person is left out
rules-refused-exclude-hint = Their picture, sound and name are not in the file. What others say about them can be heard in it.
rules-refused-leave = Nothing is recorded while that person is there
rules-refused-leave-hint = They are told, and may stay or leave. Whoever records goes on without recording, or ends the call.
rules-refusal-no-recording = If one person does not approve, nothing is recorded.
rules-refusal-exclude = Whoever does not approve is left out: neither picture, sound nor name of that person is in the file. What others say about that person can be heard in it.
rules-refusal-leave = While somebody who does not approve is in the call, nothing is recorded. That person may stay or leave; { $agent } then goes on without recording, or ends the call. If that person leaves, the others are recorded.
rules-left-out-what = Picture and sound of everyone who approves, as the call shows them, from the moment everyone has answered until someone says stop.
rules-left-out-withdraw = If you take your approval back, you are out of the recording within two seconds. From then on nobody may use what was recorded of you. { $business } must delete it by its date, or at once if you ask for that. What was done before stays lawful.
rules-left-out-newcomer = { $agent } asks you about five points before you join. The recording is paused meanwhile, and nothing of you is recorded before you approve. The call goes on whatever you answer: if you do not approve, you join all the same, and nothing of you is in the file.
rules-left-out-fact = Picture and sound of everyone who approved, not the chat, not the screen
rules-left-out-approved = Approved at
rules-told-approved = The recording is about to start, without whoever did not approve.
rules-told-resumed = Recording goes on, without whoever did not approve. Withdraw: press Recording.
rules-told-left-out = You are not in the recording: neither your picture, nor your sound, nor your name. What others say about you can be heard in it. The call goes on.
rules-told-waits-own = You did not approve. Nothing is recorded while you are here. You may stay or leave: { $agent } then goes on without recording, or ends the call.
rules-told-waits = Somebody has not approved. Nothing is recorded while that person is here.
rules-waits-decide = Somebody has not approved. Nothing is recorded while that person is here. You can go on without recording, or end the call.
rules-after-left-out = Part of the call was recorded, and nothing of you.
rules-after-some = Part of the call was recorded, of those who approved.

# Below the business’s own words for the five points, and on the receipt.
rules-published = These are the rules for recordings of { $business }, version { $number }.

# The letter to who keeps the registers, when somebody takes an approval back after the call, and the first page of the registers.
rules-withdrawal-kind = An approval was taken back
rules-withdrawal-subject = An approval of a recording was taken back
rules-withdrawal-text = Somebody took back the approval of a recording. From now on nobody may use that recording.
rules-withdrawal-how = The register says which one it is, and whether its deletion was asked for. If it was, the file is due to be deleted at once.
rules-withdrawal-action = Open the register
rules-withdrawal-why = You get this letter because you keep the registers of { $business }.
rules-withdrawal-own-how = Your list says which one it is, and whether its deletion was asked for. If it was, the file is due to be deleted at once.
rules-withdrawal-own-action = Open your list
rules-withdrawal-own-why = You get this letter because you made the recording for { $business }.
rules-unusable = { $count ->
    [one] { $count } recording must not be used any more
   *[other] { $count } recordings must not be used any more
}

# In front of a room that leaves out whoever refuses; and where a law forbids that.
rules-lobby-exclude = Nothing of you is recorded unless you approve. You can say no, and the call goes on.
rules-refused-locked = A legal profile asks for the agreement of everyone in the call.

# How long people may think about the question.
rules-seconds = Time to answer
rules-seconds-lead = Whoever gives no answer in time has not approved. What is set here counts for the next question.
rules-seconds-field = Seconds
rules-seconds-hint = { $least } to { $most }. Everybody sees the time run, and hears it near the end.
rules-seconds-policy = A policy in effect says { $seconds } seconds. Less holds only once a new version that says so is in effect.

# Somebody took back one use that was added to an approval; the approval itself stays.
rules-withdrawal-use-subject = A use of a recording was taken back
rules-withdrawal-use-text = Somebody took back one use of a recording that went beyond its first purpose. From now on nobody may use the recording for that.
rules-withdrawal-use-stays = The approval of the recording itself stays, and so does the day by which the file must be deleted, unless more days were taken back.
