//! Guardians: who is under age has an account only after one of them approved, and as long as they do (WX-66…69, FC-55, B.3.7).
//!
//! Owns the table `guardian_links` and the band of age of accounts; [`course`] is the machine of one approval. A child says a first name,
//! the guardian's name and one address; the guardian gives the child's. Each link goes by letter to the mailbox that it proves and is
//! shown to nobody of the house, so that nobody but whoever reads that mailbox approves: without a mail server nobody is asked.
//!
//! **Invariants.** Before it is granted there is no account, and nothing of it is written to the child: only whoever asks for an account
//! at that address has the letter that everybody has. Links and codes are stored as SHA-256
//! only; a new link ends the one before. What is over is deleted by the next run of retention, letters included; ids alone stay
//! in the ledger. Asking is answered alike whatever the address. *Absent*: which age counts and how a guardian confirms (that is in
//! [`crate::rules`]); what is said in calls, which no guardian sees.

mod child;
pub mod course;
mod sql;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, GuardianId};
use crate::base::limits;
use crate::base::secret::{Personal, Secret, random, sha256, token};
use crate::base::time::UtcMillis;
use crate::base::{code, secret};
use crate::blob::Blobs;
use crate::mail::blocks::Scope;
use crate::mail::letter::Text;
use crate::mail::minors::Minor;
use crate::mail::{outbox, server};
use crate::people::accounts::{self, AccountState};
use crate::people::letters::Letters;
use crate::people::names::{self, NameFault};
use crate::people::{PeopleError, sql as people};
use crate::retention::Erasable;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

pub(super) use child::{begin, follow, is_asked, is_silent};
pub use child::{change_contact, claim, disown, write_again};

use child::drop_child;
use course::{Course, Effect, Input, Look, Second, State, Wrong};

/// One approval, for one child.
#[derive(Clone, Debug)]
pub struct Approval {
    pub id: GuardianId,
    pub child_name: Personal<String>,
    pub guardian_name: Personal<String>,
    pub guardian_email: Personal<String>,
    /// Where the child reads how to begin; empty before the guardian said it, and once there is an account.
    pub child_email: Personal<String>,
    pub account: Option<AccountId>,
    pub lang: Lang,
    /// The child is not to be written to (WX-68).
    pub no_contact: bool,
    pub course: Course,
    pub sent: Sent,
}

/// Letters that somebody asked for, and since when they are counted.
#[derive(Clone, Copy, Debug)]
pub struct Sent {
    pub count: u8,
    pub since: UtcMillis,
}

/// What a child says: nothing else is asked.
pub struct Asking {
    pub child_name: String,
    pub guardian_name: String,
    pub guardian_email: String,
    pub lang: Lang,
    pub of_age: UtcMillis,
}

/// What time has done.
#[derive(Debug, Default)]
pub struct Looked {
    /// Something is to be erased now.
    pub is_over: bool,
    /// Accounts that end with it.
    pub accounts: Vec<AccountId>,
}

impl Sent {
    /// One more letter, if there may be one.
    fn count(&mut self, now: UtcMillis) -> Result<(), PeopleError> {
        if now.since(self.since) >= DAY {
            *self = Self { count: 0, since: now };
        }
        if self.count >= limits::GUARDIAN_LETTERS_PER_DAY {
            return Err(PeopleError::LettersOften);
        }
        self.count += 1;
        Ok(())
    }
}

/// A child's first name. It stands in a letter to whatever address a stranger types, so that it is letters and nothing that a mail program makes
/// a link of.
pub fn clean_first_name(text: &str) -> Result<String, NameFault> {
    let name = names::clean_line(text, FIRST_NAME_CHARS)?;
    let is_other = |c: char| c.is_ascii_punctuation() && !matches!(c, '-' | '\'') || c.is_numeric();
    if name.chars().any(is_other) { Err(NameFault::Forbidden) } else { Ok(name) }
}

