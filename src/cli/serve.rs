//! `visavis serve`: starts everything, says where it is, runs until it is told to stop.

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use actix_web::rt::System;
use fast_qr::QRBuilder;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use crate::app::{self, Running, StartError};
use crate::cli::control::Control;
use crate::cli::deeds;
use crate::cli::fault::Fault;
use crate::config::{Config, Host, Origin};
use crate::people::{PeopleError, business};
use crate::retention;
use crate::store::StoreError;
use crate::tls::Found;

/// Serves until SIGTERM or SIGINT.
pub fn serve(config: Config) -> Result<(), Fault> {
    start_log(&config.log_level);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(TASK_THREADS);
    let failed = |fault: std::io::Error| Fault::failed(format!("The machine gave no runtime ({fault}): look at its limits."));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let system = System::with_tokio_rt(move || runtime);
    system.block_on(async move {
        let _guard = handle.enter();
        run(config).await
    })
}

async fn run(config: Config) -> Result<(), Fault> {
    let mut terminate = signal(SignalKind::terminate()).map_err(no_signals)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(no_signals)?;
    let running = app::start(config.clone()).await.map_err(|fault| Fault::from_start(&fault, &config))?;
    let control = Control::open(&config.data).map_err(|fault| Fault::from_socket(&config.data.join("control.sock"), &fault))?;
    let answering = tokio::spawn(control.answer_all(Arc::clone(&running.house)));
    welcome(&running).await.map_err(|fault| Fault::failed(format!("The set-up link could not be made ({fault}): start again.")))?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping");
    answering.abort();
    // Cancelled on purpose: the control socket's file goes with its task.
    let _ = answering.await;
    running.stop().await;
    Ok(())
}

/// What the console says when everything stands.
async fn welcome(running: &Running) -> Result<(), PeopleError> {
    let mut text = String::from("\n");
    let mut lead = "Visavis serves";
    let own_machine_only = running.origins.iter().all(|origin| !is_address_of_the_network(origin));
    let worth_showing = |origin: &&Origin| match origin.host() {
        Host::Name(name) => name == "localhost" || !own_machine_only || !running.house.config().origins.is_empty(),
        Host::Address(address) => !address.is_loopback(),
    };
    for origin in running.origins.iter().filter(worth_showing).take(ORIGINS_SHOWN) {
        text.push_str(&format!("{lead:<15} {origin}/\n"));
        lead = "and";
    }
    if let Some(plain) = running.plain {
        text.push_str(&format!("{:<15} http port {} (leads to https)\n", "and", plain.port()));
    }
    text.push_str(&format!("{:<15} {}\n", "media", ports(&running.media_ports())));
    let config = running.house.config();
    text.push_str(&format!("{:<15} {}\n", "data", config.data.display()));
    text.push_str(&format!("{:<15} {} (keep a copy elsewhere: without it the data cannot be read)\n", "key", config.key_path().display()));
    text.push_str(&format!("{:<15} {}\n", "trust", running.house.link("/trust")));
    text.push_str(&format!("{:<15} {}\n", "fingerprint", running.fingerprint));
    let db = running.house.db.clone();
    let clock = db.clock().clone();
    if db.read(move |conn| retention::questioned(conn, &clock)).await.map_err(PeopleError::from)?.is_some() {
        text.push_str(
            "\nNothing is deleted, and no policy is announced or takes effect: the clock stepped by more than a day, or this machine\n\
             was off for so long.\n\
             If its time is right, say so at /settings, or run: visavis admin retention-confirm\n",
        );
    }
    if running.authority == Found::Outgrown {
        text.push_str(
            "\nThe names or addresses of this machine have changed, so it has a new certificate authority.\n\
             Devices that trusted the old one must trust the new one, see the page above.\n",
        );
    }
    let is_set_up = running.house.db.read(business::load).await.map_err(|fault: StoreError| PeopleError::from(fault))?.is_some();
    if !is_set_up {
        let link = deeds::setup_link(&running.house).await?;
        text.push_str(&format!("\nSet up this server with this link. It works once, for 24 hours:\n\n{link}\n\n{}", qr(&link)));
    }
    // A console that went away does not stop the server.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
    Ok(())
}

/// What a router has to forward.
fn ports(ports: &[u16]) -> String {
    let named = ports.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    format!("udp port{} {named}", if ports.len() == 1 { "" } else { "s" })
}

fn is_address_of_the_network(origin: &Origin) -> bool {
    matches!(origin.host(), Host::Address(address) if !address.is_loopback())
}

/// The link for a phone's camera; nothing if it is too long for a code.
fn qr(link: &str) -> String {
    QRBuilder::new(link).build().map(|code| format!("{}\n", code.to_str())).unwrap_or_default()
}

fn start_log(level: &str) {
    // The media crates tell every lost packet, actix every malformed request: strangers would write this log.
    let filter = match level {
        "debug" | "trace" => level.to_owned(),
        _ => format!(
            "{level},rtc_dtls=error,rtc_srtp=error,rtc_stun=error,rusqlite_migration=warn,actix_server=warn,actix_http=off,mio=warn"
        ),
    };
    let log = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(filter)).with_writer(std::io::stderr);
    // A second server in one process would be a test; its log goes where the first one's goes.
    let _ = if std::io::stderr().is_terminal() { log.try_init() } else { log.json().flatten_event(true).try_init() };
}

fn no_signals(fault: std::io::Error) -> Fault {
    Fault::failed(format!("The system gives no signals ({fault}): start again."))
}

impl Fault {
    /// Why the server did not start.
    pub fn from_start(fault: &StartError, config: &Config) -> Self {
        match fault {
            StartError::Store(fault) => Self::from_store(fault, config),
            StartError::Blobs(fault) => Self::failed(format!(
                "The content files in {} cannot be used ({fault}): look at the rights of the folder.",
                config.data.display()
            )),
            StartError::Mail(fault) => Self::failed(format!(
                "The list of addresses that want no letters in {} cannot be used ({fault}): look at the rights of the folder.",
                config.data.display()
            )),
            StartError::Tls(fault) => Self::from_tls(fault),
            StartError::KeyMissing => Self::key_missing(config),
            StartError::Https(place, fault) => Self::from_port("The port", place, fault, "--listen"),
            StartError::Http(place, fault) => Self::from_port("The plain HTTP port", place, fault, "--http-port"),
            StartError::Media(place, fault) => Self::from_port("The media port (UDP)", place, fault, "--media-port"),
            StartError::Server(fault) => {
                Self::failed(format!("The server could not be started ({fault}): look at the limits of this machine."))
            }
        }
    }
}

/// Chosen: room tasks, sockets of the desk and jobs need little; a Raspberry Pi has four cores.
const TASK_THREADS: usize = 4;
/// Chosen: a machine with many addresses need not name them all.
const ORIGINS_SHOWN: usize = 6;
