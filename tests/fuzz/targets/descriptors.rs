//! Descriptors of a picture in several sizes.
#![no_main]

use visavis::media::fuzz::fuzz_descriptors;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_descriptors(bytes);
});
