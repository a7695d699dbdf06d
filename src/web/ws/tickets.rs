//! One-time tickets that open sockets.
//!
//! A page fetches a ticket by a POST with its form token; the socket's handshake, which browsers let any site make, needs
//! it besides cookie and `Origin`. Owns the tickets that wait for their socket, in memory: a restart forgets them, and pages
//! fetch new ones.
//!
//! **Invariants.** A ticket opens at most one socket, only for the person and place it was given for, within its life.
//! Trying it uses it up. Only its hash is kept; the list is bounded. *Absent*: what a socket may do.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::base::ids::{ConversationId, PersonId, SessionId};
use crate::base::limits::{TICKET_LIFE, TICKETS};
use crate::base::secret::{sha256, token};

/// Whose socket a ticket opens, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    Guest { conversation: ConversationId, person: PersonId },
    Agent { session: SessionId, conversation: ConversationId },
    Desk { session: SessionId },
}

/// The tickets that wait for their socket.
#[derive(Default)]
pub struct Tickets(Mutex<VecDeque<Ticket>>);

struct Ticket {
    hash: [u8; 32],
    holder: Holder,
    given: Instant,
}

impl Tickets {
    /// A new ticket. When too many wait, the oldest goes: its page fetches another.
    pub fn give(&self, now: Instant, holder: Holder) -> String {
        let secret = token();
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while waiting.front().is_some_and(|oldest| waiting.len() >= TICKETS || now.duration_since(oldest.given) >= TICKET_LIFE) {
            waiting.pop_front();
        }
        waiting.push_back(Ticket { hash: sha256(secret.expose().as_bytes()), holder, given: now });
        secret.expose().clone()
    }

    /// Uses a ticket up. True if it was given to this holder and is not too old.
    pub fn take(&self, now: Instant, ticket: &str, holder: &Holder) -> bool {
        let hash = sha256(ticket.as_bytes());
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(found) = waiting.iter().position(|t| t.hash == hash).and_then(|at| waiting.remove(at)) else {
            return false;
        };
        &found.holder == holder && now.duration_since(found.given) < TICKET_LIFE
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn desk() -> Holder {
        Holder::Desk { session: SessionId::random() }
    }

    #[test]
    fn a_ticket_opens_one_socket_of_its_holder_within_its_life() {
        let (tickets, now, holder) = (Tickets::default(), Instant::now(), desk());
        let ticket = tickets.give(now, holder.clone());
        assert!(!tickets.take(now, "another", &holder));
        assert!(tickets.take(now, &ticket, &holder));
        assert!(!tickets.take(now, &ticket, &holder), "a second time");

        let stolen = tickets.give(now, holder.clone());
        assert!(!tickets.take(now, &stolen, &desk()));
        assert!(!tickets.take(now, &stolen, &holder), "trying uses it up");

        let late = tickets.give(now, holder.clone());
        assert!(!tickets.take(now + TICKET_LIFE, &late, &holder));
        let kept = tickets.give(now, holder.clone());
        assert!(tickets.take(now + TICKET_LIFE - Duration::from_millis(1), &kept, &holder));
    }

    #[test]
    fn the_list_of_tickets_is_bounded() {
        let (tickets, now, holder) = (Tickets::default(), Instant::now(), desk());
        let first = tickets.give(now, holder.clone());
        for _ in 0..TICKETS {
            tickets.give(now, holder.clone());
        }
        assert_eq!(tickets.0.lock().unwrap().len(), TICKETS);
        assert!(!tickets.take(now, &first, &holder));
    }
}
