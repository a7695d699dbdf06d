//! What a stranger may read of an error: the only place that turns a fault into a status and words.
//!
//! Handlers return `Result<HttpResponse, WebError>`; every domain error becomes one by `WebError::of(class, &fault)` in a
//! `From`. The response is empty until [`crate::web::guard`] fills it with a page in the person's language, with
//! `{"error", "text"}` for scripts (`Accept: application/json`), or with a line of text for bearers of tokens. The same
//! happens to every error that the HTTP server itself raises.
//!
//! **Invariants.** Nothing of the inner error reaches the page; our own faults get a number that is also in the log.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::base::fault::Class;
use crate::base::secret::random;
use crate::blob::BlobError;
use crate::consent::ConsentError;
use crate::desk::DeskError;
use crate::mail::MailError;
use crate::meetings::MeetingError;
use crate::people::PeopleError;
use crate::policies::PolicyError;
use crate::recordings::RecordingError;
use crate::rights::RightsError;
use crate::rules::RuleError;
use crate::store::StoreError;
use crate::text::Words;

/// A refusal or failure, as the visitor will read it.
#[derive(Clone, Debug)]
pub struct WebError {
    pub kind: Kind,
    /// Quoted by the person, found in the log.
    pub number: Option<String>,
    /// How long to wait before it will work.
    pub wait: Option<Duration>,
}

/// What is said about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What came cannot be read at all; fields that merely do not do are shown again on their page.
    Unreadable,
    SignInFirst,
    /// Signed in, but not as somebody who may.
    NotYourRole,
    /// A policy has changed, and its new version is to be accepted first.
    AnswerFirst,
    /// A guardian lets nothing further be collected, or somebody of age is to say whether to stay.
    Held,
    Denied,
    /// The handshake of a socket has no ticket, or a spent one.
    NoTicket,
    /// The form was not sent from our own page.
    ForeignOrigin,
    /// The form's token is not of this sign-in.
    StaleForm,
    Missing,
    /// A receipt code that nobody has.
    NoReceipt,
    WrongMethod,
    Conflict,
    /// The page that records has no permit, or not the one that lives.
    NoPermit,
    /// A recording was registered with other figures before.
    Registered,
    LinkUsed,
    LinkExpired,
    TooLarge,
    WrongHost,
    Invalid,
    TooOften,
    Busy,
    /// No space for content; everything else goes on.
    DiskFull,
    Broken,
}

impl WebError {
    pub fn new(kind: Kind) -> Self {
        Self { kind, number: None, wait: None }
    }

    /// A domain's error, by what the person can do about it.
    pub fn of(class: Class, fault: &dyn fmt::Display) -> Self {
        match class {
            Class::Invalid => Self::new(Kind::Invalid),
            Class::Denied => Self::new(Kind::Denied),
            Class::Missing => Self::missing(),
            Class::Conflict => Self::new(Kind::Conflict),
            Class::Busy => Self::new(Kind::Busy),
            Class::Broken => Self::broken(fault),
        }
    }

    /// Our own fault: logged here, with the number that the page shows.
    pub fn broken(fault: &dyn fmt::Display) -> Self {
        let [a, b, c, d] = random();
        let number = format!("E-{a:02X}{b:02X}-{c:02X}{d:02X}");
        tracing::error!(%number, %fault, "a request failed");
        Self { number: Some(number), ..Self::new(Kind::Broken) }
    }

    pub fn missing() -> Self {
        Self::new(Kind::Missing)
    }

    pub fn unreadable() -> Self {
        Self::new(Kind::Unreadable)
    }

    pub fn sign_in_first() -> Self {
        Self::new(Kind::SignInFirst)
    }

    pub fn too_often(wait: Duration) -> Self {
        Self { wait: Some(wait), ..Self::new(Kind::TooOften) }
    }

    /// An error that the HTTP server raised by itself.
    pub fn from_status(status: StatusCode) -> Self {
        Self::new(match status {
            StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE => Kind::Unreadable,
            StatusCode::UNAUTHORIZED => Kind::SignInFirst,
            StatusCode::FORBIDDEN => Kind::Denied,
            StatusCode::NOT_FOUND => Kind::Missing,
            StatusCode::METHOD_NOT_ALLOWED => Kind::WrongMethod,
            StatusCode::CONFLICT => Kind::Conflict,
            StatusCode::GONE => Kind::LinkExpired,
            StatusCode::PAYLOAD_TOO_LARGE => Kind::TooLarge,
            StatusCode::MISDIRECTED_REQUEST => Kind::WrongHost,
            StatusCode::UNPROCESSABLE_ENTITY => Kind::Invalid,
            StatusCode::TOO_MANY_REQUESTS => Kind::TooOften,
            StatusCode::SERVICE_UNAVAILABLE => Kind::Busy,
            StatusCode::INSUFFICIENT_STORAGE => Kind::DiskFull,
            status if status.is_client_error() => Kind::Unreadable,
            _ => return Self::broken(&format_args!("status {status} without a reason")),
        })
    }
}

