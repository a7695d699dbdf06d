//! The neutral question of age on a page: read once, carried on sealed, kept nowhere.
//!
//! The answer goes along in a hidden field, `base64url(band ‖ time ‖ HMAC)`, so that nobody gets past the question and no cookie is needed.
//!
//! **Invariants.** The day of birth leaves this module as a band only, and is never sent back. An answer counts for
//! [`limits::AGE_ANSWER_LIFE`]. *Absent*: a hint of the age that is asked for.

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::people::age::{self, Band};
use crate::web::form::{Fields, Form};
use crate::web::page::Page;
use crate::web::state::AppState;

/// The hidden field that carries the answer on.
pub const FIELD: &str = "age";
/// The field of the day of birth.
pub const BORN: &str = "born";

/// What somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Adult,
    /// Of age at the latest then.
    Minor {
        of_age: UtcMillis,
    },
}

/// A day of birth as typed.
pub fn born(fields: &Fields) -> Option<Date> {
    fields.text(BORN).trim().parse().ok()
}

/// The day that it is where the business is.
pub fn today(page: &Page, now: UtcMillis) -> Date {
    Timestamp::from_millisecond(now.0).unwrap_or_default().to_zoned(page.zone()).date()
}

/// What was typed, or the form with what is wrong with it.
pub fn read(page: &Page, fields: &Fields, (now, limit): (UtcMillis, u8)) -> Result<Answer, Form> {
    match born(fields).and_then(|born| age::band(born, today(page, now), limit)) {
        Some(Band::Adult) => Ok(Answer::Adult),
        Some(Band::Minor { of_age }) => {
            let at = of_age.to_zoned(page.zone()).map(|at| UtcMillis(at.timestamp().as_millisecond()));
            Ok(Answer::Minor { of_age: at.unwrap_or(UtcMillis(i64::MAX)) })
        }
        None => Err(wrong(page, fields)),
    }
}

/// The form with what is wrong; what was typed stays.
pub fn wrong(page: &Page, fields: &Fields) -> Form {
    let mut form = Form::typed(fields);
    form.add_fault(BORN, page.t.say("minors-fault-born"));
    form
}

/// The answer for a hidden field.
pub fn seal(state: &AppState, answer: Answer) -> String {
    seal_with(&state.form_key, answer, state.db.now())
}

/// The answer that came in the hidden field, if it is ours and not too old.
pub fn open(state: &AppState, fields: &Fields) -> Option<Answer> {
    open_with(&state.form_key, fields.text(FIELD), state.db.now())
}

fn seal_with(key: &hmac::Key, answer: Answer, now: UtcMillis) -> String {
    let of_age = match answer {
        Answer::Adult => 0,
        Answer::Minor { of_age } => of_age.0,
    };
    let body = [of_age.to_be_bytes(), now.0.to_be_bytes()].concat();
    let tag = hmac::sign(key, &input(&body));
    URL_SAFE_NO_PAD.encode([body.as_slice(), tag.as_ref()].concat())
}

fn open_with(key: &hmac::Key, text: &str, now: UtcMillis) -> Option<Answer> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (body, tag) = bytes.split_at_checked(BODY)?;
    hmac::verify(key, &input(body), tag).ok()?;
    let number = |at: usize| body[at..at + 8].try_into().map(i64::from_be_bytes).ok();
    let (of_age, at) = (number(0)?, UtcMillis(number(8)?));
    let counts = at <= now && now.since(at) < limits::AGE_ANSWER_LIFE;
    let answer = if of_age == 0 { Answer::Adult } else { Answer::Minor { of_age: UtcMillis(of_age) } };
    counts.then_some(answer)
}

/// Of a kind of its own: no token of a form is an answer.
fn input(body: &[u8]) -> Vec<u8> {
    [b"age".as_slice(), body].concat()
}

/// Two numbers of eight bytes.
const BODY: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_carried_on_unchanged_for_a_while() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]);
        let now = UtcMillis(1_800_000_000_000);
        for answer in [Answer::Adult, Answer::Minor { of_age: UtcMillis(1_900_000_000_000) }] {
            let sealed = seal_with(&key, answer, now);
            assert_eq!(open_with(&key, &sealed, now), Some(answer));
            let late = now.plus(limits::AGE_ANSWER_LIFE);
            assert_eq!((open_with(&key, &sealed, UtcMillis(late.0 - 1)), open_with(&key, &sealed, late)), (Some(answer), None));
            assert_eq!(open_with(&key, &sealed, UtcMillis(now.0 - 1)), None);
            let other = hmac::Key::new(hmac::HMAC_SHA256, &[8; 32]);
            assert_eq!(open_with(&other, &sealed, now), None);
            for at in 0..BODY {
                let mut bytes = URL_SAFE_NO_PAD.decode(&sealed).unwrap();
                bytes[at] ^= 1;
                assert_eq!(open_with(&key, &URL_SAFE_NO_PAD.encode(bytes), now), None, "{at}");
            }
        }
        for wrong in ["", "AAAA", "ü", &"A".repeat(64)] {
            assert_eq!(open_with(&key, wrong, now), None, "{wrong}");
        }
    }
}
