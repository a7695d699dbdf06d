//! Texts that claim to be a fragment of SDP.
#![no_main]

use std::cell::RefCell;

use visavis::media::fuzz::{Machine, fuzz_fragment};

thread_local!(static MACHINE: RefCell<Machine> = RefCell::new(Machine::new().expect("a certificate can be made")));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| MACHINE.with_borrow_mut(|machine| fuzz_fragment(machine, bytes)));
