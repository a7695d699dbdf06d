//! Things that have one place: the clock, SQL, tables, the WebRTC crates.

use std::collections::BTreeMap;

use crate::rust::{Source, words};
use crate::tree::{self, Fault, File, check_samples, report};

/// Calls that read a clock, and where they may stand. Machines and rules get `now` handed in.
const CLOCKS: &[(&str, &[&str])] = &[
    ("SystemTime::now", &["src/base/time.rs"]),
    ("Timestamp::now", &[]),
    ("Zoned::now", &[]),
    ("OffsetDateTime::now_utc", &[]),
    // Shells measure how long things take and wake up on time.
    (
        "Instant::now",
        &[
            "src/store/",
            "src/live/",
            "src/jobs/",
            "src/media/worker",
            "src/media/mod.rs",
            // Functions of the fuzzer stand in for a shell.
            "src/media/fuzz",
            "src/web/",
            "src/app.rs",
            "src/cli/",
        ],
    ),
];

/// What opens a connection outward or asks for a name, and where it may: the page of privacy choices names each to people
/// (`choices-outbound-…`), or a person at the machine asks for it.
const OUTWARD: &[&str] =
    &["TcpStream::connect", "TcpSocket::new", "lookup_host", "to_socket_addrs", "reqwest", "hyper", "ureq", "hickory_resolver"];
const DECLARED: &[(&str, &str)] = &[("src/mail/smtp.rs", "choices-outbound-mail"), ("src/cli/doctor/", "")];

const SQL: &[&str] =
    &["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "DROP TABLE ", "ALTER TABLE ", "PRAGMA ", "SAVEPOINT "];

fn check_clocks(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let source = Source::new(&file.path, &file.text);
        for (call, places) in CLOCKS {
            if places.iter().any(|place| file.path.starts_with(place)) {
                continue;
            }
            for at in words(source.product(), call) {
                faults.push(file.fault(at, format!("`{call}` does not belong here: take `now` as an argument, or ask `Clock`")));
            }
        }
    }
    faults
}

/// `page`: the source of the page that names them.
fn check_outward(files: &[File], page: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let source = Source::new(&file.path, &file.text);
        let declared = DECLARED.iter().find(|(place, _)| file.path.starts_with(place));
        for call in OUTWARD.iter().filter(|_| declared.is_none_or(|(_, key)| !page.contains(key))) {
            for at in words(source.product(), call) {
                faults.push(file.fault(at, format!("`{call}` leaves the machine: name the connection on the page of choices first")));
            }
        }
    }
    faults
}

fn check_sql(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| !file.path.starts_with("src/store/") && !file.path.ends_with("/sql.rs")) {
        let source = Source::new(&file.path, &file.text);
        for (at, text) in source.strings(source.tests) {
            if is_sql(text) {
                faults.push(file.fault(at, "SQL stands in the domain's sql.rs, each query beside the function that binds it"));
            }
        }
    }
    faults
}

/// `owners`: the domain of each table.
fn check_tables(files: &[File], owners: &BTreeMap<String, String>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| !file.path.starts_with("src/store/")) {
        let Some(domain) = file.path.split('/').nth(1) else { continue };
        let source = Source::new(&file.path, &file.text);
        for (at, text) in source.strings(source.tests).into_iter().filter(|(_, text)| is_sql(text)) {
            for (table, owner) in owners.iter().filter(|(table, owner)| *owner != domain && names_table(text, table)) {
                faults.push(file.fault(at, format!("`{table}` belongs to `{owner}`: ask a function of that domain")));
            }
        }
    }
    faults
}

/// The table behind FROM, JOIN, INTO, UPDATE or TABLE; a column may have a table's name.
fn names_table(sql: &str, table: &str) -> bool {
    words(sql, table).any(|at| {
        let before = sql[..at].trim_end();
        ["FROM", "JOIN", "INTO", "UPDATE", "TABLE"].iter().any(|word| before.ends_with(word))
    })
}

/// `listed`: the text of the file that names what pages leave in browsers.
fn check_stored(files: &[File], listed: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        for way in ["indexedDB", "caches.", "document.cookie", "Storage[", "Storage."] {
            let is_plain =
                |rest: &str| way == "Storage." && ["getItem(", "setItem(", "removeItem("].iter().any(|call| rest.starts_with(call));
            for (at, _) in file.text.match_indices(way).filter(|(at, _)| !is_plain(&file.text[at + way.len()..])) {
                faults.push(file.fault(at, "what stays in browsers is set with `setItem`, by a name that can be listed"));
            }
        }
        for call in ["Storage.setItem(", "root.getDirectoryHandle("] {
            for (at, found) in file.text.match_indices(call) {
                let name = file.text[at + found.len()..].split([',', ')']).next().unwrap_or_default();
                // A constant stands for what it was given.
                let given = file.text.split(&format!("const {name} = ")).nth(1).and_then(|rest| rest.split(';').next());
                let name = given.unwrap_or(name);
                if !(name.starts_with('"') && listed.contains(name)) {
                    faults.push(file.fault(at, format!("{name} stays in browsers: name it in src/policies/tables.rs")));
                }
            }
        }
    }
    faults
}

fn is_sql(text: &str) -> bool {
    let start = text.trim_start_matches(['\\', 'n', ' ', '\n']);
    SQL.iter().any(|word| start.starts_with(word)) || (start.starts_with("WITH ") && text.contains("SELECT"))
}

