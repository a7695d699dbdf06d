//! What somebody asks about the own data: a copy of it, and an end.
//!
//! **Invariants.** Whoever sits at somebody's open page gets nothing here without the password, and tries at it count like those
//! at the sign-in.

pub mod data;
pub mod delete;
pub mod proof;
pub mod undo;
