//! The four cookies, and nothing else is ever kept in a browser by the pages: staff session, guest's admission, language, choice.
//!
//! **Invariants.** All are `__Host-`, Secure, HttpOnly, SameSite=Lax, Path=/. Session and admission end with the browser
//! or when the server says so; the language is remembered for a year, and a choice about data for as long as it can count. What is set is what the cookie page declares: the names
//! are those of its table.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use crate::base::limits;
use crate::base::secret::Secret;
use crate::policies::tables;
use crate::text::Lang;

pub const STAFF: &str = tables::COOKIE_STAFF;
pub const GUEST: &str = tables::COOKIE_GUEST;
pub const LANG: &str = tables::COOKIE_LANG;
pub const CHOICE: &str = tables::COOKIE_CHOICE;

/// Carries the secret of a staff session.
pub fn staff(secret: &Secret<String>) -> Cookie<'static> {
    house_cookie(STAFF, secret.expose())
}

/// Carries a guest's admission to one conversation.
pub fn guest(secret: &Secret<String>) -> Cookie<'static> {
    house_cookie(GUEST, secret.expose())
}

/// Remembers a language that was chosen by a press.
pub fn lang(lang: Lang) -> Cookie<'static> {
    let mut cookie = house_cookie(LANG, lang.tag());
    cookie.set_max_age(Duration::days(365));
    cookie
}

/// Carries the code of a choice that was pressed.
pub fn choice(code: &Secret<String>) -> Cookie<'static> {
    let mut cookie = house_cookie(CHOICE, code.expose());
    cookie.set_max_age(Duration::seconds(limits::OPT_OUT_RESTS.as_secs().cast_signed()));
    cookie
}

/// Takes a cookie back.
pub fn gone(name: &'static str) -> Cookie<'static> {
    let mut cookie = house_cookie(name, "");
    cookie.make_removal();
    cookie.set_secure(true);
    cookie
}

fn house_cookie(name: &'static str, value: &str) -> Cookie<'static> {
    Cookie::build(name, value.to_owned()).secure(true).http_only(true).same_site(SameSite::Lax).path("/").finish()
}
