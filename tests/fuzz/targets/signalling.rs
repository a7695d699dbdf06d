//! Frames of a signalling socket.
#![no_main]

use visavis::web::ws::protocol::fuzz_frame;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_frame(bytes);
});
