//! One-time links: set-up of an empty machine, recovery of a sign-in, invitation to an account with its roles, registration
//! of a customer, proof of a new address, return to an account that was deleted.
//!
//! ```text
//! issued ──used──▶ used ──30 d──▶ erased
//!    └──24 h / 15 min, by letter 1 h / 7 d / 24 h──▶ expired ──30 d──▶ erased
//! ```
//!
//! **Invariants.** Only the SHA-256 of the secret is stored; a link is used up by one conditional UPDATE in the
//! transaction of the deed it allows; issuing a set-up or recovery link ends the earlier ones of that kind. An invitation gives
//! what its issuer may still give when it is accepted.

use std::time::Duration;

use crate::audit;
use crate::base::ids::{AccountId, LinkId};
use crate::base::limits;
use crate::base::secret::{Personal, Secret, sha256, token};
use crate::base::time::UtcMillis;
use crate::mail::letter::Kind;
use crate::mail::outbox;
use crate::people::accounts::{self, Account, NewAccount, Start};
use crate::people::passwords::PasswordHash;
use crate::people::roles::{self, Role, Roles};
use crate::people::{PeopleError, guardians, names, sql};
use crate::retention::Erasable;
use crate::store::{Actor, StoreError, Tx};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    Setup,
    Recovery,
    Invite,
    /// Keeps an account that its person deleted.
    Undo,
    Register,
    Address,
}

#[derive(Clone, Debug)]
pub struct Link {
    pub id: LinkId,
    pub kind: LinkKind,
    /// Whom an invitation or a recovery is for; empty for the owner.
    pub email: Personal<String>,
    /// What an invitation gives.
    pub roles: Roles,
    /// The account that made it; none for the command line.
    pub by: Option<AccountId>,
    /// The last moment of the account that an invitation makes.
    pub ends: Option<UtcMillis>,
    pub created: UtcMillis,
    pub expires: UtcMillis,
    pub used: Option<UtcMillis>,
}

/// To whom an account is offered, and what it begins with.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub email: String,
    pub roles: Roles,
    pub ends: Option<UtcMillis>,
}

impl LinkKind {
    pub fn life(self) -> Duration {
        match self {
            Self::Setup => limits::SETUP_LINK_LIFE,
            Self::Recovery => limits::RECOVERY_LINK_LIFE,
            Self::Invite => limits::INVITE_LINK_LIFE,
            Self::Undo => limits::UNDO_LINK_LIFE,
            Self::Register => limits::REGISTER_LINK_LIFE,
            Self::Address => limits::ADDRESS_LINK_LIFE,
        }
    }

    /// The path of the page that redeems a link of this kind.
    pub fn path(self, secret: &Secret<String>) -> String {
        let page = match self {
            Self::Setup => "setup",
            Self::Recovery => "recover",
            Self::Invite => "invite",
            Self::Undo => "undo",
            Self::Register => "register",
            Self::Address => "account/address",
        };
        format!("/{page}/{}", secret.expose())
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Recovery => "recovery",
            Self::Invite => "invite",
            Self::Undo => "undo",
            Self::Register => "register",
            Self::Address => "address",
        }
    }
}

/// A link that sets an empty machine up.
pub fn issue_setup(tx: &Tx) -> Result<Secret<String>, PeopleError> {
    if sql::business(tx)?.is_some() {
        return Err(PeopleError::SetUpBefore);
    }
    sql::expire_links(tx, LinkKind::Setup, "", tx.now)?;
    issue(tx, LinkKind::Setup, "", (Roles::NONE, None))
}

/// A link with which the owner chooses a new password; whoever can run the program on the server may have it.
pub fn issue_recovery(tx: &Tx) -> Result<Secret<String>, PeopleError> {
    if roles::first_owner(tx)?.is_none() {
        return Err(PeopleError::NotSetUp);
    }
    sql::expire_links(tx, LinkKind::Recovery, "", tx.now)?;
    issue(tx, LinkKind::Recovery, "", (Roles::NONE, None))
}

/// A link with which somebody who forgot the password chooses a new one; who manages the account passes it on. Owners have
/// theirs from the command line only.
pub fn issue_recovery_for(tx: &Tx, id: &AccountId) -> Result<Secret<String>, PeopleError> {
    let account = roles::taken_over(tx, id)?;
    if !account.stands(tx.now) || account.roles(tx.now).has(Role::Owner) {
        return Err(PeopleError::NoAccount);
    }
    sql::expire_links(tx, LinkKind::Recovery, account.email.expose(), tx.now)?;
    // The link's own line names nobody.
    audit::record(tx, "account.link", id.as_str(), serde_json::json!({}))?;
    issue(tx, LinkKind::Recovery, account.email.expose(), (Roles::NONE, None))
}

