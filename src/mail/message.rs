//! A written letter as mail programs read it: its head, and its text twice.
//!
//! **Invariants.** The head holds exactly what [`build`] puts there. The `Message-ID` is made of the letter's id, and the date is
//! when it was written, so that a letter that goes twice is the same letter.

use std::error::Error;
use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};

use crate::base::ids::MailId;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::mail::address::{Address, HeaderText};
use crate::mail::letter::Written;
use crate::text::Lang;

/// Between whom, and the bytes.
pub struct Message {
    pub from: lettre::Address,
    pub to: lettre::Address,
    pub bytes: Vec<u8>,
}

/// What the head says beside the letter itself.
#[derive(Clone, Debug)]
pub struct Head {
    pub id: MailId,
    pub to: Address,
    pub lang: Lang,
    pub sender: Address,
    pub written: UtcMillis,
}

pub fn build(head: &Head, letter: &Written) -> Result<Message, MailError> {
    let from = HeaderText::new(&letter.from)?;
    let subject = HeaderText::new(&letter.subject)?;
    let (sender, recipient) = (address(&head.sender)?, address(&head.to)?);
    let at = UNIX_EPOCH + Duration::from_millis(u64::try_from(head.written.0).unwrap_or(0));
    let mut builder = lettre::Message::builder()
        .from(Mailbox::new(Some(from.as_str().to_owned()), sender.clone()))
        .to(Mailbox::new(None, recipient.clone()))
        .subject(subject.as_str())
        .date(at)
        .message_id(Some(format!("<{}@{}>", head.id, head.sender.parts().1)))
        .header(AutoSubmitted)
        .header(ContentLanguage(head.lang.tag()));
    if !letter.unsubscribe.is_empty() {
        let page = HeaderText::new(&letter.unsubscribe)?;
        builder = builder.header(ListUnsubscribe(format!("<{}>", page.as_str()))).header(OneClick);
    }
    if let Some(reply) = &letter.reply {
        builder = builder.reply_to(Mailbox::new(None, address(&Address::parse(reply)?)?));
    }
    let body = MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone());
    let message = builder.multipart(body).map_err(|fault| MailError::Unwritten(fault.to_string()))?;
    Ok(Message { from: sender, to: recipient, bytes: message.formatted() })
}

/// Our address as the builder knows it; it looks at it once more.
fn address(ours: &Address) -> Result<lettre::Address, MailError> {
    let (local, host) = ours.parts();
    lettre::Address::new(local, host).map_err(|_| MailError::NotAHeader)
}

/// Written by a program, so that no other program answers it (RFC 3834 §5).
#[derive(Clone)]
struct AutoSubmitted;

/// The language of the letter (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(&'static str);

/// Where a mail program ends the subscription (RFC 2369).
#[derive(Clone)]
struct ListUnsubscribe(String);

/// By one press of its own, without showing the page (RFC 8058).
#[derive(Clone)]
struct OneClick;

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(Lang::from_tag(text).unwrap_or(Lang::En).tag()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.to_owned())
    }
}
