use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::*;
use crate::base::ids::MailId;
use crate::base::time::Clock;
use crate::blob::Blobs;
use crate::consent::promotions;
use crate::consent::records::{self, record::State};
use crate::mail::course::State as Course;
use crate::mail::promotion::Message;
use crate::people::accounts::NewAccount;
use crate::people::address;
use crate::people::links::{self, Invitation};
use crate::people::roles::{Role, Roles};
use crate::people::{passwords, setup};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};
use crate::text::Lang;

const HOUR: Duration = Duration::from_secs(3600);
const EMAIL: &str = "samira@example.org";
const NUMBER: &str = "+264 61 123 456";
const NEWS: Wish = Wish { topic: Topic::Marketing, channel: Channel::Email };
const SURVEY: Wish = Wish { topic: Topic::Survey, channel: Channel::Email };
const OTHERS: Wish = Wish { topic: Topic::ThirdParty, channel: Channel::Email };
const NEWS_BY_CALL: Wish = Wish { topic: Topic::Marketing, channel: Channel::Call };
const NEWS_BY_TEXT: Wish = Wish { topic: Topic::Marketing, channel: Channel::Text };
const SURVEY_BY_POST: Wish = Wish { topic: Topic::Survey, channel: Channel::Post };

struct House {
    folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    letters: Letters,
    samira: AccountId,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let data = folder.path().join("data");
        let db = Db::open(&data, clock.clone()).unwrap();
        let post = Post::new(&MasterKey::open_or_create(&folder.path().join("key")).unwrap()).remembering(&data, &db).unwrap();
        let (setup, hash) = setup::sample();
        db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned())).unwrap();
        let new = NewAccount { email: EMAIL.to_owned(), name: "Samira".to_owned(), lang: Lang::Lv, password };
        let samira = db.write_blocking(Actor::Cli, move |tx| {
            let roles = Roles::of(&[Role::Customer]);
            let link = links::issue_invite(tx, &Invitation { email: EMAIL.to_owned(), roles, ends: None })?;
            links::accept_invite(tx, link.expose(), new)
        });
        let samira = samira.unwrap();
        Self { folder, clock, db, letters: Letters { post, origin: "https://desk.example.org".to_owned() }, samira }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx, &Letters, &AccountId) -> Result<T, ConsentError> + Send + 'static) -> T {
        let (letters, samira) = (self.letters.clone(), self.samira.clone());
        self.db.write_blocking(Actor::System, move |tx| f(tx, &letters, &samira)).unwrap()
    }

    fn account(&self) -> Account {
        let samira = self.samira.clone();
        self.db.read_blocking(move |conn| accounts::find_stored(conn, &samira)).unwrap().unwrap()
    }

    fn version(&self) -> String {
        let (post, account) = (self.letters.post.clone(), self.account());
        version(&self.db.read_blocking(move |conn| standings(conn, &post, &account)).unwrap())
    }

    fn save(&self, wanted: &[Wish]) -> Saved {
        self.save_at(wanted, NUMBER)
    }

    fn save_at(&self, wanted: &[Wish], number: &str) -> Saved {
        let postal = Some(Personal::new("Harbour Street 5\nWindhoek".to_owned()));
        let choice =
            Choice { wanted: wanted.iter().copied().collect(), number: Number::parse(number).ok(), postal, version: self.version() };
        self.write(move |tx, letters, samira| save(tx, letters, samira, &choice))
    }

    /// The secret in the newest question.
    fn secret(&self) -> String {
        self.secret_of(Kind::OptIn)
    }

    fn secret_of(&self, kind: Kind) -> String {
        let post = self.letters.post.clone();
        let link = self.db.read_blocking(move |conn| {
            let found = outbox::list(conn)?.into_iter().find(|entry| entry.kind == kind).unwrap();
            post.link_for_tests(conn, &found)
        });
        link.unwrap().rsplit('/').next().unwrap().trim().to_owned()
    }

    fn confirm(&self, secret: &str) -> Vec<Wish> {
        let secret = secret.to_owned();
        self.write(move |tx, letters, _| confirm(tx, &letters.post, &secret))
    }

    fn live(&self) -> Vec<Wish> {
        let (post, account) = (self.letters.post.clone(), self.account());
        let found = self.db.read_blocking(move |conn| standings(conn, &post, &account)).unwrap();
        found.iter().filter(|one| one.course.is_live()).map(|one| one.wish).collect()
    }

    /// Whoever is on a list.
    fn listed(&self, wish: Wish) -> Vec<String> {
        let list = self.write(move |tx, letters, _| take_list(tx, &letters.post, wish));
        list.iter().map(|one| format!("{} {}", one.name.expose(), one.to.reach.as_str())).collect()
    }

    /// Every address and number that stands anywhere.
    fn reaches(&self) -> Vec<String> {
        let (post, account) = (self.letters.post.clone(), self.account());
        let found = self.db.read_blocking(move |conn| standings(conn, &post, &account)).unwrap();
        found.into_iter().filter_map(|one| one.reach).map(|reach| reach.as_str().to_owned()).collect()
    }

    fn states(&self) -> Vec<Option<State>> {
        let samira = self.samira.clone();
        let list = self.db.read_blocking(move |conn| own::list(conn, &samira)).unwrap();
        list.into_iter().map(|record| record.life.state()).collect()
    }
}

