//! The SQL of content files.

use rusqlite::{Connection, OptionalExtension, params};

use crate::base::ids::BlobId;
use crate::store::{StoreError, Tx};

pub(super) struct BlobRow {
    pub(super) wrapped_key: Vec<u8>,
    pub(super) size_bytes: u64,
    pub(super) sha256: [u8; 32],
}

pub(super) fn insert(tx: &Tx<'_>, id: &BlobId, wrapped_key: &[u8], size_bytes: u64, sha256: &[u8; 32]) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO blobs (id, wrapped_key, size_bytes, sha256, created_ms)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id.as_str(), wrapped_key, size_bytes.cast_signed(), sha256, tx.now.0])?;
    Ok(())
}

pub(super) fn find(connection: &Connection, id: &BlobId) -> Result<Option<BlobRow>, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT wrapped_key, size_bytes, sha256
             FROM blobs
             WHERE id = ?1",
        )?
        .query_row([id.as_str()], |row| {
            Ok(BlobRow { wrapped_key: row.get(0)?, size_bytes: row.get::<_, i64>(1)?.cast_unsigned(), sha256: row.get(2)? })
        })
        .optional()?)
}

pub(super) fn delete(tx: &Tx<'_>, id: &BlobId) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM blobs WHERE id = ?1")?.execute([id.as_str()])?;
    Ok(())
}
