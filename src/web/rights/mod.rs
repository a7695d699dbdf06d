//! What somebody asks about the own data: a copy of it, an end, and an answer.
//!
//! **Invariants.** Whoever sits at somebody's open page gets nothing of an account here without the password, and tries at it count like those
//! at the sign-in.

pub mod authorities;
pub mod contact;
pub mod data;
pub mod delete;
pub mod undo;