/// Whether guardians can be reached at all.
pub fn can_ask(conn: &Connection) -> Result<bool, PeopleError> {
    Ok(server::standing(conn)?.is_some())
}

/// A child names a guardian. What comes of it is in the letter alone.
pub fn ask(tx: &Tx, letters: &Letters, asking: Asking) -> Result<(), PeopleError> {
    let [waiting, today, here] = sql::counts(tx, &asking.guardian_email, tx.now.minus(DAY))?;
    if waiting >= limits::GUARDIANS_ASKED || today >= limits::GUARDIANS_PER_DAY || !can_ask(tx)? {
        return Err(PeopleError::Full);
    }
    if here >= limits::REGISTER_LETTERS_PER_DAY {
        return Ok(());
    }
    let secret = token();
    let approval = Approval {
        id: GuardianId::random(),
        child_name: Personal::new(asking.child_name),
        guardian_name: Personal::new(asking.guardian_name),
        guardian_email: Personal::new(asking.guardian_email),
        child_email: Personal::default(),
        account: None,
        lang: asking.lang,
        no_contact: false,
        course: Course::begin(asking.of_age, tx.now),
        sent: Sent { count: 0, since: tx.now },
    };
    sql::insert(tx, &approval, &sha256(secret.expose().as_bytes()))?;
    audit::record(tx, "guardian.ask", approval.id.as_str(), json!({ "due_ms": approval.course.due.0 }))?;
    write(tx, letters, &approval, asked_text(letters, &approval, &secret))
}

/// The approval behind a link of the guardian's.
pub fn find(conn: &Connection, link: &str, now: UtcMillis) -> Result<Approval, PeopleError> {
    let hash = sha256(link.as_bytes());
    let Some(approval) = sql::by_secret(conn, &hash)? else {
        return Err(if sql::is_past(conn, &hash)? { PeopleError::LinkUsed } else { PeopleError::NoLink });
    };
    match approval.course.state {
        state if state.is_open() && now >= approval.course.due => Err(PeopleError::LinkExpired),
        State::Expired => Err(PeopleError::LinkExpired),
        State::Refused | State::Revoked | State::Kept | State::OfAge => Err(PeopleError::LinkUsed),
        _ => Ok(approval),
    }
}

/// The guardian's first act: says yes, and where the child reads how to begin. Nothing is granted by it.
pub fn grant(tx: &Tx, letters: &Letters, link: &str, (child_email, second): (&str, Second)) -> Result<(), PeopleError> {
    let mut approval = find(tx, link, tx.now)?;
    if child::is_same_mailbox(approval.guardian_email.expose(), child_email) {
        return Err(PeopleError::OwnAddress);
    }
    let effect = press(tx, &mut approval, Input::Grant(second))?;
    if effect == Effect::Confirmation {
        approval.sent.count(tx.now)?;
    }
    approval.child_email = Personal::new(child_email.to_owned());
    sql::update(tx, &approval)?;
    audit::record(tx, "guardian.grant", approval.id.as_str(), json!({ "is_confirmed": false }))?;
    if effect == Effect::Confirmation { confirmation(tx, letters, &approval, Second::Code) } else { Ok(()) }
}

/// The second act. `typed` is the code of the second letter; a link of another day needs none.
pub fn confirm(tx: &Tx, letters: &Letters, link: &str, typed: &str) -> Result<(), PeopleError> {
    let mut approval = find(tx, link, tx.now)?;
    if let Some(expected) = sql::code(tx, &approval.id)? {
        let typed = code::read(typed).ok_or(PeopleError::WrongCode)?;
        if sha256(typed.as_bytes()).as_slice() != expected.as_slice() {
            return Err(PeopleError::WrongCode);
        }
    }
    press(tx, &mut approval, Input::Confirm)?;
    sql::update(tx, &approval)?;
    sql::set_code(tx, &approval.id, None)?;
    audit::record(tx, "guardian.confirm", approval.id.as_str(), json!({ "of_age_ms": approval.course.of_age.0 }))?;
    outbox::recall(tx, approval.id.as_str())?;
    own_link(tx, letters, &approval)?;
    letters.register(tx, approval.child_email.expose(), approval.lang)
}

