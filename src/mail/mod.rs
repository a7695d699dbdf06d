//! Letters of the service: written here, kept until a mail server has taken them, and handed over by hand where there is none.
//!
//! Owns the tables `mails`, `mail_servers` and `blocked_addresses`, those of [`subscriptions`], the file `suppressed` and the templates under `templates/mail`. A domain writes a [`letter::Letter`] and
//! gives it to [`Post::queue`] in the transaction of its deed; the postman in `jobs` carries what waits through [`smtp`].
//!
//! **Invariants.**
//! - There is no deed without its letter and no letter without its deed: both are in one transaction.
//! - A letter goes out at least once. If the machine stops between a server's yes and our note of it, it goes again, with the
//!   same `Message-ID`, by which mail programs see that it is the same.
//! - Nothing in a letter's head can end its line: [`address::Address`] and [`address::HeaderText`] are the only ways in.
//! - What a one-time link needs is sealed at rest and gone once the letter was taken; so is what a recalled letter said.
//! - Nothing is sent in the clear beyond this very machine, and nothing to a server whose certificate does not fit.
//! - Without a server, or with one that is down for a week, nothing fails: letters are held with their links for the owner.
//! - A letter that advertises is a type of its own ([`promotion`]), which only a confirmed subscription makes ([`subscriptions`]).
//!
//! *Absent*: letters of the service that could be unsubscribed, or that advertise; pictures, counting of who reads, attachments, receiving: a bounce goes to the sender's own mailbox.

pub mod address;
pub mod audience;
pub mod blocks;
pub mod course;
mod drafts;
pub mod letter;
mod lines;
pub mod message;
pub mod minors;
pub mod outbox;
pub mod promotion;
mod seal;
pub mod server;
pub mod smtp;
mod sql;
pub mod subscriptions;

use std::sync::Arc;

use tokio::sync::Notify;

use crate::base::fault::Class;
use crate::store::StoreError;
use crate::store::keys::MasterKey;

use blocks::Blocks;
use seal::Seal;

/// Takes letters in and wakes the postman. Cheap to clone.
#[derive(Clone)]
pub struct Post {
    seal: Arc<Seal>,
    blocks: Arc<Blocks>,
    bell: Arc<Notify>,
}

/// What can go wrong with a letter before anybody tries to send it.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// A line of its head, or an address, that no letter may have.
    #[error("this cannot stand in a letter's head")]
    NotAHeader,
    #[error("there is no such letter, or it is over")]
    Missing,
    #[error("the file of blocked addresses is full")]
    NoPlace,
    #[error("there is no mail server")]
    NoServer,
    /// A text that was sealed with another key, or damaged.
    #[error("a sealed text does not open")]
    Sealed,
    #[error("a letter could not be written: {0}")]
    Unwritten(String),
    #[error("the store: {0}")]
    Store(#[from] StoreError),
}

impl Post {
    pub fn new(master: &MasterKey) -> Self {
        Self { seal: Arc::new(Seal::new(master)), blocks: Arc::new(Blocks::new(master)), bell: Arc::new(Notify::new()) }
    }

    /// Comes back when something was queued since the last time, at once if that was before the call.
    pub async fn rung(&self) {
        self.bell.notified().await;
    }

    /// Wakes the postman.
    pub fn ring(&self) {
        self.bell.notify_one();
    }
}

impl MailError {
    pub fn class(&self) -> Class {
        match self {
            Self::NotAHeader => Class::Invalid,
            Self::Missing => Class::Missing,
            Self::NoServer => Class::Conflict,
            Self::NoPlace => Class::Busy,
            Self::Sealed | Self::Unwritten(_) => Class::Broken,
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for MailError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(StoreError::from(fault))
    }
}

#[cfg(test)]
pub(crate) mod tests;
