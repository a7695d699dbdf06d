//! Access to a conversation of others: asked for with a reason, approved by an officer, over after four hours (B.1, B.5, PO-11).
//!
//! ```text
//! asked ──approve──▶ open ──4 h──▶ ended
//!   │                  └──revoke──▶ revoked
//!   ├──refuse──▶ refused
//!   ├──withdraw──▶ withdrawn
//!   └──7 d──▶ lapsed
//! ```
//!
//! Owns `access_grants` and `access_openings`. **Invariants.** Nothing is read before the look is noted ([`open`]). Nobody
//! approves the own request, but for an officer who is the only one in the house; then the log says so. Time counts by itself:
//! a grant is over at its moment, whenever the sweep writes it down. *Absent*: what a conversation holds; and access to more
//! than one conversation at a time.

mod sql;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{AccessId, AccountId, ConversationId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::people::{PeopleError, roles};
use crate::retention::Erasable;
use crate::store::{Actor, StoreError, Tx};

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Asked,
    Open,
    Refused,
    Withdrawn,
    Revoked,
    Ended,
    Lapsed,
}

/// What somebody presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    Approve,
    Refuse,
    /// By whoever asked.
    Withdraw,
    /// By an officer, or by whoever holds the grant.
    Revoke,
}

/// Who presses, as far as it counts.
#[derive(Clone, Debug)]
pub struct Presser {
    pub account: AccountId,
    /// Nobody else could approve.
    pub is_only_officer: bool,
}

/// One request and what became of it.
#[derive(Clone, Debug)]
pub struct Grant {
    pub id: AccessId,
    /// Who wants to read.
    pub account: AccountId,
    pub conversation: ConversationId,
    pub reason: Personal<String>,
    /// As stored; what counts is [`Grant::state_at`].
    pub state: State,
    pub asked: UtcMillis,
    pub decided: Option<(AccountId, UtcMillis)>,
    /// The first moment without it.
    pub until: Option<UtcMillis>,
    /// Who ended it early, and when it ended.
    pub closed: Option<(Option<AccountId>, UtcMillis)>,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Record,
    File,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub part: Part,
    pub at: UtcMillis,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Open => "open",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Revoked => "revoked",
            Self::Ended => "ended",
            Self::Lapsed => "lapsed",
        }
    }

    fn from_stored(text: &str) -> Self {
        let all = [Self::Asked, Self::Open, Self::Refused, Self::Withdrawn, Self::Revoked, Self::Lapsed];
        // Whatever cannot be read is over.
        all.into_iter().find(|state| state.as_str() == text).unwrap_or(Self::Ended)
    }
}

impl Part {
    fn as_str(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::File => "file",
        }
    }
}

impl Grant {
    /// Where it stands now, whether or not that is written down.
    pub fn state_at(&self, now: UtcMillis) -> State {
        match self.state {
            State::Asked if now >= self.asked.plus(limits::ACCESS_REQUEST_LIFE) => State::Lapsed,
            State::Open if self.until.is_none_or(|until| now >= until) => State::Ended,
            state => state,
        }
    }

    /// Whoever asked approved it, as the only officer of the house.
    pub fn is_own(&self) -> bool {
        self.until.is_some() && self.decided.as_ref().is_some_and(|(by, _)| *by == self.account)
    }

    /// Somebody presses. Too late or not theirs changes nothing.
    pub fn handle_press(&mut self, now: UtcMillis, by: &Presser, press: Press) -> Result<(), PeopleError> {
        let is_asker = by.account == self.account;
        match (self.state_at(now), press) {
            (State::Asked, Press::Approve) if is_asker && !by.is_only_officer => return Err(PeopleError::OwnAccess),
            (State::Asked, Press::Approve) => {
                self.state = State::Open;
                self.decided = Some((by.account.clone(), now));
                self.until = Some(now.plus(limits::ACCESS_LIFE));
            }
            (State::Asked, Press::Refuse) => {
                self.state = State::Refused;
                self.decided = Some((by.account.clone(), now));
            }
            (State::Asked, Press::Withdraw) if is_asker => self.close(State::Withdrawn, Some(by.account.clone()), now),
            (State::Open, Press::Revoke) => self.close(State::Revoked, Some(by.account.clone()), now),
            (_, Press::Withdraw) if !is_asker => return Err(PeopleError::NoAccess),
            _ => return Err(PeopleError::AccessElsewhere),
        }
        Ok(())
    }

