//! What happens when the machine fails: killed processes, disks that refuse. The product promises that an acknowledged write
//! is never lost, and that what is left is whole.

mod child;
mod crash;
mod disk;
