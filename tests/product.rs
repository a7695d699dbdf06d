//! The tests that run the product: one binary, because linking is what costs.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod browser;
mod fault;
mod http;
mod media;
mod support;