/// Reads `-- desk: …` above `CREATE TABLE rooms (`.
fn table_owners(migrations: &[File]) -> BTreeMap<String, String> {
    let mut owners = BTreeMap::new();
    for file in migrations {
        let mut domain = String::new();
        for line in file.text.lines() {
            let comment = line.strip_prefix("-- ").and_then(|comment| comment.split_once(':'));
            if let Some((name, _)) = comment.filter(|(name, _)| !name.contains(' ')) {
                domain = name.to_owned();
            }
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                let table: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                owners.insert(table, domain.clone());
            }
        }
    }
    owners
}

fn check_webrtc(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| !file.path.starts_with("src/media/")) {
        let source = Source::new(&file.path, &file.text);
        for name in ["rtc_stun", "rtc_dtls", "rtc_srtp", "rtc_crypto", "rtc_sdp", "rtc_rtp", "rtc_rtcp", "rtc_shared"] {
            for at in words(&source.code, name) {
                faults.push(file.fault(at, format!("`{name}` is known only behind the wall of src/media/transport")));
            }
        }
    }
    // Whole peers of that family are somebody else's implementation, which the examination needs and nothing else.
    for file in files.iter().filter(|file| !file.path.starts_with("src/cli/doctor/")) {
        let source = Source::new(&file.path, &file.text);
        for at in ["webrtc", "rtc"].into_iter().flat_map(|name| words(&source.code, name).map(move |at| (name, at))) {
            if source.code[at.1 + at.0.len()..].starts_with("::") {
                faults.push(file.fault(at.1, format!("`{}` is for the peers of src/cli/doctor", at.0)));
            }
        }
    }
    faults
}

#[test]
fn the_clock_is_read_only_in_shells() {
    report(check_clocks(&tree::files("src", &[".rs"])));
    let sample = "fn f() { Instant::now(); }\n// Instant::now()\n#[cfg(test)]\nmod tests { fn g() { Instant::now(); } }";
    check_samples(check_clocks, &[("src/desk/queue.rs", sample, 1), ("src/live/room.rs", sample, 0)]);
    check_samples(check_clocks, &[("src/live/room.rs", "let at = std::time::SystemTime::now();", 1)]);
}

#[test]
fn the_server_calls_nobody_whom_it_does_not_name() {
    let files = tree::files("src", &[".rs"]);
    let page = &files.iter().find(|file| file.path == "src/web/choices/officer.rs").expect("the page of choices").text;
    report(check_outward(&files, page));
    let call = "async fn f() { TcpStream::connect(there).await; }\n#[cfg(test)]\nmod tests { fn g() { TcpStream::connect(here); } }";
    let rows = [("src/jobs/acme.rs", call, 1), ("src/mail/smtp.rs", call, 0), ("src/cli/doctor/reach.rs", call, 0)];
    check_samples(|files| check_outward(files, page), &rows);
    check_samples(|files| check_outward(files, "a page that names nothing"), &[("src/mail/smtp.rs", call, 1)]);
}

#[test]
fn sql_stands_in_its_files() {
    report(check_sql(&tree::files("src", &[".rs"])));
    let sample = "let q = \"SELECT id\\n FROM rooms\"; let t = \"Select a room\"; let r = r#\"\n  UPDATE rooms SET a = 1\"#;";
    check_samples(check_sql, &[("src/desk/rooms.rs", sample, 2), ("src/desk/sql.rs", sample, 0)]);
}

#[test]
fn tables_are_named_only_by_their_domain() {
    let owners = table_owners(&tree::files("src/store/migrations", &[".sql"]));
    assert!(owners.len() > 5 && owners.values().all(|owner| !owner.is_empty()), "{owners:?}");
    report(check_tables(&tree::files("src", &[".rs"]), &owners));

    let owners = BTreeMap::from([("rooms".to_owned(), "desk".to_owned())]);
    let sample = "const Q: &str = \"SELECT rooms FROM halls JOIN rooms ON 1\";";
    check_samples(|files| check_tables(files, &owners), &[("src/people/sql.rs", sample, 1), ("src/desk/sql.rs", sample, 0)]);
    check_samples(|files| check_tables(files, &owners), &[("src/people/sql.rs", "let q = \"SELECT rooms FROM halls\";", 0)]);
}

#[test]
fn the_webrtc_crates_stay_behind_their_wall() {
    report(check_webrtc(&tree::files("src", &[".rs"])));
    check_samples(check_webrtc, &[("src/live/room.rs", "use rtc_sdp::Line;", 1), ("src/media/transport/mod.rs", "use rtc_sdp::Line;", 0)]);
    check_samples(check_webrtc, &[("src/media/mod.rs", "use webrtc::Peer;", 1), ("src/cli/doctor/peer.rs", "use rtc::Peer;", 0)]);
}

#[test]
fn what_stays_in_browsers_is_listed() {
    let listed = tree::files("src/policies", &["tables.rs"]).remove(0).text;
    report(check_stored(&tree::files("static/js", &[".js"]), &listed));
    check_samples(
        |files| check_stored(files, "(\"kept\", 1)"),
        &[
            ("a.js", "const KEY = \"kept\";\nlocalStorage.setItem(KEY, 1);", 0),
            ("a.js", "const KEY = \"hidden\";\nlocalStorage.setItem(KEY, 1);", 1),
            ("a.js", "sessionStorage.setItem(key(), 1);", 1),
            ("a.js", "root.getDirectoryHandle(\"kept\", { create: true });", 0),
            ("a.js", "root.getDirectoryHandle(\"films\");", 1),
            ("a.js", "localStorage.hidden = 1; sessionStorage[key] = 1; document.cookie = \"a=b\";", 3),
            ("a.js", "localStorage.getItem(KEY); caches.open(\"x\"); indexedDB.open(\"x\");", 2),
        ],
    );
}
