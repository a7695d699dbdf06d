//! A real mail server, of somebody else's making (aiosmtpd), with a certificate of an authority of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::Value;

use super::Console;

/// A mail server that ends, killed, with the value.
pub struct Sink {
    folder: tempfile::TempDir,
    child: Option<Child>,
    console: Console,
    /// Chosen by the system at the first start.
    pub port: u16,
    security: &'static str,
    /// The certificate of its authority, PEM.
    pub authority: String,
}

pub const SINK_USER: &str = "desk";
pub const SINK_PASSWORD: &str = "four grey geese";

impl Sink {
    /// `security` is `tls`, `starttls` or `none`; the certificate is for `name`.
    pub fn start(security: &'static str, name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let authority = certify(folder.path(), name);
        let mut sink = Self { folder, child: None, console: Console::default(), port: 0, security, authority };
        sink.restart();
        sink
    }

    /// Ends it at once.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("the sink runs");
            child.wait().expect("the sink ends");
        }
    }

    /// Starts it again on the same port.
    pub fn restart(&mut self) {
        let file = |name: &str| self.folder.path().join(name).display().to_string();
        let arguments = [file(""), self.port.to_string(), self.security.to_owned(), file("leaf.pem"), file("leaf.key")];
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/smtp_sink.py");
        let mut child = Command::new(python())
            .args(["-W", "ignore"])
            .arg(script)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 starts");
        self.console = Console::default();
        self.console.follow(child.stdout.take().expect("stdout is piped"));
        assert!(self.console.wait_for("ready "), "the sink did not start: is python3-aiosmtpd there?");
        let console = self.console.text();
        self.port = console.trim().strip_prefix("ready ").and_then(|port| port.parse().ok()).expect("a port");
        self.child = Some(child);
    }

    /// What it answers from now on: `take`, `later`, `refuse`, `stall`.
    pub fn mood(&self, mood: &str) {
        std::fs::write(self.folder.path().join("mood"), mood).expect("a mood");
    }

    /// Waits until this happened; see the script for what there is.
    pub fn wait_for(&self, what: &str) {
        assert!(self.console.wait_for(what), "the sink never said {what:?}: {}", self.console.text());
    }

    /// Everything that happened since the last start.
    pub fn events(&self) -> String {
        self.console.text()
    }

    /// The letter of this number, once it is there.
    pub fn letter(&self, number: usize) -> Letter {
        self.wait_for(&format!("letter {number}\n"));
        let text = std::fs::read_to_string(self.folder.path().join(format!("{number}.json"))).expect("a letter");
        Letter(serde_json::from_str(&text).expect("JSON"))
    }

    /// The first letter to this address, once it is there.
    pub fn to(&self, address: &str) -> Letter {
        (1..).map(|number| self.letter(number)).find(|letter| letter.recipient() == address).expect("letters go on")
    }

    /// How many letters were handed in since the first start.
    pub fn count(&self) -> usize {
        let files = std::fs::read_dir(self.folder.path()).expect("a folder");
        files.flatten().filter(|file| file.path().extension().is_some_and(|ending| ending == "json")).count()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A letter as a mail program reads it.
pub struct Letter(Value);

impl Letter {
    pub fn header(&self, name: &str) -> &str {
        let all = self.0["headers"].as_array().expect("headers");
        all.iter().find(|pair| pair[0] == name).and_then(|pair| pair[1].as_str()).unwrap_or_default()
    }

    /// The values `from`, `text`, `html`.
    pub fn part(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    /// The first recipient of the envelope; there must be no other.
    pub fn recipient(&self) -> &str {
        let all = self.0["to"].as_array().expect("recipients");
        assert_eq!(all.len(), 1);
        all[0].as_str().unwrap_or_default()
    }

    pub fn is_signed_in(&self) -> bool {
        self.0["login"] == true
    }
}

/// Writes a certificate for the name with its key, and gives that of the authority behind it.
fn certify(folder: &Path, name: &str) -> String {
    let (key, leaf_key) = (KeyPair::generate().expect("a key"), KeyPair::generate().expect("a key"));
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = params.self_signed(&key).expect("an authority");
    let issuer = Issuer::from_ca_cert_der(authority.der(), key).expect("an issuer");
    let leaf = CertificateParams::new(vec![name.to_owned()]).expect("parameters").signed_by(&leaf_key, &issuer).expect("a certificate");
    std::fs::write(folder.join("leaf.pem"), leaf.pem()).expect("a file");
    std::fs::write(folder.join("leaf.key"), leaf_key.serialize_pem()).expect("a file");
    authority.pem()
}

/// The Python that has aiosmtpd: Debian's own, beside which another one may stand.
fn python() -> PathBuf {
    let debian = PathBuf::from("/usr/bin/python3");
    if debian.exists() { debian } else { PathBuf::from("python3") }
}
