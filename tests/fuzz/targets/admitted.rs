//! Datagrams of a peer that has proved its password.
#![no_main]

use std::cell::RefCell;

use visavis::media::fuzz::Machine;

thread_local!(static MACHINE: RefCell<Machine> = RefCell::new(Machine::new().expect("a certificate can be made")));

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| MACHINE.with_borrow_mut(|machine| machine.handle_admitted(bytes)));
