//! Content files, encrypted: what people sent in a chat, pictures of accounts.
//!
//! Owns the folder `blobs` and the table of the same name. A file is known by a random id, never by a name. Each has a key of
//! its own, wrapped with the master key in its row: who destroys the row has destroyed the content, whatever the disk keeps.
//! Content is written under a temporary name, synced, renamed, its folder synced; then its row is written with the row that
//! refers to it. A file without a row (a crash in between) is swept at the next start; a row without a file cannot be.
//!
//! **Invariants.** What is read is what was written, or an error: every piece is authenticated with its place, its blob and
//! whether it is the last. Content that arrives leaves the disk its floor ([`Space`]), however much arrives at once. *Absent*: names, media types, plain content on disk, and anything that looks into content.

mod seal;
mod space;
mod sql;

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_lc_rs::digest;
use rusqlite::Connection;
use thiserror::Error;

use crate::base::fault::Class;
use crate::base::ids::BlobId;
use crate::base::limits::DISK_CHECK_BYTES;
use crate::store::keys::MasterKey;
use crate::store::{StoreError, Tx};

use seal::{CHUNK_BYTES, ContentKey, TAG_BYTES, WrappingKey};
pub use space::{Floor, Space};

/// The handle everybody holds; cheap to clone.
#[derive(Clone)]
pub struct Blobs {
    folder: Arc<PathBuf>,
    wrapping: Arc<WrappingKey>,
    floor: Floor,
}

/// Content that is arriving. Dropped before [`Incoming::finish`], it leaves nothing.
pub struct Incoming {
    blobs: Blobs,
    id: BlobId,
    key: ContentKey,
    file: File,
    draft: Draft,
    digest: digest::Context,
    waiting: Vec<u8>,
    size_bytes: u64,
    most_bytes: u64,
    /// Since the disk was looked at last.
    unchecked_bytes: u64,
    chunk: u32,
}

/// Content that is whole and on disk, but that no row refers to yet. Dropped, it leaves nothing.
pub struct Staged {
    id: BlobId,
    wrapped_key: Vec<u8>,
    size_bytes: u64,
    sha256: [u8; 32],
    draft: Draft,
}

/// Content being read, piece by piece. An iterator, so that a download never holds more than one piece.
pub struct Content {
    pub size_bytes: u64,
    pub sha256: [u8; 32],
    id: BlobId,
    key: ContentKey,
    file: File,
    left_bytes: u64,
    chunk: Option<u32>,
}

#[derive(Debug, Error)]
pub enum BlobError {
    /// More bytes than the limit given to [`Blobs::receive`].
    #[error("the content is too big")]
    TooBig,
    #[error("there is no such content")]
    Missing,
    /// The disk is full, or at the floor that uploads leave; nothing was kept.
    #[error("the disk is full")]
    Full,
    /// The file is not what was written.
    #[error("the content {0} is damaged")]
    Damaged(BlobId),
    #[error("the content could not be written or read: {0}")]
    Broken(io::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Blobs {
    /// Makes the folder if need be.
    pub fn new(folder: &Path, key: &MasterKey) -> Result<Self, BlobError> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder.join(DRAFTS))?;
        Ok(Self { folder: Arc::new(folder.to_owned()), wrapping: Arc::new(WrappingKey::new(key)), floor: space::usual_floor })
    }

    /// The same files with another floor: tests have no disk to fill.
    pub fn with_floor(self, floor: Floor) -> Self {
        Self { floor, ..self }
    }

    /// What the disk holds and has to keep.
    pub fn space(&self) -> io::Result<Space> {
        Space::under(&self.folder, self.floor)
    }