#[test]
fn only_the_link_in_the_letter_makes_a_subscription_and_one_press_ends_it() {
    let house = House::new();
    assert_eq!(house.save(&[NEWS]), Saved::Asked);
    assert_eq!((house.live(), house.states()), (vec![], vec![Some(State::Requested)]));
    assert_eq!(house.confirm("not it"), []);
    let secret = house.secret();
    assert_eq!(house.confirm(&secret), [NEWS]);
    assert_eq!((house.live(), house.states()), (vec![NEWS], vec![Some(State::Given)]));
    assert_eq!(house.confirm(&secret), [], "once");
    assert_eq!(house.save(&[]), Saved::Done);
    assert_eq!((house.live(), house.states()), (vec![], vec![Some(State::Withdrawn)]));
    // Only a new question, confirmed anew, begins it again.
    assert_eq!(house.save(&[NEWS]), Saved::Asked);
    assert_eq!(house.live(), []);
    assert_eq!(house.confirm(&house.secret()), [NEWS]);
    assert_eq!((house.live(), house.states()), (vec![NEWS], vec![Some(State::Given)]));
}

#[test]
fn a_question_that_nobody_answers_ends_and_an_old_page_saves_nothing() {
    let house = House::new();
    let old = house.version();
    house.save(&[SURVEY]);
    let choice = Choice { wanted: Wish::ALL.into_iter().collect(), version: old, ..Choice::default() };
    assert_eq!(house.write(move |tx, letters, samira| save(tx, letters, samira, &choice)), Saved::Stale);
    let secret = house.secret();
    house.clock.step(limits::OPT_IN_LIFE);
    assert_eq!(house.confirm(&secret), [], "too late");
    let now = house.clock.now();
    let due = house.db.read_blocking(move |conn| (UNANSWERED.due)(conn, now, 10)).unwrap();
    assert_eq!(due.len(), 1);
    let blobs =
        Blobs::new(&house.folder.path().join("blobs"), &MasterKey::open_or_create(&house.folder.path().join("key")).unwrap()).unwrap();
    house.write(move |tx, _, _| Ok((UNANSWERED.erase)(tx, &blobs, &due[0])?));
    assert_eq!((house.live(), house.states()), (vec![], vec![Some(State::Expired)]));
}

#[test]
fn an_answer_with_stop_ends_all_of_it_and_a_letter_that_waits_does_not_go() {
    let house = House::new();
    house.save(&[NEWS, OTHERS]);
    house.confirm(&house.secret());
    assert_eq!(house.live(), [NEWS, OTHERS]);
    let address = Address::parse("SAMIRA@example.org").unwrap();
    house.write(move |tx, letters, _| stop_address(tx, &letters.post, &address));
    assert_eq!((house.live(), house.states()), (vec![], vec![Some(State::Withdrawn), Some(State::Withdrawn)]));
    house.clock.step(HOUR);
    let blocked = house.write(|tx, letters, _| Ok(letters.post.is_blocked(tx, EMAIL, Topic::Survey.scope())?));
    assert!(blocked, "also what was never wanted");
}

