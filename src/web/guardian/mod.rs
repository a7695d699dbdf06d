//! V-15: a child names a guardian; the guardian approves, confirms, sees, corrects, freezes, and takes back. And what a minor's account
//! shows while it waits for one of them.
//!
//! **Invariants.** The link is the proof, and each letter's link is another one. GET shows, POST acts. The boxes are empty until they are ticked.
//! No page shows what is said in calls. *Absent*: the guardian's own account.

pub mod act;
pub mod ask;
pub mod own;
pub mod show;
