//! Approvals on a stepped clock, through the real tables and the real letters.

use std::time::Duration;

use super::*;
use crate::base::time::Clock;
use crate::mail::blocks::Scope;
use crate::mail::letter::Kind;
use crate::people::accounts::NewAccount;
use crate::people::links::{Invitation, LinkKind};
use crate::people::registration::{self, Rule};
use crate::people::roles::{Role, Roles};
use crate::people::{links, passwords, setup};
use crate::retention::{self, Report};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};

const CHILD: &str = "Canaria";
const GUARDIAN: &str = "Canary Haddad-5512";
const GUARDIAN_EMAIL: &str = "canary-8841@haddad.example";
const CHILD_EMAIL: &str = "canary-3317@haddad.example";

struct House {
    db: Db,
    clock: Clock,
    blobs: Blobs,
    letters: Letters,
    folder: tempfile::TempDir,
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
        let letters = Letters { post: crate::mail::Post::new(&key), origin: "https://desk.example.org".to_owned() };
        let (setup, hash) = setup::sample();
        db.write(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).await.unwrap();
        let house = Self { db, clock, blobs, letters, folder };
        house.write(|tx, letters| Ok(letters.post.set_server(tx, &crate::mail::tests::server(1))?)).await.unwrap();
        house.write(|tx, _| registration::change_rule(tx, Rule::Open)).await.unwrap();
        house
    }

    async fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Tx<'_>, &Letters) -> Result<T, PeopleError> + Send + 'static,
    ) -> Result<T, PeopleError> {
        let letters = self.letters.clone();
        self.db.write(Actor::Stranger, move |tx| f(tx, &letters)).await
    }

    /// A child of thirteen names a guardian; gives the link of the letter.
    async fn ask(&self) -> String {
        let of_age = self.clock.now().plus(DAY * 5 * 365);
        let asking = Asking {
            child_name: CHILD.to_owned(),
            guardian_name: GUARDIAN.to_owned(),
            guardian_email: GUARDIAN_EMAIL.to_owned(),
            lang: Lang::En,
            of_age,
        };
        self.write(move |tx, letters| ask(tx, letters, asking)).await.unwrap();
        self.link(Kind::Guardian).await
    }

    /// The text and the link of the newest letter of this kind that waits.
    async fn letter(&self, kind: Kind) -> (String, String, String) {
        let post = self.letters.post.clone();
        let read = self.db.read(move |conn| {
            let list = outbox::list(conn)?;
            let entry = list.iter().filter(|entry| entry.kind == kind).max_by_key(|entry| (entry.created, entry.id.clone()));
            let (entry, written) = post.take(conn, &entry.expect("a letter").id)?.expect("a text");
            Ok::<_, PeopleError>((entry.to.as_str().to_owned(), written.text, written.link))
        });
        read.await.unwrap()
    }

    /// What stands behind the last slash of a letter's link, without its language.
    async fn link(&self, kind: Kind) -> String {
        let link = self.letter(kind).await.2;
        link.rsplit('/').next().unwrap_or_default().split('?').next().unwrap_or_default().to_owned()
    }

    async fn code(&self) -> String {
        let (_, text, _) = self.letter(Kind::GuardianSecond).await;
        text.lines().find(|line| code::read(line).is_some()).expect("a code").to_owned()
    }

    async fn grant(&self, link: &str, second: Second) -> Result<(), PeopleError> {
        let link = link.to_owned();
        self.write(move |tx, letters| grant(tx, letters, &link, (CHILD_EMAIL, second))).await
    }

    async fn confirm(&self, link: &str, typed: &str) -> Result<(), PeopleError> {
        let (link, typed) = (link.to_owned(), typed.to_owned());
        self.write(move |tx, letters| confirm(tx, letters, &link, &typed)).await
    }

    async fn register(&self, link: &str) -> Result<AccountId, PeopleError> {
        let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned())).unwrap();
        let link = link.to_owned();
        let new = NewAccount { email: String::new(), name: CHILD.to_owned(), lang: Lang::En, password };
        self.write(move |tx, letters| registration::complete(tx, &letters.post, &link, new)).await
    }

    /// Up to a minor with an account; gives the guardian's own link as well.
    async fn granted(&self) -> (AccountId, String) {
        let link = self.ask().await;
        self.grant(&link, Second::Code).await.unwrap();
        self.confirm(&link, &self.code().await).await.unwrap();
        let account = self.register(&self.link(Kind::Register).await).await.unwrap();
        (account, self.link(Kind::GuardianOwn).await)
    }

    async fn found(&self, link: &str) -> Result<State, PeopleError> {
        let (link, now) = (link.to_owned(), self.db.now());
        self.db.read(move |conn| find(conn, &link, now)).await.map(|approval| approval.course.state)
    }

    async fn look(&self) -> Looked {
        self.write(look).await.unwrap()
    }

    async fn sweep(&self) {
        let rules = [ERASABLE];
        assert!(matches!(retention::run(&self.db, &self.blobs, &rules).await.unwrap(), Report::Done(_)));
    }

    /// Goes on without a step that would be doubted: a day at a time, as a machine that runs.
    async fn days(&self, days: u32) {
        for _ in 0..days {
            self.clock.step(DAY - Duration::from_secs(60));
            self.write(|tx, _| Ok(sql::counts(tx, "", tx.now)?)).await.unwrap();
            self.clock.step(Duration::from_secs(60));
            self.write(|tx, _| Ok(audit::record(tx, "program.start", "house", json!({}))?)).await.unwrap();
        }
    }

    /// Whether any file of the folder holds these bytes.
    fn holds(&self, text: &str) -> bool {
        let files = std::fs::read_dir(self.folder.path().join("data")).unwrap();
        files
            .flatten()
            .filter_map(|file| std::fs::read(file.path()).ok())
            .any(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes()))
    }

    async fn mails_to(&self, address: &'static str) -> usize {
        let read = self.db.read(move |conn| outbox::copy(conn, address));
        read.await.unwrap()["rows"].as_array().map_or(0, Vec::len)
    }
}

