//! What whoever manages it sets: the business itself, and whether this machine's time is right. (Rooms have their own folder,
//! accounts stand in `admin`.)
//!
//! **Invariants.** Every handler here takes a [`crate::web::who::Manager`].

pub mod business;
pub mod capacity;
pub mod clock;
pub mod minors;
pub mod registration;
