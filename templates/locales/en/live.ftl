### What the server itself says to a page that is connected: the place in the line, refusals, ends.

# A guest's place in the line; 1 is the next to be answered.
live-place =
    { $place ->
        [1] You are next.
        [2] You are second in line.
        [3] You are third in line.
       *[other] You are number { $place } in line.
    }
live-hint = Keep this page open: you are called here.
# Nobody who is there could still answer this guest. The button to leave a message stands beside it.
live-hint-nobody = Nobody can answer right now. Your place is kept; you can also leave a message.

live-refused-empty = There is nothing to send.
live-refused-too-long = That is too long.
live-refused-chat-too-long = This line is too long. Please send it in two.
live-refused-bad-text = This cannot be sent as it is.
live-refused-chat-full = This chat is full. Nothing more can be written in it.
live-refused-files-full = This chat holds as many files as it may.
live-refused-room-full = This call is full.
live-refused-not-yours = Only the person who wrote a line can delete it.
live-refused-not-in = Join the call first.
live-refused-not-now = That is not possible now.
live-refused-busy = That was too fast. Please try again in a moment.
live-refused-media = Sound and picture could not be connected. Please try again.
live-refused-broken = That did not work. Please try again.

# Answers to an agent who pressed “accept”.
live-accept-taken-by = { $name } took this call.
live-accept-taken = Somebody else took this call.
live-accept-gone = The caller has left.
live-accept-in-a-call = You are in a call. End it first.
live-accept-not-yours = You do not serve this room.
live-accept-busy = That did not work. Please press again.
live-accept-no-place = This server carries no further call without harm to the others. The caller keeps the place in line: take the call when another has ended.

live-file-empty = This file is empty.
# $size is the most that a file may have, such as “25 MB”.
live-file-too-big = This file is too big. A file may have at most { $size }.
live-file-not-what-it-says = This file is not what its name says. Please send it under its real name.
live-file-unreadable = This file did not arrive whole. Please try again.
