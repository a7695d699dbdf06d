//! The protection of minors: a neutral question first, a guardian who decides twice, and nothing left where none does.

use std::time::{Duration, Instant};

use super::choices;
use super::customers::{PASSWORD, count, open_house};
use super::mail;
use crate::support::sink::{Letter, Sink};
use crate::support::{Answer, Server, Visitor};

const GUARDIAN: &str = "nadia-7731@haddad.example";
const CHILD: &str = "samira-2209@haddad.example";
const FIRST_NAME: &str = "Samirakanari";
/// Somebody who comes of age in 2032, and somebody who is.
const THIRTEEN: &str = "2014-05-09";
const GROWN: &str = "1984-05-09";
const PATIENCE: Duration = Duration::from_secs(60);

/// The sealed answer about the age on a page.
pub fn sealed(page: &Answer) -> String {
    let rest = page.text.split("name=\"age\" value=\"").nth(1).unwrap_or_else(|| panic!("no answer is carried on: {}", page.text));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The page after the question of age.
pub async fn answer(visitor: &Visitor, born: &str) -> Answer {
    visitor.get("/register").await.expect_status(200);
    visitor.post("/register", &[("born", born)]).await
}

fn naming<'a>(age: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("age", age), ("child", FIRST_NAME), ("guardian", "Nadia Haddad"), ("email", email)]
}

/// A house that lets customers register and writes letters.
pub async fn house() -> (Server, Visitor, Sink) {
    let (server, owner) = open_house().await;
    let sink = Sink::start("tls", "localhost");
    mail::set(&owner, &sink, "tls").await;
    (server, owner, sink)
}

pub async fn name_guardian(server: &Server) {
    let child = server.visitor();
    let page = answer(&child, THIRTEEN).await;
    let sent = child.post("/guardian", &naming(&sealed(&page), GUARDIAN)).await;
    assert!(sent.expect_status(200).text.contains("data-part=\"guardian-sent\"") && !sent.text.contains(GUARDIAN));
}

/// The path of the link in a letter.
pub fn link(letter: &Letter, page: &str) -> String {
    let text = letter.part("text");
    let at = text.find(&format!("/{page}/")).unwrap_or_else(|| panic!("no link to {page}: {text}"));
    text[at..].split([' ', '\n', '\r', '?']).next().unwrap_or_default().to_owned()
}

pub fn code(letter: &Letter) -> String {
    let is_code = |line: &&str| line.len() == 32 && line.split('-').count() == 7;
    letter.part("text").lines().map(str::trim).find(is_code).expect("a code").to_owned()
}

/// From the question to an account; gives the guardian's own path and the child, signed in. Letters 1 to 5.
pub async fn granted(server: &Server, sink: &Sink) -> (String, Visitor) {
    name_guardian(server).await;
    let (guardian, first) = (server.visitor(), link(&sink.letter(1), "guardian"));
    guardian.post(&format!("{first}/grant"), &[("child_email", CHILD), ("declare", "yes")]).await.expect_status(303);
    guardian.post(&format!("{first}/confirm"), &[("typed", &code(&sink.letter(2)))]).await.expect_status(200);
    let letters = [sink.letter(3), sink.letter(4)];
    let [own, register] = ["guardian", "register"].map(|page| {
        let letter = letters.iter().find(|letter| letter.part("text").contains(&format!("/{page}/"))).expect("a letter");
        link(letter, page)
    });
    let child = server.visitor();
    child.get(&register).await.expect_status(200);
    child.post(&register, &[("name", "Samira Haddad"), ("password", PASSWORD), ("terms", "1")]).await.expect_status(303);
    (own, child)
}

