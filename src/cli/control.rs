//! The control socket: how the command line asks a running server to do something on its folder.
//!
//! One connection carries one JSON request and one JSON answer; the end of the request is the end of the sender's half.
//! **Invariants.** Only the owner of the folder (and root) may connect: the file has mode 0600 and the peer's user is checked.
//! Requests are bounded in size, time and number. *Absent*: anything that the network can reach.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixStream as BlockingStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::app::House;
use crate::base::limits::{CONTROL_ANSWER_TIME, CONTROL_BYTES, CONTROL_REQUESTS, CONTROL_TIME};
use crate::cli::deeds::{self, Answer, Request};
use crate::cli::fault::Fault;

/// The server's end. The file is removed when it is dropped.
pub struct Control {
    listener: UnixListener,
    path: PathBuf,
    /// Keeps a short name of the folder alive, see [`reach`].
    _folder: Option<File>,
}

/// Asks the server of this folder; `None` if nobody serves it.
pub fn ask(data: &Path, request: &Request) -> Result<Option<Answer>, Fault> {
    let failed = |fault: io::Error| Fault::from_socket(&data.join(SOCKET), &fault);
    let (_folder, path) = match reach(data) {
        Ok(reached) => reached,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(failed(fault)),
    };
    let mut stream = match BlockingStream::connect(path) {
        Ok(stream) => stream,
        Err(fault) if matches!(fault.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(fault) => return Err(failed(fault)),
    };
    let body = serde_json::to_vec(request).map_err(|fault| failed(fault.into()))?;
    let mut text = Vec::new();
    let exchange = |stream: &mut BlockingStream, text: &mut Vec<u8>| {
        stream.set_write_timeout(Some(CONTROL_TIME))?;
        stream.set_read_timeout(Some(CONTROL_ANSWER_TIME))?;
        stream.write_all(&body)?;
        stream.shutdown(Shutdown::Write)?;
        stream.take(CONTROL_BYTES).read_to_end(text)
    };
    exchange(&mut stream, &mut text).map_err(failed)?;
    serde_json::from_slice(&text)
        .map(Some)
        .map_err(|_| Fault::failed(format!("The server of {} did not answer: look at its log, then ask again.", data.display())))
}

impl Control {
    /// Opens the socket of a folder that this process serves (it holds the lock, so an old file is a leftover).
    pub fn open(data: &Path) -> io::Result<Self> {
        let (folder, path) = reach(data)?;
        match fs::remove_file(&path) {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
            _ => {}
        }
        // The folder is open to its owner only, so nobody else gets in between these two calls.
        let listener = UnixListener::bind(&path)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
        Ok(Self { listener, path: data.join(SOCKET), _folder: folder })
    }

    /// Answers requests until the task is dropped.
    pub async fn answer_all(self, house: Arc<House>) {
        let places = Arc::new(Semaphore::new(CONTROL_REQUESTS));
        loop {
            // The semaphore is never closed, so that a place always comes.
            let Ok(place) = Arc::clone(&places).acquire_owned().await else {
                return;
            };
            let stream = match self.listener.accept().await {
                Ok((stream, _)) => stream,
                Err(fault) => {
                    tracing::warn!(%fault, "the control socket could not take a request");
                    tokio::time::sleep(CONTROL_TIME / 10).await;
                    continue;
                }
            };
            let house = Arc::clone(&house);
            tokio::spawn(async move {
                let _place = place;
                if let Err(fault) = answer(stream, &house).await {
                    tracing::warn!(%fault, "a request through the control socket was not answered");
                }
            });
        }
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        // Left behind, the next start removes it.
        let _ = fs::remove_file(&self.path);
    }
}

async fn answer(mut stream: UnixStream, house: &House) -> io::Result<()> {
    let owner = fs::metadata(house.data())?.uid();
    let peer = stream.peer_cred()?.uid();
    if peer != owner && peer != 0 {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "another user asked"));
    }
    let mut body = Vec::new();
    let mut bounded = (&mut stream).take(CONTROL_BYTES);
    timeout(CONTROL_TIME, bounded.read_to_end(&mut body)).await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    let answer = match serde_json::from_slice::<Request>(&body) {
        Ok(request) => deeds::perform(house, request).await,
        Err(_) => Answer::fault(&Fault::usage("The running server does not know this command: use the program it was started from.")),
    };
    let text = serde_json::to_vec(&answer)?;
    timeout(CONTROL_TIME, stream.write_all(&text)).await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    stream.shutdown().await
}

/// A path of the socket that is short enough for the system, which takes 107 bytes: a long one goes through an open folder.
fn reach(data: &Path) -> io::Result<(Option<File>, PathBuf)> {
    let path = data.join(SOCKET);
    if path.as_os_str().len() < SOCKET_PATH_BYTES {
        return Ok((None, path));
    }
    let folder = File::open(data)?;
    let short = PathBuf::from(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd()));
    Ok((Some(folder), short))
}

const SOCKET: &str = "control.sock";
/// Specified: `sun_path` of Linux has 108 bytes, the last one a zero.
const SOCKET_PATH_BYTES: usize = 108;
