//! Who asks, and what they may: the only place that decides it.
//!
//! A route names its [`Action`]; an action stands behind a [`Door`], and behind the door of accounts it names the roles that may
//! ([`Action::may`]: the one table). [`allow`] opens the door or says why not. Handlers then take the proof as an argument:
//! [`Signed`], [`Staff`], [`Manager`], [`Officer`], [`Reader`], [`Guest`]. A browser may hold a session and a guest's admission at
//! once; the door decides which of them counts.
//!
//! Whoever owes an answer to a changed policy comes no further than their rights ([`Action::stays_open`]) until they have accepted (B.3.5);
//! neither does a minor whose guardian wants nothing further collected, or who came of age and has not said whether to stay (B.3.7).
//!
//! **Invariants.** Deny by default; state, end and roles of the account are looked up with every request. Proofs are made by
//! the gate alone ([`Passed`]): a handler that asks for more than its route's action grants gets nothing at all. A second factor
//! has its place here.

use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use crate::people::accounts::Account;
use crate::people::roles::{Role, Roles};
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
    /// End what a letter is about: its code is the proof, and whoever presses is often a mail program without cookie and origin.
    Unsubscribe,
    /// Sign in, or ask by letter for what it takes: an account, a new password.
    SignIn,
    /// Ring, or leave a message.
    Ring,
    /// Read an answer, withdraw it, ask for a copy or deletion: the receipt's code is the proof.
    UseReceipt,
    /// Say what may be done with data beyond what is needed; nobody is asked who they are.
    Choose,
    /// Take part in one's own conversation as its guest.
    Converse,
    /// See and change one's own account.
    OwnAccount,
    /// Answer what is asked, sign out, choose one's language: whatever stays open to who owes an answer.
    OwnRights,
    /// Serve: presence, offers, conversations, messages.
    Serve,
    /// Open the list of what an admin may do.
    Administer,
    ManageBusiness,
    /// Say which server carries the letters: whoever does reads the links in them, also those that make an owner.
    ManageMail,
    ManageUsers,
    ManageRooms,
    /// Read which profiles and rules the house has.
    ReadRules,
    /// Choose profiles, set the recording rule of the house.
    ManageRules,
    /// Ask for a look at a conversation of others, and take it.
    AskAccess,
    /// Read registers and logs, never content.
    ReadRegisters,
    /// Close duties of others, answer wishes.
    KeepRegisters,
    /// Approve, refuse and revoke looks at conversations.
    DecideAccess,
    /// Write, publish and withdraw policies.
    ManagePolicies,
    /// Publish or receive on a stage with a bearer token; the handler checks the token.
    Stage,
}

/// What has to be shown to come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Open,
    /// The admission to one conversation. Which one, and whether it still holds, is the handler's question.
    Guest,
    /// A sign-in, with one of the roles that [`Action::may`] names.
    Account,
    /// A token in the `Authorization` header: no cookie is looked at, no origin is asked for.
    Bearer,
}

/// Why a door stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    SignInFirst,
    /// "Not yours" and "not there" answer the same.
    NotThere,
    NotYourRole,
    /// A policy has changed, and this person has not accepted yet.
    AnswerFirst,
    /// A minor's account that a guardian froze, or whose person came of age and has not said whether to stay.
    Held,
}

/// A signed-in person of an account that stands.
#[derive(Clone, Debug)]
pub struct Signed {
    pub account: Account,
    pub session: Session,
    /// What counts at the time of this request.
    pub roles: Roles,
    /// Signed in after a policy changed, and has not accepted it.
    pub owes: bool,
    /// A guardian froze it, or its person came of age and is asked whether to stay (B.3.7).
    pub held: bool,
}

/// A signed-in person whom the gate let through to something that only these roles may do.
#[derive(Clone, Debug)]
pub struct May<R>(Signed, PhantomData<R>);

/// A set of roles as a type.
pub trait Right: 'static {
    const ROLES: Roles;
}

/// Who serves.
pub type Staff = May<Serves>;
/// Who manages accounts, rooms and the business.
pub type Manager = May<Manages>;
/// Who decides about privacy.
pub type Officer = May<Oversees>;
/// Who reads registers.
pub type Reader = May<Reads>;
/// Who reads the rules of the house.
pub type RuleReader = May<ReadsRules>;

#[derive(Clone, Debug)]
pub struct Serves;
#[derive(Clone, Debug)]
pub struct Manages;
#[derive(Clone, Debug)]
pub struct Oversees;
#[derive(Clone, Debug)]
pub struct Reads;
#[derive(Clone, Debug)]
pub struct ReadsRules;

