//! What a server knows of itself and of its folder: the half of the examination that runs inside of it.

use std::fs;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::app::House;
use crate::audit::verify;
use crate::base::time::UtcMillis;
use crate::cli::deeds::Answer;
use crate::cli::fault::Fault;
use crate::config::Origin;
use crate::retention;
use crate::store::StoreError;

use super::Line;

/// See the module; as JSON through the control socket.
#[derive(Debug, Serialize, Deserialize)]
pub struct Facts {
    pub lines: Vec<Line>,
    pub served: Option<Served>,
}

/// Where the server is to be found, and with what it may be tried.
#[derive(Debug, Serialize, Deserialize)]
pub struct Served {
    pub https: SocketAddr,
    /// As browsers write them; the one for links first.
    pub origins: Vec<String>,
    /// What candidates name.
    pub addresses: Vec<IpAddr>,
    /// For UDP, one for each media worker.
    pub media_ports: Vec<u16>,
    /// The authority's certificate: DER in base64.
    pub authority: String,
    /// One for each media worker: stages that are open at once are spread over them.
    pub tokens: Vec<String>,
}

/// The answer to `visavis doctor`.
pub async fn answer(house: &House) -> Result<Answer, Fault> {
    let lines = lines(house).await;
    let served = match (house.served(), house.live()) {
        (Some(served), Some(live)) => {
            let tokens: Option<Vec<String>> = (0..live.workers()).map(|_| Some(live.begin_trial()?.expose().clone())).collect();
            let tokens = tokens.ok_or_else(|| Fault::failed("The server was tried very often just now: wait three minutes."))?;
            Some(Served {
                https: served.https,
                origins: served.origins.iter().map(Origin::to_string).collect(),
                addresses: served.addresses.clone(),
                media_ports: served.media_ports.clone(),
                authority: STANDARD.encode(&served.tls.authority().der),
                tokens,
            })
        }
        _ => None,
    };
    let output = serde_json::to_string(&Facts { lines, served }).map_err(|fault| Fault::failed(fault.to_string()))?;
    Ok(Answer { output, ..Answer::default() })
}

/// What is to be said of the folder, the clock and the certificate.
pub async fn lines(house: &House) -> Vec<Line> {
    let mut lines = vec![folder(house), space(house), owner(house), integrity(house).await, clock(house).await];
    if let Some(served) = house.served() {
        lines.push(certificate(served, house.db.now()));
    }
    lines
}

fn folder(house: &House) -> Line {
    let (data, what) = (house.data(), "data folder");
    let probe = data.join(".doctor");
    match fs::write(&probe, b"").and_then(|()| fs::remove_file(&probe)) {
        Ok(()) => Line::pass(what, format!("{} can be written.", data.display())),
        Err(fault) => Line::fail(
            what,
            format!("{} cannot be written ({fault}): give the user of the server the right to, or look at the disk.", data.display()),
        ),
    }
}

fn space(house: &House) -> Line {
    const MB: u64 = 1_000_000;
    match house.blobs.space() {
        Ok(space) if space.is_short() => Line::fail(
            "disk",
            format!(
                "{} MB are free, and {} MB are to stay free: make room, until then no files are taken.",
                space.free_bytes / MB,
                space.floor_bytes / MB
            ),
        ),
        Ok(space) => Line::pass("disk", format!("{} MB are free.", space.free_bytes / MB)),
        Err(fault) => Line::warn("disk", format!("How much is free cannot be told ({fault}).")),
    }
}

/// Folder and key belong to one user, and nobody else reads them.
fn owner(house: &House) -> Line {
    let (data, key) = (house.data(), house.config().key_path());
    let strange = || -> io::Result<Option<String>> {
        let owner = fs::metadata(data)?.uid();
        if let Some(path) = open_to_others(&[data, &key])? {
            return Ok(Some(format!("{path} is open to other users: `chmod go= {path}`.")));
        }
        for folder in [data.to_owned(), data.join("tls"), data.join("blobs")] {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let entry = entry?;
                // What went meanwhile belongs to nobody.
                if entry.metadata().is_ok_and(|found| found.uid() != owner) {
                    let path = entry.path();
                    return Ok(Some(format!(
                        "{} belongs to another user than the folder: `chown -R` the folder to the server's user.",
                        path.display()
                    )));
                }
            }
        }
        Ok(None)
    };
    match strange() {
        Ok(None) => Line::pass("owner", "The folder and the key belong to one user, and nobody else can read them."),
        Ok(Some(says)) => Line::fail("owner", says),
        Err(fault) => Line::fail("owner", format!("The folder or the key file cannot be looked at ({fault}): look at its rights.")),
    }
}