#[test]
fn a_consent_that_is_declared_invalid_or_taken_back_from_the_list_ends_it() {
    for is_invalid in [true, false] {
        let house = House::new();
        house.save(&[NEWS]);
        house.confirm(&house.secret());
        house.write(move |tx, letters, samira| {
            let id = own::list(tx, samira)?[0].id.clone();
            if is_invalid {
                let finding = records::Finding { by: samira.clone(), reason: "nobody read it".to_owned() };
                crate::consent::invalid::declare(tx, &id, &finding).map(|_| ())
            } else {
                withdraw(tx, &letters.post, samira, &id)
            }
        });
        let state = if is_invalid { State::Invalidated } else { State::Withdrawn };
        assert_eq!((house.live(), house.states()), (vec![], vec![Some(state)]));
    }
}

#[test]
fn each_channel_is_asked_for_by_itself_and_a_number_goes_with_the_last_that_needs_it() {
    let house = House::new();
    assert_eq!(house.save(&[NEWS_BY_CALL, NEWS_BY_TEXT, SURVEY_BY_POST]), Saved::Asked);
    assert_eq!((house.live(), house.listed(NEWS_BY_CALL)), (vec![], vec![]), "a tick is no consent");
    house.confirm(&house.secret());
    assert_eq!(house.live(), [NEWS_BY_CALL, NEWS_BY_TEXT, SURVEY_BY_POST]);
    assert_eq!(house.listed(NEWS_BY_CALL), ["Samira +26461123456"]);
    assert_eq!(house.listed(SURVEY_BY_POST), ["Samira Harbour Street 5\nWindhoek"]);
    assert_eq!(house.listed(SURVEY), Vec::<String>::new());
    // Another number is another question, and the one before it is called no more.
    assert_eq!(house.save_at(&[NEWS_BY_CALL, SURVEY_BY_POST], "+264 61 777 777"), Saved::Asked);
    assert_eq!((house.live(), house.listed(NEWS_BY_CALL)), (vec![SURVEY_BY_POST], vec![]));
    house.confirm(&house.secret());
    assert_eq!(house.listed(NEWS_BY_CALL), ["Samira +26461777777"]);
    assert_eq!(house.save(&[SURVEY_BY_POST]), Saved::Done);
    assert_eq!((house.live(), house.reaches()), (vec![SURVEY_BY_POST], vec!["Harbour Street 5\nWindhoek".to_owned()]));
    assert_eq!(house.save(&[]), Saved::Done);
    assert_eq!((house.live(), house.reaches()), (vec![], vec![]));
}

#[test]
fn whoever_says_stop_by_telephone_is_called_no_more_at_that_number() {
    let house = House::new();
    let wanted = [NEWS, NEWS_BY_CALL, NEWS_BY_TEXT, SURVEY_BY_POST];
    house.save(&wanted);
    house.confirm(&house.secret());
    let number = Number::parse(NUMBER).unwrap();
    house.write(move |tx, letters, _| stop_number(tx, &letters.post, &number));
    assert_eq!(house.live(), [NEWS, SURVEY_BY_POST], "what goes elsewhere was not meant");
    // What was never wanted is stopped too, and no account brings it back; nor does an older database.
    let survey = Wish { topic: Topic::Survey, channel: Channel::Text };
    assert_eq!((house.save(&[NEWS, survey]), house.save(&[NEWS_BY_CALL])), (Saved::Refused, Saved::Refused));
    assert_eq!(house.live(), [NEWS, SURVEY_BY_POST], "what is refused changes nothing");
    assert_eq!(house.save_at(&wanted, "+264 61 777 777"), Saved::Asked);
    house.confirm(&house.secret());
    assert_eq!(house.live(), wanted);
    // An answer by letter ends all of it, by whichever channel.
    let address = Address::parse(EMAIL).unwrap();
    house.write(move |tx, letters, _| stop_address(tx, &letters.post, &address));
    assert_eq!((house.live(), house.reaches()), (vec![], vec![]));
}