/// I 17: thirty days without an answer, and neither name nor address of either is in the raw bytes, in the log or in the outbox.
#[tokio::test]
async fn a_guardian_who_does_not_answer_leaves_no_byte_of_either() {
    let house = House::new().await;
    let link = house.ask().await;
    for text in [CHILD, GUARDIAN, GUARDIAN_EMAIL] {
        assert!(house.holds(text), "{text}: the test looks where it stands");
    }
    house.days(29).await;
    assert!(!house.look().await.is_over);
    house.days(1).await;
    assert!(matches!(house.found(&link).await, Err(PeopleError::LinkExpired)), "before anybody has looked");
    assert!(house.look().await.is_over);
    house.sweep().await;
    for text in [CHILD, GUARDIAN, GUARDIAN_EMAIL, CHILD_EMAIL] {
        assert!(!house.holds(text), "{text}");
    }
    assert_eq!(house.mails_to(GUARDIAN_EMAIL).await, 0);
    assert!(matches!(house.found(&link).await, Err(PeopleError::NoLink)));
    assert!(house.holds("guardian.ask") && house.holds("retention.erase"), "the ledger says that it was, and not whose");
}

#[tokio::test]
async fn who_is_refused_or_half_granted_is_gone_as_well() {
    let house = House::new().await;
    let link = house.ask().await;
    house.grant(&link, Second::Code).await.unwrap();
    assert!(house.holds(CHILD_EMAIL));
    let pressed = link.clone();
    house.write(move |tx, _| refuse(tx, &pressed)).await.unwrap();
    assert!(matches!(house.found(&link).await, Err(PeopleError::LinkUsed)), "until it is swept");
    house.sweep().await;
    for text in [CHILD, GUARDIAN, GUARDIAN_EMAIL, CHILD_EMAIL] {
        assert!(!house.holds(text), "{text}");
    }
}

