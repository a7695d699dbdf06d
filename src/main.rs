//! Reads the command line, does what it says, gives the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    visavis::cli::run(std::env::args_os())
}
