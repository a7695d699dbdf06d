//! Failures of the command line: one sentence that says what to do, and an exit code.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use crate::base::fault::Class;
use crate::config::{Config, WrongSetting};
use crate::store::StoreError;
use crate::tls::TlsError;

/// Why a command did not do what was asked.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    sentence: String,
    code: u8,
}

impl Fault {
    /// Wrong usage: exit code 2.
    pub fn usage(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), code: USAGE }
    }

    /// Could not start, or did not verify: exit code 1.
    pub fn failed(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), code: FAILED }
    }

    /// What a class of error means for the exit code: what the caller typed is usage, everything else is not.
    pub fn of(class: Class, sentence: impl Into<String>) -> Self {
        if class == Class::Invalid { Self::usage(sentence) } else { Self::failed(sentence) }
    }

    /// Text that clap wrote: help and version are no failures.
    pub fn from_clap(error: &clap::Error) -> Self {
        let code = if error.use_stderr() { USAGE } else { 0 };
        Self { sentence: error.render().to_string(), code }
    }

    pub fn code(&self) -> u8 {
        self.code
    }

    pub fn report(&self) -> ExitCode {
        match self.code {
            0 => print!("{}", self.sentence),
            _ if self.sentence.starts_with("error:") => eprint!("{}", self.sentence),
            _ => eprintln!("visavis: {}", self.sentence),
        }
        ExitCode::from(self.code)
    }

    /// The folder or its key file could not be opened.
    pub fn from_store(fault: &StoreError, config: &Config) -> Self {
        let (data, key) = (config.data.display(), config.key_path());
        let key = key.display();
        Self::failed(match fault {
            StoreError::Locked => {
                format!("Another Visavis already uses the data folder {data}: stop it first, or name another folder with --data.")
            }
            StoreError::NewerSchema => format!(
                "The data in {data} was written by a newer version of Visavis: start that version, or restore the backup made before the update."
            ),
            StoreError::NotWritable(path, fault) => format!(
                "{} cannot be written ({fault}): give this user the right to write there, or name another place with --data and --key-file.",
                path.display()
            ),
            StoreError::Key(path, why) => format!("The key file {} cannot be used: {why}.", path.display()),
            StoreError::WrongKey => {
                format!("The key file {key} does not belong to the data in {data}: name the right one with --key-file.")
            }
            StoreError::Damaged(what) => {
                format!("The database in {data} is damaged ({what}): restore a backup into another folder and start that.")
            }
            StoreError::Full => format!("The disk under {data} is full: make room and start again."),
            other => format!("The data folder {data} could not be opened ({other}): look at the disk and its rights, then start again."),
        })
    }

    /// The key file is gone although the folder is not new.
    pub fn key_missing(config: &Config) -> Self {
        Self::failed(format!(
            "The key file {} is missing, and the data in {} cannot be read without it: bring it back, or name it with --key-file.",
            config.key_path().display(),
            config.data.display()
        ))
    }

    pub fn from_tls(fault: &TlsError) -> Self {
        Self::failed(match fault {
            TlsError::File(path, fault) => {
                format!("The certificates in {} cannot be read or written ({fault}): look at the rights of the folder.", path.display())
            }
            TlsError::Sealed(path) => format!(
                "The certificates in {} do not open with this key file: bring the key file back, or move the certificates away to get new ones.",
                path.display()
            ),
            TlsError::Broken(why) => format!("No certificate could be made ({why}): look at the names in --origin and --public-address."),
        })
    }

    /// A port could not be had.
    pub fn from_port(what: &str, place: &str, fault: &std::io::Error, argument: &str) -> Self {
        use std::io::ErrorKind;
        let why = match fault.kind() {
            ErrorKind::AddrInUse => {
                format!("{what} {place} is taken by another program: stop that one, or choose another port with {argument}.")
            }
            ErrorKind::PermissionDenied => format!("This user may not use {what} {place}: choose a port above 1023 with {argument}."),
            ErrorKind::AddrNotAvailable => {
                format!("{what} {place} is not an address of this machine: choose one of its own with {argument}.")
            }
            _ => format!("{what} {place} cannot be used ({fault}): choose another with {argument}."),
        };
        Self::failed(why)
    }

    pub fn from_socket(path: &Path, fault: &std::io::Error) -> Self {
        Self::failed(format!("The control socket {} cannot be used ({fault}): run this as the user of the server.", path.display()))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl From<WrongSetting> for Fault {
    fn from(fault: WrongSetting) -> Self {
        Self::usage(fault.0)
    }
}

/// Exit code of wrong usage, as clap has it.
pub const USAGE: u8 = 2;
/// Exit code of everything that could not be done.
pub const FAILED: u8 = 1;