/// The guardian says no; everything of both is deleted.
pub fn refuse(tx: &Tx, link: &str) -> Result<(), PeopleError> {
    act(tx, link, Input::Refuse, "guardian.refuse").map(|_| ())
}

/// No further collection, or again (WX-68). Whoever calls this carries it into the conversations that go on.
pub fn freeze(tx: &Tx, link: &str, freezes: bool) -> Result<Approval, PeopleError> {
    let (input, deed) = if freezes { (Input::Freeze, "guardian.freeze") } else { (Input::Unfreeze, "guardian.unfreeze") };
    act(tx, link, input, deed)
}

/// The approval is taken back. Whoever calls this ends the account, if there is one, in the same transaction.
pub fn withdraw(tx: &Tx, link: &str) -> Result<Approval, PeopleError> {
    let approval = act(tx, link, Input::Withdraw, "guardian.revoke")?;
    // Nobody begins with what was sent, however long deletion takes.
    drop_child(tx, &approval)?;
    Ok(approval)
}

/// The guardian corrects the child's name, here and in the account.
pub fn correct(tx: &Tx, link: &str, name: &str) -> Result<(), PeopleError> {
    let mut approval = standing_of(tx, link)?;
    match &approval.account {
        Some(account) => _ = people::set_account_name(tx, account, name, tx.now)?,
        None => approval.child_name = Personal::new(clean_first_name(name).map_err(|_| PeopleError::NoLink)?),
    }
    sql::update(tx, &approval)?;
    audit::record(tx, "guardian.correct", approval.id.as_str(), json!({}))?;
    Ok(())
}

/// A new link for the guardian, by letter; the one before ends.
pub fn renew(tx: &Tx, letters: &Letters, link: &str) -> Result<(), PeopleError> {
    let mut approval = standing_of(tx, link)?;
    approval.sent.count(tx.now)?;
    sql::update(tx, &approval)?;
    audit::record(tx, "guardian.renew", approval.id.as_str(), json!({}))?;
    own_link(tx, letters, &approval)
}

/// An officer has the guardian written to once more.
pub fn resend(tx: &Tx, letters: &Letters, id: &GuardianId) -> Result<(), PeopleError> {
    let mut approval = sql::find(tx, id)?.ok_or(PeopleError::NoLink)?;
    if approval.course.state == State::OfAge || !(approval.course.state.is_open() || approval.course.state.stands()) {
        return Err(PeopleError::LinkUsed);
    }
    approval.sent.count(tx.now)?;
    sql::update(tx, &approval)?;
    audit::record(tx, "guardian.resend", id.as_str(), json!({}))?;
    if approval.course.state.stands() {
        return own_link(tx, letters, &approval);
    }
    outbox::recall(tx, id.as_str())?;
    // The code of a second letter belongs to the link before.
    approval.course = Course { state: State::Asked, second: None, ..approval.course };
    sql::update(tx, &approval)?;
    sql::set_code(tx, id, None)?;
    let secret = new_link(tx, &approval)?;
    write(tx, letters, &approval, asked_text(letters, &approval, &secret))
}

/// An officer ends what was abused, or is nobody's, as long as no account has come of it.
pub fn purge(tx: &Tx, id: &GuardianId) -> Result<(), PeopleError> {
    let mut approval = sql::find(tx, id)?.ok_or(PeopleError::NoLink)?;
    child::end(tx, &mut approval)?;
    audit::record(tx, "guardian.purge", id.as_str(), json!({}))?;
    Ok(())
}

/// For the page of officers.
pub fn list(conn: &Connection) -> Result<Vec<Approval>, PeopleError> {
    Ok(sql::open(conn, limits::GUARDIANS_SHOWN)?)
}