/// Waits until deletion has run, and looks for these texts in every file of the folder.
async fn is_gone(server: &Server, texts: &[&str]) {
    let since = Instant::now();
    let holds = || {
        let files = std::fs::read_dir(server.data()).expect("the folder").flatten();
        let bytes: Vec<Vec<u8>> = files.filter_map(|file| std::fs::read(file.path()).ok()).collect();
        texts.iter().any(|text| bytes.iter().any(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes())))
    };
    while holds() {
        assert!(since.elapsed() < PATIENCE, "something of {texts:?} is still there: {}", server.log());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_question_of_age_comes_first_says_nothing_of_the_limit_and_is_not_skipped() {
    let (server, _owner) = open_house().await;
    let visitor = server.visitor();
    let page = visitor.get("/register").await.text;
    let main = page.split("<main").nth(1).expect("a main part");
    assert!(main.contains("name=\"born\"") && main.contains("do not keep it") && !main.contains("name=\"email\""));
    assert!(
        !main.contains("18") && !main.contains(" min=") && !main.contains(" max=") && main.contains("value=\"\""),
        "no hint, no default"
    );
    for silly in ["", "yesterday", "2050-01-01", "1890-01-01", "2014-02-30", "2014-13-01", "-0001-01-01", "9999-12-31"] {
        let refused = answer(&visitor, silly).await;
        assert!(refused.expect_status(422).text.contains("Nobody was born") && refused.text.contains("role=\"alert\""), "{silly}");
        assert!(refused.text.contains(&format!("value=\"{silly}\"")), "nothing typed is lost");
    }
    // Without an answer, with a made-up one, and with a minor's.
    let minor = answer(&visitor, THIRTEEN).await;
    assert!(minor.expect_status(200).text.contains("data-part=\"no-minors\""), "without a mail server nobody can be asked");
    for age in ["", "adult", &"A".repeat(64)] {
        let refused = visitor.post("/register", &[("age", age), ("email", CHILD)]).await;
        assert!(refused.expect_status(422).text.contains("name=\"born\""), "{age}");
    }
    assert_eq!(count(&server, "links WHERE kind = 'register'"), 0);
    let adult = answer(&visitor, GROWN).await;
    assert!(!adult.expect_status(200).text.contains(GROWN), "the date goes no further");
    visitor.post("/register", &[("age", &sealed(&adult)), ("email", CHILD), ("lang", "en")]).await.expect_status(200);
    assert_eq!(count(&server, "links WHERE kind = 'register'"), 1);
    is_gone(&server, &[GROWN, THIRTEEN]).await;
    visitor.post("/guardian", &naming(&sealed(&adult), GUARDIAN)).await.expect_status(409);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_names_a_guardian_and_nothing_else() {
    let (server, owner, sink) = house().await;
    let child = server.visitor();
    let page = answer(&child, THIRTEEN).await;
    let age = sealed(&page);
    let main = page.text.split("<main").nth(1).expect("a main part");
    assert_eq!(main.matches("<input").count(), 4, "the answer, two names and one address");
    let refused = child.post("/register", &[("age", &age), ("email", CHILD)]).await;
    assert!(refused.expect_status(422).text.contains("name=\"born\""), "a minor's answer makes no adult's link");
    for (field, value) in
        [("child", ""), ("child", "www.evil.example"), ("guardian", ""), ("email", "nobody"), ("email", "a@x.org\r\nBcc: b@x.org")]
    {
        let mut fields = naming(&age, GUARDIAN);
        fields.iter_mut().filter(|(name, _)| *name == field).for_each(|pair| pair.1 = value);
        let refused = child.post("/guardian", &fields).await;
        assert!(refused.expect_status(422).text.contains("role=\"alert\"") && sealed(&refused) == age, "{field} {value:?}");
    }
    assert_eq!(count(&server, "guardian_links"), 0);
    // Whoever is asked, the answer is the same, after the same time.
    let mut pages = Vec::new();
    for email in [GUARDIAN, crate::support::OWNER_EMAIL, GUARDIAN, GUARDIAN, GUARDIAN] {
        let since = Instant::now();
        let sent = child.post("/guardian", &naming(&age, email)).await;
        assert!(since.elapsed() >= visavis::base::limits::SAME_ANSWER_TIME);
        let nonce =
            sent.expect_status(200).header("content-security-policy").split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next());
        pages.push(sent.text.replace(nonce.expect("a nonce"), ""));
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]));
    assert_eq!(count(&server, &format!("mails WHERE recipient = '{GUARDIAN}'")), 3, "three a day");
    let first = sink.letter(1);
    assert!(first.part("text").contains(FIRST_NAME) && !first.part("text").contains("Nadia") && first.header("To").contains(GUARDIAN));
    let listed = owner.get("/admin/mail").await.text;
    assert!(listed.contains("Question to a guardian") && !listed.contains("/guardian/"), "nobody of the house has the link");
    // Switched off: kind words, and nothing is kept.
    let rule = [("minors", "no_minors"), ("age_limit", "18"), ("second_act", "code")];
    owner.get("/settings").await.expect_status(200);
    owner.post("/settings/minors", &rule).await.expect_status(303);
    assert!(answer(&child, THIRTEEN).await.expect_status(200).text.contains("data-part=\"no-minors\""));
    child.post("/guardian", &naming(&age, GUARDIAN)).await.expect_status(409);
    // The laws in force let nobody go below sixteen, and say whose floor that is.
    let settings = owner.get("/settings").await.text;
    assert!(settings.contains("data-locked-by=\"eu_uk\"") && !settings.contains("value=\"15\""));
    for wrong in ["15", "22"] {
        owner.post("/settings/minors", &[("minors", "guardian"), ("age_limit", wrong), ("second_act", "code")]).await.expect_status(422);
    }
    owner.post("/settings/minors", &[("minors", "guardian"), ("age_limit", "x"), ("second_act", "code")]).await.expect_status(400);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guardian_approves_twice_sees_freezes_and_takes_back() {
    let (server, owner, sink) = house().await;
    name_guardian(&server).await;
    let (guardian, first) = (server.visitor(), link(&sink.letter(1), "guardian"));
    for _ in 0..3 {
        let page = guardian.get(&first).await;
        let text = &page.expect_status(200).text;
        for part in [FIRST_NAME, "href=\"/terms\"", "href=\"/privacy\"", "data-action=\"grant\"", "data-action=\"refuse-guardian\""] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!text.contains(" checked") && !text.contains("Nadia"), "the box is empty");
    }
    let act = |what: &str| format!("{first}/{what}");
    for (email, declare, reason) in
        [(CHILD, "", "Mark this box"), (GUARDIAN, "yes", "your own address"), ("x", "yes", "Write an e-mail address")]
    {
        let refused = guardian.post(&act("grant"), &[("child_email", email), ("declare", declare)]).await;
        assert!(refused.expect_status(422).text.contains(reason), "{email} {declare}");
    }
    guardian.post(&act("freeze"), &[]).await.expect_status(410);
    guardian.post(&act("withdraw"), &[]).await.expect_status(410);
    guardian.post(&act("grant"), &[("child_email", CHILD), ("declare", "yes")]).await.expect_status(303);
    let second = code(&sink.letter(2));
    assert_eq!(count(&server, &format!("mails WHERE recipient = '{CHILD}'")), 0, "before that the child is not written to");
    assert!(guardian.get(&first).await.text.contains("autocomplete=\"one-time-code\""));
    let wrong = guardian.post(&act("confirm"), &[("typed", "K7QF-2M9X")]).await;
    assert!(wrong.expect_status(422).text.contains("not the code"));
    assert!(guardian.post(&act("confirm"), &[("typed", &second.to_lowercase())]).await.expect_status(200).text.contains("counts"));
    for again in [guardian.get(&first).await, guardian.post(&act("confirm"), &[("typed", &second)]).await] {
        again.expect_status(410);
    }
    guardian.get("/guardian/nobody").await.expect_status(404);
    let letters = [sink.letter(3), sink.letter(4)];
    let of = |page: &str| letters.iter().find(|letter| letter.part("text").contains(&format!("/{page}/"))).expect("a letter");
    let (own, register) = (link(of("guardian"), "guardian"), link(of("register"), "register"));
    assert!(of("register").header("To").contains(CHILD) && guardian.get(&own).await.text.contains("There is no account yet"));
    let child = server.visitor();
    assert!(!child.get(&register).await.expect_status(200).text.contains("name=\"wishes\""));
    let all = [("name", "Samira Haddad"), ("password", PASSWORD), ("terms", "1"), ("wishes", "marketing")];
    child.post(&register, &all).await.expect_status(303);
    assert_eq!(count(&server, "accounts WHERE age_band = 'minor'"), 1);
    child.get("/account").await.expect_status(200);
    child.get(&own).await.expect_status(404);
    // WX-69: what is optional stays off, whatever is posted.
    let page = child.get("/account/messages").await.text;
    assert!(page.contains("data-locked-by=\"minors\"") && !page.contains("data-action=\"save-preferences\""), "{page}");
    let version = page.split("name=\"version\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version").to_owned();
    child.post("/account/messages", &[("version", &version), ("wishes", "marketing")]).await.expect_status(409);
    assert_eq!(count(&server, "mails WHERE kind IN ('opt-in', 'promotion')"), 0);
    choices::declare(&owner, "zaehler", "statistics").await;
    let page = child.get("/privacy/choices").await.text;
    assert!(page.contains("data-locked-by=\"minors\"") && !page.contains("data-action=\"accept-all\""), "{page}");
    let shown = server.visitor().get("/privacy/choices").await.text;
    let shown = shown.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a stamp").to_owned();
    child.post("/privacy/choices", &[("shown", &shown), ("press", "accept-all")]).await.expect_status(409);
    child.post("/privacy/choices", &[("shown", &shown), ("press", "reject-all")]).await.expect_status(303);
    assert!(child.get("/privacy/choices.json").await.text.contains("\"statistics\":false"));

    // The guardian sees what is kept, and corrects it.
    let page = guardian.get(&own).await;
    assert!(
        page.expect_status(200).text.contains("Samira Haddad")
            && page.text.contains(CHILD)
            && page.text.contains("data-locked-by=\"minors\"")
    );
    let act = |what: &str| format!("{own}/{what}");
    guardian.post(&act("correct"), &[("name", "Samira H\u{202e}")]).await.expect_status(422);
    guardian.post(&act("correct"), &[("name", "Samira H. Haddad")]).await.expect_status(303);
    assert!(child.get("/account").await.text.contains("Samira H. Haddad"));
    // Frozen: the own rights, and nothing else.
    guardian.post(&act("freeze"), &[]).await.expect_status(303);
    assert_eq!(child.get("/account").await.expect_status(303).location(), "/account/guardian");
    let held = child.get("/account/guardian").await;
    assert!(held.expect_status(200).text.contains("data-held=\"frozen\""));
    for path in ["/account/data", "/account/consents", "/account/delete"] {
        child.get(path).await.expect_status(200);
    }
    child.post("/account/name", &[("name", "Sam")]).await.expect_status(403);
    child.post("/account/consents/add", &[("code", "K7QF")]).await.expect_status(403);
    child.post("/account/guardian", &[]).await.expect_status(410);
    guardian.post(&act("unfreeze"), &[]).await.expect_status(303);
    child.get("/account").await.expect_status(200);
    guardian.post(&act("contact"), &[("contact", "none")]).await.expect_status(303);
    assert!(guardian.get(&own).await.text.contains("Write to the child again when needed"));
    // A new address of the child is not written to either.
    const MOVED: &str = "samira-2210@haddad.example";
    let blocked = || count(&server, "blocked_addresses WHERE scope = 'everything'");
    assert_eq!(blocked(), 1);
    child.get("/account/details").await.expect_status(200);
    child.post("/account/email", &[("email", MOVED), ("address_password", PASSWORD)]).await.expect_status(303);
    let proof = link(&sink.to(MOVED), "account/address");
    child.get(&proof).await.expect_status(200);
    child.post(&proof, &[]).await.expect_status(303);
    assert_eq!(blocked(), 2);

    // Officers see how it stands, and no name or address.
    let list = owner.get("/officer/guardians").await;
    assert!(list.expect_status(200).text.contains("Agreed"));
    for personal in [FIRST_NAME, "Samira", CHILD, MOVED, GUARDIAN, "Nadia"] {
        assert!(!list.text.contains(personal), "{personal}");
    }
    // Taken back: both are gone the same day.
    assert!(guardian.post(&act("withdraw"), &[]).await.expect_status(200).text.contains("withdrawn"));
    assert_eq!(child.get("/account").await.location(), "/sign-in");
    is_gone(&server, &[FIRST_NAME, GUARDIAN, CHILD, MOVED, "Nadia", "Samira"]).await;
    guardian.get(&own).await.expect_status(404);
    assert_eq!((count(&server, "guardian_links"), count(&server, "accounts")), (0, 1));
}

