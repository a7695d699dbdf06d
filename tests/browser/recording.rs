//! The recording: everybody is asked first, the file holds exactly those who approved, and one press takes it back.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Value, json};

use super::axe;
use super::call::sign_in;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, PATIENCE, Person};
use crate::support::film::{self, Film};

pub const DANA: Look = Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP };
const TOMASZ: Look = Look { colour: Colour::Green, tone_hz: 800, lang: "en", size: DESKTOP };
pub const SAMIRA: Look = Look { colour: Colour::Blue, tone_hz: 1200, lang: "ar", size: DESKTOP };

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_asked_first_and_the_file_holds_exactly_who_approved() {
    let server = room_that_asks().await;
    let owner = server.owner();
    let colleague = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    let drivers = Drivers::start().await;
    let (dana, tomasz, samira) = tokio::join!(drivers.open(DANA), drivers.open(TOMASZ), drivers.open(SAMIRA));
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    sign_in(&tomasz, &server, &colleague.email, &colleague.password).await;
    talk(&server, &dana, &samira).await;

    // Everybody in the call is asked, whoever asks too; nothing runs before the last answer.
    dana.press("record").await;
    asked(&dana).await;
    asked(&samira).await;
    assert_eq!(sign_of(&samira).await, json!("asking"));
    samira.press("approve").await;
    dana.press("approve").await;
    for person in [&dana, &samira] {
        sign(person, "on").await;
    }
    is_told(&dana, "Recording", "Recording has started.").await;
    is_told(&samira, "جارٍ التسجيل", "بدأ التسجيل.").await;
    // A screen is not among what they approved: it is seen in the call, and not on the file.
    samira.has_screen(Colour::Green).await;
    samira.press("screen").await;
    dana.sees_in("video[data-screen-of]", Colour::Green).await;
    let notice = "return document.querySelector('.call [data-part=notice]').checkVisibility()";
    samira.until("that the screen is not recorded", notice).await;
    let shown = runs_for(&dana, 1).await;
    let alone = runs_for(&dana, shown + 6).await;
    samira.press("screen").await;
    dana.until("the screen gone", "return !document.querySelector('[data-screen]')").await;

    // A newcomer is asked in front of the call, while the recording stands still; then everybody is on it.
    bring(&dana, &tomasz).await;
    asked(&tomasz).await;
    for person in [&dana, &samira, &tomasz] {
        sign(person, "paused").await;
    }
    tomasz.press("approve").await;
    tomasz.until("the question gone", "return !document.querySelector('dialog.clauses')").await;
    own_picture(&tomasz).await;
    tomasz.press("join").await;
    tomasz.state("live").await;
    for person in [&dana, &samira, &tomasz] {
        sign(person, "on").await;
    }
    let together = runs_for(&dana, alone + 8).await;
    let since = Instant::now();

    // One press takes it back; the call goes on.
    dana.eval(EMPTY_AT).await;
    samira.eval("document.addEventListener('click', () => (window.pressedAt = Date.now()), true); return true").await;
    samira.press_at(".call details.recording > summary").await;
    samira.press("withdraw").await;
    for person in [&dana, &samira, &tomasz] {
        sign(person, "off").await;
    }
    let most = together + since.elapsed().as_secs() as usize + 3;
    let pressed_at = samira.eval("return window.pressedAt").await.as_f64().expect("a time");
    // What the file takes after that are the two tones that say so.
    let empty_at = dana.until("an encoder at rest", "return window.rests && window.emptyAt").await.as_f64().expect("a time");
    assert!(empty_at - pressed_at < 2_000.0, "{} ms after the press it still recorded somebody", empty_at - pressed_at);
    dana.sees(Colour::Blue).await;
    dana.hears(SAMIRA.tone_hz).await;

    let file = saved(&dana).await;
    film::assert_absent(&file, &server.data());
    let film = Film::decode(&file);
    let both = BTreeSet::from([Colour::Red, Colour::Blue]);
    for second in 1..alone - 1 {
        assert!(film.shows(second).is_superset(&both), "second {second}: {:?}", film.shows(second));
        assert!(!film.shows(second).contains(&Colour::Green), "second {second} shows a screen, or somebody who had not approved");
        assert!(!film.sounds(second, TOMASZ.tone_hz), "second {second} sounds of somebody who had not approved");
    }
    let hears = |second| [DANA, SAMIRA].iter().all(|look| film.sounds(second, look.tone_hz));
    assert!((1..alone - 1).any(hears), "both are heard");
    let whole =
        |second: &usize| film.shows(*second).len() == 3 && film.sounds(*second, TOMASZ.tone_hz) && film.sounds(*second, SAMIRA.tone_hz);
    assert!((alone..film.len()).any(|second| whole(&second)), "all three are seen and heard together");
    assert!(film.len() <= most, "{} seconds, at most {most} before the withdrawal: nothing came after it", film.len());

    samira.press("hang-up").await;
    for person in [&samira, &dana, &tomasz] {
        person.state("ended").await;
    }
    samira
        .until(
            "the way to the receipt",
            "return !!document.querySelector('[data-part=ended-receipt]:not([hidden]) a[href^=\"/receipt/\"]')",
        )
        .await;
    for person in [samira, dana, tomasz] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_question_weighs_both_answers_alike_in_nine_languages() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let server = room_that_asks().await;
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let (dana, samira) = tokio::join!(drivers.open(DANA), drivers.open(SAMIRA));
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    // Three languages a call: even a crowded machine reads three pages in the time of one question.
    for langs in [["en", "zh-Hans", "zh-Hant"], ["pt", "fr", "es"], ["ar", "lv", "ro"]] {
        talk(&server, &dana, &samira).await;
        dana.press("record").await;
        asked(&samira).await;
        samira.phone(360).await;
        // A page that is read anew, in whatever language, is asked again with the time that is left.
        let left = "const left = document.querySelector('dialog.clauses progress')?.value; return left < 0.98 && left";
        let mut before = samira.until("some of the time to pass", left).await.as_f64().expect("a share of the time");
        for lang in langs {
            samira.goto(&server.url(&format!("/r/advice?lang={lang}"))).await;
            asked(&samira).await;
            let seen = samira.eval(MEASURE).await;
            assert_eq!(seen["approve"], seen["refuse"], "{lang}: the same size, weight and colours");
            assert_eq!(seen["ticked"], json!(0), "{lang}: nothing is ticked beforehand");
            assert_eq!(seen["focus"], json!("H2"), "{lang}: the question has the first focus");
            assert_eq!(seen["points"], json!(5), "{lang}: five points");
            assert_eq!(seen["wide"], json!(false), "{lang}: it fits a phone");
            let left = seen["left"].as_f64().expect("a share of the time");
            assert!(left <= before, "{lang}: the time goes on and does not begin anew: {left} after {before}");
            before = left;
            escape(&samira).await;
            asked(&samira).await;
            if ["en", "ar"].contains(&lang) {
                assert_eq!(axe::run(&samira, &axe).await, Vec::<String>::new(), "{lang}");
            }
        }
        // A closing that the browser forces is an answer: no. The call goes on.
        samira.eval("document.querySelector('dialog.clauses').close(); return true").await;
        sign(&dana, "off").await;
        dana.until("the question gone", "return !document.querySelector('dialog.clauses')").await;
        dana.state("live").await;
        dana.press("hang-up").await;
        for person in [&dana, &samira] {
            person.state("ended").await;
        }
        dana.goto(&server.url("/desk")).await;
        samira.driver.delete_all_cookies().await.expect("the next guest");
    }
    for person in [samira, dana] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_tab_goes_on_recording_and_what_a_closed_page_leaves_waits_for_its_agent() {
    let Two { server, dana, samira, _drivers } = Two::talking().await;
    record(&dana, &[&samira]).await;

    // Another tab lies over the page that records.
    dana.eval("window.wasHidden = false; document.addEventListener('visibilitychange', () => { window.wasHidden ||= document.hidden; }); return true").await;
    let page = dana.driver.window().await.expect("a window");
    let other = dana.driver.new_tab().await.expect("another tab");
    dana.driver.switch_to_window(other).await.expect("the other tab");
    let length = runs_for(&samira, 9).await;
    assert_eq!(sign_of(&samira).await, json!("on"));
    dana.driver.close_window().await.expect("the other tab closes");
    dana.driver.switch_to_window(page).await.expect("the page");
    assert_eq!(dana.eval("return window.wasHidden").await, json!(true), "the page was out of sight");

    // The page goes away in the middle; the desk offers what it wrote, and signing out waits for it.
    dana.goto(&server.url("/desk")).await;
    sign(&samira, "paused").await;
    dana.until("something to save", "return !!document.querySelector('[data-part=unsaved] [data-action=save-recording]')").await;
    dana.press("sign-out").await;
    dana.until("why signing out waits", "return document.querySelector('[data-unsaved]').checkVisibility()").await;
    assert_eq!(dana.eval("return location.pathname").await, json!("/desk"));

    let film = Film::decode(&saved(&dana).await);
    // An encoder on a busy machine is some pictures behind, and those are lost with the page.
    assert!(film.len() >= length / 2, "{} seconds of {length}", film.len());
    let both = BTreeSet::from([Colour::Red, Colour::Blue]);
    for second in 1..film.len() - 1 {
        assert_eq!(film.shows(second), both, "second {second}");
    }
    // A machine that is busy drops sound now and then, as in the call itself.
    let heard = (0..film.len()).filter(|second| film.sounds(*second, SAMIRA.tone_hz)).count();
    assert!(heard * 2 > film.len(), "{heard} of {} seconds are heard", film.len());
    assert!(film.moves_until() + 2 > film.len(), "pictures came until second {} of {}", film.moves_until(), film.len());
    dana.press("sign-out").await;
    dana.until("the way in", "return location.pathname !== '/desk'").await;
    for person in [samira, dana] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_who_does_not_approve_is_not_on_the_file_whatever_the_host_decides() {
    let server = room_that_asks().await;
    let owner = server.owner();
    let colleague = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    let drivers = Drivers::start().await;
    let (dana, tomasz, samira) = tokio::join!(drivers.open(DANA), drivers.open(TOMASZ), drivers.open(SAMIRA));
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    sign_in(&tomasz, &server, &colleague.email, &colleague.password).await;
    talk(&server, &dana, &samira).await;
    record(&dana, &[&samira]).await;
    runs_for(&dana, 3).await;

    // Not admitted: the recording goes on without somebody who was never on it.
    bring(&dana, &tomasz).await;
    asked(&tomasz).await;
    tomasz.press("refuse").await;
    // Escape folds the panel that lies over the stage.
    escape(&dana).await;
    dana.press("do-not-admit").await;
    tomasz.state("ended").await;
    for person in [&dana, &samira] {
        sign(person, "on").await;
    }
    let length = runs_for(&dana, 6).await;

    // Once more, and now the call goes on without recording.
    tomasz.goto(&server.url("/desk")).await;
    bring(&dana, &tomasz).await;
    escape(&dana).await;
    dana.press("continue-unrecorded").await;
    for person in [&dana, &samira, &tomasz] {
        sign(person, "off").await;
    }
    own_picture(&tomasz).await;
    tomasz.press("join").await;
    tomasz.state("live").await;
    dana.sees(Colour::Green).await;

    let film = Film::decode(&saved(&dana).await);
    assert!(film.len() + 2 >= length, "what was recorded before is kept: {} seconds of {length}", film.len());
    for second in 0..film.len() {
        assert!(!film.shows(second).contains(&Colour::Green) && !film.sounds(second, TOMASZ.tone_hz), "second {second}");
    }
    for person in [samira, dana, tomasz] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_refuses_where_the_room_leaves_them_out_talks_on_and_is_not_on_the_file() {
    let server = room_that_asks().await;
    let owner = server.owner();
    let fields = [
        ("name", "Advice"),
        ("open", "yes"),
        ("recording", "ask"),
        ("on_refusal", "exclude"),
        ("days", "30"),
        ("kind-0", "line"),
        ("id-0", "about"),
    ];
    let manager = server.signed_in(&owner).await;
    manager.get("/admin/profiles").await.expect_status(200);
    manager.post("/admin/profiles", &[("profiles", "eu_uk")]).await.expect_status(303);
    manager.post("/settings/rooms/advice", &fields).await.expect_status(303);
    let colleague = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    let drivers = Drivers::start().await;
    let (dana, tomasz, samira) = tokio::join!(drivers.open(DANA), drivers.open(TOMASZ), drivers.open(SAMIRA));
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    sign_in(&tomasz, &server, &colleague.email, &colleague.password).await;
    talk(&server, &dana, &samira).await;
    record(&dana, &[&samira]).await;
    let alone = runs_for(&dana, 3).await;

    // The newcomer says no, and is in the call all the same: seen, heard, told where they stand.
    bring(&dana, &tomasz).await;
    asked(&tomasz).await;
    tomasz.press("refuse").await;
    tomasz.until("the question gone", "return !document.querySelector('dialog.clauses')").await;
    own_picture(&tomasz).await;
    tomasz.press("join").await;
    tomasz.state("live").await;
    for person in [&dana, &samira, &tomasz] {
        sign(person, "on").await;
    }
    dana.sees(Colour::Green).await;
    dana.hears(TOMASZ.tone_hz).await;
    let with_him = runs_for(&dana, alone + 8).await;
    assert_eq!(sign_of(&tomasz).await, json!("on"), "the sign is the same for everybody");

    dana.press("stop-recording").await;
    let film = Film::decode(&saved(&dana).await);
    // A machine that has much to do may leave a second without a picture; what must never be there is somebody who refused.
    assert!(film.len() > alone, "{} seconds, of which {alone} before he came, of {with_him}", film.len());
    let both = BTreeSet::from([Colour::Red, Colour::Blue]);
    for second in 1..film.len() - 1 {
        assert!(film.shows(second).is_subset(&both), "second {second} shows {:?}", film.shows(second));
        assert!(!film.sounds(second, TOMASZ.tone_hz), "second {second} sounds of somebody who refused");
    }
    assert!((alone..film.len()).any(|second| film.shows(second) == both), "the others are seen to the end");
    assert!((alone..film.len()).any(|second| film.sounds(second, SAMIRA.tone_hz)), "the others are heard to the end");
    for person in [samira, dana, tomasz] {
        person.quit().await;
    }
}

/// Records with the approval of everybody in the call.
async fn record(agent: &Person, others: &[&Person]) {
    agent.press("record").await;
    for person in others.iter().chain([&agent]) {
        asked(person).await;
        person.press("approve").await;
    }
    for person in others.iter().chain([&agent]) {
        sign(person, "on").await;
    }
}

/// A call of the agent and a guest whose page is in English.
struct Two {
    server: Server,
    dana: Person,
    samira: Person,
    /// They end with the value.
    _drivers: Drivers,
}

impl Two {
    async fn talking() -> Self {
        let server = room_that_asks().await;
        let owner = server.owner();
        let drivers = Drivers::start().await;
        let (dana, samira) = tokio::join!(drivers.open(DANA), drivers.open(Look { lang: "en", ..SAMIRA }));
        sign_in(&dana, &server, &owner.email, &owner.password).await;
        talk(&server, &dana, &samira).await;
        Self { server, dana, samira, _drivers: drivers }
    }
}

async fn room_that_asks() -> Server {
    let server = Server::with_business().await;
    server.say(&["room", "create", "--slug", "advice", "--name", "Advice", "--recording", "ask"]);
    server
}

/// The guest rings with camera and microphone, the agent answers, both see and hear each other.
async fn talk(server: &Server, agent: &Person, guest: &Person) {
    go_online(agent).await;
    guest.goto(&server.url("/r/advice")).await;
    guest.fill("input[name='name']", "Samira Haddad").await;
    own_picture(guest).await;
    guest.press("ring").await;
    agent.press("accept").await;
    agent.state("live").await;
    guest.state("live").await;
    agent.sees(Colour::Blue).await;
    guest.sees(Colour::Red).await;
    agent.hears(SAMIRA.tone_hz).await;
}

/// The colleague comes as far as the page in front of the call.
async fn bring(agent: &Person, colleague: &Person) {
    go_online(colleague).await;
    agent.press("more").await;
    agent.press("bring-colleague").await;
    colleague.press("accept").await;
    colleague.state("lobby").await;
}

/// Free for the next ring, also right after a call.
pub async fn go_online(agent: &Person) {
    agent.press("go-online").await;
    agent.until("online", "return document.querySelector('[data-part=presence]')?.dataset.presence === 'online'").await;
}

pub async fn own_picture(person: &Person) {
    person.press("try-devices").await;
    person.until("one's own picture", "const v = document.querySelector('[data-devices] video'); return v && v.videoWidth > 0").await;
}

pub async fn asked(person: &Person) {
    person.until("the question", "return !!document.querySelector('dialog.clauses[open]')").await;
}

pub async fn sign(person: &Person, state: &str) {
    person
        .until(&format!("the sign {state}"), &format!("return document.querySelector('details.recording').dataset.recording === {state:?}"))
        .await;
}

/// The sign says so in a word and with a mark, and to whoever does not see it in a sentence.
async fn is_told(person: &Person, word: &str, aloud: &str) {
    let script = format!(
        "const sign = document.querySelector('.call details.recording > summary'), mark = getComputedStyle(sign, '::before');
         return sign.checkVisibility() && sign.querySelector('[data-part=sign]').textContent === '{word}'
           && mark.content !== 'none' && parseFloat(mark.inlineSize) > 0
           && [...document.querySelectorAll('[role=status]')].some(status => status.textContent.includes('{aloud}'))"
    );
    person.until(aloud, &script).await;
}

async fn sign_of(person: &Person) -> Value {
    person.eval("return document.querySelector('details.recording').dataset.recording").await
}

/// Waits until the clock of the sign has come so far; gives its seconds.
pub async fn runs_for(person: &Person, seconds: usize) -> usize {
    const CLOCK: &str =
        "const [m, s] = document.querySelector('.call details.recording time').textContent.split(':').map(Number); const now = m * 60 + s;";
    let now = person.until(&format!("{seconds} recorded seconds"), &format!("{CLOCK} return now >= {seconds} && now")).await;
    now.as_u64().and_then(|now| usize::try_from(now).ok()).expect("a number of seconds")
}

/// Saves the finished recording, as in a browser without a file picker, and waits until it is whole and gone from the browser.
async fn saved(person: &Person) -> PathBuf {
    person.until("something to save", "return !!document.querySelector('[data-action=save-recording]')").await;
    person.eval("window.showSaveFilePicker = undefined; return true").await;
    person.press("save-recording").await;
    let deadline = Instant::now() + PATIENCE;
    let file = loop {
        let mut files = std::fs::read_dir(&person.downloads).into_iter().flatten().flatten().map(|entry| entry.path());
        if let Some(file) = files.find(|path| path.extension().is_some_and(|kind| kind == "webm")) {
            break file;
        }
        assert!(Instant::now() < deadline, "no download in {}", person.downloads.display());
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    };
    person.press("confirm-downloaded").await;
    person.until("the file gone from the browser", "return !!document.querySelector('[data-part=unsaved] [data-done]')").await;
    file
}

async fn escape(person: &Person) {
    use thirtyfour::prelude::*;
    for _ in 0..2 {
        person.driver.action_chain().send_keys(Key::Escape).perform().await.expect("a key");
    }
}

/// Notes when the encoder came to rest.
const EMPTY_AT: &str = r"
const disconnect = AudioNode.prototype.disconnect;
AudioNode.prototype.disconnect = function (...from) {
  if (this instanceof MediaStreamAudioSourceNode) window.emptyAt = Date.now();
  disconnect.apply(this, from);
};
const stop = MediaRecorder.prototype.stop;
MediaRecorder.prototype.stop = function () {
  window.rests = true;
  stop.call(this);
};
return true;";

/// What can be measured of the question.
const MEASURE: &str = r"
const dialog = document.querySelector('dialog.clauses');
const look = action => {
  const button = dialog.querySelector(`[data-action='${action}']`);
  const { width, height } = button.getBoundingClientRect();
  const style = getComputedStyle(button);
  return [Math.round(width), Math.round(height), style.fontWeight, style.fontSize, style.color, style.backgroundColor, style.borderColor, button.disabled];
};
return {
  approve: look('approve'), refuse: look('refuse'),
  ticked: dialog.querySelectorAll('[data-option]:checked').length,
  points: dialog.querySelectorAll('ol > li').length,
  focus: document.activeElement?.tagName,
  wide: [...dialog.querySelectorAll('*')].some(e => e.checkVisibility() && !e.closest('.spoken') && e.getBoundingClientRect().right > innerWidth + 1),
  left: dialog.querySelector('progress').value,
};";

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_asked_can_still_mute_switch_the_camera_off_and_hang_up() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let server = room_that_asks().await;
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let (dana, samira) = tokio::join!(drivers.open(DANA), drivers.open(SAMIRA));
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    samira.phone(360).await;
    talk(&server, &dana, &samira).await;
    // Less than the rule of the room is chosen in *More*.
    dana.press("more").await;
    dana.fill("#choice-days", "7").await;
    let found = axe::run(&dana, &axe).await;
    assert!(found.is_empty(), "{found:?}");
    dana.press("close-more").await;
    dana.press("record").await;
    dana.until("7 days", "return document.querySelector('dialog.clauses')?.textContent.includes('Kept for 7 days')").await;
    for person in [&dana, &samira] {
        asked(person).await;
        assert_eq!(person.eval("return document.activeElement.tagName").await, json!("H2"), "the question has the first focus");
        person.until("the question above the controls", CLEAR).await;
        escape(person).await;
        let mut reached = BTreeSet::new();
        for _ in 0..16 {
            tab(person).await;
            let seen = person.eval(FOCUSED).await;
            assert_ne!(seen["hidden"], json!(true), "what has the focus is seen: {seen}");
            reached.extend(seen["action"].as_str().map(str::to_owned));
        }
        for action in ["refuse", "approve", "mute", "camera", "hang-up"] {
            assert!(reached.contains(action), "{action} by the keyboard, of {reached:?}");
        }
        assert_eq!(axe::run(person, &axe).await, Vec::<String>::new());
    }
    samira.press("mute").await;
    samira.press("camera").await;
    dana.until(
        "the guest mute and without a picture",
        "const tile = document.querySelector('.tile:not([data-self])'); \
         return tile.dataset.noPicture !== undefined && !tile.querySelector('[data-part=muted]').hidden",
    )
    .await;
    asked(&samira).await;
    assert_eq!(sign_of(&dana).await, json!("asking"), "none of that is an answer");
    samira.press("hang-up").await;
    for person in [&samira, &dana] {
        person.state("ended").await;
        person.until("the question gone", "return !document.querySelector('dialog.clauses')").await;
    }
    for person in [samira, dana] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_ends_the_recording_and_keeps_what_was_written() {
    let Two { server: _server, dana, samira, _drivers } = Two::talking().await;
    dana.eval(NOISE).await;
    record(&dana, &[&samira]).await;
    runs_for(&dana, 2).await;
    let origin = dana.eval("return location.origin").await;
    dana.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await;
    for person in [&dana, &samira] {
        sign(person, "off").await;
        assert_eq!(person.eval("return document.querySelector('main').dataset.state").await, json!("live"), "the call goes on");
    }
    dana.until("why", "return document.querySelector('[data-part=unsaved]').textContent.includes('Your disk is full')").await;
    dana.sees(Colour::Blue).await;
    // Still without room: not one line more fits into the browser, and the file comes out all the same.
    let film = Film::decode(&saved(&dana).await);
    assert!(film.len() >= 2, "{} seconds", film.len());
    for person in [samira, dana] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_read_anew_goes_on_where_it_was_and_does_not_begin_anew() {
    let Two { server: _server, dana, samira, _drivers } = Two::talking().await;
    record(&dana, &[&samira]).await;
    runs_for(&dana, 3).await;
    samira
        .eval(
            "const sign = document.querySelector('.call details.recording'); window.signs = []; \
             new MutationObserver(() => window.signs.push(sign.dataset.recording)).observe(sign, { attributeFilter: ['data-recording'] }); return true",
        )
        .await;
    dana.driver.refresh().await.expect("the page is read anew");
    dana.state("lobby").await;
    sign(&samira, "off").await;
    own_picture(&dana).await;
    dana.press("join").await;
    dana.state("live").await;
    dana.sees(Colour::Blue).await;
    let signs = samira.eval("return window.signs").await;
    assert!(signs.as_array().is_some_and(|signs| !signs.contains(&json!("on"))), "it does not begin anew: {signs}");

    // The copy lies where it was put, and nobody hears of it: then nothing else can be told, and a page read anew goes on with it.
    dana.eval(PICKER_WITHOUT_SERVER).await;
    dana.press("save-recording").await;
    dana.until("that nobody hears", "return document.querySelector('[data-part=unsaved]').textContent.includes('does not know it yet')")
        .await;
    assert_eq!(dana.eval("return document.querySelectorAll('[data-part=unsaved] button').length").await, json!(0));
    dana.driver.refresh().await.expect("the page is read anew");
    dana.until("the file gone", "return !!document.querySelector('[data-part=unsaved] [data-done][data-kind=consent]')").await;
    for person in [samira, dana] {
        person.quit().await;
    }
}

async fn tab(person: &Person) {
    use thirtyfour::prelude::*;
    person.driver.action_chain().send_keys(Key::Tab).perform().await.expect("a key");
}

/// Whether the question lies within the page and above the controls.
const CLEAR: &str = r"
const dialog = document.querySelector('dialog.clauses').getBoundingClientRect();
const controls = document.querySelector('.controls').getBoundingClientRect();
return dialog.bottom <= controls.top + 1 && dialog.top >= 0 && dialog.left >= 0 && dialog.right <= innerWidth + 1
  && document.documentElement.scrollWidth <= innerWidth && controls.bottom <= innerHeight + 1;";

/// What has the focus, and whether something lies over all of it.
const FOCUSED: &str = r"
const it = document.activeElement;
if (it === document.body) return { action: null };
const { left, right, top, bottom } = it.getBoundingClientRect();
const over = document.elementFromPoint((left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2);
return { action: it.dataset.action ?? null, hidden: !it.contains(over) && !over?.contains(it), what: it.outerHTML.slice(0, 80) };";

/// A file picker that chooses a file of its own, and a server that does not hear what was saved.
const PICKER_WITHOUT_SERVER: &str = r"
const fetched = window.fetch;
window.fetch = (url, ...how) => String(url).endsWith('/register') ? Promise.reject(new TypeError('no line')) : fetched(url, ...how);
window.showSaveFilePicker = async () => (await navigator.storage.getDirectory()).getFileHandle('chosen.webm', { create: true });
return true;";

/// A picture that an encoder cannot make small, so that a disk is soon full.
const NOISE: &str = r"
const text = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function (...all) {
  const { width, height } = this.canvas;
  for (let count = 0; count < 400; count += 1) {
    this.fillStyle = `hsl(${Math.random() * 360} 90% ${Math.random() * 100}%)`;
    this.fillRect(Math.random() * width, Math.random() * height, 24, 24);
  }
  text.apply(this, all);
};
return true;";