    /// Time passes: what is over becomes so. Answers whether anything changed.
    pub fn handle_timeout(&mut self, now: UtcMillis) -> bool {
        let state = self.state_at(now);
        let is_over = state != self.state;
        if is_over {
            self.close(state, None, now);
        }
        is_over
    }

    fn close(&mut self, state: State, by: Option<AccountId>, now: UtcMillis) {
        self.state = state;
        self.closed = Some((by, now));
    }
}

/// Asks to read one conversation of others.
pub fn ask(tx: &Tx, conversation: &ConversationId, reason: &str) -> Result<AccessId, PeopleError> {
    let Actor::Account(account) = tx.actor else { return Err(PeopleError::AbovePower) };
    let own = sql::of_account(tx, account, limits::ACCESS_SHOWN)?;
    let live: Vec<&Grant> = own.iter().filter(|one| matches!(one.state_at(tx.now), State::Asked | State::Open)).collect();
    if let Some(same) = live.iter().find(|one| one.conversation == *conversation) {
        // Pressed twice: one request is what was asked for.
        return Ok(same.id.clone());
    }
    if live.len() >= limits::ACCESS_PER_ACCOUNT {
        return Err(PeopleError::Full);
    }
    let grant = Grant {
        id: AccessId::random(),
        account: account.clone(),
        conversation: conversation.clone(),
        reason: Personal::new(reason.to_owned()),
        state: State::Asked,
        asked: tx.now,
        decided: None,
        until: None,
        closed: None,
    };
    sql::insert(tx, &grant)?;
    audit::record(tx, "access.ask", grant.id.as_str(), serde_json::json!({ "conversation": conversation.as_str() }))?;
    Ok(grant.id)
}

/// Somebody presses a button of a request.
pub fn press(tx: &Tx, id: &AccessId, press: Press) -> Result<Grant, PeopleError> {
    let Actor::Account(account) = tx.actor else { return Err(PeopleError::AbovePower) };
    let mut grant = sql::find(tx, id)?.ok_or(PeopleError::NoAccess)?;
    let by = Presser { account: account.clone(), is_only_officer: roles::is_only_officer(tx, account, tx.now)? };
    grant.handle_press(tx.now, &by, press)?;
    sql::update(tx, &grant)?;
    let deed = match press {
        Press::Approve => "access.approve",
        Press::Refuse => "access.refuse",
        Press::Withdraw => "access.withdraw",
        Press::Revoke => "access.revoke",
    };
    let detail = serde_json::json!({ "for": grant.account.as_str(), "own": grant.is_own(), "until": grant.until.map(|until| until.0) });
    audit::record(tx, deed, id.as_str(), detail)?;
    Ok(grant)
}

/// Notes a look at a conversation under a grant that is open now; without one the conversation is not there. What is to be seen
/// may be read after this is committed, and not before.
pub fn open(tx: &Tx, conversation: &ConversationId, part: Part) -> Result<Grant, PeopleError> {
    let Actor::Account(account) = tx.actor else { return Err(PeopleError::NoAccess) };
    let own = sql::of_account(tx, account, limits::ACCESS_SHOWN)?;
    let fits = |one: &Grant| one.conversation == *conversation && one.state_at(tx.now) == State::Open;
    let grant = own.into_iter().find(fits).ok_or(PeopleError::NoAccess)?;
    sql::insert_opening(tx, &grant.id, part, tx.now)?;
    let detail = serde_json::json!({ "conversation": conversation.as_str(), "part": part.as_str() });
    audit::record(tx, "access.open", grant.id.as_str(), detail)?;
    Ok(grant)
}

/// The requests of one account, newest first.
pub fn of_account(conn: &Connection, account: &AccountId) -> Result<Vec<Grant>, PeopleError> {
    Ok(sql::of_account(conn, account, limits::ACCESS_SHOWN)?)
}

/// Everybody's requests with the looks that were taken: those that wait or are open first, then the newest.
pub fn log(conn: &Connection) -> Result<Vec<(Grant, Vec<Opening>)>, PeopleError> {
    let mut all = Vec::new();
    for grant in sql::list(conn, limits::ACCESS_SHOWN)? {
        let openings = sql::openings(conn, &grant.id, limits::ACCESS_OPENINGS_SHOWN)?;
        all.push((grant, openings));
    }
    Ok(all)
}

