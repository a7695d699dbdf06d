### The agents' side: the desk, messages left, conversations and their records.

desk-title = Desk
desk-am-i-there = Am I available
desk-online = Online
desk-offline = Offline
desk-busy-hint = You are shown as busy while you are in a call.
desk-presence-wrap-up = Writing up after a call
# A waiting time in whole minutes, short: “6 min”.
desk-minutes = { $minutes ->
    [0] under 1 min
   *[other] { $minutes } min
}
# Under the name of a caller who rings. {$lang} is the name of a language.
desk-offer-about = Waiting: { $waited }, speaks { $lang }
desk-line-away = Away, the place is kept
desk-waiting = Waiting
desk-longest = Longest
desk-colleagues = Colleagues
desk-today = Today
desk-today-figures = { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
}, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}
desk-queue = Queue
desk-empty-title = Nobody is waiting.
desk-empty-online = You are online. This page rings when somebody does, also while it is in the background.
desk-empty-offline = You are offline. Go online, and this page rings when somebody does.
desk-empty-no-room = There is no room yet that anybody could ring. The owner makes one under Rooms.
# For the owner only. {$free} is an amount of data, like “480 MB”.
desk-disk = The disk is nearly full: { $free } left. Files and pictures are refused until there is more space; calls, chat and messages go on.
desk-who = Who
desk-when = When
desk-message = Message
desk-what-to-do = What to do
desk-messages = Messages left
desk-messages-none = No message waits for an answer.
desk-answer = Answer
# Marks a message as dealt with.
desk-done = Done
desk-stage = Stage
desk-stage-hint = Programs with a token, apart from every call.
desk-ring = The ring
desk-ring-hint = How you hear that somebody rings.

desk-conversations = Conversations
desk-conversations-lead = Each one is here until the day it is deleted.
desk-conversations-none = Nothing here.
desk-conversations-none-text = A conversation appears here when it has ended.
desk-conversations-end = Older conversations have been deleted.
desk-with = With
desk-length = Length
desk-deleted = Deleted on
desk-nobody = Nobody
desk-older = Older ones
desk-left-a-message = Left a message
desk-went-away = Went away
desk-all-conversations = All conversations

desk-call-title = Call with { $name }
# {$lang} is the name of the language that the guest reads.
desk-call-lead = Reads the page in { $lang }.
desk-join-title = Join
desk-join-text = You are expected in this call. Test your devices if you wish, then join. You can also join without them and write.
desk-back = Back to the desk
desk-record = What is kept of it
desk-record-title = Conversation with { $name }
desk-the-call = The call
desk-speaks = Language
desk-quality = How it came through
desk-quality-up-audio = Sound sent
desk-quality-up-video = Picture sent
desk-quality-up-screen = Screen sent
desk-quality-down-audio = Sound received
desk-quality-down-video = Picture received
desk-quality-down-screen = Screen received
desk-quality-lines = Up to { $lines } lines
desk-quality-pauses = Picture paused for a narrow connection: { $count }
desk-quality-is = Connection: { $verdict }
desk-quality-why-good = Sound and picture came through as they should.
desk-quality-why-loss = { $percent } % got lost on the way.
desk-quality-why-delay = There and back took { $ms } ms.
desk-quality-why-jitter = Sound and picture came unevenly.
desk-quality-why-narrow = The connection did not always carry the picture.
desk-written = What was written
desk-written-nothing = Nothing was written.
desk-kept-until = All of this is kept until { $date }. Then it is deleted.
