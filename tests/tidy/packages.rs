//! Dependencies: each is a decision with its reason, one cryptographic provider, licences that a business may ship.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::tree::{self, Fault, File, check_samples, report};

/// Packages that would bring a second cryptographic library, or one that is not ours to build.
const UNWANTED: &[&str] = &["ring", "openssl", "openssl-sys", "native-tls", "boring", "libsodium-sys", "actix-governor"];

/// Licences (SPDX) under which others' work may be inside the binary.
const LICENCES: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "BSL-1.0",
    "Unicode-3.0",
    "MPL-2.0",
    "CDLA-Permissive-2.0",
    "OpenSSL",
];

/// Every line of `[dependencies]` and `[dev-dependencies]` says why it is there.
fn check_reasons(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let mut within = false;
        let mut at = 0;
        for line in file.text.split_inclusive('\n') {
            if line.starts_with('[') {
                within = line.contains("dependencies]");
            } else if within && line.contains('=') && !line.starts_with('#') && !line.contains(" # ") {
                faults.push(file.fault(at, "a dependency is a decision: say in a comment why it is there"));
            }
            at += line.len();
        }
    }
    faults
}

/// Whether a licence expression can be met with the allowed ones.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    either(&words, &mut at) && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut met = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at);
    }
    met
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut met = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at);
    }
    met
}

fn one(words: &[&str], at: &mut usize) -> bool {
    if words.get(*at) == Some(&"(") {
        *at += 1;
        let met = either(words, at);
        *at += 1;
        return met;
    }
    let mut licence = words.get(*at).map_or(String::new(), |word| (*word).to_owned());
    *at += 1;
    if words.get(*at) == Some(&"WITH") {
        licence = format!("{licence} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    LICENCES.contains(&licence.as_str())
}

fn cargo(arguments: &[&str]) -> String {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let answer = Command::new(program).args(arguments).current_dir(tree::root()).output();
    let answer = answer.unwrap_or_else(|fault| panic!("cargo does not start: {fault}"));
    assert!(answer.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&answer.stderr));
    String::from_utf8_lossy(&answer.stdout).into_owned()
}

/// Names of the packages that are built here, tests included.
fn packages_built() -> BTreeSet<String> {
    let tree = cargo(&["tree", "--locked", "--offline", "--prefix", "none", "--edges", "normal,build,dev", "--format", "{p}"]);
    tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn every_dependency_has_a_reason() {
    report(check_reasons(&tree::files("", &["Cargo.toml"]).into_iter().filter(|file| file.path == "Cargo.toml").collect::<Vec<_>>()));
    check_samples(check_reasons, &[("Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\n# words\na = \"1\" # texts\nb = \"2\"\n", 1)]);
}

#[test]
fn there_is_one_cryptographic_library() {
    let built = packages_built();
    assert!(built.contains("aws-lc-rs"), "{} packages", built.len());
    let unwanted: Vec<&&str> = UNWANTED.iter().filter(|name| built.contains(**name)).collect();
    assert!(unwanted.is_empty(), "{unwanted:?} came in: find by whom with `cargo tree -i <name>` and switch the feature off");
}

#[test]
fn licences_allow_shipping() {
    let built = packages_built();
    let host = cargo(&["-vV"]).lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned)).unwrap_or_default();
    let metadata = cargo(&["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", &host]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap_or_else(|fault| panic!("cargo metadata: {fault}"));
    let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
    assert!(packages.len() > 50);
    let mut faults = Vec::new();
    for package in packages.iter().filter(|package| package["name"].as_str().is_some_and(|name| built.contains(name))) {
        let (name, licence) = (package["name"].as_str().unwrap_or(""), package["license"].as_str().unwrap_or("none"));
        if !is_allowed(licence) {
            faults.push(Fault {
                path: "Cargo.lock".to_owned(),
                line: 1,
                advice: format!("`{name}` has the licence {licence}: choose another package"),
            });
        }
    }
    report(faults);

    let table = [
        ("MIT", true),
        ("MIT OR GPL-3.0", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0-or-later", false),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR Apache-2.0) AND LGPL-2.1", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("Apache-2.0 WITH strange-exception", false),
        ("none", false),
    ];
    for (expression, expected) in table {
        assert_eq!(is_allowed(expression), expected, "{expression}");
    }
}
