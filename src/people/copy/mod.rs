//! What people keeps about an account, handed over to whoever's it is (DR-1, DR-2).
//!
//! **Invariants.** No hash of a password, of a sign-in or of a link goes out with it.

mod sql;

use crate::people::guardians;
use crate::store::portable::Portable;

pub const PORTABLES: [Portable; 7] = [
    Portable { part: "account", gather: sql::account },
    Portable { part: "roles", gather: sql::roles },
    Portable { part: "sessions", gather: sql::sessions },
    Portable { part: "known_networks", gather: sql::networks },
    Portable { part: "links", gather: sql::links },
    Portable { part: "access_requests", gather: sql::access },
    guardians::PORTABLE,
];
