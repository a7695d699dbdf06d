//! The rules of the house: profiles that lock, what rooms may choose, and published texts that settings do not overtake.

use super::{customers, notice, policies};
use crate::support::{Answer, Server, Visitor};

/// What the page says of a setting: what locks it, in the words of programs.
fn lock(page: &Answer, setting: &str) -> String {
    let row = page.expect_status(200).text.split(&format!("data-setting=\"{setting}\"")).nth(1).expect("the setting is listed");
    let row = row.split("</tr>").next().unwrap_or_default();
    row.split("data-locked-by=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

async fn choose(owner: &Visitor, profiles: &[&str]) -> Answer {
    owner.get("/admin/profiles").await.expect_status(200);
    let fields: Vec<(&str, &str)> = profiles.iter().map(|profile| ("profiles", *profile)).collect();
    owner.post("/admin/profiles", &fields).await.expect_status(303);
    owner.get("/admin/profiles?saved").await
}

async fn set(owner: &Visitor, most: &str, default: &str, ask: bool) -> Answer {
    owner.get("/admin/recording").await.expect_status(200);
    let mut fields = vec![("most_days", most), ("default_days", default), ("offers", "training")];
    fields.extend(ask.then_some(("modes", "ask")));
    owner.post("/admin/recording", &fields).await
}

async fn room(owner: &Visitor, days: &str) -> Answer {
    owner.get("/settings/rooms/advice").await.expect_status(200);
    let fields = [("name", "Advice"), ("open", "yes"), ("recording", "ask"), ("days", days), ("kind-0", "line"), ("id-0", "about")];
    owner.post("/settings/rooms/advice", &fields).await
}

/// Sets the days of notice of the draft of the cookie page.
async fn notice(owner: &Visitor, days: &str) -> Answer {
    owner.get("/officer/policies").await.expect_status(200);
    let draft = owner.post("/officer/policies", &[("kind", "cookies")]).await.expect_status(303).location().to_owned();
    let seen = policies::plan_seen(owner, &draft).await;
    let fields = [
        ("seen", seen.as_str()),
        ("material", "yes"),
        ("reason", "Shorter"),
        ("notice_days", days),
        ("controlling", ""),
        ("release", ""),
        ("effective", ""),
    ];
    owner.post(&format!("{draft}/plan"), &fields).await
}

/// B.4.1: the strictest value wins, and the page names the profile that locked it.
#[tokio::test(flavor = "multi_thread")]
async fn profiles_lock_what_their_law_demands_and_say_so() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let fresh = owner.get("/admin/profiles").await;
    assert!(fresh.expect_status(200).text.contains("data-law=\"unchosen\""));
    assert_eq!((lock(&fresh, "approval"), lock(&fresh, "notice-days")), ("us_ca".to_owned(), "cn".to_owned()), "all hold until then");

    let european = choose(&owner, &["eu_uk"]).await;
    assert!(!european.text.contains("data-law="));
    assert_eq!((lock(&european, "approval"), lock(&european, "notice-days")), (String::new(), String::new()));
    assert_eq!((lock(&european, "acceptance"), lock(&european, "recording-days")), ("base eu_uk".to_owned(), "base".to_owned()));
    notice(&owner, "10").await.expect_status(303);

    let both = choose(&owner, &["eu_uk", "us_ca", "cn"]).await;
    assert_eq!((lock(&both, "approval"), lock(&both, "notice-days")), ("us_ca".to_owned(), "cn".to_owned()));
    let short = notice(&owner, "29").await;
    assert!(short.expect_status(422).text.contains("id=\"notice_days-alert\""));
    notice(&owner, "30").await.expect_status(303);
    let rule = owner.get("/admin/recording").await;
    assert!(rule.text.contains("data-locked-by=\"us_ca\"") && rule.text.contains("There is no other way."), "a locked choice says why");

    for none in [&["generic"][..], &[]] {
        assert!(choose(&owner, none).await.text.contains("data-law=\"none\""), "{none:?}");
    }
    let wrong = owner.post("/admin/profiles", &[("profiles", "mars")]).await;
    assert!(wrong.expect_status(422).text.contains("id=\"profiles-alert\""));
    assert_eq!(customers::count(&server, "audit_events WHERE action = 'rules.profiles'"), 4, "each choice, and no refusal");
}

/// A draft whose notice became too short is not published.
#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_comes_later_holds_for_drafts_that_are_there() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    choose(&owner, &["eu_uk"]).await;
    let draft = notice(&owner, "10").await.expect_status(303).location().replace("?saved", "");
    choose(&owner, &["cn"]).await;
    assert!(owner.get(&format!("{draft}?check")).await.expect_status(200).text.contains("data-finding=\"unlawful-notice\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_choose_inside_the_rule_of_the_house() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    room(&owner, "90").await.expect_status(303);
    let may_record = "unless everyone in the call approves";
    assert!(server.visitor().get("/r/advice").await.text.contains(may_record), "the lobby says so");

    for (most, default) in [("0", "0"), ("181", "30"), ("20", "21"), ("x", "30"), ("30", "")] {
        set(&owner, most, default, true).await.expect_status(422);
    }
    owner.post("/admin/recording", &[("most_days", "9"), ("default_days", "9"), ("modes", "always")]).await.expect_status(422);

    // Stricter holds at once, also for rooms that had chosen more.
    set(&owner, "20", "10", true).await.expect_status(303);
    let edit = owner.get("/settings/rooms/advice").await;
    assert!(edit.text.contains("name=\"days\" type=\"number\" autocomplete=\"off\" value=\"20\""));
    assert!(room(&owner, "21").await.expect_status(422).text.contains("id=\"days-alert\""));
    room(&owner, "20").await.expect_status(303);
    assert!(owner.get("/settings/rooms/new").await.text.contains("value=\"10\""));
    assert!(server.visitor().get("/recording").await.text.contains("20 days"), "the starter text follows the setting");

    set(&owner, "20", "10", false).await.expect_status(303);
    let refused = room(&owner, "20").await;
    assert!(refused.expect_status(422).text.contains("data-locked-by=\"house\""), "the server refuses what the form does not offer");
    assert!(!server.visitor().get("/r/advice").await.text.contains(may_record));
    assert!(!server.cli(&["room", "create", "b", "--name", "B", "--recording", "ask"]).status.success());
    assert_eq!(customers::count(&server, "audit_events WHERE action = 'rules.recording'"), 2, "each rule, and no refusal");
}

/// Where the law asks for everybody's agreement, nobody is left out: the form does not offer it, and the server refuses it.
#[tokio::test(flavor = "multi_thread")]
async fn leaving_somebody_out_is_refused_where_everybody_must_agree() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    let fields = [("name", "Advice"), ("open", "yes"), ("recording", "ask"), ("on_refusal", "exclude"), ("days", "30")];
    let lobby = || async { server.visitor().get("/r/advice").await.text };
    choose(&owner, &["us_ca"]).await;
    let refused = owner.post("/settings/rooms/advice", &fields).await;
    assert!(refused.expect_status(422).text.contains("data-locked-by=\"us_ca\""));
    owner.get("/admin/recording").await;
    let house = [("most_days", "30"), ("default_days", "30"), ("modes", "ask"), ("on_refusal", "exclude")];
    owner.post("/admin/recording", &house).await.expect_status(422);

    choose(&owner, &["eu_uk"]).await;
    owner.post("/settings/rooms/advice", &fields).await.expect_status(303);
    owner.post("/admin/recording", &house).await.expect_status(303);
    assert!(owner.get("/settings/rooms/new").await.text.contains("value=\"exclude\" id=\"on_refusal-exclude\" checked"));
    assert!(lobby().await.contains("Nothing of you is recorded unless you approve."));
    // The law comes on again: what the room had chosen counts no more.
    choose(&owner, &["us_ca"]).await;
    assert!(lobby().await.contains("unless everyone in the call approves"));
}

/// A published text is a promise: fewer days hold at once, more wait for the next version.
#[tokio::test(flavor = "multi_thread")]
async fn more_days_than_a_policy_in_effect_says_wait_for_its_next_version() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    choose(&owner, &["eu_uk"]).await;
    policies::offer(&owner, &["en"]).await;
    set(&owner, "60", "30", true).await.expect_status(303);
    publish(&owner).await;
    let page = owner.get("/admin/recording").await;
    assert!(page.text.contains("data-locked-by=\"policy\""));
    assert_eq!(lock(&owner.get("/admin/profiles").await, "recording-days"), "policy");

    set(&owner, "90", "30", true).await.expect_status(303);
    assert!(owner.get("/admin/recording").await.text.contains("90 days are set and wait for that version."));
    room(&owner, "61").await.expect_status(422);
    room(&owner, "60").await.expect_status(303);
    assert!(server.visitor().get("/recording").await.text.contains("60 days"));

    publish(&owner).await;
    room(&owner, "90").await.expect_status(303);
    assert!(server.visitor().get("/recording").await.text.contains("90 days"));
}

