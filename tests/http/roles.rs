//! Roles: who may open what, who may give what, and what is gone at once when a role or an account ends.

use reqwest::header::{ACCEPT, ORIGIN};
use visavis::people::roles::Role;
use visavis::web::routes::{Method, ROUTES, Route};
use visavis::web::who::{Action, Door};

use super::frame::{method, path};
use super::ws::{Person, json_of};
use crate::support::{AGENT_PASSWORD, Answer, Credentials, OWNER_EMAIL, Server, Visitor};

pub const SIGN_OUT: &str = "/sign-out";

fn email(role: Role) -> String {
    format!("{}@lindner-physio.example", role.as_str())
}

pub async fn account_of(server: &Server, role: Role) -> Credentials {
    if role == Role::Owner { server.owner() } else { server.account(&[role.as_str()], &email(role), role.as_str()).await }
}

/// Asks as a script does, so that a refusal says its word.
pub async fn ask(visitor: &Visitor, server: &Server, route: &Route) -> Answer {
    let request = visitor.request(method(route), &path(route)).header(ORIGIN, server.origin()).header("X-Form-Token", visitor.token());
    let request = if route.method == Method::Post { request.form(&[("nothing", "")]) } else { request };
    visitor.send(request.header(ACCEPT, "application/json")).await
}

pub fn word(answer: &Answer) -> String {
    let json: serde_json::Value = serde_json::from_str(&answer.text).unwrap_or_default();
    json["error"].as_str().unwrap_or_default().to_owned()
}

