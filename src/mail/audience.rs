//! Whom a letter to many goes to: domains that know addresses give them page by page.
//!
//! **Invariants.** A page stands in an order that does not change, behind the key of the one before, so that whoever writes goes on
//! where they stopped. *Absent*: what the letter says, and who was written to already.

use rusqlite::Connection;

use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::store::StoreError;
use crate::text::Lang;

/// Those whom one domain knows.
#[derive(Clone, Copy)]
pub struct Audience {
    pub why: Why,
    pub next: Next,
}

/// At most so many behind this key, as of now; empty if there is nobody left.
pub type Next = fn(&Connection, &str, UtcMillis, usize) -> Result<Vec<Member>, StoreError>;

/// Why somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Has an account.
    Account,
    /// Agreed to a recording that there still is.
    Consent,
}

#[derive(Clone, Debug)]
pub struct Member {
    pub key: String,
    /// None: is looked past.
    pub address: Option<Personal<String>>,
    /// None: the business's own.
    pub lang: Option<Lang>,
}
