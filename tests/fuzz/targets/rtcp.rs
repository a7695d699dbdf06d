//! Compounds of reports.
#![no_main]

use visavis::media::fuzz::fuzz_rtcp;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_rtcp(bytes);
});
