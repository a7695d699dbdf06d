//! What the owner sets: the business itself, the team, and whether this machine's time is right. (Rooms have their own folder.)
//!
//! **Invariants.** Every handler here takes an [`crate::web::who::Owner`]. A link is shown on the answer that made it and
//! never again. *Absent*: deleting people; a disabled account keeps its name in the conversations it served.

pub mod business;
pub mod capacity;
pub mod clock;
pub mod team;
