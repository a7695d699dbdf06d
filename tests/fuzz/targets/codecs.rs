//! What codecs say of themselves.
#![no_main]

use visavis::media::fuzz::fuzz_codec;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_codec(bytes);
});
