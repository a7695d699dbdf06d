//! The ways from each worker to all others: one bounded queue into each, and a bell.
//!
//! **Invariants.** Nobody waits: what a queue has no room for, whoever hands it over is told. The bell rings once for all that was
//! handed over in one go. *Absent*: what is handed over, and what it means.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};

use mio::Waker;

use crate::base::limits;

use super::sfu::parcel::Parcel;

/// What has arrived, and from which worker.
pub type Parcels = Receiver<(usize, Parcel)>;

/// The way into one worker.
#[derive(Clone)]
pub struct Post {
    sender: SyncSender<(usize, Parcel)>,
    waker: Arc<Waker>,
}

/// The ways into all workers, once all have begun.
pub type Posts = Arc<OnceLock<Vec<Post>>>;

/// The ways out of one worker.
pub struct Ways {
    own: usize,
    posts: Posts,
    /// The workers whose bell is to be rung, as bits.
    touched: u32,
}

/// The way into a worker, and where what is handed over arrives. One that is alone needs no room for it.
pub fn post(waker: Arc<Waker>, is_alone: bool) -> (Post, Parcels) {
    let (sender, parcels) = sync_channel(if is_alone { 0 } else { limits::MEDIA_PARCELS });
    (Post { sender, waker }, parcels)
}

impl Ways {
    pub fn new(own: usize, posts: Posts) -> Self {
        Self { own, posts, touched: 0 }
    }

    /// Gives whether there was room for it.
    pub fn hand(&mut self, to: usize, parcel: Parcel) -> bool {
        let post = self.posts.get().and_then(|posts| posts.get(to));
        let handed = post.is_some_and(|post| post.sender.try_send((self.own, parcel)).is_ok());
        self.touched |= u32::from(handed) << to;
        handed
    }

    pub fn rouse(&mut self) {
        let mut touched = std::mem::take(&mut self.touched);
        while touched != 0 {
            let to = touched.trailing_zeros() as usize;
            touched &= touched - 1;
            if let Some(Err(error)) = self.posts.get().and_then(|posts| posts.get(to)).map(|post| post.waker.wake()) {
                tracing::warn!(%error, "a media worker could not be woken");
            }
        }
    }
}

const _: () = assert!(limits::MEDIA_WORKERS <= 32);
