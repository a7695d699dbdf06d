//! What an account may do here: roles, each a grant that somebody gave and that may end.
//!
//! ```text
//! (none) ──given──▶ held ──taken / time over──▶ (none)
//! ```
//!
//! Owns `role_grants`. Which role may do what is the one table of `web/who.rs`; which role may *give* which is here
//! ([`Roles::gives`]).
//!
//! **Invariants.** A grant counts until its moment and not a millisecond longer: whoever asks, asks with the time. Nobody
//! changes the own roles. Nobody gives, takes or manages what they do not hold the power of, or for longer than they hold it. There is always an owner whose
//! role and account have no end, so there is always an officer as well (B.1).

mod sql;

use std::fmt;
use std::str::FromStr;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::people::accounts::{self, Account, AccountState};
use crate::people::links;
use crate::people::{PeopleError, sql as people};
use crate::store::{Actor, StoreError, Tx};

/// What somebody is here (B.1). An account may be several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Operator, admin, officer and agent in one person of a small business.
    Owner,
    /// Manages accounts, rooms and the business; reads no conversation of others without a grant.
    Admin,
    /// Privacy officer: registers, access grants, policies, rights.
    Officer,
    /// Reads registers, never content.
    Auditor,
    /// Serves.
    Agent,
    /// As a customer, but the own name and address are changed by an admin (WX-53).
    Managed,
    /// Has an account, and nothing to do with the desk.
    Customer,
}

/// A set of roles.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Roles(u8);

/// What an account was given, each with its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held(Vec<Grant>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    /// The first moment without it.
    pub until: Option<UtcMillis>,
}

/// A word that is no role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotARole;

/// Those who decide about accounts, looks, policies, or read the registers.
const POWER: Roles = Roles::of(&[Role::Owner, Role::Admin, Role::Officer, Role::Auditor]);

/// Those who take calls.
pub const SERVING: Roles = Roles::of(&[Role::Owner, Role::Agent]);

impl Role {
    pub const ALL: [Self; 7] = [Self::Owner, Self::Admin, Self::Officer, Self::Auditor, Self::Agent, Self::Managed, Self::Customer];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::Officer => "officer",
            Self::Auditor => "auditor",
            Self::Agent => "agent",
            Self::Managed => "managed",
            Self::Customer => "customer",
        }
    }
}

impl Roles {
    pub const NONE: Self = Self(0);

    pub const fn of(roles: &[Role]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < roles.len() {
            bits |= 1 << roles[at] as u8;
            at += 1;
        }
        Self(bits)
    }

    pub const fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    pub const fn has_any_of(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub fn with(self, role: Role) -> Self {
        Self(self.0 | 1 << role as u8)
    }

    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }

    /// The roles that somebody with these may give and take, and whose holders they manage. An admin who could make an
    /// officer would approve the own looks at conversations through a second account.
    pub const fn gives(self) -> Self {
        if self.has(Role::Owner) {
            Self::of(&Role::ALL)
        } else if self.has(Role::Admin) {
            Self::of(&[Role::Admin, Role::Agent, Role::Managed, Role::Customer])
        } else {
            Self::NONE
        }
    }

    /// As a link keeps them: `agent,auditor`.
    pub fn as_stored(self) -> String {
        self.iter().map(Role::as_str).collect::<Vec<_>>().join(",")
    }

    /// A word that is no role counts for nothing.
    pub fn from_stored(text: &str) -> Self {
        text.split(',').filter_map(|word| word.parse().ok()).fold(Self::NONE, Self::with)
    }
}

impl Held {
    /// What counts now.
    pub fn at(&self, now: UtcMillis) -> Roles {
        self.current(now).fold(Roles::NONE, |all, grant| all.with(grant.role))
    }

    /// The grants that count now, in the order of [`Role::ALL`].
    pub fn current(&self, now: UtcMillis) -> impl Iterator<Item = Grant> {
        self.0.iter().copied().filter(move |grant| grant.until.is_none_or(|until| now < until))
    }

    /// As read together with its account: `agent:,auditor:1790000000000`.
    pub(super) fn from_stored(text: &str) -> Self {
        let grant = |part: &str| {
            let (role, until) = part.split_once(':')?;
            // A moment that cannot be read is over: the weaker reading is the safe one.
            let until = if until.is_empty() { None } else { Some(UtcMillis(until.parse().unwrap_or(0))) };
            Some(Grant { role: role.parse().ok()?, until })
        };
        let mut all: Vec<Grant> = text.split(',').filter_map(grant).collect();
        all.sort_by_key(|grant| grant.role);
        Self(all)
    }
}

impl FromIterator<Role> for Held {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().map(|role| Grant { role, until: None }).collect())
    }
}

/// What whoever does this may give. The command line is the operator; nothing else acts without an account.
pub fn giver(tx: &Tx) -> Result<Roles, PeopleError> {
    match tx.actor {
        Actor::Cli => Ok(Roles::of(&Role::ALL)),
        Actor::Account(id) => Ok(power_of(tx, id, tx.now)?.gives()),
        Actor::System | Actor::Guest(_) | Actor::Stranger => Ok(Roles::NONE),
    }
}

