//! What people may ask of a business that keeps their data: a copy of it.
//!
//! It stands to the right of all domains: each hands over what it keeps as [`crate::store::portable::Portable`].
//!
//! **Invariants.** Whoever gets a copy has just shown the password again. *Absent*: cases, their clocks and ZIP files.

pub mod copy;
