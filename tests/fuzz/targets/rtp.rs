//! Headers of media packets.
#![no_main]

use visavis::media::fuzz::fuzz_rtp;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_rtp(bytes);
});
