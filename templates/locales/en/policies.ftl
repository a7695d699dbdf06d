### Starter texts of the policy documents: what a business publishes before it has written anything itself.
### A lawyer reads them, and so does a customer: short sentences, active voice, nothing that the program does not do.
###
### SHAPE. A blank line ends a paragraph. A line that begins with “- ” is one item of a list. `…-title` is the heading of a
### clause. “We” is the business, “you” is whoever reads. No exclamation marks, no “may” where it means “does”.
###
### SENTENCE BY SENTENCE. The publishing check compares each language with the others: the same paragraphs in the same order, the
### same number of items, in each paragraph the same number of sentences, the same numbers. A sentence that denies something here
### (not, no, never, nobody, nothing, none, nor, without, neither) denies it in every language; one that does not, does not deny
### there either. So no “is not required” for “is voluntary”, and no double negation. Full stops, question marks and their like in
### other scripts end a sentence; colons and semicolons do not. Write numbers only through the variables below.
###
### VALUES that are names or links; leave them as they stand, in quotation marks of the language if that reads better:
### $business-name     name of the business, as registered        $business-address  its postal address in one line
### $business-contact  telephone or e-mail for everything         $business-privacy  contact for questions about privacy
### $path-…            a link; its words are the title of that page in the language of the text:
###                    receipt (Open a receipt), privacy (Privacy policy),
###                    cookies (Cookies), minors (Minors), changes (What changed), archive (All versions).
### $table-kept        the table of everything that is kept: what, what for, on which legal basis, how long. A paragraph of its own.
### $table-cookies     the table of cookies: name, what for, how long. A paragraph of its own.
### $list-rights       the rights that everybody has, with the sentence before them. A paragraph of its own, in its own text below.
###
### $language-name     own name of the language that decides (English, العربية), where the business has named one
###
### NUMBERS, with their present values. None of them is ever 0 or 1, so English writes them straight. Where the form of the word
### depends on the number (Arabic, Latvian, Romanian), choose by the value, all forms of the language on lines of their own; the
### form for two may say the number as a word.
### $answer-seconds    90  seconds to answer whether a call may be recorded
### $stop-seconds       2  seconds until a recording stops after an approval was taken back
### $recording-days   180  the longest period for which a recording is ever asked for, in days
### $proof-years        3  years for which the proof of an approval is kept
### $refusal-months    12  months for which the proof of a refusal is kept
### $answer-days       15  days within which we answer a request
### $notice-days       30  full days before a material change takes effect
### $people-most       12  people in one call at most

## Names of the documents

policies-privacy = Privacy policy
policies-terms = Terms
policies-cookies = Cookies
policies-minors = Minors
policies-recording = Rules for recordings
policies-room = Notice of the room

## Privacy policy

policies-privacy-controller-title = Who is responsible
policies-privacy-controller =
    { $business-name }, { $business-address }, decides what is kept about you and why. In this text, “we” means { $business-name }.

    Write to { $business-privacy } with any question about privacy. For everything else, use { $business-contact }.

policies-privacy-kept-title = What is kept, what for, and how long
policies-privacy-kept =
    This table lists everything that this service keeps. When a period is over, the program deletes the data by itself; a recording is deleted by the person who made it.

    { $table-kept }

    We do not buy data about you. We do not combine what is kept here with data from elsewhere. We make no profile of you.

policies-privacy-need-title = What we need from you
policies-privacy-need =
    To serve you we need your name and your answers to the required questions of the room. If you leave them out, the page cannot let you ring.

    Camera and microphone are your choice. You can also write to us in the conversation. Your browser asks you before it turns on a camera or a microphone.

    Those who work here need an account with name, e-mail address and password.

policies-privacy-recipients-title = Who receives your data
policies-privacy-recipients =
    The people who serve you read what you write and hear what you say. They can read the record of the conversation as long as it is kept.

    We do not sell your data. We do not give it to advertisers. The maker of this program receives nothing.

    If we write you an e-mail, mail servers carry it, as they carry every e-mail.

    If a law obliges us to hand data to an authority, we hand over only what that law demands. We tell you, unless the law forbids it.

