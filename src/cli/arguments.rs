//! Commands and their arguments, read into a [`Task`].

use std::ffi::OsString;
use std::io::Read;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::base::limits::{PASSWORD_CHARS, RECEIPT_BYTES, RECORDING_DAYS, RECORDING_DAYS_DEFAULT, STAGE_TOKEN_LIFE_MAX};
use crate::base::secret::Secret;
use crate::cli::deeds::{Request, SetupRequest, TokenRequest};
use crate::cli::fault::Fault;
use crate::config::{self, Config, Sources};

/// What the command line asks for.
pub enum Task {
    Serve(Box<Config>),
    Ask(Box<Config>, Box<Request>),
    Doctor(Box<Config>),
    /// A receipt and the keys to check it with: needs no folder.
    VerifyReceipt {
        receipt: String,
        keys: String,
    },
}

/// Reads arguments, environment and configuration file. Help and version come back as a fault with exit code 0.
pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Task, Fault> {
    let matches = command().try_get_matches_from(arguments).map_err(|error| Fault::from_clap(&error))?;
    let mut path = Vec::new();
    let mut inner = &matches;
    while let Some((name, next)) = inner.subcommand() {
        path.push(name);
        inner = next;
    }
    if path == ["receipt", "verify"]
        && let Some(keys) = inner.get_one::<String>("key")
    {
        return Ok(Task::VerifyReceipt { receipt: receipt(inner)?, keys: read_file(keys, KEYS_BYTES, KEYS_HELP)? });
    }
    let config = Box::new(load(inner)?);
    let request = match path.as_slice() {
        ["serve"] => return Ok(Task::Serve(config)),
        ["doctor"] => return Ok(Task::Doctor(config)),
        ["setup"] => Request::Setup(setup(inner)?),
        ["admin", "link"] => Request::AdminLink,
        ["admin", "retention-confirm"] => Request::RetentionConfirm,
        ["admin", "metrics-token"] => Request::MetricsToken,
        ["room", "create"] => {
            let days = inner.get_one::<u16>("days").copied().unwrap_or(RECORDING_DAYS_DEFAULT);
            Request::RoomCreate { slug: text(inner, "slug"), name: text(inner, "name"), recording: text(inner, "recording"), days }
        }
        ["invite"] => {
            let roles = inner.get_many::<String>("role").into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(",");
            Request::Invite { email: text(inner, "email"), roles }
        }
        ["token"] => Request::Token(token(inner)?),
        ["audit", "checkpoint"] => Request::AuditCheckpoint,
        ["receipt", "verify"] => Request::ReceiptVerify { receipt: receipt(inner)? },
        ["audit", "verify"] => Request::AuditVerify { checkpoint: checkpoint(inner)? },
        // clap demands one of the commands above, and every one is listed.
        _ => return Err(Fault::usage("There is no such command; `visavis --help` lists them.")),
    };
    Ok(Task::Ask(config, Box::new(request)))
}

