//! Templates and scripts: no unescaped value, nothing inline that the content policy would stop, nothing from elsewhere,
//! and not a word that a translator cannot reach.

use crate::tree::{self, Fault, File, check_samples, report};

/// Words that stand in a template as they are, because they are names.
const NAMES: &[&str] = &["Visavis"];

/// Attributes that people see or hear.
const SEEN: &[&str] =
    &["title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "label", "content"];

fn check_template(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        for (found, advice) in [
            ("|safe", "values are escaped, always"),
            ("| safe", "values are escaped, always"),
            ("javascript:", "scripts are modules under static/js"),
            ("srcdoc=", "no page within a page"),
        ] {
            faults.extend(file.text.match_indices(found).map(|(at, _)| file.fault(at, format!("`{found}`: {advice}"))));
        }
        // A letter carries its style with it: mail programs fetch nothing.
        if !file.path.starts_with("templates/mail/") {
            faults.extend(file.text.match_indices("<style").map(|(at, _)| file.fault(at, "`<style`: styles are files under static/css")));
        }
        let markup = without_expressions(&file.text);
        faults.extend(tags(file, &markup));
        faults.extend(bare_words(file, &markup));
    }
    faults
}

/// Handlers, inline styles and inline scripts, and attributes with words of their own.
fn tags(file: &File, markup: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, tag) in each_tag(markup) {
        for (name, value) in attributes(tag) {
            if name == "style" {
                faults.push(file.fault(at, "`style=`: the content policy stops it, make it a class"));
            } else if name.len() > 2 && name.starts_with("on") && name.chars().all(|c| c.is_ascii_lowercase()) {
                faults.push(file.fault(at, format!("`{name}=`: the content policy stops it, listen in a module")));
            } else if SEEN.contains(&name) && (name != "content" || is_described(tag)) && has_words(value) {
                faults.push(file.fault(at, format!("`{name}=\"{value}\"`: words come from the texts, `{{{{ t.say(\"…\") }}}}`")));
            } else if name == "value"
                && tag.starts_with("<input")
                && (tag.contains("submit") || tag.contains("type=\"button\""))
                && has_words(value)
            {
                faults.push(file.fault(at, "the words on a button come from the texts"));
            }
        }
        if tag.starts_with("<script") && !tag.contains("src=") && !tag.contains("application/json") {
            faults.push(file.fault(at, "a script in a page: the content policy stops it, make it a module under static/js"));
        }
    }
    faults
}

/// Whether a `<meta>` is one whose content people read.
fn is_described(tag: &str) -> bool {
    tag.contains("description") || tag.contains("og:")
}

/// Letters between tags.
fn bare_words(file: &File, markup: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut from = 0;
    let mut hidden: Option<&str> = None;
    for (at, tag) in each_tag(markup).into_iter().chain([(markup.len(), "")]) {
        let text = &markup[from..at];
        if hidden.is_none() && has_words(&without_entities(text)) {
            let place = from + text.find(|c: char| c.is_alphabetic()).unwrap_or(0);
            faults
                .push(file.fault(place, format!("words in a template: “{}” comes from the texts, `{{{{ t.say(\"…\") }}}}`", text.trim())));
        }
        hidden = match hidden {
            None if tag.starts_with("<script") => Some("</script"),
            None if tag.starts_with("<style") => Some("</style"),
            Some(end) if tag.starts_with(end) => None,
            other => other,
        };
        from = at + tag.len();
    }
    faults
}

fn check_script(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        let code = script_code(&file.text);
        for (found, advice) in [
            ("innerHTML", "text goes in as textContent, structure as a <template>"),
            ("outerHTML", "text goes in as textContent, structure as a <template>"),
            ("insertAdjacentHTML", "text goes in as textContent, structure as a <template>"),
            ("DOMParser", "the content policy stops it: the browser parses whole pages (XMLHttpRequest, responseType document)"),
            ("document.write", "text goes in as textContent, structure as a <template>"),
            ("new Function", "nothing is made into code"),
            ("eval(", "nothing is made into code"),
            ("setAttribute(\"style\"", "the content policy stops it, make it a class"),
            ("alert(", "say it in the page"),
            ("confirm(", "ask in the page"),
            ("prompt(", "ask in the page"),
            ("http://", "nothing is fetched from elsewhere"),
            ("https://", "nothing is fetched from elsewhere"),
            ("@ts-ignore", "mend the type"),
            ("@ts-nocheck", "mend the types"),
        ] {
            faults.extend(code.match_indices(found).map(|(at, _)| file.fault(at, format!("`{found}`: {advice}"))));
        }
        for (at, text) in strings(&code) {
            let line = code[..at].rsplit('\n').next().unwrap_or("");
            // Errors and the console speak to us, not to people.
            if is_sentence(text) && !line.contains("Error(") && !line.contains("console.") {
                faults.push(file.fault(at, format!("words in a script: “{text}” comes from the texts, `words.say(\"…\")`")));
            }
        }
    }
    faults
}

fn check_style(files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in files {
        for (found, advice) in [
            ("http://", "nothing is fetched from elsewhere"),
            ("https://", "nothing is fetched from elsewhere"),
            ("@import", "list the file in templates/base.html: imports load one after the other"),
            ("margin-left", "`margin-inline-start`: pages are mirrored"),
            ("margin-right", "`margin-inline-end`: pages are mirrored"),
            ("padding-left", "`padding-inline-start`: pages are mirrored"),
            ("padding-right", "`padding-inline-end`: pages are mirrored"),
            ("text-align: left", "`start`: pages are mirrored"),
            ("text-align: right", "`end`: pages are mirrored"),
        ] {
            faults.extend(file.text.match_indices(found).map(|(at, _)| file.fault(at, format!("`{found}`: {advice}"))));
        }
    }
    faults
}

