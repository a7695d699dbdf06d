### What somebody with an account is asked when a policy has changed, and what goes on until they answer.

agree-title = Something has changed
agree-lead = These texts concern you. Read what changes, then accept or decline. Nothing has been decided for you.
agree-whole = This text is new here. Please read all of it.
agree-difference = Old and new side by side
agree-full = Read the full text
agree-accept = Accept
agree-decline = Decline
# $date is a day.
agree-declined = You declined this version on { $date }. You can still accept it.
agree-lang = Read this in another language
agree-done-title = There is nothing to answer.
agree-done-text = You have answered everything that we asked you.
agree-on = Go on
# Somebody pressed a button on an old page.
agree-over-title = This version is not in effect.
agree-over-text = Your answer was not kept. What stands here now is in effect: read it, then answer.
agree-kept-title = You have accepted this version.
agree-kept-text = That stays so. If you do not want to go on, delete your account.
agree-open-title = If you decline or do nothing
agree-open-use = To do nothing, or to go on using the service, never means that you agree.
agree-open-text = Nothing in your account is lost, but it is closed until you accept. You can always do this:
agree-open-copy = Get a copy of your data
agree-open-delete = Delete your account
agree-open-rights = Use all your other rights
agree-open-receipt = Look at an answer about a recording, or take it back
agree-open-contact = Write or call:

## Instead of a page or an answer to a press, until the question is answered

agree-first-title = First there is something to answer.
agree-first-text = A text that concerns you has changed. Nothing was done. Read what changes and answer, then do it again.
agree-first-action = See what changed

## The table of what is kept

agree-kept-what = What you were shown of a changed policy and what you answered: version, language, checksum, time
agree-kept-purpose = To prove who agreed to what, and to ask nobody twice.
agree-kept-period = Until three years after your account or that acceptance ends; if you did not accept, 12 months

## The letter to whoever has an account, or holds a consent to a recording that still exists. $document is “Privacy policy”, $date a day.

agree-letter-subject = { $business }: a text that concerns you changes on { $date }
agree-letter-text = { $document }: a new version takes effect on { $date }. What changes, in short:
agree-letter-first = { $document }: a first version takes effect on { $date }.
agree-letter-ask = From that day on you are asked whether you accept it. To go on using the service does not mean that you agree.
agree-letter-tied = A consent that you gave stays tied to the text that you saw.
agree-letter-action = See what changes
agree-letter-why-account = You get this letter because you have an account at { $business }. It comes once for each change that matters to you.
agree-letter-why-consent = You get this letter because { $business } has a recording to which you agreed, and because you left this address. It comes once for each change that matters to you.
agree-letter-kind = Change of a policy
agree-letter-off-subject = { $business }: the change of { $date } does not come
agree-letter-off-text = { $document }: we wrote to you that a new version takes effect on { $date }. It was taken back.
agree-letter-off-do = What applied before goes on. You have nothing to do.
agree-letter-off-action = Read the text
agree-letter-off-why = You get this letter because { $business } had written to you about the change.
agree-letter-off-kind = Change taken back

## A version that was announced and taken back

agree-taken-back = Taken back on { $date }, before it took effect

## Somebody else changed a draft before its plan was saved, a clause removed or the draft thrown away

agree-moved-text = Nothing was changed, because somebody else changed this in the meantime. Look at it as it stands now, then press again.
