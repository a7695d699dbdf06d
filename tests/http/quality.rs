//! Who may read how a call came through, and when nobody can any more.

use rusqlite::Connection;

use super::desk::offer_of;
use crate::support::Server;

#[tokio::test]
async fn how_a_call_came_through_is_read_by_those_who_serve_the_room_and_by_nobody_else() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let tomasz = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let dana = server.signed_in(&server.owner()).await;
    dana.get("/desk").await.expect_status(200);
    dana.post("/desk/presence", &[("presence", "online")]).await.expect_status(303);
    let guest = server.visitor();
    guest.post("/r/advice/ring", &[("name", "Samira Haddad")]).await.expect_status(303);
    let id = offer_of(&dana).await;
    dana.post(&format!("/desk/offers/{id}/accept"), &[]).await.expect_status(303);
    guest.get("/r/advice").await.expect_status(200);
    guest.post("/r/advice/leave", &[]).await.expect_status(303);
    // From now on only the owner serves the room.
    let edit = dana.get("/settings/rooms/advice").await;
    let owner = edit.text.split("name=\"agent\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the owner serves");
    let fields = [("name", "Advice"), ("open", "yes"), ("agents", "some"), ("agent", owner)];
    dana.post("/settings/rooms/advice", &fields).await.expect_status(303);

    let record = format!("/desk/c/{id}");
    assert!(!dana.get(&record).await.expect_status(200).text.contains("data-quality"), "nothing was measured of a call without media");
    server.kill();
    let database = Connection::open(server.data().join("visavis.db")).expect("a database");
    let row = "INSERT INTO call_qualities
        SELECT id, conversation_id, 'down', 'video', 'tcp6', 'VP8', 10000, 1000, 1250000, 30, 5, 1, 3000, 3000, 1, 41000, 41000, 0, 1, 360, 4102444800000
        FROM participants WHERE name = 'Samira Haddad'";
    assert_eq!(database.execute(row, []), Ok(1));
    drop(database);
    server.restart().await;

    let shown = dana.get(&record).await;
    for text in ["data-quality=\"waiting\"", "Uneven", "3 % got lost", "VP8, 1,000 kbit/s", "41 ms", "TCP, IPv6", "Up to 360 lines"] {
        assert!(plain(&shown.expect_status(200).text).contains(text), "{text} in {}", plain(&shown.text));
    }
    assert!(plain(&dana.get("/desk/conversations").await.text).contains("Connection: Uneven"));
    let tomasz = server.signed_in(&tomasz).await;
    tomasz.get(&record).await.expect_status(404);
    assert!(!tomasz.get("/desk/conversations").await.expect_status(200).text.contains(&record));
    for stranger in [&guest, &server.visitor()] {
        let answer = stranger.get(&record).await;
        assert!(answer.status != 200 && !answer.text.contains("data-quality"), "{}", answer.status);
    }
    assert!(!guest.get("/r/advice").await.expect_status(200).text.contains("<div data-quality"));

    let figures = guest.get("/metrics").await;
    assert!(figures.expect_status(200).text.contains("visavis_media_loss_ratio_bucket{worker=\"0\",leg=\"up\",le=\"0.01\"} 0"));
    assert!(guest.get("/privacy").await.expect_status(200).text.contains("How well sound and picture came through"));
}

/// Without the marks that keep directions apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
