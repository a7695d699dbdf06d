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

/// Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe.
fn cell(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if risky { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) || risky { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

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
            ("a, \"b\"\nc", "\"a, \"\"b\"\"\nc\""),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