/// Whether this account is a minor's: then whatever is optional is off (B.3.7).
pub fn is_minor(conn: &Connection, account: &AccountId) -> Result<bool, StoreError> {
    Ok(of_minor(conn, account)?.is_some())
}

/// Whether this guardian agrees to what is asked of the child now.
pub fn allows(conn: &Connection, id: &GuardianId) -> Result<bool, StoreError> {
    Ok(sql::find(conn, id)?.is_some_and(|approval| approval.course.state == State::Granted))
}

/// The approval that a minor's account stands upon.
pub fn of_minor(conn: &Connection, account: &AccountId) -> Result<Option<Approval>, StoreError> {
    Ok(sql::of_account(conn, account)?.filter(|approval| approval.course.state.stands()))
}

/// What a minor's account waits for: nothing further may be collected, or its person is of age and has not said whether to stay.
pub fn held(conn: &Connection, account: &AccountId) -> Result<Option<Approval>, StoreError> {
    let holds = |approval: &Approval| matches!(approval.course.state, State::Frozen | State::OfAge);
    Ok(sql::of_account(conn, account)?.filter(holds))
}

/// Whoever came of age stays; what was kept of the guardian goes.
pub fn keep(tx: &Tx, account: &AccountId) -> Result<(), PeopleError> {
    let mut approval = sql::of_account(tx, account)?.ok_or(PeopleError::NoLink)?;
    press(tx, &mut approval, Input::Keep)?;
    sql::update(tx, &approval)?;
    sql::set_band(tx, account, ADULT)?;
    audit::record(tx, "guardian.keep", approval.id.as_str(), json!({}))?;
    Ok(())
}

/// Looks at all approvals: what is over, who came of age, whose second letter is to go.
pub fn look(tx: &Tx, letters: &Letters) -> Result<Looked, PeopleError> {
    let mut looked = Looked::default();
    for mut approval in sql::open(tx, limits::RETENTION_RUN)? {
        let has_account = approval.account.is_some();
        let Some(effect) = approval.course.handle_look(tx.now, Look { has_account }) else { continue };
        // Without its letter nothing moves: nobody's time runs out over a question that never went. It is looked at again.
        if matches!(effect, Effect::Confirmation | Effect::Question) && !(can_ask(tx)? && outbox::has_room(tx)?) {
            continue;
        }
        sql::update(tx, &approval)?;
        audit::record(tx, "guardian.move", approval.id.as_str(), json!({ "state": approval.course.state.as_str() }))?;
        match effect {
            Effect::Confirmation => confirmation(tx, letters, &approval, Second::Later)?,
            Effect::Question => question(tx, letters, &approval)?,
            Effect::Purge => {
                drop_child(tx, &approval)?;
                looked.accounts.extend(approval.account.clone());
            }
            Effect::Moved | Effect::Welcome => {}
        }
    }
    looked.is_over = !sql::over(tx, 1)?.is_empty();
    Ok(looked)
}

/// What a guardian's approval says of a minor.
pub const PORTABLE: Portable = Portable { part: "guardian", gather: sql::copy };

/// Approvals that are over, with every letter about them (RT-32).
pub const ERASABLE: Erasable = Erasable { rule: "people.guardians", due, erase };

/// What the guardian presses, where nothing but the state changes.
fn act(tx: &Tx, link: &str, input: Input, deed: &'static str) -> Result<Approval, PeopleError> {
    let mut approval = find(tx, link, tx.now)?;
    press(tx, &mut approval, input)?;
    sql::update(tx, &approval)?;
    audit::record(tx, deed, approval.id.as_str(), json!({}))?;
    Ok(approval)
}

fn press(tx: &Tx, approval: &mut Approval, input: Input) -> Result<Effect, PeopleError> {
    approval.course.handle(tx.now, input).map_err(|wrong| match wrong {
        Wrong::Elsewhere => PeopleError::LinkUsed,
        Wrong::Over => PeopleError::LinkExpired,
        Wrong::TooSoon => PeopleError::TooSoon,
    })
}

