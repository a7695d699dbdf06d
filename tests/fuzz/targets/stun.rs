//! What could be the check of an address.
#![no_main]

use visavis::media::fuzz::fuzz_stun;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_stun(bytes);
});
