//! What a TCP connection brings.
#![no_main]

use visavis::media::fuzz::fuzz_frames;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_frames(bytes);
});