    /// Begins to take content of at most `most_bytes`. Its methods write to disk: call them where waiting is allowed.
    pub fn receive(&self, most_bytes: u64) -> Result<Incoming, BlobError> {
        self.check_space()?;
        let id = BlobId::random();
        let draft = Draft { path: Some(self.folder.join(DRAFTS).join(id.as_str())) };
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft.path())?;
        Ok(Incoming {
            blobs: self.clone(),
            key: ContentKey::random(),
            id,
            file,
            draft,
            digest: digest::Context::new(&digest::SHA256),
            waiting: Vec::new(),
            size_bytes: 0,
            most_bytes,
            unchecked_bytes: 0,
            chunk: 0,
        })
    }

    /// Takes content that is already in memory.
    pub fn put(&self, bytes: &[u8]) -> Result<Staged, BlobError> {
        let mut incoming = self.receive(bytes.len() as u64)?;
        incoming.write(bytes)?;
        incoming.finish()
    }

    /// Opens content for reading.
    pub fn open(&self, connection: &Connection, id: &BlobId) -> Result<Content, BlobError> {
        let row = sql::find(connection, id)?.ok_or(BlobError::Missing)?;
        let damaged = || BlobError::Damaged(id.clone());
        let key = self.wrapping.unwrap(&row.wrapped_key, id, row.size_bytes, &row.sha256).ok_or_else(damaged)?;
        let file = File::open(self.path(id))?;
        let chunks = u32::try_from(row.size_bytes.div_ceil(CHUNK_BYTES as u64).max(1)).map_err(|_| damaged())?;
        if file.metadata()?.len() != row.size_bytes + u64::from(chunks) * TAG_BYTES as u64 {
            return Err(damaged());
        }
        Ok(Content {
            size_bytes: row.size_bytes,
            sha256: row.sha256,
            id: id.clone(),
            key,
            file,
            left_bytes: row.size_bytes,
            chunk: Some(0),
        })
    }

    /// Destroys content: its key in this transaction, the file once that is on disk. Nothing happens if it is gone already.
    pub fn destroy(&self, tx: &Tx<'_>, id: &BlobId) -> Result<(), StoreError> {
        sql::delete(tx, id)?;
        let path = self.path(id);
        // If this does not happen, the file is noise without its key, and swept at the next start.
        tx.after_commit(move || drop(fs::remove_file(path)));
        Ok(())
    }

    /// Removes what a crash has left: drafts, and files that no row refers to. Only at start, while nothing arrives.
    /// Answers how many files went.
    pub fn sweep(&self, connection: &Connection) -> Result<usize, BlobError> {
        let mut swept = 0;
        for entry in fs::read_dir(self.folder.join(DRAFTS))? {
            fs::remove_file(entry?.path())?;
            swept += 1;
        }
        for entry in fs::read_dir(self.folder.as_path())? {
            let entry = entry?;
            let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<BlobId>().ok()) else {
                continue;
            };
            if sql::find(connection, &id)?.is_none() {
                fs::remove_file(entry.path())?;
                swept += 1;
            }
        }
        Ok(swept)
    }

    fn check_space(&self) -> Result<(), BlobError> {
        if self.space()?.is_short() { Err(BlobError::Full) } else { Ok(()) }
    }

    fn path(&self, id: &BlobId) -> PathBuf {
        self.folder.join(id.as_str())
    }
}

