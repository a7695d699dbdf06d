//! Disks that refuse, with `strace` in the place of the broken disk; a machine without it proves nothing here and says so.

use std::collections::HashSet;
use std::process::{Command, Stdio};

use super::child::{Kept, PLAIN, Said, check, command, listen};

struct Told {
    kept: HashSet<Kept>,
    refused: usize,
    /// Writes acknowledged after the first that was refused.
    kept_later: usize,
    code: Option<i32>,
}

/// Runs the child while the disk answers as `inject` says, and checks what it leaves. Nothing where there is no `strace`.
fn under(inject: &str, writes: usize) -> Option<Told> {
    let works = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    if !works.is_ok_and(|status| status.success()) {
        println!("not proven here: this machine has no strace, or does not let it work");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let tool = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync,pwrite64", "-e", inject];
    let mut child = command(&tool, folder.path(), PLAIN, writes).spawn().unwrap();
    let mut told = Told { kept: HashSet::new(), refused: 0, kept_later: 0, code: None };
    for said in listen(&mut child) {
        match said {
            Said::Kept(kept) => {
                told.kept_later += usize::from(told.refused > 0);
                told.kept.insert(kept);
            }
            Said::Refused => told.refused += 1,
        }
    }
    told.code = child.wait().unwrap().code();
    check(folder.path(), &told.kept);
    Some(told)
}

#[test]
fn a_process_killed_at_any_write_of_its_first_start_leaves_a_folder_that_opens() {
    for point in (1..240).step_by(8) {
        let Some(told) = under(&format!("inject=pwrite64:signal=KILL:when={point}"), 100) else {
            return;
        };
        assert_ne!(told.code, Some(1), "killed at write {point}");
    }
}

#[test]
fn after_a_failed_sync_nothing_is_acknowledged_and_the_process_ends() {
    let Some(told) = under("inject=fsync,fdatasync:error=EIO:when=40+", 1000) else {
        return;
    };
    assert_eq!(told.code, Some(1));
    assert_eq!(told.kept_later, 0);
    assert!(!told.kept.is_empty(), "the disk was well at first");
}

#[test]
fn a_full_disk_refuses_writes_and_goes_on_when_there_is_room() {
    let Some(told) = under("inject=pwrite64:error=ENOSPC:when=400..420", 200) else {
        return;
    };
    assert_eq!(told.code, Some(0));
    assert!(told.refused > 0, "somebody met the full disk");
    assert!(told.kept_later > 0, "and somebody wrote after it");
}
