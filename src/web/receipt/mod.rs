//! The receipt of an answer, for whoever holds its code: a page, a signed file, and the presses that need no account.
//!
//! **Invariants.** The code is the only proof, and nobody is asked for more. Reading never acts: withdrawing and wishing are
//! POSTs from our own page. A code that nobody has answers 404 whatever is asked. No answer is kept by a cache, and no log
//! line names a path. *Absent*: names in addresses, a search.

pub mod act;
pub mod enter;
pub mod keys;
pub mod later;
pub mod show;
mod view;

#[cfg(test)]
mod tests;