impl Incoming {
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), BlobError> {
        self.size_bytes += bytes.len() as u64;
        if self.size_bytes > self.most_bytes {
            return Err(BlobError::TooBig);
        }
        self.unchecked_bytes += bytes.len() as u64;
        if self.unchecked_bytes >= DISK_CHECK_BYTES {
            self.unchecked_bytes = 0;
            self.blobs.check_space()?;
        }
        self.digest.update(bytes);
        self.waiting.extend_from_slice(bytes);
        // The last piece is sealed as such, so one is always kept back.
        while self.waiting.len() > CHUNK_BYTES {
            let rest = self.waiting.split_off(CHUNK_BYTES);
            let piece = std::mem::replace(&mut self.waiting, rest);
            self.seal(piece, false)?;
        }
        Ok(())
    }

    /// Writes everything from a reader.
    pub fn write_all_of(&mut self, reader: &mut dyn Read) -> Result<(), BlobError> {
        let mut buffer = vec![0; CHUNK_BYTES];
        loop {
            match reader.read(&mut buffer)? {
                0 => return Ok(()),
                count => self.write(&buffer[..count])?,
            }
        }
    }

    /// Waits for the disk; afterwards the content survives a power cut, if a row refers to it.
    pub fn finish(mut self) -> Result<Staged, BlobError> {
        let last = std::mem::take(&mut self.waiting);
        self.seal(last, true)?;
        self.file.sync_all()?;
        let path = self.blobs.path(&self.id);
        fs::rename(self.draft.path(), &path)?;
        self.draft.path = Some(path);
        File::open(self.blobs.folder.as_path())?.sync_all()?;
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(self.digest.finish().as_ref());
        let wrapped_key = self.blobs.wrapping.wrap(&self.key, &self.id, self.size_bytes, &sha256);
        Ok(Staged { id: self.id, wrapped_key, size_bytes: self.size_bytes, sha256, draft: self.draft })
    }

    fn seal(&mut self, mut piece: Vec<u8>, last: bool) -> Result<(), BlobError> {
        self.key.seal(&self.id, self.chunk, last, &mut piece);
        self.chunk += 1;
        Ok(self.file.write_all(&piece)?)
    }
}

impl Staged {
    pub fn id(&self) -> &BlobId {
        &self.id
    }

    pub fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    pub fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// Keeps the content if the transaction is kept. The caller's own row refers to the id.
    pub fn keep(mut self, tx: &Tx<'_>) -> Result<BlobId, StoreError> {
        sql::insert(tx, &self.id, &self.wrapped_key, self.size_bytes, &self.sha256)?;
        // From here on the row decides: if the transaction fails, the next start sweeps the file.
        self.draft.path = None;
        Ok(self.id.clone())
    }
}

impl Content {
    /// The whole content in memory; for what is known to be small.
    pub fn read_all(self) -> Result<Vec<u8>, BlobError> {
        let mut all = Vec::new();
        for piece in self {
            all.extend_from_slice(&piece?);
        }
        Ok(all)
    }

    fn next_piece(&mut self, chunk: u32) -> Result<Vec<u8>, BlobError> {
        let size = self.left_bytes.min(CHUNK_BYTES as u64);
        let last = size == self.left_bytes;
        self.left_bytes -= size;
        self.chunk = if last { None } else { Some(chunk + 1) };
        // At most a chunk, so it fits whatever the width of a pointer is.
        let mut piece = vec![0; size as usize + TAG_BYTES];
        self.file.read_exact(&mut piece)?;
        if !self.key.open(&self.id, chunk, last, &mut piece) {
            self.chunk = None;
            return Err(BlobError::Damaged(self.id.clone()));
        }
        Ok(piece)
    }
}

impl Iterator for Content {
    type Item = Result<Vec<u8>, BlobError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.chunk.map(|chunk| self.next_piece(chunk))
    }
}

impl BlobError {
    pub fn class(&self) -> Class {
        match self {
            Self::TooBig => Class::Invalid,
            Self::Missing => Class::Missing,
            Self::Full => Class::Busy,
            Self::Damaged(_) | Self::Broken(_) => Class::Broken,
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<io::Error> for BlobError {
    fn from(fault: io::Error) -> Self {
        if fault.kind() == io::ErrorKind::StorageFull { Self::Full } else { Self::Broken(fault) }
    }
}

/// A file that goes with its owner unless somebody took responsibility for it.
struct Draft {
    path: Option<PathBuf>,
}

impl Draft {
    fn path(&self) -> &Path {
        self.path.as_deref().unwrap_or(Path::new(""))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(path) = self.path.take() {
            // Failing that, the next start sweeps it.
            drop(fs::remove_file(path));
        }
    }
}

const DRAFTS: &str = "drafts";

#[cfg(test)]
mod tests;
