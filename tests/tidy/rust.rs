//! A little Rust: enough to tell code from comments, text and tests, and to find functions. Not a parser.

/// A Rust source, seen three ways; all have the same length, so that places agree.
pub struct Source {
    /// Comments and the insides of string literals are blanks.
    pub code: String,
    /// Comments are blanks.
    pub literals: String,
    /// Where the tests at the end of the file begin.
    pub tests: usize,
}

pub struct Function {
    pub name: String,
    pub at: usize,
    pub lines: usize,
    /// Without `self`.
    pub parameters: usize,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (code, literals) = blanked(text);
        let tests = match path {
            _ if path.ends_with("/tests.rs") || path.contains("/tests/") => 0,
            _ => inner_tests(&code).unwrap_or(code.len()),
        };
        Self { code, literals, tests }
    }

    /// The code before the tests.
    pub fn product(&self) -> &str {
        &self.code[..self.tests]
    }

    /// Every string literal before `end`: its place and its inside, escapes untouched.
    pub fn strings(&self, end: usize) -> Vec<(usize, &str)> {
        let mut found = Vec::new();
        let mut open: Option<usize> = None;
        for (at, byte) in self.code.bytes().enumerate().take(end) {
            if byte == b'"' {
                match open.take() {
                    Some(start) => found.push((start, &self.literals[start..at])),
                    None => open = Some(at + 1),
                }
            }
        }
        found
    }

    /// Functions with a body that begin before the tests.
    pub fn functions(&self) -> Vec<Function> {
        let code = self.product();
        words(code, "fn").filter_map(|at| function(&self.code, at)).collect()
    }
}

/// Places where `word` stands alone.
pub fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = code[..*at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        ![before, after].into_iter().flatten().any(|c| c.is_alphanumeric() || c == '_')
    })
}

/// The place after the bracket that closes the one at `open`.
pub fn closed(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where `#[cfg(test)] mod tests {` begins; `mod tests;` is another file and hides nothing here.
fn inner_tests(code: &str) -> Option<usize> {
    code.match_indices("#[cfg(test)]\n").map(|(at, _)| at).find(|at| {
        let declaration = code[at + 13..].split(['{', ';']).next().unwrap_or("");
        words(declaration, "mod").next().is_some() && code[at + 13 + declaration.len()..].starts_with('{')
    })
}

fn function(code: &str, at: usize) -> Option<Function> {
    let rest = code.get(at + 2..)?;
    let name: String = rest.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if name.is_empty() {
        return None;
    }
    let (open, close) = parameter_list(code, at + 2)?;
    let parameters = top_level_parts(&code[open + 1..close - 1]);
    let parameters = parameters.iter().filter(|part| !is_self(part)).count();
    let tail = code.get(close..)?;
    let body = tail.find(['{', ';']).filter(|found| tail.as_bytes()[*found] == b'{')? + close;
    let lines = code.get(at..closed(code, body)?)?.lines().count();
    Some(Function { name, at, lines, parameters })
}

/// The brackets of the parameters, behind the angle brackets of generics.
fn parameter_list(code: &str, from: usize) -> Option<(usize, usize)> {
    let mut angles = 0_i32;
    let bytes = code.as_bytes();
    for at in from..bytes.len() {
        match bytes[at] {
            b'<' => angles += 1,
            b'>' if bytes[at - 1] != b'-' => angles -= 1,
            b'(' if angles == 0 => return Some((at, closed(code, at)?)),
            b'{' | b';' => return None,
            _ => {}
        }
    }
    None
}

/// Parts between commas that stand in no bracket, empty ones left out.
fn top_level_parts(list: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    let bytes = list.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b')' | b']' | b'}' | b'>' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[start..]);
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

fn is_self(part: &str) -> bool {
    part.split(':').next().is_some_and(|name| words(name, "self").next().is_some())
}

/// The code without comments and string insides, and without comments alone.
fn blanked(text: &str) -> (String, String) {
    let bytes = text.as_bytes();
    let (mut code, mut literals) = (bytes.to_vec(), bytes.to_vec());
    let blank = |target: &mut Vec<u8>, from: usize, to: usize| {
        for byte in &mut target[from..to] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    };
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            b'/' if bytes[at..].starts_with(b"//") => {
                let end = text[at..].find('\n').map_or(bytes.len(), |line| at + line);
                blank(&mut code, at, end);
                blank(&mut literals, at, end);
                end
            }
            b'/' if bytes[at..].starts_with(b"/*") => {
                let end = text[at..].find("*/").map_or(bytes.len(), |close| at + close + 2);
                blank(&mut code, at, end);
                blank(&mut literals, at, end);
                end
            }
            b'r' if raw_string(bytes, at).is_some() => {
                let (open, close, end) = raw_string(bytes, at).unwrap_or((at, at, at + 1));
                // The hashes go too, so that only the quotes mark the string; quotes inside are blanks in `code`.
                blank(&mut code, at, open - 1);
                blank(&mut code, open, close);
                blank(&mut code, close + 1, end);
                end
            }
            b'"' => {
                let close = string_end(bytes, at + 1);
                blank(&mut code, at + 1, close);
                (close + 1).min(bytes.len())
            }
            b'\'' => {
                let end = character_end(text, at);
                // A character literal is blank as a whole, else a quote or bracket in it would count.
                if end > at + 1 {
                    blank(&mut code, at, end);
                }
                end
            }
            _ => at + 1,
        };
        at = end;
    }
    (String::from_utf8_lossy(&code).into_owned(), String::from_utf8_lossy(&literals).into_owned())
}