/// The holder of a guest's secret: its SHA-256, as `conversations.guest_hash` keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guest {
    pub hash: [u8; 32],
}

impl Action {
    pub const ALL: [Self; 26] = [
        Self::ReadPublic,
        Self::ReadAsset,
        Self::ReadHealth,
        Self::UseLink,
        Self::Unsubscribe,
        Self::SignIn,
        Self::Ring,
        Self::UseReceipt,
        Self::Choose,
        Self::Converse,
        Self::OwnAccount,
        Self::OwnRights,
        Self::Serve,
        Self::Administer,
        Self::ManageBusiness,
        Self::ManageMail,
        Self::ManageUsers,
        Self::ManageRooms,
        Self::ReadRules,
        Self::ManageRules,
        Self::AskAccess,
        Self::ReadRegisters,
        Self::KeepRegisters,
        Self::DecideAccess,
        Self::ManagePolicies,
        Self::Stage,
    ];

    pub const fn door(self) -> Door {
        match self {
            Self::ReadPublic
            | Self::ReadAsset
            | Self::ReadHealth
            | Self::UseLink
            | Self::Unsubscribe
            | Self::UseReceipt
            | Self::Choose
            | Self::SignIn
            | Self::Ring => Door::Open,
            Self::Converse => Door::Guest,
            Self::Stage => Door::Bearer,
            Self::OwnAccount
            | Self::OwnRights
            | Self::Serve
            | Self::Administer
            | Self::ManageBusiness
            | Self::ManageMail
            | Self::ManageUsers
            | Self::ManageRooms
            | Self::ReadRules
            | Self::ManageRules
            | Self::AskAccess
            | Self::ReadRegisters
            | Self::KeepRegisters
            | Self::DecideAccess
            | Self::ManagePolicies => Door::Account,
        }
    }

    /// The roles behind the door of accounts, any one of which may. For the other doors roles count for nothing.
    pub const fn may(self) -> Roles {
        match self {
            Self::OwnAccount | Self::OwnRights => Roles::of(&Role::ALL),
            Self::Serve => Serves::ROLES,
            Self::ManageMail => Roles::of(&[Role::Owner]),
            Self::Administer | Self::ManageBusiness | Self::ManageUsers | Self::ManageRooms | Self::ManageRules | Self::AskAccess => {
                Manages::ROLES
            }
            Self::ReadRules => ReadsRules::ROLES,
            Self::ReadRegisters => Reads::ROLES,
            Self::KeepRegisters | Self::DecideAccess | Self::ManagePolicies => Oversees::ROLES,
            Self::ReadPublic
            | Self::ReadAsset
            | Self::ReadHealth
            | Self::UseLink
            | Self::Unsubscribe
            | Self::UseReceipt
            | Self::Choose
            | Self::SignIn
            | Self::Ring
            | Self::Converse
            | Self::Stage => Roles::NONE,
        }
    }

    /// Whether it is for everybody with an account, also for whom no role is left.
    pub const fn is_own(self) -> bool {
        matches!(self, Self::OwnAccount | Self::OwnRights)
    }

    /// Whether, behind the door of accounts, it stays open to who owes an answer. A new action does not, unless it says so here.
    pub const fn stays_open(self) -> bool {
        matches!(self, Self::OwnRights)
    }
}

impl Right for Serves {
    const ROLES: Roles = Roles::of(&[Role::Owner, Role::Agent]);
}

impl Right for Manages {
    const ROLES: Roles = Roles::of(&[Role::Owner, Role::Admin]);
}

impl Right for Oversees {
    const ROLES: Roles = Roles::of(&[Role::Owner, Role::Officer]);
}

impl Right for Reads {
    const ROLES: Roles = Roles::of(&[Role::Owner, Role::Officer, Role::Auditor]);
}

impl Right for ReadsRules {
    const ROLES: Roles = Roles::of(&[Role::Owner, Role::Admin, Role::Officer, Role::Auditor]);
}

impl Signed {
    pub fn actor(&self) -> Actor {
        Actor::Account(self.account.id.clone())
    }

    /// Whether the gate would let this person through to an action: for what a page offers.
    pub fn may(&self, action: Action) -> bool {
        allow(Some(self), None, action).is_ok()
    }

    /// Whether the limits for strangers hold for this person too: an account that anybody may make is no reason to trust.
    pub fn counts_as_stranger(&self) -> bool {
        self.roles.is_within(Roles::of(&[Role::Customer]))
    }