impl Kind {
    pub fn status(self) -> StatusCode {
        match self {
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::SignInFirst | Self::NoTicket => StatusCode::UNAUTHORIZED,
            Self::NotYourRole | Self::AnswerFirst | Self::Held | Self::Denied | Self::ForeignOrigin | Self::StaleForm => {
                StatusCode::FORBIDDEN
            }
            Self::Missing | Self::NoReceipt => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict | Self::NoPermit | Self::Registered => StatusCode::CONFLICT,
            Self::LinkUsed | Self::LinkExpired => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::DiskFull => StatusCode::INSUFFICIENT_STORAGE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The word for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::SignInFirst => "sign-in-first",
            Self::NotYourRole => "not-your-role",
            Self::AnswerFirst => "answer-first",
            Self::Held => "held",
            Self::Denied => "denied",
            Self::NoTicket => "no-ticket",
            Self::ForeignOrigin => "foreign-origin",
            Self::StaleForm => "stale-form",
            Self::Missing | Self::NoReceipt => "missing",
            Self::WrongMethod => "wrong-method",
            Self::Conflict => "conflict",
            Self::NoPermit => "no-permit",
            Self::Registered => "registered",
            Self::LinkUsed => "link-used",
            Self::LinkExpired => "link-expired",
            Self::TooLarge => "too-large",
            Self::WrongHost => "wrong-host",
            Self::Invalid => "invalid",
            Self::TooOften => "too-often",
            Self::Busy => "busy",
            Self::DiskFull => "disk-full",
            Self::Broken => "broken",
        }
    }

    /// Heading and explanation.
    pub fn words(self, t: &Words) -> (String, String) {
        match self {
            Self::Unreadable => (t.say("error-unreadable-title"), t.say("error-unreadable-text")),
            Self::SignInFirst => (t.say("error-sign-in-title"), t.say("error-sign-in-text")),
            Self::NotYourRole => (t.say("error-role-title"), t.say("error-role-text")),
            Self::AnswerFirst => (t.say("agree-first-title"), t.say("agree-first-text")),
            Self::Held => (t.say("minors-held-title"), t.say("minors-held-text")),
            Self::Denied | Self::NoTicket => (t.say("error-denied-title"), t.say("error-denied-text")),
            Self::ForeignOrigin => (t.say("error-origin-title"), t.say("error-origin-text")),
            Self::StaleForm => (t.say("error-stale-title"), t.say("error-stale-text")),
            Self::Missing => (t.say("error-missing-title"), t.say("error-missing-text")),
            Self::NoReceipt => (t.say("receipt-unknown-title"), t.say("receipt-unknown-text")),
            Self::WrongMethod => (t.say("error-method-title"), t.say("error-method-text")),
            Self::Conflict => (t.say("error-conflict-title"), t.say("error-conflict-text")),
            Self::NoPermit => (t.say("error-conflict-title"), t.say("recording-refused-permit")),
            Self::Registered => (t.say("error-conflict-title"), t.say("recording-refused-register")),
            Self::LinkUsed => (t.say("error-used-title"), t.say("error-used-text")),
            Self::LinkExpired => (t.say("error-expired-title"), t.say("error-expired-text")),
            Self::TooLarge => (t.say("error-large-title"), t.say("error-large-text")),
            Self::WrongHost => (t.say("error-host-title"), t.say("error-host-text")),
            Self::Invalid => (t.say("error-invalid-title"), t.say("error-invalid-text")),
            Self::TooOften => (t.say("error-often-title"), t.say("error-often-text")),
            Self::Busy => (t.say("error-busy-title"), t.say("error-busy-text")),
            Self::DiskFull => (t.say("error-disk-title"), t.say("error-disk-text")),
            Self::Broken => (t.say("error-broken-title"), t.say("error-broken-text")),
        }
    }
}

impl fmt::Display for WebError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.name())
    }
}

impl std::error::Error for WebError {}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        self.kind.status()
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<BlobError> for WebError {
    fn from(fault: BlobError) -> Self {
        match fault {
            BlobError::TooBig => Self::new(Kind::TooLarge),
            BlobError::Full => Self::new(Kind::DiskFull),
            fault => Self::of(fault.class(), &fault),
        }
    }
}

impl From<ConsentError> for WebError {
    fn from(fault: ConsentError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<RuleError> for WebError {
    fn from(fault: RuleError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<PolicyError> for WebError {
    fn from(fault: PolicyError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<RecordingError> for WebError {
    fn from(fault: RecordingError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<MeetingError> for WebError {
    fn from(fault: MeetingError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<DeskError> for WebError {
    fn from(fault: DeskError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<RightsError> for WebError {
    fn from(fault: RightsError) -> Self {
        match fault {
            RightsError::People(fault) => fault.into(),
            fault => Self::of(fault.class(), &fault),
        }
    }
}

impl From<StoreError> for WebError {
    fn from(fault: StoreError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<MailError> for WebError {
    fn from(fault: MailError) -> Self {
        Self::of(fault.class(), &fault)
    }
}

impl From<PeopleError> for WebError {
    fn from(fault: PeopleError) -> Self {
        match fault {
            PeopleError::LinkUsed | PeopleError::SetUpBefore => Self::new(Kind::LinkUsed),
            PeopleError::LinkExpired => Self::new(Kind::LinkExpired),
            PeopleError::Busy => Self::too_often(HASH_WAIT),
            fault => Self::of(fault.class(), &fault),
        }
    }
}

/// Chosen: the queue of password hashes empties within seconds.
const HASH_WAIT: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_its_status() {
        let check = |class, status| assert_eq!(WebError::of(class, &"fault").status_code(), status);
        check(Class::Invalid, StatusCode::UNPROCESSABLE_ENTITY);
        check(Class::Denied, StatusCode::FORBIDDEN);
        check(Class::Missing, StatusCode::NOT_FOUND);
        check(Class::Conflict, StatusCode::CONFLICT);
        check(Class::Busy, StatusCode::SERVICE_UNAVAILABLE);
        check(Class::Broken, StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[test]
    fn only_our_own_faults_have_a_number() {
        assert!(WebError::of(Class::Broken, &"fault").number.is_some_and(|number| number.starts_with("E-")));
        assert!(WebError::missing().number.is_none());
    }
}
