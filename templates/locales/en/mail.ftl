# The page of mail, for whoever runs the desk: the mail server, a test, and the letters that wait.

mail-title = Mail
mail-lead = With a mail server, invitations, new passwords and reminders go out as letters. Without one everything works too: you pass the links on yourself.
mail-server = Mail server
mail-server-hint = Your provider calls these values “SMTP” or “outgoing mail”.
mail-host = Server
mail-security = Encryption
mail-security-tls = From the start
mail-security-tls-hint = TLS, usually port 465
mail-security-starttls = After the greeting
mail-security-starttls-hint = STARTTLS, usually port 587; without encryption nothing is sent
mail-security-none = None
mail-security-none-hint = Only for a mail server on this very machine
mail-port = Port
mail-port-hint = Leave it empty for the usual one.
mail-sender = Sender’s address
mail-sender-hint = Letters come from here; what cannot be delivered comes back here.
mail-login = Sign-in
mail-login-hint = Most servers ask for it. The password is stored encrypted and never shown again.
mail-user = User name
mail-password-kept = A password is stored. Leave this empty to keep it.
mail-authority = Own certificate authority
mail-authority-hint = Only if browsers do not know your mail server’s certificate. Then this authority is the only one believed.
mail-authority-field = Its certificate (PEM)
# A test letter goes to whoever presses the button; $email is that address.
mail-test = Try it
mail-test-hint = A letter goes to { $email } at once, and you see what the server says to it.
mail-test-send = Send a test letter
mail-test-done = The server has taken the letter to { $email }. Look into that mailbox, and among the unwanted mail.
mail-remove = Remove the server
mail-removed = The server is removed. From now on letters are held here.
mail-retried = The letter is tried again.
mail-deleted = The letter is deleted.
# What the server answered, as a rule in English.
mail-answer = The server’s answer: { $answer }
mail-standing-none = No mail server is set.
mail-standing-none-text = Letters are held here until you have passed their links on or set a server.
mail-standing-fresh = A mail server is set. No letter has gone through it yet.
# The values are a date with a time each.
mail-standing-fine = The server took the last letter on { $time }.
mail-standing-fails = No letter has gone out since { $since }. The next try is on { $next }.
mail-trouble-unreachable = The server cannot be reached. Check its name and port, and whether a firewall stands between.
mail-trouble-untrusted = The server’s certificate is not right for this name. Nothing was sent.
mail-trouble-no-tls = The server does not encrypt in this way. Nothing was sent. Check the port and the encryption.
mail-trouble-login = The server does not accept this user name with this password.
mail-trouble-unwilling = The server takes no letters from this sender or this machine.
mail-trouble-later = The server asks us to come back later.
mail-trouble-garbled = What answers there is no mail server.
mail-trouble-refused = The server refuses this letter.
mail-letters = Letters
mail-letters-none = No letter has been written lately.
mail-letters-kept = { $days ->
    [one] Who a letter went to stays in this list for { $days } day. What it said is deleted as soon as the server has taken it.
   *[other] Who a letter went to stays in this list for { $days } days. What it said is deleted as soon as the server has taken it.
}
mail-col-to = To
mail-col-what = Letter
mail-col-state = State
mail-kind-invitation = Invitation
mail-kind-recovery = New password
mail-kind-duty = Reminder to delete recordings
mail-kind-trial = Test letter
mail-state-held = Held: there is no mail server
mail-state-queued = On its way
mail-state-waits = Waits for the server
mail-state-later = Not taken yet, next try { $next }
mail-state-sent = Taken by the server on { $time }
mail-state-refused = Refused by the server
mail-state-late = Given up after a week
mail-state-outdated = Never sent: its link has ended
mail-link = Link to pass on
# The address follows, spoken only.
mail-retry = Try again
mail-delete = Delete
mail-flaw-host = Write the name of a server, like mail.example.org, without “https://” and port.
mail-flaw-port = A port is a number from 1 to 65535.
mail-flaw-exposed = Without encryption letters only go to this very machine: localhost or 127.0.0.1.
mail-flaw-authority = This is no certificate.
mail-flaw-password = This user name needs its password.
mail-flaw-anew = Type the password again: the stored one was for another server or user.
# On the page of the business.
mail-row-hint = How invitations, new passwords and reminders go out.
mail-row-open = Open mail
mail-row-failed = { $count ->
    [one] { $count } letter could not be sent.
   *[other] { $count } letters could not be sent.
}
