//! Addresses that are not to be written to: kept as keyed hashes, in the database and in a file beside it.
//!
//! **Invariants.**
//! - Nobody can be read out of a hash, and nobody can be looked for in it without the master key (RT-25).
//! - A block is in the file, on disk, before anybody hears that it is in force; it is lifted in the database before it is in the file.
//!   Whatever breaks off between the two, or is put back from an older copy, the person is rather not written to.
//! - What is blocked is not written, and what was written and waits is recalled.
//!
//! *Absent*: the addresses themselves, why somebody wants no letters, any other use of the list.

mod code;
mod file;

use std::path::Path;
use std::sync::{Arc, Mutex};

use aws_lc_rs::hmac;
use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::mail::address::Address;
use crate::mail::letter::Kind;
use crate::mail::{MailError, Post, outbox, sql};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db, Tx};

use file::{Line, List};

/// What somebody does not want.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// News and offers of the business.
    Marketing,
    Survey,
    /// Offers of others.
    ThirdParty,
    /// To be invited by people whom others named to the business (FC-35).
    Invitations,
    /// Any letter, but for those that nobody could do without: see [`Kind::passes_everything`].
    Everything,
}

/// The hash of an address.
pub(super) type Hash = [u8; 32];

/// What hashes addresses, and the file beside the database.
pub(super) struct Blocks {
    key: hmac::Key,
    /// `None`: there is only the database, as in a test of a single part.
    list: Option<Mutex<List>>,
}

impl Scope {
    pub const ALL: [Self; 5] = [Self::Marketing, Self::Survey, Self::ThirdParty, Self::Invitations, Self::Everything];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::Survey => "survey",
            Self::ThirdParty => "third-party",
            Self::Invitations => "invitations",
            Self::Everything => "everything",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text)
    }

    /// Whether a letter of this kind of the service is not written any more. Promotions ask for their own scope.
    fn stops(self, kind: Kind) -> bool {
        match self {
            Self::Marketing | Self::Survey | Self::ThirdParty => false,
            Self::Invitations => kind == Kind::Invitation,
            Self::Everything => !kind.passes_everything(),
        }
    }
}

impl Blocks {
    pub(super) fn new(master: &MasterKey) -> Self {
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, &master.derive("addresses that are not to be written to")), list: None }
    }

    /// One person writes the own address in several ways; which host minds capitals in front of the `@`, nobody can know.
    fn hash(&self, address: &str) -> Hash {
        let tag = hmac::sign(&self.key, address.trim().to_lowercase().as_bytes());
        // HMAC-SHA-256 has 32 bytes.
        tag.as_ref().try_into().expect("the tag is as long as its hash")
    }

    fn add(&self, line: Line) -> Result<(), MailError> {
        let Some(list) = &self.list else { return Ok(()) };
        // A panic while the file was being written leaves a broken last line, which is closed by the next one.
        list.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(line)
    }
}

impl Post {
    /// Keeps blocks in this folder too, and takes in what its file knows and the database does not: an older database may have been
    /// put back. To be called before anybody is served.
    pub fn remembering(mut self, folder: &Path, db: &Db) -> Result<Self, MailError> {
        let (mut list, known) = List::open(&folder.join(FILE))?;
        let blocks = Blocks { key: self.blocks.key.clone(), list: None };
        list = db.write_blocking(Actor::System, move |tx| merge(tx, list, known))?;
        self.blocks = Arc::new(Blocks { list: Some(Mutex::new(list)), ..blocks });
        Ok(self)
    }

    /// This address is not written to any more; what waits for it and may not go is recalled. Answers whether that is news.
    pub fn block(&self, tx: &Tx, address: &str, scope: Scope) -> Result<bool, MailError> {
        if !self.block_hash(tx, self.blocks.hash(address), scope)? {
            return Ok(false);
        }
        for kind in Kind::ALL.into_iter().filter(|kind| scope.stops(*kind)) {
            outbox::recall_to(tx, address, Some(kind))?;
        }
        Ok(true)
    }

    fn block_hash(&self, tx: &Tx, hash: Hash, scope: Scope) -> Result<bool, MailError> {
        if sql::is_blocked(tx, &hash, scope)? {
            return Ok(false);
        }
        // If the deed comes to nothing, the file blocks too much from the next start on, and not too little.
        self.blocks.add(Line { hash, scope, at: tx.now, is_lift: false })?;
        sql::insert_block(tx, &hash, scope, tx.now)?;
        audit::record(tx, "mail.block", "mail", json!({ "scope": scope.as_str() }))?;
        Ok(true)
    }

    /// The person wants to be written to again. Answers whether that is news.
    pub fn unblock(&self, tx: &Tx, address: &str, scope: Scope) -> Result<bool, MailError> {
        let hash = self.blocks.hash(address);
        if sql::delete_block(tx, &hash, scope)? == 0 {
            return Ok(false);
        }
        audit::record(tx, "mail.unblock", "mail", json!({ "scope": scope.as_str() }))?;
        let (blocks, line) = (self.blocks.clone(), Line { hash, scope, at: tx.now, is_lift: true });
        tx.after_commit(move || {
            if let Err(fault) = blocks.add(line) {
                tracing::warn!(%fault, "after the next start an address is blocked again that is not any more");
            }
        });
        Ok(true)
    }

    /// Whether this address is blocked for this, or for everything.
    pub fn is_blocked(&self, conn: &Connection, address: &str, scope: Scope) -> Result<bool, MailError> {
        let hash = self.blocks.hash(address);
        Ok(sql::is_blocked(conn, &hash, scope)? || sql::is_blocked(conn, &hash, Scope::Everything)?)
    }

    /// Whether a letter of the service of this kind may not be written to this address.
    pub(super) fn stops(&self, conn: &Connection, to: &Address, kind: Kind) -> Result<bool, MailError> {
        let hash = self.blocks.hash(to.as_str());
        for scope in [Scope::Invitations, Scope::Everything] {
            if scope.stops(kind) && sql::is_blocked(conn, &hash, scope)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// What the file knows holds in the database; what only the database knows is written to the file.
fn merge(tx: &Tx, mut list: List, known: file::Known) -> Result<List, MailError> {
    let (mut added, mut lifted) = (0, 0);
    for (&(hash, scope), &(at, is_lift)) in &known {
        match (sql::blocked_since(tx, &hash, scope)?, is_lift) {
            (None, false) => {
                sql::insert_block(tx, &hash, scope, at)?;
                added += 1;
            }
            // The lift is the newer one.
            (Some(since), true) if since <= at => {
                sql::delete_block(tx, &hash, scope)?;
                lifted += 1;
            }
            _ => {}
        }
    }
    sql::for_each_block(tx, |hash, scope, at| {
        if known.get(&(hash, scope)).is_some_and(|(_, is_lift)| !is_lift) {
            return Ok(());
        }
        list.add(Line { hash, scope, at, is_lift: false })
    })?;
    if added + lifted > 0 {
        audit::record(tx, "mail.blocks-restored", "mail", json!({ "blocked": added, "lifted": lifted }))?;
    }
    Ok(list)
}

/// In the data folder.
const FILE: &str = "suppressed";

#[cfg(test)]
mod tests;
