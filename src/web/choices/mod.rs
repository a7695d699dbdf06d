//! What people choose about data beyond what is needed: `/privacy/choices`, `/privacy/do-not-sell`, and where officers declare it.
//!
//! **Invariants.** Nobody says who they are; a cookie is set by a press and by nothing else; to refuse works from any page, however old.
//! *Absent*: anything that this program itself would load after a consent.

pub mod act;
pub mod officer;
pub mod sale;
pub mod show;
pub mod signal;