/// The template with `{{ }}`, `{% %}` and `{# #}` and comments blanked; places stay.
fn without_expressions(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    while at < text.len() {
        let end = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<!--", "-->")]
            .into_iter()
            .find(|(open, _)| text.as_bytes()[at..].starts_with(open.as_bytes()))
            .map(|(_, close)| text[at..].find(close).map_or(text.len(), |found| at + found + close.len()));
        match end {
            Some(end) => {
                bytes[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
                at = end;
            }
            None => at += 1,
        }
    }
    // Only whole ASCII-delimited ranges became blanks, so this stays UTF-8.
    String::from_utf8_lossy(&bytes).into_owned()
}

fn each_tag(markup: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = markup[at..].find('<').map(|open| at + open) {
        let (mut quote, mut end) = (None, markup.len());
        for (place, c) in markup[open..].char_indices() {
            match (quote, c) {
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), c) if open == c => quote = None,
                (None, '>') => {
                    end = open + place + 1;
                    break;
                }
                _ => {}
            }
        }
        found.push((open, &markup[open..end]));
        at = end;
    }
    found
}

/// Names and quoted values of a tag's attributes.
fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once("=\"") {
        let name = before.rsplit(|c: char| c.is_whitespace() || c == '"').next().unwrap_or("");
        let (value, behind) = after.split_once('"').unwrap_or((after, ""));
        found.push((name, value));
        rest = behind;
    }
    found
}

fn has_words(text: &str) -> bool {
    let mut rest = text.to_owned();
    for name in NAMES {
        rest = rest.replace(name, "");
    }
    rest.chars().any(char::is_alphabetic)
}

fn without_entities(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        kept.push_str(before);
        rest = after.split_once(';').filter(|(entity, _)| entity.len() < 10 && !entity.contains(' ')).map_or(after, |(_, behind)| behind);
    }
    kept + rest
}

/// A script with its comments blanked. `//` inside a string stays, because only a quote-free start of line or a space
/// before it makes a comment here.
fn script_code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut in_block = false;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        let comment = if in_block || trimmed.starts_with("/*") {
            in_block = !line.contains("*/");
            Some(0)
        } else if trimmed.starts_with("//") {
            Some(0)
        } else {
            line.find(" // ")
        };
        let from = comment.unwrap_or(line.len());
        code.push_str(&line[..from]);
        code.extend(line[from..].chars().map(|c| if c == '\n' { '\n'.to_string() } else { " ".repeat(c.len_utf8()) }));
    }
    code
}

/// String literals on one line, and template literals.
fn strings(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let bytes = code.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let quote = bytes[at];
        if !matches!(quote, b'"' | b'\'' | b'`') {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < bytes.len() && bytes[end] != quote && (quote == b'`' || bytes[end] != b'\n') {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let end = end.min(bytes.len());
        if let Some(inside) = code.get(at + 1..end) {
            found.push((at, inside));
        }
        at = end + 1;
    }
    found
}

/// Starts with a capital and goes on in small letters with a space, as sentences do, or ends as they do.
fn is_sentence(text: &str) -> bool {
    let mut characters = text.chars();
    let capital = characters.next().is_some_and(char::is_uppercase) && characters.next().is_some_and(char::is_lowercase);
    let words = text.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic)).count();
    capital && words > 1 || words > 0 && (text.ends_with('.') || text.ends_with('…')) && !text.contains('/')
}

#[test]
fn templates_hold_no_words_and_nothing_inline() {
    report(check_template(&tree::files("templates", &[".html", ".xml"])));
    check_samples(
        check_template,
        &[
            ("t.html", "<p title=\"{{ t.say(\"a-b\") }}\">{{ t.say(\"a\") }} · 5&nbsp;{# a comment #}</p><!-- why -->", 0),
            ("t.html", "<p>Hello</p>", 1),
            ("t.html", "<p>Visavis</p>", 0),
            ("t.html", "{% if a > b && c < d %}<b>{{ x }}</b>{% endif %}", 0),
            ("t.html", "<img alt=\"A house\"><img alt=\"\">", 1),
            ("t.html", "<p style=\"color:red\" onclick=\"x()\">{{ x|safe }}</p>", 3),
            ("t.html", "<script nonce=\"{{ n }}\">alert(1)</script>", 1),
            ("t.html", "<script type=\"application/json\">{\"a\": \"word\"}</script><script type=\"module\" src=\"/a.js\"></script>", 0),
            ("t.html", "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"description\" content=\"A desk\">", 1),
            ("t.html", "<input type=\"submit\" value=\"Send\"><input type=\"hidden\" name=\"a\" value=\"b\">", 1),
        ],
    );
}

#[test]
fn scripts_hold_no_words_and_write_no_markup() {
    report(check_script(&tree::files("static", &[".js"])));
    check_samples(
        check_script,
        &[
            ("a.js", "x.textContent = words.say(\"call-mute\"); // Sets the word.\n/**\n * Says it.\n */", 0),
            ("a.js", "x.textContent = \"You are muted\";", 1),
            ("a.js", "x.title = `Waiting for ${name} to come…`;", 1),
            ("a.js", "throw new Error(\"The page has no words\");", 0),
            ("a.js", "x.innerHTML = y; fetch(\"https://elsewhere.example\")", 2),
            ("a.js", "x.className = \"tile quiet\"; import y from \"./dom.js\";", 0),
        ],
    );
}

#[test]
fn styles_load_nothing_and_mirror() {
    report(check_style(&tree::files("static/css", &[".css"])));
    check_samples(check_style, &[("a.css", "p { margin-left: 1px; background: url(https://x.example/) }", 2)]);
}
