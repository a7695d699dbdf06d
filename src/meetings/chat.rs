//! Chat lines: stored exactly once, deleted by whoever wrote them.

use rusqlite::Connection;

use crate::base::ids::{ConversationId, FileId, LineId, PersonId};
use crate::base::limits::{CHAT_BYTES, CHAT_CHARS, CHAT_LINES, PAGE_KEY_CHARS};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::meetings::files::FileView;
use crate::meetings::{MeetingError, Refusal, sql};
use crate::store::{StoreError, Tx};

/// One line as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: LineId,
    /// Position in the conversation; gaps are deleted lines.
    pub seq: i64,
    pub person: PersonId,
    /// Who wrote it, by the name of that time.
    pub name: Personal<String>,
    /// The key under which the writer's page sent it.
    pub key: String,
    pub text: Personal<String>,
    pub at: UtcMillis,
    pub file: Option<FileView>,
}

/// Text and key that may become a line: parsed once, here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    pub key: String,
    pub text: Personal<String>,
}

impl NewLine {
    /// Takes what a page sent. A key is 1 to [`PAGE_KEY_CHARS`] letters, digits, `-` or `_`.
    pub fn parse(key: &str, text: &str) -> Result<Self, Refusal> {
        if key.is_empty() || key.len() > PAGE_KEY_CHARS || !key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)) {
            return Err(Refusal::BadText);
        }
        let text = text.replace("\r\n", "\n");
        let text = text.trim();
        if text.is_empty() {
            return Err(Refusal::Empty);
        }
        if text.chars().count() > CHAT_CHARS {
            return Err(Refusal::TooLong);
        }
        if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            return Err(Refusal::BadText);
        }
        Ok(Self { key: key.to_owned(), text: Personal::new(text.to_owned()) })
    }
}

/// Stores a line, or gives the line that this key made before.
pub fn add(tx: &Tx, conversation: &ConversationId, person: &PersonId, line: &NewLine) -> Result<Line, MeetingError> {
    insert(tx, conversation, person, line, None)
}

/// Stores a line that carries a file; the text may be empty.
pub(super) fn insert(
    tx: &Tx,
    conversation: &ConversationId,
    person: &PersonId,
    line: &NewLine,
    file: Option<&FileId>,
) -> Result<Line, MeetingError> {
    if let Some(known) = sql::line_by_key(tx, conversation, person, &line.key)? {
        return Ok(known);
    }
    let (lines, bytes) = sql::chat_size(tx, conversation)?;
    if lines >= CHAT_LINES || bytes.saturating_add(line.text.expose().len()) > CHAT_BYTES {
        return Err(MeetingError::Refused(Refusal::ChatFull));
    }
    sql::insert_line(tx, conversation, person, line, file)?;
    sql::line_by_key(tx, conversation, person, &line.key)?.ok_or(MeetingError::Missing)
}

/// Deletes an own line and the file it carries (DR-17); deleting it twice is fine.
pub fn delete_own(tx: &Tx, blobs: &Blobs, person: &PersonId, line: &LineId) -> Result<(), MeetingError> {
    let (writer, file) = sql::line_owner(tx, line)?.ok_or(MeetingError::Missing)?;
    if &writer != person {
        return Err(MeetingError::Refused(Refusal::NotYours));
    }
    sql::blank_line(tx, line, tx.now)?;
    if let Some(file) = file {
        let blob = sql::file(tx, &file)?.map(|row| row.blob);
        sql::delete_file(tx, &file)?;
        if let Some(blob) = blob {
            blobs.destroy(tx, &blob)?;
        }
    }
    Ok(())
}

/// The chat of a conversation in order, without deleted lines.
pub fn list(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Line>, StoreError> {
    Ok(sql::lines_of(conn, conversation)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_text_that_a_keyboard_makes() {
        let long = "x".repeat(CHAT_CHARS + 1);
        let table: &[(&str, &str, Result<&str, Refusal>)] = &[
            ("k1", "Hello", Ok("Hello")),
            ("k1", "  two\r\nlines\t ", Ok("two\nlines")),
            ("k1", " \n ", Err(Refusal::Empty)),
            ("k1", "a\u{0}b", Err(Refusal::BadText)),
            ("k1", "a\u{1b}[2J", Err(Refusal::BadText)),
            ("k1", &long, Err(Refusal::TooLong)),
            ("", "Hello", Err(Refusal::BadText)),
            ("k 1", "Hello", Err(Refusal::BadText)),
            (&long[..PAGE_KEY_CHARS + 1], "Hello", Err(Refusal::BadText)),
            ("k1", "مرحبا", Ok("مرحبا")),
        ];
        for (key, text, expected) in table {
            let got = NewLine::parse(key, text).map(|line| line.text.expose().clone());
            assert_eq!(got.as_deref().map_err(|e| *e), *expected, "{key:?} {text:?}");
        }
    }
}
