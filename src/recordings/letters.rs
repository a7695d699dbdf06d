//! The receipt by letter (F.4): to the address that somebody types on its page, and unasked to whoever was in a recorded call with an
//! account of their own.
//!
//! **Invariants.** The letter names nobody and says nothing that was answered: that stands behind its link, which is the code. From one
//! receipt so many go in a day, and to one address so many, whoever asks; to whoever asks it looks the same. Without a mail server
//! there is none. *Absent*: a letter to whoever recorded, who has the file and its line in the list.

use std::time::Duration;

use crate::audit;
use crate::base::ids::{AccountId, PersonId, RequestId};
use crate::base::limits::RECEIPT_LETTERS_PER_DAY;
use crate::base::secret::Secret;
use crate::consent::{receipts, records, requests};
use crate::mail::address::Address;
use crate::mail::letter::{Kind, Letter, Text};
use crate::mail::{MailError, outbox, server};
use crate::people::{PeopleError, accounts, business};
use crate::recordings::RecordingError;
use crate::recordings::uses::Courier;
use crate::store::Tx;
use crate::text::Lang;

/// Somebody who holds the code wants it at this address. Whether the address has had enough today is told to nobody.
pub fn ask(tx: &Tx, courier: &Courier, (request, person): (&RequestId, &PersonId), to: (Address, Lang)) -> Result<(), RecordingError> {
    server::standing(tx)?.ok_or(MailError::NoServer)?;
    if !outbox::has_room(tx)? {
        return Err(PeopleError::Full.into());
    }
    let since = tx.now.minus(DAY);
    let lately = outbox::lately(tx, (Kind::Receipt, &about(request, person)), &to.0, since)?;
    if lately.about >= RECEIPT_LETTERS_PER_DAY {
        return Err(RecordingError::TooOften);
    }
    audit::record(tx, "receipt.letter", person.as_str(), serde_json::json!({ "request": request.as_str() }))?;
    if lately.to < RECEIPT_LETTERS_PER_DAY {
        write(tx, courier, (request, person), (to, true))?;
    }
    Ok(())
}

/// A recording is kept: whoever was in it with an account has their receipt by letter, once.
pub fn tell(tx: &Tx, courier: &Courier, request: &RequestId, recorder: &AccountId) -> Result<(), RecordingError> {
    if server::standing(tx)?.is_none() {
        return Ok(());
    }
    for row in receipts::of_request(tx, request)? {
        let joined = records::of_person(tx, request, &row.person)?.into_iter().find_map(|record| record.account);
        let Some(id) = joined.filter(|id| id != recorder) else { continue };
        let Some(account) = accounts::find(tx, &id)?.filter(|account| account.is_active()) else { continue };
        // An address of long ago that no letter can have is no hindrance.
        let Ok(to) = Address::parse(account.email.expose()) else { continue };
        if !outbox::is_written(tx, (Kind::Receipt, &about(request, &row.person)), &to)? {
            write(tx, courier, (request, &row.person), ((to, account.lang), false))?;
        }
    }
    Ok(())
}

fn write(
    tx: &Tx,
    courier: &Courier,
    (request, person): (&RequestId, &PersonId),
    ((to, lang), is_asked): ((Address, Lang), bool),
) -> Result<(), RecordingError> {
    let (Some(business), Some(standing)) = (business::load(tx)?, requests::standing(tx, request)?) else { return Ok(()) };
    let Ok(house) = business.letter_house() else { return Ok(()) };
    let path = receipts::code(&courier.keys, request, person).path();
    let page = Secret::new(format!("{}{path}?lang={}", courier.origin, lang.tag()));
    let text = Text::Receipt { called: standing.asked.asked, page, is_asked };
    courier.messenger.post.queue(tx, &Letter { to, lang, house, about: about(request, person), text })?;
    Ok(())
}

fn about(request: &RequestId, person: &PersonId) -> String {
    format!("receipt/{request}/{person}")
}

