//! Policies: everybody reads them, the officer writes and publishes them, and what does not do is refused with its place.

use crate::support::{Answer, Server, Visitor};

const KINDS: [&str; 5] = ["/privacy", "/terms", "/cookies", "/minors", "/recording"];
pub const ENGLISH: &str = "Adults only. The box is not ticked. Write to {business.privacy} within 15 days.";
pub const ARABIC: &str = "للبالغين فقط. الخانة ليست محددة. اكتب إلى {business.privacy} خلال 15 يومًا.";

/// A business that offers English and Arabic, and its owner.
pub async fn house() -> (Server, Visitor) {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    offer(&owner, &["en", "ar"]).await;
    (server, owner)
}

/// The business offers these languages, the first before all others.
pub async fn offer(owner: &Visitor, langs: &[&str]) {
    let mut fields = vec![
        ("business", "Lindner Physiotherapy"),
        ("address", "Hafenstrasse 12, 24103 Kiel"),
        ("public_contact", "+49 431 555 0142"),
        ("privacy_contact", "datenschutz@lindner-physio.example"),
        ("default_lang", langs[0]),
        ("time_zone", "Europe/Berlin"),
    ];
    fields.extend(langs.iter().map(|lang| ("langs", *lang)));
    owner.get("/settings").await;
    owner.post("/settings", &fields).await.expect_status(303);
}

/// Opens the draft of a document and gives its address.
pub async fn draft(owner: &Visitor, kind: &str) -> String {
    owner.get("/officer/policies").await.expect_status(200);
    owner.post("/officer/policies", &[("kind", kind)]).await.expect_status(303).location().to_owned()
}

/// What the page of a clause shows, as it is sent back with what is typed there.
async fn seen(owner: &Visitor, draft: &str, place: &str) -> String {
    token(&owner.get(&format!("{draft}/{place}")).await.text)
}

pub fn token(page: &str) -> String {
    page.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("none").to_owned()
}

/// Opens the page of a clause, types and saves.
pub async fn save(owner: &Visitor, draft: &str, place: &str, text: &str) -> Answer {
    let seen = seen(owner, draft, place).await;
    save_over(owner, draft, place, &seen, text).await
}

async fn save_over(owner: &Visitor, draft: &str, place: &str, seen: &str, text: &str) -> Answer {
    let title = if place.ends_with("/ar") { "البالغون" } else { "Adults" };
    owner.post(&format!("{draft}/{place}"), &[("seen", seen), ("title", title), ("text", text)]).await
}

/// Whether the home page and the page for signing in say the same: that a new version of this document is coming.
async fn is_told(visitor: &Visitor) -> bool {
    let mut told = [false; 2];
    for (told, path) in told.iter_mut().zip(["/", "/sign-in"]) {
        let page = visitor.get(path).await.text;
        *told = page.contains("A new version takes effect") && page.contains("href=\"/minors/changes\"");
    }
    assert_eq!(told[0], told[1]);
    told[0]
}

/// Opens the page of a version and publishes what is there.
pub async fn publish(owner: &Visitor, draft: &str) -> Answer {
    let seen = token(&owner.get(draft).await.text);
    owner.post(&format!("{draft}/publish"), &[("seen", &seen)]).await
}

/// What the page of a version shows of its plan, as it is sent back with another one.
pub async fn plan_seen(owner: &Visitor, draft: &str) -> String {
    let page = owner.get(draft).await.text;
    token(page.split("/plan\"").nth(1).unwrap_or_default())
}

/// A plan that takes effect at once.
pub async fn plan(owner: &Visitor, draft: &str, day: &str) {
    let seen = plan_seen(owner, draft).await;
    let fields = [
        ("seen", seen.as_str()),
        ("material", "no"),
        ("reason", "Clearer words"),
        ("notice_days", "30"),
        ("controlling", ""),
        ("release", day),
        ("effective", day),
    ];
    owner.post(&format!("{draft}/plan"), &fields).await.expect_status(303);
}

/// What a page lists against publishing: kind of finding, place.
fn findings(answer: &Answer) -> Vec<(String, String)> {
    let items = answer.text.split("data-finding=\"").skip(1);
    items
        .filter_map(|rest| {
            let (what, rest) = rest.split_once('"')?;
            let place = rest.split_once("</a>")?.0.rsplit('>').next()?;
            Some((what.to_owned(), place.replace(['\u{2068}', '\u{2069}'], "")))
        })
        .collect()
}

