//! Forms: the fields that came, what a page shows again when they do not do, and the token that proves where they came from.
//!
//! A handler takes [`Fields`], parses them into a command of its domain, and if that fails shows the same page with a
//! [`Form`] (status 422): `page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &template)`. Templates use the macros of
//! `templates/form.html`, which read value and fault by the field's name. A script that sent `Accept: application/json`
//! gets [`refusal`] instead.
//!
//! The token is `HMAC(key, "form" ‖ SHA-256(cookie secret))`. Forms carry it as the field `form_token`, scripts as the
//! header `X-Form-Token`, multipart forms as `?form_token=` in their action (see `templates/form.html`). The gate
//! checks it before any handler runs; strangers have none and rely on the origin check alone.
//!
//! **Invariants.** Field values are never logged. A body is at most `limits::BODY_BYTES`, with at most `limits::FORM_FIELDS`.

use std::fmt;
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::limits;
use crate::base::secret::sha256;
use crate::web::error::WebError;

/// The name of the hidden field that carries the token.
pub const TOKEN_FIELD: &str = "form_token";
/// The header with which scripts carry it.
pub const TOKEN_HEADER: &str = "X-Form-Token";

/// The fields of an urlencoded form, in the order in which they came.
#[derive(Clone, Default)]
pub struct Fields(Vec<(String, String)>);

/// A form as a page shows it: values and faults by field name.
#[derive(Clone, Default)]
pub struct Form {
    fields: Fields,
    faults: Vec<(String, String)>,
}

impl Fields {
    pub fn parse(body: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?;
        let pairs = web::Query::<Vec<(String, String)>>::from_query(text).ok()?.into_inner();
        (pairs.len() <= limits::FORM_FIELDS).then_some(Self(pairs))
    }

    /// The first value of a field; empty if it did not come.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// All values of a field: crossed boxes that share a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// Every field, for forms whose fields the business makes itself.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Form {
    /// A form filled with what came.
    pub fn typed(fields: &Fields) -> Self {
        Self { fields: fields.clone(), faults: Vec::new() }
    }

    /// A form filled with what is stored.
    pub fn filled<'a>(values: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        Self { fields: Fields(values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()), faults: Vec::new() }
    }

    /// What the form holds, as it would come back.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// Says beside a field what is wrong with it, in the person's language.
    pub fn add_fault(&mut self, name: &str, text: String) {
        self.faults.push((name.to_owned(), text));
    }

    /// Empties a field: passwords are never sent back.
    pub fn forget(&mut self, name: &str) {
        self.fields.0.retain(|(field, _)| field != name);
    }

    /// Gives a field that did not come its stored value.
    pub fn fill(&mut self, name: &str, value: &str) {
        if !self.fields.has(name) {
            self.fields.0.push((name.to_owned(), value.to_owned()));
        }
    }

    pub fn value(&self, name: &str) -> &str {
        self.fields.text(name)
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).any(|one| one == value)
    }

    pub fn is_wrong(&self, name: &str) -> bool {
        self.faults.iter().any(|(field, _)| field == name)
    }

    /// What is wrong with a field; empty if nothing.
    pub fn fault(&self, name: &str) -> &str {
        self.faults.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text)
    }

    /// Every fault with its field, in order, for the summary above a form.
    pub fn faults(&self) -> &[(String, String)] {
        &self.faults
    }

    pub fn is_fine(&self) -> bool {
        self.faults.is_empty()
    }

    /// The ids that describe a field to a screen reader.
    pub fn described_by(&self, name: &str, hint: &str) -> String {
        let mut ids = Vec::new();
        if !hint.is_empty() {
            ids.push(format!("{name}-hint"));
        }
        if self.is_wrong(name) {
            ids.push(format!("{name}-alert"));
        }
        ids.join(" ")
    }
}

/// Answers a script whose form does not do: `422 {"error":"invalid","fields":{name: text}}`.
pub fn refusal(form: &Form) -> HttpResponse {
    let fields: serde_json::Map<String, serde_json::Value> =
        form.faults.iter().map(|(name, text)| (name.clone(), serde_json::Value::from(text.as_str()))).collect();
    HttpResponse::build(StatusCode::UNPROCESSABLE_ENTITY).json(serde_json::json!({ "error": "invalid", "fields": fields }))
}

/// The token of whoever holds this cookie secret.
pub fn token(key: &hmac::Key, secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(hmac::sign(key, &token_input(secret)))
}

/// Whether a token was made for this cookie secret; takes the same time whatever is wrong.
pub fn is_token(key: &hmac::Key, secret: &str, token: &str) -> bool {
    URL_SAFE_NO_PAD.decode(token).is_ok_and(|tag| hmac::verify(key, &token_input(secret), &tag).is_ok())
}

fn token_input(secret: &str) -> Vec<u8> {
    [b"form".as_slice(), &sha256(secret.as_bytes())].concat()
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl FromRequest for Fields {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(request.extensions().get::<Self>().cloned().ok_or_else(WebError::unreadable))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_read_as_they_were_typed() {
        let fields = Fields::parse(b"name=Zo%C3%AB+M&lang=en&lang=ar&empty=").unwrap();
        assert_eq!(fields.text("name"), "Zoë M");
        assert_eq!(fields.all("lang").collect::<Vec<_>>(), ["en", "ar"]);
        assert!(fields.has("empty") && !fields.has("other"));
        assert_eq!(format!("{fields:?}"), r#"["name", "lang", "lang", "empty"]"#);
        assert!(Fields::parse(&b"a=b&".repeat(limits::FORM_FIELDS + 1)).is_none());
    }

    #[test]
    fn a_token_belongs_to_one_secret() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]);
        let made = token(&key, "one");
        assert!(is_token(&key, "one", &made));
        for (secret, token) in [("two", made.as_str()), ("one", ""), ("one", "AAAA"), ("one", "ü")] {
            assert!(!is_token(&key, secret, token));
        }
        assert!(!is_token(&hmac::Key::new(hmac::HMAC_SHA256, &[8; 32]), "one", &made));
    }
}