/// Whoever reads the mailbox that a stranger typed is told who approved what, and ends it with one press.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_child_of_theirs_says_so() {
    let (server, owner, sink) = house().await;
    name_guardian(&server).await;
    let (guardian, first) = (server.visitor(), link(&sink.letter(1), "guardian"));
    let plus = GUARDIAN.replace('@', "+child@");
    let own = guardian.post(&format!("{first}/grant"), &[("child_email", &plus), ("declare", "yes")]).await;
    assert!(own.expect_status(422).text.contains("your own address"), "one mailbox is not two people");
    guardian.post(&format!("{first}/grant"), &[("child_email", CHILD), ("declare", "yes")]).await.expect_status(303);
    // Meanwhile the business invites that address: the guardian comes first.
    let made = owner.post("/admin/users/invite", &[("email", CHILD), ("roles", "agent"), ("permission", "yes")]).await;
    let text = made.expect_status(200).text.clone();
    let at = text.find("/invite/").expect("a link");
    let invite = text[at..].split(['"', '<', ' ']).next().unwrap_or_default().to_owned();
    let child = server.visitor();
    assert!(child.get(&invite).await.expect_status(409).text.contains("A parent or guardian is deciding"));
    let refused = child.post(&invite, &[("name", "Samira Haddad"), ("password", PASSWORD)]).await;
    assert!(refused.expect_status(409).text.contains("role=\"alert\"") && !refused.text.contains(PASSWORD));
    // Another answer about the age brings the letter, behind which stands who decides, and no way past.
    let grown = answer(&child, GROWN).await;
    child.post("/register", &[("age", &sealed(&grown)), ("email", CHILD), ("lang", "en")]).await.expect_status(200);
    let claimed = link(&sink.letter(4), "register");
    let page = child.get(&claimed).await;
    assert!(page.expect_status(200).text.contains("data-part=\"guardian-claimed\"") && !page.text.contains("name=\"password\""));
    let begun = child.post(&claimed, &[("name", "Samira Haddad"), ("password", PASSWORD), ("terms", "1")]).await;
    assert!(begun.expect_status(409).text.contains("data-action=\"disown\""));
    guardian.post(&format!("{first}/confirm"), &[("typed", &code(&sink.letter(2)))]).await.expect_status(200);
    let letters = [sink.letter(5), sink.letter(6)];
    let begins = letters.iter().find(|letter| letter.part("text").contains("/register/"));
    let register = link(begins.expect("a letter to the child"), "register");
    child.get(&claimed).await.expect_status(410);
    let page = child.get(&register).await;
    assert!(page.expect_status(200).text.contains("data-action=\"disown\"") && page.text.contains("Nadia Haddad"), "{}", page.text);
    // Where nobody can register any more, it says that, and who agreed.
    owner.get("/settings").await.expect_status(200);
    owner.post("/settings/registration", &[("registration", "closed")]).await.expect_status(303);
    let page = child.get(&register).await;
    assert!(page.expect_status(200).text.contains("Nobody can register here") && page.text.contains("agreed to this account"));
    assert!(page.text.contains("data-action=\"disown\"") && !page.text.contains("name=\"password\""));
    server.visitor().post("/register/nobody/disown", &[]).await.expect_status(404);
    assert!(child.post(&format!("{register}/disown"), &[]).await.expect_status(200).text.contains("is deleted"));
    is_gone(&server, &[FIRST_NAME, GUARDIAN, "Nadia"]).await;
    child.get(&register).await.expect_status(404);
    child.post(&invite, &[("name", "Samira Haddad"), ("password", PASSWORD)]).await.expect_status(303);
    assert_eq!(count(&server, "accounts WHERE age_band = 'unknown'"), 2, "the owner, and whoever was invited");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_who_was_refused_not_answered_or_ended_by_an_officer() {
    let (mut server, _owner, sink) = house().await;
    name_guardian(&server).await;
    let first = link(&sink.letter(1), "guardian");
    assert!(server.visitor().post(&format!("{first}/refuse"), &[]).await.expect_status(200).text.contains("You have not agreed."));
    is_gone(&server, &[FIRST_NAME, GUARDIAN, "Nadia"]).await;
    server.visitor().get(&first).await.expect_status(404);

    // Thirty days without a word.
    name_guardian(&server).await;
    let month = 30 * 24 * 3600 * 1000_i64;
    server.change(&format!("UPDATE guardian_links SET asked_ms = asked_ms - {month}, due_ms = due_ms - {month}")).await;
    is_gone(&server, &[FIRST_NAME, GUARDIAN, "Nadia"]).await;

    // A clock that claims so is not believed, and nothing moves until somebody says that it is right.
    name_guardian(&server).await;
    server.doubt_the_clock().await;
    server.change(&format!("UPDATE guardian_links SET due_ms = due_ms - {month}")).await;
    assert_eq!(count(&server, "guardian_links WHERE state = 'asked'"), 1);
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/officer").await.expect_status(200);
    owner.post("/settings/clock", &[]).await.expect_status(303);
    server.come_round(&["guardian"]).await;
    is_gone(&server, &[FIRST_NAME, GUARDIAN, "Nadia"]).await;

    // An officer writes once more, and ends it.
    name_guardian(&server).await;
    let owner = server.signed_in(&server.owner()).await;
    let list = owner.get("/officer/guardians").await.text;
    let id = list.split("data-guardian=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a row").to_owned();
    for _ in 0..3 {
        owner.post(&format!("/officer/guardians/{id}/resend"), &[]).await.expect_status(303);
    }
    assert!(owner.post(&format!("/officer/guardians/{id}/resend"), &[]).await.expect_status(429).text.contains("tomorrow"));
    owner.post(&format!("/officer/guardians/{id}/purge"), &[]).await.expect_status(303);
    is_gone(&server, &[FIRST_NAME, GUARDIAN, "Nadia"]).await;
    owner.post(&format!("/officer/guardians/{id}/purge"), &[]).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_came_of_age_stays_by_an_own_answer_only() {
    let (mut server, _owner, sink) = house().await;
    let (own, _) = granted(&server, &sink).await;
    server.change("UPDATE guardian_links SET of_age_ms = 1").await;
    let since = Instant::now();
    while count(&server, "guardian_links WHERE state = 'of_age'") == 0 {
        assert!(since.elapsed() < PATIENCE, "nobody came of age: {}", server.log());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    server.visitor().get(&own).await.expect_status(410);
    let child = server.visitor();
    child.get("/sign-in").await.expect_status(200);
    let entered = child.post("/sign-in", &[("email", CHILD), ("password", PASSWORD)]).await;
    assert_eq!(child.get(entered.expect_status(303).location()).await.location(), "/account/guardian");
    let page = child.get("/account/guardian").await;
    assert!(page.expect_status(200).text.contains("data-action=\"keep-account\"") && page.text.contains("href=\"/account/delete\""));
    child.post("/account/guardian", &[]).await.expect_status(303);
    child.get("/account").await.expect_status(200);
    assert_eq!(count(&server, "accounts WHERE age_band = 'adult'"), 1);
    server.come_round(&["retention"]).await;
    is_gone(&server, &[GUARDIAN, "Nadia"]).await;
}

/// WX-66, B.3.1: a room with an age asks as neutrally, turns nobody away without a word, and keeps the band alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_asks_for_an_age_and_keeps_no_birthday() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    server.room("advice", "Advice");
    let plain = server.visitor();
    assert!(!plain.get("/r/advice").await.text.contains("name=\"born\""), "nobody is asked unless the room says so");
    let path = "/settings/rooms/advice";
    owner.get(path).await.expect_status(200);
    let fields = |age: &'static str| [("name", "Advice"), ("open", "yes"), ("hours", "always"), ("agents", "all"), ("min_age", age)];
    for wrong in ["22", "-1", "x"] {
        owner.post(path, &fields(wrong)).await.expect_status(422);
    }
    owner.post(path, &fields("12")).await.expect_status(303);
    assert!(owner.get(path).await.text.contains("name=\"min_age\" type=\"number\" autocomplete=\"off\" value=\"12\""));
    let page = plain.get("/r/advice").await.text;
    assert!(page.contains("name=\"born\"") && !page.contains(" min=") && !page.contains(">12<"));
    let ring = |born: &'static str| [("name", "Samira"), ("born", born)];
    for silly in ["", "2050-01-01", "1890-01-01"] {
        let refused = server.visitor().post("/r/advice/ring", &ring(silly)).await;
        assert!(refused.expect_status(422).text.contains("Nobody was born"), "{silly}");
    }
    let young = server.visitor().post("/r/advice/ring", &ring("2019-05-09")).await;
    assert!(young.expect_status(403).text.contains("You are welcome all the same") && young.text.contains("praxis@lindner-physio.example"));
    assert_eq!(count(&server, "conversations"), 0);
    server.visitor().post("/r/advice/ring", &ring("2013-05-09")).await.expect_status(303);
    server.visitor_from([127, 0, 0, 7].into()).post("/r/advice/ring", &ring(GROWN)).await.expect_status(303);
    for band in ["minor", "adult"] {
        assert_eq!(count(&server, &format!("conversations WHERE age_band = '{band}'")), 1, "{band}");
    }
    is_gone(&server, &["2013-05-09", "2019-05-09", GROWN]).await;
}

/// B.3.7: whoever is signed in as a minor is one in every room, whatever is typed there, and without the guardian nothing is recorded.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_in_minor_is_one_in_every_room() {
    let (server, owner, sink) = house().await;
    let (own, child) = granted(&server, &sink).await;
    for room in ["advice", "grown", "frozen"] {
        server.room(room, room);
    }
    let fields = [("name", "Grown"), ("open", "yes"), ("hours", "always"), ("agents", "all"), ("min_age", "12")];
    owner.get("/settings/rooms/grown").await.expect_status(200);
    owner.post("/settings/rooms/grown", &fields).await.expect_status(303);
    let band_after = async |room: &str, band: &str| {
        child.get(&format!("/r/{room}")).await.expect_status(200);
        child.post(&format!("/r/{room}/ring"), &[("name", "Samira"), ("born", GROWN)]).await.expect_status(303);
        count(&server, &format!("conversations JOIN rooms ON rooms.id = room_id WHERE slug = '{room}' AND age_band = '{band}'"))
    };
    assert_eq!((band_after("advice", "approved").await, band_after("grown", "approved").await), (1, 1));
    let guardian = server.visitor();
    guardian.get(&own).await.expect_status(200);
    // What goes on already follows, there and back.
    let going_on = |band: &str| count(&server, &format!("conversations WHERE state <> 'closed' AND age_band = '{band}'"));
    let before = going_on("approved");
    assert!(before > 0);
    for (press, band) in [("freeze", "minor"), ("unfreeze", "approved"), ("freeze", "minor")] {
        guardian.post(&format!("{own}/{press}"), &[]).await.expect_status(303);
        assert_eq!(going_on(band), before, "{press}");
    }
    assert_eq!(band_after("frozen", "minor").await, 1, "nothing further is collected");
    guardian.post(&format!("{own}/withdraw"), &[]).await.expect_status(200);
    assert_eq!(going_on("approved"), 0);
}