#[test]
fn another_address_is_asked_anew_and_the_one_before_gets_nothing() {
    const NEW: &str = "samira@new.example.org";
    let house = House::new();
    let move_to = |email: &'static str| {
        let (letters, samira) = (house.letters.clone(), house.samira.clone());
        let asking = Actor::Account(samira.clone());
        house.db.write_blocking(asking, move |tx| address::ask(tx, &letters, &samira, email)).unwrap();
        let secret = house.secret_of(Kind::Address);
        house.write(move |tx, letters, samira| {
            address::confirm(tx, &letters.post, &secret).map_err(people)?;
            Ok(follow(tx, letters, samira)?)
        });
    };
    house.save(&[NEWS, SURVEY, NEWS_BY_CALL]);
    house.confirm(&house.secret());
    assert_eq!(house.save(&[NEWS, SURVEY, OTHERS, NEWS_BY_CALL, NEWS_BY_TEXT]), Saved::Asked);
    let before = house.secret();
    move_to(NEW);
    assert_eq!(house.live(), [NEWS_BY_CALL]);
    assert!(!house.reaches().contains(&EMAIL.to_owned()), "{:?}", house.reaches());
    assert_eq!(house.confirm(&before), [], "the question to the mailbox before is over");
    assert_eq!(house.confirm(&house.secret()), [NEWS, NEWS_BY_TEXT, SURVEY, OTHERS]);
    assert_eq!(house.live(), [NEWS, NEWS_BY_CALL, NEWS_BY_TEXT, SURVEY, OTHERS]);
    // Whoever had wanted no surveys at the first address is not asked about them there.
    let gone = Address::parse(EMAIL).unwrap();
    house.write(move |tx, letters, _| Ok(_ = letters.post.block(tx, gone.as_str(), Topic::Survey.scope())?));
    house.clock.step(Duration::from_secs(24 * 3600));
    move_to(EMAIL);
    assert_eq!(house.confirm(&house.secret()), [NEWS, OTHERS]);
}

/// A walk of the same steps each time, over the real rows: whatever people, the business and the clock do, no promotion leaves but to
/// somebody whose last word about its topic was a link pressed in time.
#[test]
fn no_promotion_leaves_without_a_confirmation_that_counts_at_that_moment() {
    let mut walk = Walk::new();
    for _ in 0..STEPS {
        walk.step();
        assert_eq!(walk.house.live(), walk.wanted.iter().copied().collect::<Vec<_>>(), "{:?}", walk.deeds);
    }
    let written: usize = walk.house.db.read_blocking(promotions::list).unwrap().iter().map(|one| one.written).sum();
    assert!(walk.left.len() > 20 && written > walk.left.len() + 5, "the walk comes by both: {} of {written} went", walk.left.len());
}

type Deed = fn(&mut Walk);

const STEPS: usize = 1_000;
const WALKED: [Wish; 5] = [NEWS, NEWS_BY_CALL, SURVEY, SURVEY_BY_POST, OTHERS];

/// The house, and what a careful reader of its letters knows.
struct Walk {
    house: House,
    dice: u64,
    /// Links that went out, with what the newest one of each topic asks.
    links: Vec<String>,
    open: BTreeMap<Wish, (String, UtcMillis)>,
    wanted: BTreeSet<Wish>,
    /// Codes of promotions, and what each ends.
    codes: Vec<(String, Topic)>,
    deeds: Vec<&'static str>,
    /// Those that went: a letter that went once may be tried again, and then counts no more than once.
    left: BTreeSet<MailId>,
}

impl Walk {
    fn new() -> Self {
        let house = House::new();
        house.write(|tx, letters, _| Ok(letters.post.set_server(tx, &crate::mail::tests::server(25))?));
        let dice = 0x9e37_79b9_7f4a_7c15;
        Self {
            house,
            dice,
            links: vec![],
            open: BTreeMap::new(),
            wanted: BTreeSet::new(),
            codes: vec![],
            deeds: vec![],
            left: BTreeSet::new(),
        }
    }

    /// xorshift64.
    fn throw(&mut self, sides: usize) -> usize {
        self.dice ^= self.dice << 13;
        self.dice ^= self.dice >> 7;
        self.dice ^= self.dice << 17;
        (self.dice % sides as u64) as usize
    }

