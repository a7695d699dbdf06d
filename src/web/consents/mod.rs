//! Consents as their owners, privacy officers and other systems see them: my consents (C-5), the register with its evidence
//! (PO-3), files in the formats of others.
//!
//! **Invariants.** Withdrawing and restricting are POSTs of the person; officers and auditors read, and officers alone declare what never
//! counted ([`invalid`]). What is looked for stands in
//! no address. Each export is in the ledger, by whom and how many rows. *Absent*: receipt codes on pages of officers, contact data.

pub mod evidence;
pub mod files;
pub mod invalid;
pub mod own;
pub mod register;
mod view;
