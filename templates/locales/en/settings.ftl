# What the owner sets: business and team.

settings-business-title = Business
settings-business-lead = Customers read these lines on every room page. Changes apply at once.
# Shown to the owner while deletion waits. The three values are a date with a time each.
settings-clock-question = Deletion waits, and so do announcements and changes of policies: this machine’s clock went from { $from } to { $to }, as it does after a long time switched off. It is { $now } now. Is that right? If not, set the clock first.
settings-clock-told = Deletion waits, and so do announcements and changes of policies: this machine’s clock went from { $from } to { $to }. It is { $now } now. An owner or an admin says on the page “Business” whether that is right.
settings-clock-right = Yes, that is right
settings-clock-confirmed = The time is confirmed. What is due is being deleted now, and policies whose day has come take effect within a minute.
# How many people may be in calls at once. By hand: the owner said so when starting the server.
settings-capacity-title = What this machine carries
settings-capacity-hint = Measured on this machine, and corrected by what calls really cost it. Before quality falls, new calls are asked to wait. What your internet line carries is not part of it.
settings-capacity-most = Places in calls: { $most }
settings-capacity-by-hand = Places in calls: { $most }, set by hand
settings-capacity-unknown = Places in calls: not measured yet
settings-capacity-now = Taken now: { $present }
settings-capacity-load = Load at the moment: { $percent } %
