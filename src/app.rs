//! Builds everything in dependency order, hands out handles, stops in reverse order.
//!
//! **Invariants.** Nothing answers before everything stands. Stopping is a courtesy to open pages, never a duty: whatever
//! was acknowledged is safe at any moment. *Absent*: rules, decisions, words for people.

mod rounds;

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use actix_web::dev::ServerHandle;
use actix_web::web::Data;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::audit;
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::Clock;
use crate::blob::{BlobError, Blobs};
use crate::config::{Config, Origin};
use crate::consent::keys::Keys;
use crate::consent::objections;
use crate::jobs::list::{Check, Checkpoints, Retention};
use crate::jobs::postman::Postman;
use crate::jobs::{Caller, Runner};
use crate::live::Live;
use crate::mail::{self, MailError, Post};
use crate::media::{self, Media, MediaConfig};
use crate::people::letters::Letters;
use crate::people::passwords::Hasher;
use crate::policies::telling::Teller;
use crate::recordings::duties::Reminder;
use crate::retention::Erasable;
use crate::store::keys::MasterKey;
use crate::store::portable::Portable;
use crate::store::{Actor, Db, StoreError, Tx, facts};
use crate::tls::names::{self, Names};
use crate::tls::{Found, Tls, TlsError};
use crate::web::state::{AppState, Origins, Parts};
use crate::web::ws::socket;
use crate::web::{metrics, server};
use crate::{consent, desk, meetings, people, policies, recordings, rights};
use rounds::{Closings, Endings, Guardians, Objections, PolicySwitch, Promotions, Reminders, RenewCertificate, Telling, Uses};

/// An opened data folder: what the command line needs, with or without a server around it.
pub struct House {
    pub db: Db,
    pub blobs: Blobs,
    pub key: MasterKey,
    /// What receipts and permits are signed with.
    pub keys: Keys,
    pub hasher: Hasher,
    /// Takes letters in.
    pub post: Post,
    config: Config,
    /// What links begin with.
    origin: OnceLock<String>,
    live: OnceLock<Live>,
    jobs: OnceLock<Caller>,
    served: OnceLock<Served>,
}

/// Where a served folder is to be found.
pub struct Served {
    pub https: SocketAddr,
    /// The one for links first.
    pub origins: Vec<Origin>,
    /// What candidates name.
    pub addresses: Vec<IpAddr>,
    /// One for each media worker.
    pub media_ports: Vec<u16>,
    pub tls: Arc<Tls>,
}

/// A running server.
pub struct Running {
    pub house: Arc<House>,
    /// The one for links first.
    pub origins: Vec<Origin>,
    pub authority: Found,
    /// Of the authority's certificate, for comparison with what a device shows.
    pub fingerprint: String,
    pub plain: Option<SocketAddr>,
    server: ServerHandle,
    jobs: JoinHandle<()>,
    postman: JoinHandle<()>,
    media: Media,
}

