//! Letters, tried on a real store, and read as mail programs read them.

use std::fs;
use std::time::Duration;

use super::address::{Address, HeaderText};
use super::audience::Why;
use super::course::{State, Verdict};
use super::letter::{House, Kind, Letter, Text, Withdrawn, Written};
use super::message::{self, Head};
use super::minors::Minor;
use super::outbox::{self, Entry, Queued};
use super::server::{Reply, Server, ServerInput};
use super::*;
use crate::base::golden;
use crate::base::ids::MailId;
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::{Clock, UtcMillis};
use crate::blob::Blobs;
use crate::store::{Actor, Db, Tx};
use crate::text::Lang;

const DAY: Duration = Duration::from_secs(24 * 3600);
const LINK: &str = "https://desk.example.org/invite/canary-7731-abcdefghijklmnopqrstuvwxyz";
const STOP: &str = "https://desk.example.org/unsubscribe/canary-7732-abcdefghijklmnopqrstuvwxyz";

pub(crate) fn letter(text: Text) -> Letter {
    Letter {
        to: Address::parse("tomasz@lindner-physio.example").unwrap(),
        lang: Lang::En,
        house: house(),
        about: "link_1".to_owned(),
        text,
    }
}

pub(crate) fn invitation(until: UtcMillis) -> Letter {
    letter(Text::Invitation { link: Secret::new(LINK.to_owned()), until, stop: Secret::new(STOP.to_owned()) })
}

pub(crate) fn server(port: u16) -> Server {
    let text = |text: &str| text.to_owned();
    let input = ServerInput {
        host: text("127.0.0.1"),
        port: port.to_string(),
        security: text("none"),
        user: text("desk"),
        password: text("canary-password-5519"),
        authority: String::new(),
        sender: text("desk@lindner-physio.example"),
    };
    Server::parse(&input, None).unwrap()
}

fn house() -> House {
    House {
        name: HeaderText::new("Lindner Physiotherapy").unwrap(),
        address: "Hafenstrasse 12\n24103 Kiel".to_owned(),
        contact: "praxis@lindner-physio.example".to_owned(),
        reply: Some(Address::parse("praxis@lindner-physio.example").unwrap()),
        zone: "Europe/Berlin".to_owned(),
    }
}

/// A store with an outbox.
struct Office {
    folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    post: Post,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        Self { folder, clock, db, post: Post::new(&key) }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx, &Post) -> Result<T, MailError> + Send + 'static) -> Result<T, MailError> {
        let post = self.post.clone();
        self.db.write_blocking(Actor::System, move |tx| f(tx, &post))
    }

    fn set_server(&self) {
        self.write(|tx, post| post.set_server(tx, &server(25))).unwrap();
    }

    fn queue(&self, letter: Letter) -> Option<MailId> {
        match self.write(move |tx, post| post.queue(tx, &letter)).unwrap() {
            Queued::Taken(id) => Some(id),
            Queued::Full | Queued::Blocked => None,
        }
    }

    fn invite(&self) -> MailId {
        self.queue(invitation(self.clock.now().plus(7 * DAY))).unwrap()
    }

    fn entries(&self) -> Vec<Entry> {
        self.db.read_blocking(outbox::list).unwrap()
    }

    fn entry(&self, id: &MailId) -> Entry {
        let id = id.clone();
        self.db.read_blocking(move |conn| sql::entry(conn, &id)).unwrap().unwrap()
    }

    fn state(&self, id: &MailId) -> State {
        self.entry(id).course.state
    }

    fn link(&self, id: &MailId) -> String {
        let (entry, now, post) = (self.entry(id), self.clock.now(), self.post.clone());
        self.db.read_blocking(move |conn| post.link(conn, &entry, now)).unwrap()
    }

    fn note(&self, id: &MailId, verdict: Verdict) {
        let id = id.clone();
        self.write(move |tx, _| outbox::note(tx, &id, verdict, Some(Reply::new(250, "so be it")))).unwrap();
    }

    fn lines(&self, action: &str) -> i64 {
        let action = action.to_owned();
        let count = "SELECT count(*) FROM audit_events WHERE action = ?1";
        self.db.read_blocking(move |c| Ok::<i64, StoreError>(c.query_row(count, [action], |row| row.get(0))?)).unwrap()
    }

    /// Whether the text is anywhere in the database's files.
    fn holds(&self, text: &str) -> bool {
        ["visavis.db", "visavis.db-wal"].iter().any(|name| {
            let bytes = fs::read(self.folder.path().join("data").join(name)).unwrap();
            bytes.windows(text.len()).any(|window| window == text.as_bytes())
        })
    }
}