/// What this account's roles amount to now; nothing if it does not stand.
pub fn power_of(conn: &Connection, id: &AccountId, now: UtcMillis) -> Result<Roles, PeopleError> {
    Ok(people::account(conn, id)?.map_or(Roles::NONE, |account| account.roles(now)))
}

/// The account, if whoever does this may manage it: not their own, and nothing above their power.
pub fn managed(tx: &Tx, id: &AccountId) -> Result<Account, PeopleError> {
    let account = people::account(tx, id)?.ok_or(PeopleError::NoAccount)?;
    if *tx.actor == Actor::Account(id.clone()) {
        return Err(PeopleError::Oneself);
    }
    // Whoever leaves is left alone: a new address or role would take the way back from them.
    if account.state == AccountState::Leaving {
        return Err(PeopleError::Leaving);
    }
    let may = giver(tx)?;
    // What is suspended counts as well: reinstated, it would be above them again.
    if may != Roles::NONE && account.held.at(tx.now).is_within(may) { Ok(account) } else { Err(PeopleError::AbovePower) }
}

/// The account, if whoever does this may have a way into it: the link to a new password passes through their hands, and the address
/// that letters go to is theirs to choose. An admin has none into the accounts of those who serve, for through them conversations
/// would be read without anybody's approval.
pub fn taken_over(tx: &Tx, id: &AccountId) -> Result<Account, PeopleError> {
    let account = managed(tx, id)?;
    if may_take_over(giver(tx)?, account.held.at(tx.now)) { Ok(account) } else { Err(PeopleError::AbovePower) }
}

/// [`taken_over`], of what somebody gives and what the other holds.
pub fn may_take_over(gives: Roles, held: Roles) -> bool {
    let harmless = Roles::of(&[Role::Managed, Role::Customer]);
    gives != Roles::NONE && held.is_within(gives) && (gives.has(Role::Owner) || held.is_within(harmless))
}

/// Gives the roles of a new account, each for as long as whoever invited may give it.
pub(super) fn begin(tx: &Tx, id: &AccountId, roles: Roles, by: Option<&AccountId>) -> Result<(), PeopleError> {
    let giver = by.map(|by| people::account(tx, by)).transpose()?.flatten();
    for role in roles.iter() {
        let until = giver.as_ref().and_then(|giver| gives_until(&giver.held, giver.ends, role, tx.now));
        sql::set_grant(tx, id, Grant { role, until }, (by, tx.now))?;
        let detail = serde_json::json!({ "role": role.as_str(), "until": until.map(|until| until.0) });
        audit::record(tx, "role.give", id.as_str(), detail)?;
    }
    Ok(())
}

/// Makes these the roles of an account, of those that whoever does this may give; the others stay as they are. Answers whether
/// the account served before and does not any more.
pub fn change(tx: &Tx, id: &AccountId, wanted: &[Grant]) -> Result<Served, PeopleError> {
    let (account, may) = (managed(tx, id)?, giver(tx)?);
    if wanted.iter().any(|grant| !may.has(grant.role)) {
        return Err(PeopleError::AbovePower);
    }
    if wanted.iter().any(|grant| grant.until.is_some_and(|until| until <= tx.now)) {
        return Err(PeopleError::Past);
    }
    let by = match tx.actor {
        Actor::Account(by) => Some(by),
        _ => None,
    };
    let giver = by.map(|by| people::account(tx, by)).transpose()?.flatten();
    for role in may.iter() {
        let had = account.held.current(tx.now).find(|grant| grant.role == role);
        match (had, wanted.iter().find(|grant| grant.role == role)) {
            (had, Some(grant)) if had != Some(*grant) => {
                let most = giver.as_ref().and_then(|giver| gives_until(&giver.held, giver.ends, grant.role, tx.now));
                if most.is_some_and(|most| grant.until.is_none_or(|until| until > most)) {
                    return Err(PeopleError::BeyondOwn);
                }
                sql::set_grant(tx, id, *grant, (by, tx.now))?;
                let detail = serde_json::json!({ "role": role.as_str(), "until": grant.until.map(|until| until.0) });
                audit::record(tx, "role.give", id.as_str(), detail)?;
            }
            (Some(_), None) => {
                sql::delete_grant(tx, id, role)?;
                audit::record(tx, "role.take", id.as_str(), serde_json::json!({ "role": role.as_str() }))?;
            }
            _ => {}
        }
    }
    // Whoever made a link for a new password may not be above this account any more.
    links::expire_recovery(tx, account.email.expose())?;
    check_owner_stays(tx)?;
    let after = people::account(tx, id)?.is_some_and(|account| account.serves(tx.now));
    Ok(if account.serves(tx.now) && !after { Served::NoMore } else { Served::AsBefore })
}

/// Whether somebody takes calls after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    AsBefore,
    NoMore,
}