policies-privacy-place-title = Where your data is, and how it is protected
policies-privacy-place =
    Everything except recordings lies on one server that we run. Its pages and calls load nothing from other websites. If we rent the machine, the company that rents it to us must not use your data for its own purposes.

    Everything between your device and the server is encrypted. Sound and picture are encrypted up to the server, which passes them on to the others in the call. Nobody else on the way can hear or see them.

    Files that you send are stored encrypted. Passwords are stored as values from which they cannot be read. A ledger shows what was done with data and makes later changes visible.

    No system is perfectly safe. If data of yours gets into wrong hands and that puts you at risk, we tell you without delay.

policies-privacy-recording-title = Recording
policies-privacy-recording =
    Without a recording, sound and picture pass through the server while you talk. The server does not store them.

    A call is recorded only after everybody in it has approved, point by point. You have { $answer-seconds } seconds to answer. No answer counts as no. If you do not approve, the call goes on and you are served just the same.

    The recording lies on the disk of the person who made it, not on the server. It is kept for the number of days that you approved, and at most { $recording-days } days. Then that person must delete it and confirm this.

    You can take your approval back at any time. A running recording then stops within { $stop-seconds } seconds. Nobody may use the recording from then on. What was done before stays lawful.

    Everybody who is asked gets a receipt with a code. With it you open your answer at { $path-receipt }, without an account. No program can stop somebody from filming a screen.

policies-privacy-consents-title = Your consent
policies-privacy-consents =
    Where we need your consent, we ask for it by itself, before we act. Nothing is ticked in advance. Reading on, calling again or keeping silent is never consent.

    You can take a consent back as easily as you gave it. You need no reason. It costs you nothing and changes neither price, place in line nor help. What was done before stays lawful.

policies-privacy-rights-title = Your rights
policies-privacy-rights =
    { $list-rights }

    Write to { $business-privacy }. Tell us how we find you: the code of your receipt, or the room and the time of your conversation. We answer within { $answer-days } days of your request. If we must refuse, we give you the reason.

    You can delete your own lines and files in a conversation yourself. No machine alone decides anything about you.

policies-privacy-rights-list =
    You have these rights, free of charge:
    - to know whether we keep data about you, and to see it
    - to get a copy of it that other programs can read
    - to have wrong data corrected
    - to have data deleted before its period is over
    - to have its use restricted while a question is open
    - to object to its use
    - to take a consent back

policies-privacy-minors-title = Minors
policies-privacy-minors =
    Nobody under age has an account here without the agreement of a parent or guardian. What applies to minors stands in { $path-minors }.

policies-privacy-cookies-title = Cookies
policies-privacy-cookies =
    We set only the cookies that the service needs. Each of them is listed in { $path-cookies }.

policies-privacy-messages-title = Messages
policies-privacy-messages =
    We write to you only about your own matter: to answer you, to invite you, or to tell you of a change to these texts. We do not send advertising. Our e-mails load no pictures from elsewhere and do not report whether you opened them.

policies-privacy-complaints-title = Complaints
policies-privacy-complaints =
    If something is wrong, tell us: { $business-privacy }. You can also complain to the data protection authority of the country in which you live, work, or see your right broken. A complaint costs nothing and changes nothing in how we serve you.

policies-privacy-changes-title = Changes
policies-privacy-changes =
    We announce a change that matters to you at least { $notice-days } full days before it takes effect. The home page and the sign-in page show it for all of that time. What changes stands side by side in { $path-changes }, and every earlier version in { $path-archive }.

    Using the service is never consent to a change. A consent that you gave stays tied to the text that you saw.

## The last clause of the privacy policy and of the terms: all languages count the same, or the business has named one that decides

policies-language-title = Language
policies-language-equal =
    We publish this text in several languages. What counts between you and us is the text that you were shown.
policies-language-decides =
    We publish this text in several languages. If they differ, the text in this language decides: { $language-name }. This takes away no right that the law gives you.

## Terms

policies-terms-parties-title = Who agrees with whom
policies-terms-parties =
    These terms apply between you and { $business-name }, { $business-address }. You reach us at { $business-contact }.

policies-terms-service-title = What you get
policies-terms-service =
    You can ring, talk with us by picture, sound or text, send files, and leave a message. Up to { $people-most } people take part in one call. You need a browser and no account.

    The service does not replace an emergency call. In danger, call the emergency number of your country.