fn found(answer: &Answer, what: &str, place: &str) -> bool {
    findings(answer).iter().any(|(one, at)| one == what && at == place)
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_reads_the_documents_their_versions_and_the_feed() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    for kind in KINDS {
        let page = visitor.get(kind).await;
        assert!(page.expect_status(200).text.contains("Starter text"), "{kind}");
        assert!(!page.text.contains('{'), "{kind}: no reference is left over");
        assert!(visitor.get(&format!("{kind}/archive")).await.expect_status(200).text.contains("Nothing has been published yet"));
        visitor.get(&format!("{kind}/changes")).await.expect_status(200);
        let feed: serde_json::Value = serde_json::from_str(&visitor.get(&format!("{kind}/feed.json")).await.text).unwrap();
        assert_eq!((&feed["current"], &feed["versions"]), (&serde_json::Value::Null, &serde_json::json!([])));
        visitor.get(&format!("{kind}/archive/1")).await.expect_status(404);
        visitor.get(&format!("{kind}/archive/one")).await.expect_status(404);
        visitor.get(&format!("{kind}/archive/1.json")).await.expect_status(404);
    }
    let privacy = visitor.get("/privacy").await.text;
    for part in
        ["Lindner Physiotherapy", "Hafenstrasse 12", "How well sound and picture came through", "Legitimate interest", "href=\"/minors\""]
    {
        assert!(privacy.contains(part), "{part}");
    }
    visitor.get("/room").await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_do_is_refused_with_its_place() {
    let (mut server, owner) = house().await;
    let draft = draft(&owner, "minors").await;
    // Nothing is planned yet, and the contact is gone from the text.
    save(&owner, &draft, "adults/en", "Adults only. The box is not ticked. Write within 15 days.").await.expect_status(303);
    let refused = publish(&owner, &draft).await;
    refused.expect_status(422);
    let english = "Adults, English";
    for (what, place) in [("no-reason", "Dates and reason"), ("needs", english)] {
        assert!(found(&refused, what, place), "{what} {place}: {:?}", findings(&refused));
    }
    assert!(found(&refused, "outdated", "Adults, Arabic"), "{:?}", findings(&refused));
    // A clause of the business in English only: the Arabic one is missing, and named.
    let own = owner.post(&format!("{draft}/clauses"), &[]).await.expect_status(303).location().strip_suffix("/en").unwrap().to_owned();
    save(&owner, &own, "en", "In an emergency call 112.").await.expect_status(303);
    let refused = publish(&owner, &draft).await;
    let missing: Vec<_> = findings(refused.expect_status(422)).into_iter().filter(|(what, _)| what == "missing").collect();
    assert!(missing.len() == 1 && missing[0].1.ends_with(", Arabic"), "{missing:?}");
    let shown = token(&owner.get(&draft).await.text);
    owner.post(&format!("{own}/remove"), &[("seen", &shown)]).await.expect_status(303);
    plan(&owner, &draft, "2026-01-01").await;
    let before = token(&owner.get(&draft).await.text);
    save(&owner, &draft, "adults/en", ENGLISH).await.expect_status(303);
    let moved = owner.post(&format!("{draft}/publish"), &[("seen", &before)]).await;
    assert!(moved.expect_status(409).text.contains("Somebody else changed this version meanwhile"));
    save(&owner, &draft, "adults/ar", &ARABIC.replace("ليست محددة", "محددة")).await.expect_status(303);
    let refused = publish(&owner, &draft).await;
    assert_eq!(findings(refused.expect_status(422)), [("tick".to_owned(), "Adults, Arabic".to_owned())]);
    save(&owner, &draft, "adults/ar", &ARABIC.replace("15", "45")).await.expect_status(303);
    let checked = owner.get(&format!("{draft}?check")).await;
    assert_eq!(findings(&checked), [("numbers".to_owned(), "Adults, Arabic".to_owned())]);
    save(&owner, &draft, "adults/ar", ARABIC).await.expect_status(303);
    assert!(owner.get(&format!("{draft}?check")).await.text.contains("Nothing speaks against publishing."));
    // Pages take no blank contact; a folder may have one, and nobody would stand behind the text.
    server.change("UPDATE businesses SET privacy_contact = ' '").await;
    let refused = publish(&owner, &draft).await;
    assert!(findings(refused.expect_status(422)).iter().any(|(what, _)| what == "blank"), "{:?}", findings(&refused));
    assert!(server.visitor().get("/minors").await.text.contains("Starter text"), "nothing was published by any of this");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_version_is_read_by_everybody_and_written_by_nobody() {
    let (server, owner) = house().await;
    let first = draft(&owner, "minors").await;
    plan(&owner, &first, "2026-01-01").await;
    save(&owner, &first, "adults/en", ENGLISH).await.expect_status(303);
    save(&owner, &first, "adults/ar", ARABIC).await.expect_status(303);
    let seen = seen(&owner, &first, "adults/en").await;
    publish(&owner, &first).await.expect_status(303);
    let visitor = server.visitor();
    let page = visitor.get("/minors").await.text;
    assert!(page.contains("Version 1. In effect since") && page.contains("Write to datenschutz@lindner-physio.example within 15 days."));
    assert!(visitor.get("/minors?lang=ar").await.text.contains("للبالغين فقط"));
    let one = server.visitor();
    let mixed = one.get("/minors?in=adults.ar").await.text;
    assert!(mixed.contains("<html lang=\"en\"") && mixed.contains("للبالغين فقط"), "one clause in another language");

    // The business moves on; what was published stays as it was.
    for (path, fields) in [
        (format!("{first}/publish"), vec![]),
        (format!("{first}/announce"), vec![]),
        (format!("{first}/withdraw"), vec![]),
        (format!("{first}/clauses"), vec![]),
        (format!("{first}/adults/en"), vec![("seen", seen.as_str()), ("title", "Adults"), ("text", "Other words.")]),
        (format!("{first}/adults/en/checked"), vec![("seen", seen.as_str())]),
        (format!("{first}/adults/en/starter"), vec![("seen", seen.as_str())]),
    ] {
        owner.post(&path, &fields).await.expect_status(409);
    }
    let second = draft(&owner, "minors").await;
    plan(&owner, &second, "2026-01-01").await;
    save(&owner, &second, "adults/en", &ENGLISH.replace("Adults only", "Grown-ups only")).await.expect_status(303);
    save(&owner, &second, "adults/ar", ARABIC).await.expect_status(303);
    let unsaid = publish(&owner, &second).await;
    assert!(found(unsaid.expect_status(422), "missing", "What changes, in short, Arabic"), "{:?}", findings(&unsaid));
    save(&owner, &second, "summary/en", "Clearer words.").await.expect_status(303);
    save(&owner, &second, "summary/ar", "كلمات أوضح.").await.expect_status(303);
    publish(&owner, &second).await.expect_status(303);

    let changes = visitor.get("/minors/changes?lang=en").await.text;
    assert!(changes.contains("<del>Adults </del>") && changes.contains("<ins>Grown-ups </ins>") && changes.contains("Clearer words."));
    assert!(changes.contains("Using our rooms does not mean that you agree."));
    let old = visitor.get("/minors/archive/1").await.text;
    assert!(old.contains("This is not the text in effect today.") && old.contains("Adults only."));
    assert!(visitor.get("/minors/archive").await.text.contains("Version 2"));
    let copy: serde_json::Value = serde_json::from_str(&visitor.get("/minors/archive/1.json").await.text).unwrap();
    assert_eq!((&copy["version"]["number"], &copy["version"]["state"]), (&1.into(), &"superseded".into()));
    let clause = &copy["languages"]["en"][0];
    assert!(clause["text"].as_str().unwrap().starts_with("Adults only."));
    assert_eq!(clause["sha256"].as_str().unwrap().len(), 64);
    let feed: serde_json::Value = serde_json::from_str(&visitor.get("/minors/feed.json").await.text).unwrap();
    assert_eq!((&feed["current"]["number"], feed["versions"].as_array().unwrap().len()), (&2.into(), 2));
    let verified = server.cli(&["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_for_later_waits_can_be_announced_and_taken_back() {
    let (server, owner) = house().await;
    let draft = draft(&owner, "minors").await;
    save(&owner, &draft, "adults/en", ENGLISH).await.expect_status(303);
    save(&owner, &draft, "adults/ar", ARABIC).await.expect_status(303);
    let today = day(0);
    let fields = |effective: String| {
        [
            ("material", "yes".to_owned()),
            ("reason", "New rules".to_owned()),
            ("notice_days", "30".to_owned()),
            ("controlling", String::new()),
            ("release", day(5)),
            ("effective", effective),
        ]
    };
    let post = |fields: [(&'static str, String); 6]| {
        let (owner, draft, path) = (&owner, draft.clone(), format!("{draft}/plan"));
        async move {
            let seen = plan_seen(owner, &draft).await;
            let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            fields.push(("seen", &seen));
            owner.post(&path, &fields).await
        }
    };
    let wrong = post([
        ("material", "yes".to_owned()),
        ("reason", String::new()),
        ("notice_days", "91".to_owned()),
        ("controlling", String::new()),
        ("release", today),
        ("effective", "soon".to_owned()),
    ])
    .await;
    assert!(wrong.expect_status(422).text.contains("id=\"notice_days-alert\"") && wrong.text.contains("id=\"effective-alert\""));
    post(fields(day(34))).await.expect_status(303);
    let soon = publish(&owner, &draft).await;
    assert!(found(soon.expect_status(422), "too-soon", "Dates and reason"), "{:?}", findings(&soon));
    post(fields(day(40))).await.expect_status(303);
    publish(&owner, &draft).await.expect_status(303);
    let visitor = server.visitor();
    assert!(!visitor.get("/minors").await.text.contains("A new version takes effect"), "it is not announced yet");
    assert!(!is_told(&visitor).await);
    visitor.get("/minors/archive/1").await.expect_status(404);
    // The officer reads the words as they were fixed, whatever the settings say by now.
    let fixed = owner.get(&draft).await;
    assert!(fixed.expect_status(200).text.contains("Write to datenschutz@lindner-physio.example within 15 days."));
    assert!(owner.get(&format!("{draft}?in=adults.ar")).await.text.contains("للبالغين فقط"));
    assert_eq!(owner.get(&format!("{draft}/adults/en")).await.expect_status(303).location(), draft);
    owner.post(&format!("{draft}/announce"), &[]).await.expect_status(303);
    let page = visitor.get("/minors").await.text;
    assert!(page.contains("A new version takes effect") && page.contains("Starter text"));
    assert!(visitor.get("/minors/changes").await.text.contains("<ins>"));
    visitor.get("/minors/archive/1").await.expect_status(200);
    assert!(is_told(&visitor).await, "whoever comes is told for as long as it is announced");
    let wrong = visitor.post("/sign-in", &[("email", "nobody@example.org"), ("password", "wrong")]).await;
    assert!(wrong.expect_status(422).text.contains("data-part=\"coming\""), "also who mistypes");
    owner.post(&format!("{draft}/withdraw"), &[]).await.expect_status(303);
    assert!(!is_told(&visitor).await);
    assert!(!visitor.get("/minors").await.text.contains("A new version takes effect"));
    let taken_back = visitor.get("/minors/archive/1").await;
    assert!(taken_back.expect_status(200).text.contains("Taken back on") && taken_back.text.contains("Adults only."));
    assert!(visitor.get("/minors/archive").await.text.contains("Taken back on"));
    let feed: serde_json::Value = serde_json::from_str(&visitor.get("/minors/feed.json").await.text).unwrap();
    let one = &feed["versions"][0];
    assert_eq!(
        (&one["state"], &one["effective_ms"], &feed["current"]),
        (&"withdrawn".into(), &serde_json::Value::Null, &serde_json::Value::Null)
    );
    owner.post(&format!("{draft}/withdraw"), &[]).await.expect_status(409);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_officers_in_one_clause_both_keep_their_words() {
    let (server, owner) = house().await;
    let other = server.signed_in(&server.owner()).await;
    let draft = draft(&owner, "minors").await;
    let starter = seen(&other, &draft, "adults/en").await;
    save(&owner, &draft, "adults/en", "First words: {business.privacy}.").await.expect_status(303);
    let late = save_over(&other, &draft, "adults/en", &starter, "Second words: {business.privacy}.").await;
    late.expect_status(409);
    assert!(late.text.contains("data-part=\"overtaken\"") && late.text.contains("First words: {business.privacy}."));
    assert!(late.text.contains("Second words: {business.privacy}.</textarea>"), "what was typed is not lost");
    let now = seen(&owner, &draft, "adults/en").await;
    assert!(late.text.contains(&format!("name=\"seen\" value=\"{now}\"")), "and can be saved over what was seen");
    save_over(&other, &draft, "adults/en", &now, "Both words: {business.privacy}.").await.expect_status(303);
    let long = save(&other, &draft, "adults/en", &"x".repeat(6_001)).await;
    assert!(long.expect_status(422).text.contains("id=\"text-alert\""));
    save(&other, &draft, "adults/en", "Hidden\u{202E}words").await.expect_status(422);
    for place in ["adults/tlh", "nothing/en", "../x/en", "summary/en"] {
        save_over(&other, &draft, place, &now, "Words.").await.expect_status(404);
    }
    save_over(&other, &draft, "adults/en", "nothing", "Words.").await.expect_status(400);
    owner.get("/officer/policies/nobody").await.expect_status(404);
    owner.post("/officer/policies", &[("kind", "nonsense")]).await.expect_status(400);
    // What is taken away whole is what its page showed; so is the plan.
    let shown = token(&owner.get(&draft).await.text);
    let (planned, own) = (plan_seen(&owner, &draft).await, owner.post(&format!("{draft}/clauses"), &[]).await);
    let remove = own.expect_status(303).location().strip_suffix("/en").unwrap().to_owned() + "/remove";
    for path in [&format!("{draft}/withdraw"), &remove] {
        let refused = other.post(path, &[("seen", &shown)]).await;
        assert!(refused.expect_status(409).text.contains("Nothing was changed, because"), "{path}");
    }
    plan(&owner, &draft, "2026-01-01").await;
    let late = [("seen", planned.as_str()), ("reason", "Mine."), ("notice_days", "30"), ("release", ""), ("effective", "")];
    let refused = other.post(&format!("{draft}/plan"), &late).await;
    assert!(refused.expect_status(409).text.contains("Mine.</textarea>"), "what was typed is not lost");
    let shown = token(&owner.get(&draft).await.text);
    owner.post(&remove, &[("seen", &shown)]).await.expect_status(303);
    let shown = token(&owner.get(&draft).await.text);
    owner.post(&format!("{draft}/withdraw"), &[("seen", &shown)]).await.expect_status(303);
    owner.get(&draft).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_says_its_notice_before_anybody_rings() {
    let (server, owner) = house().await;
    server.room("advice", "Advice");
    let list = owner.get("/officer/policies").await.text;
    assert!(list.contains("Notice of the room: Advice"));
    owner.post("/officer/policies", &[("kind", "room"), ("room", "nowhere")]).await.expect_status(404);
    let draft = owner.post("/officer/policies", &[("kind", "room"), ("room", "advice")]).await.expect_status(303).location().to_owned();
    plan(&owner, &draft, "2026-01-01").await;
    let refused = publish(&owner, &draft).await;
    assert!(found(refused.expect_status(422), "missing", "Notice of the room, English"), "{:?}", findings(&refused));
    save(&owner, &draft, "notice/en", "We give no medical advice here.").await.expect_status(303);
    save(&owner, &draft, "notice/ar", "لا نقدم هنا نصيحة طبية.").await.expect_status(303);
    let own = owner.post(&format!("{draft}/clauses"), &[]).await.expect_status(303).location().to_owned();
    let own = own.strip_prefix(&format!("{draft}/")).unwrap().strip_suffix("/en").unwrap().to_owned();
    save(&owner, &draft, &format!("{own}/en"), "In an emergency call 112.").await.expect_status(303);
    save(&owner, &draft, &format!("{own}/ar"), "في حالات الطوارئ اتصل بالرقم 112.").await.expect_status(303);
    let visitor = server.visitor();
    assert!(!visitor.get("/r/advice").await.text.contains("no medical advice"), "a draft is nobody else's");
    publish(&owner, &draft).await.expect_status(303);
    let page = visitor.get("/r/advice").await.text;
    assert!(page.contains("We give no medical advice here.") && page.contains("In an emergency call 112."), "all of it");
    assert!(page.contains("href=\"/r/advice/archive\"") && !page.contains("data-part=\"coming\""));
    assert!(visitor.get("/r/advice?lang=ar").await.text.contains("لا نقدم هنا نصيحة طبية."));
}

/// B.3.5 and F.3: a notice is versioned as every other document, below the room's own address.
#[tokio::test(flavor = "multi_thread")]
async fn a_rooms_notice_is_announced_on_its_page_and_keeps_its_versions() {
    let (server, owner) = house().await;
    let visitor = server.visitor();
    for room in ["advice", "intake"] {
        server.room(room, room);
    }
    let pages = ["archive", "archive/1", "archive/1.json", "changes", "feed.json"];
    let is_there = async |room: &str, status: u16| {
        for page in pages {
            visitor.get(&format!("/r/{room}/{page}")).await.expect_status(status);
        }
    };
    is_there("advice", 404).await;
    let draft = owner.post("/officer/policies", &[("kind", "room"), ("room", "advice")]).await.expect_status(303).location().to_owned();
    save(&owner, &draft, "notice/en", "We give no medical advice here.").await.expect_status(303);
    save(&owner, &draft, "notice/ar", "لا نقدم هنا نصيحة طبية.").await.expect_status(303);
    let seen = plan_seen(&owner, &draft).await;
    let (release, effective) = (day(1), day(40));
    let plan = [("seen", seen.as_str()), ("material", "yes"), ("reason", "A first notice"), ("notice_days", "30"), ("controlling", "")];
    let dates = [("release", release.as_str()), ("effective", effective.as_str())];
    owner.post(&format!("{draft}/plan"), &[&plan[..], &dates[..]].concat()).await.expect_status(303);
    publish(&owner, &draft).await.expect_status(303);
    is_there("advice", 404).await;
    assert!(!visitor.get("/r/advice").await.text.contains("A new version takes effect"), "it is not announced yet");

    owner.post(&format!("{draft}/announce"), &[]).await.expect_status(303);
    let lobby = visitor.get("/r/advice").await.text;
    let coming = lobby.split("data-part=\"coming\"").nth(1).expect("it is told").split("</div></div>").next().unwrap_or_default();
    assert!(coming.contains("A new version takes effect on") && coming.contains("href=\"/r/advice/changes\""), "{coming}");
    assert!(!lobby.contains("no medical advice"), "it is announced, and not in effect");
    is_there("advice", 200).await;
    for missing in ["/r/intake/archive", "/r/intake/changes", "/r/intake/feed.json", "/r/nowhere/archive", "/r/advice/archive/2"] {
        visitor.get(missing).await.expect_status(404);
    }
    let changes = visitor.get("/r/advice/changes").await.text;
    assert!(changes.contains("Notice of the room: advice") && changes.contains("We give no medical advice here."), "{changes}");
    assert!(!changes.contains("Starter text"), "nobody wrote one");
    assert!(owner.get(&draft).await.text.contains("href=\"/r/advice/changes\""));
    let old = visitor.get("/r/advice/archive/1").await.text;
    assert!(old.contains("We give no medical advice here.") && old.contains("href=\"/r/advice\""), "{old}");
    assert!(server.visitor().get("/r/advice/archive?lang=ar").await.text.contains("href=\"/r/advice/archive/1\""));
    let feed: serde_json::Value = serde_json::from_str(&visitor.get("/r/advice/feed.json").await.text).unwrap();
    let url = feed["announced"]["url"].as_str().unwrap_or_default();
    assert!(feed["current"].is_null() && feed["kind"] == "room" && url.ends_with("/r/advice/archive/1"), "{feed}");
    assert!(!is_told(&visitor).await, "other pages have other texts");
    owner.post(&format!("{draft}/withdraw"), &[]).await.expect_status(303);
    assert!(!visitor.get("/r/advice").await.text.contains("A new version takes effect"));
    assert!(visitor.get("/r/advice/archive/1").await.text.contains("Taken back on"), "who read it can read it again");
}

/// So many days from today, as a form writes a day.
pub fn day(days: i64) -> String {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::get("Europe/Berlin").unwrap()).date();
    today.checked_add(jiff::Span::new().days(days)).unwrap().to_string()
}
