//! The live end of a page: a place in a room's or the desk's list of listeners, and a bounded outbox.
//!
//! Owns nothing but the two channel ends. **Invariants.** A page that does not read is dropped, not waited for. A page
//! that goes away is reported exactly once, by its `Drop`. *Absent*: sockets, words, wire forms.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;

use crate::base::ids::{AccountId, PersonId};
use crate::live::desk::DeskPost;
use crate::live::room::Post;
use crate::meetings::notice::{Input, Notice, PageId, Request, Shut};

/// What a conversation page's socket is handed. The channel's end without a [`Parcel::Shut`] means *busy*.
#[derive(Clone, Debug)]
pub enum Parcel {
    Notice(Notice),
    Shut(Shut),
}

/// The mailbox is full, or nobody reads it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

/// One page in one conversation.
#[derive(Debug)]
pub struct Page {
    pub(super) _counted: Counted,
    pub(super) id: PageId,
    pub(super) person: PersonId,
    pub(super) room: mpsc::Sender<Post>,
}

/// One page at the desk.
#[derive(Debug)]
pub struct DeskPage {
    pub(super) _counted: Counted,
    pub(super) id: PageId,
    pub(super) agent: AccountId,
    pub(super) desk: mpsc::Sender<DeskPost>,
}

/// Counts for as long as it lives.
#[derive(Debug)]
pub(super) struct Counted(Arc<AtomicU64>);

impl Counted {
    pub fn new(counter: &Arc<AtomicU64>) -> Self {
        counter.fetch_add(1, Ordering::Relaxed);
        Self(counter.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Page {
    pub fn person(&self) -> &PersonId {
        &self.person
    }

    /// Hands over what the page asks for.
    pub fn ask(&self, request: Request) -> Result<(), Busy> {
        let input = Input::Asked { person: self.person.clone(), page: self.id, request };
        self.room.try_send(Post::Input(input)).map_err(|_| Busy)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        deliver(&self.room, Post::Input(Input::PageClosed { person: self.person.clone(), page: self.id }));
    }
}

impl DeskPage {
    pub fn agent(&self) -> &AccountId {
        &self.agent
    }

    pub fn id(&self) -> PageId {
        self.id
    }

    /// Hands over what the page asks for.
    pub fn ask(&self, post: DeskPost) -> Result<(), Busy> {
        self.desk.try_send(post).map_err(|_| Busy)
    }
}

impl Drop for DeskPage {
    fn drop(&mut self) {
        deliver(&self.desk, DeskPost::PageClosed { agent: self.agent.clone(), page: self.id });
    }
}

/// Sends what must not be lost: at once if there is a place, else as soon as there is one.
pub(super) fn deliver<T: Send + 'static>(mailbox: &mpsc::Sender<T>, post: T) {
    if let Err(TrySendError::Full(post)) = mailbox.try_send(post)
        && let Ok(runtime) = tokio::runtime::Handle::try_current()
    {
        let mailbox = mailbox.clone();
        runtime.spawn(async move { mailbox.send(post).await });
    }
}
