## The call page: what people see and press while they talk.

call-title = Call
# {$room} is the name of a service room, {$names} the other people, already joined by a list word.
call-with = { $room } with { $names }
call-alone = You are the first one here.
call-people = People
call-controls = Call
call-you = You
# On a tile, instead of the name: how many people are in the call but have no tile of their own.
call-others = and { $count } more

## Connection, under the title. A clock follows call-connected.

call-connecting = Connecting…
call-connected = Connected
call-weak = Weak connection
call-lost = Lost. Reconnecting…
call-media-lost = Sound and picture are coming back…
call-sound-on = Turn the sound on
call-blocked-network = You are connected, but sound and picture do not get through this network. The chat works.

## Tiles

# Spoken before the name.
call-tile-muted = Muted:
call-tile-away = Away for a moment. The place is kept.
call-tile-frozen = The picture stands still.
call-tile-narrow = The connection is too weak for this picture. It comes back by itself.
call-joined = { $name } is here.
call-left = { $name } has left.
# On the tile of a screen, and spoken when it appears.
call-screen-of = { $name } shows a screen
call-screen-gone = { $name } has stopped showing a screen.
call-screen-on = Everyone in the call now sees your screen, as the large picture.
call-screen-over = Your screen is not shown any more.
call-screen-not-recorded = Everyone in the call now sees your screen. It does not go into the recording.
call-screen-failed = Your screen could not be shown. Press again, or choose another window.
call-screen-larger = Show the screen of { $name } large
call-full-screen-of = Show the screen of { $name } in full screen
call-full-of = Show { $name } in full screen
call-full-leave = Leave full screen
call-notice-close = Close

## Controls: one short verb each, it stands under an icon.

call-mute = Mute
call-unmute = Unmute
call-camera-start = Start camera
call-camera-stop = Stop camera
call-screen-start = Show screen
call-screen-stop = Stop showing
call-chat = Chat
call-more = More
call-hang-up = Hang up
call-more-close = Close
call-chat-close = Close

## Chat

call-chat-lines = What was written
call-chat-empty = Nothing written yet.
call-chat-write = Write a message
call-chat-send = Send
call-chat-delete = Delete
call-chat-sending = is being sent
call-chat-unread = New messages: { $count }
call-file-send = Send a file
call-file-sending = { $name } is being sent
call-file-cancel = Stop sending
call-file-failed = { $name } was not sent. Your message and the call are untouched. Try once more.
call-file-too-big = { $name } is too big. A file may have { $limit } MB.
call-file-cancelled = { $name } was not sent.

## Devices: the test before a call and the choice within it

call-devices = Camera and microphone
call-preview = Your own picture, as in a mirror
call-preview-off = Camera and microphone are off.
call-preview-no-camera = Your microphone is on, your camera is off.
call-preview-only-you = Only you see this
call-devices-reason = Optional: you can also ring without and write. So that you are seen and heard, the browser asks you when you press. Nothing is sent before the call.
call-devices-try = Try camera and microphone
call-devices-microphone-only = Microphone only
call-devices-off = Switch both off
call-devices-asking = The browser is asking you now.
call-device-camera = Camera
call-device-microphone = Microphone
call-device-speaker = Loudspeaker
call-device-none = Off
call-device-unnamed = Device { $number }
call-level = Microphone level
call-level-speak = Say a few words.
call-level-good = We hear you well.
call-level-low = We hear you, but very softly.
call-test-sound = Play a test sound
call-test-sound-played = The test sound was played.
call-needs-script = Sound and picture need JavaScript in your browser. You can ring and write without it.

call-problem-denied = The browser was told not to share camera and microphone.
call-problem-denied-help = Press the icon beside the address above, allow them, and press again.
call-problem-missing = There is no camera or microphone here.
call-problem-missing-help = Plug one in and press again.
call-problem-busy = Another program is using your camera or microphone.
call-problem-busy-help = Close the other program and press again.
call-problem-insecure = Your browser gives camera and microphone only to a page with a secure address.
call-problem-insecure-help = Open this page by its https address.
call-problem-other = Camera or microphone did not start.
call-problem-other-help = Press again, or choose another device.
call-problem-camera-only = Your microphone works, but your camera does not.
call-problem-microphone-only = Your camera works, but your microphone does not.

## More

