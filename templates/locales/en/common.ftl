# Words that stand on every page. The voice is that of a receptionist: short whole sentences, second person, active.

common-skip = Skip to content
common-language = Language:
# $count is the number of languages in which the house can be read; the link leads to the list of them.
common-languages = { $count ->
    [one] { $count } language
   *[other] { $count } languages
}
common-privacy = Privacy
# Leads to the page that explains how a phone or computer trusts this server's certificate.
common-trust = Trust this server
common-sign-in = Sign in
common-sign-out = Sign out
# At the edge of every staff page, a minute before the sign-in ends for want of use; the button keeps it open.
common-idle = You have not used this page for a while. In about a minute you will be signed out.
common-idle-stay = Stay signed in
# At the edge of every staff page in the last ten minutes of a sign-in, which ends after twelve hours whatever is done.
common-ends = Your sign-in ends within ten minutes, as each does after twelve hours. A call that is on goes on. Save what you are writing, then sign in anew.
# Stands after the business's name and address in the footer. Visavis is the product's name and stays as it is.
common-runs = Runs Visavis on its own machine
# Name of the staff navigation, for screen readers.
common-places = Places
# The staff's places. “Desk” is where agents take calls, “Conversations” the list of past ones.
common-place-desk = Desk
common-place-conversations = Conversations
common-place-rooms = Rooms
common-place-business = Business
# Above a form that does not do yet; the lines below it are links to the fields.
common-form-faults = { $count ->
    [one] One line needs another look. Nothing is saved yet.
   *[other] { $count } lines need another look. Nothing is saved yet.
}
common-save = Save
common-saved = Saved.
# Under a field whose content is not right.
common-fault-empty = Write something here.
common-fault-long = At most { $most } characters fit here.
common-fault-short = Use at least { $least } characters.
common-fault-forbidden = There are hidden control or direction characters in this line. Type it anew.
common-fault-email = Write an e-mail address, like name@example.org.
common-fault-unknown = Choose one from the list.
