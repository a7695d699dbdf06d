//! The commands, on a folder that is being served and on one that is not.

use std::os::unix::fs::PermissionsExt;

use crate::support::{OWNER_PASSWORD, Server, program, run_with_input};

#[test]
fn wrong_usage_is_two_and_help_is_fine() {
    for (line, code) in [
        ("", 2),
        ("--help", 0),
        ("--version", 0),
        ("serve --help", 0),
        ("audit verify --help", 0),
        ("sing", 2),
        ("serve --loud", 2),
        ("serve --listen nowhere", 2),
        ("serve --origin http://localhost", 2),
        ("serve --config /nonexistent/visavis.toml", 2),
        ("room create --slug advice", 2),
        ("invite --role queen --email a@b.example", 2),
        ("token --room advice --can sing", 2),
        ("audit verify --data /nonexistent", 1),
        ("invite --email a@b.example --data /nonexistent", 1),
    ] {
        let arguments: Vec<&str> = line.split_whitespace().collect();
        let done = run_with_input(&arguments, "");
        let said = String::from_utf8_lossy(if code == 0 { &done.stdout } else { &done.stderr });
        assert_eq!(done.status.code(), Some(code), "{line}: {said}");
        assert!(!said.trim().is_empty(), "{line} says nothing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_set_up_needs_no_browser_and_happens_once() {
    let server = Server::start().await;
    let arguments = [
        "setup",
        "--business",
        "Lindner Physiotherapy",
        "--address",
        "Hafenstrasse 12, 24103 Kiel",
        "--contact-email",
        "praxis@lindner-physio.example",
        "--owner-name",
        "Dana Lindner",
        "--owner-email",
        "dana@lindner-physio.example",
        "--owner-password-stdin",
    ];
    for (name, input) in [("short", "short"), ("empty", ""), ("business", "Lindner Physiotherapy")] {
        let done = server.cli_with_input(&arguments, input);
        assert_eq!(done.status.code(), Some(2), "{name}");
    }
    let mut blank = arguments;
    blank[4] = "   ";
    assert_eq!(server.cli_with_input(&blank, OWNER_PASSWORD).status.code(), Some(2), "a consent dialog must show the address");

    let done = server.cli_with_input(&arguments, &format!("{OWNER_PASSWORD}\n"));
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said: serde_json::Value = serde_json::from_slice(&done.stdout).expect("one JSON object");
    assert_eq!(said["business"], "Lindner Physiotherapy");
    assert_eq!(said["languages"].as_array().map(Vec::len), Some(9));
    assert_eq!(said["url"], server.url("/"));
    server.signed_in(&server.owner()).await.get("/desk").await.expect_status(200);

    let again = server.cli_with_input(&arguments, OWNER_PASSWORD);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("completed before"));
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_do_the_same_with_and_without_a_running_server() {
    let mut server = Server::with_business().await;
    for (turn, slug) in ["advice", "emergency"].into_iter().enumerate() {
        let room = server.say(&["room", "create", "--slug", slug, "--name", "Advice", "--recording", "ask"]);
        assert!(room.trim().ends_with(&format!("/r/{slug}")), "{room}");
        let taken = server.cli(&["room", "create", "--slug", slug, "--name", "Again"]);
        assert_eq!(taken.status.code(), Some(1), "{}", String::from_utf8_lossy(&taken.stderr));
        for wrong in
            [["room", "create", "--slug", "Not A Slug", "--name", "x"], ["room", "create", "--slug", "fine", "--name", "evil\u{202e}name"]]
        {
            assert_eq!(server.cli(&wrong).status.code(), Some(2), "{wrong:?}");
        }
        let invitation = server.say(&["invite", "--role", "agent", "--email", "tomasz@example.org"]);
        assert!(invitation.contains("/invite/"), "{invitation}");
        assert_eq!(server.cli(&["invite", "--email", "nobody"]).status.code(), Some(2));
        assert_eq!(server.cli(&["invite", "--email", "dana@lindner-physio.example"]).status.code(), Some(1));
        let token = server.say(&["token", "--room", slug, "--can", "publish,play", "--ttl", "1h"]);
        assert_eq!(token.trim().len(), 43, "{token}");
        assert_eq!(server.cli(&["token", "--room", "nowhere", "--can", "play"]).status.code(), Some(1));
        let link = server.say(&["admin", "link"]);
        assert!(link.contains("/recover/"), "{link}");
        server.say(&["admin", "retention-confirm"]);
        if turn == 0 {
            server.kill();
        }
    }
    server.restart().await;
    for slug in ["advice", "emergency"] {
        server.visitor().get(&format!("/r/{slug}")).await.expect_status(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_verifies_and_a_changed_line_does_not() {
    let mut server = Server::with_business().await;
    let note = server.folder.path().join("checkpoint");
    std::fs::write(&note, server.say(&["audit", "checkpoint"])).expect("a file");
    let note = note.display().to_string();
    server.room("advice", "Advice");
    assert!(server.say(&["audit", "verify"]).contains("verifies"));
    assert!(server.say(&["audit", "verify", "--checkpoint", &note]).contains("verifies"));

    server.kill();
    assert!(server.say(&["audit", "verify", "--checkpoint", &note]).contains("verifies"));
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    database.execute("UPDATE audit_events SET action = 'room.destroy' WHERE action = 'business.create'", []).expect("a line is changed");
    drop(database);
    let done = server.cli(&["audit", "verify"]);
    assert_eq!(done.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&done.stderr).contains("does not verify"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_owner_of_the_folder_reaches_it() {
    let server = Server::start().await;
    let mode = |path: std::path::PathBuf| {
        std::fs::metadata(&path).unwrap_or_else(|fault| panic!("{path:?}: {fault}")).permissions().mode() & 0o777
    };
    assert_eq!(mode(server.data()), 0o700);
    for file in ["control.sock", "visavis.db", "lock", "tls/certificates.sealed"] {
        assert_eq!(mode(server.data().join(file)), 0o600, "{file}");
    }
    assert_eq!(mode(server.folder.path().join("data.key")), 0o600);
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_stand_in_the_environment_and_in_the_file() {
    let server = Server::with_business().await;
    let run = |command: &mut std::process::Command| {
        let done = command.output().expect("the program ends");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("UTF-8")
    };
    let data = server.data().display().to_string();
    let said = run(program().args(["audit", "verify"]).env("VISAVIS_DATA", &data));
    assert!(said.contains("verifies"), "{said}");

    let elsewhere = tempfile::tempdir().expect("a folder");
    let other = elsewhere.path().join("other");
    std::fs::create_dir(&other).expect("a folder");
    std::fs::write(other.join("visavis.toml"), "origin = [\"https://desk.example.org\"]\n").expect("a file");
    let other = other.display().to_string();
    let link = run(program().args(["admin", "link", "--data", &other]));
    assert!(link.starts_with("https://desk.example.org/setup/"), "{link}");
    let link = run(program().args(["admin", "link", "--data", &other]).env("VISAVIS_ORIGIN", "https://a.example,https://b.example"));
    assert!(link.starts_with("https://a.example/setup/"), "{link}");
    std::fs::write(std::path::Path::new(&other).join("visavis.toml"), "orign = \"https://desk.example.org\"\n").expect("a file");
    let done = run_with_input(&["admin", "link", "--data", &other], "");
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("orign"));
}
