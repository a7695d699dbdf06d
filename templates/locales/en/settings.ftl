# What the owner sets: business and team.

settings-business-title = Business
settings-business-lead = Customers read these lines on every room page. Changes apply at once.
settings-team-title = Team
settings-team-lead = Everybody here can take calls. Only the owner changes rooms, team and business.
settings-team-people = People
settings-team-role = Role
settings-team-state = State
settings-role-owner = Owner
settings-role-agent = Agent
settings-state-active = May sign in
settings-state-disabled = Disabled
# The name of the person follows, spoken only.
settings-disable = Disable
settings-enable = Enable again
# Makes a link with which an agent who forgot the password chooses a new one. The agent's name follows, spoken only.
settings-recover = New password
settings-recover-made = The link for { $name } is ready. It works once, for { $minutes } minutes.
settings-invite = Invite somebody
settings-invite-hint = You get a link and pass it on yourself. It works once, for { $days } days.
settings-invite-send = Make a link
settings-invite-made = The link for { $email } is ready.
settings-invite-once = Copy it now and send it yourself: it is shown only this once.
settings-invite-link = Invitation link
settings-invites-open = Open invitations
settings-invites-none = Nobody is invited at the moment.
settings-invite-until = Works until { $date }
settings-invite-withdraw = Take it back
settings-fault-taken = Somebody with this address works here already.
# Shown to the owner while deletion waits. The three values are a date with a time each.
settings-clock-question = Deletion waits: this machine’s clock went from { $from } to { $to }, as it does after a long time switched off. It is { $now } now. Is that right? If not, set the clock first.
settings-clock-right = Yes, that is right
settings-clock-confirmed = The time is confirmed. What is due is being deleted now.
# How many people may be in calls at once. By hand: the owner said so when starting the server.
settings-capacity-title = What this machine carries
settings-capacity-hint = Measured on this machine, and corrected by what calls really cost it. Before quality falls, new calls are asked to wait. What your internet line carries is not part of it.
settings-capacity-most = Places in calls: { $most }
settings-capacity-by-hand = Places in calls: { $most }, set by hand
settings-capacity-unknown = Places in calls: not measured yet
settings-capacity-now = Taken now: { $present }
settings-capacity-load = Load at the moment: { $percent } %
