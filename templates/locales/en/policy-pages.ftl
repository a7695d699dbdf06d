### The pages of policies: what everybody reads, and where the officer writes.

## The table of what is kept: on which legal ground

policy-pages-basis = Legal ground
policy-pages-basis-contract = Contract, or steps before one
policy-pages-basis-consent = Consent
policy-pages-basis-duty = Legal duty
policy-pages-basis-interest = Legitimate interest

## Reading. $number is the number of a version, $date a day.

policy-pages-version = Version { $number }
policy-pages-since = In effect since { $date }
policy-pages-from = Takes effect on { $date }
policy-pages-was = In effect from { $from } to { $until }
policy-pages-starter = Starter text, written from the settings of this program. No version has been published yet.
policy-pages-starter-short = Starter text
policy-pages-coming = A new version takes effect on { $date }.
policy-pages-coming-link = See what changes
policy-pages-old = This is not the text in effect today.
policy-pages-read-current = Read the text in effect
policy-pages-archive = All versions
policy-pages-archive-lead = Every version that was ever announced, word for word.
policy-pages-archive-none = Nothing has been published yet
policy-pages-read = Read
policy-pages-changes = What changed
policy-pages-changes-none = There is no earlier version to compare with.
policy-pages-changes-on = What changes on { $date }
# How many of how many clauses.
policy-pages-changes-count = Clauses that change: { $count } of { $all }
# $version is “Version 3” or “Starter text”.
policy-pages-changes-old = Before: { $version }
policy-pages-changes-new = From { $date }: { $version }
policy-pages-changes-same = Unchanged
policy-pages-changes-changed = Changed
policy-pages-changes-added = New
policy-pages-changes-gone = Taken out
policy-pages-use = Using our rooms does not mean that you agree.
policy-pages-use-text = A consent that you gave stays tied to the text that you saw.
policy-pages-summary = What changes, in short
policy-pages-shown-in = Shown in { $lang }, because your language is missing here.
policy-pages-clause-langs = This clause in another language
policy-pages-copy = Copy for programs (JSON)
policy-pages-feed = List of versions for programs (JSON)

## Writing: the list of documents

policy-pages-title = Policies
policy-pages-lead = What you tell people, version by version. The starter texts say what this program does. Have a lawyer read them before you publish.
policy-pages-clock = Announcements and changes wait
policy-pages-document = Document
policy-pages-current = In effect
policy-pages-waiting = Waiting
policy-pages-write = Write a new version
policy-pages-go-on = Go on writing

## Writing: one version

policy-pages-state-draft = Draft. Only people who work here see it.
policy-pages-check = Check
policy-pages-publish = Publish
policy-pages-announce = Announce now
policy-pages-withdraw = Take it back
policy-pages-discard = Throw the draft away
policy-pages-discard-hint = Everything written in this draft is lost. Published versions stay.
policy-pages-done-published = Published. Its words are fixed from now on.
policy-pages-clauses = Clauses
policy-pages-clause = Clause
policy-pages-langs = Languages
policy-pages-own = New clause { $number }
policy-pages-add-clause = Add a clause
policy-pages-remove-clause = Remove
# How a clause stands in a language.
policy-pages-standing-missing = Missing
policy-pages-standing-outdated = Outdated
policy-pages-standing-machine = Machine translation, unread
policy-pages-standing-checked = Checked
policy-pages-standing-starter = Starter text
policy-pages-plan = Dates and reason
policy-pages-plan-hint = A version is announced on one day and takes effect on another.
policy-pages-material = Does the change matter to people?
policy-pages-material-yes = Yes
policy-pages-material-yes-hint = They are told before, for the full days of notice. In doubt, choose this.
policy-pages-material-no = No
policy-pages-material-no-hint = A typing error, a clearer word. It can take effect at once.
policy-pages-reason = Why it matters, or does not
policy-pages-reason-hint = For your own records.
policy-pages-release = Announced on
policy-pages-notice = Full days of notice
policy-pages-effective = Takes effect on
policy-pages-effective-hint = At the beginning of this day, where your business is.
policy-pages-controlling = Which language decides if they differ?
policy-pages-controlling-none = None: what somebody was shown counts
policy-pages-fault-date = Choose a day.

## Writing: one clause in one language

policy-pages-heading = Heading
policy-pages-text = Text
policy-pages-text-hint = An empty line ends a paragraph. A line that begins with “- ” is an item of a list.
policy-pages-machine = A machine translated this
policy-pages-machine-hint = It is not published before somebody has read it.
policy-pages-mark-checked = It is right as it stands
policy-pages-take-starter = Take the starter text again
policy-pages-leading = The text that leads: { $lang }
policy-pages-preview = As people read it
policy-pages-references = References
policy-pages-references-hint = Each stands for a setting, a page or a table of this program, so that the text always says what the program does.
policy-pages-overtaken = Somebody else saved this text meanwhile
policy-pages-overtaken-text = Both texts stand below, and nothing is lost. Put together what you need and save again.
policy-pages-moved = Somebody else changed this version meanwhile
policy-pages-moved-text = Nothing is published. This is how it stands now: read it, then publish.
policy-pages-theirs = What was saved meanwhile

## What speaks against publishing. $clause and $lang say where; $text is what was found there.

policy-pages-fine = Nothing speaks against publishing.
policy-pages-findings = { $count ->
    [one] Not published. { $count } place needs another look.
   *[other] Not published. { $count } places need another look.
}
policy-pages-place = { $clause }, { $lang }
policy-pages-found-blank-name = The name of the business is missing.
policy-pages-found-blank-address = The address of the business is missing.
policy-pages-found-blank-contact = A contact of the business is missing.
policy-pages-found-no-reason = Say why the change matters, or does not.
policy-pages-found-no-release = The day of the announcement is missing.
policy-pages-found-no-effective = The day on which it takes effect is missing.
policy-pages-found-too-soon = It can take effect on { $date } at the earliest.
policy-pages-found-too-late = It can be planned until { $date } at most.
policy-pages-found-shorter-notice = The version in effect promises more days of notice: { $days }.
policy-pages-found-missing = There is no text.
policy-pages-found-no-title = There is no heading.
policy-pages-found-outdated = The leading text ({ $lang }) or a setting has changed since. Write this one anew, or say that it is right as it stands.
policy-pages-found-machine = A machine translated it, and nobody has read it yet.
policy-pages-found-needs = This clause cannot do without { $text }.
policy-pages-found-unknown = { $text } stands for nothing.
policy-pages-found-lacks = { $text } is missing, which the leading text ({ $lang }) has.
policy-pages-found-adds = { $text } is here and not in the leading text ({ $lang }).
policy-pages-found-left-over = Somebody meant to fill this in: { $text }
policy-pages-found-dead-link = This link leads nowhere: { $text }
# A row of a table without one of its columns, like the purpose or the period.
policy-pages-found-empty-cell = “{ $row }” has nothing under “{ $column }”.
# $here is a sentence of this language, $leading one of the leading language $lang.
policy-pages-found-negation = One of the two denies something, the other does not. Here: “{ $here }” { $lang }: “{ $leading }”
policy-pages-found-tick = One of the two says that a box is ticked, the other that it is not. Here: “{ $here }” { $lang }: “{ $leading }”
policy-pages-found-numbers = The numbers differ. Here: { $here }. { $lang }: { $leading }
policy-pages-found-untranslated = This is not translated: “{ $text }”
policy-pages-found-script = “{ $text }” does not belong to this language.
policy-pages-found-language = The text is in another language: { $lang }.
policy-pages-found-mojibake = “{ $text }” is a trace of a wrong encoding.