#[tokio::test]
async fn a_child_begins_after_the_guardians_two_acts_and_not_before() {
    let house = House::new().await;
    let link = house.ask().await;
    assert_eq!(house.letter(Kind::Guardian).await.0, GUARDIAN_EMAIL);
    let own = link.clone();
    let own = house.write(move |tx, letters| grant(tx, letters, &own, (&GUARDIAN_EMAIL.to_uppercase(), Second::Code))).await;
    assert!(matches!(own, Err(PeopleError::OwnAddress)));
    assert!(matches!(house.confirm(&link, "").await, Err(PeopleError::LinkUsed)), "nothing to confirm yet");
    house.grant(&link, Second::Code).await.unwrap();
    assert_eq!(house.mails_to(CHILD_EMAIL).await, 0, "the child is not written to");
    let code = house.code().await;
    for wrong in ["", "AAAA", "0000-0000-0000-0000-0000-0000-00", &link] {
        assert!(matches!(house.confirm(&link, wrong).await, Err(PeopleError::WrongCode)), "{wrong}");
    }
    // Said again: another code, and the one before is worth nothing.
    house.clock.step(Duration::from_secs(60));
    house.grant(&link, Second::Code).await.unwrap();
    assert!(matches!(house.confirm(&link, &code).await, Err(PeopleError::WrongCode)));
    house.confirm(&link, &house.code().await.to_lowercase()).await.unwrap();
    assert!(matches!(house.found(&link).await, Err(PeopleError::LinkUsed)), "the first link is used up");
    assert!(matches!(house.confirm(&link, &code).await, Err(PeopleError::LinkUsed)));
    let own = house.link(Kind::GuardianOwn).await;
    assert_eq!(house.found(&own).await.unwrap(), State::Granted);
    assert_eq!(house.letter(Kind::Register).await.0, CHILD_EMAIL);
    let account = house.register(&house.link(Kind::Register).await).await.unwrap();
    let (minor, of) = (account.clone(), account.clone());
    assert!(house.db.read(move |conn| is_minor(conn, &minor)).await.unwrap());
    let copied = house.db.read(move |conn| (PORTABLE.gather)(conn, &of)).await.unwrap();
    assert_eq!((&copied["state"], &copied["guardian_name"]), (&json!("granted"), &json!(GUARDIAN)));
    assert!(!copied.to_string().contains(GUARDIAN_EMAIL), "the guardian's address is the guardian's");

    // Frozen, not written to, and taken back.
    for (freezes, state) in [(true, State::Frozen), (false, State::Granted), (true, State::Frozen)] {
        let pressed = own.clone();
        house.write(move |tx, _| freeze(tx, &pressed, freezes)).await.unwrap();
        assert_eq!(house.found(&own).await.unwrap(), state);
        let of = account.clone();
        assert_eq!(house.db.read(move |conn| held(conn, &of)).await.unwrap().is_some(), freezes);
    }
    let (pressed, of) = (own.clone(), account.clone());
    house.write(move |tx, letters| change_contact(tx, letters, &pressed, true)).await.unwrap();
    let before = house.mails_to(CHILD_EMAIL).await;
    let tell = move |tx: &Tx<'_>, letters: &Letters| {
        let account = accounts::find(tx, &of)?.ok_or(PeopleError::NoAccount)?;
        letters.tell(tx, "welcome".to_owned(), &account, Text::Welcome { page: String::new() })
    };
    house.write(tell).await.unwrap();
    assert_eq!(house.mails_to(CHILD_EMAIL).await, before, "no letter goes to the child");
    let pressed = own.clone();
    assert_eq!(house.write(move |tx, _| withdraw(tx, &pressed)).await.unwrap().account, Some(account));
    assert!(matches!(house.found(&own).await, Err(PeopleError::LinkUsed)));
}

#[tokio::test]
async fn the_second_letter_of_another_day_confirms_with_a_link_of_its_own() {
    let house = House::new().await;
    let link = house.ask().await;
    house.grant(&link, Second::Later).await.unwrap();
    assert!(matches!(house.confirm(&link, "").await, Err(PeopleError::TooSoon)));
    house.look().await;
    house.clock.step(Duration::from_secs(24 * 3600));
    assert!(matches!(house.confirm(&link, "").await, Err(PeopleError::TooSoon)), "the letter is not written yet");
    house.look().await;
    assert!(matches!(house.confirm(&link, "").await, Err(PeopleError::LinkUsed)), "the first link confirms nothing");
    let second = house.link(Kind::GuardianSecond).await;
    house.confirm(&second, "").await.unwrap();
    assert_eq!(house.found(&house.link(Kind::GuardianOwn).await).await.unwrap(), State::Granted);
}

