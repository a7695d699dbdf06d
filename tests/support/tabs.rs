//! Many people in one Chromium: each has a window and a profile of their own, strangers to each other as in so many browsers, but
//! the machine bears only one. Spoken to in Chromium's own language, because chromedriver opens no second profile.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::sync::{RwLockWriteGuard, mpsc, oneshot};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use super::browser::{FLAGS, PATIENCE, TURN, ffmpeg};

/// A running Chromium; ends with the value. As with [`super::browser::Drivers`], one story at a time has one.
pub struct Tabs {
    child: Child,
    line: Line,
    _folder: tempfile::TempDir,
    _turn: RwLockWriteGuard<'static, ()>,
}

/// One person.
pub struct Tab {
    line: Line,
    session: String,
    name: String,
}

/// The one connection to the browser.
#[derive(Clone)]
struct Line {
    commands: mpsc::UnboundedSender<String>,
    waiting: Arc<Mutex<HashMap<u64, oneshot::Sender<Value>>>>,
    next: Arc<AtomicU64>,
}

impl Tabs {
    /// Everybody's camera shows what ffmpeg draws, and everybody's microphone beeps.
    pub async fn start(picture: &str) -> Self {
        let turn = TURN.write().await;
        let folder = tempfile::tempdir().expect("a folder");
        let (camera, microphone) = (folder.path().join("camera.y4m"), folder.path().join("microphone.wav"));
        ffmpeg(picture, &["-pix_fmt", "yuv420p"], &camera);
        ffmpeg("aevalsrc=0.6*sin(2*PI*500*t)*lt(t\\,0.3):s=48000:d=4", &["-ac", "1"], &microphone);
        let mut child = Command::new("chromium")
            .args(FLAGS)
            .args(AWAKE)
            .arg(format!("--use-file-for-fake-video-capture={}", camera.display()))
            .arg(format!("--use-file-for-fake-audio-capture={}", microphone.display()))
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("Chromium is installed (tests/run installs it)");
        let mut lines = BufReader::new(child.stderr.take().expect("stderr is piped")).lines().map_while(Result::ok);
        let address = lines.find_map(|line| line.split_once("DevTools listening on ").map(|(_, address)| address.trim().to_owned()));
        // It writes on; somebody has to read it.
        std::thread::spawn(move || lines.for_each(drop));
        let line = Line::open(&address.expect("Chromium says its address")).await;
        Self { child, line, _folder: folder, _turn: turn }
    }