/// B.4, row 33: a room's own rule prevails, but takes away nothing that a general text promises.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_tells_asks_as_soon_as_published_rules_promise_it() {
    let server = Server::with_business().await;
    let owner = notice::room_that_tells(&server, "no_recording").await;
    policies::offer(&owner, &["en"]).await;
    let lobby = || async { server.visitor().get("/r/advice").await.text };
    let asks = "unless everyone in the call approves";
    assert!(!lobby().await.contains(asks));
    publish(&owner).await;
    assert!(lobby().await.contains(asks), "at once");
    let page = owner.get("/admin/recording").await.text;
    let notice = page.split("value=\"notice\" id=\"modes-notice\" disabled").next().unwrap_or_default();
    assert!(notice.ends_with("data-locked-by=\"policy:recording\"><input type=\"checkbox\" name=\"modes\" "), "{page}");
    assert!(page.contains("they promise everyone in the call that they are asked"));
    let house = [("most_days", "30"), ("default_days", "30"), ("modes", "ask"), ("modes", "notice"), ("ground-en", "Proof")];
    assert!(owner.post("/admin/recording", &house).await.expect_status(422).text.contains("id=\"modes-alert\""));
    let edit = owner.get("/settings/rooms/advice").await.text;
    assert!(edit.contains("data-locked-by=\"policy:recording\"><input type=\"radio\" name=\"recording\" value=\"notice\""));
    let room = [("name", "Advice"), ("open", "yes"), ("recording", "notice"), ("days", "20")];
    owner.post("/settings/rooms/advice", &room).await.expect_status(422);
}

/// The starter texts of the recording policy, as they read now, in effect at once.
async fn publish(owner: &Visitor) {
    owner.get("/officer/policies").await.expect_status(200);
    let draft = owner.post("/officer/policies", &[("kind", "recording")]).await.expect_status(303).location().to_owned();
    policies::plan(owner, &draft, "2020-01-01").await;
    for place in summaries(&owner.get(&draft).await.text, &draft) {
        let shown = owner.get(&place).await;
        let seen = token(&shown.text);
        let text = "A recording is kept for other days. {n:recording-days}";
        owner.post(&place, &[("seen", &seen), ("title", "Change"), ("text", text)]).await.expect_status(303);
    }
    let published = policies::publish(owner, &draft).await;
    assert_eq!(published.status, 303, "{}", published.text);
}

/// Where a second version says what changes.
fn summaries(page: &str, draft: &str) -> Vec<String> {
    let link = format!("href=\"{draft}/summary/");
    page.split(&link).skip(1).filter_map(|rest| rest.split('"').next()).map(|lang| format!("{draft}/summary/{lang}")).collect()
}

fn token(page: &str) -> String {
    page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("none").to_owned()
}
