# Error pages. Each says what happened, what was not lost, and what to do. No blame, no exclamation marks.

error-missing-title = Nobody sits here.
error-missing-text = There is no page at this address. The link may be old, used already, or mistyped.
error-broken-title = Something broke on our side.
error-broken-text = Nothing you entered was used or changed. Try once more; if it happens again, tell us this number.
error-role-title = This place is for somebody else.
error-role-text = You are signed in, but your account does not have the role that opens this page. Whoever manages the accounts here can give it to you.
error-denied-title = You may not do this.
error-denied-text = Nothing was changed.
# Somebody sent a form from another website.
error-origin-title = This did not come from our page.
error-origin-text = Your browser says that another website sent this form. Nothing was changed. Open the page here and send it again.
# The form belongs to a sign-in that is over.
error-stale-title = This form is from before.
error-stale-text = You have signed in or out since it was opened. Nothing was changed. Open the page again and send it once more.
error-sign-in-title = You are signed out.
error-sign-in-text = After 15 minutes without use we sign you out. Nothing was changed. Sign in and do it again.
error-method-title = This address does not work like that.
error-method-text = The page exists, but it cannot be asked in this way. Open it from a link or a button.
error-conflict-title = Somebody was faster.
error-conflict-text = This has changed in the meantime, so nothing was done twice. Open the page again to see how it stands now.
error-used-title = This link has been used already.
error-used-text = Each link works once. If it was not you who used it, tell the business. If you need another one, ask for it.
error-expired-title = This link has expired.
error-expired-text = Ask for a new one; it is made in a moment.
error-large-title = That is too much at once.
error-large-text = What you sent is larger than we take here. Nothing was kept. Send less, or a smaller file.
error-unreadable-title = We could not read that.
error-unreadable-text = What arrived was damaged or in a form we do not know. Nothing was changed. Open the page again and send it once more.
error-invalid-title = This does not fit together.
error-invalid-text = Something in what you sent is not right. Nothing was changed. Go back and look at it again.
error-often-title = A moment, please.
error-often-text = More came from your connection than we can serve at once. Nothing was lost.
# $length is a duration, like “40 s”.
error-wait = Try again in { $length }.
error-busy-title = We are very busy.
error-busy-text = Your request had to wait too long. Nothing was changed. Try again in a minute.
# A file or picture was sent while the disk of the server has hardly any space left.
error-disk-title = There is no space for files at present.
error-disk-text = The disk of this server is nearly full, so your file was not kept. Everything else works: write what matters now, and send the file later.
# A browser reached this server under a name that is not its own.
error-host-title = Nobody has this name here.
error-host-text = This server does not answer to the name in your address bar.
error-to-rooms = Go to the rooms
error-to-start = Go to my start page
error-to-desk = Go to the desk
