//! Objections: kinds of recipients to which somebody's data must not go (DR-11, CL-33), and the letter to whoever a new version of
//! a policy concerns.
//!
//! Owns `disclosure_objections` and `objection_letters`. **Invariants.** An objection is the person's alone: made, kept through
//! every change of a policy, and lifted by them. Each person gets one letter about a version, marked in the transaction that queues
//! it. *Absent*: an end by time.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits::OBJECTION_LETTERS;
use crate::base::time::UtcMillis;
use crate::consent::{ConsentError, sql};
use crate::mail::Post;
use crate::mail::address::Address;
use crate::mail::letter::{Letter, Text};
use crate::mail::outbox::Queued;
use crate::people::{accounts, business};
use crate::policies::recipients::{self, RecipientKind, Widened};
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};

/// How whoever is concerned is told: by letter, with the page of their objections.
#[derive(Clone)]
pub struct Teller {
    pub post: Post,
    pub page: String,
}

/// What an account objects to, and of what it was written to.
pub const PORTABLES: [Portable; 2] = [
    Portable { part: "objections", gather: sql::copy_objections },
    Portable { part: "objection_letters", gather: sql::copy_objection_letters },
];

/// What an account objects to, and since when.
pub fn of_account(conn: &Connection, account: &AccountId) -> Result<BTreeMap<RecipientKind, UtcMillis>, ConsentError> {
    Ok(sql::objections_of(conn, account)?)
}

/// How many people object to each kind.
pub fn counts(conn: &Connection) -> Result<BTreeMap<RecipientKind, usize>, ConsentError> {
    Ok(sql::objection_counts(conn)?)
}

/// Again is no fault, and the first time counts.
pub fn object(tx: &Tx, account: &AccountId, kind: RecipientKind) -> Result<(), ConsentError> {
    if sql::insert_objection(tx, account, kind, tx.now)? > 0 {
        audit::record(tx, "objection.make", account.as_str(), json!({ "kind": kind.as_str() }))?;
    }
    Ok(())
}

pub fn lift(tx: &Tx, account: &AccountId, kind: RecipientKind) -> Result<(), ConsentError> {
    if sql::delete_objection(tx, account, kind)? > 0 {
        audit::record(tx, "objection.lift", account.as_str(), json!({ "kind": kind.as_str() }))?;
    }
    Ok(())
}

/// Writes to whoever objected before a version was announced that names what they object to; so many at once. Answers how many
/// people that were: none once everybody has been written to.
pub fn tell(tx: &Tx, teller: &Teller) -> Result<usize, ConsentError> {
    let mut told = 0;
    for widened in recipients::widened(tx)? {
        for account in sql::to_tell(tx, &widened, OBJECTION_LETTERS)? {
            if write_to(tx, teller, &widened, &account)? == Outbox::Full {
                // Nobody else is written to either; the next round goes on here.
                return Ok(told);
            }
            sql::insert_told(tx, &widened.version, &account, tx.now)?;
            audit::record(tx, "objection.tell", account.as_str(), json!({ "version": widened.version.as_str() }))?;
            told += 1;
        }
    }
    Ok(told)
}

