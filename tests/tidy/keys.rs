//! Keys: every text that is asked for exists in English and gets exactly its values; every text is used.

use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::{self, Message};
use crate::rust::{closed, words};
use crate::tree::{self, Fault, File, check_samples, report};

/// Functions that take a key as their first argument.
const CALLS: &[&str] = &["say", "say1", "say2", "say_with", "plain"];

/// Names that look like keys and are none: the part of an area that scripts get, identifiers that cross to pages and cookies,
/// names of settings that texts refer to.
const NO_KEYS: &[&str] = &["recording-page", "recording-days", "notice-days", "people-most"];

fn check_calls(files: &[File], english: &BTreeMap<String, Message>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let is_script = file.path.ends_with(".js");
        let text = without_comments(file);
        for call in CALLS {
            for at in words(&text, call) {
                let open = at + call.len();
                let Some(key) = text[open..].strip_prefix('(').and_then(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
                else {
                    continue;
                };
                let Some(message) = english.get(key) else {
                    if key.contains('-') {
                        faults.push(file.fault(at, format!("there is no text `{key}`: write it into templates/locales/en")));
                    }
                    continue;
                };
                if is_script {
                    if !message.forms().is_empty() {
                        faults
                            .push(file.fault(at, format!("`{key}` chooses by a value, which only the server can: send the finished text")));
                    }
                    continue;
                }
                let arguments = closed_call(&text, open);
                if let Some(given) = given_values(call, arguments, key)
                    && given != message.values()
                {
                    faults.push(file.fault(at, format!("`{key}` names the values {:?}, the call gives {given:?}", message.values())));
                }
            }
        }
    }
    faults
}

/// Literals that begin with an area and a hyphen are keys, wherever they stand in Rust.
fn check_literals(files: &[File], english: &BTreeMap<String, Message>) -> Vec<Fault> {
    let areas: BTreeSet<&str> = english.keys().filter_map(|key| key.split('-').next()).collect();
    let mut faults = Vec::new();
    for file in files {
        let source = crate::rust::Source::new(&file.path, &file.text);
        for (at, text) in source.strings(source.tests) {
            let like_a_key = text.split_once('-').is_some_and(|(area, rest)| areas.contains(area) && !rest.is_empty())
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if like_a_key && !english.contains_key(text) && !NO_KEYS.contains(&text) {
                faults.push(
                    file.fault(
                        at,
                        format!("`{text}` looks like a key and there is no such text: write it, or name it in tests/tidy/keys.rs"),
                    ),
                );
            }
        }
    }
    faults
}

fn check_unused(english: &BTreeMap<String, Message>, used_in: &[File]) -> Vec<Fault> {
    let mut used: BTreeSet<String> = english.values().flat_map(Message::references).collect();
    for file in used_in {
        let text = without_comments(file);
        for quote in ['"', '\'', '`'] {
            used.extend(text.split(quote).filter(|part| english.contains_key(*part)).map(str::to_owned));
        }
    }
    let unused = english.values().filter(|message| !used.contains(&message.key));
    unused
        .map(|one| Fault {
            path: one.path.clone(),
            line: one.line,
            advice: format!("nobody says `{}`: take it out in all nine languages", one.key),
        })
        .collect()
}

fn without_comments(file: &File) -> String {
    if file.path.ends_with(".rs") { crate::rust::Source::new(&file.path, &file.text).literals } else { file.text.clone() }
}

/// The arguments of the call whose bracket opens at `open`, brackets inside strings notwithstanding.
fn closed_call(text: &str, open: usize) -> &str {
    let rest = &text[open..];
    let blanked = crate::rust::Source::new("", rest).code;
    &rest[..closed(&blanked, 0).unwrap_or(rest.len())]
}

/// Names of the values given, if they stand in the call itself.
fn given_values(call: &str, arguments: &str, key: &str) -> Option<BTreeSet<String>> {
    let mut literals = quoted(arguments).into_iter().skip_while(|text| text != key).skip(1);
    match call {
        "say" => Some(BTreeSet::new()),
        "say1" => Some(literals.next().into_iter().collect()),
        "say2" => {
            // The second name is the third argument: `say2(key, name, value, name, value)`.
            let parts = top_level(arguments);
            [parts.get(1), parts.get(3)]
                .into_iter()
                .map(|part| Some(part?.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned()))
                .collect()
        }
        _ => {
            let inside = arguments.split_once("&[")?.1;
            let mut names = BTreeSet::new();
            for part in inside.split('(').skip(1) {
                if let Some(name) = part
                    .trim_start()
                    .strip_prefix('"')
                    .and_then(|rest| rest.split_once('"'))
                    .filter(|(_, rest)| rest.trim_start().starts_with(','))
                {
                    names.insert(name.0.to_owned());
                }
            }
            Some(names)
        }
    }
}

fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn top_level(arguments: &str) -> Vec<String> {
    let inside = arguments.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(arguments);
    let blanked = crate::rust::Source::new("", inside).code;
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, byte) in blanked.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(inside[start..at].to_owned());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(inside[start..].to_owned());
    parts
}

fn speakers() -> Vec<File> {
    let mut files = tree::files("src", &[".rs"]);
    files.extend(tree::files("templates", &[".html", ".txt"]));
    files.extend(tree::files("static", &[".js"]));
    files
}

fn sample_texts() -> BTreeMap<String, Message> {
    let file = File::new("en/room.ftl", "room-ring = Ring\nroom-place = { $place ->\n    [one] a\n   *[other] { $place } { $name }\n}\n");
    fluent::messages(&file).into_iter().map(|message| (message.key.clone(), message)).collect()
}

#[test]
fn every_text_asked_for_exists() {
    let mut files = speakers();
    // The engine takes patterns apart and asks for keys that are not there.
    files.retain(|file| !file.path.starts_with("src/text/"));
    report(check_calls(&files, &fluent::language("en")));
    let english = sample_texts();
    check_samples(
        |files| check_calls(files, &english),
        &[
            ("a.rs", "words.say(\"room-ring\"); // say(\"room-none\")", 0),
            ("a.rs", "words.say(\"room-none\")", 1),
            ("a.rs", "words.say(\"room-place\")", 1),
            ("a.rs", "words.say1(\"room-place\", \"place\", 2)", 1),
            ("a.rs", "words.say2(\n \"room-place\", \"place\", f(1, 2), \"name\", n)", 0),
            ("a.rs", "words.say_with(\"room-place\", &[(\"place\", n.into()), (\"name\", x(\"y\"))])", 0),
            ("a.rs", "words.plain(\"room-ring\", &[(\"name\", x.into())])", 1),
            ("a.rs", "words.say_with(\"room-place\", values)", 0),
            ("a.html", "<p>{{ t.say1(\"room-ring\", \"name\", n) }}</p>", 1),
            ("a.js", "words.say(\"room-place\", { place: 2 }); say(element, \"x-y\")", 1),
        ],
    );
}

#[test]
fn every_key_in_rust_exists() {
    let mut files = tree::files("src", &[".rs"]);
    files.retain(|file| !file.path.starts_with("src/text/"));
    report(check_literals(&files, &fluent::language("en")));
    let english = sample_texts();
    check_samples(|files| check_literals(files, &english), &[("src/a.rs", "f(\"room-none\", \"room-ring\", \"x-room\", \"room-{}\")", 1)]);
}

#[test]
fn every_text_is_used() {
    report(check_unused(&fluent::language("en"), &speakers()));
    let files = [File::new("a.rs", "f(\"room-ring\") // \"room-place\"")];
    assert_eq!(check_unused(&sample_texts(), &files).len(), 1);
}