fn open_to_others(paths: &[&Path]) -> io::Result<Option<String>> {
    for path in paths {
        if fs::metadata(path)?.mode() & 0o077 != 0 {
            return Ok(Some(path.display().to_string()));
        }
    }
    Ok(None)
}

async fn integrity(house: &House) -> Line {
    let key = house.key.clone();
    let looked = match house.db.check().await {
        Ok(()) => house.db.read_at_length(move |connection| verify::own(connection, &key)).await.map_err(|fault| fault.to_string()),
        Err(fault) => Err(fault.to_string()),
    };
    match looked {
        Ok(proof) => Line::pass("integrity", format!("The database is sound, and the ledger unbroken ({} lines).", proof.lines)),
        Err(fault) => Line::fail(
            "integrity",
            format!("The data is not as it was written ({fault}): keep a copy of the folder, and restore a backup."),
        ),
    }
}

async fn clock(house: &House) -> Line {
    let clock = house.db.clock().clone();
    let (now, reading, compared) = (house.db.now(), clock.now(), clock.compared());
    let stepped = house.db.read(move |connection| Ok::<_, StoreError>(retention::questioned(connection, &clock)?.is_some())).await;
    judge_clock(now, reading, compared, stepped.unwrap_or_default())
}

/// `now` is the store's time, which never goes back; `reading` is the machine's.
fn judge_clock(now: UtcMillis, reading: UtcMillis, compared: Option<UtcMillis>, stepped: bool) -> Line {
    let behind = now.since(reading).as_secs();
    match compared {
        _ if stepped => Line::fail(
            "clock",
            "It stepped by more than a day, and nothing is deleted until somebody says that it is right now: `visavis admin retention-confirm`.",
        ),
        _ if behind > BEHIND => Line::fail(
            "clock",
            format!("It stands {behind} seconds behind what was written before: set it right, and `timedatectl set-ntp true`."),
        ),
        Some(at) if reading.since(at).as_secs() < COMPARED => Line::pass("clock", "A time server keeps it right."),
        _ => Line::warn(
            "clock",
            "This machine does not say that a time server keeps it right: `timedatectl set-ntp true` (systemd-timesyncd).",
        ),
    }
}

fn certificate(served: &crate::app::Served, now: UtcMillis) -> Line {
    let what = "certificate";
    let until = match served.tls.until() {
        Ok(until) => until,
        Err(fault) => {
            return Line::fail(what, format!("It cannot be read ({fault}): bring the key file back, or look at the rights of the folder."));
        }
    };
    let days = until.since(now).as_secs() / 86_400;
    let known: Vec<String> = served.tls.names().to_texts();
    let unknown = served
        .origins
        .iter()
        .map(|origin| origin.host().to_string())
        .find(|host| !known.iter().any(|name| name == host.trim_matches(['[', ']'])));
    match unknown {
        Some(host) => Line::fail(what, format!("It is not for {host}, which is an origin: start the server again, it makes a new one.")),
        None if until <= now => Line::fail(what, "It has expired: look at the clock, then start the server again, it makes a new one."),
        None if days < RENEWED => {
            Line::warn(what, format!("It ends in {days} days and should have been renewed: look at the log, or start the server again."))
        }
        None => Line::pass(
            what,
            format!("It is valid for {days} more days; it is this server's own, and /trust says how devices learn to trust it."),
        ),
    }
}

// Chosen.
/// Seconds that a machine may have been set back.
const BEHIND: u64 = 60;
/// A machine asks its time server every 34 minutes at least (timesyncd.conf(5)); the file is not touched when nothing was off.
const COMPARED: u64 = 7 * 86_400;
/// Days before its end at which a certificate has been renewed long ago.
const RENEWED: u64 = 14;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::doctor::Verdict;

    #[test]
    fn a_clock_is_judged_by_what_the_machine_knows_of_it() {
        const DAY: i64 = 86_400_000;
        let now = UtcMillis(20_000 * DAY);
        let day = |n: i64| UtcMillis(now.0 + n * DAY);
        for (name, reading, compared, stepped, verdict) in [
            ("kept right", now, Some(day(-1)), false, Verdict::Pass),
            ("nobody says so", now, None, false, Verdict::Warn),
            ("not for long", now, Some(day(-30)), false, Verdict::Warn),
            ("it stepped", now, Some(day(-1)), true, Verdict::Fail),
            ("it went back", day(-2), Some(day(-2)), false, Verdict::Fail),
            ("it went back a little", UtcMillis(now.0 - 5_000), Some(day(-1)), false, Verdict::Pass),
        ] {
            assert_eq!(judge_clock(now, reading, compared, stepped).verdict, verdict, "{name}");
        }
    }
}