policies-terms-conduct-title = How we deal with each other
policies-terms-conduct =
    Treat the people who serve you as you wish to be treated. Send nothing that breaks a law or the rights of others. Do not try to disturb the service or to enter conversations that are not yours.

    Whoever breaks these rules can be removed from a conversation. We say why, if you ask.

policies-terms-recording-title = Recording
policies-terms-recording =
    We record a call only if everybody in it has approved. Record the call yourself only if everybody in it has approved as well. How we treat recordings stands in { $path-privacy }.

policies-terms-availability-title = When the service is there
policies-terms-availability =
    Each room shows whether it is open, and else when it opens next. We do our best to be there when it is open. Interruptions can happen.

policies-terms-liability-title = Who answers for what
policies-terms-liability =
    We answer without limit for harm that we cause on purpose or by gross negligence, and for harm to life, body and health. For other harm we answer as the law of our country says. Nothing in these terms takes away a right that the law gives you as a consumer.

policies-terms-ending-title = When it ends
policies-terms-ending =
    You can leave a conversation at any time. You can stop using the service at any time, without giving a reason. What happens to your data then stands in { $path-privacy }.

policies-terms-changes-title = Changes
policies-terms-changes =
    We announce a change that matters to you at least { $notice-days } full days before it takes effect. What changes stands side by side in { $path-changes }. Using the service is never consent to a change.

## Cookies

policies-cookies-table-title = What your browser keeps
policies-cookies-table =
    A cookie is a short note that a website leaves in your browser. A page can also keep something in the browser’s own storage. This is all that we leave there, and all of it is needed for something that you asked for:

    { $table-cookies }

    We do not count visitors. We do not follow you to other websites. No other company sets a cookie here.

policies-cookies-choices-title = What you can choose
policies-cookies-choices =
    There is nothing to switch off, so no banner asks you. You can delete all of it in your browser at any time. Then you are signed out, you lose your place in the conversation, or a recording that is not saved yet is gone.

## Minors

policies-minors-adults-title = Accounts of minors
policies-minors-adults =
    Whoever registers first gives a date of birth. We use it only to see whether somebody is under age, and do not keep it. Under age is whoever has not yet turned { $age-limit }.

    Whoever is under age has no account without the agreement of a parent or guardian. We ask that person by letter, and a second time to be sure. Until then there is no account, and the child is not written to. If the person does not agree or does not answer, we delete both names and the address.

    A parent or guardian sees at any time what we keep, has it corrected, frozen or deleted, and says whether we may write. Minors get no messages that advertise, and nothing of them is used for training or passed on.

    If you are a parent or guardian and believe that we keep data about a child without your agreement, write to { $business-privacy }. We then delete it without delay.

## Rules for recordings: the five points on which everybody in a call is asked

policies-recording-collection-title = Collection
policies-recording-collection =
    Recorded are picture and sound of everybody in the call, as the call shows them. Recording starts when everybody has approved and ends when the person who records stops it, or when somebody takes an approval back. The chat, files and shown screens are not recorded. In a room that says so beforehand, those who approve are recorded, and they alone.

policies-recording-use-title = Use
policies-recording-use =
    A recording proves what was advised or done, and helps to settle a dispute about it. We use it for nothing else. Staff training is a point of its own, and it stays off until you choose it.

policies-recording-sharing-title = Sharing
policies-recording-sharing =
    We show the recording only to people who work at { $business-name }. We give it to nobody outside. We do not publish it.

policies-recording-keeping-title = Keeping
policies-recording-keeping =
    The recording lies on the disk of the person who made it, not on the server. It is kept for the number of days that you approved, and at most { $recording-days } days. Then that person must delete it and confirm this.

    The server keeps the proof: your answer with its time and language, and start, end, length, size and checksum of the file. It keeps the proof of an approval for { $proof-years } years after the recording was deleted. It keeps the proof of a refusal for { $refusal-months } months.

policies-recording-disclosure-title = Disclosure
policies-recording-disclosure =
    The file belongs to { $business-name }, { $business-address }. You can ask { $business-privacy } to see it, to get a copy of it, or to have it deleted. We answer within { $answer-days } days.

    You can take your approval back at any time, with your receipt at { $path-receipt }. You need no reason. From then on nobody may use the recording; it is deleted on its day, or at once if you ask for that.
