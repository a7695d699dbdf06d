//! Telling people of a change before it takes effect: one letter to each of those whom it concerns (B.3.5).
//!
//! Owns the table `policy_tellings`: how far the letters about a version have come.
//!
//! **Invariants.** The letters of a batch and the place where the next one begins are one transaction, so that nobody is written to twice
//! and nobody never, whenever the machine stops. An address is written to once for each version, however many reasons there are. A version
//! that is taken back takes its waiting letters with it, and whoever had one is written to again. *Absent*: addresses; those who know them give them ([`Audience`]).

use serde_json::json;

use crate::audit;
use crate::base::ids::PolicyId;
use crate::base::limits;
use crate::mail::address::Address;
use crate::mail::audience::{Audience, Member};
use crate::mail::letter::{Kind, Letter, Text};
use crate::mail::{Post, outbox};
use crate::people::business::{self, Business};
use crate::policies::asking::ASKED;
use crate::policies::kinds::Scope;
use crate::policies::reading::{self, Reading};
use crate::policies::version::{State, Version};
use crate::policies::{PolicyError, render, sql};
use crate::store::Tx;

/// What writes the letters: the outbox, what links begin with, and whom changes concern.
#[derive(Clone)]
pub struct Teller {
    pub post: Post,
    pub origin: String,
    pub audiences: Vec<Audience>,
}

/// What one step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Everybody is told of everything.
    Everybody,
    /// So many letters were written, and there may be more.
    Some(usize),
    /// The outbox has no place; it goes on when some have left.
    NoPlace,
}

/// How far the letters about one version have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    pub version: PolicyId,
    /// Which of the audiences is being written to.
    pub audience: usize,
    /// The key of its last member who was written to; empty at first.
    pub behind: String,
    /// Letters so far.
    pub written: usize,
}

/// A version was announced: those whom it concerns are to be told. The notice of a room concerns whoever comes there, and no audience
/// knows them: the room's own page tells them.
pub(super) fn begin(tx: &Tx<'_>, version: &Version) -> Result<(), PolicyError> {
    if version.plan.material && version.document.scope == Scope::House {
        sql::insert_telling(tx, &version.id)?;
    }
    Ok(())
}

/// It was taken back: nobody else is told of it, what has not left is recalled, and whoever was told is told of that.
pub(super) fn turn(tx: &Tx<'_>, version: &PolicyId) -> Result<(), PolicyError> {
    outbox::recall(tx, version.as_str())?;
    sql::turn_telling(tx, version)?;
    Ok(())
}

/// Writes the next letters about what is announced.
pub fn tell(tx: &Tx<'_>, teller: &Teller) -> Result<Told, PolicyError> {
    let Some(mut telling) = sql::open_telling(tx)? else { return Ok(Told::Everybody) };
    let (business, reading) = (business::load(tx)?, reading::public(tx, &telling.version)?);
    let (Some(business), Some(reading)) = (business, reading) else { return finish(tx, &telling) };
    let most = outbox::room(tx)?.saturating_sub(limits::TELLING_LEAVES).min(limits::TELLING_BATCH);
    if most == 0 {
        return Ok(Told::NoPlace);
    }
    if let Some(version) = reading.version.as_ref().filter(|version| version.state == State::Withdrawn) {
        return take_back(tx, teller, (&business, version), telling);
    }
    let Some(audience) = teller.audiences.get(telling.audience) else { return finish(tx, &telling) };
    let members = (audience.next)(tx, &telling.behind, tx.now, most)?;
    let Some(last) = members.last() else {
        telling.audience += 1;
        telling.behind = String::new();
        sql::set_telling(tx, &telling)?;
        return Ok(Told::Some(0));
    };
    telling.behind = last.key.clone();
    let mut written = 0;
    for member in &members {
        written += usize::from(write(tx, (teller, audience), (&business, &reading), member)?);
    }
    go_on(tx, telling, written)
}

/// Writes the next letters to those who were told of what does not come: of them the outbox knows, as long as its lines are kept.
fn take_back(tx: &Tx<'_>, teller: &Teller, (business, version): (&Business, &Version), mut telling: Telling) -> Result<Told, PolicyError> {
    let told = outbox::left(tx, (Kind::Policy, version.id.as_str()), &telling.behind, limits::TELLING_BATCH)?;
    let (Some(last), Ok(house), Some(from)) = (told.last(), business.letter_house(), version.plan.effective) else {
        return finish(tx, &telling);
    };
    telling.behind = last.id.to_string();
    let kind = version.document.kind;
    let mut written = 0;
    for told in &told {
        let text = Text::PolicyOff { document: kind.name(), from, page: format!("{}{}", teller.origin, kind.path()) };
        let letter = Letter { to: told.to.clone(), lang: told.lang, house: house.clone(), about: version.id.to_string(), text };
        written += usize::from(teller.post.queue(tx, &letter)?.is_taken());
    }
    go_on(tx, telling, written)
}

fn go_on(tx: &Tx<'_>, mut telling: Telling, written: usize) -> Result<Told, PolicyError> {
    telling.written += written;
    sql::set_telling(tx, &telling)?;
    let detail = json!({ "audience": telling.audience, "letters": written, "letters_so_far": telling.written });
    audit::record(tx, "policy.tell", telling.version.as_str(), detail)?;
    Ok(Told::Some(written))
}

fn finish(tx: &Tx<'_>, telling: &Telling) -> Result<Told, PolicyError> {
    sql::end_telling(tx, &telling.version, tx.now)?;
    audit::record(tx, "policy.told", telling.version.as_str(), json!({ "letters": telling.written }))?;
    Ok(Told::Some(0))
}

/// One letter, if this member has an address that was not written to about it.
fn write(
    tx: &Tx<'_>,
    (teller, audience): (&Teller, &Audience),
    (business, reading): (&Business, &Reading),
    member: &Member,
) -> Result<bool, PolicyError> {
    let (Some(version), Some(address)) = (&reading.version, &member.address) else { return Ok(false) };
    // An address of long ago that no letter can have is no hindrance: the pages say it too.
    let (Ok(to), Ok(house), Some(from)) = (Address::parse(address.expose()), business.letter_house(), version.plan.effective) else {
        return Ok(false);
    };
    if outbox::is_written(tx, (Kind::Policy, version.id.as_str()), &to)? {
        return Ok(false);
    }
    let (kind, number) = (version.document.kind, version.number.unwrap_or_default());
    let lang = member.lang.unwrap_or(business.default_lang);
    let text = Text::Policy {
        document: kind.name(),
        from,
        summary: reading.summary(lang).map(|one| render::plain(&one.text)).unwrap_or_default(),
        page: format!("{}{}/changes?version={number}", teller.origin, kind.path()),
        why: audience.why,
        is_asked: audience.why == crate::mail::audience::Why::Account && ASKED.contains(&kind),
    };
    Ok(teller.post.queue(tx, &Letter { to, lang, house, about: version.id.to_string(), text })?.is_taken())
}

#[cfg(test)]
mod tests;
