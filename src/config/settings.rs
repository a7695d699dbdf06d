//! The one table of settings: names, defaults, bounds and meanings, in the order of the manual.

use std::net::IpAddr;
use std::path::PathBuf;

use crate::base::limits::{CAPACITY_BY_HAND, MEDIA_WORKERS};

use super::{Amount, Place, Setting};

fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| "a port is a number from 0 to 65535 (0: any free one)".to_owned())
}

/// Every setting, in the order of the manual.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "data",
        value: "DIR",
        default: "./visavis-data",
        example: "",
        help: "Folder with everything this server keeps.",
        amount: Amount::One,
        place: Place::Outside,
        set: |config, text| {
            if text.is_empty() {
                return Err("name a folder".to_owned());
            }
            config.data = PathBuf::from(text);
            Ok(())
        },
    },
    Setting {
        name: "config",
        value: "FILE",
        default: "DIR/visavis.toml, if it exists",
        example: "",
        help: "Configuration file.",
        amount: Amount::One,
        place: Place::Outside,
        set: |config, text| {
            config.file = Some(PathBuf::from(text));
            Ok(())
        },
    },
    Setting {
        name: "listen",
        value: "IP:PORT",
        default: "[::]:8443 for IPv6 and IPv4, else 0.0.0.0:8443",
        example: "\"[::]:8443\"",
        help: "Address and port of the HTTPS server.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            config.listen = Some(text.parse().map_err(|_| "write an address and a port, like 0.0.0.0:8443 or [::]:8443")?);
            Ok(())
        },
    },
    Setting {
        name: "media-port",
        value: "N",
        default: "the number of the HTTPS port",
        example: "8443",
        help: "UDP port for sound and picture; each further media worker has the next one.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            config.media_port = Some(port(text)?);
            Ok(())
        },
    },
    Setting {
        name: "media-workers",
        value: "N",
        default: "half of the cores, at least 1 and at most 4",
        example: "2",
        help: "How many media workers share out the calls; each keeps one core busy at most.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            let workers = text.parse().ok().filter(|workers| (1..=MEDIA_WORKERS).contains(workers));
            config.media_workers = Some(workers.ok_or(format!("write a number from 1 to {MEDIA_WORKERS}"))?);
            Ok(())
        },
    },
    Setting {
        name: "public-address",
        value: "IP",
        default: "the addresses of this machine, loopback included",
        example: "[\"203.0.113.7\", \"2001:db8::7\"]",
        help: "Addresses under which browsers reach this machine.",
        amount: Amount::Many,
        place: Place::File,
        set: |config, text| {
            let address: IpAddr = text.parse().map_err(|_| "write an IP address, like 203.0.113.7 or 2001:db8::7")?;
            if address.is_unspecified() || address.is_multicast() {
                return Err("nobody can be reached at this address".to_owned());
            }
            if !config.public_addresses.contains(&address) {
                config.public_addresses.push(address);
            }
            Ok(())
        },
    },
    Setting {
        name: "origin",
        value: "URL",
        default: "the names of the certificate, with the HTTPS port",
        example: "[\"https://desk.example.org\"]",
        help: "What people type to get here; the first one is used in links.",
        amount: Amount::Many,
        place: Place::File,
        set: |config, text| {
            let origin = text.parse()?;
            if !config.origins.contains(&origin) {
                config.origins.push(origin);
            }
            Ok(())
        },
    },
    Setting {
        name: "http-port",
        value: "N",
        default: "none",
        example: "8080",
        help: "Port for plain HTTP: shows how to trust this server, sends everything else to HTTPS.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            config.http_port = Some(port(text)?);
            Ok(())
        },
    },
    Setting {
        name: "capacity",
        value: "N",
        default: "as many as this machine was measured to carry",
        example: "200",
        help: "How many people may receive sound and picture at once; more are asked to come later.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            let fits = text.parse().ok().filter(|number| CAPACITY_BY_HAND.contains(number));
            config.capacity = Some(fits.ok_or_else(|| format!("it is a number from 1 to {}", CAPACITY_BY_HAND.end()))?);
            Ok(())
        },
    },
    Setting {
        name: "key-file",
        value: "FILE",
        default: "DIR.key, beside the data folder",
        example: "\"/etc/visavis/visavis.key\"",
        help: "File of the master key; keep it out of backups of the data folder.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            config.key_file = Some(std::path::absolute(text).map_err(|fault| fault.to_string())?);
            Ok(())
        },
    },
    Setting {
        name: "log-level",
        value: "LEVEL",
        default: "info",
        example: "\"info\"",
        help: "How much is logged: error, warn, info, debug or trace.",
        amount: Amount::One,
        place: Place::File,
        set: |config, text| {
            if !["error", "warn", "info", "debug", "trace"].contains(&text) {
                return Err("choose error, warn, info, debug or trace".to_owned());
            }
            config.log_level = text.to_owned();
            Ok(())
        },
    },
];