/// Until when whoever holds these may give a role: power for no longer than they hold it, else a second account would keep it for
/// them. None: without end.
fn gives_until(own: &Held, ends: Option<UtcMillis>, role: Role, now: UtcMillis) -> Option<UtcMillis> {
    if !POWER.has(role) {
        return None;
    }
    let held = own.current(now).filter(|grant| Roles::of(&[grant.role]).gives().has(role)).map(|grant| grant.until);
    // The longest of the own grants that give this role, and no longer than the account.
    let longest = held.reduce(|one, other| Some(one?.max(other?))).unwrap_or(Some(now));
    longest.map_or(ends, |until| Some(ends.map_or(until, |ends| ends.min(until))))
}

/// To be asked after every change that could leave the house without an owner: an error takes the change back.
pub(super) fn check_owner_stays(conn: &Connection) -> Result<(), PeopleError> {
    if sql::lasting_owners(conn)? == 0 { Err(PeopleError::LastOwner) } else { Ok(()) }
}

/// Whether nobody else is an owner whose role and account have no end.
pub fn is_only_owner(conn: &Connection, id: &AccountId) -> Result<bool, PeopleError> {
    Ok(sql::other_lasting_owners(conn, id)? == 0)
}

/// Whether anybody else could approve what this account asks for.
pub fn is_only_officer(conn: &Connection, id: &AccountId, now: UtcMillis) -> Result<bool, PeopleError> {
    let officers = Roles::of(&[Role::Owner, Role::Officer]);
    let others = accounts::list(conn)?.into_iter().filter(|other| other.id != *id && other.roles(now).has_any_of(officers));
    Ok(others.count() == 0)
}

/// Takes away what has ended, bounded per run; answers whom it was taken from.
pub(super) fn sweep(tx: &Tx) -> Result<Vec<AccountId>, PeopleError> {
    let over = sql::expired_grants(tx, tx.now, limits::RETENTION_GROUP)?;
    for (id, role) in &over {
        sql::delete_grant(tx, id, *role)?;
        audit::record(tx, "role.expire", id.as_str(), serde_json::json!({ "role": role.as_str() }))?;
    }
    Ok(over.into_iter().map(|(id, _)| id).collect())
}

impl FromStr for Role {
    type Err = NotARole;

    fn from_str(text: &str) -> Result<Self, NotARole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(NotARole)
    }
}

impl fmt::Debug for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.as_stored())
    }
}

/// An owner whose role or account is to end is none to rely on.
pub(super) fn first_owner(conn: &Connection) -> Result<Option<AccountId>, StoreError> {
    sql::first_owner(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_read_back_and_unknown_words_count_for_nothing() {
        let both = Roles::of(&[Role::Auditor, Role::Agent]);
        assert_eq!((both.as_stored().as_str(), Roles::from_stored("agent,king,auditor")), ("auditor,agent", both));
        assert!(both.has(Role::Agent) && !both.has(Role::Owner) && both.is_within(Roles::of(&Role::ALL)) && !both.is_within(SERVING));
        assert_eq!(Roles::from_stored(""), Roles::NONE);
    }

    #[test]
    fn a_grant_counts_until_its_moment() {
        let held = Held::from_stored("agent:,auditor:1000,officer:word");
        for (now, expected) in [(0, "auditor,agent"), (999, "auditor,agent"), (1000, "agent"), (5000, "agent")] {
            assert_eq!(held.at(UtcMillis(now)).as_stored(), expected, "at {now}");
        }
    }

    #[test]
    fn whoever_holds_power_for_a_time_gives_none_for_longer() {
        let until = |own: &str, ends: Option<i64>, role: Role| {
            gives_until(&Held::from_stored(own), ends.map(UtcMillis), role, UtcMillis(0)).map(|until| until.0)
        };
        for (own, ends, role, expected) in [
            ("owner:", None, Role::Owner, None),
            ("owner:1000", None, Role::Owner, Some(1000)),
            ("owner:1000", None, Role::Officer, Some(1000)),
            // Whoever serves is no keeper of power.
            ("owner:1000", None, Role::Agent, None),
            ("owner:", Some(500), Role::Auditor, Some(500)),
            ("owner:1000", Some(500), Role::Auditor, Some(500)),
            // The longer of two grants counts, and only for what it gives.
            ("owner:1000,admin:", None, Role::Admin, None),
            ("owner:1000,admin:", None, Role::Officer, Some(1000)),
        ] {
            assert_eq!(until(own, ends, role), expected, "{own} {ends:?} gives {role:?}");
        }
    }

    #[test]
    fn nobody_gives_a_role_above_the_own_power() {
        for role in Role::ALL {
            let gives = Roles::of(&[role]).gives();
            match role {
                Role::Owner => assert_eq!(gives, Roles::of(&Role::ALL)),
                Role::Admin => {
                    for above in [Role::Owner, Role::Officer, Role::Auditor] {
                        assert!(!gives.has(above), "an admin makes no {above:?}");
                    }
                }
                _ => assert_eq!(gives, Roles::NONE, "{role:?}"),
            }
        }
    }
}
