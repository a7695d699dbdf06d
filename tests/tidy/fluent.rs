//! A little Fluent: messages of a file with their text, values, plural forms and references.

use std::collections::{BTreeMap, BTreeSet};

use crate::tree::{self, File};

pub const LANGUAGES: [&str; 9] = ["en", "zh-Hans", "zh-Hant", "pt", "fr", "es", "ar", "lv", "ro"];

#[derive(Clone)]
pub struct Message {
    pub path: String,
    pub line: usize,
    pub key: String,
    /// Source of the text, with placeables.
    pub source: String,
}

impl Message {
    /// Names of the values: `name` of `{ $name }`.
    pub fn values(&self) -> BTreeSet<String> {
        let behind = self.source.split('$').skip(1);
        behind.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()).collect()
    }

    /// The forms `[one]`, `*[other]` it chooses from.
    pub fn forms(&self) -> BTreeSet<String> {
        let lines = self.source.lines().map(|line| line.trim_start().trim_start_matches('*'));
        lines.filter_map(|line| line.strip_prefix('[')?.split_once(']').map(|(form, _)| form.trim().to_owned())).collect()
    }

    /// What people read: no placeables, no names of forms.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in self.source.lines() {
            let line = line.trim_start();
            let form = line.trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.split_once(']'));
            // A bracket that opens a choice ends with its line: what follows are forms with text of their own.
            let mut depth = 0_usize;
            for c in form.map_or(line, |(_, rest)| rest).chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ if depth == 0 => text.push(c),
                    _ => {}
                }
            }
            text.push('\n');
        }
        text.trim().to_owned()
    }

    /// Other messages it is made of.
    pub fn references(&self) -> Vec<String> {
        let inside = self.source.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        inside
            .map(str::trim)
            .filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.contains(' '))
            .map(str::to_owned)
            .collect()
    }
}

pub fn messages(file: &File) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        match line.split_once('=') {
            Some((key, text)) if begins => found.push(Message {
                path: file.path.clone(),
                line: number + 1,
                key: key.trim().to_owned(),
                source: text.trim_start().to_owned(),
            }),
            _ if line.starts_with([' ', '}']) => {
                if let Some(message) = found.last_mut() {
                    message.source.push('\n');
                    message.source.push_str(line);
                }
            }
            _ => {}
        }
    }
    found
}

/// Every message of a language by its key; the first of two with the same key.
pub fn language(tag: &str) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for file in tree::files(&format!("templates/locales/{tag}"), &[".ftl"]) {
        for message in messages(&file) {
            found.entry(message.key.clone()).or_insert(message);
        }
    }
    found
}

#[test]
fn messages_are_read() {
    let file = File::new(
        "a.ftl",
        "# c = no\nroom-a = Hello { $name }, { room-b }\nroom-b = { $n ->\n    [one] one day\n   *[other] { $n } days\n}\n",
    );
    let found = messages(&file);
    let seen: Vec<(String, String, usize, usize)> =
        found.iter().map(|one| (one.key.clone(), one.text(), one.values().len(), one.forms().len())).collect();
    assert_eq!(seen, [("room-a".to_owned(), "Hello ,".to_owned(), 1, 0), ("room-b".to_owned(), "one day\n  days".to_owned(), 1, 2),]);
    assert_eq!(found[0].references(), ["room-b"]);
}
