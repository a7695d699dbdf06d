//! Visavis: the map.

// Floor 0
pub mod base;
