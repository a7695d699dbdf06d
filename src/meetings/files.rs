//! Files sent in a chat: the row here, the content encrypted in the blob store.

use rusqlite::Connection;

use crate::base::ids::{BlobId, ConversationId, FileId, PersonId};
use crate::base::limits::{FILE_NAME_CHARS, FILES};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Staged;
use crate::meetings::chat::{Line, NewLine};
use crate::meetings::{MeetingError, Refusal, chat, sql};
use crate::store::{StoreError, Tx};

/// A file as its line shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileView {
    pub id: FileId,
    pub name: Personal<String>,
    pub size_bytes: u64,
}

/// A stored file, with where its content lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow {
    pub id: FileId,
    pub conversation: ConversationId,
    pub person: PersonId,
    pub blob: BlobId,
    pub name: Personal<String>,
    /// What the bytes say it is, never what the sender said.
    pub media_type: String,
    pub size_bytes: u64,
    pub created: UtcMillis,
}

/// A file whose content has arrived and which is to be shown in a chat.
pub struct NewFile {
    pub key: String,
    pub content: Staged,
    pub name: String,
    pub media_type: String,
}

/// What became of an upload.
pub enum Added {
    Line(Line),
    /// The page did not hear of this line and sent its file again; the second content is thrown away.
    Before(Line),
}

/// Refuses early what [`add`] would refuse after the upload; `most` may be fewer than a conversation holds. What was taken
/// under this key before is not counted again.
pub fn room_for_one(
    conn: &Connection,
    (conversation, person): (&ConversationId, &PersonId),
    key: &str,
    most: usize,
) -> Result<(), MeetingError> {
    if sql::line_by_key(conn, conversation, person, key)?.is_some() {
        return Ok(());
    }
    if sql::count_files(conn, conversation)? >= most.min(FILES) {
        return Err(MeetingError::Refused(Refusal::FilesFull));
    }
    Ok(())
}

/// Stores a file, the line that shows it and its content in one transaction; once for each key.
pub fn add(tx: &Tx, conversation: &ConversationId, person: &PersonId, file: NewFile) -> Result<Added, MeetingError> {
    if let Some(line) = sql::line_by_key(tx, conversation, person, &file.key)? {
        return Ok(Added::Before(line));
    }
    room_for_one(tx, (conversation, person), &file.key, FILES)?;
    let id = FileId::random();
    let size_bytes = file.content.size_bytes();
    sql::insert_file(
        tx,
        &FileRow {
            id: id.clone(),
            conversation: conversation.clone(),
            person: person.clone(),
            blob: file.content.keep(tx)?,
            name: Personal::new(clean_file_name(&file.name)),
            media_type: file.media_type,
            size_bytes,
            created: tx.now,
        },
    )?;
    let line = NewLine { key: file.key, text: Personal::default() };
    Ok(Added::Line(chat::insert(tx, conversation, person, &line, Some(&id))?))
}

/// A file of this conversation; one of another conversation is as good as none.
pub fn find(conn: &Connection, conversation: &ConversationId, file: &FileId) -> Result<Option<FileRow>, StoreError> {
    Ok(sql::file(conn, file)?.filter(|row| &row.conversation == conversation))
}

/// A display name that can do no harm: no folders, no control or direction characters, not too long; the ending
/// survives shortening, for it tells people what the file is.
pub fn clean_file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control() && !is_direction(*c)).collect();
    let plain = plain.trim_start_matches(|c: char| c == '.' || c.is_whitespace()).trim_end();
    if plain.is_empty() {
        return "file".to_owned();
    }
    let count = plain.chars().count();
    if count <= FILE_NAME_CHARS {
        return plain.to_owned();
    }
    let ending = plain.rsplit_once('.').map(|(_, e)| e).filter(|e| !e.is_empty() && e.chars().count() <= LONGEST_ENDING);
    match ending {
        Some(ending) => {
            let stem: String = plain.chars().take(FILE_NAME_CHARS - 1 - ending.chars().count()).collect();
            format!("{stem}.{ending}")
        }
        None => plain.chars().take(FILE_NAME_CHARS).collect::<String>().trim_end().to_owned(),
    }
}

/// Characters that turn the reading direction, so that `gpj.exe` could read as `exe.jpg` (Unicode TR 36).
fn is_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Chosen: longer than any ending in use.
const LONGEST_ENDING: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_a_name_and_nothing_else() {
        let long = format!("{}.pdf", "a".repeat(300));
        let table = [
            ("lease.pdf", "lease.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\lease.pdf", "lease.pdf"),
            ("\u{202E}fdp.exe", "fdp.exe"),
            ("a\u{0}b\nc.txt", "abc.txt"),
            ("...", "file"),
            ("", "file"),
            (".htaccess", "htaccess"),
            ("عقد.pdf", "عقد.pdf"),
        ];
        for (given, expected) in table {
            assert_eq!(clean_file_name(given), expected, "{given:?}");
        }
        let short = clean_file_name(&long);
        assert_eq!(short.chars().count(), FILE_NAME_CHARS);
        assert!(short.ends_with(".pdf"));
    }
}
