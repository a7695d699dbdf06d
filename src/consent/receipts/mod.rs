//! Receipts: what one person was asked and answered, found by a code, without an account.
//!
//! **Invariants.** A code has 130 bits and is made from the master key, the request and the person; the store holds its
//! SHA-256 only. *Absent*: a list of receipts by name.

pub mod record;

use std::collections::BTreeSet;

use aws_lc_rs::hmac;
use rusqlite::Connection;

use crate::base::code;
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
    Code(Secret::new(code::write(hmac::sign(keys.codes(), &bytes).as_ref())))
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
        code::read(text).map(|code| Self(Secret::new(code)))
    }

    pub fn as_str(&self) -> &str {
        self.0.expose()
    }

    /// In groups, as people read it aloud: `K7QF-2M9X-…`.
    pub fn grouped(&self) -> String {
        code::grouped(self.as_str())
    }

    /// Where the receipt is.
    pub fn path(&self) -> String {
        format!("/receipt/{}", self.as_str())
    }
}
