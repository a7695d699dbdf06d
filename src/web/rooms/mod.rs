//! Rooms for whoever manages them: the list, making and changing one, the tokens of its stage.
//!
//! **Invariants.** A form that does not do is shown again with everything that was typed. A token's secret is shown once, in
//! the answer to its making, and never stored on a page that can be asked for again. *Absent*: deletion of rooms.

pub mod edit;
pub mod form;
pub mod list;
pub mod stage;