const DAY: Duration = Duration::from_secs(24 * 3600);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::records::own;
    use crate::mail::course::State;
    use crate::people::accounts::NewAccount;
    use crate::people::links::{self, Invitation};
    use crate::people::passwords;
    use crate::people::roles::{Role, Roles};
    use crate::recordings::uses::tests::House;

    impl House {
        fn with_server() -> Self {
            let house = Self::new();
            house.write(|tx, courier| Ok(courier.messenger.post.set_server(tx, &crate::mail::tests::server(25))?)).unwrap();
            house
        }

        /// Somebody asks on Samira's receipt, or on Dana's.
        fn ask_for(&self, who: usize, to: &str) -> Result<(), RecordingError> {
            let (request, person, to) = (self.first.id.clone(), self.people[who].clone(), Address::parse(to).unwrap());
            self.write(move |tx, courier| ask(tx, courier, (&request, &person), (to, Lang::Ar)))
        }

        fn tell(&self) {
            let (request, recorder) = (self.first.id.clone(), self.owner.clone());
            self.write(move |tx, courier| tell(tx, courier, &request, &recorder)).unwrap();
        }

        /// To whom receipts wait to go, and in which language.
        fn receipts(&self) -> Vec<(String, Lang)> {
            let list = self.db.read_blocking(outbox::list).unwrap();
            let waits = list.into_iter().filter(|entry| entry.kind == Kind::Receipt && entry.course.state == State::Queued);
            let mut all: Vec<_> = waits.map(|entry| (entry.to.as_str().to_owned(), entry.lang)).collect();
            all.sort();
            all
        }
    }

    #[test]
    fn a_receipt_fills_nobodys_mailbox_and_says_so_of_nobody() {
        let house = House::new();
        assert!(matches!(house.ask_for(1, "a@x.org"), Err(RecordingError::Mail(MailError::NoServer))));
        let house = House::with_server();
        for to in ["a@x.org", "A@x.org", "b@x.org"] {
            house.ask_for(1, to).unwrap();
        }
        assert!(matches!(house.ask_for(1, "c@x.org"), Err(RecordingError::TooOften)), "whoever it is to");
        // Another receipt has its own number; the address has its own as well, and nobody reads that.
        for _ in 0..2 {
            house.ask_for(0, "a@x.org").unwrap();
        }
        assert_eq!(house.receipts().iter().filter(|(to, _)| to.eq_ignore_ascii_case("a@x.org")).count(), RECEIPT_LETTERS_PER_DAY);
        house.clock.step(DAY);
        house.ask_for(1, "a@x.org").unwrap();
        assert_eq!(house.receipts().len(), 5);
    }

    #[test]
    fn whoever_was_in_the_call_with_an_account_has_the_receipt_unasked_once() {
        let house = House::with_server();
        house.tell();
        assert!(house.receipts().is_empty(), "Samira has no account, and Dana recorded it");
        let (request, person) = (house.first.id.clone(), house.people[1].clone());
        let joined = house.write(move |tx, _| {
            let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned()))?;
            let email = "samira@example.org".to_owned();
            let link = links::issue_invite(tx, &Invitation { email, roles: Roles::of(&[Role::Customer]), ends: None })?;
            let new = NewAccount { email: String::new(), name: "Samira".to_owned(), lang: Lang::Lv, password };
            let account = links::accept_invite(tx, link.expose(), new)?;
            own::join(tx, (&request, &person), &account)?;
            Ok(account)
        });
        let account = joined.unwrap();
        for _ in 0..2 {
            house.tell();
            assert_eq!(house.receipts(), [("samira@example.org".to_owned(), Lang::Lv)]);
        }
        house.write(move |tx, _| Ok(accounts::disable(tx, &account)?)).unwrap();
        house.tell();
        assert!(house.receipts().is_empty(), "the letter was recalled with the account, and none follows");
    }
}
