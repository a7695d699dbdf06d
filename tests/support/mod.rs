//! What tests of the whole product share: the real program in a folder of its own, and people who visit it.
//!
//! Each [`Server`] has its own data, ports and browserless visitors ([`Visitor`]); nothing is shared between tests.

pub mod browser;
pub mod film;
pub mod firefox;
pub mod fuzz;
#[path = "../../src/base/golden.rs"]
pub mod golden;
pub mod raw;
pub mod recorded;
pub mod sink;
pub mod tabs;
mod visitor;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

pub use visitor::{Answer, Visitor};

/// The program, serving an own folder on loopback. It ends, killed, with the value.
pub struct Server {
    pub folder: tempfile::TempDir,
    child: Option<Child>,
    console: Console,
    /// The HTTPS port; the media port has the same number. Chosen by the system at the first start.
    pub port: u16,
    /// Where it listens; if that is one address it is said of itself too.
    address: IpAddr,
    /// Further arguments of `serve`.
    arguments: Vec<String>,
    certificate: Vec<u8>,
}

/// How somebody signs in.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub email: String,
    pub password: String,
}

pub const OWNER_EMAIL: &str = "dana@lindner-physio.example";
pub const OWNER_NAME: &str = "Dana Lindner";
pub const OWNER_PASSWORD: &str = "three blue bicycles";
pub const AGENT_PASSWORD: &str = "seven green umbrellas";

/// How long a start may take; generous, because the machine is shared.
const PATIENCE: Duration = Duration::from_secs(60);

impl Server {
    /// A server on an empty folder: its console shows the set-up link.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// The same with further arguments, like `--http-port 0`.
    pub async fn start_with(arguments: &[&str]) -> Self {
        Self::start_at(Ipv4Addr::LOCALHOST.into(), arguments).await
    }

    /// The same, listening at another address than 127.0.0.1.
    pub async fn start_at(address: IpAddr, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut server = Self {
            folder,
            child: None,
            console: Console::default(),
            port: 0,
            address,
            arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            certificate: Vec::new(),
        };
        // The same number may be taken for UDP; another one is then free for both.
        for _ in 0..5 {
            server.port = 0;
            if server.try_start().await {
                return server;
            }
        }
        panic!("the server did not start: {}", server.log());
    }

    /// A server that is set up: [`OWNER_EMAIL`], [`OWNER_PASSWORD`], all nine languages.
    pub async fn with_business() -> Self {
        let server = Self::start().await;
        server.set_up();
        server
    }

