//! What kind of trouble an error is. Domains have their own error enums; each says its [`Class`], and only the
//! edges (`web/error.rs`, `web/ws`, `cli`) turn a class into a status, a close code or an exit code.

/// What the person who sent the input can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The input is wrong; the sender can mend it.
    Invalid,
    /// The sender may not do this.
    Denied,
    /// There is no such thing, or it is not the sender's: both answer the same.
    Missing,
    /// The thing has changed meanwhile, or was done already.
    Conflict,
    /// A limit is reached; later it will work.
    Busy,
    /// Our own fault.
    Broken,
}