#[test]
fn a_letter_is_queued_with_its_deed_or_not_at_all() {
    let office = Office::new();
    let until = office.clock.now().plus(DAY);
    let undone = office.write(move |tx, post| {
        assert!(post.queue(tx, &invitation(until))?.is_taken());
        Err::<(), _>(MailError::Missing)
    });
    assert!(undone.is_err() && office.entries().is_empty());
    assert_eq!(office.lines("mail.queue"), 0);
    office.invite();
    assert_eq!((office.entries().len(), office.lines("mail.queue")), (1, 1));
}

#[tokio::test]
async fn the_bell_rings_once_the_letter_is_on_disk() {
    let office = Office::new();
    let (post, until) = (office.post.clone(), office.clock.now().plus(DAY));
    office.db.write(Actor::System, move |tx| post.queue(tx, &invitation(until))).await.unwrap();
    office.post.rung().await;
}

#[test]
fn what_a_letter_says_is_sealed_and_gone_when_it_was_taken() {
    let office = Office::new();
    office.set_server();
    let id = office.invite();
    assert!(!office.holds("canary-7731") && !office.holds("canary-password-5519"));
    assert_eq!(office.link(&id), LINK);
    office.note(&id, Verdict::Taken);
    assert_eq!((office.state(&id), office.link(&id)), (State::Sent, String::new()));
    let wanted = id.clone();
    assert_eq!(office.db.read_blocking(move |conn| sql::body(conn, &wanted)).unwrap(), None);
    assert_eq!(office.lines("mail.sent"), 1);
}

#[test]
fn without_a_server_letters_are_held_with_their_links_and_go_when_one_is_set() {
    let office = Office::new();
    let id = office.invite();
    assert_eq!((office.state(&id), office.link(&id)), (State::Held, LINK.to_owned()));
    office.set_server();
    assert_eq!(office.state(&id), State::Queued);
    office.write(|tx, post| post.remove_server(tx)).unwrap();
    assert_eq!(office.state(&id), State::Held);
    assert!(matches!(office.write(|tx, post| post.remove_server(tx)), Err(MailError::NoServer)));
}

#[test]
fn a_refused_letter_keeps_its_link_until_that_ends_and_can_be_tried_again() {
    let office = Office::new();
    office.set_server();
    let id = office.invite();
    office.note(&id, Verdict::Never);
    assert_eq!((office.state(&id), office.link(&id)), (State::Refused, LINK.to_owned()));
    assert_eq!(office.db.read_blocking(outbox::counts).unwrap(), outbox::Counts { waiting: 0, failed: 1 });
    let again = id.clone();
    office.write(move |tx, post| post.retry(tx, &again)).unwrap();
    assert_eq!(office.state(&id), State::Queued);
    office.note(&id, Verdict::Never);
    office.clock.step(7 * DAY);
    assert_eq!(office.link(&id), "", "a dead link is not handed over");
    office.write(|tx, _| outbox::give_up(tx)).unwrap();
    assert_eq!(office.state(&id), State::Outdated);
    let again = id.clone();
    assert!(matches!(office.write(move |tx, post| post.retry(tx, &again)), Err(MailError::Missing)));
}

#[test]
fn what_is_over_is_recalled_before_it_goes() {
    let office = Office::new();
    office.set_server();
    let (one, two) = (office.invite(), office.queue(letter(Text::Duty { files: 1, oldest: UtcMillis(0), page: LINK.to_owned() })).unwrap());
    office.write(|tx, _| outbox::recall_to(tx, "TOMASZ@lindner-physio.example", Some(Kind::Invitation))).unwrap();
    assert_eq!((office.state(&one), office.state(&two)), (State::Recalled, State::Queued));
    let (post, gone) = (office.post.clone(), one.clone());
    assert!(office.db.read_blocking(move |conn| post.take(conn, &gone)).unwrap().is_none());
    office.write(|tx, _| outbox::recall(tx, "link_1")).unwrap();
    assert_eq!(office.state(&two), State::Recalled);
    assert_eq!(office.lines("mail.recall"), 2);
    assert!(office.entries().is_empty(), "nobody has to see to them");
}

