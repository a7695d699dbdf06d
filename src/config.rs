//! Settings: one table makes the command line's arguments, the environment variables, the configuration file, the example
//! file and the manual.
//!
//! Owns: names, defaults, bounds and meanings of all settings, and what an origin is.
//!
//! **Invariants.** A setting that is not in [`SETTINGS`] does not exist: an unknown key in the file is refused, not skipped.
//! Precedence is argument, then environment, then file, then default. Nothing here touches the network; the only file read is
//! the configuration file. No secret is a setting.

pub mod settings;

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use settings::SETTINGS;

/// One setting. `value` names what stands behind the argument, `default` is what the manual says.
pub struct Setting {
    pub name: &'static str,
    pub value: &'static str,
    pub default: &'static str,
    pub example: &'static str,
    pub help: &'static str,
    pub amount: Amount,
    pub place: Place,
    set: fn(&mut Config, &str) -> Result<(), String>,
}

/// How many values a setting may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    One,
    Many,
}

/// Where a setting may stand besides the command line and the environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Also in the configuration file.
    File,
    /// Not in the file, because it says where the file is.
    Outside,
}

/// What the program was told; `None` and empty lists mean that the program finds the value itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    pub data: PathBuf,
    /// Empty: `DATA/visavis.toml`, which may be absent.
    pub file: Option<PathBuf>,
    /// `None`: `[::]:8443` for IPv6 and IPv4, else `0.0.0.0:8443`.
    pub listen: Option<SocketAddr>,
    /// `None`: the number of the HTTPS port.
    pub media_port: Option<u16>,
    /// `None`: as the cores of the machine allow.
    pub media_workers: Option<usize>,
    /// Empty: the addresses of this machine.
    pub public_addresses: Vec<IpAddr>,
    /// Empty: the names of the certificate with the HTTPS port.
    pub origins: Vec<Origin>,
    pub http_port: Option<u16>,
    /// `None`: as many as were measured.
    pub capacity: Option<u32>,
    /// `None`: `DATA.key` beside the folder; see [`Config::key_path`].
    pub key_file: Option<PathBuf>,
    pub log_level: String,
}

/// What a browser calls us: scheme (always https), host and port.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    host: Host,
    port: u16,
}

/// The host of an origin: a name in lower case or an address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Host {
    Name(String),
    Address(IpAddr),
}

/// A setting that cannot be taken, with the sentence that says where it stands and why.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0}")]
pub struct WrongSetting(pub String);

/// Where settings come from. `flag` gives the values of an argument, `variable` those of an environment variable.
pub struct Sources<'a> {
    pub flag: &'a dyn Fn(&str) -> Vec<String>,
    pub variable: &'a dyn Fn(&str) -> Option<String>,
}

impl Config {
    /// Reads the settings from all sources. Errors name the source, the value and the reason.
    pub fn load(sources: &Sources) -> Result<Self, WrongSetting> {
        let mut config = Self::default();
        let (outside, inside): (Vec<_>, Vec<_>) = SETTINGS.iter().partition(|setting| setting.place == Place::Outside);
        for setting in outside {
            config.take(setting, &sources.values(setting))?;
        }
        let data = std::path::absolute(&config.data).map_err(|fault| WrongSetting(format!("--data {}: {fault}", config.data.display())))?;
        if data.file_name().is_none() {
            return Err(WrongSetting(format!("--data {}: choose a folder of its own.", data.display())));
        }
        config.data = data.components().collect();
        let file = config.read_file()?;
        for setting in inside {
            let mut values = sources.values(setting);
            if values.is_empty() {
                values = from_file(&file, setting, &config.file_path())?;
            }
            config.take(setting, &values)?;
        }
        Ok(config)
    }

    /// The configuration file that counts, whether it exists or not.
    pub fn file_path(&self) -> PathBuf {
        self.file.clone().unwrap_or_else(|| self.data.join(FILE_NAME))
    }

    /// The file of the master key: beside the data folder, so that a copy of the folder alone opens nothing.
    pub fn key_path(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| {
            let mut name = self.data.file_name().unwrap_or_default().to_os_string();
            name.push(".key");
            self.data.with_file_name(name)
        })
    }

    fn take(&mut self, setting: &Setting, values: &[(String, String)]) -> Result<(), WrongSetting> {
        for (origin, value) in values {
            (setting.set)(self, value.trim()).map_err(|why| WrongSetting(format!("{origin}: “{value}” does not do: {why}")))?;
        }
        Ok(())
    }

    fn read_file(&self) -> Result<toml::Table, WrongSetting> {
        let path = self.file_path();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(fault) if self.file.is_none() && is_absent(&fault) => return Ok(toml::Table::new()),
            Err(fault) => {
                return Err(WrongSetting(format!("The configuration file {} cannot be read: {fault}.", path.display())));
            }
        };
        let table: toml::Table =
            text.parse().map_err(|fault| WrongSetting(format!("The configuration file {} is not TOML: {fault}", path.display())))?;
        for key in table.keys() {
            if !SETTINGS.iter().any(|setting| setting.name == key && setting.place == Place::File) {
                return Err(WrongSetting(format!(
                    "{}: there is no setting “{key}” for this file; visavis.example.toml lists them.",
                    path.display()
                )));
            }
        }
        Ok(table)
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from("visavis-data"),
            file: None,
            listen: None,
            media_port: None,
            media_workers: None,
            public_addresses: Vec::new(),
            origins: Vec::new(),
            http_port: None,
            capacity: None,
            key_file: None,
            log_level: "info".to_owned(),
        }
    }
}

