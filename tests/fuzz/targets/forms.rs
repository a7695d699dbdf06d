//! Bodies of forms.
#![no_main]

use visavis::web::fuzz::fuzz_form;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    fuzz_form(bytes);
});