/// Why the program could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error(transparent)]
    Blobs(#[from] BlobError),
    #[error(transparent)]
    Tls(#[from] TlsError),
    #[error("the key file is missing")]
    KeyMissing,
    #[error("{0} cannot be listened on: {1}")]
    Https(String, io::Error),
    #[error("{0} cannot be listened on: {1}")]
    Http(String, io::Error),
    #[error("{0} cannot be used for media: {1}")]
    Media(String, io::Error),
    #[error("the server could not be started: {0}")]
    Server(io::Error),
}

impl House {
    /// Opens the folder behind its lock, or makes a new one with its key.
    pub fn open(config: &Config) -> Result<Self, StartError> {
        let is_new = !Db::is_in(&config.data);
        let db = Db::open(&config.data, Clock::System)?;
        let key_path = config.key_path();
        if !is_new && !key_path.exists() {
            return Err(StartError::KeyMissing);
        }
        let key = MasterKey::open_or_create(&key_path)?;
        let binding = key.clone();
        db.write_blocking(Actor::System, move |tx| binding.bind(tx))?;
        let blobs = Blobs::new(&config.data.join(BLOBS), &key)?;
        sweep(&db, &blobs);
        let keys = Keys::new(&db.read_blocking(facts::installation)?, &key);
        let post = Post::new(&key).remembering(&config.data, &db)?;
        let (origin, live, jobs, served) = Default::default();
        Ok(Self { db, blobs, key, keys, hasher: Hasher::new(), post, config: config.clone(), origin, live, jobs, served })
    }

    pub fn data(&self) -> &Path {
        &self.config.data
    }

    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The rooms and the desk, if this folder is being served.
    pub fn live(&self) -> Option<&Live> {
        self.live.get()
    }

    /// The jobs, if this folder is being served.
    pub fn jobs(&self) -> Option<&Caller> {
        self.jobs.get()
    }

    /// Where it is served, if it is.
    pub fn served(&self) -> Option<&Served> {
        self.served.get()
    }

    /// A link that leaves this machine: made of the configured origin, never of a request.
    pub fn link(&self, path: &str) -> String {
        let origin = self.origin.get_or_init(|| {
            let listen = self.config.listen.unwrap_or(SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), HTTPS_PORT));
            let addresses = names::public_addresses(&self.config, listen.ip());
            let names = names::certificate_names(&self.config, &addresses);
            names::origins(&self.config, &names, &addresses, listen)[0].to_string()
        });
        format!("{origin}{path}")
    }

    /// What sends links by letter.
    pub fn letters(&self) -> Letters {
        Letters { post: self.post.clone(), origin: self.link("") }
    }

    /// What reads the figures from elsewhere: made from the master key, so that nothing has to be stored.
    pub fn metrics_token(&self) -> Secret<String> {
        Secret::new(URL_SAFE_NO_PAD.encode(self.key.derive("metrics token")))
    }

    pub fn close(self) {
        self.db.close();
    }
}

/// Starts everything. Called inside the system on whose runtime the tasks are to run.
pub async fn start(config: Config) -> Result<Running, StartError> {
    let house = House::open(&config)?;
    let listener = listen(config.listen)?;
    let address = listener.local_addr().map_err(StartError::Server)?;
    let plain = config.http_port.map(|port| listen_plain(SocketAddr::new(address.ip(), port))).transpose()?;
    let addresses = names::public_addresses(&config, address.ip());
    let names = names::certificate_names(&config, &addresses);
    let origins = names::origins(&config, &names, &addresses, address);
    // Nobody has asked for a link before this line, so that the cell is empty.
    let _ = house.origin.set(origins[0].to_string());
    let (tls, authority) = open_tls(&house, names)?;
    // Where browsers find the pages they find the TCP port of media.
    let public = Public { addresses: addresses.clone(), https: origins[0].port() };
    let (media, live) = start_live(&house, &config, address, public).await?;
    live.bound(config.capacity);
    let _ = house.live.set(live.clone());
    let tls = Arc::new(tls);
    let served = Served { https: address, origins: origins.clone(), addresses, media_ports: media.ports(), tls: tls.clone() };
    let _ = house.served.set(served);
    let runner = runner(&house, tls.clone(), live.clone());
    let _ = house.jobs.set(runner.caller());
    let house = Arc::new(house);
    let state = Data::new(AppState::new(Parts {
        db: house.db.clone(),
        blobs: house.blobs.clone(),
        key: &house.key,
        keys: house.keys.clone(),
        hasher: house.hasher.clone(),
        origins: Origins::new(origins.iter().map(Origin::to_string)),
        live,
        media: media.clone(),
        tls: Arc::clone(&tls),
        metrics_token: house.metrics_token(),
        post: house.post.clone(),
        runner: &runner,
        portables: portables(),
    }));
    metrics::note_start();
    note_start(&house.db).await;
    let jobs = tokio::spawn(runner.run());
    let postman = tokio::spawn(Postman::new(house.db.clone(), house.post.clone(), &house.link("")).run());
    let plain_address = plain.as_ref().map(TcpListener::local_addr).transpose().map_err(StartError::Server)?;
    let fingerprint = tls.authority().fingerprint.clone();
    let server = server::start(state, tls.server_config()?, listener, plain).map_err(StartError::Server)?;
    Ok(Running { house, origins, authority, fingerprint, plain: plain_address, server, jobs, postman, media })
}

