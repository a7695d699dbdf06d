//! Nobody in a call is told where another one is: addresses of clients go no further than the server.

use std::cell::RefCell;

use serde_json::{Value, json};

use super::stage::offer;
use super::ws::{Line, Person, offer_of};
use crate::support::Server;

/// Addresses of Samira: of her machine, and of her router.
const ADDRESSES: [&str; 3] = ["203.0.113.77", "198.51.100.9", "10.0.0.7"];

#[tokio::test(flavor = "multi_thread")]
async fn no_frame_tells_the_address_of_anybody_else() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let dana = Person::agent(&server, &server.owner()).await;
    let mut desk = dana.desk_line().await;
    desk.say(json!({"type":"presence","on":true})).await;
    let samira = Person::guest(&server, "Samira").await;
    let mut guest = samira.ring_line().await;
    let heard = RefCell::new(Vec::new());
    let ring = hear(&heard, &mut desk, |frame| frame["type"] == "desk" && offer_of(frame).is_some()).await;
    let conversation = offer_of(&ring).expect("an offer");
    desk.say(json!({"type":"accept","conversation":conversation})).await;
    hear(&heard, &mut desk, |frame| frame["type"] == "accepted").await;
    let mut call = dana.call_line(&conversation).await;
    for line in [&mut call, &mut guest] {
        line.say(json!({"type":"join","muted":false,"camera":true,"screen":false,"media":true})).await;
    }

    let [own, router, inner] = ADDRESSES;
    let sdp = offer("sendonly").replace("127.0.0.1", own).replace("0.0.0.0", own);
    let sdp = format!(
        "{sdp}a=candidate:1 1 udp 2122260223 {own} 61764 typ host\r\na=candidate:2 1 udp 1686052607 {router} 61765 typ srflx raddr {inner} rport 61764\r\n"
    );
    guest.say(json!({"type":"up-offer","sdp":sdp})).await;
    hear(&heard, &mut guest, |frame| frame["type"] == "up-answer").await;
    call.say(json!({"type":"down-open"})).await;
    let offered = hear(&heard, &mut call, |frame| frame["type"] == "down-offer").await;
    assert_eq!(offered["tracks"].as_array().map(Vec::len), Some(2), "Samira's sound and picture");
    guest.say(json!({"type":"hang-up"})).await;
    for line in [&mut call, &mut guest] {
        hear(&heard, line, |frame| frame["type"] == "ended").await;
    }
    for frame in heard.take() {
        let text = frame.to_string();
        assert!(ADDRESSES.iter().all(|address| !text.contains(address)), "{text}");
        let told = text.split("a=candidate:").skip(1).filter_map(|rest| rest.split("\\r\\n").next());
        for candidate in told {
            assert!(candidate.contains(" 127.0.0.1 ") && candidate.contains(" typ host"), "{candidate}");
        }
    }
}

/// The next frame that fits; it and all before it are kept.
async fn hear(heard: &RefCell<Vec<Value>>, line: &mut Line, fits: impl Fn(&Value) -> bool) -> Value {
    line.next_where(|frame| {
        heard.borrow_mut().push(frame.clone());
        fits(frame)
    })
    .await
}
