//! Datagrams of a handshake.
#![no_main]

use std::cell::RefCell;

use visavis::media::fuzz::{Machine, fuzz_handshake};

thread_local!(static MACHINE: RefCell<Machine> = RefCell::new(Machine::new().expect("a certificate can be made")));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| MACHINE.with_borrow_mut(|machine| fuzz_handshake(machine, bytes)));