/// A link that makes an account for whoever reads the mail of this address. If the address has one, it ends in nobody's hands: whether
/// a row is there tells nothing.
pub(super) fn issue_register(tx: &Tx, email: &str) -> Result<Secret<String>, PeopleError> {
    sql::expire_links(tx, LinkKind::Register, email, tx.now)?;
    issue(tx, LinkKind::Register, email, (Roles::NONE, None))
}

/// A link that proves the new address of the account that asks for it.
pub(super) fn issue_address(tx: &Tx, email: &str) -> Result<Secret<String>, PeopleError> {
    issue(tx, LinkKind::Address, email, (Roles::NONE, None))
}

/// A link to a new password that the person asked for; earlier ones end. Owners have theirs from the command line only, because whoever
/// reads an owner's mail would have the whole house.
pub(super) fn issue_forgotten(tx: &Tx, account: &Account) -> Result<Option<Secret<String>>, PeopleError> {
    if !account.stands(tx.now) || account.roles(tx.now).has(Role::Owner) {
        return Ok(None);
    }
    sql::expire_links(tx, LinkKind::Recovery, account.email.expose(), tx.now)?;
    // The link's own line names nobody.
    audit::record(tx, "account.forgotten", account.id.as_str(), serde_json::json!({}))?;
    issue_for(tx, (LinkKind::Recovery, limits::FORGOTTEN_LINK_LIFE), account.email.expose(), (Roles::NONE, None)).map(Some)
}

/// A link with which somebody begins here. An earlier invitation of the same address ends.
pub fn issue_invite(tx: &Tx, invitation: &Invitation) -> Result<Secret<String>, PeopleError> {
    let email = invitation.email.as_str();
    if sql::business(tx)?.is_none() {
        return Err(PeopleError::NotSetUp);
    }
    if !invitation.roles.is_within(roles::giver(tx)?) {
        return Err(PeopleError::AbovePower);
    }
    if invitation.ends.is_some_and(|ends| ends <= tx.now) {
        return Err(PeopleError::Past);
    }
    if sql::account_for_sign_in(tx, email)?.is_some() {
        return Err(PeopleError::EmailTaken);
    }
    if sql::open_invites(tx, tx.now)?.len() >= limits::OPEN_INVITES {
        return Err(PeopleError::Full);
    }
    sql::expire_links(tx, LinkKind::Invite, email, tx.now)?;
    issue(tx, LinkKind::Invite, email, (invitation.roles, invitation.ends))
}

/// A link with which somebody who deleted the own account keeps it after all.
pub(super) fn issue_undo(tx: &Tx, email: &str) -> Result<Secret<String>, PeopleError> {
    sql::expire_links(tx, LinkKind::Undo, email, tx.now)?;
    issue(tx, LinkKind::Undo, email, (Roles::NONE, None))
}

/// The link behind a secret, if it can still be used.
pub fn find(conn: &rusqlite::Connection, kind: LinkKind, secret: &str, now: UtcMillis) -> Result<Link, PeopleError> {
    let link = sql::link_by_secret(conn, kind, &sha256(secret.as_bytes()))?.ok_or(PeopleError::NoLink)?;
    match link {
        Link { used: Some(_), .. } => Err(PeopleError::LinkUsed),
        Link { expires, .. } if expires <= now => Err(PeopleError::LinkExpired),
        link => Ok(link),
    }
}

/// Uses a link up, in the transaction of what it allows.
pub(super) fn redeem(tx: &Tx, kind: LinkKind, secret: &str) -> Result<Link, PeopleError> {
    let link = find(tx, kind, secret, tx.now)?;
    if sql::use_link(tx, &link.id, tx.now)? == 0 {
        return Err(PeopleError::LinkUsed);
    }
    // Whoever has the link needs no letter with it any more.
    outbox::recall(tx, link.id.as_str())?;
    audit::record(tx, "link.use", link.id.as_str(), serde_json::json!({ "kind": kind.as_str() }))?;
    Ok(link)
}

/// Somebody accepts an invitation; the address is the invited one.
pub fn accept_invite(tx: &Tx, secret: &str, mut new: NewAccount) -> Result<AccountId, PeopleError> {
    let link = redeem(tx, LinkKind::Invite, secret)?;
    new.email = names::clean_email(link.email.expose()).map_err(|_| PeopleError::NoLink)?;
    // An invitation leads past no guardian.
    if guardians::claim(tx, &new.email, tx.now)?.is_some() {
        return Err(PeopleError::SpokenFor);
    }
    if let Some(by) = &link.by
        && !link.roles.is_within(roles::power_of(tx, by, tx.now)?.gives())
    {
        return Err(PeopleError::NoLink);
    }
    accounts::create(tx, &new, &Start { roles: link.roles, by: link.by, ends: link.ends })
}

