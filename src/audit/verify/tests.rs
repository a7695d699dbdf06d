//! Ten kinds of attack on a ledger, each by somebody who can write the database but does not have the master key.

use std::path::Path;

use rusqlite::params;
use serde_json::json;

use super::*;
use crate::audit::checkpoint::{self, Head};
use crate::audit::record;
use crate::base::time::{Clock, UtcMillis};
use crate::store::{Actor, Db};

struct Ledger {
    folder: tempfile::TempDir,
    verifier: Verifier,
    /// A checkpoint kept elsewhere before the last lines were written.
    older: String,
}

/// Forty lines under two checkpoints, a copy of the first of which is kept elsewhere.
fn ledger() -> Ledger {
    let folder = tempfile::tempdir().unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let clock = Clock::stepped(UtcMillis(1_000_000));
    let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
    let mut older = String::new();
    for part in 0..2 {
        let key = key.clone();
        older = db
            .write_blocking(Actor::System, move |tx| {
                for n in 0..20 {
                    record(tx, "room.create", &format!("room_{n}"), json!({ "part": part }))?;
                }
                assert!(checkpoint::write_if_due(tx, &key)?);
                let newest = checkpoint::newest(tx)?.unwrap_or_default();
                Ok::<_, StoreError>(if part == 0 { newest } else { String::new() })
            })
            .map(|note| if part == 0 { note } else { older })
            .unwrap();
        clock.step(std::time::Duration::from_secs(3601));
    }
    let installation = db.read_blocking(facts::installation).unwrap();
    db.close();
    Ledger { verifier: Signer::new(&installation, &key).verifier(), folder, older }
}

fn open(folder: &Path) -> Connection {
    Connection::open(folder.join("data/visavis.db")).unwrap()
}

/// Makes the hashes right again after a change, as an attacker with a computer would.
fn rechain(c: &Connection, installation: &str) {
    let mut head = first_head(installation);
    for mut line in sql::lines(c, 0, 1000).unwrap() {
        head = next_head(&head, &line);
        line.hash = head;
        c.execute("UPDATE audit_events SET hash = ?1 WHERE seq = ?2", params![head, line.seq.cast_signed()]).unwrap();
    }
}

fn check(name: &str, attack: fn(&Connection, &Ledger), expected: fn(&VerifyError) -> bool) {
    let ledger = ledger();
    let c = open(ledger.folder.path());
    let older = [ledger.older.clone()];
    let proof = verify(&c, &ledger.verifier, &older).unwrap();
    assert_eq!(proof, Proof { lines: 40, checkpoints: 3, signed: 40 }, "{name}: clean");
    attack(&c, &ledger);
    match verify(&c, &ledger.verifier, &older) {
        Ok(proof) => panic!("{name} was not noticed: {proof:?}"),
        Err(fault) => assert!(expected(&fault), "{name}: {fault}"),
    }
}

fn run(c: &Connection, sql: &str) {
    c.execute_batch(sql).unwrap();
}

#[test]
fn ten_kinds_of_attack_are_noticed() {
    check("edit", |c, _| run(c, "UPDATE audit_events SET object = 'room_x' WHERE seq = 7"), |f| matches!(f, VerifyError::Changed(7)));
    check(
        "edit and rechain",
        |c, l| {
            run(c, "UPDATE audit_events SET actor = 'stranger' WHERE seq = 7");
            rechain(c, l.verifier.installation());
        },
        |f| matches!(f, VerifyError::Root(20)),
    );
    check(
        "insert",
        |c, l| {
            run(c, "UPDATE audit_events SET seq = -seq - 1 WHERE seq > 10; UPDATE audit_events SET seq = -seq WHERE seq < 0");
            run(c, "INSERT INTO audit_events SELECT 11, at_ms, actor, action, object, detail, hash FROM audit_events WHERE seq = 10");
            rechain(c, l.verifier.installation());
        },
        |f| matches!(f, VerifyError::Root(20)),
    );
    check("delete", |c, _| run(c, "DELETE FROM audit_events WHERE seq = 9"), |f| matches!(f, VerifyError::Order(9)));
    check(
        "reorder",
        |c, _| {
            run(c, "UPDATE audit_events SET seq = 99 WHERE seq = 4; UPDATE audit_events SET seq = 4 WHERE seq = 5");
            run(c, "UPDATE audit_events SET seq = 5 WHERE seq = 99");
        },
        |f| matches!(f, VerifyError::Changed(4)),
    );
    check("truncate", |c, _| run(c, "DELETE FROM audit_events WHERE seq > 30"), |f| matches!(f, VerifyError::Short(40)));
    check(
        "restamp",
        |c, l| {
            run(c, "UPDATE audit_events SET at_ms = at_ms + 60000 WHERE seq = 12");
            rechain(c, l.verifier.installation());
        },
        |f| matches!(f, VerifyError::Time(13)),
    );
    check(
        "rollback past the kept checkpoint",
        |c, _| run(c, "DELETE FROM audit_events WHERE seq > 10; DELETE FROM audit_checkpoints"),
        |f| matches!(f, VerifyError::Short(20)),
    );
    check(
        "forged checkpoint",
        |c, l| {
            let key = MasterKey::open_or_create(&l.folder.path().join("other")).unwrap();
            let note = Signer::new(l.verifier.installation(), &key).sign(&Head { size: 39, root: [0; 32], at: UtcMillis(1) });
            c.execute("INSERT INTO audit_checkpoints VALUES (39, 1, ?1)", [note]).unwrap();
        },
        |f| matches!(f, VerifyError::Signature),
    );
    check(
        "another installation's ledger in place of this one",
        |c, l| {
            rechain(c, "somebody else");
            run(c, "DELETE FROM audit_checkpoints");
            assert!(!l.older.is_empty());
        },
        |f| matches!(f, VerifyError::Changed(1)),
    );
}

#[test]
fn lines_written_by_many_deeds_verify_and_failed_deeds_leave_none() {
    let ledger = ledger();
    let db = Db::open(&ledger.folder.path().join("data"), Clock::default()).unwrap();
    for n in 0..10 {
        let result: Result<(), StoreError> = db.write_blocking(Actor::Cli, move |tx| {
            record(tx, "room.create", "room_n", json!({ "n": n }))?;
            if n % 2 == 0 { Err(StoreError::Busy) } else { Ok(()) }
        });
        assert_eq!(result.is_ok(), n % 2 == 1);
    }
    let (verifier, older) = (ledger.verifier.clone(), vec![ledger.older.clone()]);
    let proof = db.read_blocking(move |c| verify(c, &verifier, &older)).unwrap();
    assert_eq!(proof, Proof { lines: 45, checkpoints: 3, signed: 40 });
}
