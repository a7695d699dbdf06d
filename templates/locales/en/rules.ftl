# The rules of the house: legal profiles, what holds each setting, what rooms may choose about recording.

rules-profiles = Legal profiles
rules-profiles-lead = Which laws this desk keeps to, and what they make of each setting.
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
rules-modes-hint = Each room decides within this. Without it no room has a button.
rules-mode-ask = Yes, if everyone in the call approves
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