/// Whoever answers otherwise after the guardian was named does not get past it.
#[tokio::test]
async fn another_answer_about_the_age_leads_past_no_guardian() {
    let house = House::new().await;
    let ask_for = async |email: &'static str| {
        house.write(move |tx, letters| registration::ask(tx, letters, email, Lang::En)).await.unwrap();
        house.mails_to(email).await
    };
    // A link from before, and the guardian is named afterwards.
    assert_eq!(ask_for(CHILD_EMAIL).await, 1);
    let before = house.link(Kind::Register).await;
    let link = house.ask().await;
    assert_eq!(ask_for(GUARDIAN_EMAIL).await, 1, "nothing but the question to the guardian");
    house.grant(&link, Second::Code).await.unwrap();
    assert!(matches!(house.register(&before).await, Err(PeopleError::SpokenFor)));
    house.clock.step(limits::LINK_LETTER_EVERY);
    assert_eq!(ask_for(CHILD_EMAIL).await, 2, "another letter, with no way past");
    assert!(matches!(house.register(&before).await, Err(PeopleError::LinkExpired)));
    assert!(matches!(house.register(&house.link(Kind::Register).await).await, Err(PeopleError::SpokenFor)));
    house.clock.step(Duration::from_secs(60));
    house.confirm(&link, &house.code().await).await.unwrap();
    // Frozen before it began: nothing begins.
    let own = house.link(Kind::GuardianOwn).await;
    let pressed = own.clone();
    house.write(move |tx, _| freeze(tx, &pressed, true)).await.unwrap();
    let register = house.link(Kind::Register).await;
    assert!(matches!(house.register(&register).await, Err(PeopleError::SpokenFor)));
    house.write(move |tx, _| freeze(tx, &own, false)).await.unwrap();
    house.register(&register).await.unwrap();
    assert_eq!(ask_for("somebody@else.example").await, 1, "nobody else waits");
}

#[tokio::test]
async fn who_comes_of_age_decides_and_is_asked_for_thirty_days() {
    for stays in [true, false] {
        let house = House::new().await;
        let (account, own) = house.granted().await;
        house.clock.step(DAY * 5 * 365);
        house.look().await;
        assert!(matches!(house.found(&own).await, Err(PeopleError::LinkUsed)), "it is not the guardian's any more");
        assert_eq!(house.letter(Kind::OfAge).await.0, CHILD_EMAIL);
        let of = account.clone();
        let waits = house.db.read(move |conn| held(conn, &of)).await.unwrap().expect("asked");
        assert_eq!(waits.course.state, State::OfAge);
        if stays {
            let of = account.clone();
            house.write(move |tx, _| keep(tx, &of)).await.unwrap();
        } else {
            house.clock.step(limits::OF_AGE_TIME);
            assert_eq!(house.look().await.accounts, std::slice::from_ref(&account));
        }
        let of = account.clone();
        assert!(!house.db.read(move |conn| is_minor(conn, &of)).await.unwrap());
        house.write(|tx, _| Ok(retention::confirm(tx)?)).await.unwrap();
        house.sweep().await;
        assert!(!house.holds(GUARDIAN) && !house.holds(GUARDIAN_EMAIL), "what was kept of the guardian goes");
    }
}

#[tokio::test]
async fn an_approval_that_nobody_uses_and_letters_without_end_are_bounded() {
    let house = House::new().await;
    let link = house.ask().await;
    house.grant(&link, Second::Code).await.unwrap();
    house.confirm(&link, &house.code().await).await.unwrap();
    let mut own = house.link(Kind::GuardianOwn).await;
    for _ in 1..limits::GUARDIAN_LETTERS_PER_DAY {
        house.clock.step(Duration::from_secs(60));
        let pressed = own.clone();
        house.write(move |tx, letters| renew(tx, letters, &pressed)).await.unwrap();
        assert!(matches!(house.found(&own).await, Err(PeopleError::LinkUsed)));
        own = house.link(Kind::GuardianOwn).await;
    }
    let pressed = own.clone();
    let often = house.write(move |tx, letters| renew(tx, letters, &pressed)).await;
    assert!(matches!(often, Err(PeopleError::LettersOften)));
    // Granted, and no account within thirty days.
    house.days(30).await;
    assert!(house.look().await.is_over);
    house.sweep().await;
    for text in [CHILD, GUARDIAN, GUARDIAN_EMAIL, CHILD_EMAIL] {
        assert!(!house.holds(text), "{text}");
    }
    // One address is asked so often in a day, and the answer is the same.
    for _ in 0..=limits::REGISTER_LETTERS_PER_DAY {
        house.ask().await;
    }
    assert_eq!(house.mails_to(GUARDIAN_EMAIL).await, limits::REGISTER_LETTERS_PER_DAY);
    let secret = house.write(|tx, _| links::issue_register(tx, CHILD_EMAIL)).await.unwrap();
    let (now, of) = (house.db.now(), secret.expose().clone());
    assert!(house.db.read(move |conn| links::find(conn, LinkKind::Register, &of, now)).await.is_ok());
}

