# What somebody asks about the own data: a copy, an end, an answer.

leave-data-title = My data
leave-data-lead = What is kept about you here, what for, how long, and who receives it.
leave-data-open = See my data
leave-data-kept = What is kept
leave-data-who = Who receives it
leave-data-who-text = All of it lies on this business’s own server. Nobody else receives any of it, but for this:
leave-data-who-talk = Whoever is in a conversation with you sees your shown name, your picture, and what you write and send there.
leave-data-who-admin = Whoever manages the accounts here sees your name, your e-mail address, your roles, and whether your account may be used.
# $host is the name of a mail server.
leave-data-who-mail = Letters to you go through the mail server { $host }.
leave-data-who-recorded = A recording lies on the computer of whoever made it. Whoever was in that call sees on the receipt who recorded.
leave-data-copy = A copy of all of it
leave-data-copy-text = One file (JSON) with all that is kept about you. What others wrote is not in it, nor is any password.
leave-data-copy-careful = Whoever has the file can read all of it. Save it where nobody else looks.
leave-data-copy-why = So that nobody takes the copy from a page that you left open.
leave-data-copy-get = Save the copy