/// The whole command line.
pub fn command() -> Command {
    Command::new("visavis")
        .about("Video service desk on your own server.")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .after_help("Every setting can also stand in the environment (VISAVIS_…) and in DIR/visavis.toml.\nExit codes: 0 fine, 1 could not or did not verify, 2 wrong usage.")
        .subcommand(
            Command::new("serve")
                .about("Serve a data folder: pages, sockets, sound and picture.")
                .args(config::arguments(EVERY_SETTING)),
        )
        .subcommand(with_folder(
            Command::new("doctor").about("Try the running server as a caller would, and say what is wrong and how to put it right."),
        ))
        .subcommand(with_folder(setup_command()))
        .subcommand(
            Command::new("admin")
                .about("What only the holder of the machine may do.")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(with_folder(Command::new("link").about("Print a set-up link, or a recovery link for the owner once the set-up is done.")))
                .subcommand(with_folder(
                    Command::new("retention-confirm").about("Confirm that this machine's clock is right, after deletion stopped because it jumped."),
                ))
                .subcommand(with_folder(Command::new("metrics-token").about("Print the bearer token that reads /metrics from elsewhere."))),
        )
        .subcommand(room_command())
        .subcommand(with_folder(
            Command::new("invite")
                .about("Print a link with which somebody begins to work here.")
                .arg(Arg::new("role").long("role").value_name("ROLE").value_parser(INVITED).default_value("agent").action(ArgAction::Append).help("What they will be; may be said several times."))
                .arg(needed("email", "E", "Their e-mail address, with which they will sign in. Whoever types it declares that they allow it.")),
        ))
        .subcommand(with_folder(token_command()))
        .subcommand(receipt_command())
        .subcommand(
            Command::new("audit")
                .about("The ledger of deeds.")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(with_folder(Command::new("checkpoint").about("Print a signed checkpoint, to be kept elsewhere.")))
                .subcommand(with_folder(
                    Command::new("verify").about("Verify the ledger, and that an older checkpoint belongs to it.").arg(
                        Arg::new("checkpoint").long("checkpoint").value_name("FILE").help("A checkpoint that was printed earlier."),
                    ),
                )),
        )
}

fn room_command() -> Command {
    Command::new("room").about("Service rooms: what customers ring.").subcommand_required(true).arg_required_else_help(true).subcommand(
        with_folder(
            Command::new("create")
                .about("Create a service room, open at all hours, and print its address.")
                .arg(needed("slug", "SLUG", "The room's part of the address: /r/SLUG."))
                .arg(needed("name", "NAME", "The room's name."))
                .arg(
                    Arg::new("recording")
                        .long("recording")
                        .value_name("RULE")
                        .value_parser(["off", "ask", "notice"])
                        .default_value("off")
                        .help("Whether a call may be recorded: off (nobody can), ask (only if everyone agrees), notice (everyone is told before)."),
                )
                .arg(
                    Arg::new("days")
                        .long("days")
                        .value_name("N")
                        .value_parser(clap::value_parser!(u16).range(days_range()))
                        .help("For how many days a recording may be kept [default: 30, at most 180]."),
                ),
        ),
    )
}

fn receipt_command() -> Command {
    Command::new("receipt")
        .about("Receipts of who approved a recording.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(with_folder(
            Command::new("verify")
                .about("Verify that a receipt's file is unchanged and signed by this server's key, or by the one in --key.")
                .arg(Arg::new("file").value_name("FILE").required(true).help("The signed file from the receipt's page."))
                .arg(
                    Arg::new("key")
                        .long("key")
                        .value_name("FILE")
                        .help("Keys as JSON, from /.well-known/visavis-keys.json of the server that signed."),
                ),
        ))
}

fn setup_command() -> Command {
    Command::new("setup")
        .about("Set an empty folder up without a browser, in all nine languages; prints one JSON object.")
        .arg(needed("business", "NAME", "Name of the business."))
        .arg(needed("address", "TEXT", "Registered address."))
        .arg(needed("contact-email", "E", "Public contact, and privacy contact unless that is given."))
        .arg(Arg::new("contact-privacy-email").long("contact-privacy-email").value_name("E").help("Privacy contact."))
        .arg(needed("owner-name", "N", "The owner's name."))
        .arg(needed("owner-email", "E", "The owner's e-mail address."))
        .arg(
            Arg::new("owner-password-stdin")
                .long("owner-password-stdin")
                .action(ArgAction::SetTrue)
                .required(true)
                .help("Read the owner's password from standard input."),
        )
        .arg(
            Arg::new("time-zone")
                .long("time-zone")
                .value_name("ZONE")
                .help("Time zone of the business, like Europe/Berlin [default: this machine's]"),
        )
        .arg(Arg::new("language").long("language").value_name("TAG").default_value("en").help("First language."))
}

