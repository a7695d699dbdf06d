//! Files, functions and parameter lists stay small enough to be read in one go.

use crate::rust::Source;
use crate::tree::{self, Fault, File, check_samples, report};

const FILE_LINES: usize = 500;
const FUNCTION_LINES: usize = 70;
const PARAMETERS: usize = 5;
const SCRIPT_LINES: usize = 200;

/// Files and functions (`path::name`) that may be longer, with their reason. This list only shrinks: who makes it longer
/// has to change its length as well, and say why.
const EXCEPTIONS: [(&str, &str); 0] = [];

fn check(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        if file.path.ends_with(".rs") {
            let source = Source::new(&file.path, &file.text);
            let lines = source.product().lines().count();
            if lines > FILE_LINES && !excepted(&file.path) {
                faults.push(file.fault(0, format!("{lines} lines without tests, at most {FILE_LINES}: split it by what it is about")));
            }
            faults.extend(functions(file, &source));
        } else {
            let lines = file.text.lines().count();
            if lines > SCRIPT_LINES && !excepted(&file.path) {
                faults.push(
                    file.fault(
                        0,
                        format!("{lines} lines, at most {SCRIPT_LINES} in a script: transport, state and page are different files"),
                    ),
                );
            }
        }
    }
    faults
}

fn functions(file: &File, source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for function in source.functions() {
        if excepted(&format!("{}::{}", file.path, function.name)) {
            continue;
        }
        if function.lines > FUNCTION_LINES {
            faults.push(file.fault(
                function.at,
                format!("`{}` has {} lines, at most {FUNCTION_LINES}: give its parts names", function.name, function.lines),
            ));
        }
        if function.parameters > PARAMETERS {
            faults.push(file.fault(
                function.at,
                format!("`{}` takes {} values, at most {PARAMETERS}: make them one", function.name, function.parameters),
            ));
        }
    }
    faults
}

fn excepted(name: &str) -> bool {
    EXCEPTIONS.iter().any(|(other, _)| *other == name)
}

#[test]
fn files_and_functions_are_short() {
    let mut files = tree::files("src", &[".rs"]);
    files.extend(tree::files("static/js", &[".js"]));
    report(check(&files));
}

#[test]
fn exceptions_are_needed_and_explained() {
    for (name, reason) in EXCEPTIONS {
        let path = name.split("::").next().unwrap_or(name);
        assert!(tree::root().join(path).exists(), "{path} is gone: take it off the list");
        assert!(reason.len() > 20, "{name}: say why");
    }
}

#[test]
fn the_check_knows_what_is_too_long() {
    let long = format!("fn f() {{\n{}}}\n", "    g();\n".repeat(FUNCTION_LINES));
    let file = "// a line\n".repeat(FILE_LINES + 1);
    let tested = format!("fn f() {{}}\n#[cfg(test)]\nmod tests {{\n{}}}\n", "    fn g() {}\n".repeat(FILE_LINES));
    let script = "f();\n".repeat(SCRIPT_LINES + 1);
    check_samples(
        check,
        &[
            ("src/a.rs", &long, 1),
            ("src/a.rs", &file, 1),
            ("src/a.rs", &tested, 0),
            ("src/a.rs", "fn f(&self, a: A, b: B<C, D>, c: C, d: D, e: E) {}", 0),
            ("src/a.rs", "fn f(a: A, b: B, c: C, d: D, e: E, g: G) {}", 1),
            ("static/js/a.js", &script, 1),
        ],
    );
}