#[test]
fn lines_of_letters_go_thirty_days_after_them() {
    let office = Office::new();
    office.set_server();
    let id = office.invite();
    office.note(&id, Verdict::Taken);
    let due = |office: &Office| {
        let now = office.clock.now();
        office.db.read_blocking(move |conn| (outbox::ERASABLE.due)(conn, now, 10)).unwrap()
    };
    office.clock.step(30 * DAY - Duration::from_secs(1));
    assert!(due(&office).is_empty());
    office.clock.step(Duration::from_secs(1));
    assert_eq!(due(&office), [id.to_string()]);
    let key = MasterKey::open_or_create(&office.folder.path().join("key")).unwrap();
    let blobs = Blobs::new(&office.folder.path().join("blobs"), &key).unwrap();
    let erased = office.write(move |tx, _| Ok((outbox::ERASABLE.erase)(tx, &blobs, id.as_str())?)).unwrap();
    assert_eq!((erased, office.entries().len()), (1, 0));
}

#[test]
fn when_as_many_letters_wait_as_may_the_deed_is_done_without_one() {
    let office = Office::new();
    let until = office.clock.now().plus(DAY);
    let (queued, further) = office
        .write(move |tx, post| {
            let letter = invitation(until);
            let queued = (0..limits::MAILS_WAITING).map(|_| post.queue(tx, &letter)).collect::<Result<Vec<_>, _>>()?;
            Ok((queued.iter().filter(|queued| queued.is_taken()).count(), post.queue(tx, &letter)?))
        })
        .unwrap();
    assert_eq!((queued, further), (limits::MAILS_WAITING, Queued::Full));
    assert_eq!(office.lines("mail.full"), 1);
    // What nothing else says has places of its own, and those end as well.
    let last = move || letter(Text::Erased { at: until, proofs: false, answers: false, looks: false });
    assert!(office.queue(last()).is_some());
    let rest = office.write(move |tx, post| (1..limits::MAILS_RESERVED).map(|_| post.queue(tx, &last())).collect::<Result<Vec<_>, _>>());
    assert!(rest.unwrap().iter().all(Queued::is_taken));
    assert_eq!(office.queue(letter(Text::Leaving { link: Secret::new(LINK.to_owned()), until, due: until })), None);
}

#[test]
fn the_password_comes_back_only_with_the_master_key() {
    let office = Office::new();
    office.set_server();
    let post = office.post.clone();
    let known = office.db.read_blocking(move |conn| post.server(conn)).unwrap().unwrap();
    assert_eq!(known, server(25));
    let other = Post::new(&MasterKey::open_or_create(&office.folder.path().join("other")).unwrap());
    assert!(matches!(office.db.read_blocking(move |conn| other.server(conn)), Err(MailError::Sealed)));
}

// --- heads ------------------------------------------------------------------------------------------------------

fn head(to: &Address, sender: &Address) -> Head {
    Head {
        id: "mail_000000000000000000000000".parse().unwrap(),
        to: to.clone(),
        lang: Lang::Ar,
        sender: sender.clone(),
        written: UtcMillis(1_800_000_000_000),
    }
}

/// Name and unfolded value of every line of a message's head.
fn lines_of(bytes: &[u8]) -> Vec<(String, String)> {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.is_ascii(), "any server can carry it");
    let head = text.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ").replace("\r\n\t", " ");
    head.split("\r\n")
        .map(|line| {
            let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("not a header: {line:?}"));
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

const NAMES: [&str; 10] =
    ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language", "Reply-To", "MIME-Version", "Content-Type"];

#[test]
fn a_head_says_what_it_must_and_nothing_else() {
    let written = invitation(UtcMillis(1_800_600_000_000)).write().unwrap();
    let (to, sender) = (Address::parse("tomasz@lindner-physio.example").unwrap(), Address::parse("desk@mail.example.org").unwrap());
    let first = message::build(&head(&to, &sender), &written).unwrap();
    let lines = lines_of(&first.bytes);
    let value = |name: &str| lines.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.as_str());
    let mut names: Vec<&str> = lines.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let mut expected = NAMES.to_vec();
    expected.sort_unstable();
    assert_eq!(names, expected, "no list of subscribers, nothing to count readers by");
    assert_eq!(value("From"), "\"Lindner Physiotherapy\" <desk@mail.example.org>");
    assert_eq!(value("To"), "tomasz@lindner-physio.example");
    assert_eq!(value("Reply-To"), "praxis@lindner-physio.example");
    assert_eq!(value("Message-ID"), "<mail_000000000000000000000000@mail.example.org>");
    assert_eq!(value("Auto-Submitted"), "auto-generated");
    assert_eq!(value("Content-Language"), "ar");
    assert_eq!(value("Subject"), "Lindner Physiotherapy invites you to its desk");
    assert!(value("Date").starts_with("Fri, 15 Jan 2027 08:00:00"), "{}", value("Date"));
    assert!(value("Content-Type").starts_with("multipart/alternative"));
    let again = message::build(&head(&to, &sender), &written).unwrap();
    let lasting = |bytes: &[u8]| lines_of(bytes).into_iter().filter(|(name, _)| name != "Content-Type").collect::<Vec<_>>();
    assert_eq!(lasting(&first.bytes), lasting(&again.bytes), "a letter that goes twice is the same letter");
}

