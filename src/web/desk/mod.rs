//! The agents' side: the desk, what rings there, messages left, conversations of the last weeks.
//!
//! Owns no rules: who rings for whom is the queue's, what is kept is the store's.
//!
//! **Invariants.** An agent sees conversations and messages of the rooms they serve, and conversations they took part in; the
//! owner sees those of all rooms. "Not yours" and "not there" answer the same. *Absent*: guests' cookies.

pub mod call;
pub mod conversations;
pub mod messages;
pub mod offers;
pub mod page;
mod quality;
pub mod recorded;
pub mod recordings;
pub mod uses;
