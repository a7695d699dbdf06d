//! The command line: the edge towards whoever holds the machine. It speaks English.
//!
//! Owns: commands and their arguments ([`arguments`]), what they ask for ([`deeds`]), the control socket of a served folder
//! ([`control`]), the trial of a running server ([`doctor`]), what `serve` prints ([`serve`]), sentences and exit codes of failures ([`fault`]).
//!
//! **Invariants.** A command on a folder that is being served is carried out by its server, through `DATA/control.sock`;
//! only a folder that nobody serves is opened, behind its lock. Exit codes: 0 fine, 2 wrong usage, 1 could not or did not
//! verify; each failure is one sentence on standard error that says what to do. Results stand alone on standard output, so
//! that scripts can take them; explanations go to standard error. *Absent*: rules, SQL, passwords as arguments.

pub mod arguments;
pub mod control;
pub mod deeds;
pub mod doctor;
pub mod fault;
pub mod serve;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use crate::app::House;
use crate::cli::arguments::Task;
use crate::cli::deeds::{Answer, Request};
use crate::cli::fault::Fault;
use crate::config::Config;
use crate::consent::keys::Verifier;

/// Reads the arguments, does what they say, and gives the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let done = match arguments::read(arguments) {
        Ok(Task::Serve(config)) => serve::serve(*config).map(|()| Answer::default()),
        Ok(Task::Ask(config, request)) => ask(&config, *request),
        Ok(Task::Doctor(config)) => return doctor::run(&config),
        Ok(Task::VerifyReceipt { receipt, keys }) => Ok(deeds::verify_receipt(&receipt, &Verifier::read_all(keys.as_bytes()))),
        Err(fault) => return fault.report(),
    };
    match done {
        Ok(answer) => report(&answer),
        Err(fault) => fault.report(),
    }
}

/// Through the socket of the server of this folder, or by opening the folder.
fn ask(config: &Config, request: Request) -> Result<Answer, Fault> {
    if let Some(answer) = control::ask(&config.data, &request)? {
        return Ok(answer);
    }
    if request.needs_a_folder() && !config.data.is_dir() {
        return Err(Fault::failed(format!(
            "There is no data folder {}: start the server once with `visavis serve`, or name the right folder with --data.",
            config.data.display()
        )));
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|fault| Fault::failed(format!("The machine gave no runtime ({fault}): look at its limits.")))?;
    runtime.block_on(async {
        let house = House::open(config).map_err(|fault| Fault::from_start(&fault, config))?;
        let answer = deeds::perform(&house, request).await;
        house.close();
        Ok(answer)
    })
}

fn report(answer: &Answer) -> ExitCode {
    // A reader that went away has what it wanted.
    let _ = std::io::stdout().lock().write_all(answer.output.as_bytes());
    if !answer.notice.is_empty() {
        eprintln!("{}", answer.notice);
    }
    ExitCode::from(answer.code)
}
