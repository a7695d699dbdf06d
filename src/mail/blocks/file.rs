//! The file of blocked addresses: one line for each block and each lift, added at the end and synced, never changed.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::mail::blocks::{Hash, Scope};
use crate::store::StoreError;

/// One line: `block 1800000000000 marketing 9f…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub hash: Hash,
    pub scope: Scope,
    pub at: UtcMillis,
    pub is_lift: bool,
}

/// What the last line about each says: since when, and whether it was lifted.
pub type Known = BTreeMap<(Hash, Scope), (UtcMillis, bool)>;

pub struct List {
    path: PathBuf,
    file: File,
    lines: usize,
    /// The last line has no end: a write was broken off.
    is_torn: bool,
}

impl List {
    /// Opens the file, or makes it, and reads it. What is no line of ours is passed over: one that was broken off was never
    /// acknowledged.
    pub fn open(path: &Path) -> Result<(Self, Known), MailError> {
        let failed = |fault| StoreError::NotWritable(path.to_owned(), fault);
        let file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path).map_err(failed)?;
        // Its name must stay too, not only what is in it.
        path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all()).map_err(failed)?;
        let mut list = Self { path: path.to_owned(), file, lines: 0, is_torn: false };
        let mut known = Known::new();
        let mut reader = BufReader::new(&list.file);
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            // No line of ours is longer; one without an end is not read whole into memory.
            let count = reader.by_ref().take(LINE_BYTES).read_until(b'\n', &mut bytes).map_err(failed)?;
            if count == 0 {
                break;
            }
            list.is_torn = bytes.last() != Some(&b'\n');
            list.lines += 1;
            if let Some(line) = std::str::from_utf8(&bytes).ok().and_then(Line::parse) {
                known.insert((line.hash, line.scope), (line.at, line.is_lift));
            }
        }
        Ok((list, known))
    }

    /// Adds a line and brings it to the disk.
    pub fn add(&mut self, line: Line) -> Result<(), MailError> {
        if self.lines >= limits::BLOCK_LINES {
            return Err(MailError::NoPlace);
        }
        let end = if self.is_torn { "\n" } else { "" };
        let failed = |fault| StoreError::NotWritable(self.path.clone(), fault);
        // What is left behind by a write that fails half-way is closed by the next one.
        self.is_torn = true;
        self.file.write_all(format!("{end}{}\n", line.text()).as_bytes()).map_err(failed)?;
        self.file.sync_data().map_err(failed)?;
        self.is_torn = false;
        self.lines += 1;
        Ok(())
    }
}

impl Line {
    fn text(&self) -> String {
        let deed = if self.is_lift { LIFT } else { BLOCK };
        let hash: String = self.hash.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{deed} {} {} {hash}", self.at.0, self.scope.as_str())
    }

    /// A whole line with its end.
    fn parse(text: &str) -> Option<Self> {
        let mut words = text.strip_suffix('\n')?.split(' ');
        let is_lift = match words.next()? {
            BLOCK => false,
            LIFT => true,
            _ => return None,
        };
        let at = UtcMillis(words.next()?.parse().ok()?);
        let scope = Scope::from_stored(words.next()?)?;
        let digits = words.next().filter(|digits| digits.len() == 64 && digits.is_ascii())?;
        let mut hash = [0; 32];
        for (at, byte) in hash.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
        }
        words.next().is_none().then_some(Self { hash, scope, at, is_lift })
    }
}

const BLOCK: &str = "block";
const LIFT: &str = "lift";
/// Chosen: twice the longest line.
const LINE_BYTES: u64 = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written_and_nothing_else_is() {
        for is_lift in [false, true] {
            for scope in Scope::ALL {
                let line = Line { hash: [7; 32], scope, at: UtcMillis(1_800_000_000_000), is_lift };
                let text = format!("{}\n", line.text());
                assert_eq!(Line::parse(&text), Some(line));
                assert!((0..text.len()).all(|length| Line::parse(&text[..length]).is_none()), "broken off");
                assert_eq!(Line::parse(&format!("{} x\n", line.text())), None);
            }
        }
        for text in ["\n", "block\n", "block x marketing 00\n", "stop 1 marketing 00\n"] {
            assert_eq!(Line::parse(text), None);
        }
    }
}
