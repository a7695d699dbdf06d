### The pages that a guest sees: a service room, waiting in it, the end, leaving a message. The voice is a receptionist's.

# {$minutes} is a whole number; the wait is an estimate.
room-about-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
room-open-free = Open now. Nobody is waiting.
# {$count}: people who wait before the reader.
room-open-ahead = { $count ->
    [one] Open now. One person before you
   *[other] Open now. { $count } people before you
}
room-open-ahead-about = { $count ->
    [one] Open now. One person before you, { $minutes ->
        [one] about { $minutes } minute
       *[other] about { $minutes } minutes
    }
   *[other] Open now. { $count } people before you, { $minutes ->
        [one] about { $minutes } minute
       *[other] about { $minutes } minutes
    }
}
room-closed = Closed at present.
# {$at} is a date with a time.
room-closed-until = Closed now. Opens { $at }.
room-closed-title = Not now, but soon
room-closed-text = Nobody answers at this hour. Leave a message, and we come back to you.

room-who-title = Who you talk to
room-recording-title = Recording
room-recording-off = Recording is off in this room. There is no button for it.
room-recording-ask = Nothing is recorded unless everyone in the call approves. You can say no, and the call goes on.
room-name-title = Your name
room-name-reason = So that we know how to greet you.
room-name = Name
room-about = What is it about?
# Added to the label of a question that need not be answered.
room-optional = { $label } (optional)
room-choose = Choose one
room-fault-name = Write your name, so that we know how to greet you.
room-fault-contact = Write an e-mail address or a telephone number, so that we can answer.
room-fault-text = Write what we can do for you.
room-fault-missing = We need an answer here to help you.
room-ring = Ring
room-write-instead = Write instead
room-no-time = No time now?
room-leave-message = Leave a message
room-refused-closed = The room has closed in the meantime. Nobody was rung. You can leave a message.
room-refused-full = As many people are waiting as we can serve. Nobody was rung. Leave a message, and we come back to you.
room-refused-no-place = All places for calls are taken just now, so nobody was rung. Try again in a few minutes, or leave a message, and we come back to you.
# Several people at the same network address (a household, an office, a café) wait already.
room-refused-crowded = Several people from your network are waiting already, so nobody was rung. Ring again when one of them has been served, or leave a message, and we come back to you.

room-still-on = Your call is still going on.
room-back-title = Go back into the call
room-back-text = You are expected. Test your camera and microphone if you wish, then join.
room-join = Join the call

room-waiting-hint = Stay on this page. It rings when somebody takes your call, and your place is kept if you reload.
room-place = Your place
room-place-label = Your place in the line
# On the paper ticket: when the number was drawn, and by whom.
room-drawn = Drawn at { $time } · { $name }
room-nobody-title = Nobody can answer right now.
room-nobody-text = You keep your place and are called as soon as somebody is back. Or leave a message and go.
room-meantime-title = In the meantime
room-meantime-text = You can write now. Whoever takes the call reads it first.
room-line = Message
room-line-send = Send
room-not-now-title = Not a good time?
room-leave-and-go = Leave a message and go
room-give-up = Give up my place
room-give-up-kept = Nothing you wrote is kept if you give up your place.

room-ended-thanks = Thank you, { $name }.
room-ended-given-up = You gave up your place.
room-ended-message = Your message has been left.
room-ended-gone = The call has ended because nobody was there any more.
room-ended-length = You talked for { $length }.
room-kept-title = What is kept
room-kept-until = What you wrote, the files and the length of the call are kept until { $date }. Then they are deleted.
room-kept-nothing = Nothing of it is kept.
room-kept-no-recording = Nothing was recorded.
room-next-title = What now?
room-again = Ring again
room-other-rooms = Our other rooms
room-wrong-title = Something wrong?
room-wrong-text = Tell us:
room-privacy = What we keep, and your rights

room-message-title = Leave a message
room-message-lead = We read it as soon as somebody is here, and answer you.
room-message-lead-waiting = Your place in the line ends when you send it. We read it and answer you.
room-message-you = Who you are
room-message-you-reason = So that we can answer.
room-message-contact = E-mail or telephone
room-message-contact-hint = Where we reach you.
room-message-text = Your message
room-message-words = What can we do for you?
# {$date} is the day on which the message is deleted.
room-message-kept = Your message is kept until { $date }. Then it is deleted.
room-message-full = There are more messages here than we can keep. Use the contact above instead. Nothing you wrote is lost on this page.
# {$length} is how long to wait, like “12 min”.
room-message-often = From your network we have got as many messages as we take in an hour. Nothing you wrote is lost on this page: send it again in { $length }, or use the contact above.
room-message-left = Your message is with us.
room-message-left-text = Somebody reads it as soon as possible and answers where you asked us to.
# {$room} is the name of a service room.
room-to-room = Back to { $room }
room-back = Back
