//! The law of the house as a test: it reads the source and needs nothing running.
//!
//! Every check is a function from files to faults; a fault names file and line and says what to do. Beside each check
//! stand samples that it must catch, because a check that never speaks is worth nothing.

mod floors;
mod fluent;
mod keys;
mod languages;
mod leftovers;
mod macros;
mod packages;
mod pages;
mod places;
mod rust;
mod sizes;
mod tree;
