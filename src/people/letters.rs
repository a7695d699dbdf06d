//! Links that go by letter. Those that somebody of the house makes, an invitation or a new password, are shown as well, because a
//! letter may be late or never come. Those that a person asks for at the door, an account or a forgotten password, are shown to
//! nobody: that the letter was read is what they prove.
//!
//! **Invariants.** Link and letter are made in one transaction. A new link recalls the letter with the one that it replaces. What was
//! asked for at the door without an account for it fails, if it fails, just as it does with one.

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::secret::Secret;
use crate::mail::address::Address;
use crate::mail::blocks::Scope;
use crate::mail::letter::{Kind, Letter, Text};
use crate::mail::outbox::Queued;
use crate::mail::{MailError, Post, outbox, server};
use crate::people::accounts::Account;
use crate::people::links::{self, Invitation, Link, LinkKind};
use crate::people::sessions::Browser;
use crate::people::{PeopleError, accounts, business, guardians, networks, registration, sql};
use crate::store::Tx;
use crate::text::Lang;

/// How a link reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A letter is on its way.
    ByMail,
    /// Whoever made it passes it on.
    ByHand,
    /// The same, because the person wants no letters of this kind (FC-35).
    Unwanted,
}

/// A link that was made, shown this once.
#[derive(Debug)]
pub struct Made {
    /// The whole link.
    pub link: Secret<String>,
    pub way: Way,
}

/// What makes links into letters: the outbox, and what links begin with.
#[derive(Clone)]
pub struct Letters {
    pub post: Post,
    pub origin: String,
}

impl Letters {
    /// Invites somebody who allowed that, as whoever invites has declared (FC-35). The business's own language is the best guess at theirs.
    pub fn invite(&self, tx: &Tx, invitation: &Invitation) -> Result<Made, PeopleError> {
        let (secret, email) = (links::issue_invite(tx, invitation)?, invitation.email.as_str());
        let Link { id, .. } = links::find(tx, LinkKind::Invite, secret.expose(), tx.now)?;
        audit::record(tx, "link.permission", id.as_str(), serde_json::json!({ "declared": true }))?;
        outbox::recall_to(tx, email, Some(Kind::Invitation))?;
        self.post_link(tx, LinkKind::Invite, &secret, (email, None))
    }

    /// Lets somebody who works here choose a new password.
    pub fn recover(&self, tx: &Tx, id: &AccountId) -> Result<Made, PeopleError> {
        let secret = links::issue_recovery_for(tx, id)?;
        let account = accounts::find(tx, id)?.ok_or(PeopleError::NoAccount)?;
        outbox::recall_to(tx, account.email.expose(), Some(Kind::Recovery))?;
        self.post_link(tx, LinkKind::Recovery, &secret, (account.email.expose(), Some(account.lang)))
    }

    /// Answers whoever typed this address to have an account: with a link, or, if it has one already, with that.
    pub(super) fn register(&self, tx: &Tx, email: &str, lang: Lang) -> Result<(), PeopleError> {
        let known = sql::account_for_sign_in(tx, email)?.map(|(account, _)| account);
        outbox::recall_to(tx, email, Some(Kind::Register))?;
        outbox::recall_to(tx, email, Some(Kind::Known))?;
        let secret = links::issue_register(tx, email)?;
        let Link { id, expires, .. } = links::find(tx, LinkKind::Register, secret.expose(), tx.now)?;
        match known {
            Some(account) => {
                let text = Text::Known { page: format!("{}/sign-in", self.origin), until: expires };
                self.post(tx, id.as_str(), (account.email.expose(), account.lang), text)
            }
            None => {
                // A guardian's wish that nobody writes here ends with the account that it is for.
                if !guardians::is_silent(tx, email)? {
                    self.post.unblock(tx, email, Scope::Everything)?;
                }
                let link = format!("{}{}?lang={}", self.origin, LinkKind::Register.path(&secret), lang.tag());
                self.post(tx, id.as_str(), (email, lang), Text::Register { link: Secret::new(link), until: expires })
            }
        }
    }

    /// Lets somebody who forgot the password choose a new one, if the address has an account that may be opened by letter.
    pub fn forgotten(&self, tx: &Tx, email: &str) -> Result<(), PeopleError> {
        if !outbox::has_room(tx)? {
            return Err(PeopleError::Full);
        }
        let Some((account, _)) = sql::account_for_sign_in(tx, email)? else { return Ok(()) };
        if registration::asked_lately(tx, LinkKind::Recovery, email)? {
            return Ok(());
        }
        let Some(secret) = links::issue_forgotten(tx, &account)? else { return Ok(()) };
        for kind in [Kind::Forgotten, Kind::Recovery] {
            outbox::recall_to(tx, account.email.expose(), Some(kind))?;
        }
        let Link { id, expires, .. } = links::find(tx, LinkKind::Recovery, secret.expose(), tx.now)?;
        let link = Secret::new(format!("{}{}", self.origin, LinkKind::Recovery.path(&secret)));
        self.post(tx, id.as_str(), (account.email.expose(), account.lang), Text::Forgotten { link, until: expires })
    }

