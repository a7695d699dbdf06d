# Home, sign-in, set-up, invitation, recovery, choice of language.

# Home. The title stands in the browser's tab before the business's name.
people-home-title = Home
people-home-heading = Talk to us, face to face.
people-home-lead = Choose a room. You see who you will talk to and what is kept before anything is switched on.
people-home-rooms = Rooms
# A room's state on the home page. $opens is a weekday and a time, or a date and a time.
people-home-open = Open now
people-home-open-until = Open now, until { $time }
people-home-closed = Closed at the moment. You can leave a message.
people-home-closed-until = Closed. Opens { $opens }
people-home-empty = No room is open to visitors yet.
people-home-empty-text = Rooms appear here as soon as the people who work here have made one.
# Name of the column beside the rooms, for screen readers.
people-home-more = More ways
people-home-contact = Reach us another way
people-home-kept = What is kept
people-home-kept-text = What you type and write is deleted after 30 days. Sound and picture are not kept, unless everyone in the call approved a recording.
people-home-kept-link = All of it, in one table
people-home-work = You work here

# The home page of a machine that nobody has set up.
people-before-title = This desk is not set up yet.
people-before-text = Whoever started the server finds a set-up link in its window. The link works once, for 24 hours.
people-before-new = This command prints a new one:

people-sign-in-title = Sign in
people-sign-in-lead = For people who have an account here. Calls need none.
people-sign-in-account = Your account
people-sign-in-idle = After 15 minutes without use we sign you out. A call counts as use, and so does being online at the desk.
people-sign-in-wrong = E-mail or password is not right.
people-sign-in-wrong-advice = Check both. After 10 wrong tries you have to wait before the next.
people-sign-in-often = Too many tries.
# $length is a duration in whole minutes, like “14 min”.
people-sign-in-often-advice = Nothing is locked. Try again in { $length }.
people-forgot = I forgot my password
people-forgot-agent = If you are an agent: ask the owner. The team page makes a link for you that works once, for 15 minutes.
people-forgot-owner = If you are the owner: run “visavis admin link” on the server. It prints a link that works once, for 15 minutes.

people-name = Name
people-name-hint = Customers read it when you take their call.
people-email = E-mail
people-email-hint = You sign in with it.
people-password = Password
people-password-new = New password
people-password-hint = At least 12 characters. Three or four words that do not belong together are good.

# Set-up wizard.
people-setup-title = Set-up
people-setup-over = Three parts, about three minutes
people-setup-heading = Who runs this desk?
people-setup-lead = These lines appear on every room page and later in every recording question. That is why none of them may stay empty.
people-setup-you = You
people-setup-you-hint = You become the owner: you decide about rooms, people and privacy, and you can take calls yourself.
people-setup-send = Open the desk
people-setup-link = The link to this page works once, for { $hours } hours.

people-business = Business
people-business-why = As your customers know it, and where it is registered.
people-business-name = Name of the business
people-business-address = Registered address
people-business-address-hint = Street, postal code, town, country.
people-contacts = Contacts
people-contacts-hint = One for everybody, one for questions about privacy. They may be the same.
people-public-contact = Public contact
people-contact-hint = An e-mail address or a telephone number.
people-privacy-contact = Contact for privacy
people-langs = Languages and time
people-langs-hint = All pages are ready in all nine. Your own texts you write in those you offer.
people-langs-offered = Languages that you offer
people-default-lang = First language
people-default-lang-hint = For visitors whose browser asks for none of these.
people-time-zone = Time zone
people-time-zone-hint = Opening hours and all dates follow it.

# Beside a field that is blank; each says why it cannot stay so.
people-fault-business = Write the name of the business. Without it nobody can be asked for a recording.
people-fault-address = Write the address. Without it nobody can be asked for a recording.
people-fault-public-contact = Write a contact. A customer must be able to reach you in another way.
people-fault-privacy-contact = Write a contact for privacy. Whoever approves a recording must know whom to ask about it.
people-fault-langs = Choose at least one language.
people-fault-default-lang = Choose one of the languages that you offer.
people-fault-name = Write your name. Customers read whom they talk to.
people-fault-password-short = Use at least { $least } characters.
people-fault-password-common = This one is too easy to guess. Choose words that do not belong together.

people-invite-title = Invitation
people-invite-heading = You are invited to work at { $business }.
people-invite-lead = Write your name and choose a password. Then you are at the desk.
people-invite-heading-other = { $business } has an account for you.
people-invite-lead-other = Write your name and choose a password.
people-invite-account = The address is the one you were invited with.
people-invite-accept = Accept the invitation

people-recover-title = Choose a new password
people-recover-lead = You are signed out everywhere else, and it is noted that this link was used.
people-recover-send = Set the password and sign in

people-languages-title = Language
people-languages-lead = Your browser remembers your choice for a year.