/// The owner, or whoever the link is for, chooses a new password; all of that person's sessions end.
pub fn recover(tx: &Tx, secret: &str, password: &PasswordHash) -> Result<AccountId, PeopleError> {
    let link = redeem(tx, LinkKind::Recovery, secret)?;
    let person = if link.email.expose().is_empty() {
        roles::first_owner(tx)?
    } else {
        let account =
            sql::account_for_sign_in(tx, link.email.expose())?.map(|(account, _)| account).filter(|account| account.stands(tx.now));
        // Whoever made the link may have lost the power to, or the account may have risen above it.
        let gives = link.by.as_ref().map(|by| Ok::<_, PeopleError>(roles::power_of(tx, by, tx.now)?.gives())).transpose()?;
        account.filter(|account| gives.is_none_or(|gives| roles::may_take_over(gives, account.held.at(tx.now)))).map(|account| account.id)
    };
    let person = person.ok_or(PeopleError::NoLink)?;
    accounts::change_password(tx, &person, password)?;
    audit::record(tx, "account.recover", person.as_str(), serde_json::json!({ "link": link.id.as_str() }))?;
    Ok(person)
}

/// Invitations that wait to be accepted, newest first.
pub fn open_invites(conn: &rusqlite::Connection, now: UtcMillis) -> Result<Vec<Link>, PeopleError> {
    Ok(sql::open_invites(conn, now)?)
}

/// Takes an open invitation back; who may not give its roles may not keep them from anybody either.
pub fn withdraw_invite(tx: &Tx, id: &LinkId) -> Result<(), PeopleError> {
    let open = sql::open_invites(tx, tx.now)?;
    let link = open.iter().find(|link| link.id == *id).ok_or(PeopleError::NoLink)?;
    if !link.roles.is_within(roles::giver(tx)?) {
        return Err(PeopleError::AbovePower);
    }
    sql::expire_invite(tx, id, tx.now)?;
    outbox::recall(tx, id.as_str())?;
    audit::record(tx, "link.withdraw", id.as_str(), serde_json::json!({}))?;
    Ok(())
}

/// Ends the open links of a kind for an address that is nobody's any more.
pub(super) fn expire_of(tx: &Tx, kind: LinkKind, email: &str) -> Result<(), PeopleError> {
    outbox::recall_to(tx, email, None)?;
    Ok(sql::expire_links(tx, kind, email, tx.now)?)
}

/// The address that an account had: a row that is over and opens nothing, so that an erasure finds what was written to it, as long as
/// letters are listed.
pub(super) fn remember_former(tx: &Tx, account: &Account) -> Result<(), PeopleError> {
    let former = Link {
        id: LinkId::random(),
        kind: LinkKind::Address,
        email: account.email.clone(),
        roles: Roles::NONE,
        by: Some(account.id.clone()),
        ends: None,
        // Nobody asked for it: it is none of those that are counted.
        created: tx.now.minus(limits::LINKS_KEPT),
        expires: tx.now,
        used: None,
    };
    sql::insert_link(tx, &former, &sha256(token().expose().as_bytes()))?;
    Ok(())
}

/// Ends the open links to a new password for an address that is the account's no more. What else was written to it goes all the same.
pub(super) fn expire_recovery(tx: &Tx, email: &str) -> Result<(), PeopleError> {
    for kind in [Kind::Recovery, Kind::Forgotten] {
        outbox::recall_to(tx, email, Some(kind))?;
    }
    Ok(sql::expire_links(tx, LinkKind::Recovery, email, tx.now)?)
}

/// Links that were used or expired 30 days ago (RT-2).
pub const ERASABLE: Erasable = Erasable { rule: "people.links", due, erase };

fn issue(tx: &Tx, kind: LinkKind, email: &str, gives: Gives) -> Result<Secret<String>, PeopleError> {
    issue_for(tx, (kind, kind.life()), email, gives)
}

/// The roles and the last moment of the account that an invitation makes.
type Gives = (Roles, Option<UtcMillis>);

fn issue_for(tx: &Tx, (kind, life): (LinkKind, Duration), email: &str, (roles, ends): Gives) -> Result<Secret<String>, PeopleError> {
    let (id, secret) = (LinkId::random(), token());
    let link = Link {
        id: id.clone(),
        kind,
        email: Personal::new(email.to_owned()),
        roles,
        by: match tx.actor {
            Actor::Account(by) => Some(by.clone()),
            _ => None,
        },
        ends,
        created: tx.now,
        expires: tx.now.plus(life),
        used: None,
    };
    sql::insert_link(tx, &link, &sha256(secret.expose().as_bytes()))?;
    audit::record(
        tx,
        "link.issue",
        id.as_str(),
        serde_json::json!({ "kind": kind.as_str(), "roles": roles.iter().map(Role::as_str).collect::<Vec<_>>() }),
    )?;
    Ok(secret)
}

fn due(conn: &rusqlite::Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::links_done_before(conn, now.minus(limits::LINKS_KEPT), most)
}

fn erase(tx: &Tx, _: &crate::blob::Blobs, id: &str) -> Result<usize, StoreError> {
    sql::erase_link(tx, id)
}