    /// Writes to the new address of an account, or to whoever has it already; and to the old one that it is to change.
    pub(super) fn new_address(&self, tx: &Tx, account: &Account, email: &str) -> Result<(), PeopleError> {
        let known = sql::account_for_sign_in(tx, email)?.map(|(known, _)| known);
        let secret = links::issue_address(tx, email)?;
        let Link { id, expires, .. } = links::find(tx, LinkKind::Address, secret.expose(), tx.now)?;
        match known {
            Some(known) => {
                let text = Text::Known { page: format!("{}/sign-in", self.origin), until: expires };
                self.post(tx, id.as_str(), (known.email.expose(), known.lang), text)?;
            }
            None => {
                let link = Secret::new(format!("{}{}", self.origin, LinkKind::Address.path(&secret)));
                self.post(tx, id.as_str(), (email, account.lang), Text::Address { link, until: expires })?;
            }
        }
        let text = Text::Moved { page: format!("{}/sign-in/forgot", self.origin) };
        // Of its own: what is said of the account's other letters recalls no warning.
        self.post(tx, &format!("moved/{}", account.id), (account.email.expose(), account.lang), text)
    }

    /// Writes to whoever comes in for the first time, or from a network that the account does not know while it knows others. To be
    /// asked before the session begins, which makes the network known.
    pub fn entering(&self, tx: &Tx, id: &AccountId, browser: &Browser) -> Result<(), PeopleError> {
        let account = accounts::find(tx, id)?.ok_or(PeopleError::NoAccount)?;
        let page = |path: &str| format!("{}{path}", self.origin);
        if registration::created(tx, id)? == Some(tx.now) {
            self.tell(tx, format!("welcome/{id}"), &account, Text::Welcome { page: page("/account") })
        } else if networks::is_elsewhere(tx, &account, &browser.network)? {
            let text = Text::Place { device: browser.device.clone(), at: tx.now, page: page("/account/details") };
            self.tell(tx, format!("place/{id}"), &account, text)
        } else {
            Ok(())
        }
    }

    /// A letter that only tells. Without a mail server there is nobody who could carry it, and nothing in it that somebody else
    /// should hand over; what it tells of happens with or without it.
    pub fn tell(&self, tx: &Tx, about: String, account: &Account, text: Text) -> Result<(), PeopleError> {
        let (Some(_), Some(business)) = (server::standing(tx)?, business::load(tx)?) else { return Ok(()) };
        // An address of long ago that no letter can have is no hindrance.
        if let (Ok(to), Ok(house)) = (Address::parse(account.email.expose()), business.letter_house()) {
            self.post.queue(tx, &Letter { to, lang: account.lang, house, about, text })?;
        }
        Ok(())
    }

    /// A letter without which nothing has happened: if it cannot be written, neither is the link.
    pub(super) fn post(&self, tx: &Tx, about: &str, (to, lang): (&str, Lang), text: Text) -> Result<(), PeopleError> {
        let business = business::load(tx)?.ok_or(PeopleError::NotSetUp)?;
        let (to, house) = (Address::parse(to).map_err(MailError::from)?, business.letter_house().map_err(MailError::from)?);
        let queued = self.post.queue(tx, &Letter { to, lang, house, about: about.to_owned(), text })?;
        // An address that wants no letters is answered as any other: nobody at the door learns of it.
        if queued == Queued::Full { Err(PeopleError::Full) } else { Ok(()) }
    }

