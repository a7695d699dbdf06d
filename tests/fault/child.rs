//! A process that writes until something happens to it, and tells on its output what was acknowledged.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::json;
use visavis::audit::{self, checkpoint, verify};
use visavis::base::ids::BlobId;
use visavis::base::time::Clock;
use visavis::blob::{BlobError, Blobs};
use visavis::store::keys::MasterKey;
use visavis::store::{Actor, Db, StoreError, facts};

/// One write that was acknowledged: its name, and the content file that belongs to it, if any.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kept {
    pub name: String,
    pub blob: Option<BlobId>,
}

/// What the child said of one write.
pub enum Said {
    Kept(Kept),
    Refused,
}

/// The command that runs this same test binary as the writing child, perhaps under a tool that injects faults.
pub fn command(tool: &[&str], folder: &Path, run: &str, writes: usize) -> Command {
    let own = std::env::current_exe().unwrap();
    let mut command = match tool {
        [] => Command::new(own),
        [tool, arguments @ ..] => {
            let mut command = Command::new(tool);
            command.args(arguments).arg(own);
            command
        }
    };
    command
        .args(["--exact", "fault::child::writes_when_told_to", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .env(RUN, run)
        .env(WRITES, writes.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// Reads what the child says until it is gone.
pub fn listen(child: &mut Child) -> impl Iterator<Item = Said> + use<> {
    let out: ChildStdout = child.stdout.take().unwrap();
    BufReader::new(out).lines().map_while(Result::ok).filter_map(|line| {
        // The test harness writes on the same line before the first of ours.
        let said = &line[line.find(SAYS)? + SAYS.len()..];
        let mut words = said.split(' ');
        match (words.next()?, words.next()) {
            ("kept", Some(name)) => {
                let blob = words.next().map(|id| id.parse().unwrap());
                Some(Said::Kept(Kept { name: name.to_owned(), blob }))
            }
            _ => Some(Said::Refused),
        }
    })
}

/// Opens what the child left: everything acknowledged must be there, each write whole, and the ledger unbroken.
pub fn check(folder: &Path, kept: &HashSet<Kept>) {
    let db = Db::open(&folder.join("data"), Clock::System).unwrap();
    let key = MasterKey::open_or_create(&folder.join("DATA.key")).unwrap();
    let blobs = Blobs::new(&folder.join("blobs"), &key).unwrap();
    let (kept, content) = (kept.clone(), folder.join("blobs"));
    db.read_blocking(move |c| {
        blobs.sweep(c)?;
        for Kept { name, blob } in &kept {
            let found = facts::find(c, name)?;
            assert!(found.is_some(), "the acknowledged write {name} is lost");
            if let Some(blob) = blob {
                assert_eq!(blobs.open(c, blob)?.read_all()?, name.as_bytes(), "the content of {name}");
            }
        }
        let count = |sql: &str| c.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(StoreError::from);
        let rows = count("SELECT count(*) FROM facts WHERE name LIKE 'w.%'")?;
        assert!(rows >= i64::try_from(kept.len()).unwrap());
        assert_eq!(rows, count("SELECT count(*) FROM audit_events WHERE action = 'test.write'")?, "deeds and lines");
        let files = i64::try_from(std::fs::read_dir(&content).unwrap().count()).unwrap();
        // The folder of drafts stands among them.
        assert_eq!(files - 1, count("SELECT count(*) FROM blobs")?, "content files and rows");
        Ok::<_, BlobError>(())
    })
    .unwrap();
    let proof = db.read_blocking(move |c| verify::own(c, &key)).unwrap();
    assert!(proof.lines >= proof.signed);
    db.close();
}

/// Not a test by itself: the other side of [`command`]. Alone it does nothing.
#[test]
fn writes_when_told_to() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let (run, writes) = (std::env::var(RUN).unwrap(), std::env::var(WRITES).unwrap().parse::<usize>().unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let folder = Path::new(&folder);
    let db = Db::open(&folder.join("data"), Clock::System).unwrap();
    let key = MasterKey::open_or_create(&folder.join("DATA.key")).unwrap();
    let blobs = Blobs::new(&folder.join("blobs"), &key).unwrap();
    runtime.block_on(async {
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (db, key, blobs, run) = (db.clone(), key.clone(), blobs.clone(), run.clone());
                tokio::spawn(async move {
                    for n in 0..writes {
                        let name = format!("w.{run}.{writer}.{n}");
                        match write(&db, &key, &blobs, name.clone(), run != PLAIN && n % 8 == 7).await {
                            Ok(Some(blob)) => println!("{SAYS}kept {name} {blob}"),
                            Ok(None) => println!("{SAYS}kept {name}"),
                            Err(_) => println!("{SAYS}refused"),
                        }
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
    });
}

/// A fact, its line in the ledger, now and then a content file and a signed head: all or nothing.
async fn write(db: &Db, key: &MasterKey, blobs: &Blobs, name: String, with_blob: bool) -> Result<Option<BlobId>, BlobError> {
    let staged = if with_blob { Some(blobs.put(name.as_bytes())?) } else { None };
    let key = key.clone();
    db.write(Actor::System, move |tx| {
        let blob = staged.map(|staged| staged.keep(tx)).transpose()?;
        facts::set(tx, &name, b"here")?;
        audit::record(tx, "test.write", &name, json!({ "blob": blob.is_some() }))?;
        if with_blob {
            checkpoint::write_if_due(tx, &key)?;
        }
        Ok(blob)
    })
    .await
}

/// The name of a run that writes no content files, so that only the database meets the disk.
pub const PLAIN: &str = "plain";
const WRITERS: usize = 8;
const FOLDER: &str = "VISAVIS_FAULT_FOLDER";
const RUN: &str = "VISAVIS_FAULT_RUN";
const WRITES: &str = "VISAVIS_FAULT_WRITES";
const SAYS: &str = "child says: ";
