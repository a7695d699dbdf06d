//! What a privacy officer does and an auditor reads: registers, looks at conversations, policies (PO-2). An auditor sees that something was,
//! never what was said in it.
//!
//! **Invariants.** Handlers that show take a [`crate::web::who::Reader`], those that decide an [`crate::web::who::Officer`].
//! Nothing is published from here that the check has a finding against; whoever was overtaken by somebody else's save gets both
//! texts.

pub mod access;
pub mod act;
pub mod clause;
pub mod closings;
pub mod enquiries;
pub mod findings;
pub mod guardians;
pub mod index;
pub mod ledger;
pub mod list;
pub mod plan;
pub mod version;