    fn post_link(&self, tx: &Tx, kind: LinkKind, secret: &Secret<String>, to: (&str, Option<Lang>)) -> Result<Made, PeopleError> {
        let link = Secret::new(format!("{}{}", self.origin, kind.path(secret)));
        let Link { id, expires, .. } = links::find(tx, kind, secret.expose(), tx.now)?;
        let text = match kind {
            LinkKind::Invite => {
                let code = self.post.stop_code(to.0, Scope::Invitations, tx.now);
                Text::Invitation {
                    link: link.clone(),
                    until: expires,
                    stop: Secret::new(format!("{}/unsubscribe/{}", self.origin, code.expose())),
                }
            }
            // A set-up has nobody yet to whom it could go, what undoes a deletion is written of by `rights`, and what is proved by reading
            // a letter is never shown: none of them is asked for here.
            LinkKind::Recovery | LinkKind::Setup | LinkKind::Undo | LinkKind::Register | LinkKind::Address => {
                Text::Recovery { link: link.clone(), until: expires }
            }
        };
        let business = business::load(tx)?.ok_or(PeopleError::NotSetUp)?;
        let lang = to.1.unwrap_or(business.default_lang);
        // An address of long ago that no letter can have is no hindrance: the link is shown.
        let queued = match (Address::parse(to.0), business.letter_house()) {
            (Ok(to), Ok(house)) => self.post.queue(tx, &Letter { to, lang, house, about: id.to_string(), text })?,
            _ => Queued::Full,
        };
        let way = match queued {
            Queued::Blocked => Way::Unwanted,
            Queued::Taken(_) if server::standing(tx)?.is_some() => Way::ByMail,
            Queued::Taken(_) | Queued::Full => Way::ByHand,
        };
        Ok(Made { link, way })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aws_lc_rs::hmac;

    use super::*;
    use crate::base::secret::Secret;
    use crate::base::time::{Clock, UtcMillis};
    use crate::mail::course::State;
    use crate::people::accounts::NewAccount;
    use crate::people::networks::Network;
    use crate::people::roles::{Role, Roles};
    use crate::people::{passwords, sessions, setup};
    use crate::store::keys::MasterKey;
    use crate::store::{Actor, Db};

    const EMAIL: &str = "tomasz@lindner.example";

    struct House {
        db: Db,
        clock: Clock,
        letters: Letters,
        _folder: tempfile::TempDir,
    }

    impl House {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
            let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
            let post = Post::new(&MasterKey::open_or_create(&folder.path().join("key")).unwrap());
            let (setup, hash) = setup::sample();
            db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
            Self { db, clock, letters: Letters { post, origin: "https://desk.example.org".to_owned() }, _folder: folder }
        }

        fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx, &Letters) -> Result<T, PeopleError> + Send + 'static) -> T {
            let letters = self.letters.clone();
            self.db.write_blocking(Actor::Cli, move |tx| f(tx, &letters)).unwrap()
        }

        fn invite(&self) -> Made {
            let invitation = Invitation { email: EMAIL.to_owned(), roles: Roles::of(&[Role::Agent]), ends: None };
            self.write(move |tx, letters| letters.invite(tx, &invitation))
        }

        fn accept(&self, made: &Made) -> AccountId {
            let secret = made.link.expose().rsplit('/').next().unwrap().to_owned();
            let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned())).unwrap();
            let new = NewAccount { email: String::new(), name: "Tomasz".to_owned(), lang: Lang::Lv, password };
            self.write(move |tx, _| links::accept_invite(tx, &secret, new))
        }

        /// Kind, language and state of every letter that somebody has to see to, or that waits.
        fn letters(&self) -> Vec<(Kind, Lang, State)> {
            let list = self.db.read_blocking(outbox::list).unwrap();
            list.into_iter().map(|entry| (entry.kind, entry.lang, entry.course.state)).collect()
        }
    }

    #[test]
    fn a_new_invitation_takes_the_place_of_the_older_letter_and_an_accepted_one_needs_none() {
        let house = House::new();
        let first = house.invite();
        assert_eq!(first.way, Way::ByHand, "there is no server");
        let second = house.invite();
        assert_ne!(first.link, second.link);
        assert_eq!(house.letters(), [(Kind::Invitation, Lang::En, State::Held)]);
        house.accept(&second);
        assert!(house.letters().is_empty(), "whoever has the link needs no letter");
    }

    #[test]
    fn a_new_password_is_written_of_in_the_persons_language_and_not_to_a_disabled_account() {
        let house = House::new();
        let agent = house.accept(&house.invite());
        let wanted = agent.clone();
        house.write(move |tx, letters| letters.recover(tx, &wanted));
        assert_eq!(house.letters(), [(Kind::Recovery, Lang::Lv, State::Held)]);
        house.write(move |tx, _| accounts::disable(tx, &agent));
        assert!(house.letters().is_empty());
    }

    #[test]
    fn whoever_comes_in_for_the_first_time_or_from_elsewhere_has_a_letter() {
        let house = House::new();
        house.write(|tx, letters| Ok(letters.post.set_server(tx, &crate::mail::tests::server(1))?));
        let agent = house.accept(&house.invite());
        let come = |address: &'static str| {
            let agent = agent.clone();
            house.write(move |tx, letters| {
                let network = Network::new(&hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]), address);
                let browser = Browser { device: "Firefox".to_owned(), network, before: None };
                letters.entering(tx, &agent, &browser)?;
                sessions::open(tx, &agent, &browser)
            });
            house.clock.step(Duration::from_secs(60));
            house.letters().into_iter().map(|(kind, lang, _)| (kind, lang)).collect::<Vec<_>>()
        };
        assert_eq!(come("192.0.2.1"), [(Kind::Welcome, Lang::Lv)]);
        assert_eq!(come("192.0.2.1").len(), 1, "known");
        assert!(come("198.51.100.7").contains(&(Kind::Place, Lang::Lv)));
        assert_eq!(come("198.51.100.7").len(), 2, "known from then on");
    }
}
