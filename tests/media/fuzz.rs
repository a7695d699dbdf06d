//! The readers of datagrams and descriptions against their corpus and what grows from it.

use visavis::media::fuzz::{Machine, fuzz_demux, fuzz_fragment, fuzz_frames, fuzz_sdp};

use crate::support::fuzz::run;

#[test]
fn datagrams_of_any_bytes_are_survived() {
    let mut machine = Machine::new().unwrap();
    run("media/datagrams", 1, TOKENS, |bytes| {
        fuzz_demux(bytes);
        machine.handle_stranger(bytes);
    });
}

#[test]
fn datagrams_of_an_admitted_peer_are_survived() {
    let mut machine = Machine::new().unwrap();
    run("media/datagrams", 2, TOKENS, |bytes| machine.handle_admitted(bytes));
}

#[test]
fn descriptions_of_any_text_are_survived() {
    let mut machine = Machine::new().unwrap();
    run("media/sdp", 3, TOKENS, |bytes| fuzz_sdp(&mut machine, bytes));
}

#[test]
fn fragments_of_any_text_are_survived() {
    let mut machine = Machine::new().unwrap();
    run("media/fragments", 4, TOKENS, |bytes| fuzz_fragment(&mut machine, bytes));
}

#[test]
fn frames_of_any_bytes_are_survived() {
    run("media/frames", 5, TOKENS, fuzz_frames);
}

/// Bytes that end, count or separate.
const TOKENS: &[u8] = &[0, 1, 127, 128, 255, b'\n', b' ', b':'];
