//! One newtype per kind of id: 120 random bits behind a prefix that says what it names (`conv_…`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::base::secret::random;

/// Text that is not an id of the wanted kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// A new id that nobody has seen.
            pub fn random() -> Self {
                Self(format!(concat!($prefix, "_{}"), random_text()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let rest = text.strip_prefix(concat!($prefix, "_")).ok_or(NotAnId)?;
                if rest.len() == LENGTH && rest.bytes().all(|b| ALPHABET.contains(&b)) { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                text.parse().map_err(|NotAnId| concat!("not a ", $prefix, " id").to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Somebody with an account here, whatever they may do.
    AccountId = "acc";
    /// A service room: what a customer rings.
    RoomId = "room";
    /// One customer's visit to a service room.
    ConversationId = "conv";
    /// One person in one conversation, guest or agent.
    PersonId = "per";
    /// What somebody wrote through the contact page.
    EnquiryId = "enq";
    /// One line of a chat.
    LineId = "line";
    /// A file sent in a chat.
    FileId = "file";
    /// A message left when nobody was there.
    MessageId = "msg";
    /// A set-up, recovery or invitation link.
    LinkId = "link";
    /// A bearer token of a service room's stage.
    TokenId = "tok";
    /// Encrypted content on disk.
    BlobId = "blob";
    /// A sign-in on one browser, as other pages may name it (never its secret).
    SessionId = "ses";
    /// One asking of everybody in a call whether it may be recorded.
    RequestId = "req";
    /// A later use of a recording, as its people are asked for it.
    UseId = "use";
    /// What the register knows of one recording: never the file itself.
    RecordingId = "rec";
    /// What a person wants of the business after a call: a copy, or deletion.
    WishId = "wish";
    /// A request to read one conversation of others, and what became of it.
    AccessId = "look";
    /// One version of a policy document.
    PolicyId = "pol";
    /// One consent of one person for one purpose, and its proof.
    ConsentId = "cons";
    /// Something that the business keeps in browsers beside this program.
    DeclarationId = "decl";
    /// What one browser or account chose about that.
    ChoiceId = "pick";
    /// Somebody outside the business who gets personal data.
    RecipientId = "recp";
    /// What the business tells everybody for a while.
    AnnouncementId = "ann";
    /// A guardian's approval for one minor, from the asking to its end.
    GuardianId = "grd";
    /// A letter that leaves this machine, or waits for it.
    MailId = "mail";
    /// What the business writes to those who want it.
    PromotionId = "prom";
}

/// Crockford's alphabet in lower case: no i, l, o, u, so that ids read aloud survive.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 24;

fn random_text() -> String {
    random::<LENGTH>().iter().map(|b| char::from(ALPHABET[usize::from(b & 31)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_another_kind_does_not() {
        let id = RoomId::random();
        assert_eq!(id.as_str().parse::<RoomId>(), Ok(id.clone()));
        assert_eq!(id.as_str().parse::<AccountId>(), Err(NotAnId));
        for wrong in ["", "room_", "room_../../etc", "room_0123456789abcdefghjkmnpi"] {
            assert_eq!(wrong.parse::<RoomId>(), Err(NotAnId), "{wrong}");
        }
    }
}
