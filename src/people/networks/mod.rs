//! From where people signed in before: there, wrong tries of strangers elsewhere do not delay them.
//!
//! Owns the table `known_networks`, so that it outlives a restart. No cookie is needed for it.
//!
//! **Invariants.** A network address is kept only within a hash that nobody can make without the server's key, together with
//! the account's e-mail address; neither can be read from it, nor that two people share a network. An account has at most
//! [`limits::NETWORKS_PER_ACCOUNT`] networks, each for [`limits::NETWORKS_KEPT`] after the last sign-in there. A new password, a
//! disabled and a deleted account forget them. *Absent*: any right: whoever comes from a known network needs the password.

mod sql;

use aws_lc_rs::hmac;
use rusqlite::Connection;

use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::people::PeopleError;
use crate::people::accounts::Account;
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};

/// Where a browser comes from: a keyed hash of its network address.
#[derive(Clone, Copy)]
pub struct Network(pub(super) [u8; 32]);

impl Network {
    pub fn new(key: &hmac::Key, address: &str) -> Self {
        let mut hash = [0; 32];
        // HMAC-SHA-256 gives 32 bytes.
        hash.copy_from_slice(hmac::sign(key, address.as_bytes()).as_ref());
        Self(hash)
    }
}

/// Whether somebody signed in with this e-mail address from this network before. Takes as long for an unknown address.
pub fn is_known(conn: &Connection, email: &str, network: &Network) -> Result<bool, PeopleError> {
    Ok(sql::is_marked(conn, &mark(email, network))?)
}

/// Whether the account knows networks, and this one is none of them.
pub(super) fn is_elsewhere(conn: &Connection, account: &Account, network: &Network) -> Result<bool, PeopleError> {
    Ok(sql::knows_any(conn, &account.id)? && !is_known(conn, account.email.expose(), network)?)
}

/// The account's person signed in from this network.
pub(super) fn note(tx: &Tx, account: &Account, network: &Network) -> Result<(), PeopleError> {
    sql::note(tx, &account.id, &mark(account.email.expose(), network), tx.now)?;
    sql::drop_oldest(tx, &account.id, limits::NETWORKS_PER_ACCOUNT)?;
    Ok(())
}

pub(super) fn forget_all(tx: &Tx, account: &AccountId) -> Result<(), PeopleError> {
    sql::delete_of(tx, account)?;
    Ok(())
}

/// Networks from which nobody signed in for long.
pub const ERASABLE: Erasable = Erasable { rule: "people.networks", due, erase };

fn mark(email: &str, network: &Network) -> [u8; 32] {
    sha256(&[&network.0, email.to_lowercase().as_bytes()].concat())
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::unused_since(conn, now.minus(limits::NETWORKS_KEPT), most)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    sql::erase(tx, id)
}