impl Running {
    /// The UDP ports for sound and picture.
    pub fn media_ports(&self) -> Vec<u16> {
        self.media.ports()
    }

    /// Ends the tasks, tells the pages, closes the store.
    pub async fn stop(self) {
        // Any job may be broken off anywhere.
        self.jobs.abort();
        self.postman.abort();
        socket::stop_all();
        self.server.stop(true).await;
        self.media.stop();
        self.house.db.clone().close();
    }
}

/// Everything that is deleted by a rule.
pub fn erasables() -> Vec<Erasable> {
    vec![
        mail::outbox::ERASABLE,
        mail::outbox::FAREWELLS,
        mail::subscriptions::CODES,
        people::sessions::ERASABLE,
        people::networks::ERASABLE,
        people::links::ERASABLE,
        people::access::ERASABLE,
        people::guardians::ERASABLE,
        desk::conversations::ERASABLE,
        desk::messages::ERASABLE,
        meetings::quality::ERASABLE,
        consent::requests::ERASABLE,
        consent::acceptances::ERASABLE,
        consent::uses::ERASABLE,
        consent::messages::UNANSWERED,
        consent::records::messages::ERASABLE,
        consent::promotions::ERASABLE,
        consent::choices::ERASABLE,
        recordings::register::ERASABLE,
        recordings::wishes::ERASABLE,
        recordings::wishes::CONTENT,
        rights::closings::ERASABLE,
        rights::closings::TOMBSTONES,
        rights::enquiries::ERASABLE,
        policies::announcements::ERASABLE,
        rights::copy::ERASABLE,
    ]
}

/// Everything that is handed over to whom it is about.
pub fn portables() -> Vec<Portable> {
    let mut parts = people::copy::PORTABLES.to_vec();
    parts.extend(desk::presence::PORTABLES);
    parts.extend(meetings::own::PORTABLES);
    parts.push(consent::requests::PORTABLE);
    parts.push(consent::records::own::PORTABLE);
    parts.push(consent::acceptances::PORTABLE);
    parts.push(consent::uses::PORTABLE);
    parts.push(mail::subscriptions::PORTABLE);
    parts.extend(consent::objections::PORTABLES);
    parts.push(consent::choices::PORTABLE);
    parts.extend(recordings::register::PORTABLES);
    parts.extend(rights::copy::PORTABLES);
    parts.extend(rights::closings::PORTABLES);
    parts.push(rights::enquiries::PORTABLE);
    parts
}

/// Nobody runs this machine unseen (B.1). A disk that is full is no reason to serve nobody.
async fn note_start(db: &Db) {
    let start = |tx: &Tx<'_>| audit::record(tx, "program.start", "house", json!({ "version": env!("CARGO_PKG_VERSION") }));
    if let Err(fault) = db.write(Actor::System, start).await {
        tracing::warn!(%fault, "the ledger does not say that the program has started");
    }
}

