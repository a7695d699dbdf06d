//! The product over HTTP and through its command line, against the real program.

mod access;
mod capacity;
mod cli;
mod clock;
pub mod customers;
mod desk;
mod doctor;
mod files;
mod forms;
mod frame;
mod guest;
mod mail;
mod people;
mod policies;
mod port;
mod quality;
mod receipt;
mod recording;
mod recordings;
mod roles;
mod rooms;
mod serve;
mod signalling;
pub mod stage;
mod trust;
mod whereabouts;
mod ws;
