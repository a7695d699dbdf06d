//! What somebody may want, and where it reaches them: a topic by one channel is one wish, and is ticked, confirmed and ended by itself
//! (C-8).
//!
//! **Invariants.** A number and a postal address exist in their checked form only: of several ways to write one, they have one.
//! *Absent*: whether anybody picks up; the product itself calls nobody and sends nothing but letters.

use crate::base::limits;
use crate::base::secret::Personal;
use crate::mail::address::Address;
use crate::mail::blocks::Scope;
use crate::text::Words;

/// What a message that nobody has to get is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// News and offers of the business.
    Marketing,
    /// The business wants to know something.
    Survey,
    /// Offers of others that the business passes on.
    ThirdParty,
}

/// How it reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// The only one that the product serves itself; by the others people of the business call and write.
    Email,
    Call,
    Text,
    Post,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wish {
    pub topic: Topic,
    pub channel: Channel,
}

/// A telephone number with the code of its country (E.164).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Personal<String>);

/// Where one wish reaches somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    Email(Address),
    Number(Number),
    /// A postal address, line by line.
    Post(Personal<String>),
}

/// This is no telephone number, or its country is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl Topic {
    pub const ALL: [Self; 3] = [Self::Marketing, Self::Survey, Self::ThirdParty];

    pub fn as_str(self) -> &'static str {
        self.scope().as_str()
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == text)
    }

    /// What keeps such messages from an address.
    pub fn scope(self) -> Scope {
        match self {
            Self::Marketing => Scope::Marketing,
            Self::Survey => Scope::Survey,
            Self::ThirdParty => Scope::ThirdParty,
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Marketing => "messages-topic-marketing",
            Self::Survey => "messages-topic-survey",
            Self::ThirdParty => "messages-topic-third-party",
        }
    }
}

impl Channel {
    pub const ALL: [Self; 4] = [Self::Email, Self::Call, Self::Text, Self::Post];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Call => "call",
            Self::Text => "text",
            Self::Post => "post",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == text)
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "messages-channel-email",
            Self::Call => "messages-channel-call",
            Self::Text => "messages-channel-text",
            Self::Post => "messages-channel-post",
        }
    }
}

impl Wish {
    pub const ALL: [Self; 12] = {
        let mut all = [Self { topic: Topic::Marketing, channel: Channel::Email }; 12];
        let mut i = 0;
        while i < all.len() {
            all[i] = Self { topic: Topic::ALL[i / Channel::ALL.len()], channel: Channel::ALL[i % Channel::ALL.len()] };
            i += 1;
        }
        all
    };

    pub fn by_email(topic: Topic) -> Self {
        Self { topic, channel: Channel::Email }
    }

    /// A letter is what a topic is by itself: so it was called before there were other channels.
    pub fn as_str(self) -> &'static str {
        match (self.topic, self.channel) {
            (topic, Channel::Email) => topic.as_str(),
            (Topic::Marketing, Channel::Call) => "marketing-by-call",
            (Topic::Marketing, Channel::Text) => "marketing-by-text",
            (Topic::Marketing, Channel::Post) => "marketing-by-post",
            (Topic::Survey, Channel::Call) => "survey-by-call",
            (Topic::Survey, Channel::Text) => "survey-by-text",
            (Topic::Survey, Channel::Post) => "survey-by-post",
            (Topic::ThirdParty, Channel::Call) => "third-party-by-call",
            (Topic::ThirdParty, Channel::Text) => "third-party-by-text",
            (Topic::ThirdParty, Channel::Post) => "third-party-by-post",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.as_str() == text)
    }

    /// Its name; of a letter only what it is about.
    pub fn say(self, t: &Words) -> String {
        match self.channel {
            Channel::Email => t.say(self.topic.name()),
            channel => t.say2("messages-wish", "topic", t.say(self.topic.name()), "channel", t.say(channel.name())),
        }
    }
}

impl Number {
    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        let text = text.trim();
        let rest = text.strip_prefix('+').or_else(|| text.strip_prefix("00")).ok_or(NotANumber)?;
        let is_pause = |c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '/' | '.' | '(' | ')');
        let digits: String = rest.chars().filter(|c| !is_pause(*c)).collect();
        let fits = digits.bytes().all(|b| b.is_ascii_digit()) && limits::NUMBER_DIGITS.contains(&digits.len()) && !digits.starts_with('0');
        if fits { Ok(Self(Personal::new(format!("+{digits}")))) } else { Err(NotANumber) }
    }

    pub fn as_str(&self) -> &str {
        self.0.expose()
    }
}

impl Reach {
    /// What a row holds.
    pub(super) fn stored(channel: Channel, text: String) -> Option<Self> {
        match channel {
            Channel::Email => Address::parse(&text).ok().map(Self::Email),
            Channel::Call | Channel::Text => Number::parse(&text).ok().map(Self::Number),
            Channel::Post => Some(Self::Post(Personal::new(text))),
        }
    }

    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(address) => address.as_str(),
            Self::Number(number) => number.as_str(),
            Self::Post(address) => address.expose(),
        }
    }

    /// What is blocked for this channel: who wants no calls may want text messages to the same number.
    pub(super) fn to_block(&self, channel: Channel) -> String {
        match self {
            Self::Email(address) => address.as_str().to_owned(),
            Self::Number(number) => format!("{}:{}", channel.as_str(), number.as_str()),
            Self::Post(address) => {
                format!("{}:{}", channel.as_str(), address.expose().split_whitespace().collect::<Vec<_>>().join(" "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_names_its_country_and_has_one_spelling() {
        for text in ["+44 20 7946 0018", "0044 (20) 7946-0018", " +44.20/79460018 ", "+442079460018"] {
            assert_eq!(Number::parse(text).map(|number| number.as_str().to_owned()), Ok("+442079460018".to_owned()), "{text}");
        }
        for text in ["", "+", "020 7946 0018", "+44 20 CALL ME", "+12345", "+1234567890123456", "+0 20 7946 0018", "+٤٤٢٠٧٩٤٦٠٠١٨", "=1+1"]
        {
            assert_eq!(Number::parse(text), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn every_wish_has_its_own_name_and_what_is_stored_is_read() {
        for wish in Wish::ALL {
            assert_eq!(Wish::from_stored(wish.as_str()), Some(wish));
            assert_eq!(Wish::ALL.iter().filter(|other| other.as_str() == wish.as_str()).count(), 1);
        }
        assert_eq!(Wish::from_stored("king"), None);
    }

    #[test]
    fn a_block_of_one_channel_leaves_the_others() {
        let number = Reach::Number(Number::parse("+44 20 7946 0018").unwrap());
        assert_ne!(number.to_block(Channel::Call), number.to_block(Channel::Text));
        let post = |text: &str| Reach::Post(Personal::new(text.to_owned())).to_block(Channel::Post);
        assert_eq!(post("Harbour Street 5\nWindhoek"), post("Harbour  Street 5 \n Windhoek"));
    }
}
