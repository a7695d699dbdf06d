//! What all pages of one room need: the room in the guest's language, who answers, whether it is open, the guest's own visit.

use actix_web::HttpRequest;
use jiff::tz::TimeZone;

use crate::base::ids::RoomId;
use crate::base::time::UtcMillis;
use crate::consent::clauses::ClauseSet;
use crate::desk::DeskError;
use crate::desk::conversations::{self, Conversation};
use crate::desk::hours::State;
use crate::desk::rooms::{self, Room};
use crate::people::accounts::Account;
use crate::people::business::Business;
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::state::AppState;
use crate::web::visit::Visit;

/// A room as one guest meets it.
pub struct Door {
    pub room: Room,
    pub business: Business,
    pub lang: Lang,
    pub state: State,
    /// What people are told before they ring, where calls may be recorded without asking.
    pub notice: Option<ClauseSet>,
    /// Names of those who serve it.
    pub people: Vec<String>,
    /// How many wait before a new caller, and how long the wait usually is.
    pub ahead: usize,
    pub estimate: Option<std::time::Duration>,
    /// The guest's own conversation in this room, whatever its state.
    pub own: Option<Conversation>,
    /// A conversation of this browser in another room.
    pub other: Option<Conversation>,
}

/// A line that can be pressed if it is an address or a number.
pub struct Contact {
    pub text: String,
    /// Empty if it is neither.
    pub href: String,
    pub is_number: bool,
}

impl Door {
    /// Reads the room of this address. A room that is not there, or a house that is not set up, is missing.
    pub async fn load(state: &AppState, request: &HttpRequest, slug: &str) -> Result<Self, WebError> {
        let visit = Visit::of(request)?;
        let business = visit.business.clone().ok_or_else(WebError::missing)?;
        let (slug, hash, now) = (slug.to_owned(), visit.guest.map(|guest| guest.hash), state.db.now());
        let lang = visit.words.lang();
        state
            .db
            .read(move |conn| {
                let room = rooms::by_slug(conn, &slug)?.ok_or(DeskError::Missing)?;
                let found = hash.map(|hash| conversations::by_guest_hash(conn, &hash)).transpose()?.flatten();
                let (own, other) = match found {
                    Some(own) if own.room == room.id => (Some(own), None),
                    other => (None, other),
                };
                let ahead = conversations::waiting(conn, &room.id)?;
                let zone = business.zone();
                Ok::<_, DeskError>(Self {
                    notice: rooms::notice(conn, &room)?,
                    state: room.state_at(now, &zone),
                    people: rooms::agents_of(conn, &room, now)?.into_iter().map(|agent| agent.shown_name().expose().clone()).collect(),
                    estimate: conversations::usual_wait(conn, &room.id, ahead + 1)?,
                    room,
                    business,
                    lang,
                    ahead,
                    own,
                    other,
                })
            })
            .await
            .map_err(WebError::from)
    }

    pub fn id(&self) -> &RoomId {
        &self.room.id
    }

    pub fn slug(&self) -> String {
        self.room.setting.slug.to_string()
    }

    pub fn name(&self) -> String {
        self.room.name_in(self.lang).to_owned()
    }

    /// The welcome text, paragraph by paragraph.
    pub fn welcome(&self) -> Vec<String> {
        let welcome = self.room.welcome_in(self.lang, self.business.default_lang);
        welcome.split("\n\n").filter(|part| !part.trim().is_empty()).map(str::to_owned).collect()
    }

    pub fn path(&self) -> String {
        format!("/r/{}", self.room.setting.slug)
    }

    /// Who may answer, as a sentence has them: "Dana Lindner or Tomasz Wolny".
    pub fn who(&self, t: &Words) -> String {
        match self.people.len() {
            1..=NAMED => t.list_or(&self.people),
            // A long list of names helps nobody.
            _ => self.business.name.clone(),
        }
    }

    pub fn contact(&self) -> Contact {
        Contact::new(&self.business.public_contact)
    }

    /// "Open now. One person before you, about 6 minutes."
    pub fn state_line(&self, t: &Words) -> String {
        match self.state {
            State::Open { .. } if self.ahead == 0 => t.say("room-open-free"),
            State::Open { .. } => match self.estimate {
                Some(wait) => t.say2("room-open-ahead-about", "count", self.ahead, "minutes", wait.as_secs() / 60),
                None => t.say1("room-open-ahead", "count", self.ahead),
            },
            State::Closed { opens: Some(at) } => t.say1("room-closed-until", "at", t.date_time(at)),
            State::Closed { opens: None } => t.say("room-closed"),
        }
    }
}

impl Contact {
    /// Finds out whether it is an e-mail address or a telephone number.
    pub fn new(text: &str) -> Self {
        let text = text.trim();
        let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let is_number = digits.len() >= 5 && text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
        let is_address =
            !text.contains(char::is_whitespace) && text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        let href = match (is_number, is_address) {
            (true, _) => format!("tel:{digits}"),
            (_, true) => format!("mailto:{text}"),
            _ => String::new(),
        };
        Self { text: text.to_owned(), href, is_number }
    }
}

/// A customer who is signed in: a form is filled with their name. Whoever works here is nobody's guest.
pub fn customer(request: &HttpRequest) -> Result<Option<Account>, WebError> {
    let visit = Visit::of(request)?;
    Ok(visit.signed.as_ref().filter(|signed| signed.home() == "/account").map(|signed| signed.account.clone()))
}

/// The beginning of the business's day.
pub fn day_start(now: UtcMillis, zone: &TimeZone) -> UtcMillis {
    let start = jiff::Timestamp::from_millisecond(now.0).ok().and_then(|at| at.to_zoned(zone.clone()).start_of_day().ok());
    start.map_or(now, |at| UtcMillis(at.timestamp().as_millisecond()))
}

/// More than this many names are not listed to a guest.
const NAMED: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_can_be_pressed_if_it_is_one() {
        for (text, href) in [
            ("praxis@lindner.example", "mailto:praxis@lindner.example"),
            ("+49 431 555-0142", "tel:+494315550142"),
            ("Write to Dana, 2nd floor", ""),
            ("javascript:alert(1)@x.y", "mailto:javascript:alert(1)@x.y"),
            ("@lindner", ""),
        ] {
            assert_eq!(Contact::new(text).href, href);
        }
    }
}
