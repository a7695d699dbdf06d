//! Macros of templates: askama binds their parameters one after the other, so that `line(form, field, name)` of a macro whose second
//! parameter is called `name` shows the field's name where the label should stand.

use std::collections::BTreeMap;

use crate::tree::{self, Fault, File, check_samples, report};

fn check_calls(files: &[File]) -> Vec<Fault> {
    let macros: BTreeMap<String, Vec<String>> = files.iter().flat_map(|file| defined(&file.text)).collect();
    let mut faults = Vec::new();
    for file in files {
        for (at, name, given) in calls(&file.text) {
            let Some(parameters) = macros.get(&name) else { continue };
            for (place, text) in given.iter().enumerate() {
                let shadowed = |(parameter, own): &(&String, &String)| *own != *parameter && words(text).any(|word| word == *parameter);
                for (parameter, _) in parameters.iter().zip(&given).take(place).filter(shadowed) {
                    faults.push(
                        file.fault(at, format!("`{parameter}` is a parameter of `{name}` by then: call the variable something else")),
                    );
                }
            }
        }
    }
    faults
}

/// The macros of a file, with their parameters.
fn defined(text: &str) -> Vec<(String, Vec<String>)> {
    let heads = text.split("macro ").skip(1).filter_map(|rest| rest.split_once(')').and_then(|(head, _)| head.split_once('(')));
    heads.map(|(name, given)| (name.trim().to_owned(), given.split(',').map(|one| one.trim().to_owned()).collect())).collect()
}

/// Where a macro of another file is called, its name, and what it is given.
fn calls(text: &str) -> Vec<(usize, String, Vec<String>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("::") {
        let rest = &text[at + 2..];
        let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
        if let Some(inner) = rest[name.len()..].strip_prefix('(').filter(|_| !name.is_empty()) {
            found.push((at, name, arguments(inner)));
        }
    }
    found
}

/// What stands between commas up to the closing bracket, with strings emptied.
fn arguments(text: &str) -> Vec<String> {
    let (mut all, mut depth, mut in_string, mut last) = (vec![String::new()], 0, false, ' ');
    for c in text.chars() {
        if c == '"' && last != '\\' {
            in_string = !in_string;
        }
        last = c;
        match c {
            _ if in_string => continue,
            ')' if depth == 0 => break,
            ',' if depth == 0 => {
                all.push(String::new());
                continue;
            }
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        all.last_mut().expect("one at least").push(c);
    }
    all.into_iter().map(|one| one.trim().to_owned()).collect()
}

/// The variables of an expression: no fields, no functions of values.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))).map(|path| path.split('.').next().unwrap_or(path))
}

#[test]
fn macros_are_given_what_they_are_called_with() {
    report(check_calls(&tree::files("templates", &[".html"])));
    let sample = |call: &str| format!("{{%- macro line(form, name, label) -%}}{{{{ label }}}}{{%- endmacro -%}}{{{{ f::{call} }}}}");
    for (call, faults) in [
        ("line(form, field, name)", 1),
        ("line(form, field, t.say1(\"a, name\", \"b\", *name))", 1),
        ("line(form, name, label)", 0),
        ("line(form, \"name\", one.name)", 0),
        ("line(typed, \"name\", form.value(\"name\"))", 1),
        ("line(form, name.value, \"\")", 0),
        ("other(form, field, name)", 0),
    ] {
        check_samples(check_calls, &[("t.html", &sample(call), faults)]);
    }
}