/// The negative test of every route: a session of every role walks all of them, and nothing opens beyond the table.
#[tokio::test(flavor = "multi_thread")]
async fn no_role_comes_further_than_the_table_says() {
    let server = Server::with_business().await;
    let mut faults = Vec::new();
    for role in Role::ALL {
        let visitor = server.signed_in(&account_of(&server, role).await).await;
        visitor.get("/account").await.expect_status(200);
        for route in ROUTES.iter().filter(|route| route.action.door() == Door::Account && route.path != SIGN_OUT) {
            let answer = ask(&visitor, &server, route).await;
            let is_refused = answer.status == 403 && word(&answer) == "not-your-role";
            if is_refused == route.action.may().has(role) || word(&answer) == "sign-in-first" || answer.status >= 500 {
                faults.push(format!("{role:?} {:?} {}: {} {}", route.method, route.path, answer.status, word(&answer)));
            }
        }
        visitor.post(SIGN_OUT, &[]).await.expect_status(303);
        visitor.get("/account").await.expect_status(303);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_begins_where_they_may_be_and_reads_why_not_elsewhere() {
    let server = Server::with_business().await;
    let homes = [
        (Role::Owner, "/desk"),
        (Role::Admin, "/admin"),
        (Role::Officer, "/officer"),
        (Role::Auditor, "/officer"),
        (Role::Agent, "/desk"),
        (Role::Managed, "/account"),
        (Role::Customer, "/account"),
    ];
    for (role, home) in homes {
        let who = account_of(&server, role).await;
        let visitor = server.visitor();
        visitor.get("/sign-in").await.expect_status(200);
        let entered = visitor.post("/sign-in", &[("email", &who.email), ("password", &who.password)]).await;
        assert_eq!(entered.location(), home, "{role:?}");
        assert_eq!(visitor.get("/sign-in").await.location(), home, "{role:?}");
        let page = visitor.get(home).await;
        page.expect_status(200);
        let offers = |place: &str| page.text.contains(&format!("href=\"{place}\""));
        for (place, action) in [("/desk", Action::Serve), ("/settings", Action::ManageBusiness), ("/officer", Action::ReadRegisters)] {
            assert_eq!(offers(place), action.may().has(role), "{role:?} {place}");
        }
        if !Action::Serve.may().has(role) {
            let refused = visitor.get("/desk").await;
            assert!(refused.expect_status(403).text.contains("does not have the role that opens this page"), "{role:?}");
        }
    }
    let moved = server.signed_in(&server.owner()).await.get("/settings/team").await;
    assert_eq!((moved.status, moved.location()), (308, "/admin/users"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_manages_those_below_and_nobody_else() {
    let server = Server::with_business().await;
    let admin = server.signed_in(&account_of(&server, Role::Admin).await).await;
    account_of(&server, Role::Officer).await;
    account_of(&server, Role::Agent).await;
    let owner = server.signed_in(&server.owner()).await;
    let ids = [owner.account_of("Dana Lindner").await, owner.account_of("officer").await, owner.account_of("admin").await];
    // No invitation, no role, no password, no end for whoever is above, and nothing for oneself.
    let invite = [("permission", "yes"), ("email", "second@lindner-physio.example"), ("roles", "officer")];
    admin.get("/admin/users").await.expect_status(200);
    admin.post("/admin/users/invite", &invite).await.expect_status(403);
    for id in &ids {
        let page = admin.get(&format!("/admin/users/{id}")).await;
        assert!(!page.expect_status(200).text.contains("data-action=\"save-roles\""));
        let who = [("name", "Mallory"), ("email", "mallory@lindner-physio.example")];
        for (press, fields) in [
            ("", &who[..]),
            ("/roles", &[("roles", "admin")]),
            ("/roles", &[("roles", "owner")]),
            ("/end", &[("ends", "2099-01-01")]),
            ("/password", &[]),
            ("/suspend", &[]),
            ("/reinstate", &[]),
        ] {
            admin.post(&format!("/admin/users/{id}{press}"), fields).await.expect_status(403);
        }
    }
    owner.get("/admin/users").await.expect_status(200);
    owner.post("/admin/users/invite", &invite).await.expect_status(200);
    let page = owner.get("/admin/users").await.text;
    let withdraw = page.split("action=\"").find_map(|rest| rest.split('"').next().filter(|path| path.ends_with("/withdraw")));
    let withdraw = withdraw.expect("an open invitation");
    assert!(!admin.get("/admin/users").await.text.contains(withdraw), "what would be refused is not offered");
    admin.post(withdraw, &[]).await.expect_status(403);
    assert!(owner.get("/admin/users").await.text.contains("second@lindner-physio.example"));
    owner.post(withdraw, &[]).await.expect_status(303);
    let agent = admin.account_of("agent").await;
    for role in ["owner", "officer", "auditor"] {
        admin.post(&format!("/admin/users/{agent}/roles"), &[("roles", role)]).await.expect_status(403);
    }
    admin.post(&format!("/admin/users/{agent}/roles"), &[("roles", "king")]).await.expect_status(422);
    let page = admin.get(&format!("/admin/users/{agent}")).await.text;
    assert!(page.contains("value=\"managed\"") && !page.contains("value=\"officer\""), "what may be given is offered, and nothing else");
    admin.post(&format!("/admin/users/{agent}/roles"), &[("roles", "agent"), ("roles", "managed")]).await.expect_status(303);
    admin.post(&format!("/admin/users/{agent}/suspend"), &[]).await.expect_status(303);
    assert_eq!(
        server.visitor().post("/sign-in", &[("email", OWNER_EMAIL), ("password", crate::support::OWNER_PASSWORD)]).await.status,
        303
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_owner_keeps_role_account_and_time() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let second = server.signed_in(&account_of(&server, Role::Admin).await).await;
    let (dana, other) = (owner.account_of("Dana Lindner").await, owner.account_of("admin").await);
    let for_a_time = [("roles", "owner"), ("roles", "admin"), ("until-owner", "2099-01-01")];
    owner.post(&format!("/admin/users/{other}/roles"), &for_a_time).await.expect_status(303);
    // An owner for a time is none to rely on.
    second.get("/admin/users").await.expect_status(200);
    for (press, fields) in [
        ("roles", &[("roles", "agent")][..]),
        ("roles", &[("roles", "owner"), ("until-owner", "2099-01-01")]),
        ("end", &[("ends", "2099-01-01")]),
        ("suspend", &[]),
    ] {
        let refused = second.post(&format!("/admin/users/{dana}/{press}"), fields).await;
        assert!(refused.expect_status(409).text.contains("this is the last owner"), "{press}");
    }
    owner.get("/desk").await.expect_status(200);
    owner.get("/admin/users").await.expect_status(200);
    owner.post(&format!("/admin/users/{other}/roles"), &[("roles", "owner")]).await.expect_status(303);
    second.post(&format!("/admin/users/{dana}/suspend"), &[]).await.expect_status(303);
    owner.get("/desk").await.expect_status(303);
    // Now the other one is the last, and nobody is left to try.
    second.post(&format!("/admin/users/{other}/suspend"), &[]).await.expect_status(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_role_is_gone_with_the_next_request_and_its_sockets_at_once() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let agent = Person::agent(&server, &account_of(&server, Role::Agent).await).await;
    let mut desk = agent.desk_line().await;
    desk.hear("desk").await;
    let owner = server.signed_in(&server.owner()).await;
    let id = owner.account_of("agent").await;
    owner.post(&format!("/admin/users/{id}/roles"), &[("roles", "auditor")]).await.expect_status(303);
    assert_eq!(desk.closed().await, 4001);
    agent.visitor.get("/desk").await.expect_status(403);
    assert_eq!(agent.post_script("/desk/ticket").await.status, 403);
    agent.visitor.get("/officer").await.expect_status(200);
    assert!(json_of(&agent.post_script("/desk/ticket").await)["text"].as_str().is_some_and(|text| !text.is_empty()));
    // Nobody who may not serve is rung for, or promised to a guest.
    assert!(!server.visitor().get("/r/advice").await.text.contains("agent"), "only who serves is named");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_and_an_account_end_by_themselves() {
    let mut server = Server::with_business().await;
    let who = server.account(&["agent", "auditor"], "ines@lindner-physio.example", "Ines Koch").await;
    let ines = server.signed_in(&who).await;
    let owner = server.signed_in(&server.owner()).await;
    let id = owner.account_of("Ines Koch").await;
    for wrong in ["2020-01-01", "tomorrow", "2099-02-30"] {
        let refused = owner.post(&format!("/admin/users/{id}/roles"), &[("roles", "agent"), ("until-agent", wrong)]).await;
        assert!(refused.expect_status(422).text.contains("a day that is still to come"), "{wrong}");
        owner.post(&format!("/admin/users/{id}/end"), &[("ends", wrong)]).await.expect_status(422);
    }
    let until = [("roles", "agent"), ("roles", "auditor"), ("until-agent", "2099-03-01")];
    owner.post(&format!("/admin/users/{id}/roles"), &until).await.expect_status(303);
    owner.post(&format!("/admin/users/{id}/end"), &[("ends", "2099-04-01")]).await.expect_status(303);
    let page = owner.get(&format!("/admin/users/{id}")).await.text;
    assert!(page.contains("value=\"2099-03-01\"") && page.contains("value=\"2099-04-01\"") && page.contains("1 April 2099"), "{page}");
    ines.get("/desk").await.expect_status(200);
    server.change("UPDATE role_grants SET expires_ms = 1 WHERE role = 'agent'").await;
    ines.get("/desk").await.expect_status(403);
    ines.get("/officer").await.expect_status(200);
    server.change("UPDATE accounts SET ends_ms = 1 WHERE email = 'ines@lindner-physio.example'").await;
    assert_eq!(ines.get("/officer").await.location(), "/sign-in");
    let again = server.visitor().post("/sign-in", &[("email", &who.email), ("password", AGENT_PASSWORD)]).await;
    again.expect_status(422);
    // The sweep at the start has written both down.
    let lines = "SELECT COUNT(*) FROM audit_events WHERE action IN ('role.expire', 'account.end')";
    let mut written = 0;
    for _ in 0..600 {
        let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
        written = database.query_row(lines, [], |row| row.get(0)).expect("a count");
        if written == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(written, 2);
    owner.get("/admin/users").await.expect_status(200);
    owner.post(&format!("/admin/users/{id}/reinstate"), &[]).await.expect_status(303);
    server.signed_in(&who).await.get("/officer").await.expect_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_managed_person_changes_what_is_shown_and_an_admin_who_it_is() {
    let server = Server::with_business().await;
    let managed = server.signed_in(&account_of(&server, Role::Managed).await).await;
    let page = managed.get("/account/details").await.text;
    assert!(!page.contains("action=\"/account/name\"") && page.contains("changes your name and your address"));
    managed.post("/account/name", &[("name", "Mallory")]).await.expect_status(403);
    managed.post("/account/display-name", &[("display_name", "Max\u{2066}")]).await.expect_status(422);
    managed.post("/account/display-name", &[("display_name", " Max  at the door ")]).await.expect_status(303);
    assert!(managed.get("/account/details").await.text.contains("value=\"Max at the door\""));
    let admin = server.signed_in(&account_of(&server, Role::Admin).await).await;
    let id = admin.account_of("managed").await;
    let wrong = [("name", ""), ("email", "nobody"), ("display_name", "")];
    let refused = admin.post(&format!("/admin/users/{id}"), &wrong).await;
    assert!(refused.expect_status(422).text.contains("id=\"email-alert\""));
    let taken = [("name", "Max Weber"), ("email", OWNER_EMAIL), ("display_name", "")];
    admin.post(&format!("/admin/users/{id}"), &taken).await.expect_status(422);
    // A link that was made for the old address is no use to whoever has it next.
    let made = admin.post(&format!("/admin/users/{id}/password"), &[]).await;
    let link = made.expect_status(200).text.split("/recover/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
    let right = [("name", "Max Weber"), ("email", "max@lindner-physio.example"), ("display_name", "")];
    admin.post(&format!("/admin/users/{id}"), &right).await.expect_status(303);
    server.visitor().get(&format!("/recover/{link}")).await.expect_status(410);
    let page = managed.get("/account/details").await.text;
    assert!(page.contains("Max Weber") && page.contains("max@lindner-physio.example"));
    let new = Credentials { email: "max@lindner-physio.example".to_owned(), password: AGENT_PASSWORD.to_owned() };
    server.signed_in(&new).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_gives_only_what_its_issuer_may_still_give() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let admin = server.signed_in(&account_of(&server, Role::Admin).await).await;
    admin.get("/admin/users").await.expect_status(200);
    let invite =
        [("permission", "yes"), ("email", "tomasz@lindner-physio.example"), ("roles", "agent"), ("roles", "admin"), ("ends", "2099-06-30")];
    let made = admin.post("/admin/users/invite", &invite).await;
    let link = made.expect_status(200).text.split("/invite/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
    let listed = owner.get("/admin/users").await.text;
    assert!(listed.contains("tomasz@lindner-physio.example") && !listed.contains(&link));
    let id = owner.account_of("admin").await;
    owner.post(&format!("/admin/users/{id}/roles"), &[("roles", "agent")]).await.expect_status(303);
    let accept = [("name", "Tomasz Wolny"), ("password", AGENT_PASSWORD)];
    server.visitor().post(&format!("/invite/{link}"), &accept).await.expect_status(404);
    owner.get("/admin/users").await.expect_status(200);
    let made = owner.post("/admin/users/invite", &invite).await;
    let link = made.expect_status(200).text.split("/invite/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
    server.visitor().post(&format!("/invite/{link}"), &accept).await.expect_status(303);
    let listed = owner.get("/admin/users").await.text;
    assert!(listed.contains("30 June 2099"), "{listed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_has_no_way_into_the_account_of_somebody_who_serves() {
    let server = Server::with_business().await;
    account_of(&server, Role::Agent).await;
    account_of(&server, Role::Managed).await;
    let owner = server.signed_in(&server.owner()).await;
    let admin = server.signed_in(&account_of(&server, Role::Admin).await).await;
    let (agent, managed) = (admin.account_of("agent").await, admin.account_of("managed").await);
    assert!(!admin.get(&format!("/admin/users/{agent}")).await.text.contains("data-action=\"new-password\""));
    admin.post(&format!("/admin/users/{agent}/password"), &[]).await.expect_status(403);
    let other_address = [("name", "agent"), ("email", "admin-too@lindner-physio.example"), ("display_name", "")];
    admin.post(&format!("/admin/users/{agent}"), &other_address).await.expect_status(403);
    // Nor through the letters, which hold the links of others.
    admin.get("/admin/mail").await.expect_status(403);
    assert!(!admin.get("/admin").await.text.contains("/admin/mail"));
    owner.get("/admin/users").await.expect_status(200);
    owner.post(&format!("/admin/users/{agent}/password"), &[]).await.expect_status(200);
    // A link that was made for somebody harmless is worth nothing once they serve, nor once its maker may make none any more.
    let made = async || {
        let made = admin.post(&format!("/admin/users/{managed}/password"), &[]).await;
        made.expect_status(200).text.split("/recover/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned()
    };
    let choose = async |link: String| server.visitor().post(&format!("/recover/{link}"), &[("password", AGENT_PASSWORD)]).await;
    let link = made().await;
    for role in ["agent", "managed"] {
        owner.post(&format!("/admin/users/{managed}/roles"), &[("roles", role)]).await.expect_status(303);
    }
    choose(link).await.expect_status(410);
    let link = made().await;
    let id = owner.account_of("admin").await;
    owner.post(&format!("/admin/users/{id}/suspend"), &[]).await.expect_status(303);
    choose(link).await.expect_status(404);
}
