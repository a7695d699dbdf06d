//! The readers of forms against a corpus and what grows from it: nothing panics, what is let through is clean.

use visavis::web::fuzz::fuzz_form;

use crate::support::fuzz::{corpus, run};

#[test]
fn no_form_upsets_the_readers() {
    let seeds = corpus("forms");
    let taken = seeds.iter().filter(|seed| fuzz_form(seed)).count();
    assert!((6..seeds.len()).contains(&taken), "{taken} of {} seeds are forms", seeds.len());
    run("forms", 5, TOKENS, |bytes| {
        fuzz_form(bytes);
    });
}

/// Characters that mean something to a reader of forms, and to those of their values.
const TOKENS: &[u8] = b"&=%+;:,.@-*/0C2E \r\n\0\xff";
