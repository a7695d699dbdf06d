# One's own account.

account-title = My account
account-picture = Picture
account-picture-hint = Guests and colleagues see it. It is cut to a square; place and camera are removed from it.
account-picture-alt = Your current picture
account-picture-choose = JPEG, PNG or WebP, at most 16 MB
account-picture-save = Use this picture
account-picture-remove = Remove my picture
account-fault-picture = This is not a picture we can use. Choose a JPEG, PNG or WebP file.
account-name = Name
account-name-save = Change my name
# Beside name and address of somebody whose account is managed.
account-managed = Whoever manages the accounts here changes your name and your address. Everything else on this page is yours.
account-display-name = Shown name
account-display-name-hint = What customers and colleagues read instead of the name. Empty: the name.
account-display-name-save = Change what is shown
account-roles = What you may do here
account-roles-hint = Somebody else gives and takes roles.
account-roles-none = No role at the moment. Your account stays yours.
account-ends = This account may be used until { $date }.
account-lang = Language
account-lang-hint = The language in which the desk speaks to you.
account-lang-label = Language of the desk
account-lang-save = Change my language
account-password-hint = You stay signed in here and are signed out everywhere else.
account-password-current = Current password
account-password-save = Change my password
account-fault-current = The current password is not right.
account-sessions = Where you are signed in
account-sessions-hint = If you do not know one of these, end it and change your password.
account-session-unknown = A browser that does not say its name
account-session-this = This one
# $since and $used are dates with times.
account-session-times = Since { $since }, last used { $used }
account-session-end = End it

# C-1: recordings of calls in which this person was.
account-files = Recordings with you in them
account-files-hint = Where calls of yours were recorded and the receipt belongs to this account. A receipt with a code is added under My consents.
account-files-none = None at the moment.
# $date with time, $room the service room.
account-file = Call of { $date }, { $room }
# C-2: under which address and name somebody signs in.
account-sign-in = Signing in
account-sign-in-hint = Nobody changes the address of the site here.
account-site = Address of this site
account-sign-in-name = Name for signing in
account-sign-out-hint = Your account stays as it is.
account-sign-out-here = Sign out in this browser
