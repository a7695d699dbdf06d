# Registering, a forgotten password, the start page of an account, and the letters that belong to them.
come-register = Register
# On the home page, beside the two presses “Register” and “Sign in”.
come-home-text = An account gives you a page of your own for what concerns you here. Calls need none.
come-no-account = No account yet?
come-register-title = Register
come-register-lead = With an account you have a page of your own here, on which you see and change what concerns you. You can ring without one at any time.
come-your-address = Your address
come-your-address-hint = We write to it, so that nobody but you can use it here. For now we need nothing more.
come-lang = Language in which we write to you
come-send = Write to me
come-have-account = You have an account already?
# Why nobody can register now.
come-closed-title = Nobody can register here.
come-closed-text = You need no account to call us or to leave a message.
come-full-title = No more accounts at the moment.
come-full-text = As many people have an account here as we can keep. You need none to call us or to leave a message; if you want one all the same, tell us.
come-tomorrow-title = Please come back tomorrow.
come-tomorrow-text = More people asked for an account today than we let in on one day. You need none to call us or to leave a message.
come-without = Without an account
# After an address was typed. The same for every address.
come-sent-title = Look into your mailbox
come-sent-lead = We write to { $email }. The letter says how to go on.
come-sent-nothing = Nothing there?
come-sent-nothing-text = A letter may take some minutes. Look among the unwanted mail too, and check the address above. Within an hour only one letter goes to an address.
come-sent-by-hand = It may take a while
come-sent-by-hand-text = Letters do not leave here by themselves yet. Somebody who works here passes on what is written to this address, and gets in touch with you.
# Behind the link of the letter.
come-complete-lead = One more step: read what applies, and choose a name and a password.
come-rules = What applies
come-rules-hint = You accept the terms below. The privacy policy is for reading: it says what happens to your data.
come-complete-account = You sign in with this address and your password.
come-accept-terms = I have read the terms and accept them.
come-fault-terms = Mark this box if you accept the terms. Without that no account is made.
come-fault-terms-changed = The terms changed while you were reading. Read the new version above, then decide.
come-complete-send = Make my account
# A forgotten password. Whether there is an account with the address is never said.
come-forgot-lead = Type the address of your account. We write to it with a link that works once, and you choose a new password.
come-forgot-sent-lead = If { $email } has an account that can be opened in this way, a letter goes there. It says how to go on.
come-forgot-other = If no letter helps
# Letters.
come-letter-register-subject = Your account at { $business }
come-letter-register-text = You asked { $business } for an account. With this link you read what applies and choose a name and a password. Until then there is no account.
come-letter-register-why = You get this letter because somebody typed your address at { $business } to register. If it was not you, do nothing: without you no account is made.
come-letter-known-subject = You already have an account at { $business }
come-letter-known-text = Somebody, probably you, typed this address at { $business } for an account. It has one already.
come-letter-known-how = Sign in with it. If you have forgotten the password, choose “I forgot my password” there.
come-letter-known-why = You get this letter because somebody typed your address at { $business }. If it was not you, do nothing: nothing has changed.
come-letter-forgotten-text = Somebody, probably you, asked for a new password for your account at { $business }. When you have chosen it, you are signed out everywhere else.
come-letter-forgotten-why = You get this letter because somebody typed your address at { $business } as one whose password is forgotten. If it was not you, do nothing: your password stays as it is.
# Kinds of letters, on the page of mail.
come-mail-register = Registration
come-mail-known = Registration, has an account
come-mail-forgotten = Forgotten password
# On the page of the business.
come-setting = Accounts of customers
come-setting-hint = Calls need no account. That is why nobody can register until you allow it.
come-setting-open = Customers may register
come-setting-rules = Nobody can register yet.
come-setting-rules-text = Whoever registers accepts terms and can read a privacy policy, each with number and date. Publish both first.
# In the table of what is kept.
come-kept-account = Accounts of customers: name, e-mail, language, picture, password (only as a hash)
come-kept-account-purpose = To let them sign in, and to show them what concerns them.
come-kept-account-period = As long as the account exists
# The start page of an account.
come-open = Waiting for you
come-open-none = Nothing waits for your answer.
come-parts = Parts of your account
come-details = My details
come-details-lead = Name, picture, address, language and password, and where you are signed in.
# Beside what a person changes without asking anybody; the opposite is `account-managed`.
come-field-own = You change this yourself.
# In the place of `account-picture-hint` and `account-lang-hint` for somebody who does not work here.
come-picture-hint = Only you see it. It is cut to a square; place and camera are removed from it.
come-lang-hint = The language in which these pages and our letters speak to you.
# A new e-mail address for one’s own account.
come-address = E-mail address
come-address-hint = You sign in with it, and letters go there. A new one counts as soon as you have used the link that we send to it; until then the old one stays.
come-address-new = New e-mail address
come-address-save = Change my address
come-address-asked = We write to the new address. It counts as soon as you have used the link in that letter.
come-address-often = You have asked for too many new addresses today. Come back tomorrow.
come-fault-address-same = This is your address already.
come-address-open = Your new address { $email } is not confirmed yet. A letter to it holds the link.
come-address-title = Confirm your new address
come-address-lead = From then on you sign in with { $email }, and our letters go there.
come-address-send = Use this address
come-letter-address-subject = Confirm your new address at { $business }
come-letter-address-text = Somebody with an account at { $business } wants to use this address from now on. Confirm it with this link; until then nothing changes.
come-letter-address-why = You get this letter because somebody with an account at { $business } typed your address. If it was not you, do nothing.
come-letter-moved-subject = The address of your account at { $business } is to change
come-letter-moved-text = Somebody who knows your password, probably you, asked { $business } to use another address for your account. This one stays until the new one is confirmed.
come-letter-moved-how = If it was not you, choose a new password at once: that ends the change too.
come-letter-moved-why = You get this letter because it is about your account at { $business }.
come-mail-address = Confirmation of an address
come-mail-moved = Notice of a new address
# In a room’s form, for a customer who is signed in.
come-filled = Filled in from your account. You can change it. Nothing else about this visit is joined to your account.

# Letters about a new account, and about a sign-in from elsewhere. $device names a browser and a system, $time a day and an hour.
come-letter-welcome-subject = Your account at { $business }
come-letter-welcome-text = Your account is there. You sign in with this address and your password.
come-letter-welcome-how = On its page you see what is kept about you, get a copy of it, and can delete the account.
come-letter-welcome-action = Open your account
come-letter-welcome-why = You get this letter because an account was made with your address at { $business }.
come-letter-welcome-kind = Welcome
come-letter-place-subject = New sign-in to your account at { $business }
come-letter-place-text = Somebody signed in to your account from a network it had not been used from: { $device }, { $time }.
come-letter-place-how = If it was you, there is nothing to do. If not, end that session and choose a new password.
come-letter-place-action = Look at sessions and password
come-letter-place-why = You get this letter because it is about your account at { $business }.
come-letter-place-kind = New sign-in