/// What strangers type to add headers and recipients.
fn payloads() -> Vec<String> {
    let ends = [
        "\r\n",
        "\n",
        "\r",
        "\n\n",
        "\r\n\r\n",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\0",
        "\u{b}",
        "\u{c}",
        "%0d%0a",
        "\\r\\n",
        "=0D=0A",
        "=?utf-8?q?=0d=0a?=",
    ];
    let more = ["Bcc: all@evil.example", "X-Evil: 1", "To: all@evil.example", ".\r\nMAIL FROM:<evil@evil.example>"];
    ends.iter().flat_map(|end| more.iter().map(move |more| format!("Lindner{end}{more}"))).collect()
}

/// A message made of this, if it can be made, has the same headers as any, once each, and one recipient.
fn check_head(name: &str, contact: &str, written: Result<Written, MailError>) {
    let Ok(written) = written else { return };
    let (to, sender) = (Address::parse("tomasz@lindner-physio.example").unwrap(), Address::parse("desk@mail.example.org").unwrap());
    let Ok(message) = message::build(&head(&to, &sender), &written) else { return };
    let mut names: Vec<String> = lines_of(&message.bytes).into_iter().map(|(name, _)| name).collect();
    names.retain(|name| name != "Reply-To");
    names.sort_unstable();
    let mut expected: Vec<&str> = NAMES.into_iter().filter(|name| *name != "Reply-To").collect();
    expected.sort_unstable();
    assert_eq!(names, expected, "{name:?} {contact:?}");
}

#[test]
fn nothing_that_is_typed_adds_a_header_or_a_recipient() {
    let payloads = payloads();
    assert_eq!(payloads.len(), 60);
    let written = invitation(UtcMillis(1_800_600_000_000)).write().unwrap();
    for payload in &payloads {
        assert!(Address::parse(payload).is_err() && Address::parse(&format!("{payload}@x.org")).is_err(), "{payload:?}");
        assert!(Address::parse(&format!("a@x.org{}", payload.trim_start_matches("Lindner"))).is_err(), "{payload:?}");
        assert_eq!(
            HeaderText::new(payload).is_err(),
            payload.chars().any(|c| c.is_control() || "\u{2028}\u{2029}".contains(c)),
            "{payload:?}"
        );
        // The business's name, where it is let in at all.
        if let Ok(name) = HeaderText::new(payload) {
            let letter = Letter { house: House { name, ..house() }, ..invitation(UtcMillis(1_800_600_000_000)) };
            check_head(payload, "", letter.write());
        }
        // Contact and postal address stand in the text, where lines are harmless.
        let house = House { contact: payload.clone(), address: payload.clone(), ..house() };
        check_head("", payload, Letter { house, ..invitation(UtcMillis(1_800_600_000_000)) }.write());
        // What lies stored, as if the store had been changed from outside: every field of the head.
        let (to, sender) = (Address::parse("a@x.org").unwrap(), Address::parse("b@x.org").unwrap());
        for change in [
            (|written: &mut Written, payload: &str| written.from = payload.to_owned()) as fn(&mut Written, &str),
            |written, payload| written.subject = payload.to_owned(),
            |written, payload| written.reply = Some(payload.to_owned()),
        ] {
            let mut changed = written.clone();
            change(&mut changed, payload);
            check_head(payload, "", Ok(changed.clone()));
            let is_one_line = HeaderText::new(payload).is_ok() && changed.reply == written.reply;
            assert_eq!(message::build(&head(&to, &sender), &changed).is_ok(), is_one_line, "{payload:?}");
        }
    }
}

