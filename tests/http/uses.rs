//! A later use of a recording: who may ask, what the people in it read and press, and what the register says of it.

use serde_json::Value;

use crate::support::recorded::{Far, Recorded};
use crate::support::{AGENT_PASSWORD, Answer, Credentials, OWNER_EMAIL, Server, Visitor};

const AGENT: &str = "tomasz@lindner-physio.example";
const CUSTOMER: &str = "samira@example.org";
const LECTURE: &str = "A lecture at the school of physiotherapy";

/// A call that Tomasz recorded, and Tomasz.
async fn recorded() -> (Server, Recorded, Visitor) {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let credentials = server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    let agent = server.signed_in(&credentials).await;
    (server, recorded, agent)
}

fn page_of(recorded: &Recorded, base: &str) -> String {
    format!("{base}/recordings/{}/uses", recorded.recording.as_ref().expect("a recording"))
}

/// What is asked in the form of this page.
async fn ask(who: &Visitor, page: &str, fields: &[(&str, &str)]) -> Answer {
    who.get(page).await.expect_status(200);
    who.post(page, fields).await
}

fn hidden(page: &str, name: &str) -> String {
    let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a hidden field");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Where the answer to the question that waits goes.
fn question(page: &str) -> String {
    let form = page.split(" action=\"").find(|part| part.contains("approve-use")).expect("a question");
    form.split('"').next().unwrap_or_default().to_owned()
}

/// Presses on a receipt as a stranger with its code.
async fn press(server: &Server, receipt: &str, answer: &str) -> Answer {
    let holder = server.visitor();
    let page = holder.get(receipt).await.text;
    let (lang, text) = (hidden(&page, "lang"), hidden(&page, "text"));
    holder.post(&question(&page), &[("answer", answer), ("lang", &lang), ("text", &text)]).await
}

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.expect_status(200).text).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_asked_anew_and_the_register_says_when_all_have_approved() {
    let (server, recorded, agent) = recorded().await;
    let page = page_of(&recorded, "/desk");
    assert!(agent.get("/desk/recordings").await.text.contains(&format!("href=\"{page}\"")));
    for (fields, field) in [
        (&[][..], "wanted"),
        (&[("wanted", "king")][..], "wanted"),
        (&[("wanted", "other"), ("text", "  ")][..], "text"),
        (&[("wanted", "outsiders")][..], "names"),
        (&[("wanted", "days"), ("days", "30")][..], "days"),
        (&[("wanted", "days"), ("days", "181")][..], "days"),
        (&[("wanted", "training")][..], "wanted"),
    ] {
        let again = ask(&agent, &page, fields).await;
        assert!(again.expect_status(422).text.contains(&format!("id=\"{field}-alert\"")), "{fields:?}");
    }
    let wanted = [("wanted", "other"), ("text", LECTURE)];
    let asked = ask(&agent, &page, &wanted).await;
    let text = agent.get(asked.expect_status(303).location()).await.text;
    // Without a mail server whoever asks passes a link on, which opens nothing by itself.
    for part in ["Everybody is asked.", LECTURE, "Waits for answers until", "data-told=\"hand\"", "/receipt</code>", "Samira"] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains(&recorded.guest[9..]) && !text.contains(&recorded.agent[9..]), "no code of anybody");
    let second = agent.post(&page, &wanted).await;
    assert!(second.expect_status(409).text.contains("Everybody is being asked already"));

    let holder = server.visitor();
    let read = holder.get(&recorded.guest).await.text;
    for part in [LECTURE, "What everybody approved", "What is new", "counts as “Do not approve”", "data-action=\"refuse-use\""] {
        assert!(read.contains(part), "{part}");
    }
    let arabic = server.visitor().get(&format!("{}?lang=ar", recorded.guest)).await.text;
    assert!(arabic.contains("ما وافق عليه الجميع") && hidden(&arabic, "lang") == "ar");
    let form = question(&read);
    for (fields, status) in [
        (&[("answer", "perhaps"), ("lang", "en")][..], 400),
        (&[("answer", "approve"), ("lang", "xx")][..], 400),
        (&[("answer", "approve"), ("lang", "en"), ("text", "0123")][..], 409),
    ] {
        holder.post(&form, fields).await.expect_status(status);
    }
    holder.get(&form).await.expect_status(405);
    holder.post(&format!("{}/uses/use_000000000000000000000000", recorded.guest), &[("answer", "approve")]).await.expect_status(404);

    // The same press twice is one answer; another one is none.
    let done = press(&server, &recorded.guest, "approve").await;
    assert!(holder.get(done.expect_status(303).location()).await.text.contains("You approved."));
    let fields = [("answer", "approve"), ("lang", "en"), ("text", &*hidden(&read, "text"))];
    holder.post(&form, &fields).await.expect_status(303);
    holder.post(&form, &[("answer", "refuse"), fields[1], fields[2]]).await.expect_status(409);
    assert!(agent.get("/desk/recordings").await.text.contains("Waits for answers until"));
    press(&server, &recorded.agent, "approve").await.expect_status(303);
    assert!(agent.get("/desk/recordings").await.text.contains("Approved by all"));

    // Each answer is proved like the first one.
    let iso = json(&holder.get(&format!("{}/27560.json", recorded.guest)).await);
    let purposes = iso["processing"]["purposes"].as_array().expect("purposes");
    let later = purposes.iter().find(|one| one["purpose_id"] == "other").expect("the later one");
    assert_eq!((&later["state"], &later["purpose"]), (&"given".into(), &format!("another lawful use: {LECTURE}").into()));
    let file = json(&holder.get(&format!("{}.json", recorded.guest)).await);
    let events = file["receipt"]["events"].as_array().expect("events").iter().filter(|one| one["event_type"] == "later-use");
    let states: Vec<&str> = events.filter_map(|one| one["event_state"].as_str()).collect();
    assert_eq!(states, ["requested", "given"]);

    holder.post(&format!("{form}/withdraw"), &[]).await.expect_status(303);
    holder.post(&format!("{form}/withdraw"), &[]).await.expect_status(303);
    let (list, receipt) = (agent.get("/desk/recordings").await.text, holder.get(&recorded.guest).await.text);
    assert!(list.contains("Ended on") && !list.contains("Approved by all"));
    assert!(receipt.contains("Receipt for your approval"), "the approval of the recording itself stays");
    assert!(server.cli(&["audit", "verify"]).status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_everybodys_and_only_the_consent_register_says_whose() {
    let (server, recorded, agent) = recorded().await;
    server.account(&["customer"], CUSTOMER, "Samira").await;
    let customer = server.signed_in(&Credentials { email: CUSTOMER.to_owned(), password: AGENT_PASSWORD.to_owned() }).await;
    customer.get("/account/consents").await.expect_status(200);
    customer.post("/account/consents/add", &[("code", &recorded.guest[9..])]).await.expect_status(303);
    let page = page_of(&recorded, "/desk");
    ask(&agent, &page, &[("wanted", "public")]).await.expect_status(303);
    let own = customer.get("/account/consents").await.text;
    assert!(own.contains("data-action=\"open-use\"") && own.contains(&format!("{}#later", recorded.guest)), "{own}");
    // The start page of the account names the file and what waits, each with its receipt.
    let wish = [("kind", "copy"), ("contact", CUSTOMER)];
    server.visitor().post(&format!("{}/wish", recorded.guest), &wish).await.expect_status(303);
    let front = customer.get("/account").await.text;
    for part in [&format!("href=\"{}#later\"", recorded.guest), "A question about a recording", "you asked to see the recording"] {
        assert!(front.contains(part), "{part}: {front}");
    }
    assert!(front.contains("data-file") && front.contains(", Advice</a>") && front.contains("To be deleted by"), "{front}");
    assert!(!front.contains("Nothing waits for your answer."));
    press(&server, &recorded.agent, "approve").await.expect_status(303);
    press(&server, &recorded.guest, "refuse").await.expect_status(303);
    for list in [page.as_str(), "/desk/recordings"] {
        let text = agent.get(list).await.text;
        assert!(text.contains("Not approved") && !text.contains("Waits for answers"), "{list}");
    }
    assert!(!customer.get("/account/consents").await.text.contains("open-use"));
    assert!(!customer.get("/account").await.text.contains("#later"));
    let stale = server.visitor();
    let read = stale.get(&recorded.guest).await.text;
    assert!(!read.contains("approve-use") && read.contains("Your answer: not approved"), "{read}");

    let auditor = server.signed_in(&server.account(&["auditor"], "aldo@lindner-physio.example", "Aldo").await).await;
    auditor.get("/officer/consents").await.expect_status(200);
    let found = auditor.post("/officer/consents", &[("who", "samira"), ("purpose", "public")]).await.expect_status(200).text.clone();
    let id = found.split("data-consent=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a consent").to_owned();
    let evidence = auditor.get(&format!("/officer/consents/{id}")).await.text;
    for part in ["Not given", "data-proof=\"agrees\"", "may publish the recording", "By Tomasz Wolny"] {
        assert!(evidence.contains(part), "{part}");
    }
    customer.get("/account/data").await.expect_status(200);
    let copy = customer.post("/account/data", &[("current", AGENT_PASSWORD)]).await;
    let copy = json(&copy);
    assert_eq!(copy["parts"]["recording_uses"]["rows"][0]["answer"], "refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_recorded_or_an_officer_asks_and_nobody_else() {
    let (server, recorded, agent) = recorded().await;
    let (desk, office) = (page_of(&recorded, "/desk"), page_of(&recorded, "/officer"));
    let wanted = [("wanted", "public")];
    let other = server.signed_in(&server.agent("ines@lindner-physio.example", "Ines Koch").await).await;
    other.get("/desk").await.expect_status(200);
    other.get(&desk).await.expect_status(404);
    other.post(&desk, &wanted).await.expect_status(404);
    for (roles, email, status) in [("auditor", "aldo@x.example", 403), ("admin", "ada@x.example", 403), ("customer", "cleo@x.example", 403)]
    {
        let person = server.signed_in(&server.account(&[roles], email, "Somebody").await).await;
        person.get("/account/consents").await.expect_status(200);
        for page in [&desk, &office] {
            person.get(page).await.expect_status(status);
            person.post(page, &wanted).await.expect_status(status);
        }
    }
    agent.get("/desk").await.expect_status(200);
    agent.post(&office, &wanted).await.expect_status(403);
    assert_ne!(server.visitor().post(&desk, &wanted).await.location(), format!("{desk}?done=asked"));
    assert!(!agent.get(&desk).await.text.contains("data-use"), "nobody was asked");

    // Two who press at once: one question.
    let officer = server.signed_in(&server.account(&["officer"], "olga@x.example", "Olga").await).await;
    assert!(officer.get("/officer/recordings").await.text.contains(&office));
    officer.get(&office).await.expect_status(200);
    let (one, two) = tokio::join!(agent.post(&desk, &wanted), officer.post(&office, &wanted));
    let mut both = [one.status, two.status];
    both.sort_unstable();
    assert_eq!(both, [303, 409]);
    let owner = server.signed_in(&server.owner()).await;
    assert!(owner.get(&desk).await.expect_status(200).text.contains("Waits for answers until"), "{OWNER_EMAIL} sees all");
    assert_eq!(server.visitor().get(&recorded.guest).await.text.matches("data-action=\"approve-use\"").count(), 1);
}

/// B.3.1: whoever has the file may lower the days after the approval, and never raises them.
#[tokio::test(flavor = "multi_thread")]
async fn the_day_of_deletion_comes_nearer_by_a_press_and_goes_off_by_none() {
    let (server, recorded, agent) = recorded().await;
    let (page, officer) = (page_of(&recorded, "/desk"), server.signed_in(&server.owner()).await);
    let form = page.replace("/uses", "/sooner");
    for days in ["", "0", "30", "31", "-1", "seven", "70000"] {
        let again = ask_at(&agent, &page, &form, days).await;
        assert!(again.expect_status(422).text.contains("id=\"fewer-alert\""), "{days}");
    }
    let done = ask_at(&agent, &page, &form, "10").await;
    assert!(agent.get(done.expect_status(303).location()).await.text.contains("To be deleted by"));
    let read = server.visitor().get(&recorded.guest).await.text;
    assert!(read.contains("data-state=\"kept\""), "kept until the nearer day, and not late: {read}");
    ask_at(&agent, &page, &form, "10").await.expect_status(422);
    ask_at(&agent, &page, &form, "20").await.expect_status(422);
    let (list, form_of_officer) = (page_of(&recorded, "/officer"), form.replace("/desk", "/officer"));
    ask_at(&officer, &list, &form_of_officer, "5").await.expect_status(303);
    assert_eq!(officer.get("/officer/ledger?like=duty.nearer").await.text.matches("<code dir=\"ltr\">duty.nearer</code>").count(), 2);
    // While people are asked for more, the day stays.
    ask(&agent, &page, &[("wanted", "other"), ("text", LECTURE)]).await.expect_status(303);
    agent.post(&form, &[("fewer", "3")]).await.expect_status(409);
    // Nobody else's, and nobody without an account.
    let other = server.signed_in(&server.agent("nora@lindner-physio.example", "Nora Lind").await).await;
    other.get("/account/details").await.expect_status(200);
    other.post(&form, &[("fewer", "3")]).await.expect_status(404);
    other.post(&form_of_officer, &[("fewer", "3")]).await.expect_status(403);
}

async fn ask_at(who: &Visitor, page: &str, form: &str, days: &str) -> Answer {
    who.get(page).await.expect_status(200);
    who.post(form, &[("fewer", days)]).await
}