/// Somebody who was leaving stays: what was announced since then goes to them after all.
pub fn tell_again(tx: &Tx, account: &AccountId, since: UtcMillis) -> Result<(), StoreError> {
    Ok(sql::forget_told(tx, account, since)?)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outbox {
    Taken,
    Full,
}

fn write_to(tx: &Tx, teller: &Teller, widened: &Widened, account: &AccountId) -> Result<Outbox, ConsentError> {
    let known = accounts::find_stored(tx, account)?.filter(|account| account.is_active());
    let (Some(known), Some(business)) = (known, business::load(tx)?) else { return Ok(Outbox::Taken) };
    // An address of long ago that no letter can have is no hindrance: the objection stays, and the account shows it.
    let (Ok(to), Ok(house)) = (Address::parse(known.email.expose()), business.letter_house()) else { return Ok(Outbox::Taken) };
    let mine = sql::objections_of(tx, account)?;
    let kinds = widened.kinds.iter().filter(|kind| mine.contains_key(kind)).map(|kind| kind.name()).collect();
    let text = Text::Objection { kinds, effective: widened.effective, page: teller.page.clone() };
    let letter = Letter { to, lang: known.lang, house, about: widened.version.to_string(), text };
    // Whoever is not to be written to has the objection all the same.
    Ok(if teller.post.queue(tx, &letter)? == Queued::Full { Outbox::Full } else { Outbox::Taken })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::audit::tests::deeds;
    use crate::base::ids::PolicyId;
    use crate::base::time::Clock;
    use crate::mail::course::State;
    use crate::mail::letter::Kind as LetterKind;
    use crate::mail::outbox;
    use crate::people::setup;
    use crate::policies::check::{Finding, What};
    use crate::policies::drafts::{self, Place, Typed};
    use crate::policies::kinds::{ClauseKey, Document, Kind};
    use crate::policies::publish::{self, NotPublished, Switched};
    use crate::policies::recipients::NewRecipient;
    use crate::policies::version::Plan;
    use crate::policies::{PolicyError, reading};
    use crate::store::keys::MasterKey;
    use crate::store::{Actor, Db};
    use crate::text::Lang;

    const DAY: Duration = Duration::from_secs(24 * 3600);

    struct House {
        db: Db,
        clock: Clock,
        owner: AccountId,
        teller: Teller,
        _folder: tempfile::TempDir,
    }

    impl House {
        /// A business that offers English and Arabic.
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
            let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
            let (mut setup, hash) = setup::sample();
            setup.business.langs = vec![Lang::En, Lang::Ar];
            let owner = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
            let post = Post::new(&MasterKey::open_or_create(&folder.path().join("key")).unwrap());
            let teller = Teller { post, page: "https://desk.example.org/account/consents".to_owned() };
            Self { db, clock, owner, teller, _folder: folder }
        }

        fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx) -> Result<T, ConsentError> + Send + 'static) -> T {
            self.db.write_blocking(Actor::Cli, f).unwrap()
        }

        fn recipient(&self, name: &str, kind: RecipientKind) {
            let text = str::to_owned;
            let new = NewRecipient {
                name: text(name),
                kind,
                data: text("Addresses of mail"),
                task: text("Letters"),
                countries: text("Germany"),
                transfer: String::new(),
                from: self.db.now(),
            };
            self.write(move |tx| Ok(recipients::add(tx, &new, tx.now).map(|_| ())?));
        }

        fn object(&self, kind: RecipientKind) {
            let owner = self.owner.clone();
            self.write(move |tx| object(tx, &owner, kind));
        }

        fn tell(&self) -> usize {
            let teller = self.teller.clone();
            self.write(move |tx| tell(tx, &teller))
        }

        /// What the ledger says of an id, of these deeds.
        fn deeds(&self, of: &str, kind: &str) -> Vec<String> {
            let (of, kind) = (of.to_owned(), kind.to_owned());
            let all = self.db.read_blocking(move |conn| Ok::<_, ConsentError>(deeds(conn, &of))).unwrap();
            all.into_iter().filter(|deed| deed.starts_with(&kind)).collect()
        }

        fn letters(&self) -> usize {
            let list = self.db.read_blocking(outbox::list).unwrap();
            list.iter().filter(|entry| entry.kind == LetterKind::Objection && entry.course.state == State::Held).count()
        }

        /// Announces a privacy policy; one that follows another says what changes.
        fn announce(&self) -> PolicyId {
            self.announce_with(&[]).unwrap_or_else(|found| panic!("{found:?}"))
        }

        /// The same with words of the business's own for the clause of recipients.
        fn announce_with(&self, recipients: &'static [(Lang, &'static str)]) -> Result<PolicyId, Vec<Finding>> {
            let now = self.db.now();
            let prepare = move |tx: &Tx<'_>| {
                let id = drafts::open(tx, &Document::of_house(Kind::Privacy))?;
                let summary = [(Lang::En, "More recipients."), (Lang::Ar, "جهات متلقية أكثر.")].map(|text| ("summary", text));
                for (clause, (lang, text)) in summary.into_iter().chain(recipients.iter().map(|text| ("recipients", *text))) {
                    let (content, _) = drafts::content(tx, drafts::find(tx, &id)?)?;
                    let clause = ClauseKey::fixed(clause);
                    let Some(cell) = content.clause(&clause).and_then(|one| one.cell(lang)) else { continue };
                    let typed = Typed::parse(&cell.source.title, text, cell.seen, false).map_err(|_| PolicyError::Missing)?;
                    drafts::save(tx, &Place { version: id.clone(), clause, lang }, typed)?;
                }
                let plan = Plan { material: true, reason: "A recipient".to_owned(), release: Some(now), effective: None, ..Plan::new() };
                let effective = Some(plan.earliest(now, &TimeZone::get("Europe/Berlin").unwrap()));
                drafts::set_plan(tx, &id, Plan { effective, ..plan })?;
                let seal = drafts::content(tx, drafts::find(tx, &id)?)?.0.seal();
                Ok::<_, PolicyError>((id, seal))
            };
            let (id, seal) = self.db.write_blocking(Actor::Cli, prepare).unwrap();
            let published = id.clone();
            match self.db.write_blocking(Actor::Cli, move |tx| publish::publish(tx, &published, &seal, |_| true)) {
                Ok(()) => Ok(id),
                Err(NotPublished::Findings(found)) => Err(found),
                Err(NotPublished::Refused(fault)) => panic!("{fault}"),
            }
        }

        async fn take_effect(&self) {
            self.clock.step(31 * DAY);
            self.clock.compare();
            assert_eq!(publish::switch(&self.db).await.unwrap(), Switched::Done(1));
        }
    }

    /// Acceptance 12: who objected to what a new version allows is written to, once, and the objection stays.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_version_that_names_what_somebody_objects_to_brings_a_letter_and_the_objection_stays() {
        let house = House::new();
        house.object(RecipientKind::Partner);
        house.recipient("Post AG", RecipientKind::Mail);
        house.announce();
        assert_eq!((house.tell(), house.letters()), (0, 0), "nobody objects to letters");
        house.take_effect().await;

        house.recipient("Praxis Nord", RecipientKind::Partner);
        let second = house.announce();
        assert_eq!((house.tell(), house.letters()), (1, 1));
        assert_eq!((house.tell(), house.letters()), (0, 1), "once for each version and account, whatever breaks off between");
        // Whoever was leaving then had no letter: it is written when they stay after all, and only what came since.
        let (owner, now) = (house.owner.clone(), house.db.now());
        for (since, written) in [(now.plus(DAY), 0), (now, 1)] {
            let owner = owner.clone();
            house.write(move |tx| Ok(tell_again(tx, &owner, since)?));
            assert_eq!(house.tell(), written);
        }
        house.take_effect().await;
        assert_eq!((house.tell(), house.letters()), (0, 2));
        let owner = house.owner.clone();
        let mine = house.db.read_blocking(move |conn| of_account(conn, &owner)).unwrap();
        assert!(mine.contains_key(&RecipientKind::Partner), "the block stays until the person lifts it");
        let shelf = house.db.read_blocking(|conn| reading::shelf(conn, &Document::of_house(Kind::Privacy))).unwrap().unwrap();
        assert!(shelf.current.in_language(Lang::Ar).iter().any(|clause| clause.text.contains("Praxis Nord")), "{second}");

        // Both kinds are named already: a further version widens nothing. Who lifts an objection has none.
        house.announce();
        assert_eq!(house.tell(), 0);
        let owner = house.owner.clone();
        house.write(move |tx| lift(tx, &owner, RecipientKind::Partner));
        assert!(house.db.read_blocking(counts).unwrap().is_empty());
        assert_eq!(
            house.deeds(house.owner.as_str(), "objection."),
            ["objection.make", "objection.tell", "objection.tell", "objection.lift"]
        );
    }

    /// B.3.5: words of the business's own cannot leave out whom the objections are compared with.
    #[test]
    fn a_policy_that_does_not_show_the_register_is_refused_and_one_in_own_words_that_does_brings_the_letter() {
        let house = House::new();
        house.object(RecipientKind::Partner);
        house.recipient("Praxis Nord", RecipientKind::Partner);
        let silent = house.announce_with(&[(Lang::En, "Our people read what you write."), (Lang::Ar, "يقرأ موظفونا ما تكتبه.")]);
        let place =
            |lang| Finding { clause: Some(ClauseKey::fixed("recipients")), lang: Some(lang), what: What::Needs("table:recipients") };
        assert_eq!(silent, Err(vec![place(Lang::En), place(Lang::Ar)]));
        assert_eq!((house.tell(), house.letters()), (0, 0));
        let shown: &[(Lang, &str)] =
            &[(Lang::En, "These get your data:\n\n{table:recipients}"), (Lang::Ar, "تتلقى هذه الجهات بياناتك:\n\n{table:recipients}")];
        assert!(house.announce_with(shown).is_ok());
        assert_eq!((house.tell(), house.letters()), (1, 1));
    }

    #[test]
    fn a_recipient_is_added_before_use_and_only_ended_afterwards() {
        let house = House::new();
        let now = house.db.now();
        let late = NewRecipient {
            name: "Post AG".to_owned(),
            kind: RecipientKind::Mail,
            data: String::new(),
            task: String::new(),
            countries: String::new(),
            transfer: String::new(),
            from: now.minus(DAY),
        };
        let refused = house.db.write_blocking(Actor::Cli, move |tx| recipients::add(tx, &late, now));
        assert!(matches!(refused, Err(PolicyError::NoDate)));
        house.recipient("Post AG", RecipientKind::Mail);
        let all = house.db.read_blocking(recipients::list).unwrap();
        let id = all[0].id.clone();
        for _ in 0..2 {
            let id = id.clone();
            house.write(move |tx| Ok(recipients::end(tx, &id)?));
        }
        let ended = house.db.read_blocking(|conn| Ok::<_, PolicyError>((recipients::list(conn)?, recipients::standing(conn)?))).unwrap();
        assert!(ended.0[0].ended.is_some() && ended.1.is_empty());
        assert_eq!(house.deeds(id.as_str(), "recipient."), ["recipient.add", "recipient.end"], "once each");
    }
}
