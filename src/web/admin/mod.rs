//! What an admin does: accounts with their roles, invitations, looks at conversations of others, the mail, and the
//! rules of the house.
//!
//! **Invariants.** Every handler here takes a [`crate::web::who::Manager`], or a [`crate::web::who::RuleReader`] to show rules; what one manager may do to one account is people's
//! rule. A link is shown on the answer that made it and never again. *Absent*: deleting people; a suspended account keeps its
//! name in the conversations it served.

pub mod access;
pub mod announcements;
pub mod day;
pub mod index;
pub mod looks;
pub mod mail;
mod mail_view;
pub mod profiles;
pub mod promotions;
pub mod recording;
pub mod user;
pub mod users;

use crate::people::roles::Role;
use crate::text::Words;

/// A role as people call it.
pub fn role_name(t: &Words, role: Role) -> String {
    t.say(match role {
        Role::Owner => "admin-role-owner",
        Role::Admin => "admin-role-admin",
        Role::Officer => "admin-role-officer",
        Role::Auditor => "admin-role-auditor",
        Role::Agent => "admin-role-agent",
        Role::Managed => "admin-role-managed",
        Role::Customer => "admin-role-customer",
    })
}

/// What it may, in a sentence.
pub fn role_about(t: &Words, role: Role) -> String {
    t.say(match role {
        Role::Owner => "admin-about-owner",
        Role::Admin => "admin-about-admin",
        Role::Officer => "admin-about-officer",
        Role::Auditor => "admin-about-auditor",
        Role::Agent => "admin-about-agent",
        Role::Managed => "admin-about-managed",
        Role::Customer => "admin-about-customer",
    })
}
