//! One request's visitor: business, signed-in person, guest's admission, language. Loaded by [`crate::web::guard`].
//!
//! The language is the first of these that the visitor may have: `?lang=` (remembered in a cookie), that cookie, the
//! account's language, what the browser asks for, the business's own. Signing in forgets the cookie, so that the account's
//! language counts until another one is pressed.

use std::rc::Rc;
use std::time::Duration;

use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpMessage, HttpRequest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::base::secret::{random, sha256};
use crate::consent::acceptances;
use crate::consent::choices::{self, Press, Standing};
use crate::people::business::{self, Business};
use crate::people::{guardians, sessions};
use crate::text::{Lang, Words, negotiate};
use crate::web::cookies;
use crate::web::error::WebError;
use crate::web::form;
use crate::web::state::AppState;
use crate::web::who::{Guest, Signed};

/// What is known about a visitor before the handler runs.
pub struct Visit {
    /// `None` before the set-up.
    pub business: Option<Business>,
    /// Whoever is signed in. What they may do is for the gate to say.
    pub signed: Option<Signed>,
    /// Until the absolute end of the sign-in.
    pub sign_in_left: Duration,
    pub guest: Option<Guest>,
    /// What this browser and this account chose about data.
    pub choice: Standing,
    /// Whether the choice is to be offered on this page: nothing that rests, something that can be chosen.
    pub asks_choice: bool,
    pub words: Words,
    /// None of the languages that the browser asks for is offered, and nobody chose one.
    pub fell_back: bool,
    /// Fresh for every response; script and style carry it.
    pub nonce: String,
    pub path: String,
    pub staff_token: String,
    pub guest_token: String,
    /// A language chosen by this very request, to be remembered.
    pub chosen: Option<Lang>,
}

/// What a request says about its visitor, before anything is believed.
pub struct Asked {
    staff: Option<String>,
    guest: Option<String>,
    choice: Option<String>,
    /// `Sec-GPC: 1`
    signal: bool,
    lang_query: Option<Lang>,
    lang_cookie: Option<Lang>,
    accept_language: String,
    path: String,
}

impl Visit {
    /// The visit that the guard has loaded for this request.
    pub fn of(request: &HttpRequest) -> Result<Rc<Self>, WebError> {
        request.extensions().get::<Rc<Self>>().cloned().ok_or_else(|| WebError::broken(&"a page asked for its visitor outside the guard"))
    }

    /// The visit of a request that is already answered, if one was loaded for it.
    pub fn of_response(request: &HttpRequest) -> Option<Rc<Self>> {
        request.extensions().get::<Rc<Self>>().cloned()
    }

    /// Reads business and session.
    pub async fn load(state: &AppState, asked: Asked) -> Result<Self, WebError> {
        let now = state.db.now();
        let (secret, code) = (asked.staff.clone(), asked.choice.as_deref().map(|code| sha256(code.as_bytes())));
        let signal = asked.signal;
        let found = state
            .db
            .read(move |conn| {
                let business = business::load(conn)?;
                let session = secret.map(|secret| sessions::find(conn, &secret, now)).transpose()?.flatten();
                let (owes, held) = match &session {
                    Some((session, account)) => {
                        (acceptances::owes(conn, &account.id, session.created)?, guardians::held(conn, &account.id)?.is_some())
                    }
                    None => (false, false),
                };
                let account = session.as_ref().map(|(_, account)| &account.id);
                let choice = choices::standing(conn, (code, account), signal, now)?;
                Ok::<_, WebError>((business, session, (owes, held), choice))
            })
            .await;
        let (business, session, (owes, held), choice) = found?;
        let asks_choice = business.is_some() && choice.is_to_be_asked(now);
        let signed = session.map(|(session, account)| Signed { roles: account.roles(now), account, session, owes, held });
        let token = |secret: &Option<String>| secret.as_ref().map_or(String::new(), |secret| form::token(&state.form_key, secret));
        let staff_token = if signed.is_some() { token(&asked.staff) } else { String::new() };
        let guest_token = token(&asked.guest);
        let sign_in_left = signed.as_ref().map_or(Duration::ZERO, |signed| signed.session.ends.since(now));
        Ok(Self { sign_in_left, choice, asks_choice, ..asked.into_visit(business, signed, (staff_token, guest_token)) })
    }

    /// Who presses something about data, and what this visitor is shown. `browser`: the SHA-256 of its code.
    pub fn press(&self, browser: Option<[u8; 32]>) -> Press {
        Press {
            browser,
            account: self.signed.as_ref().map(|signed| signed.account.id.clone()),
            signal: self.choice.signal,
            stamp: self.choice.stamp.clone(),
            lang: self.words.lang(),
        }
    }

    /// The tokens that a form of this visitor may carry.
    pub fn token_for_page(&self) -> &str {
        if self.is_guest_page() { &self.guest_token } else { &self.staff_token }
    }

    /// Whether this is a page of a service room, which speaks to guests even if the browser is also signed in.
    pub fn is_guest_page(&self) -> bool {
        self.path.starts_with("/r/")
    }
}

impl Asked {
    pub fn from_request(request: &HttpRequest) -> Self {
        let cookie = |name| request.cookie(name).map(|cookie| cookie.value().to_owned()).filter(|value| !value.is_empty());
        let wish = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self {
            staff: cookie(cookies::STAFF),
            guest: cookie(cookies::GUEST),
            choice: cookie(cookies::CHOICE),
            signal: request.headers().get("sec-gpc").is_some_and(|value| value == "1"),
            lang_query: lang_query(request.query_string()),
            lang_cookie: cookie(cookies::LANG).and_then(|tag| Lang::from_tag(&tag)),
            accept_language: wish.to_owned(),
            path: request.path().to_owned(),
        }
    }

    /// The visitor as far as it goes without the store: for error pages when the store itself is the error.
    pub fn without_store(self) -> Visit {
        self.into_visit(None, None, (String::new(), String::new()))
    }

    fn into_visit(self, business: Option<Business>, signed: Option<Signed>, tokens: (String, String)) -> Visit {
        let offered: &[Lang] = match (&business, &signed) {
            (Some(business), None) => &business.langs,
            _ => &Lang::ALL,
        };
        let may = |lang: &Lang| offered.contains(lang);
        let chosen = self.lang_query.filter(may);
        let wished = chosen
            .or(self.lang_cookie.filter(may))
            .or(signed.as_ref().map(|signed| signed.account.lang))
            .or_else(|| negotiate(&self.accept_language, offered));
        let lang = wished.or(business.as_ref().map(|business| business.default_lang)).unwrap_or(Lang::En);
        let zone = business.as_ref().map_or("UTC", |business| business.time_zone.as_str());
        Visit {
            words: Words::new(lang, zone),
            fell_back: wished.is_none() && !self.accept_language.is_empty(),
            signed,
            sign_in_left: Duration::ZERO,
            guest: self.guest.map(|secret| Guest { hash: sha256(secret.as_bytes()) }),
            choice: Standing { signal: self.signal, ..Standing::default() },
            asks_choice: false,
            nonce: STANDARD.encode(random::<16>()),
            path: self.path,
            staff_token: tokens.0,
            guest_token: tokens.1,
            chosen,
            business,
        }
    }
}

fn lang_query(query: &str) -> Option<Lang> {
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Lang::from_tag)
}