/// Start of the inside, its end, and the end of the whole literal `r#"…"#`.
fn raw_string(bytes: &[u8], at: usize) -> Option<(usize, usize, usize)> {
    let before = at.checked_sub(1).map(|before| bytes[before]);
    if before.is_some_and(|byte| (byte.is_ascii_alphanumeric() && byte != b'b') || byte == b'_') {
        return None;
    }
    let hashes = bytes[at + 1..].iter().take_while(|byte| **byte == b'#').count();
    let open = at + 1 + hashes;
    if bytes.get(open) != Some(&b'"') {
        return None;
    }
    let mut end = vec![b'"'];
    end.resize(1 + hashes, b'#');
    let close = bytes[open + 1..].windows(end.len()).position(|window| window == end)? + open + 1;
    Some((open + 1, close, close + end.len()))
}

fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// The end of a character literal, or the next place if the quote begins a lifetime.
fn character_end(text: &str, at: usize) -> usize {
    let inside = &text[at + 1..];
    let mut characters = inside.char_indices();
    match characters.next() {
        Some((_, '\\')) => inside.get(2..).and_then(|rest| rest.find('\'')).map_or(at + 1, |close| at + 1 + 2 + close + 1),
        Some((_, _)) => match characters.next() {
            Some((close, '\'')) => at + 1 + close + 1,
            _ => at + 1,
        },
        None => at + 1,
    }
}

#[test]
fn comments_and_strings_are_told_from_code() {
    let source = Source::new(
        "src/a.rs",
        "let a = \"x // {\"; // \"y\" {\nlet b = '\"'; let c = r#\"in \"side\"#; fn f<'a>(x: &'a str) {}\n/* fn g() {} */ let d = '\\'';",
    );
    assert!(!source.code.contains("fn g") && !source.code.contains('y'));
    let strings: Vec<&str> = source.strings(source.code.len()).into_iter().map(|(_, inside)| inside).collect();
    assert_eq!(strings, ["x // {", "in \"side"]);
}

#[test]
fn tests_begin_where_their_module_opens() {
    let table = [
        ("mod a;\n#[cfg(test)]\nmod tests;\nfn f() {}\n", None),
        ("fn f() {}\n#[cfg(test)]\npub(crate) mod tests {\n}", Some(10)),
        ("#[cfg(test)]\nuse x;\nfn f() { mod y {} }", None),
        ("fn f() {}\n", None),
    ];
    for (text, expected) in table {
        assert_eq!(Source::new("src/a.rs", text).tests, expected.unwrap_or(text.len()), "{text}");
    }
}

#[test]
fn functions_are_measured() {
    let text = "fn one(&self, a: fn(u8) -> u8, b: Map<u8, (u8, u8)>) -> u8 {\n    2\n}\ntrait T { fn none(); }\n\
                fn two<T: Fn(u8) -> u8>() {}\n#[cfg(test)]\nmod tests {\n    fn three() {}\n}\n";
    let source = Source::new("src/a.rs", text);
    let found: Vec<(String, usize, usize)> = source.functions().into_iter().map(|one| (one.name, one.lines, one.parameters)).collect();
    assert_eq!(found, [("one".to_owned(), 3, 2), ("two".to_owned(), 1, 0)]);
}