/// One that is granted.
fn standing_of(tx: &Tx, link: &str) -> Result<Approval, PeopleError> {
    Some(find(tx, link, tx.now)?).filter(|approval| approval.course.state.stands()).ok_or(PeopleError::LinkUsed)
}

/// A letter to the guardian, without which nothing has happened.
fn write(tx: &Tx, letters: &Letters, approval: &Approval, text: Minor) -> Result<(), PeopleError> {
    letters.post(tx, approval.id.as_str(), (approval.guardian_email.expose(), approval.lang), Text::Minor(text))
}

fn new_link(tx: &Tx, approval: &Approval) -> Result<Secret<String>, PeopleError> {
    let secret = token();
    sql::set_secret(tx, &approval.id, &sha256(secret.expose().as_bytes()))?;
    Ok(secret)
}

fn link(letters: &Letters, secret: &Secret<String>) -> Secret<String> {
    Secret::new(format!("{}/guardian/{}", letters.origin, secret.expose()))
}

fn asked_text(letters: &Letters, approval: &Approval, secret: &Secret<String>) -> Minor {
    Minor::Asked { child: approval.child_name.expose().clone(), link: link(letters, secret), until: approval.course.due }
}

/// The second letter: with a code for the page of the first one, or a day later with a link of its own.
fn confirmation(tx: &Tx, letters: &Letters, approval: &Approval, second: Second) -> Result<(), PeopleError> {
    outbox::recall(tx, approval.id.as_str())?;
    let (child, until) = (approval.child_name.expose().clone(), approval.course.due);
    let text = match second {
        Second::Code => {
            let made = code::write(&random::<{ secret::CODE_BYTES }>());
            sql::set_code(tx, &approval.id, Some(&sha256(made.as_bytes())))?;
            Minor::Code { child, code: Secret::new(code::grouped(&made)), until }
        }
        Second::Later => {
            sql::set_code(tx, &approval.id, None)?;
            Minor::Later { child, link: link(letters, &new_link(tx, approval)?), until }
        }
    };
    write(tx, letters, approval, text)
}

/// The link that the guardian keeps.
fn own_link(tx: &Tx, letters: &Letters, approval: &Approval) -> Result<(), PeopleError> {
    let secret = new_link(tx, approval)?;
    write(tx, letters, approval, Minor::Own { child: approval.child_name.expose().clone(), link: link(letters, &secret) })
}

/// Whoever came of age is asked, by letter and at the next sign-in.
fn question(tx: &Tx, letters: &Letters, approval: &Approval) -> Result<(), PeopleError> {
    let Some(account) = approval.account.as_ref().map(|id| accounts::find(tx, id)).transpose()?.flatten() else { return Ok(()) };
    // What a guardian wished ends with their say.
    let mut approval = approval.clone();
    if approval.no_contact {
        letters.post.unblock(tx, account.email.expose(), Scope::Everything)?;
    }
    approval.no_contact = false;
    sql::update(tx, &approval)?;
    if account.state != AccountState::Active {
        return Ok(());
    }
    let page = format!("{}/account/guardian", letters.origin);
    letters.tell(tx, approval.id.to_string(), &account, Text::Minor(Minor::OfAge { until: approval.course.due, page }))
}

fn due(conn: &Connection, _: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::over(conn, most)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Some(approval) = id.parse().ok().map(|id| sql::find(tx, &id)).transpose()?.flatten() else { return Ok(0) };
    outbox::forget_about(tx, id)?;
    Ok(drop_child(tx, &approval)? + sql::delete(tx, id)?)
}

const ADULT: &str = "adult";
/// Chosen: a first name, or two of them.
const FIRST_NAME_CHARS: usize = 40;
const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3600);

#[cfg(test)]
mod tests;
