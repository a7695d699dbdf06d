//! Recording by notice: a guest on a phone reads it in Arabic before she rings, nobody is asked, and one press ends it.

use serde_json::json;

use super::call::sign_in;
use super::recording::{DANA, SAMIRA, go_online, own_picture, runs_for, sign};
use crate::http::notice::room_that_tells;
use crate::support::Server;
use crate::support::browser::{Colour, Drivers};

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_reads_before_she_rings_that_calls_may_be_recorded_and_ends_it_with_one_press() {
    let server = Server::with_business().await;
    room_that_tells(&server, "no_recording").await;
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let (dana, samira) = tokio::join!(drivers.open(DANA), drivers.open(SAMIRA));
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    go_online(&dana).await;

    samira.phone(360).await;
    samira.goto(&server.url("/r/advice")).await;
    let read = samira.eval(READ).await;
    assert_eq!(
        read,
        json!({ "lang": "ar", "told": true, "points": 7, "equal": true, "wide": false, "field": true }),
        "she reads it before she rings, and may as easily write or go"
    );
    samira.fill("input[name='name']", "Samira Haddad").await;
    own_picture(&samira).await;
    samira.press("ring").await;

    // Whoever takes the call is told as well, before joining.
    dana.press("accept").await;
    dana.until("the notice", "return !!document.querySelector('dialog.clauses[open]')").await;
    dana.press("approve").await;
    for person in [&dana, &samira] {
        person.state("live").await;
    }
    dana.sees(Colour::Blue).await;

    dana.press("record").await;
    for person in [&dana, &samira] {
        sign(person, "on").await;
        assert_eq!(person.eval("return document.querySelectorAll('dialog.clauses').length").await, json!(0), "nobody is asked");
    }
    runs_for(&samira, 2).await;
    samira.eval("document.addEventListener('click', () => (window.pressedAt = Date.now()), true); return true").await;
    samira.press_at(".call details.recording > summary").await;
    samira.press_at(".call details.recording [data-part='sign-object'] [data-action='withdraw']").await;
    for person in [&dana, &samira] {
        sign(person, "off").await;
    }
    let took = samira.eval("return Date.now() - window.pressedAt").await.as_f64().expect("a time");
    assert!(took < 2_000.0, "the sign was off {took} ms after the press");
    dana.sees(Colour::Blue).await;

    samira.press("hang-up").await;
    samira.state("ended").await;
    let path = samira
        .until(
            "the way to the receipt",
            "return document.querySelector('[data-part=ended-receipt]:not([hidden]) a[href^=\"/receipt/\"]')?.getAttribute('href')",
        )
        .await;
    samira.goto(&server.url(path.as_str().expect("a path"))).await;
    samira.until("that she was told and objects", "return document.querySelector('h1').textContent === 'إيصال: أُبلغت واعترضت'").await;
    for person in [samira, dana] {
        person.quit().await;
    }
}

/// What stands on the guest's page before ringing.
const READ: &str = r"
const notice = document.querySelector('[data-part=recording-notice]');
const [write, leave] = notice.querySelectorAll('.actions > a');
const look = (press) => { const { height } = press.getBoundingClientRect(); const { fontSize, color, backgroundColor } = getComputedStyle(press); return [Math.round(height), fontSize, color, backgroundColor].join(); };
return {
  lang: document.documentElement.lang,
  told: notice.textContent.includes('قد تُسجَّل المكالمات هنا'),
  points: notice.querySelectorAll('h3').length,
  equal: look(write) === look(leave),
  wide: document.documentElement.scrollWidth > innerWidth,
  field: !!notice.closest('form').elements.namedItem('notice').value,
};";