impl Origin {
    pub fn new(host: Host, port: u16) -> Self {
        Self { host, port }
    }

    pub fn host(&self) -> &Host {
        &self.host
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// What a browser sends as `Host` for this origin.
    pub fn authority(&self) -> String {
        match (&self.host, self.port) {
            (host, 443) => host.to_string(),
            (host, port) => format!("{host}:{port}"),
        }
    }
}

impl fmt::Display for Origin {
    /// `https://host:port`, the port only if it is not 443: as browsers write the `Origin` header.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "https://{}", self.authority())
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Address(IpAddr::V6(address)) => write!(f, "[{address}]"),
            Self::Address(address) => write!(f, "{address}"),
        }
    }
}

impl FromStr for Host {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if let Some(address) = bare {
            return address.parse().map(|address| Self::Address(IpAddr::V6(address))).map_err(|_| "that is no IPv6 address".to_owned());
        }
        if let Ok(address) = text.parse() {
            return Ok(Self::Address(IpAddr::V4(address)));
        }
        let name = text.to_ascii_lowercase();
        let label_fits = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        if name.len() > 253 || !name.split('.').all(label_fits) {
            return Err("that is no host name (an international name goes in its xn-- form)".to_owned());
        }
        Ok(Self::Name(name))
    }
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("https://").ok_or("an origin begins with https://")?;
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => {
                (host, port.parse::<u16>().ok().filter(|port| *port > 0).ok_or("the port is a number from 1 to 65535")?)
            }
            _ => (authority, 443),
        };
        Ok(Self { host: host.parse()?, port })
    }
}

impl Sources<'_> {
    /// The values of the first source that has any, each with the words that name the source.
    fn values(&self, setting: &Setting) -> Vec<(String, String)> {
        let flags = (self.flag)(setting.name);
        if !flags.is_empty() {
            return flags.into_iter().map(|value| (format!("--{}", setting.name), value)).collect();
        }
        let name = variable_name(setting.name);
        let Some(text) = (self.variable)(&name).filter(|text| !text.trim().is_empty()) else {
            return Vec::new();
        };
        match setting.amount {
            Amount::One => vec![(name, text)],
            Amount::Many => text.split(',').map(|value| (name.clone(), value.to_owned())).collect(),
        }
    }
}

/// `VISAVIS_MEDIA_PORT` for `media-port`.
pub fn variable_name(setting: &str) -> String {
    format!("VISAVIS_{}", setting.to_uppercase().replace('-', "_"))
}

