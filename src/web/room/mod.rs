//! The guest's pages of a service room, `/r/SLUG`: lobby, waiting, call, end at one address; a message left at another.
//!
//! Owns no rules: opening hours, places and texts come from `desk`, the line and the call from `live`.
//!
//! **Invariants.** What a guest sees follows from the cookie `__Host-g` and the store alone, so that a reload changes
//! nothing. A conversation is only shown at the address of its own room. Every step works as a plain form; only sound and
//! picture need a script. *Absent*: staff sessions (they count for nothing here).

pub mod ages;
pub mod lobby;
pub mod message;
pub mod ring;
pub mod told;
pub mod view;
