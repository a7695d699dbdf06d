//! The postman: carries letters to the mail server as soon as one is queued, in bounded batches, and sleeps between turns.
//!
//! **Invariants.** Nothing is decided here: turns, weeks and waits are those of [`crate::mail::course`]. A round that did
//! something changed something in the store, so that rounds end. A letter leaves only after its next turn is on disk. With
//! nothing to carry the task waits for the bell and reads nothing. *Absent*: several connections at once; a business's letters are few.

use std::time::Duration;

use crate::base::ids::MailId;
use crate::base::time::UtcMillis;
use crate::mail::course::Verdict;
use crate::mail::smtp::{self, Breach, Outcome};
use crate::mail::{MailError, Post, message, outbox, server};
use crate::store::{Actor, Db};

pub struct Postman {
    db: Db,
    post: Post,
    /// How we call ourselves.
    hello: String,
}

impl Postman {
    pub fn new(db: Db, post: Post, origin: &str) -> Self {
        Self { db, post, hello: smtp::hello_of(origin) }
    }

    /// Carries letters for ever. May be dropped at any point.
    pub async fn run(self) {
        loop {
            let next = self.round().await.unwrap_or_else(|fault| {
                tracing::warn!(%fault, "letters could not be carried and will be tried again");
                Some(self.db.now().plus(LOOK_AGAIN))
            });
            match next {
                None => self.post.rung().await,
                Some(at) => tokio::select! {
                    () = self.post.rung() => {}
                    // In short sleeps, because the clock may be set meanwhile.
                    () = tokio::time::sleep(at.since(self.db.now()).min(LOOK_AGAIN)) => {}
                },
            }
        }
    }

    /// One batch. Answers when to look again; `None` if nothing waits.
    pub async fn round(&self) -> Result<Option<UtcMillis>, MailError> {
        let now = self.db.now();
        let look = move |conn: &rusqlite::Connection| Ok::<_, MailError>((outbox::plan(conn, now)?, server::standing(conn)?));
        let (plan, standing) = self.db.read(look).await?;
        if plan.end.is_some_and(|end| end <= now) {
            self.db.write(Actor::System, outbox::give_up).await?;
            return Ok(Some(now));
        }
        let Some(standing) = standing else { return Ok(plan.end) };
        if !plan.due.is_empty() && standing.line.is_open(now) {
            self.carry(plan.due).await?;
            return Ok(Some(now));
        }
        let turn = plan.turn.map(|turn| turn.max(standing.line.next));
        Ok(turn.into_iter().chain(plan.end).min())
    }

    async fn carry(&self, due: Vec<MailId>) -> Result<(), MailError> {
        let post = self.post.clone();
        let Some(server) = self.db.read(move |conn| post.server(conn)).await? else { return Ok(()) };
        let mut session = match smtp::connect(&server, &self.hello).await {
            Ok(session) => session,
            Err(breach) => return self.note_breach(None, breach).await,
        };
        for id in due {
            let (post, wanted) = (self.post.clone(), id.clone());
            let taken = self.db.read(move |conn| post.take(conn, &wanted)).await;
            let built = match taken {
                // Recalled meanwhile.
                Ok(None) => continue,
                Ok(Some((entry, written))) => message::build(&entry.head(&server.sender), &written),
                Err(MailError::Store(fault)) => return Err(fault.into()),
                Err(fault) => Err(fault),
            };
            let letter = match built {
                Ok(letter) => letter,
                Err(fault) => {
                    tracing::error!(%id, %fault, "a letter cannot be sent as it is");
                    self.db.write(Actor::System, move |tx| outbox::note(tx, &id, Verdict::Never, None)).await?;
                    continue;
                }
            };
            let (post, leaving) = (self.post.clone(), id.clone());
            if !self.db.write(Actor::System, move |tx| post.leave(tx, &leaving)).await? {
                continue;
            }
            match session.send(&letter).await {
                Outcome::Said(verdict, reply) => {
                    let noting = move |tx: &crate::store::Tx| {
                        outbox::note(tx, &id, verdict, Some(reply))?;
                        server::note_success(tx, verdict == Verdict::Taken)
                    };
                    self.db.write(Actor::System, noting).await?;
                }
                Outcome::Broke(breach) => return self.note_breach(Some(id), breach).await,
            }
            if !session.is_usable() {
                return Ok(());
            }
        }
        session.close().await;
        Ok(())
    }

    /// The server takes nothing now. The letter at which it broke stands back behind the others, so that one letter that a
    /// server cannot bear holds nobody up.
    async fn note_breach(&self, at: Option<MailId>, breach: Breach) -> Result<(), MailError> {
        tracing::warn!(
            trouble = breach.trouble.as_str(),
            code = breach.reply.as_ref().map(|reply| reply.code),
            "the mail server takes no letters"
        );
        let noting = move |tx: &crate::store::Tx| {
            if let Some(id) = at {
                outbox::note(tx, &id, Verdict::Later, breach.reply.clone())?;
            }
            server::note_failure(tx, breach.trouble, breach.reply)
        };
        self.db.write(Actor::System, noting).await
    }
}

/// Chosen: a minute late hurts no letter.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests;