#[test]
fn a_line_of_one_dot_does_not_end_a_letter_early() {
    let house = House { address: "Kiel\n.\nQUIT".to_owned(), ..house() };
    let written = Letter { house, ..invitation(UtcMillis(1_800_600_000_000)) }.write().unwrap();
    assert!(written.text.contains("\n.\nQUIT"), "the text is as it was typed; the connection doubles the dot");
}

#[test]
fn names_from_all_over_arrive_as_they_are_written() {
    for name in ["Lindner Physiothérapie", "عيادة ليندنر", "林德纳理疗", "Fizioterapija “Līksme”", "A, B <c@d.e>", "x".repeat(80).as_str()]
    {
        let house = House { name: HeaderText::new(name).unwrap(), ..house() };
        check_head(name, "", Letter { house, ..invitation(UtcMillis(1_800_600_000_000)) }.write());
    }
}

// --- what they say ----------------------------------------------------------------------------------------------

fn samples() -> Vec<(&'static str, Text)> {
    let link = |page: &str| Secret::new(format!("https://desk.lindner-physio.example/{page}/Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FycGx5"));
    let until = UtcMillis(1_800_600_000_000);
    let page = || "https://desk.lindner-physio.example/desk/recordings".to_owned();
    let child = || "Samira".to_owned();
    vec![
        ("invitation", Text::Invitation { link: link("invite"), until, stop: link("unsubscribe") }),
        ("recovery", Text::Recovery { link: link("recover"), until }),
        ("register", Text::Register { link: link("register"), until }),
        ("known", Text::Known { page: "https://desk.lindner-physio.example/sign-in".to_owned(), until }),
        ("forgotten", Text::Forgotten { link: link("recover"), until }),
        ("address", Text::Address { link: link("account/address"), until }),
        ("moved", Text::Moved { page: "https://desk.lindner-physio.example/sign-in/forgot".to_owned() }),
        ("duty", Text::Duty { files: 3, oldest: until, page: page() }),
        ("duty-one", Text::Duty { files: 1, oldest: until, page: page() }),
        ("policy", policy(Why::Account)),
        ("policy-consent", policy(Why::Consent)),
        (
            "policy-off",
            Text::PolicyOff { document: "policies-privacy", from: until, page: "https://desk.lindner-physio.example/privacy".to_owned() },
        ),
        (
            "withdrawal",
            Text::Withdrawal {
                page: "https://desk.lindner-physio.example/officer/recordings".to_owned(),
                is_own: false,
                what: Withdrawn::Approval,
            },
        ),
        (
            "withdrawal-own",
            Text::Withdrawal {
                page: "https://desk.lindner-physio.example/desk/recordings".to_owned(),
                is_own: true,
                what: Withdrawn::Approval,
            },
        ),
        ("withdrawal-use", Text::Withdrawal { page: page(), is_own: true, what: Withdrawn::Use }),
        ("unusable", Text::Unusable { page: "https://desk.lindner-physio.example/officer/recordings".to_owned(), is_own: false }),
        ("unusable-own", Text::Unusable { page: "https://desk.lindner-physio.example/desk/recordings".to_owned(), is_own: true }),
        ("invalid", Text::Invalid { what: "records-purpose-recording", since: until, is_asked: false, page: link("receipt") }),
        ("invalid-document", Text::Invalid { what: "policies-terms", since: until, is_asked: true, page: link("account") }),
        ("new-use", Text::NewUse { recorded: UtcMillis(until.0 - 30 * 24 * 3600 * 1000), until, page: link("receipt") }),
        ("receipt", Text::Receipt { called: until, page: link("receipt"), is_asked: true }),
        ("receipt-call", Text::Receipt { called: until, page: link("receipt"), is_asked: false }),
        (
            "objection",
            Text::Objection {
                kinds: vec!["records-kind-partner", "records-kind-hosting"],
                effective: until,
                page: "https://desk.lindner-physio.example/account/consents".to_owned(),
            },
        ),
        ("welcome", Text::Welcome { page: "https://desk.lindner-physio.example/account".to_owned() }),
        (
            "place",
            Text::Place {
                device: "Firefox 140 · Linux".to_owned(),
                at: until,
                page: "https://desk.lindner-physio.example/account/details".to_owned(),
            },
        ),
        (
            "announcement",
            Text::Announcement {
                kind: "announce-kind-maintenance",
                said: (Lang::En, "On Saturday morning no calls can be taken, because the line is being repaired.".to_owned()),
                between: (UtcMillis(until.0 - 3 * 3600 * 1000), until),
                page: "https://desk.lindner-physio.example".to_owned(),
            },
        ),
        ("guardian", Text::Minor(Minor::Asked { child: child(), link: link("guardian"), until })),
        (
            "guardian-code",
            Text::Minor(Minor::Code { child: child(), code: Secret::new("K7QF-2M9X-0D4T-8S1B-V3NW-6YHC-ZE".to_owned()), until }),
        ),
        ("guardian-later", Text::Minor(Minor::Later { child: child(), link: link("guardian"), until })),
        ("guardian-own", Text::Minor(Minor::Own { child: child(), link: link("guardian") })),
        ("of-age", Text::Minor(Minor::OfAge { until, page: "https://desk.lindner-physio.example/account/guardian".to_owned() })),
        ("trial", Text::Trial),
        ("leaving", Text::Leaving { link: link("undo"), until, due: UtcMillis(until.0 + 8 * 24 * 3600 * 1000) }),
        ("erased", Text::Erased { at: until, proofs: true, answers: true, looks: true }),
        ("enquiry", Text::Enquiry { page: page() }),
        ("erased-plain", Text::Erased { at: until, proofs: false, answers: false, looks: false }),
        ("term", Text::TermEnds { ends: until, erased: UtcMillis(until.0 + 15 * 24 * 3600 * 1000), page: page() }),
    ]
}

