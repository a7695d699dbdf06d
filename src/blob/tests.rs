//! What content files promise, tried on a real folder.

use super::*;
use crate::base::secret::sha256;
use crate::base::time::Clock;
use crate::store::{Actor, Db};

struct Room {
    folder: tempfile::TempDir,
    db: Db,
    blobs: Blobs,
}

fn room() -> Room {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(folder.path(), Clock::default()).unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
    Room { folder, db, blobs }
}

impl Room {
    fn keep(&self, bytes: &[u8]) -> BlobId {
        let staged = self.blobs.put(bytes).unwrap();
        self.db.write_blocking(Actor::System, move |tx| staged.keep(tx)).unwrap()
    }

    fn read(&self, id: &BlobId) -> Result<Vec<u8>, BlobError> {
        let (blobs, id) = (self.blobs.clone(), id.clone());
        self.db.read_blocking(move |c| blobs.open(c, &id)?.read_all())
    }

    fn path(&self, id: &BlobId) -> PathBuf {
        self.folder.path().join("blobs").join(id.as_str())
    }
}

fn bytes(size: usize) -> Vec<u8> {
    (0..size).map(|n| (n * 31 % 251) as u8).collect()
}

#[test]
fn content_of_every_size_reads_back() {
    let room = room();
    for size in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 7] {
        let content = bytes(size);
        let id = room.keep(&content);
        assert_eq!(room.read(&id).unwrap(), content, "{size}");
        let (blobs, wanted) = (room.blobs.clone(), id.clone());
        let found = room.db.read_blocking(move |c| blobs.open(c, &wanted)).unwrap();
        assert_eq!((found.size_bytes, found.sha256), (size as u64, sha256(&content)));
        assert!(found.map(Result::unwrap).all(|piece| piece.len() <= CHUNK_BYTES));
    }
}

#[test]
fn one_wrong_byte_anywhere_is_an_error_and_never_wrong_content() {
    let room = room();
    let id = room.keep(&bytes(CHUNK_BYTES + 100));
    let good = fs::read(room.path(&id)).unwrap();
    for at in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + TAG_BYTES, good.len() - 1] {
        let mut wrong = good.clone();
        wrong[at] ^= 1;
        fs::write(room.path(&id), &wrong).unwrap();
        assert!(matches!(room.read(&id), Err(BlobError::Damaged(_))), "{at}");
    }
    for wrong in [&good[..good.len() - 1], &good[..CHUNK_BYTES + TAG_BYTES], &[good.as_slice(), b"x"].concat()] {
        fs::write(room.path(&id), wrong).unwrap();
        assert!(matches!(room.read(&id), Err(BlobError::Damaged(_))), "{}", wrong.len());
    }
    let other = room.keep(&bytes(CHUNK_BYTES + 100));
    fs::copy(room.path(&other), room.path(&id)).unwrap();
    assert!(matches!(room.read(&id), Err(BlobError::Damaged(_))), "another blob's file");
}

#[test]
fn a_row_that_was_touched_or_belongs_to_another_key_opens_nothing() {
    let room = room();
    let (id, other) = (room.keep(b"one"), room.keep(b"two"));
    let (to, from) = (id.to_string(), other.to_string());
    room.db
        .write_blocking(Actor::System, move |tx| {
            let copy = "UPDATE blobs SET wrapped_key = (SELECT wrapped_key FROM blobs WHERE id = ?2) WHERE id = ?1";
            Ok::<_, StoreError>(tx.execute(copy, [to, from])?)
        })
        .unwrap();
    assert!(matches!(room.read(&id), Err(BlobError::Damaged(_))));
    let key = MasterKey::open_or_create(&room.folder.path().join("another")).unwrap();
    let blobs = Blobs::new(&room.folder.path().join("blobs"), &key).unwrap();
    let result = room.db.read_blocking(move |c| blobs.open(c, &other).map(|_| ()));
    assert!(matches!(result, Err(BlobError::Damaged(_))));
}

#[test]
fn content_is_not_on_disk_in_plain_and_gone_when_destroyed() {
    let room = room();
    let id = room.keep(b"canary-5512");
    assert!(!fs::read(room.path(&id)).unwrap().windows(11).any(|w| w == b"canary-5512"));
    let (blobs, gone) = (room.blobs.clone(), id.clone());
    room.db.write_blocking(Actor::System, move |tx| blobs.destroy(tx, &gone)).unwrap();
    assert!(matches!(room.read(&id), Err(BlobError::Missing)));
    // The writer removes files before it takes the next order.
    room.db.write_blocking(Actor::System, |_| Ok::<_, StoreError>(())).unwrap();
    assert!(!room.path(&id).exists());
}

#[test]
fn what_was_not_kept_leaves_no_file() {
    let room = room();
    let staged = room.blobs.put(b"never mind").unwrap();
    let path = room.path(staged.id());
    assert!(path.exists());
    drop(staged);
    assert!(!path.exists());
    let mut incoming = room.blobs.receive(10).unwrap();
    incoming.write(&[0; 10]).unwrap();
    assert!(matches!(incoming.write(&[0]), Err(BlobError::TooBig)));
    drop(incoming);
    assert_eq!(fs::read_dir(room.folder.path().join("blobs/drafts")).unwrap().count(), 0);
}

#[test]
fn content_is_refused_at_the_floor_of_the_disk_before_and_while_it_arrives() {
    let room = room();
    let full = room.blobs.clone().with_floor(|_| u64::MAX);
    assert!(full.space().unwrap().is_short());
    assert!(matches!(full.receive(10), Err(BlobError::Full)));
    // Others have filled the disk meanwhile.
    let mut incoming = room.blobs.receive(2 * DISK_CHECK_BYTES).unwrap();
    let piece = bytes(1024 * 1024);
    incoming.write(&piece).unwrap();
    incoming.blobs = full;
    let refused = (0..4).find_map(|_| incoming.write(&piece).err());
    assert!(matches!(refused, Some(BlobError::Full)), "{refused:?}");
    drop(incoming);
    assert_eq!(fs::read_dir(room.folder.path().join("blobs/drafts")).unwrap().count(), 0);
    room.keep(b"there is space again");
}

#[test]
fn the_start_sweeps_what_a_crash_left_and_nothing_else() {
    let room = room();
    let id = room.keep(b"kept");
    let staged = room.blobs.put(b"orphan").unwrap();
    let orphan = room.path(staged.id());
    let failed: Result<(), StoreError> = room.db.write_blocking(Actor::System, move |tx| {
        staged.keep(tx)?;
        Err(StoreError::Busy)
    });
    assert!(failed.is_err() && orphan.exists());
    fs::write(room.folder.path().join("blobs/drafts/x"), b"half").unwrap();
    let blobs = room.blobs.clone();
    assert_eq!(room.db.read_blocking(move |c| blobs.sweep(c)).unwrap(), 2);
    assert!(!orphan.exists());
    assert_eq!(room.read(&id).unwrap(), b"kept");
}