fn runner(house: &House, tls: Arc<Tls>, live: Live) -> Runner {
    let runner = Runner::new(house.db.clone());
    let closings = Closings { letters: house.letters(), jobs: runner.caller() };
    let guardians = Guardians { letters: house.letters(), jobs: runner.caller() };
    runner
        .with(Checkpoints { key: house.key.clone() })
        .with(Check { key: house.key.clone() })
        .with(Retention { blobs: house.blobs.clone(), rules: erasables() })
        .with(Reminders(Reminder { post: house.post.clone(), page: house.link("/desk/recordings") }))
        .with(Endings { live: live.clone() })
        .with(closings)
        .with(guardians)
        .with(PolicySwitch { live })
        .with(Telling(Teller {
            post: house.post.clone(),
            origin: house.link(""),
            audiences: vec![people::accounts::AUDIENCE, recordings::wishes::AUDIENCE],
        }))
        .with(Objections(objections::Teller { post: house.post.clone(), page: house.link("/account/consents") }))
        .with(Promotions(house.letters()))
        .with(Uses)
        .with(RenewCertificate { tls })
}

fn open_tls(house: &House, names: Names) -> Result<(Tls, Found), TlsError> {
    Tls::open(&house.data().join(TLS), house.key.derive("tls certificates"), names, house.db.now())
}

/// Removes what a crash has left of content files. Nothing arrives yet, so that what no row names has no owner.
fn sweep(db: &Db, blobs: &Blobs) {
    let sweeping = blobs.clone();
    match db.read_blocking(move |connection| sweeping.sweep(connection)) {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "removed content files without an owner"),
        Err(fault) => tracing::warn!(%fault, "content files were not swept"),
    }
}

/// What the world knows of this machine.
struct Public {
    addresses: Vec<IpAddr>,
    https: u16,
}

async fn start_live(house: &House, config: &Config, https: SocketAddr, public: Public) -> Result<(Media, Live), StartError> {
    let (events, heard) = mpsc::channel(limits::MEDIA_QUEUE);
    let port = config.media_port.unwrap_or(https.port());
    let place = SocketAddr::new(https.ip(), port);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let config = MediaConfig {
        listen: https.ip(),
        workers: config.media_workers.unwrap_or_else(|| media::workers_for(cores)),
        room_legs: limits::MEDIA_ROOM_LEGS,
        port,
        public_addresses: public.addresses,
        stream_port: Some(public.https),
    };
    let media = Media::start(config, events).map_err(|fault| StartError::Media(place.to_string(), fault))?;
    let live = Live::start(house.db.clone(), house.blobs.clone(), house.keys.clone(), media.clone(), heard).await?;
    Ok((media, live))
}

/// The address that was asked for, or every address of the machine.
fn listen(wanted: Option<SocketAddr>) -> Result<TcpListener, StartError> {
    let failed = |place: SocketAddr| move |fault| StartError::Https(place.to_string(), fault);
    if let Some(place) = wanted {
        return bind(place).map_err(failed(place));
    }
    let both = SocketAddr::new(Ipv6Addr::UNSPECIFIED.into(), HTTPS_PORT);
    match bind(both) {
        Err(fault) if fault.kind() != io::ErrorKind::AddrInUse && fault.kind() != io::ErrorKind::PermissionDenied => {
            let old = SocketAddr::new(Ipv4Addr::UNSPECIFIED.into(), HTTPS_PORT);
            bind(old).map_err(failed(old))
        }
        bound => bound.map_err(failed(both)),
    }
}

fn listen_plain(place: SocketAddr) -> Result<TcpListener, StartError> {
    bind(place).map_err(|fault| StartError::Http(place.to_string(), fault))
}

/// `[::]` takes IPv4 as well.
fn bind(place: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(place), Type::STREAM, Some(Protocol::TCP))?;
    if place.is_ipv6() {
        socket.set_only_v6(!place.ip().is_unspecified())?;
    }
    // A port whose last connections are still in TIME_WAIT may be used again at once: a restart must not wait.
    socket.set_reuse_address(true)?;
    socket.bind(&place.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}

const HTTPS_PORT: u16 = 8443;
/// Chosen: connections that wait to be accepted; the system may hold fewer.
const BACKLOG: i32 = 1024;
const BLOBS: &str = "blobs";
const TLS: &str = "tls";

#[cfg(test)]
mod tests;
