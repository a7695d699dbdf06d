//! Real Firefox, spoken to in Marionette, the language that it understands by itself: no other program stands between.
//!
//! Its fake camera shows one plain colour after the other, its fake microphone one steady tone ([`TONE_HZ`]).

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::pin::Pin;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use bytes::Bytes;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::session::http::{Body, HttpClient};
use tokio_tungstenite::tungstenite::http::{Method, Request, Response};

use super::browser::PATIENCE;

/// A running Firefox with a profile of its own; it ends with the value.
pub struct Process {
    child: Child,
    profile: tempfile::TempDir,
}

/// What its microphone says.
pub const TONE_HZ: u32 = 1000;

impl Process {
    /// Starts it, and gives what drives it.
    pub async fn start(lang: &str, size: (u32, u32)) -> (Self, WebDriver) {
        let profile = tempfile::tempdir().expect("a folder");
        let languages = format!("user_pref(\"intl.accept_languages\", \"{lang}\");\n");
        std::fs::write(profile.path().join("user.js"), languages + PREFERENCES).expect("preferences");
        let (width, height) = size;
        let start = |program: &str| {
            Command::new(program)
                .args([
                    "--headless",
                    "--marionette",
                    "--no-remote",
                    &format!("--width={width}"),
                    &format!("--height={height}"),
                    "--profile",
                ])
                .arg(profile.path())
                .env("HOME", profile.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
        };
        // Debian's name, and everybody else's.
        let child = start("firefox-esr").or_else(|_| start("firefox")).expect("Firefox is installed (tests/run installs it)");
        let process = Self { child, profile };
        let port = process.port().await;
        let line = tokio::task::spawn_blocking(move || Line::connect(port)).await.expect("no panic").expect("Firefox listens");
        let client = Client(Arc::new(Mutex::new(line)));
        let driver = WebDriver::builder("http://firefox.invalid", DesiredCapabilities::firefox()).client(client);
        let driver = driver.connect().await.expect("a session");
        (process, driver)
    }

    /// It chooses a port and writes it into its profile.
    async fn port(&self) -> u16 {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(port) = read_port(&self.profile.path().join("MarionetteActivePort")) {
                return port;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("Firefox did not start within {PATIENCE:?}");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_port(file: &Path) -> Option<u16> {
    std::fs::read_to_string(file).ok()?.trim().parse().ok()
}

/// A connection on which each message stands behind its length in decimal digits and a colon.
struct Line {
    stream: TcpStream,
    commands: u32,
}

impl Line {
    fn connect(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(2 * PATIENCE))?;
        let mut line = Self { stream, commands: 0 };
        line.read()?; // which version it speaks
        Ok(line)
    }

    /// The result of a command, or the error that it ended with.
    fn command(&mut self, name: &str, parameters: &Value) -> io::Result<Result<Value, Value>> {
        self.commands += 1;
        let message = json!([0, self.commands, name, parameters]).to_string();
        self.stream.write_all(format!("{}:{message}", message.len()).as_bytes())?;
        loop {
            let answer = self.read()?;
            if answer[1] == json!(self.commands) {
                return Ok(if answer[2].is_null() { Ok(answer[3].clone()) } else { Err(answer[2].clone()) });
            }
        }
    }

    fn read(&mut self) -> io::Result<Value> {
        let (mut length, mut byte) = (0, [0]);
        loop {
            self.stream.read_exact(&mut byte)?;
            match byte[0] {
                b':' => break,
                digit if digit.is_ascii_digit() => length = 10 * length + usize::from(digit - b'0'),
                _ => return Err(ErrorKind::InvalidData.into()),
            }
        }
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message)?;
        Ok(serde_json::from_slice(&message)?)
    }
}

/// Takes the requests of WebDriver, which have the same meaning under other names.
#[derive(Clone)]
struct Client(Arc<Mutex<Line>>);

type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

impl HttpClient for Client {
    fn send<'life, 'body, 'future>(&'life self, request: Request<Body<'body>>) -> Later<'future, WebDriverResult<Response<Bytes>>>
    where
        'life: 'future,
        'body: 'future,
        Self: 'future,
    {
        let body = match request.body() {
            Body::Json(body) => (*body).clone(),
            Body::Empty => json!({}),
        };
        let command = marionette(request.method(), request.uri().path(), body);
        let line = self.0.clone();
        Box::pin(async move {
            let done = match command {
                Some((name, parameters)) => {
                    let talk = move || line.lock().expect("nobody panics with the line").command(name, &parameters);
                    tokio::task::spawn_blocking(talk).await.expect("no panic")
                }
                None => Ok(Err(json!({ "error": "unknown command", "message": "Firefox is not asked for this", "stacktrace": "" }))),
            };
            let failed = |error: io::Error| Err(json!({ "error": "unknown error", "message": error.to_string(), "stacktrace": "" }));
            let (status, value) = match done.unwrap_or_else(failed) {
                Ok(mut value) => (200, value.get_mut("value").map(Value::take).unwrap_or(value)),
                Err(error) => (if error["error"] == "no such element" { 404 } else { 500 }, error),
            };
            let answer = Bytes::from(json!({ "value": value }).to_string());
            Ok(Response::builder().status(status).body(answer).expect("a status and a body"))
        })
    }

    fn new<'life, 'future>(&'life self) -> Later<'future, Arc<dyn HttpClient>>
    where
        'life: 'future,
        Self: 'future,
    {
        Box::pin(async move { Arc::new(self.clone()) as Arc<dyn HttpClient> })
    }
}

/// The command that a request means.
fn marionette(method: &Method, path: &str, mut body: Value) -> Option<(&'static str, Value)> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let rest = parts.get(2..).unwrap_or_default();
    if let ["element", id, _] = rest {
        body["id"] = json!(id);
    }
    let name = match (method.as_str(), rest) {
        ("POST", []) => {
            body = json!({ "acceptInsecureCerts": true });
            "WebDriver:NewSession"
        }
        ("DELETE", []) => "WebDriver:DeleteSession",
        ("POST", ["timeouts"]) => "WebDriver:SetTimeouts",
        ("POST", ["url"]) => "WebDriver:Navigate",
        ("POST", ["refresh"]) => "WebDriver:Refresh",
        ("POST", ["execute", "sync"]) => "WebDriver:ExecuteScript",
        ("POST", ["element"]) => "WebDriver:FindElement",
        ("POST", ["elements"]) => "WebDriver:FindElements",
        ("GET", ["element", _, "displayed"]) => "WebDriver:IsElementDisplayed",
        ("GET", ["element", _, "enabled"]) => "WebDriver:IsElementEnabled",
        ("POST", ["element", _, "click"]) => "WebDriver:ElementClick",
        ("POST", ["element", _, "clear"]) => "WebDriver:ElementClear",
        ("POST", ["element", _, "value"]) => "WebDriver:ElementSendKeys",
        ("GET", ["screenshot"]) => "WebDriver:TakeScreenshot",
        _ => return None,
    };
    Some((name, body))
}

/// A port of its own choosing; devices that are none, without a question; sound without a press.
const PREFERENCES: &str = r#"
user_pref("marionette.port", 0);
user_pref("media.navigator.streams.fake", true);
user_pref("media.navigator.permission.disabled", true);
user_pref("media.autoplay.default", 0);
user_pref("media.autoplay.blocking_policy", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
"#;
