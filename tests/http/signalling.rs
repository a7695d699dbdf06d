//! The readers of signalling frames against a corpus and what grows from it: nothing panics, what is read is written again.

use visavis::web::ws::protocol::fuzz_frame;

use crate::support::fuzz::{corpus, run};

#[test]
fn no_frame_upsets_the_readers() {
    let seeds = corpus("signalling");
    let taken = seeds.iter().filter(|seed| fuzz_frame(seed)).count();
    assert!((10..seeds.len()).contains(&taken), "{taken} of {} seeds are frames", seeds.len());
    run("signalling", 4, TOKENS, |bytes| {
        fuzz_frame(bytes);
    });
}

/// Characters that mean something to a reader of JSON.
const TOKENS: &[u8] = b"{}[]\",:\\u0e-+.\0\n ";
