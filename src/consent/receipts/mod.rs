//! Receipts: what one person was asked and answered, found by a code, without an account.
//!
//! **Invariants.** A code has 130 bits and is made from the master key, the request and the person; the store holds its
//! SHA-256 only. *Absent*: a list of receipts by name.

pub mod record;

use std::collections::BTreeSet;

use aws_lc_rs::hmac;
use rusqlite::Connection;

use crate::base::ids::{PersonId, RequestId};
use crate::base::secret::{Personal, Secret, sha256};
use crate::base::time::UtcMillis;
use crate::consent::clauses::{Offer, Question};
use crate::consent::keys::Keys;
use crate::consent::requests::{self, Role, Standing};
use crate::consent::{ConsentError, sql};
use crate::text::Lang;

/// What opens a receipt: 26 characters of Crockford's base 32, in capitals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(Secret<String>);

/// What one person was asked and said.
#[derive(Clone, Debug)]
pub struct Row {
    pub request: RequestId,
    pub person: PersonId,
    pub name: Personal<String>,
    pub role: Role,
    pub asked: UtcMillis,
    pub said: Said,
    pub answered: Option<UtcMillis>,
    pub lang: Option<Lang>,
    /// Exactly what was shown.
    pub notice: Option<Question>,
    pub continued: bool,
    pub options: BTreeSet<Offer>,
    pub withdrawn: Option<UtcMillis>,
    /// Why the business declared the answer invalid, if that is what ended it then.
    pub invalid: Option<String>,
    /// When the receipt itself is deleted, once that is known.
    pub kept_until: Option<UtcMillis>,
}

/// What a person answered; silence is an answer once the time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Nothing,
    Approved,
    /// Was told, where nobody is asked.
    Informed,
    Refused,
    Silent,
    Left,
}

/// A receipt with the request that it belongs to.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub row: Row,
    pub standing: Standing,
}

/// The code of one person's receipt. The same each time, so that it need not be stored to be shown again.
pub fn code(keys: &Keys, request: &RequestId, person: &PersonId) -> Code {
    let bytes = [b"receipt\0", request.as_str().as_bytes(), b"\0", person.as_str().as_bytes()].concat();
    let tag = hmac::sign(keys.codes(), &bytes);
    // Five bits a character; 26 of them take 130 of the 256.
    let bit = |at: usize| usize::from(tag.as_ref()[at / 8] >> (7 - at % 8) & 1);
    let letter = |at: usize| (0..5).fold(0, |value, more| value << 1 | bit(at * 5 + more));
    Code(Secret::new((0..CODE_CHARS).map(|at| char::from(ALPHABET[letter(at)])).collect()))
}

/// The receipt that a code opens.
pub fn find(conn: &Connection, code: &Code) -> Result<Option<Receipt>, ConsentError> {
    let Some(row) = sql::receipt_by_code(conn, &sha256(code.as_str().as_bytes()))? else { return Ok(None) };
    let standing = requests::standing(conn, &row.request)?;
    Ok(standing.map(|standing| Receipt { row, standing }))
}

/// What everybody of a request was asked and said.
pub fn of_request(conn: &Connection, request: &RequestId) -> Result<Vec<Row>, ConsentError> {
    Ok(sql::receipts_of(conn, request)?)
}

impl Code {
    /// A code as somebody typed it: with or without dashes, in any case, and with letters that look like the right ones.
    pub fn read(text: &str) -> Option<Self> {
        let mut code = String::with_capacity(CODE_CHARS);
        for letter in text.chars().filter(|letter| !matches!(letter, '-' | ' ')) {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                letter => letter,
            };
            if !letter.is_ascii() || !ALPHABET.contains(&(letter as u8)) || code.len() >= CODE_CHARS {
                return None;
            }
            code.push(letter);
        }
        (code.len() == CODE_CHARS).then(|| Self(Secret::new(code)))
    }

    pub fn as_str(&self) -> &str {
        self.0.expose()
    }

    /// In groups, as people read it aloud: `K7QF-2M9X-…`.
    pub fn grouped(&self) -> String {
        self.as_str().as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group)).collect::<Vec<_>>().join("-")
    }

    /// Where the receipt is.
    pub fn path(&self) -> String {
        format!("/receipt/{}", self.as_str())
    }
}

/// Specified: at least 128 bits.
const CODE_CHARS: usize = 26;
/// Crockford's alphabet: no I, L, O, U, so that a code read aloud survives.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
