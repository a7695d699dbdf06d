//! Who asks, and what they may: the only place that decides it.
//!
//! A route names its [`Action`]; an action stands behind a [`Door`]; [`allow`] opens the door or says why not. Handlers
//! then take the proof as an argument: [`Staff`], [`Owner`], [`Guest`]. A browser may hold a staff session and a guest's
//! admission at once; the door decides which of them counts.
//!
//! **Invariants.** Deny by default; the account's state is checked with every request, not only its role. A second factor
//! and more roles have their place here.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use crate::people::accounts::{Account, Role};
use crate::people::sessions::Session;
use crate::store::Actor;
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// What a route lets somebody do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read what everybody may read.
    ReadPublic,
    /// Fetch a part of a page: style, script, picture. Not counted against the limits for strangers.
    ReadAsset,
    /// Ask whether the server lives, or for its figures; the handler looks at address and token.
    ReadHealth,
    /// Use a one-time link: the link is the proof.
    UseLink,
    SignIn,
    /// Ring, or leave a message.
    Ring,
    /// Read an answer, withdraw it, ask for a copy or deletion: the receipt's code is the proof.
    UseReceipt,
    /// Take part in one's own conversation as its guest.
    Converse,
    /// Serve: presence, offers, conversations, messages.
    Serve,
    /// See and change one's own account, sign out.
    OwnAccount,
    ManageBusiness,
    ManageTeam,
    ManageRooms,
    /// Publish or receive on a stage with a bearer token; the handler checks the token.
    Stage,
}

/// What has to be shown to come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Open,
    /// The admission to one conversation. Which one, and whether it still holds, is the handler's question.
    Guest,
    Staff,
    Owner,
    /// A token in the `Authorization` header: no cookie is looked at, no origin is asked for.
    Bearer,
}

/// Why a door stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    SignInFirst,
    /// "Not yours" and "not there" answer the same.
    NotThere,
    OwnerOnly,
}

/// A signed-in person of an active account.
#[derive(Clone, Debug)]
pub struct Staff {
    pub account: Account,
    pub session: Session,
}

/// A signed-in owner.
#[derive(Clone, Debug)]
pub struct Owner(pub Staff);

/// The holder of a guest's secret: its SHA-256, as `conversations.guest_hash` keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guest {
    pub hash: [u8; 32],
}

impl Action {
    pub const fn door(self) -> Door {
        match self {
            Self::ReadPublic | Self::ReadAsset | Self::ReadHealth | Self::UseLink | Self::UseReceipt | Self::SignIn | Self::Ring => {
                Door::Open
            }
            Self::Converse => Door::Guest,
            Self::Serve | Self::OwnAccount => Door::Staff,
            Self::ManageBusiness | Self::ManageTeam | Self::ManageRooms => Door::Owner,
            Self::Stage => Door::Bearer,
        }
    }
}

impl Staff {
    pub fn actor(&self) -> Actor {
        Actor::Account(self.account.id.clone())
    }

    pub fn is_owner(&self) -> bool {
        self.account.role == Role::Owner
    }
}

/// Whether somebody with these proofs may do this.
pub fn allow(staff: Option<&Staff>, guest: Option<&Guest>, action: Action) -> Result<(), Refusal> {
    match (action.door(), staff, guest) {
        (Door::Open | Door::Bearer, _, _) | (Door::Guest, _, Some(_)) => Ok(()),
        (Door::Guest, _, None) => Err(Refusal::NotThere),
        (Door::Staff | Door::Owner, None, _) => Err(Refusal::SignInFirst),
        (Door::Staff, Some(staff), _) if staff.account.is_active() => Ok(()),
        (Door::Owner, Some(staff), _) if staff.account.is_active() && staff.is_owner() => Ok(()),
        (Door::Owner, Some(staff), _) if staff.account.is_active() => Err(Refusal::OwnerOnly),
        (Door::Staff | Door::Owner, Some(_), _) => Err(Refusal::SignInFirst),
    }
}

impl FromRequest for Staff {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Visit::of(request).and_then(|visit| visit.staff.clone().ok_or_else(WebError::sign_in_first)))
    }
}

impl FromRequest for Owner {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let staff = Visit::of(request).and_then(|visit| visit.staff.clone().ok_or_else(WebError::sign_in_first));
        ready(staff.and_then(|staff| if staff.is_owner() { Ok(Self(staff)) } else { Err(WebError::owner_only()) }))
    }
}

impl FromRequest for Guest {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Visit::of(request).and_then(|visit| visit.guest.ok_or_else(WebError::missing)))
    }
}

#[cfg(test)]
mod tests {
    use crate::base::ids::{AccountId, SessionId};
    use crate::base::secret::Personal;
    use crate::base::time::UtcMillis;
    use crate::people::accounts::AccountState;
    use crate::text::Lang;

    use super::*;

    fn staff(role: Role, state: AccountState) -> Staff {
        let account = Account {
            id: AccountId::random(),
            role,
            state,
            email: Personal::new(String::new()),
            name: Personal::new(String::new()),
            lang: Lang::En,
            picture: None,
        };
        let session = Session {
            id: SessionId::random(),
            account: account.id.clone(),
            created: UtcMillis(0),
            last_used: UtcMillis(0),
            ends: UtcMillis(1),
            device: String::new(),
        };
        Staff { account, session }
    }

    #[test]
    fn each_door_opens_to_its_own_people_only() {
        let owner = staff(Role::Owner, AccountState::Active);
        let agent = staff(Role::Agent, AccountState::Active);
        let gone = staff(Role::Owner, AccountState::Disabled);
        let guest = Guest { hash: [1; 32] };
        let check = |staff: Option<&Staff>, guest: Option<&Guest>, action, expected: Result<(), Refusal>| {
            assert_eq!(allow(staff, guest, action), expected, "{action:?} {guest:?}");
        };
        for action in [Action::ReadPublic, Action::SignIn, Action::Ring, Action::UseLink, Action::UseReceipt, Action::Stage] {
            check(None, None, action, Ok(()));
        }
        check(None, None, Action::Converse, Err(Refusal::NotThere));
        check(Some(&owner), None, Action::Converse, Err(Refusal::NotThere));
        check(None, Some(&guest), Action::Converse, Ok(()));
        for action in [Action::Serve, Action::OwnAccount] {
            check(None, Some(&guest), action, Err(Refusal::SignInFirst));
            check(Some(&gone), None, action, Err(Refusal::SignInFirst));
            check(Some(&agent), None, action, Ok(()));
            check(Some(&owner), None, action, Ok(()));
        }
        for action in [Action::ManageBusiness, Action::ManageTeam, Action::ManageRooms] {
            check(None, Some(&guest), action, Err(Refusal::SignInFirst));
            check(Some(&gone), None, action, Err(Refusal::SignInFirst));
            check(Some(&agent), None, action, Err(Refusal::OwnerOnly));
            check(Some(&owner), None, action, Ok(()));
        }
    }
}
