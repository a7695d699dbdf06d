//! Reports about the arrival of packets.
#![no_main]

use visavis::media::fuzz::fuzz_arrivals;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_arrivals(bytes);
});