/// Writes down what time has ended, bounded per run.
pub fn sweep(tx: &Tx) -> Result<usize, PeopleError> {
    let mut over = 0;
    for mut grant in sql::running(tx, limits::RETENTION_GROUP)? {
        if !grant.handle_timeout(tx.now) {
            continue;
        }
        sql::update(tx, &grant)?;
        let deed = if grant.state == State::Lapsed { "access.lapse" } else { "access.end" };
        audit::record(tx, deed, grant.id.as_str(), serde_json::json!({}))?;
        over += 1;
    }
    Ok(over)
}

/// Requests that were made a year ago (RT-35).
pub const ERASABLE: Erasable = Erasable { rule: "people.access", due, erase };

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::asked_before(conn, now.minus(limits::ACCESS_KEPT), most)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    sql::erase(tx, id)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const START: UtcMillis = UtcMillis(1_000_000_000);

    fn asked(by: &AccountId) -> Grant {
        Grant {
            id: AccessId::random(),
            account: by.clone(),
            conversation: ConversationId::random(),
            reason: Personal::new("A complaint".to_owned()),
            state: State::Asked,
            asked: START,
            decided: None,
            until: None,
            closed: None,
        }
    }

    /// Who presses.
    #[derive(Clone, Copy, Debug)]
    enum Who {
        Asker,
        /// The asker, who is the only officer.
        Alone,
        Officer,
    }

    #[test]
    fn a_request_goes_its_ways_and_no_others() {
        use Press::{Approve, Refuse, Revoke, Withdraw};
        use Who::{Alone, Asker, Officer};
        let hours = |hours: u32| START.plus(hours * 60 * MINUTE);
        // Presses with their times, and how it stands after the last of them, at its time.
        let check = |rows: &[(UtcMillis, Who, Press, Result<State, &str>)]| {
            let (asker, officer) = (AccountId::random(), AccountId::random());
            let mut grant = asked(&asker);
            for (at, who, press, expected) in rows {
                let account = if matches!(who, Officer) { officer.clone() } else { asker.clone() };
                let by = Presser { account, is_only_officer: matches!(who, Alone) };
                let before = grant.state_at(*at);
                let result = grant.handle_press(*at, &by, *press).map(|()| grant.state_at(*at)).map_err(|fault| format!("{fault:?}"));
                assert_eq!(result, expected.map_err(str::to_owned), "{who:?} {press:?} at {at:?}");
                if result.is_err() {
                    assert_eq!(grant.state_at(*at), before, "a refused press changes nothing");
                }
            }
        };
        check(&[(START, Officer, Approve, Ok(State::Open)), (hours(3), Officer, Revoke, Ok(State::Revoked))]);
        check(&[
            (START, Asker, Approve, Err("OwnAccess")),
            (START, Alone, Approve, Ok(State::Open)),
            (hours(1), Asker, Revoke, Ok(State::Revoked)),
        ]);
        check(&[(START, Officer, Refuse, Ok(State::Refused)), (hours(1), Officer, Approve, Err("AccessElsewhere"))]);
        check(&[(START, Officer, Withdraw, Err("NoAccess")), (START, Asker, Withdraw, Ok(State::Withdrawn))]);
        check(&[(START, Officer, Revoke, Err("AccessElsewhere")), (START, Officer, Approve, Ok(State::Open))]);
        check(&[(START, Officer, Approve, Ok(State::Open)), (hours(1), Officer, Approve, Err("AccessElsewhere"))]);
        check(&[(START, Officer, Approve, Ok(State::Open)), (hours(4), Officer, Revoke, Err("AccessElsewhere"))]);
        check(&[(hours(7 * 24), Officer, Approve, Err("AccessElsewhere"))]);
    }

    #[test]
    fn time_ends_a_grant_and_a_request_at_their_moments() {
        let (asker, officer) = (AccountId::random(), AccountId::random());
        let mut grant = asked(&asker);
        grant.handle_press(START, &Presser { account: officer, is_only_officer: false }, Press::Approve).unwrap();
        let end = START.plus(limits::ACCESS_LIFE);
        let before = UtcMillis(end.0 - 1);
        assert!(!grant.is_own() && grant.state_at(before) == State::Open && !grant.handle_timeout(before));
        assert_eq!(grant.state_at(end), State::Ended);
        assert!(grant.handle_timeout(end) && !grant.handle_timeout(end), "written down once");
        assert_eq!(grant.closed, Some((None, end)));
        let mut forgotten = asked(&asker);
        assert!(forgotten.handle_timeout(START.plus(limits::ACCESS_REQUEST_LIFE)) && forgotten.state == State::Lapsed);
    }
}