call-bring = Bring in a colleague
call-bring-hint = Asks one colleague after the other who is online.
call-bring-ringing = { $name } is being asked.
call-bring-asking = A colleague is being asked.
call-bring-nobody = None of your colleagues is free just now.
call-bring-no-place = This server carries nobody more just now. Ask again when another call has ended.
call-bring-joined = { $name } has joined.
call-bring-cancel = Stop asking
call-language = Language
call-language-hint = The page is read anew and you come back into the call by yourself.
call-details = Details of the connection
call-details-route = Route
call-details-delay = Delay
call-details-delay-value = { $ms } ms
call-details-picture = Picture
call-details-none = Nothing measured yet
call-quality-good = Good
call-quality-uneven = Uneven
call-quality-poor = Poor
call-quality-why-good = Sound and picture come through as they should.
call-quality-why-loss = { $percent } % gets lost on the way.
call-quality-why-delay = There and back takes { $ms } ms.
call-quality-why-jitter = Sound and picture come unevenly.
call-quality-why-narrow = The connection does not carry the picture just now.
call-quality-you = You
call-quality-figures = Figures
call-quality-sound = Sound
call-quality-sound-sent = Sound you send
call-quality-picture-sent = Picture you send
call-quality-stream = { $codec }, { $rate } kbit/s
call-quality-size = { $width } × { $height }, { $frames } per second
call-quality-sizes = Sizes at once: { $count }
call-quality-lost = Lost: { $percent } %
call-quality-jitter = Unevenness: { $ms } ms

## After the call

call-ended-title = The call has ended.
call-ended-title-given-up = You gave up your place.
call-ended-title-gone = The call has ended because nobody was there any more.
call-ended-title-message = Your message has been left.
call-ended-title-left = You have left the call.
call-ended-length = You talked for { $length }.
call-ended-kept = What is kept
call-ended-kept-until = What you wrote, the files and the length of the call are kept until { $date }. Then they are deleted.
call-ended-kept-nothing = Nothing of it is kept.
call-ended-no-recording = Nothing was recorded.

## Why the page has stopped, when the server closed the line

call-closed-ended = This conversation is over, or you are no longer part of it.
call-closed-moved = You have opened this conversation in another window. This one has stopped.
call-closed-policy = The line was closed because the page sent something the server does not accept. Load the page again.
call-closed-reload = Load this page again
call-use-here = Go on here

## Ringing and waiting, where the script has to say something itself

call-ring-failed = Your ring did not reach us. Nothing you wrote was lost. Try once more.
call-waiting-sound-off = Switch the ringing sound off
call-waiting-sound-on = Switch the ringing sound on

## The desk, where the script draws what changes by itself

call-offer-caller = { $name } rings for { $room }
call-offer-colleague = { $by } asks you to join the call with { $name }
# Joined with commas under the name: how long, which language, which device.
call-offer-waited = waiting for { $waited }
call-offer-language = speaks { $lang }
call-offer-phone = on a phone
call-offer-computer = on a computer
call-offer-take = Take the call
call-offer-join = Join the call
call-offer-pass = Pass on
call-offer-by-itself = (automatically in { $clock })
call-offer-title = ● { $name } rings
call-queue-room = Room
call-queue-waiting = Waiting
call-queue-about = About
call-queue-state = State
call-queue-nothing = Nothing written
call-queue-rings = Rings now
call-queue-next = Next
call-queue-waits = Waits
call-queue-away = Not on the page just now
call-presence-online = Online
call-presence-offline = Offline
call-presence-busy = In a call
call-presence-wrap-up = Writing up, free in { $clock }
call-presence-writing = Writing up
# One colleague in a list: the name and one of the call-presence texts.
call-colleague = { $name } ({ $state })
call-colleagues-none = Nobody else is here
call-stage-publishes = { $label } sends to { $room }
call-stage-receives = { $label } receives from { $room }
call-stage-none = Nothing is sent or received on a stage.
call-desk-lost = The line to the server is lost. You are rung again as soon as it is back.
call-desk-elsewhere = You are signed out, or the desk is open in another window.
call-ring-volume = Volume of the ring
call-ring-test = Let me hear it
call-ring-notify = Also notify me when the window is hidden
call-ring-notified = You are notified when somebody rings.
call-ring-denied = The browser does not allow notifications here. The ring is heard and seen on this page.
call-ring-hint = Two soft bells every three seconds, for half a minute.
call-ring-blocked = The browser keeps the ring silent until you press something on this page.
