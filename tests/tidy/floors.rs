//! Modules stand on floors and import only from lower floors, or along the drawn arrows of their own.

use crate::rust::Source;
use crate::tree::{self, Fault, File, check_samples, report};

/// The floors from below; on the floor of the domains each may import only what stands to its left.
const FLOORS: &[(&str, &[&str])] = &[
    ("ground", &["base"]),
    ("words and settings", &["config", "text"]),
    ("engines", &["store", "audit", "blob", "media", "tls"]),
    // `retention` is the mechanism of deletion, not a list of what is deleted: domains hand it their `Erasable`, so it
    // stands to their left. `mail` is given letters by those who have a reason to write one.
    ("domains", &["retention", "mail", "people", "rules", "policies", "consent", "meetings", "desk", "recordings", "rights"]),
    ("running things", &["live", "jobs"]),
    ("edges", &["web"]),
    // `app` builds everything an edge serves, and the command line starts `app`.
    ("wiring", &["app", "cli"]),
    ("top", &["main", "lib"]),
];

/// Arrows within a floor, from the module that imports to the one it may import, beside those of the domains.
const ARROWS: &[(&str, &str)] = &[("audit", "store"), ("blob", "store"), ("tls", "store"), ("cli", "app")];

const DOMAINS: usize = 3;

fn check(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let Some(own) = module(&file.path) else { continue };
        let source = Source::new(&file.path, &file.text);
        let Some(floor) = floor(own) else {
            faults.push(file.fault(0, format!("the module `{own}` has no floor: give it one in tests/tidy/floors.rs")));
            continue;
        };
        for (at, other) in imports(&source.code) {
            if other == own || allowed(own, floor, other) {
                continue;
            }
            faults.push(file.fault(at, format!("`{own}` may not import `{other}`: it stands higher, or beside without an arrow. Turn the call round, or move what is shared down")));
        }
        if let Some(at) = climbs_to_root(&file.path, source.product()) {
            faults.push(file.fault(at, "`super` climbs to the top of the crate here: write `crate::…`, so that the floor can be read"));
        }
    }
    faults
}

fn allowed(own: &str, own_floor: (usize, usize), other: &str) -> bool {
    let Some(other_floor) = floor(other) else {
        return !other.chars().all(|c| c.is_lowercase() || c == '_');
    };
    let left_of_it = own_floor.0 == DOMAINS && other_floor.0 == DOMAINS && other_floor.1 < own_floor.1;
    other_floor.0 < own_floor.0 || left_of_it || ARROWS.contains(&(own, other))
}

/// Floor and place on it.
fn floor(name: &str) -> Option<(usize, usize)> {
    FLOORS.iter().enumerate().find_map(|(floor, (_, names))| Some((floor, names.iter().position(|other| *other == name)?)))
}

/// `desk` for `src/desk/queue.rs`, `config` for `src/config.rs`.
fn module(path: &str) -> Option<&str> {
    let inner = path.strip_prefix("src/")?;
    Some(inner.split_once('/').map_or(inner.strip_suffix(".rs")?, |(folder, _)| folder))
}

/// Every first name behind `crate::`, also within `crate::{…}`.
fn imports(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for at in crate::rust::words(code, "crate").filter(|at| code[at + 5..].starts_with("::")) {
        let rest = &code[at + 7..];
        match rest.strip_prefix('{') {
            None => found.push((at, name(rest))),
            Some(group) => {
                let group = &group[..crate::rust::closed(rest, 0).map_or(group.len(), |end| end.saturating_sub(2))];
                let mut depth = 0_usize;
                let mut start = 0;
                for (place, byte) in group.bytes().chain(*b",").enumerate() {
                    match byte {
                        b'{' => depth += 1,
                        b'}' => depth = depth.saturating_sub(1),
                        b',' if depth == 0 => {
                            found.push((at + 8 + start, name(group[start..place].trim_start())));
                            start = (place + 1).min(group.len());
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found.retain(|(_, name)| !name.is_empty());
    found
}

fn name(rest: &str) -> &str {
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    &rest[..end]
}

/// A chain of `super::` as long as the file is deep.
fn climbs_to_root(path: &str, code: &str) -> Option<usize> {
    let inner = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let inner = inner.strip_suffix("/mod").unwrap_or(inner);
    if inner == "lib" || inner == "main" {
        return None;
    }
    let depth = inner.split('/').count();
    let chain = "super::".repeat(depth);
    code.match_indices(&chain).map(|(at, _)| at).find(|at| !code[..*at].ends_with("super::"))
}

#[test]
fn modules_import_only_from_lower_floors() {
    report(check(&tree::files("src", &[".rs"])));
}

#[test]
fn the_check_knows_a_wrong_import() {
    check_samples(
        check,
        &[
            ("src/text/mod.rs", "use crate::base::limits;", 0),
            ("src/text/mod.rs", "use crate::store::Db;", 1),
            ("src/text/mod.rs", "// use crate::store::Db;", 0),
            ("src/people/sql.rs", "use crate::{base::ids, desk::rooms, text::Lang};", 1),
            ("src/people/mod.rs", "fn f() { crate::web::page::show() }", 1),
            ("src/desk/mod.rs", "use crate::meetings::Room;\nuse crate::{people, store};", 0),
            ("src/blob/mod.rs", "use crate::store::Db; use crate::audit::record;", 1),
            ("src/media/worker.rs", "pub(crate) use crate::base::limits;", 0),
            ("src/web/home.rs", "use crate::desk; use crate::cli;", 1),
            ("src/cli/serve.rs", "use crate::app;", 0),
            ("src/base/time.rs", "use super::super::text;", 1),
            ("src/config.rs", "use super::text;", 1),
            ("src/newcomer/mod.rs", "", 1),
        ],
    );
}
