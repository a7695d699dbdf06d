//! What is not left behind: unfinished marks, silenced lints, unexplained panics, strangers at the top of the repository.

use crate::rust::{Source, words};
use crate::tree::{self, Fault, File, check_samples, report};

/// Split, so that this file does not find itself.
const MARKS: &[(&str, &str)] = &[
    (concat!("TO", "DO"), "do it, or make it an issue"),
    (concat!("FIX", "ME"), "mend it, or make it an issue"),
    (concat!("XX", "X"), "say what is meant"),
    (concat!("HA", "CK"), "say what is meant"),
];

const CODE: &[(&str, &str)] = &[
    (concat!("allow(dead", "_code)"), "remove what nobody uses"),
    (concat!("allow(unus", "ed"), "remove what nobody uses"),
    (concat!("#[ign", "ore"), "assert what happens today and say why"),
    (concat!("to", "do!("), "write it"),
    (concat!("unimpl", "emented!("), "write it"),
    (concat!("db", "g!("), "remove it"),
    (concat!("#![allow(warn", "ings"), "mend the warnings"),
];

const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "README.md",
    "src",
    "templates",
    "static",
    "tests",
    "packaging",
    "target",
    "visavis-data",
    "visavis-data.key",
];

fn check_marks(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        for (mark, advice) in MARKS {
            for at in words(&file.text, mark) {
                faults.push(file.fault(at, format!("{mark}: {advice}")));
            }
        }
        if file.path.ends_with(".rs") {
            let source = Source::new(&file.path, &file.text);
            for (mark, advice) in CODE {
                for (at, _) in source.code.match_indices(mark) {
                    faults.push(file.fault(at, format!("{mark}: {advice}")));
                }
            }
        }
    }
    faults
}

/// `expect` and its kin need a comment on the same line or just above that proves them.
fn check_panics(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let source = Source::new(&file.path, &file.text);
        let code = source.product();
        for call in [".unwrap()", ".expect(", "panic!(", "unreachable!("] {
            for (at, _) in code.match_indices(call) {
                let line = file.text[..at].rfind('\n').map_or(0, |end| end + 1);
                let end = file.text[at..].find('\n').map_or(file.text.len(), |end| at + end);
                let above = file.text[..line].lines().rev().take(3);
                if !file.text[line..end].contains("//") && !above.into_iter().any(|line| line.trim_start().starts_with("//")) {
                    faults.push(
                        file.fault(
                            at,
                            format!("`{call}` without the comment that proves it: return an error, or prove it in the line above"),
                        ),
                    );
                }
            }
        }
    }
    faults
}

fn check_headers(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        if !file.text.starts_with("//!") && file.path != "src/main.rs" && !file.path.ends_with("/tests.rs") {
            faults.push(file.fault(0, "begin with `//!`: what it is, what it owns, what is absent"));
        } else if file.path.ends_with("/mod.rs") && !file.text.contains("**Invariants.**") {
            faults.push(file.fault(0, "the header of a folder names its **Invariants.**"));
        }
    }
    faults
}

#[test]
fn nothing_unfinished_is_left() {
    let mut files = tree::files("src", &[".rs", ".sql", ".md"]);
    files.extend(tree::files("templates", &[".html", ".ftl", ".txt"]));
    files.extend(tree::files("static", &[".js", ".css"]));
    files.extend(tree::files("tests", &[".rs", ".js", ".sh"]));
    report(check_marks(&files));
    let sample = concat!("// TO", "DO later\n#[allow(dead", "_code)]\nfn f() {}");
    check_samples(check_marks, &[("src/a.rs", sample, 2), ("static/js/a.js", sample, 1)]);
}

#[test]
fn every_panic_is_proved() {
    report(check_panics(&tree::files("src", &[".rs"])));
    check_samples(
        check_panics,
        &[
            ("src/a.rs", "fn f() { g().expect(\"x\"); }", 1),
            ("src/a.rs", "fn f() {\n    // The table has one row.\n    g().expect(\"x\");\n}", 0),
            ("src/a.rs", "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { f().unwrap(); } }", 0),
        ],
    );
}

#[test]
fn every_file_says_what_it_is() {
    report(check_headers(&tree::files("src", &[".rs"])));
    check_samples(
        check_headers,
        &[("src/a/mod.rs", "//! Things.\n", 1), ("src/a/mod.rs", "//! T.\n//! **Invariants.** None.", 0), ("src/b.rs", "use x;", 1)],
    );
}

#[test]
fn the_top_of_the_repository_holds_what_it_should() {
    let mut faults = Vec::new();
    for entry in std::fs::read_dir(tree::root()).unwrap_or_else(|fault| panic!("{fault}")).flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && !TOP.contains(&name.as_str()) {
            faults.push(Fault {
                path: name,
                line: 1,
                advice: "nothing else stands at the top: see the table of rooms in src/lib.rs".to_owned(),
            });
        }
    }
    report(faults);
}