/// A guardian types any address: what holds for somebody holds once that somebody has shown up, and what was written to them stays.
#[tokio::test]
async fn an_address_that_was_only_typed_is_nobodys_to_close() {
    const ELSE: &str = "a colleague's letter";
    let house = House::new().await;
    let link = house.ask().await;
    house.grant(&link, Second::Code).await.unwrap();
    house.confirm(&link, &house.code().await).await.unwrap();
    let own = house.link(Kind::GuardianOwn).await;
    let invite = |tx: &Tx<'_>, letters: &Letters| {
        let invitation = Invitation { email: CHILD_EMAIL.to_owned(), roles: Roles::of(&[Role::Agent]), ends: None };
        letters.invite(tx, &invitation).map(|made| made.link.expose().rsplit('/').next().unwrap_or_default().to_owned())
    };
    let letters = house.letters.clone();
    let invited = house.db.write(Actor::Cli, move |tx| invite(tx, &letters)).await.unwrap();
    assert_eq!(house.mails_to(CHILD_EMAIL).await, 2, "how to begin, and {ELSE}");
    let pressed = own.clone();
    house.write(move |tx, letters| change_contact(tx, letters, &pressed, true)).await.unwrap();
    let is_blocked = async || {
        let post = house.letters.post.clone();
        house.db.read(move |conn| post.is_blocked(conn, CHILD_EMAIL, Scope::Everything)).await.unwrap()
    };
    assert!(!is_blocked().await, "nobody has proved it");
    assert_eq!(house.letter(Kind::Invitation).await.0, CHILD_EMAIL, "still waits");
    let pressed = own.clone();
    let again = house.write(move |tx, letters| write_again(tx, letters, &pressed, CHILD_EMAIL)).await;
    assert!(matches!(again, Err(PeopleError::LinkUsed)), "the child is not written to");
    // An invitation leads past no guardian, and the guardian's wish begins with the account.
    let accept = async |link: String| {
        let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned())).unwrap();
        let new = NewAccount { email: String::new(), name: CHILD.to_owned(), lang: Lang::En, password };
        house.write(move |tx, _| links::accept_invite(tx, &link, new)).await
    };
    assert!(matches!(accept(invited.clone()).await, Err(PeopleError::SpokenFor)));
    let pressed = own.clone();
    house.write(move |tx, letters| change_contact(tx, letters, &pressed, false)).await.unwrap();
    house.clock.step(Duration::from_secs(60));
    let pressed = own.clone();
    house.write(move |tx, letters| write_again(tx, letters, &pressed, CHILD_EMAIL)).await.unwrap();
    assert_eq!(house.letter(Kind::Invitation).await.0, CHILD_EMAIL, "what others wrote is not forgotten");
    let register = house.link(Kind::Register).await;
    let pressed = own.clone();
    house.write(move |tx, letters| change_contact(tx, letters, &pressed, true)).await.unwrap();
    house.register(&register).await.unwrap();
    assert!(is_blocked().await, "now it is the child's");
}

