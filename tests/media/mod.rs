//! The SFU with real peers: the `webrtc` crate's connections talk to a worker over loopback.

pub mod peer;
mod relay;

mod calls;
mod fuzz;
mod hostile;
mod restart;
mod withhold;