    fn step(&mut self) {
        const DEEDS: [(&str, Deed); 8] = [
            ("ticks", Walk::tick),
            ("presses the newest link", |walk| walk.press(walk.links.len().wrapping_sub(1))),
            ("presses some link", |walk| {
                let one = walk.throw(walk.links.len().max(1));
                walk.press(one);
            }),
            ("unsubscribes", Walk::unsubscribe),
            ("answers with STOP", Walk::answer_stop),
            ("waits", Walk::wait),
            ("the business writes", Walk::promote),
            ("the postman goes", Walk::carry),
        ];
        // A STOP ends everything: rarely, or there is little else to see.
        let which = match self.throw(20) {
            0..=2 => 0,
            3..=6 => 1,
            7 => 2,
            8 => 3,
            9 if self.throw(3) == 0 => 4,
            9..=12 => 5,
            13..=16 => 6,
            _ => 7,
        };
        self.deeds.push(DEEDS[which].0);
        DEEDS[which].1(self);
    }

    fn tick(&mut self) {
        let ticked: Vec<Wish> = WALKED.into_iter().filter(|_| self.throw(3) > 0).collect();
        let saved = self.house.save(&ticked);
        assert_ne!(saved, Saved::Stale);
        self.wanted.retain(|topic| ticked.contains(topic));
        self.open.retain(|topic, _| ticked.contains(topic));
        if saved == Saved::Asked {
            let (secret, until) = (self.house.secret(), self.house.clock.now().plus(limits::OPT_IN_LIFE));
            for topic in ticked.into_iter().filter(|topic| !self.wanted.contains(topic)) {
                self.open.insert(topic, (secret.clone(), until));
            }
            self.links.push(secret);
        }
    }

    fn press(&mut self, which: usize) {
        let (Some(secret), now) = (self.links.get(which), self.house.clock.now()) else { return };
        let asked = |(open, until): &(String, UtcMillis)| open == secret && now < *until;
        let fresh: Vec<Wish> = self.open.iter().filter(|(_, open)| asked(open)).map(|(topic, _)| *topic).collect();
        assert_eq!(self.house.confirm(secret), fresh, "{:?}", self.deeds);
        self.open.retain(|topic, _| !fresh.contains(topic));
        self.wanted.extend(fresh);
    }

    fn unsubscribe(&mut self) {
        if self.codes.is_empty() {
            return;
        }
        let one = self.throw(self.codes.len());
        let (code, topic) = self.codes[one].clone();
        let ended = self.house.write(move |tx, letters, _| unsubscribe(tx, &letters.post, &code, Extent::One));
        assert_eq!(ended, Some(topic));
        self.wanted.remove(&Wish::by_email(topic));
        self.open.remove(&Wish::by_email(topic));
    }

    fn answer_stop(&mut self) {
        let address = Address::parse(EMAIL).unwrap();
        self.house.write(move |tx, letters, _| stop_address(tx, &letters.post, &address));
        self.wanted.clear();
        self.open.clear();
    }

    fn wait(&mut self) {
        let hours = [1, 20, 49][self.throw(3)];
        self.house.clock.step(HOUR * hours);
    }

    fn promote(&mut self) {
        let topic = Topic::ALL[self.throw(3)];
        self.house.write(move |tx, letters, _| {
            let message = Message { subject: "New hours".to_owned(), body: "We open at seven.".to_owned() };
            let id = promotions::keep(tx, topic, BTreeMap::from([(Lang::En, message)]))?;
            if promotions::send(tx, &id)? != promotions::Sent::Yes {
                return promotions::remove(tx, &id);
            }
            while promotions::work(tx, letters)? {}
            Ok(())
        });
    }

    /// Every promotion that waits is taken to the door.
    fn carry(&mut self) {
        let waiting: Vec<outbox::Entry> = self.house.db.read_blocking(outbox::list).unwrap();
        for entry in waiting.into_iter().filter(|entry| entry.kind == Kind::Promotion && entry.course.state == Course::Queued) {
            let (_, wish) = subscriptions::parse_about(&entry.about).expect("what it is about");
            let (post, opened) = (self.house.letters.post.clone(), entry.clone());
            let end = self.house.db.read_blocking(move |conn| post.link_for_tests(conn, &opened)).unwrap();
            let id = entry.id.clone();
            let leaves = self.house.write(move |tx, letters, _| Ok(letters.post.leave(tx, &entry.id)?));
            assert!(!leaves || self.wanted.contains(&wish), "{wish:?} after {:?}", self.deeds);
            if leaves {
                self.codes.push((end.rsplit('/').next().expect("a code").to_owned(), wish.topic));
                self.left.insert(id);
            }
        }
    }
}