/// A guardian who is none gets no further than the mailbox of whoever was meant.
#[tokio::test]
async fn whoever_reads_that_mailbox_says_that_it_is_not_so() {
    let house = House::new().await;
    let ask_for =
        async |email: &'static str| house.write(move |tx, letters| registration::ask(tx, letters, email, Lang::En)).await.unwrap();
    let link = house.ask().await;
    house.grant(&link, Second::Code).await.unwrap();
    house.confirm(&link, &house.code().await).await.unwrap();
    let (own, register) = (house.link(Kind::GuardianOwn).await, house.link(Kind::Register).await);
    for (wrong, says) in [("", "no link"), (own.as_str(), "the guardian's")] {
        let wrong = wrong.to_owned();
        assert!(matches!(house.write(move |tx, _| disown(tx, &wrong)).await, Err(PeopleError::NoLink)), "{says}");
    }
    let pressed = register.clone();
    house.write(move |tx, _| disown(tx, &pressed)).await.unwrap();
    assert!(matches!(house.found(&own).await, Err(PeopleError::LinkUsed)), "nothing is the guardian's any more");
    assert!(matches!(house.register(&register).await, Err(PeopleError::NoLink)));
    let pressed = own.clone();
    let again = house.write(move |tx, letters| write_again(tx, letters, &pressed, CHILD_EMAIL)).await;
    assert!(matches!(again, Err(PeopleError::LinkUsed)));
    house.sweep().await;
    for text in [CHILD, GUARDIAN, GUARDIAN_EMAIL, CHILD_EMAIL] {
        assert!(!house.holds(text), "{text}");
    }
    // The address is free, and no link without a guardian behind it is one to disown.
    ask_for(CHILD_EMAIL).await;
    let register = house.link(Kind::Register).await;
    let pressed = register.clone();
    assert!(matches!(house.write(move |tx, _| disown(tx, &pressed)).await, Err(PeopleError::NoLink)));
    let account = house.register(&register).await.unwrap();
    assert!(!house.db.read(move |conn| is_minor(conn, &account)).await.unwrap());

    // Who is named as guardian keeps the link that is out already.
    ask_for(GUARDIAN_EMAIL).await;
    let register = house.link(Kind::Register).await;
    house.ask().await;
    house.register(&register).await.unwrap();
}

/// Nobody is kept from an account by what others said, wherever that is: confirmed or not, frozen, or not to be written to.
#[tokio::test]
async fn whatever_was_said_of_an_address_its_holder_ends_all_of_it() {
    let house = House::new().await;
    let claimed = async || {
        let now = house.db.now();
        house.db.read(move |conn| claim(conn, CHILD_EMAIL, now)).await.unwrap().map(|claim| claim.course.state)
    };
    for (confirms, freezes) in [(false, false), (true, false), (true, true)] {
        house.days(1).await;
        // One who only said so, and one who went on.
        for confirms in [false, confirms] {
            house.clock.step(Duration::from_secs(60));
            let link = house.ask().await;
            house.grant(&link, Second::Code).await.unwrap();
            if !confirms {
                continue;
            }
            house.confirm(&link, &house.code().await).await.unwrap();
            let own = house.link(Kind::GuardianOwn).await;
            let silent = own.clone();
            house.write(move |tx, letters| change_contact(tx, letters, &silent, true)).await.unwrap();
            if freezes {
                house.write(move |tx, _| freeze(tx, &own, true)).await.unwrap();
            }
        }
        let expected = if freezes {
            State::Frozen
        } else if confirms {
            State::Granted
        } else {
            State::Confirming
        };
        assert_eq!(claimed().await, Some(expected));
        house.clock.step(limits::LINK_LETTER_EVERY);
        house.write(move |tx, letters| registration::ask(tx, letters, CHILD_EMAIL, Lang::En)).await.unwrap();
        let register = house.link(Kind::Register).await;
        house.write(move |tx, _| disown(tx, &register)).await.unwrap();
        assert_eq!(claimed().await, None);
    }
    house.sweep().await;
    for text in [CHILD, GUARDIAN, GUARDIAN_EMAIL] {
        assert!(!house.holds(text), "{text}");
    }
    // An officer ends what has led to no account, and nothing else.
    let (account, own) = house.granted().await;
    let of = account.clone();
    let approval = house.db.read(move |conn| of_minor(conn, &of)).await.unwrap().expect("an approval");
    let purge = async || {
        let id = approval.id.clone();
        house.write(move |tx, _| purge(tx, &id)).await
    };
    assert!(matches!(purge().await, Err(PeopleError::LinkUsed)));
    assert!(house.found(&own).await.is_ok());
}

