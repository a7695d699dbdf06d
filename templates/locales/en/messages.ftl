# Messages that people ask for, beside those of the service.
# C-8: what somebody wants to be written about.
messages-title = Messages you want
messages-lead = Choose what we may contact you about, and how. Nothing is chosen beforehand, and you need none of it to use anything here.
messages-topic-marketing = News and offers from us
messages-topic-marketing-about = What is new here, and what we offer.
messages-topic-survey = Questions about your opinion
messages-topic-survey-about = Short surveys about our work. You answer only if you like.
messages-topic-invitations = Invitations
messages-topic-third-party = Offers of others
messages-topic-third-party-about = What other businesses offer, passed on by us. They do not get your address.
messages-channel-email = E-mail
messages-channel-call = Telephone call
messages-channel-text = Text message
messages-channel-post = Post
messages-wish = { $topic } · { $channel }
messages-hint = We write to { $email }. After you save, a letter asks you once more; only its link switches anything on.
messages-which = What may we contact you about?
messages-more = Calls, text messages and post can be chosen later in your account.
messages-reach = Where we reach you
messages-reach-hint = Only needed for what you chose above. Deleted at once when you switch off the last choice that needs it.
messages-number = Telephone number
messages-number-hint = With the code of the country, such as +44 20 7946 0018. For calls and text messages.
messages-number-wrong = Write the number with the code of its country, such as +44 20 7946 0018.
messages-number-refused = Somebody asked not to be called at this number. That stays so; use another number.
messages-postal = Postal address
messages-service = Letters about your account, your calls and your rights always come: they are part of the service.
messages-off = Switch all off
messages-off-hint = At once, without giving a reason. Nothing else about your account changes.
messages-on = On since { $date }
messages-waits = Off until you press the link in our letter, by { $time } at the latest
messages-asked = We have written to { $email }. Nothing is switched on before you press the link in that letter.
messages-later = What you switched off is off. For what you switched on, no letter can go to you now: please try again tomorrow.
messages-stale = Something changed since this page was opened, so nothing was saved. Below is how it stands now.
messages-minor = As long as you are under age, you get none of these messages. Nobody can switch them on for you.
messages-confirm-title = Do you want these messages?
messages-confirm-lead = { $business } may then contact you about:
messages-confirm-send = Yes, I want them
messages-confirmed = You will get these messages
messages-confirmed-text = One press ends them: the link in each letter, or the page “Messages you want” in your account.
# The letter that asks whether it is really wanted.
messages-letter-subject = Do you want messages from { $business }?
messages-letter-text = Somebody chose these messages for your address: { $topics }. If that was you, please confirm it.
messages-letter-not = If it was not you, do nothing: nothing will be sent.
messages-letter-why = You get this letter because your address was chosen for messages from { $business }.
# The foot of a letter that somebody asked for.
messages-promotion-end = End these messages: { $topic }
messages-promotion-why = You get this because you asked { $business } for “{ $topic }” and confirmed it on { $date }. To end it, press the link above or answer with STOP.
# The page behind the link in such a letter.
messages-end-title = End these messages
messages-end-lead = You get “{ $topic }” from { $business }.
messages-end-send = End these messages
messages-end-all = End all such messages and calls, on every topic
messages-end-fewer = Choose fewer
messages-end-done = That is over
messages-end-done-text = You get none of these messages any more. Nothing else about your account has changed.
messages-end-invitations-done = { $business } sends no more invitations to this address, whoever asks for one.
messages-end-unknown = This link is not known here
messages-end-unknown-text = It may be too old. Tell us, and we end the messages for you.
messages-end-contact = Write to us
# Where the business writes them.
messages-admin-title = Messages to subscribers
messages-admin-lead = News, surveys and offers, only to people who asked for them and confirmed it.
messages-admin-write = Write a message
messages-admin-hint = In each of your languages. Empty lines part paragraphs. Every letter says by itself who writes, why, and how to end it.
messages-admin-topic = { $count ->
    [one] { $topic } (one person)
   *[other] { $topic } ({ $count } people)
}
messages-admin-subject = Subject
messages-admin-body = Text
messages-admin-keep = Keep as draft
messages-admin-send = Send now
messages-admin-delete = Delete draft
messages-admin-draft = Draft
messages-admin-sending = { $count ->
    [one] Being sent; one letter so far
   *[other] Being sent; { $count } letters so far
}
messages-admin-sent = { $count ->
    [one] Sent on { $date }; one letter
   *[other] Sent on { $date }; { $count } letters
}
messages-admin-goes = It is on its way, to each person once.
messages-admin-no-server = There is no mail server yet, so nothing can be sent. Set one up under Mail.
messages-admin-tomorrow = As many messages as allowed went out today. Send this one tomorrow.
messages-admin-elsewhere = Only links to this site’s own pages may stand here.
messages-admin-stop = Somebody answered with STOP
messages-admin-stop-hint = Enter the e-mail address or the number it came from; also for whoever says so by telephone or by post. No such message or call goes there any more.
messages-admin-stop-send = End all messages
messages-admin-stopped = No such message or call goes there any more.
messages-admin-about = What it is about
messages-admin-stop-what = E-mail address or telephone number
messages-list = Calls, text messages and post
messages-list-hint = Your people call and write; this software does not. Take the list anew each time: whoever has ended it is no longer in it. The log says who took it.
messages-list-which = Subject and channel
messages-list-take = Download the list
messages-admin-no-address = This is neither an e-mail address nor a number with the code of its country.
messages-kind-opt-in = Question about messages
messages-kind-promotion = Message to a subscriber
messages-kept = Which messages somebody asked for, the number or postal address for them, and the proof
messages-kept-purpose = To send what was asked for, and to prove that it was
messages-kept-period = Until it is ended; the proof three years longer
messages-blocked = Addresses that want no letters, as a keyed hash from which nobody can be read
messages-blocked-purpose = To write to them no more
messages-blocked-period = As long as letters are sent here at all
