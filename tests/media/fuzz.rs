//! The readers of datagrams and descriptions against their corpus and what grows from it.

use visavis::media::fuzz::{
    Machine, fuzz_arrivals, fuzz_codec, fuzz_demux, fuzz_descriptors, fuzz_fragment, fuzz_frames, fuzz_handshake, fuzz_rtcp, fuzz_rtp,
    fuzz_sdp, fuzz_stun,
};

use crate::support::fuzz::run;

/// What is read, the folder of its corpus, and the reader.
type Target = (&'static str, &'static str, fn(&mut Machine, &[u8]));

const TARGETS: [Target; 12] = [
    ("datagrams of a stranger", "media/datagrams", |machine, bytes| {
        fuzz_demux(bytes);
        machine.handle_stranger(bytes);
    }),
    ("datagrams of an admitted peer", "media/datagrams", |machine, bytes| machine.handle_admitted(bytes)),
    ("checks", "media/datagrams", |_, bytes| fuzz_stun(bytes)),
    ("handshakes", "media/handshakes", fuzz_handshake),
    ("media packets", "media/datagrams", |_, bytes| fuzz_rtp(bytes)),
    ("reports", "media/datagrams", |_, bytes| fuzz_rtcp(bytes)),
    ("reports about arrivals", "media/arrivals", |_, bytes| fuzz_arrivals(bytes)),
    ("codecs", "media/codecs", |_, bytes| fuzz_codec(bytes)),
    ("descriptors", "media/descriptors", |_, bytes| fuzz_descriptors(bytes)),
    ("descriptions", "media/sdp", fuzz_sdp),
    ("fragments", "media/fragments", fuzz_fragment),
    ("frames", "media/frames", |_, bytes| fuzz_frames(bytes)),
];

/// All readers side by side: each has its seconds, and together they take no longer.
#[test]
fn bytes_of_any_kind_are_survived() {
    std::thread::scope(|scope| {
        for (seed, (name, folder, check)) in (1..).zip(TARGETS) {
            let read = move || {
                let mut machine = Machine::new().unwrap();
                run(folder, seed, TOKENS, |bytes| check(&mut machine, bytes));
            };
            std::thread::Builder::new().name(name.to_owned()).spawn_scoped(scope, read).unwrap();
        }
    });
}

/// Bytes that end, count or separate.
const TOKENS: &[u8] = &[0, 1, 127, 128, 255, b'\n', b' ', b':'];