fn policy(why: Why) -> Text {
    let summary = "We keep logs for twelve months.\n\n• Nothing else changes.".to_owned();
    let (from, page) = (UtcMillis(1_803_000_000_000), "https://desk.example.org/privacy/changes?version=2".to_owned());
    Text::Policy { document: "policies-privacy", from, summary, page, why, is_asked: why == Why::Account }
}

#[test]
fn golden_letters_say_the_same_in_nine_languages() {
    for (name, text) in samples() {
        for lang in Lang::ALL {
            let written = Letter { lang, ..letter(text.clone()) }.write().unwrap();
            assert!(!written.text.contains("[en]") && !written.text.contains('{'), "{}", written.text);
            golden::check(&format!("letter-{name}.{}.txt", lang.tag()), &format!("{}\n\n{}", written.subject, written.text));
            golden::check(&format!("letter-{name}.{}.html", lang.tag()), &written.html);
        }
    }
}

#[test]
fn letters_fetch_nothing_and_say_who_wrote_them_and_why() {
    for (name, text) in samples() {
        for lang in Lang::ALL {
            let written = Letter { lang, ..letter(text.clone()) }.write().unwrap();
            for trace in ["<img", "<link", "<script", "url(", "@import", "src=", "background=", "http://", "<iframe", "<form"] {
                assert!(!written.html.contains(trace), "{name} {}: {trace}", lang.tag());
            }
            let (tag, dir) = (lang.tag(), lang.direction());
            assert!(written.html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")));
            assert!(
                written.html.contains(&format!("<div class=\"letter\" lang=\"{tag}\" dir=\"{dir}\">")),
                "some programs drop the outer one"
            );
            for part in ["Lindner Physiotherapy", "Hafenstrasse 12", "24103 Kiel", "praxis@lindner-physio.example"] {
                assert!(written.html.contains(part) && written.text.contains(part), "{name} {tag}: {part}");
            }
            let links: Vec<&str> = written.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let stops = |link: &str| name == "invitation" && link.contains("/unsubscribe/") && written.text.contains(link);
            assert!(links.iter().all(|link| *link == written.link || stops(link)), "{links:?}");
            assert_eq!(links.iter().any(|link| stops(link)), name == "invitation");
            assert!(written.text.contains(&written.link));
            assert!(!written.text.contains(['\u{2068}', '\u{2069}']), "marks are boxes in some programs");
        }
    }
}

#[test]
fn markup_in_a_name_stays_text() {
    let house = House { name: HeaderText::new("<b>Lindner</b> & <img src=x>").unwrap(), ..house() };
    let html = Letter { house, ..invitation(UtcMillis(1_800_600_000_000)) }.write().unwrap().html;
    assert!(!html.contains("<img") && !html.contains("<b>"));
}