/// The command line's arguments for these settings.
pub fn arguments(names: &[&'static str]) -> Vec<clap::Arg> {
    SETTINGS
        .iter()
        .filter(|setting| names.contains(&setting.name))
        .map(|setting| {
            let action = match setting.amount {
                Amount::One => clap::ArgAction::Set,
                Amount::Many => clap::ArgAction::Append,
            };
            let argument = clap::Arg::new(setting.name).long(setting.name).value_name(setting.value).action(action).help(format!(
                "{} [default: {}] [environment: {}]",
                setting.help,
                setting.default,
                variable_name(setting.name)
            ));
            match setting.amount {
                Amount::One => argument,
                Amount::Many => argument.num_args(1..).value_delimiter(','),
            }
        })
        .collect()
}

/// The example configuration file, `packaging/visavis.example.toml`.
pub fn example_file() -> String {
    let mut text = String::from(EXAMPLE_HEAD);
    for setting in SETTINGS.iter().filter(|setting| setting.place == Place::File) {
        text.push_str(&format!("\n# {}\n# Default: {}.\n# {} = {}\n", setting.help, setting.default, setting.name, setting.example));
    }
    text
}

fn from_file(table: &toml::Table, setting: &Setting, path: &Path) -> Result<Vec<(String, String)>, WrongSetting> {
    let Some(value) = table.get(setting.name) else {
        return Ok(Vec::new());
    };
    let source = format!("{}, {}", path.display(), setting.name);
    let text = |value: &toml::Value| match value {
        toml::Value::String(text) => Ok((source.clone(), text.clone())),
        toml::Value::Integer(number) => Ok((source.clone(), number.to_string())),
        _ => Err(WrongSetting(format!("{source}: a text or a number stands here."))),
    };
    match (value, setting.amount) {
        (toml::Value::Array(list), Amount::Many) => list.iter().map(text).collect(),
        (toml::Value::Array(_), Amount::One) => Err(WrongSetting(format!("{source}: one value stands here, not a list."))),
        (value, _) => Ok(vec![text(value)?]),
    }
}

/// A folder that cannot be is for whoever makes the folder to complain about.
fn is_absent(fault: &std::io::Error) -> bool {
    matches!(fault.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
}

const FILE_NAME: &str = "visavis.toml";

const EXAMPLE_HEAD: &str = "\
# Settings of Visavis. Copy this file to visavis.toml in the data folder, or name it with --config.
# An argument of the command line counts more than an environment variable, that more than this file.
# Unknown names are refused.
";

#[cfg(test)]
mod tests {
    use super::*;

    fn load(flags: &[(&str, &str)], variables: &[(&str, &str)], file: Option<&str>) -> Result<Config, WrongSetting> {
        let folder = tempfile::tempdir().unwrap();
        if let Some(text) = file {
            std::fs::write(folder.path().join(FILE_NAME), text).unwrap();
        }
        let data = folder.path().display().to_string();
        let flag = |name: &str| {
            let named = flags.iter().filter(|(flag, _)| *flag == name).map(|(_, value)| (*value).to_owned());
            if name == "data" { vec![data.clone()] } else { named.collect() }
        };
        let variable = |name: &str| variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned());
        Config::load(&Sources { flag: &flag, variable: &variable })
    }

    #[test]
    fn an_argument_beats_the_environment_beats_the_file_beats_the_default() {
        let file = Some("media-port = 3");
        assert_eq!(load(&[("media-port", "1")], &[("VISAVIS_MEDIA_PORT", "2")], file).unwrap().media_port, Some(1));
        assert_eq!(load(&[], &[("VISAVIS_MEDIA_PORT", "2")], file).unwrap().media_port, Some(2));
        assert_eq!(load(&[], &[], file).unwrap().media_port, Some(3));
        assert_eq!(load(&[], &[], None).unwrap().media_port, None);
    }

    #[test]
    fn every_setting_of_the_file_is_taken() {
        let text = example_file().lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).filter(|line| line.contains(" = ")).fold(
            String::new(),
            |mut text, line| {
                text.push_str(line);
                text.push('\n');
                text
            },
        );
        let config = load(&[], &[], Some(&text)).unwrap();
        assert_eq!(config.public_addresses.len(), 2);
        assert_eq!(config.origins[0].to_string(), "https://desk.example.org");
        assert_eq!((config.http_port, config.capacity), (Some(8080), Some(200)));
        assert_eq!(config.key_path(), Path::new("/etc/visavis/visavis.key"));
    }

    #[test]
    fn wrong_settings_are_refused_with_their_place() {
        for (flags, variables, file, say) in [
            (vec![("listen", "8443")], vec![], None, "--listen"),
            (vec![], vec![("VISAVIS_PUBLIC_ADDRESS", "127.0.0.1,0.0.0.0")], None, "VISAVIS_PUBLIC_ADDRESS"),
            (vec![], vec![], Some("listn = \"[::]:1\""), "listn"),
            (vec![], vec![], Some("data = \"x\""), "data"),
            (vec![], vec![], Some("media-port = true"), "media-port"),
            (vec![], vec![], Some("media-port = [1]"), "media-port"),
            (vec![], vec![], Some("media-port = 70000"), "media-port"),
            (vec![("media-workers", "0")], vec![], None, "from 1 to 16"),
            (vec![], vec![], Some("media-workers = 17"), "from 1 to 16"),
            (vec![], vec![], Some("="), "TOML"),
            (vec![("origin", "http://a.example")], vec![], None, "https://"),
            (vec![("log-level", "loud")], vec![], None, "log-level"),
            (vec![("capacity", "0")], vec![], None, "from 1"),
            (vec![("config", "/nonexistent/visavis.toml")], vec![], None, "/nonexistent"),
        ] {
            let fault = load(&flags, &variables, file).expect_err(say).to_string();
            assert!(fault.contains(say), "{fault}");
        }
    }

    #[test]
    fn origins_read_and_write_as_browsers_do() {
        for (text, written) in [
            ("https://Desk.Example.org/", "https://desk.example.org"),
            ("https://desk.example.org:443", "https://desk.example.org"),
            ("https://localhost:8443", "https://localhost:8443"),
            ("https://127.0.0.1:8443", "https://127.0.0.1:8443"),
            ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
            ("https://[::1]", "https://[::1]"),
        ] {
            assert_eq!(text.parse::<Origin>().map(|origin| origin.to_string()), Ok(written.to_owned()), "{text}");
        }
        for wrong in [
            "desk.example.org",
            "https://",
            "https://a/b",
            "https://a b",
            "https://u@a",
            "https://a:0",
            "https://a:x",
            "https://[::1",
            "https://-a",
            "https://a..b",
        ] {
            assert!(wrong.parse::<Origin>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_key_lies_beside_the_folder_and_never_in_it() {
        let config = Config { data: PathBuf::from("/srv/visavis-data"), ..Config::default() };
        assert_eq!(config.key_path(), Path::new("/srv/visavis-data.key"));
    }

    #[test]
    fn the_example_file_is_current() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/visavis.example.toml");
        let stands = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(stands, example_file(), "write the new text to {}", path.display());
    }
}
