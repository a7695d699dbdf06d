//! What a guest is told before ringing, where calls may be recorded without asking: put on the page with a seal that says what was
//! shown and when, and read back from the ring.
//!
//! **Invariants.** Only this server makes a seal, and it fits one text alone: who rings with another one has not read what counts.

use std::sync::Arc;

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, Question};
use crate::desk::conversations::Read;
use crate::rules::OnRefusal;
use crate::text::Lang;
use crate::web::form::Fields;
use crate::web::state::AppState;

/// The text as the page shows it.
pub struct Told {
    pub text: Question,
    pub dir: &'static str,
    pub may_be_left_out: bool,
    /// Goes with the ring.
    pub seal: String,
}

impl Told {
    pub fn new(state: &AppState, lang: Lang, clauses: &ClauseSet) -> Self {
        let text = clauses.notice(lang);
        let seen = state.db.now();
        Self {
            seal: format!("{}.{}.{}", seen.0, lang.tag(), URL_SAFE_NO_PAD.encode(hmac::sign(&state.form_key, &sealed(&text, seen)))),
            dir: lang.direction(),
            may_be_left_out: clauses.on_refusal == OnRefusal::Exclude,
            text,
        }
    }
}

/// What whoever rings had before them; nothing if it is not the text that counts now.
pub fn read(state: &AppState, fields: &Fields, clauses: &ClauseSet) -> Option<Read> {
    let mut parts = fields.text("notice").splitn(3, '.');
    let seen = UtcMillis(parts.next()?.parse().ok()?);
    let text = clauses.notice(Lang::from_tag(parts.next()?)?);
    let tag = URL_SAFE_NO_PAD.decode(parts.next()?).ok()?;
    hmac::verify(&state.form_key, &sealed(&text, seen), &tag).ok()?;
    Some(Read { shown: Arc::new(text), seen, left_out: fields.has("left_out") })
}

fn sealed(text: &Question, seen: UtcMillis) -> Vec<u8> {
    [b"notice\0".as_slice(), &text.text_hash(), &seen.0.to_be_bytes()].concat()
}
