//! What a privacy officer does and an auditor reads: registers, and looks at conversations. An auditor sees that something was,
//! never what was said in it.
//!
//! **Invariants.** Handlers that show take a [`crate::web::who::Reader`], those that decide an [`crate::web::who::Officer`].

pub mod access;
pub mod index;