    /// A window in a profile of its own, in which each page runs `script` first.
    pub async fn open(&self, name: &str, size: (u32, u32), script: &str) -> Tab {
        let profile = self.line.command("Target.createBrowserContext", json!({}), None).await;
        let window = json!({
            "url": "about:blank", "browserContextId": profile["browserContextId"],
            "width": size.0, "height": size.1, "newWindow": true,
        });
        let target = self.line.command("Target.createTarget", window, None).await;
        let attached = json!({ "targetId": target["targetId"], "flatten": true });
        let session = self.line.command("Target.attachToTarget", attached, None).await;
        let session = session["sessionId"].as_str().expect("a session").to_owned();
        let tab = Tab { line: self.line.clone(), session, name: name.to_owned() };
        tab.command("Page.enable", json!({})).await;
        tab.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
        tab
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Tab {
    pub async fn goto(&self, url: &str) {
        self.command("Page.navigate", json!({ "url": url })).await;
        let path = format!("return document.readyState === 'complete' && location.href.startsWith({url:?})");
        self.until(&format!("the page {url}"), &path).await;
    }

    /// Runs the body of an asynchronous function and gives its value.
    pub async fn eval(&self, script: &str) -> Value {
        self.run(script).await.unwrap_or_else(|error| panic!("{}: {error}\n{script}", self.name))
    }

    /// Waits until the script gives something true; says what was awaited if it never does.
    pub async fn until(&self, what: &str, script: &str) -> Value {
        let deadline = Instant::now() + LONG;
        let mut pause = Duration::from_millis(100);
        loop {
            // A page in the middle of a navigation has no script context: ask again.
            let seen = self.run(script).await;
            if let Ok(value) = &seen
                && !matches!(value, Value::Null | Value::Bool(false))
            {
                return value.clone();
            }
            if Instant::now() > deadline {
                let page = self.run("return [location.href, window.why, document.body.innerText]").await;
                panic!("{} waited {LONG:?} for: {what}\nlast: {seen:?}\non the page: {page:?}", self.name);
            }
            tokio::time::sleep(pause).await;
            // Looking costs the page as well.
            pause = (pause * 2).min(Duration::from_secs(2));
        }
    }

    /// Waits until a visible, enabled element for the action is there and presses it.
    pub async fn press(&self, action: &str) {
        let script = format!(
            "const found = [...document.querySelectorAll('[data-action=\"{action}\"]')].find((e) => e.checkVisibility() && !e.disabled);
             found?.click(); return !!found"
        );
        self.until(&format!("something to press: {action}"), &script).await;
    }

    pub async fn fill(&self, css: &str, text: &str) {
        let script = format!(
            "const field = document.querySelector({css:?}); if (!field?.checkVisibility()) return false;
             field.value = {text:?}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return true"
        );
        self.until(&format!("a field {css}"), &script).await;
    }

    /// Waits for `<main data-state>`.
    pub async fn state(&self, state: &str) {
        self.until(&format!("data-state={state}"), &format!("return document.querySelector('main')?.dataset.state === {state:?}")).await;
    }

    async fn run(&self, script: &str) -> Result<Value, String> {
        let how = json!({
            "expression": format!("(async () => {{ {script} }})()"), "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let answer = self.line.ask("Runtime.evaluate", how, Some(&self.session)).await;
        match (answer.get("error"), answer["result"].get("exceptionDetails")) {
            (None, None) => Ok(answer["result"]["result"]["value"].clone()),
            (Some(error), _) | (None, Some(error)) => Err(error.to_string()),
        }
    }

    async fn command(&self, method: &str, params: Value) -> Value {
        self.line.command(method, params, Some(&self.session)).await
    }
}

impl Line {
    async fn open(address: &str) -> Self {
        let (socket, _) = connect_async(address).await.expect("Chromium listens");
        let (mut sink, mut stream) = socket.split();
        let (commands, mut queue) = mpsc::unbounded_channel::<String>();
        tokio::spawn(async move {
            while let Some(command) = queue.recv().await {
                if sink.send(Message::text(command)).await.is_err() {
                    return;
                }
            }
        });
        let waiting: Arc<Mutex<HashMap<u64, oneshot::Sender<Value>>>> = Arc::default();
        let asked = waiting.clone();
        tokio::spawn(async move {
            while let Some(Ok(message)) = stream.next().await {
                let Ok(answer) = serde_json::from_slice::<Value>(&message.into_data()) else { continue };
                let who = answer["id"].as_u64().and_then(|id| asked.lock().expect("nobody panics with it").remove(&id));
                who.map(|who| who.send(answer));
            }
        });
        Self { commands, waiting, next: Arc::default() }
    }

    /// The answer to a command, whatever it is.
    async fn ask(&self, method: &str, params: Value, session: Option<&str>) -> Value {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (told, answer) = oneshot::channel();
        self.waiting.lock().expect("nobody panics with it").insert(id, told);
        let mut command = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            command["sessionId"] = json!(session);
        }
        self.commands.send(command.to_string()).expect("Chromium runs");
        let answer = tokio::time::timeout(LONG, answer).await;
        answer.unwrap_or_else(|_| panic!("no answer to {method} within {LONG:?}")).expect("Chromium runs")
    }

    async fn command(&self, method: &str, params: Value, session: Option<&str>) -> Value {
        let mut answer = self.ask(method, params, session).await;
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].take()
    }
}

/// So many pages share the processor.
const LONG: Duration = PATIENCE.saturating_mul(5);
/// A window behind another one is as awake as any.
const AWAKE: [&str; 5] = [
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    "--ignore-certificate-errors",
    "--remote-debugging-port=0",
];