    /// The page on which this person begins.
    pub fn home(&self) -> &'static str {
        if self.held {
            HELD
        } else if self.owes {
            CHANGED
        } else {
            home(self.roles)
        }
    }
}

/// The page on which somebody with these roles begins.
pub fn home(roles: Roles) -> &'static str {
    let places = [(Action::Serve, "/desk"), (Action::Administer, "/admin"), (Action::ReadRegisters, "/officer")];
    places.into_iter().find(|(action, _)| roles.has_any_of(action.may())).map_or("/account", |(_, path)| path)
}

/// Whether somebody with these proofs may do this.
pub fn allow(signed: Option<&Signed>, guest: Option<&Guest>, action: Action) -> Result<(), Refusal> {
    match (action.door(), signed, guest) {
        (Door::Open | Door::Bearer, _, _) | (Door::Guest, _, Some(_)) => Ok(()),
        (Door::Guest, _, None) => Err(Refusal::NotThere),
        (Door::Account, None, _) => Err(Refusal::SignInFirst),
        (Door::Account, Some(signed), _) if !signed.account.is_active() => Err(Refusal::SignInFirst),
        // Also for whom no role is left: to take what is theirs, and to leave.
        (Door::Account, Some(signed), _) if !action.is_own() && !signed.roles.has_any_of(action.may()) => Err(Refusal::NotYourRole),
        (Door::Account, Some(signed), _) if signed.held && !action.stays_open() => Err(Refusal::Held),
        (Door::Account, Some(signed), _) if signed.owes && !action.stays_open() => Err(Refusal::AnswerFirst),
        (Door::Account, Some(_), _) => Ok(()),
    }
}

/// What the gate leaves for the handler when it lets an account through.
struct Passed {
    signed: Signed,
    action: Action,
}

/// Decides about a request and leaves the proof for its handler.
pub fn pass(request: &ServiceRequest, visit: &Rc<Visit>, action: Action) -> Result<(), Refusal> {
    allow(visit.signed.as_ref(), visit.guest.as_ref(), action)?;
    if let (Door::Account, Some(signed)) = (action.door(), &visit.signed) {
        request.extensions_mut().insert(Passed { signed: signed.clone(), action });
    }
    Ok(())
}

/// Who passed, if the action of the route is for nobody but these roles.
fn proof(request: &HttpRequest, roles: Roles) -> Result<Signed, WebError> {
    let extensions = request.extensions();
    let passed = extensions.get::<Passed>().filter(|passed| passed.action.may().is_within(roles));
    passed.map(|passed| passed.signed.clone()).ok_or_else(|| WebError::broken(&"a handler asks for a proof that its route does not give"))
}

impl<R> Deref for May<R> {
    type Target = Signed;

    fn deref(&self) -> &Signed {
        &self.0
    }
}

impl<R: Right> FromRequest for May<R> {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(proof(request, R::ROLES).map(|signed| Self(signed, PhantomData)))
    }
}

impl FromRequest for Signed {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(proof(request, Roles::of(&Role::ALL)))
    }
}

impl FromRequest for Guest {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Visit::of(request).and_then(|visit| visit.guest.ok_or_else(WebError::missing)))
    }
}

/// Where somebody answers what changed.
pub const CHANGED: &str = "/account/changed";
/// What a minor's account waits for.
pub const HELD: &str = "/account/guardian";

#[cfg(test)]
mod tests {
    use crate::base::golden;
    use crate::base::ids::{AccountId, SessionId};
    use crate::base::secret::Personal;
    use crate::base::time::UtcMillis;
    use crate::people::accounts::AccountState;
    use crate::people::roles::SERVING;
    use crate::text::Lang;
    use crate::web::routes::{Method, ROUTES};

    use super::*;

