//! What sealing and sending a packet costs on this machine: the way of a packet from a track to the system, with our own sealer,
//! outbox and socket, to sockets on loopback that nobody reads.
//!
//! **Invariants.** Takes [`EFFORT`] of a core at most and allocates once; nothing leaves this machine. *Absent*: receiving and
//! reports, which [`super::capacity`] adds.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use crate::base::secret::sha256;

use super::effort::Account;
use super::outbox::Outbox;
use super::socket::Socket;
use super::transport::Path;
use super::transport::srtp::{Sealer, TAG};

/// Of one packet; none where it cannot be measured. Blocks for a tenth of a second of a core.
pub fn measure() -> Option<Duration> {
    let account = Account::open()?;
    let bind = || Socket::bind(Ipv4Addr::LOCALHOST.into(), 0).ok();
    let receivers: Option<Vec<Socket>> = (0..RECEIVERS).map(|_| bind()).collect();
    let receivers = receivers?;
    let paths: Option<Vec<Path>> =
        receivers.iter().map(|one| Some(Path { remote: one.local_address().ok()?.into(), local: None })).collect();
    let (paths, mut sealer) = (paths?, Sealer::of_nobody().ok()?);
    let mut outbox = Outbox::new(Box::new(Arc::new(bind()?)));
    let start = account.read()?.ran;
    let (mut index, mut ran) = (0_u64, Duration::ZERO);
    while ran < EFFORT && index < PACKETS {
        for to in &paths {
            for size in PICTURE.iter().chain(&SOUND) {
                index += 1;
                let space = outbox.space();
                space[..HEADER].copy_from_slice(&[0x80; HEADER]);
                let length = sealer.seal(space, HEADER, size - TAG, index).ok()?;
                outbox.commit(*to, length);
            }
        }
        outbox.flush();
        ran = account.read()?.ran.saturating_sub(start);
    }
    let each = u32::try_from(index).ok().and_then(|packets| ran.checked_div(packets))?;
    Some(each).filter(|each| !each.is_zero())
}

/// A name for this machine as far as it matters here: another processor, another system or another build is another one.
pub fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let processor = read("/proc/cpuinfo");
    let mut facts: Vec<&str> = processor.lines().filter(|line| PROCESSOR.iter().any(|name| line.starts_with(name))).collect();
    let system = read("/proc/sys/kernel/osrelease");
    facts.extend([system.trim(), env!("CARGO_PKG_VERSION"), if cfg!(debug_assertions) { "debug" } else { "" }]);
    sha256(facts.join("\n").as_bytes())[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Lines of `/proc/cpuinfo`, one for each core, that say the same at every start; on one kind of processor or another.
const PROCESSOR: [&str; 4] = ["model name", "CPU implementer", "CPU part", "Model"];

// Chosen.
const EFFORT: Duration = Duration::from_millis(100);
/// However fast the machine is.
const PACKETS: u64 = 200_000;
const RECEIVERS: usize = 8;
const HEADER: usize = 12;
/// One picture of 2 Mbit/s, and the two sounds that come in its time.
const PICTURE: [usize; 8] = [1100, 1100, 1100, 1100, 1100, 1100, 1100, 600];
const SOUND: [usize; 2] = [120, 130];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_called_the_same_every_time() {
        assert_eq!(machine(), machine());
        assert_eq!(machine().len(), 16);
    }

    #[test]
    fn a_packet_costs_something_and_not_much() {
        // A system without accounts of its threads measures nothing.
        let Some(each) = measure() else { return };
        assert!(each > Duration::from_nanos(50) && each < Duration::from_millis(1), "{each:?}");
    }
}
