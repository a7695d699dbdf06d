//! The SFU with real peers: the `webrtc` crate's connections talk to a worker over loopback, by UDP and by TCP.

pub mod peer;
pub mod relay;

mod calls;
mod flood;
mod fuzz;
mod guest;
mod hostile;
mod quality;
mod resilience;
mod restart;
mod tcp;
mod withhold;
mod workers;
