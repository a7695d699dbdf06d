//! The ground floor: ids, codes, time, secrets, limits and the classes of faults.
//!
//! Owns nothing and knows nothing of meetings, customers, sockets or files.
//!
//! **Invariants.** Nothing here reads the clock except [`time::Clock`], nothing here makes random bytes except
//! [`secret`]. No other module of the crate is imported. What is *absent*: I/O.

pub mod code;
pub mod fault;
#[cfg(test)]
pub mod golden;
pub mod ids;
pub mod limits;
pub mod secret;
pub mod time;
