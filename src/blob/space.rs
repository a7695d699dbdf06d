//! How much the disk under the content files still holds, and how much of it uploads have to leave.
//!
//! **Invariants.** Only content is refused at the floor: the store writes on, which is what the floor is kept for.
//! *Absent*: a quota per person or room; those are the callers'.

use std::io;
use std::path::Path;

use rustix::fs::statvfs;

use crate::base::limits::{DISK_FLOOR_BYTES, DISK_FLOOR_PERCENT};

/// The file system that content lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    pub free_bytes: u64,
    /// With less than this free, nothing more is taken.
    pub floor_bytes: u64,
}

/// What uploads leave free on a disk of so many bytes.
pub type Floor = fn(u64) -> u64;

impl Space {
    pub(super) fn under(folder: &Path, floor: Floor) -> io::Result<Self> {
        let disk = statvfs(folder)?;
        let bytes = |blocks: u64| blocks.saturating_mul(disk.f_frsize);
        // What a process without privileges may still write, which is less than what is free.
        Ok(Self { free_bytes: bytes(disk.f_bavail), floor_bytes: floor(bytes(disk.f_blocks)) })
    }

    pub fn is_short(&self) -> bool {
        self.free_bytes < self.floor_bytes
    }
}

/// The floor of the product: [`DISK_FLOOR_BYTES`], on a small disk [`DISK_FLOOR_PERCENT`] of it.
pub(super) fn usual_floor(disk_bytes: u64) -> u64 {
    DISK_FLOOR_BYTES.min(disk_bytes / 100 * DISK_FLOOR_PERCENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_floor_fits_a_card_and_a_big_disk() {
        let gb = 1_000_000_000;
        for (disk, floor) in [
            (2 * gb, 100_000_000),
            (8 * gb, 400_000_000),
            (10_000 * gb, DISK_FLOOR_BYTES),
            // A file system that does not say how big it is refuses nobody.
            (0, 0),
        ] {
            assert_eq!(usual_floor(disk), floor, "{disk}");
        }
        assert!(!Space { free_bytes: 0, floor_bytes: usual_floor(0) }.is_short());
    }
}
