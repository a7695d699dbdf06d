//! Tables for spreadsheets: RFC 4180, with a byte order mark because spreadsheets look for one.
//!
//! **Invariants.** No cell is a formula and none breaks its row, whoever typed what is in it (OWASP, "CSV Injection").

pub struct Csv(String);

impl Csv {
    pub fn new(columns: &[&str]) -> Self {
        let mut csv = Self(String::from("\u{feff}"));
        csv.line(columns);
        csv
    }

    pub fn line(&mut self, cells: &[impl AsRef<str>]) {
        self.0.push_str(&cells.iter().map(|text| cell(text.as_ref())).collect::<Vec<_>>().join(","));
        self.0.push_str("\r\n");
    }

    pub fn written(self) -> String {
        self.0
    }
}

/// Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe, also where one that separates by
/// semicolons or tabs would begin a cell of its own.
fn cell(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        let begins = before.is_none_or(|before| SEPARATING.contains(&before));
        if begins && (FORMULA.contains(&c) || before.is_none() && SEPARATING[1..].contains(&c)) {
            safe.push('\'');
        }
        safe.push(c);
        before = Some(c);
    }
    if safe.len() > text.len() || text.contains(['"', ',']) || text.contains(SEPARATING) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

const FORMULA: [char; 4] = ['=', '+', '-', '@'];
const SEPARATING: [char; 4] = [';', '\t', '\r', '\n'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_none_breaks_its_row() {
        for (text, written) in [
            ("Samira", "Samira"),
            ("=HYPERLINK(1)", "\"'=HYPERLINK(1)\""),
            ("+49", "\"'+49\""),
            ("-1", "\"'-1\""),
            ("@x", "\"'@x\""),
            ("\tx", "\"'\tx\""),
            ("x;=1", "\"x;'=1\""),
            ("x\t-1;\n@y", "\"x\t'-1;\n'@y\""),
            ("a;b", "\"a;b\""),
            ("a-b=c", "a-b=c"),
            ("a, \"b\"\nc", "\"a, \"\"b\"\"\nc\""),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