fn token_command() -> Command {
    Command::new("token")
        .about("Print a bearer token for the stage of a service room (WHIP and WHEP).")
        .arg(needed("room", "SLUG", "The service room."))
        .arg(
            Arg::new("can")
                .long("can")
                .value_name("WHAT")
                .required(true)
                .num_args(1..)
                .value_delimiter(',')
                .value_parser(["publish", "play"])
                .help("What its holder may do: publish, play or both."),
        )
        .arg(Arg::new("ttl").long("ttl").value_name("TIME").default_value("1h").help("How long it holds: 90s, 30m, 1h, 7d."))
}

fn with_folder(command: Command) -> Command {
    command.args(config::arguments(FOLDER_SETTINGS))
}

fn needed(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).required(true).help(help)
}

fn load(matches: &ArgMatches) -> Result<Config, Fault> {
    let flag = |name: &str| match matches.try_get_many::<String>(name) {
        Ok(Some(values)) => values.cloned().collect(),
        _ => Vec::new(),
    };
    let variable = |name: &str| std::env::var(name).ok();
    Ok(Config::load(&Sources { flag: &flag, variable: &variable })?)
}

fn text(matches: &ArgMatches, name: &str) -> String {
    matches.get_one::<String>(name).cloned().unwrap_or_default()
}

fn setup(matches: &ArgMatches) -> Result<SetupRequest, Fault> {
    let contact = text(matches, "contact-email");
    Ok(SetupRequest {
        business: text(matches, "business"),
        address: text(matches, "address"),
        privacy_contact: matches.get_one::<String>("contact-privacy-email").cloned().unwrap_or_else(|| contact.clone()),
        public_contact: contact,
        owner_name: text(matches, "owner-name"),
        owner_email: text(matches, "owner-email"),
        time_zone: text(matches, "time-zone"),
        language: text(matches, "language"),
        password: read_password(std::io::stdin())?,
    })
}

/// The first line of standard input; a line end is not part of it.
fn read_password(input: impl Read) -> Result<Secret<String>, Fault> {
    // A character has at most four bytes; the line end and one byte too many follow.
    let most = 4 * PASSWORD_CHARS.end() + 3;
    let mut typed = String::new();
    input
        .take(most as u64)
        .read_to_string(&mut typed)
        .map_err(|_| Fault::usage("Standard input holds no text: pass the owner's password there, in UTF-8."))?;
    let line = typed.split(['\r', '\n']).next().unwrap_or_default();
    if line.is_empty() {
        return Err(Fault::usage("Standard input is empty: pass the owner's password there."));
    }
    Ok(Secret::new(line.to_owned()))
}

fn token(matches: &ArgMatches) -> Result<TokenRequest, Fault> {
    let can: Vec<&String> = matches.get_many::<String>("can").into_iter().flatten().collect();
    let life = read_time(&text(matches, "ttl")).ok_or_else(|| {
        let days = STAGE_TOKEN_LIFE_MAX.as_secs() / 86_400;
        Fault::usage(format!("--ttl is a number with s, m, h or d, like 1h, and at most {days}d."))
    })?;
    Ok(TokenRequest {
        room: text(matches, "room"),
        publish: can.iter().any(|what| *what == "publish"),
        play: can.iter().any(|what| *what == "play"),
        life_seconds: life.as_secs(),
    })
}

fn read_time(text: &str) -> Option<Duration> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return None,
    };
    let life = Duration::from_secs(number.parse::<u64>().ok()?.checked_mul(seconds)?);
    (!life.is_zero() && life <= STAGE_TOKEN_LIFE_MAX).then_some(life)
}

fn checkpoint(matches: &ArgMatches) -> Result<Option<String>, Fault> {
    let path = matches.get_one::<String>("checkpoint");
    path.map(|path| read_file(path, CHECKPOINT_BYTES, "name a file that `visavis audit checkpoint` wrote")).transpose()
}

fn receipt(matches: &ArgMatches) -> Result<String, Fault> {
    read_file(&text(matches, "file"), RECEIPT_BYTES, "name the file that the receipt's page gave")
}