    /// The set-up from the command line.
    pub fn set_up(&self) {
        let arguments = [
            "setup",
            "--business",
            "Lindner Physiotherapy",
            "--address",
            "Hafenstrasse 12, 24103 Kiel",
            "--contact-email",
            "praxis@lindner-physio.example",
            "--owner-name",
            OWNER_NAME,
            "--owner-email",
            OWNER_EMAIL,
            "--owner-password-stdin",
            "--time-zone",
            "Europe/Berlin",
        ];
        let done = self.cli_with_input(&arguments, OWNER_PASSWORD);
        assert!(done.status.success(), "setup: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// Makes a service room, open at all hours.
    pub fn room(&self, slug: &str, name: &str) {
        self.say(&["room", "create", "--slug", slug, "--name", name]);
    }

    pub fn owner(&self) -> Credentials {
        Credentials { email: OWNER_EMAIL.to_owned(), password: OWNER_PASSWORD.to_owned() }
    }

    /// An agent is invited and accepts.
    pub async fn agent(&self, email: &str, name: &str) -> Credentials {
        self.account(&["agent"], email, name).await
    }

    /// Somebody is invited to these roles and accepts.
    pub async fn account(&self, roles: &[&str], email: &str, name: &str) -> Credentials {
        let roles = roles.iter().flat_map(|role| ["--role", role]);
        let link = self.say(&["invite"].into_iter().chain(roles).chain(["--email", email]).collect::<Vec<_>>());
        let path = link.trim().strip_prefix(&self.origin()).expect("the link has our origin").to_owned();
        let visitor = self.visitor();
        visitor.get(&path).await.expect_status(200);
        let answer = visitor.post(&path, &[("name", name), ("password", AGENT_PASSWORD), ("lang", "en")]).await;
        answer.expect_status(303);
        Credentials { email: email.to_owned(), password: AGENT_PASSWORD.to_owned() }
    }

    /// A stranger with a cookie jar who trusts this server's authority.
    pub fn visitor(&self) -> Visitor {
        let own: IpAddr = if self.address.is_ipv6() { Ipv6Addr::LOCALHOST.into() } else { Ipv4Addr::LOCALHOST.into() };
        Visitor::new(&self.origin(), &self.certificate, own)
    }

    /// A stranger who comes from another address of loopback (127.0.0.0/8).
    pub fn visitor_from(&self, address: Ipv4Addr) -> Visitor {
        Visitor::new(&self.origin(), &self.certificate, address.into())
    }

    /// Somebody who has signed in.
    pub async fn signed_in(&self, who: &Credentials) -> Visitor {
        let visitor = self.visitor();
        visitor.get("/sign-in").await.expect_status(200);
        visitor.post("/sign-in", &[("email", &who.email), ("password", &who.password)]).await.expect_status(303);
        visitor
    }

    /// `https://localhost:PORT`.
    pub fn origin(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The authority's certificate, PEM.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// What the program has said on standard output so far.
    pub fn console(&self) -> String {
        self.console.text()
    }

    /// Waits until the console shows this text, and gives all that it shows.
    pub fn console_with(&self, text: &str) -> String {
        assert!(self.console.wait_for(text), "the console never showed {text:?}: {}", self.console.text());
        self.console.text()
    }

    /// Whether the console of a server that was stopped ever showed this text; waits until all of it was read.
    pub fn ended_console_has(&self, text: &str) -> bool {
        assert!(self.child.is_none(), "a running server may still say it");
        self.console.wait_for(text)
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Runs another command of the program on this folder.
    pub fn cli(&self, arguments: &[&str]) -> Output {
        self.cli_with_input(arguments, "")
    }

    /// The same; must succeed, gives standard output.
    pub fn say(&self, arguments: &[&str]) -> String {
        let done = self.cli(arguments);
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("UTF-8")
    }

    pub fn cli_with_input(&self, arguments: &[&str], input: &str) -> Output {
        let data = self.data().display().to_string();
        run_with_input(&[arguments, &["--data", &data]].concat(), input)
    }

    /// Bytes of memory that it holds now (proc(5), resident pages).
    pub fn memory(&self) -> u64 {
        let child = self.child.as_ref().expect("the server runs");
        let pages = std::fs::read_to_string(format!("/proc/{}/statm", child.id())).expect("a running process");
        4_096 * pages.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).expect("a number of pages")
    }

    /// SIGKILL, as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("the server runs");
            child.wait().expect("the server ends");
        }
    }

    /// SIGTERM; gives the exit code and how long the stop took.
    pub fn stop(&mut self) -> (ExitStatus, Duration) {
        let mut child = self.child.take().expect("the server runs");
        let since = Instant::now();
        let sent = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill runs");
        assert!(sent.success());
        (child.wait().expect("the server ends"), since.elapsed())
    }

    /// Starts again on the same folder and port.
    pub async fn restart(&mut self) {
        let since = Instant::now();
        while !self.try_start().await {
            assert!(since.elapsed() < PATIENCE, "the server did not come back: {}", self.log());
        }
    }

    /// From now on the owner is asked whether the time is right, as if the clock had gone ahead to the year 2100: no time
    /// server has been asked after that, wherever this test runs.
    pub async fn doubt_the_clock(&mut self) {
        self.kill();
        let database = rusqlite::Connection::open(self.data().join("visavis.db")).expect("a database");
        let step = "INSERT INTO facts (name, value) VALUES ('clock_step', CAST('1700000000000 4102444800000' AS BLOB))";
        database.execute(step, []).expect("a step");
        database.execute("DELETE FROM retention_runs", []).expect("no run yet");
        drop(database);
        self.restart().await;
    }

    /// Runs SQL on the folder while the server stands still: what time would do, at once.
    pub async fn change(&mut self, sql: &str) {
        self.kill();
        let database = rusqlite::Connection::open(self.data().join("visavis.db")).expect("a database");
        database.execute_batch(sql).expect("a change");
        drop(database);
        self.restart().await;
    }

    /// The minute of these jobs comes: whoever was never heard of runs at the start.
    pub async fn come_round(&mut self, jobs: &[&str]) {
        let names: Vec<String> = jobs.iter().map(|job| format!("'job.{job}'")).collect();
        self.change(&format!("DELETE FROM facts WHERE name IN ({})", names.join(", "))).await;
    }

    /// The day of effect of what is announced comes: it counts from the first look after the start. The day is moved and not the
    /// clock, because no program that people run has a clock to be stepped; the days themselves are proven in the library.
    pub async fn take_effect(&mut self, document: &str, number: u32) {
        self.change("UPDATE policy_versions SET effective_ms = 1 WHERE state = 'announced'").await;
        let visitor = self.visitor();
        for _ in 0..600 {
            let feed: serde_json::Value = serde_json::from_str(&visitor.get(&format!("{document}/feed.json")).await.text).expect("JSON");
            if feed["current"]["number"] == number {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("version {number} of {document} never took effect: {}", self.log());
    }

    async fn try_start(&mut self) -> bool {
        let log = std::fs::File::options().create(true).append(true).open(self.folder.path().join("log")).expect("a log");
        let mut child = program()
            // Further UDP ports might be another test's.
            .env("VISAVIS_MEDIA_WORKERS", "1")
            .arg("serve")
            .args(["--data", &self.data().display().to_string()])
            .args(["--listen", &SocketAddr::new(self.address, self.port).to_string()])
            .args(if self.address.is_unspecified() { Vec::new() } else { vec!["--public-address".to_owned(), self.address.to_string()] })
            .args(&self.arguments)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        self.console = Console::default();
        self.console.follow(child.stdout.take().expect("stdout is piped"));
        if !self.console.wait_for("fingerprint ") {
            let _ = child.kill();
            let _ = child.wait();
            return false;
        }
        self.port = port_of(&self.console.text());
        self.child = Some(child);
        self.certificate = std::fs::read(self.data().join("tls/visavis-ca.crt")).expect("the authority's public copy");
        self.visitor().get("/healthz").await.expect_status(200);
        true
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The program with an environment that says nothing.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_visavis"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("VISAVIS_") {
            command.env_remove(name);
        }
    }
    command
}

/// Runs the program to its end.
pub fn run_with_input(arguments: &[&str], input: &str) -> Output {
    let mut child =
        program().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    // A command that does not read its input has closed it.
    let _ = child.stdin.take().expect("stdin is piped").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn port_of(console: &str) -> u16 {
    let rest = console.split("https://localhost:").nth(1).expect("the console names localhost");
    rest.split(|c: char| !c.is_ascii_digit()).next().and_then(|port| port.parse().ok()).expect("a port")
}

/// What a child writes, gathered by a thread.
#[derive(Clone, Default)]
struct Console(Arc<(Mutex<(String, bool)>, Condvar)>);

impl Console {
    fn follow(&self, from: impl Read + Send + 'static) {
        let console = self.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(from).lines().map_while(Result::ok) {
                let mut held = console.0.0.lock().expect("nobody panics with the console");
                held.0.push_str(&line);
                held.0.push('\n');
                console.0.1.notify_all();
            }
            console.0.0.lock().expect("nobody panics with the console").1 = true;
            console.0.1.notify_all();
        });
    }

    fn text(&self) -> String {
        self.0.0.lock().expect("nobody panics with the console").0.clone()
    }

    /// Waits until the text is there; false if the child ended or took too long.
    fn wait_for(&self, text: &str) -> bool {
        let held = self.0.0.lock().expect("nobody panics with the console");
        let waiting = |held: &mut (String, bool)| !held.0.contains(text) && !held.1;
        let (held, _) = self.0.1.wait_timeout_while(held, PATIENCE, waiting).expect("nobody panics with the console");
        held.0.contains(text)
    }
}