    fn signed(roles: &[Role], state: AccountState) -> Signed {
        let account = Account {
            id: AccountId::random(),
            held: roles.iter().copied().collect(),
            state,
            ends: None,
            email: Personal::new(String::new()),
            name: Personal::new(String::new()),
            display_name: Personal::new(String::new()),
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
        Signed { account, session, roles: Roles::of(roles), owes: false, held: false }
    }

    #[test]
    fn each_door_opens_to_its_own_people_only() {
        let guest = Guest { hash: [1; 32] };
        for action in Action::ALL {
            let stranger = match action.door() {
                Door::Open | Door::Bearer => Ok(()),
                Door::Guest => Err(Refusal::NotThere),
                Door::Account => Err(Refusal::SignInFirst),
            };
            assert_eq!(allow(None, None, action), stranger, "{action:?}");
            let with_admission = if action.door() == Door::Guest { Ok(()) } else { stranger };
            assert_eq!(allow(None, Some(&guest), action), with_admission, "{action:?}");
            let suspended = signed(&Role::ALL, AccountState::Disabled);
            assert_eq!(allow(Some(&suspended), None, action), stranger, "{action:?}");
            for role in Role::ALL {
                let person = signed(&[role], AccountState::Active);
                let expected = match action.door() {
                    Door::Account if action.may().has(role) => Ok(()),
                    Door::Account => Err(Refusal::NotYourRole),
                    _ => stranger,
                };
                assert_eq!(allow(Some(&person), None, action), expected, "{action:?} {role:?}");
                let owing = Signed { owes: true, ..person };
                let shut = expected == Ok(()) && action.door() == Door::Account && action != Action::OwnRights;
                let expected = if shut { Err(Refusal::AnswerFirst) } else { expected };
                assert_eq!(allow(Some(&owing), None, action), expected, "{action:?} {role:?} owing an answer");
                assert_eq!(owing.home(), CHANGED);
                let held = Signed { held: true, ..owing };
                let expected = if shut { Err(Refusal::Held) } else { expected };
                assert_eq!(allow(Some(&held), None, action), expected, "{action:?} {role:?} held by a guardian");
                assert_eq!(held.home(), HELD);
            }
        }
    }

    #[test]
    fn whoever_has_no_role_left_keeps_the_own_account_and_nothing_else() {
        let person = signed(&[], AccountState::Active);
        for action in Action::ALL.into_iter().filter(|action| action.door() == Door::Account) {
            assert_eq!(person.may(action), action.is_own(), "{action:?}");
        }
        assert_eq!(person.home(), "/account");
    }

    #[test]
    fn an_account_that_anybody_may_make_is_limited_like_a_stranger() {
        for (roles, expected) in
            [(&[][..], true), (&[Role::Customer], true), (&[Role::Managed], false), (&[Role::Customer, Role::Agent], false)]
        {
            assert_eq!(signed(roles, AccountState::Active).counts_as_stranger(), expected, "{roles:?}");
        }
    }

    /// B.1, word for word: what each role may not.
    #[test]
    fn no_role_may_what_the_requirements_forbid() {
        let check = |role: Role, forbidden: &[Action]| {
            for action in forbidden {
                assert!(!action.may().has(role), "{role:?} may not {action:?}");
            }
        };
        let desk = [Action::Serve];
        check(Role::Admin, &[Action::Serve, Action::KeepRegisters, Action::DecideAccess, Action::ManagePolicies]);
        check(Role::Officer, &[Action::Serve, Action::AskAccess, Action::ManageUsers, Action::ManageRules]);
        check(
            Role::Auditor,
            &[Action::Serve, Action::AskAccess, Action::KeepRegisters, Action::DecideAccess, Action::ManageUsers, Action::ManagePolicies],
        );
        check(Role::Agent, &[Action::ManagePolicies, Action::AskAccess, Action::ReadRegisters, Action::ManageUsers, Action::ManageRooms]);
        for role in [Role::Managed, Role::Customer] {
            check(role, &desk);
            let all = Action::ALL.into_iter().filter(|action| action.door() == Door::Account && action.may().has(role));
            assert_eq!(all.collect::<Vec<_>>(), [Action::OwnAccount, Action::OwnRights], "{role:?}");
        }
        assert_eq!(Serves::ROLES, SERVING, "the queue rings for those whom the gate lets answer");
    }

    /// The route × role matrix: who may open what, on one page to be read; and what stays open to who owes an answer.
    #[test]
    fn golden_matrix_of_routes_and_roles() {
        let mut text = String::from("method path | action | roles | who owes an answer\n");
        for route in ROUTES {
            let who = match route.action.door() {
                Door::Open => "everybody".to_owned(),
                Door::Guest => "the guest".to_owned(),
                Door::Bearer => "a token".to_owned(),
                Door::Account => route.action.may().iter().map(Role::as_str).collect::<Vec<_>>().join(" "),
            };
            let method = match route.method {
                Method::Get => "GET",
                Method::Post => "POST",
                Method::Patch => "PATCH",
                Method::Delete => "DELETE",
                Method::Options => "OPTIONS",
            };
            let owing = if route.action.door() != Door::Account || route.action.stays_open() { "too" } else { "not" };
            text.push_str(&format!("{method} {} | {:?} | {who} | {owing}\n", route.path, route.action));
        }
        golden::check("routes.txt", &text);
    }
}