/// A file's text; `help` says what to do if it cannot be had.
fn read_file(path: &str, most: u64, help: &str) -> Result<String, Fault> {
    let mut text = String::new();
    let opened = std::fs::File::open(path).and_then(|file| file.take(most).read_to_string(&mut text));
    opened.map_err(|fault| Fault::usage(format!("The file {path} cannot be read ({fault}): {help}.")))?;
    Ok(text)
}

fn days_range() -> std::ops::RangeInclusive<i64> {
    i64::from(*RECORDING_DAYS.start())..=i64::from(*RECORDING_DAYS.end())
}

/// Owners are made by owners.
const INVITED: [&str; 6] = ["admin", "officer", "auditor", "agent", "managed", "customer"];
/// Chosen: a checkpoint is under 1 kB.
const CHECKPOINT_BYTES: u64 = 16 * 1024;
/// Chosen: a set of keys is under 1 kB.
const KEYS_BYTES: u64 = 64 * 1024;
const KEYS_HELP: &str = "name one with the keys from /.well-known/visavis-keys.json";

const EVERY_SETTING: &[&str] = &[
    "data",
    "config",
    "listen",
    "media-port",
    "media-workers",
    "public-address",
    "origin",
    "http-port",
    "capacity",
    "key-file",
    "log-level",
];

/// What a command needs to find the folder, its key, and the origin for links.
const FOLDER_SETTINGS: &[&str] = &["data", "config", "key-file", "listen", "public-address", "origin"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
        assert_eq!(EVERY_SETTING.len(), config::settings::SETTINGS.len());
    }

    #[test]
    fn wrong_usage_is_told_apart_from_help() {
        for (line, code) in [
            ("visavis", 2),
            ("visavis --help", 0),
            ("visavis --version", 0),
            ("visavis serve --help", 0),
            ("visavis sing", 2),
            ("visavis serve --loud", 2),
            ("visavis serve --listen nowhere", 2),
            ("visavis serve --media-port 70000", 2),
            ("visavis admin", 2),
            ("visavis room create --slug advice", 2),
            ("visavis room create --slug advice --name Advice --recording always", 2),
            ("visavis invite --role owner --email a@b.example", 2),
            ("visavis setup --business B", 2),
            ("visavis token --room advice --can sing", 2),
            ("visavis token --room advice --can publish --ttl soon", 2),
            ("visavis audit verify --checkpoint /nonexistent/note", 2),
            ("visavis room create --slug advice --name Advice --days 0", 2),
            ("visavis room create --slug advice --name Advice --days 181", 2),
            ("visavis receipt verify", 2),
            ("visavis receipt verify /nonexistent/receipt", 2),
            ("visavis receipt verify /dev/null --key /nonexistent/keys", 2),
        ] {
            let fault = read(line.split(' ').map(OsString::from)).err().unwrap_or_else(|| panic!("{line} was taken"));
            assert_eq!(fault.code(), code, "{line}: {fault}");
            assert!(!fault.to_string().is_empty());
        }
    }

    #[test]
    fn times_have_a_unit_and_a_bound() {
        for (text, seconds) in [
            ("90s", Some(90)),
            ("30m", Some(1_800)),
            ("1h", Some(3_600)),
            ("7d", Some(604_800)),
            ("0s", None),
            ("1", None),
            ("h", None),
            ("", None),
            ("-1h", None),
            ("99999d", None),
            ("9é", None),
        ] {
            assert_eq!(read_time(text).map(|life| life.as_secs()), seconds, "{text}");
        }
    }

    #[test]
    fn a_password_is_one_line() {
        for (input, password) in [
            ("secret words\n", Some("secret words")),
            ("secret words\r\nmore", Some("secret words")),
            ("alone", Some("alone")),
            ("\n", None),
            ("", None),
        ] {
            assert_eq!(read_password(input.as_bytes()).ok().map(|read| read.expose().clone()).as_deref(), password, "{input:?}");
        }
    }
}
