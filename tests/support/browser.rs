//! Real browsers, one process per person: Chromium with a fake camera of one colour and a fake microphone of one tone, so that a
//! test can say who sees and hears whom; and Firefox with the devices that it brings along.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::firefox;

/// chromedriver on a port of its own choosing; ends with the value. A story with a call has the machine to itself: browsers that
/// draw, encode and decode without a graphics card would only take the processor from each other. Stories that read pages stand
/// beside each other.
pub struct Drivers {
    child: Child,
    url: String,
    media: tempfile::TempDir,
    /// What Chromium is started with besides.
    flags: Vec<&'static str>,
    _turn: Turn,
}

pub(super) static TURN: RwLock<()> = RwLock::const_new(());

/// Held while a story's browsers run.
#[expect(dead_code, reason = "what is held is let go when it is dropped")]
enum Turn {
    Alone(RwLockWriteGuard<'static, ()>),
    Beside(RwLockReadGuard<'static, ()>),
}

/// How one person looks, sounds and reads.
#[derive(Clone, Copy)]
pub struct Look {
    pub colour: Colour,
    pub tone_hz: u32,
    pub lang: &'static str,
    pub size: (u32, u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colour {
    Red,
    Green,
    Blue,
}

pub struct Person {
    pub driver: WebDriver,
    /// Where this person's browser puts what it downloads.
    pub downloads: PathBuf,
    /// Firefox; Chromium is its driver's child.
    _process: Option<firefox::Process>,
}

pub const DESKTOP: (u32, u32) = (1280, 860);

/// How long a page may take for anything that is awaited; generous, because the machine is shared.
pub const PATIENCE: Duration = Duration::from_secs(60);

impl Drivers {
    /// For a story with a call.
    pub async fn start() -> Self {
        Self::start_in(Turn::Alone(TURN.write().await))
    }

    /// For a story that reads pages and measures no time.
    pub async fn start_for_pages() -> Self {
        Self::start_in(Turn::Beside(TURN.read().await))
    }

    fn start_in(turn: Turn) -> Self {
        let mut child = Command::new("chromedriver")
            .args(["--port=0", "--allowed-ips=127.0.0.1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed (tests/run installs it)");
        let stdout = child.stdout.take().expect("stdout is piped");
        let mut lines = BufReader::new(stdout).lines();
        let port = loop {
            let line = lines.next().expect("chromedriver says its port").expect("chromedriver speaks UTF-8");
            if let Some(rest) = line.split("started successfully on port ").nth(1) {
                break rest.trim_end_matches('.').trim().parse::<u16>().expect("a port");
            }
        };
        // chromedriver writes on; somebody has to read it.
        std::thread::spawn(move || lines.for_each(drop));
        Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
            media: tempfile::tempdir().expect("a folder"),
            flags: Vec::new(),
            _turn: turn,
        }
    }

    /// Chromium is started with this flag too.
    pub fn with_flag(mut self, flag: &'static str) -> Self {
        self.flags.push(flag);
        self
    }

    /// A person with a small camera that shows one colour.
    pub async fn open(&self, look: Look) -> Person {
        let picture = format!("color=c={}:s=320x240:r=15:d=2", look.colour.ffmpeg());
        self.open_with(look, &picture).await
    }

    /// A person whose camera shows what ffmpeg draws.
    pub async fn open_with(&self, look: Look, picture: &str) -> Person {
        let (camera, microphone) = self.devices(look, picture);
        let mut caps = DesiredCapabilities::chrome();
        for arg in FLAGS {
            caps.add_arg(arg).expect("a flag");
        }
        for flag in &self.flags {
            caps.add_arg(flag).expect("a flag");
        }
        caps.add_arg(&format!("--use-file-for-fake-video-capture={}", camera.display())).expect("a flag");
        caps.add_arg(&format!("--use-file-for-fake-audio-capture={}", microphone.display())).expect("a flag");
        caps.add_arg(&format!("--window-size={},{}", look.size.0, look.size.1)).expect("a flag");
        caps.add_arg(&format!("--lang={}", look.lang)).expect("a flag");
        let downloads = self.media.path().join(format!("downloads-{:?}", look.colour));
        let prefs = json!({ "intl.accept_languages": look.lang, "download.default_directory": downloads });
        caps.add_experimental_option("prefs", prefs).expect("preferences");
        caps.accept_insecure_certs(true).expect("a capability");
        let driver = WebDriver::new(&self.url, caps).await.expect("a browser");
        Person { driver, downloads, _process: None }
    }

    /// A person with Firefox, whose camera and microphone are Firefox's own.
    pub async fn open_firefox(&self, lang: &str, size: (u32, u32)) -> Person {
        let (process, driver) = firefox::Process::start(lang, size).await;
        Person { driver, downloads: self.media.path().join("downloads-firefox"), _process: Some(process) }
    }

    fn devices(&self, look: Look, picture: &str) -> (PathBuf, PathBuf) {
        let camera = self.media.path().join(format!("{:?}.y4m", look.colour));
        let microphone = self.media.path().join(format!("{}.wav", look.tone_hz));
        // Beeps, not a steady tone: a browser's noise suppression takes a steady tone for noise.
        let tone = format!("aevalsrc=0.6*sin(2*PI*{}*t)*lt(mod(t\\,0.5)\\,0.3):s=48000:d=4", look.tone_hz);
        ffmpeg(picture, &["-pix_fmt", "yuv420p"], &camera);
        ffmpeg(&tone, &["-ac", "1"], &microphone);
        (camera, microphone)
    }
}

impl Drop for Drivers {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Colour {
    fn ffmpeg(self) -> &'static str {
        match self {
            Self::Red => "0xE02020",
            Self::Green => "0x20C020",
            Self::Blue => "0x2020E0",
        }
    }

    /// Which of the three a pixel is, if it is one.
    pub fn of(pixel: [f64; 3]) -> Option<Self> {
        let [r, g, b] = pixel;
        let most = r.max(g).max(b);
        let others = r + g + b - most;
        if most < 90.0 || most < others {
            return None;
        }
        Some(if most == r {
            Self::Red
        } else if most == g {
            Self::Green
        } else {
            Self::Blue
        })
    }
}

impl Person {
    pub async fn goto(&self, url: &str) {
        self.driver.goto(url).await.expect("the page opens");
    }

    /// Makes the page as narrow as a phone, with touch (CDP), which no headless window can be.
    pub async fn phone(&self, width: u32) {
        let params = json!({ "width": width, "height": 780, "deviceScaleFactor": 2, "mobile": true });
        self.cdp("Emulation.setDeviceMetricsOverride", params).await;
    }

    pub async fn cdp(&self, command: &str, params: Value) -> Value {
        self.driver.cdp().send_raw(command, params).await.expect("the browser obeys")
    }

    /// Runs a script and gives its value.
    pub async fn eval(&self, script: &str) -> Value {
        let ret = self.driver.execute(script, vec![]).await.expect("the script runs");
        ret.json().clone()
    }

    /// Waits until the script gives something true; says what was awaited if it never does.
    pub async fn until(&self, what: &str, script: &str) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // A page in the middle of a navigation has no script context: ask again.
            if let Ok(ret) = self.driver.execute(script, vec![]).await {
                let value = ret.json().clone();
                if !matches!(value, Value::Null | Value::Bool(false)) && value != json!(0) && value != json!("") {
                    return value;
                }
            }
            if Instant::now() > deadline {
                let page = self.driver.execute("return location.href + '\\n' + document.body.innerText", vec![]).await;
                let page = page.map(|p| p.json().to_string()).unwrap_or_default();
                let log = self.driver.browser_log().await.unwrap_or_default();
                let log: Vec<_> = log.iter().map(|entry| entry.message.as_str()).collect();
                let log = log.join("\n");
                panic!("waited {PATIENCE:?} for: {what}\non the page: {page}\nconsole: {log}");
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Waits until a visible, enabled element for the action is there and presses it.
    pub async fn press(&self, action: &str) {
        self.press_at(&format!("[data-action='{action}']")).await;
    }

    pub async fn press_at(&self, css: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            for element in self.driver.find_all(By::Css(css)).await.unwrap_or_default() {
                // In the middle of the window nothing that sticks to an edge lies over it.
                let _ = self
                    .driver
                    .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json().expect("an element")])
                    .await;
                let ready = element.is_displayed().await.unwrap_or(false) && element.is_enabled().await.unwrap_or(false);
                if ready && element.click().await.is_ok() {
                    return;
                }
            }
            if Instant::now() > deadline {
                self.until(&format!("something to press: {css}"), "return false").await;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    pub async fn fill(&self, css: &str, text: &str) {
        let script = format!("const e = document.querySelector({css:?}); return !!e && e.checkVisibility()");
        self.until(&format!("a field {css}"), &script).await;
        let element = self.driver.find(By::Css(css)).await.expect("the field");
        element.clear().await.expect("the field can be emptied");
        element.send_keys(text).await.expect("the field takes text");
    }

    /// Waits for `<main data-state>`.
    pub async fn state(&self, state: &str) {
        self.until(&format!("data-state={state}"), &format!("return document.querySelector('main')?.dataset.state === {state:?}")).await;
    }

    /// Waits until a remote picture shows this colour, decoded.
    pub async fn sees(&self, colour: Colour) {
        self.sees_in("video[data-participant]", colour).await;
    }

    /// Gives this page a screen to show: 1280 by 720 points of one colour, on which a number counts.
    pub async fn has_screen(&self, colour: Colour) {
        self.eval(&SCREEN.replace("COLOUR", &colour.ffmpeg().replace("0x", "#"))).await;
    }

    /// Waits until one of the pictures that `css` finds shows this colour, decoded.
    pub async fn sees_in(&self, css: &str, colour: Colour) {
        let deadline = Instant::now() + PATIENCE;
        let mut seen = Value::Null;
        while Instant::now() < deadline {
            seen = self.eval(&PIXELS.replace("CSS", css)).await;
            let pixels = seen.as_array().cloned().unwrap_or_default();
            let colours = pixels.iter().filter_map(|p| Some([p[0].as_f64()?, p[1].as_f64()?, p[2].as_f64()?])).filter_map(Colour::of);
            if colours.into_iter().any(|c| c == colour) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        self.until(&format!("a {colour:?} picture; saw {seen}"), "return false").await;
    }

    /// Waits until a tone near `hz` comes out of any remote sound.
    pub async fn hears(&self, hz: u32) {
        let script = TONES.replace("HZ", &hz.to_string());
        self.until(&format!("a tone of {hz} Hz"), &script).await;
    }

    pub async fn quit(self) {
        let _ = self.driver.quit().await;
    }
}

pub(super) fn ffmpeg(source: &str, options: &[&str], to: &Path) {
    if to.exists() {
        return;
    }
    let part = to.with_extension(format!("part.{}", to.extension().and_then(|e| e.to_str()).unwrap_or("bin")));
    let status = Command::new("ffmpeg")
        .args(["-y", "-loglevel", "error", "-f", "lavfi", "-i", source])
        .args(options)
        .arg(&part)
        .status()
        .expect("ffmpeg is installed (tests/run installs it)");
    assert!(status.success(), "ffmpeg made {}", to.display());
    std::fs::rename(part, to).expect("the file is in place");
}

/// The middle pixel of every such picture that has decoded frames.
const PIXELS: &str = r"
return [...document.querySelectorAll('CSS')].filter(v => v.videoWidth > 0).map(v => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const brush = canvas.getContext('2d');
  brush.drawImage(v, 0, 0, 8, 8);
  return [...brush.getImageData(4, 4, 1, 1).data].slice(0, 3);
});";

/// What the browser's own choice of a screen leads to, without the choice.
const SCREEN: &str = r"
const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
const brush = canvas.getContext('2d');
let number = 0;
const draw = () => {
  brush.fillStyle = 'COLOUR';
  brush.fillRect(0, 0, 1280, 720);
  brush.fillStyle = '#fff';
  brush.fillText(String(number++), 20, 20);
};
draw();
setInterval(draw, 100);
navigator.mediaDevices.getDisplayMedia = async (wish) => {
  const stream = canvas.captureStream(15);
  window.screenShown = { wish, track: stream.getVideoTracks()[0] };
  return stream;
};
return true";

/// Listens to every remote stream of the page and remembers the loudest bins; true once HZ stands out.
const TONES: &str = r"
const page = window;
page.ears ??= { context: new AudioContext(), known: new Map() };
page.ears.context.resume();
for (const element of document.querySelectorAll('video, audio')) {
  const stream = element.srcObject;
  if (!stream || element.closest('[data-self]') || !stream.getAudioTracks().length || page.ears.known.has(stream.id)) continue;
  const analyser = page.ears.context.createAnalyser();
  analyser.fftSize = 4096;
  page.ears.context.createMediaStreamSource(stream).connect(analyser);
  page.ears.known.set(stream.id, analyser);
}
for (const analyser of page.ears.known.values()) {
  const bins = new Float32Array(analyser.frequencyBinCount);
  analyser.getFloatFrequencyData(bins);
  const width = page.ears.context.sampleRate / analyser.fftSize;
  const loudest = bins.indexOf(Math.max(...bins));
  if (bins[loudest] > -70 && Math.abs(loudest * width - HZ) < 40) return true;
}
return false;";

/// Of every Chromium that people in a test have.
pub const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
];