/// Of several the one counts that was granted first; the address that a child had stays as silent as the guardian wished.
#[tokio::test]
async fn of_several_guardians_the_first_counts_and_a_former_address_stays_silent() {
    const MOVED: &str = "canary-4410@haddad.example";
    let house = House::new().await;
    let first = house.ask().await;
    house.clock.step(Duration::from_secs(60));
    let second = house.ask().await;
    let mut own = Vec::new();
    for link in [&second, &first] {
        house.clock.step(Duration::from_secs(60));
        house.grant(link, Second::Code).await.unwrap();
        house.confirm(link, &house.code().await).await.unwrap();
        own.push(house.link(Kind::GuardianOwn).await);
    }
    let account = house.register(&house.link(Kind::Register).await).await.unwrap();
    let of = account.clone();
    let counts = house.db.read(move |conn| of_minor(conn, &of)).await.unwrap().expect("an approval");
    let (link, now) = (own[0].clone(), house.db.now());
    assert_eq!(house.db.read(move |conn| find(conn, &link, now)).await.unwrap().id, counts.id);
    assert!(matches!(house.found(&own[1]).await, Err(PeopleError::LinkUsed)), "behind the other page nothing would follow");
    let link = own[0].clone();
    house.write(move |tx, letters| change_contact(tx, letters, &link, true)).await.unwrap();
    let moved = account.clone();
    let moves = move |tx: &Tx<'_>, letters: &Letters| {
        let found = accounts::find(tx, &moved)?.ok_or(PeopleError::NoAccount)?;
        links::remember_former(tx, &found)?;
        people::set_account_email(tx, &moved, MOVED, tx.now)?;
        child::follow(tx, &letters.post, &moved, MOVED)
    };
    house.write(moves).await.unwrap();
    house.write(move |tx, letters| registration::ask(tx, letters, CHILD_EMAIL, Lang::En)).await.unwrap();
    for address in [CHILD_EMAIL, MOVED] {
        let post = house.letters.post.clone();
        assert!(house.db.read(move |conn| post.is_blocked(conn, address, Scope::Everything)).await.unwrap(), "{address}");
    }
}

/// Nobody's thirty days run over a question that no letter carried.
#[tokio::test]
async fn without_a_letter_nobody_is_asked_and_no_time_runs() {
    let house = House::new().await;
    let (account, _) = house.granted().await;
    house.write(|tx, letters| Ok(letters.post.remove_server(tx)?)).await.unwrap();
    house.clock.step(DAY * 5 * 365);
    let waits = async || {
        house.look().await;
        let of = account.clone();
        house.db.read(move |conn| held(conn, &of)).await.unwrap().map(|approval| approval.course.due)
    };
    assert_eq!(waits().await, None);
    house.clock.step(limits::OF_AGE_TIME * 2);
    assert_eq!(waits().await, None);
    house.write(|tx, letters| Ok(letters.post.set_server(tx, &crate::mail::tests::server(1))?)).await.unwrap();
    assert_eq!(waits().await, Some(house.clock.now().plus(limits::OF_AGE_TIME)));
    assert_eq!(house.letter(Kind::OfAge).await.0, CHILD_EMAIL);
}

#[test]
fn one_mailbox_is_one_however_it_is_written() {
    for (one, other, is_same) in [
        ("a@x.org", "A@X.org", true),
        ("a@x.org", "a+child@x.org", true),
        ("a+1@x.org", "a+2@x.org", true),
        ("a@x.org", "a@y.org", false),
        ("a@x.org", "ab@x.org", false),
        ("a", "a", true),
    ] {
        assert_eq!(child::is_same_mailbox(one, other), is_same, "{one} {other}");
    }
}

#[test]
fn a_first_name_is_letters_and_nothing_that_a_mail_program_makes_a_link_of() {
    for name in ["Samira", "Anne-Marie", "D'Arcy", "سميرة", "小明", "Žanete", "José María", "می\u{200C}نا"] {
        assert_eq!(clean_first_name(name).as_deref(), Ok(name));
    }
    for name in ["www.evil.example", "a@x.org", "https://x", "Sam1", "<b>Sam", "Sam\u{202e}", "", "x".repeat(41).as_str(), "Buy: now"] {
        assert!(clean_first_name(name).is_err(), "{name}");
    }
}
