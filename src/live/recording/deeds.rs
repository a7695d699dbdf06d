//! What the recording of a conversation wants stored, done against the store, and what its machine hears of it.
//!
//! Owns nothing. **Invariants.** How a request stands is read after the COMMIT. What closes something (a refusal, a
//! withdrawal, a stop) is tried until it is written. *Absent*: SQL, decisions.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::fault::Class;
use crate::base::ids::{AccountId, ConversationId, PersonId, RequestId};
use crate::base::limits::ASK_AGAIN;
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::clauses::{Offer, Question};
use crate::consent::keys::Keys;
use crate::consent::records::own;
use crate::consent::request::notice::{Deed, Input, Notice, Press, Refused, Rule, Wish};
use crate::consent::requests::{self, Given, Present, RequestState, Standing};
use crate::consent::told::{self, Reading};
use crate::consent::uses;
use crate::desk::conversations::AgeBand;
use crate::desk::{DeskError, conversations, rooms};
use crate::live::Inner;
use crate::meetings::participants::{self, Participant, Role};
use crate::recordings::invalid::{self, Declaration};
use crate::recordings::{RecordingError, register};
use crate::rules::Mode;
use crate::store::{Actor, StoreError, Tx};

/// What somebody had before them when they pressed, and since when.
#[derive(Clone, Debug)]
pub struct Shown {
    pub text: Arc<Question>,
    pub since: UtcMillis,
}

/// What comes with a deed: what was shown, or why an approval never counted.
type With = (Option<Shown>, Option<Box<Declaration>>);

/// What keeps something from being stored.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the room's rule is off")]
    Off,
    #[error("more than the room's rule has")]
    Beyond { most: u16 },
    #[error(transparent)]
    Consent(#[from] ConsentError),
    #[error(transparent)]
    Desk(#[from] DeskError),
    #[error(transparent)]
    Recording(#[from] RecordingError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a machine starts from: the rule of its room, and the request that was open when the program stopped. A store that is
/// busy is asked again; what cannot be read at all is closed: nobody is asked, nothing is recorded.
pub async fn seed(live: &Inner, conversation: &ConversationId) -> (Rule, Option<Standing>) {
    let mut pause = FIRST_PAUSE;
    loop {
        match read_seed(live, conversation).await {
            Ok(seed) => return seed,
            Err(fault) if fault.class() == Class::Busy && pause < LAST_PAUSE => {
                tokio::time::sleep(pause).await;
                pause *= 2;
            }
            Err(fault) => {
                tracing::error!(%conversation, %fault, "how a recording stands could not be read");
                return Default::default();
            }
        }
    }
}

async fn read_seed(live: &Inner, conversation: &ConversationId) -> Result<(Rule, Option<Standing>), Fault> {
    let wanted = conversation.clone();
    let (rule, open) = live.db.read(move |conn| Ok::<_, Fault>((rule(conn, &wanted)?, requests::open(conn, &wanted)?))).await?;
    let Some(standing) = open.filter(|standing| standing.state == RequestState::Recording) else {
        return read_open(live, conversation, rule).await;
    };
    // What nobody watched does not count as recorded.
    let request = standing.asked.id;
    live.db.write(Actor::System, move |tx| requests::set_interrupted(tx, &request)).await?;
    read_open(live, conversation, rule).await
}

/// The rule of the conversation's room, as it is now.
pub async fn read_rule(live: Arc<Inner>, conversation: ConversationId) -> Option<Input> {
    let found = live.db.read(move |conn| rule(conn, &conversation)).await;
    found.map(Input::Rule).inspect_err(|fault| tracing::error!(%fault, "a room's rule could not be read")).ok()
}

/// Does a deed and says what the machine hears.
pub async fn write(live: Arc<Inner>, conversation: ConversationId, deed: Deed, with: With) -> Option<Input> {
    let mut pause = FIRST_PAUSE;
    loop {
        let fault = match attempt(&live, &conversation, &deed, with.clone()).await {
            Ok(asked) => return heard(&live, &conversation, &deed, asked).await,
            Err(fault) => fault,
        };
        match &deed {
            Deed::Ask { .. } => return Some(Input::NotAsked(said(&fault))),
            Deed::Answer { person, .. } => return Some(Input::NotAnswered { person: person.clone(), why: said(&fault) }),
            _ if matches!(fault.class(), Class::Broken | Class::Busy) => {
                tracing::error!(%conversation, %fault, "a step of a recording could not be stored; trying again");
                tokio::time::sleep(pause).await;
                pause = LAST_PAUSE.min(pause * 2);
            }
            // Somebody was faster, in the same moment: what is stored counts.
            _ => return heard(&live, &conversation, &deed, None).await,
        }
    }
}

/// How the request stands now. What is written is heard of, however long it takes to read it.
async fn heard(live: &Inner, conversation: &ConversationId, deed: &Deed, asked: Option<RequestId>) -> Option<Input> {
    let is_told = matches!(deed, Deed::Tell { .. });
    let request = asked.or_else(|| deed_of(deed).cloned());
    if request.is_none() && !is_told {
        return None;
    }
    loop {
        let (wanted, conversation) = (request.clone(), conversation.clone());
        let read = live.db.read(move |conn| {
            Ok::<_, Fault>(match wanted {
                Some(request) => (Rule::Off, requests::standing(conn, &request)?),
                None => (rule(conn, &conversation)?, requests::open(conn, &conversation)?),
            })
        });
        match read.await {
            Ok((rule, standing)) if is_told => return Some(Input::Told { rule, standing }),
            Ok((_, standing)) if matches!(deed, Deed::State { .. }) => return standing.map(Input::Moved),
            Ok((_, standing)) => return standing.map(Input::Stored),
            Err(fault) => {
                tracing::error!(?request, %fault, "how a request stands could not be read; trying again");
                tokio::time::sleep(FIRST_PAUSE).await;
            }
        }
    }
}

/// Answers the request, if this is what made it.
async fn attempt(live: &Inner, conversation: &ConversationId, deed: &Deed, (shown, declared): With) -> Result<Option<RequestId>, Fault> {
    let (conversation, wanted, keys) = (conversation.clone(), deed.clone(), live.consent_keys.clone());
    let actor = match (deed, &declared) {
        (Deed::Withdraw { .. }, Some(declared)) => Actor::Account(declared.finding.by.clone()),
        (Deed::Ask { account, .. }, _) => Actor::Account(account.clone()),
        (Deed::Answer { person, .. } | Deed::Tell { person } | Deed::Withdraw { person, .. }, _) => Actor::Guest(person.clone()),
        _ => Actor::System,
    };
    live.db
        .write(actor, move |tx| {
            match wanted {
                Deed::Ask { recorder, account, people, wish } => {
                    let present = present(tx, &conversation, |person| people.contains(person))?;
                    return ask(tx, &keys, &conversation, &wish, (recorder, account, &present)).map(Some);
                }
                Deed::AskAlso { request, person } => {
                    for one in present(tx, &conversation, |known| *known == person)? {
                        requests::ask_also(tx, &keys, &request, &one)?;
                    }
                    refuse_for_minor(tx, &conversation, &request)?;
                    join_agents(tx, &conversation, &request)?;
                }
                Deed::Answer { person, given } => {
                    if given.approve && is_minors(tx, &conversation, &person)? {
                        return Err(ConsentError::NotAsked.into());
                    }
                    requests::answer(tx, &as_given(person, given, shown)?)?;
                }
                Deed::Tell { person } => tell(tx, &keys, &conversation, (&person, shown))?,
                Deed::Silent { request, person } => {
                    requests::silent(tx, &request, &person, shown.as_ref().map(|shown| &*shown.text))?;
                }
                Deed::Left { request, person } => requests::left(tx, &request, &person)?,
                Deed::Withdraw { request, person } => match &declared {
                    Some(declared) => _ = invalid::declare_in_call(tx, declared, (&request, &person))?,
                    None => _ = requests::withdraw(tx, &request, &person)?,
                },
                Deed::State { request, state } => set_state(tx, &request, state)?,
            }
            Ok(None)
        })
        .await
}

/// Asks everybody, or begins with what everybody was told, as the room's rule says now.
fn ask(
    tx: &Tx<'_>,
    keys: &Keys,
    conversation: &ConversationId,
    wish: &Wish,
    (recorder, account, present): (PersonId, AccountId, &[Present]),
) -> Result<RequestId, Fault> {
    let room = room_of(tx, conversation)?.ok_or(Fault::Off)?;
    let rooms::Recording { mode, days, on_refusal, training } = rooms::recording(tx, &room)?;
    let age = conversations::age(tx, conversation)?;
    let asked = match (mode, rooms::notice(tx, &room)?) {
        (Mode::Ask, _) => {
            let (days, training) = within(wish, days, training)?;
            // Of a minor nothing optional is asked, whoever agreed to the account (WX-69).
            let offers = if training && age != AgeBand::Approved { vec![Offer::Training] } else { Vec::new() };
            let rule = requests::Rule { recorder, account, room: room.setting.name, days, on_refusal, offers };
            let asked = requests::ask(tx, keys, conversation, &rule, present)?;
            refuse_for_minor(tx, conversation, &asked.id)?;
            if age == AgeBand::Approved {
                uses::note_minor(tx, &asked.id)?;
            }
            asked
        }
        // What people were told is not changed by a press; where a minor is, being told is not enough (B.4.1).
        (Mode::Notice, Some(clauses)) if *wish == Wish::default() && !age.is_minor() => {
            told::begin(tx, keys, conversation, clauses, (recorder, account, present))?
        }
        _ => return Err(Fault::Off),
    };
    join_agents(tx, conversation, &asked.id)?;
    Ok(asked.id)
}

/// A minor without a guardian's agreement is not asked: that counts as refused at once (B.3.1), in the transaction of the question.
fn refuse_for_minor(tx: &Tx<'_>, conversation: &ConversationId, request: &RequestId) -> Result<(), Fault> {
    if conversations::age(tx, conversation)? != AgeBand::Minor {
        return Ok(());
    }
    let Some(guest) = participants::guest_of(tx, conversation)? else { return Ok(()) };
    let standing = requests::standing(tx, request)?;
    if standing.is_some_and(|standing| standing.person(&guest.id).is_some_and(|person| person.answer.is_none())) {
        audit::record(tx, "consent.minor", guest.id.as_str(), json!({ "request": request.as_str() }))?;
        requests::silent(tx, request, &guest.id, None)?;
    }
    Ok(())
}

/// Whether nobody agreed that this person is recorded, or not any more since they were asked.
fn is_minors(conn: &Connection, conversation: &ConversationId, person: &PersonId) -> Result<bool, Fault> {
    let is_guest = participants::guest_of(conn, conversation)?.is_some_and(|guest| guest.id == *person);
    Ok(is_guest && conversations::age(conn, conversation)? == AgeBand::Minor)
}

/// What is asked for: never more than the rule of the room has.
fn within(wish: &Wish, most: u16, training: bool) -> Result<(u16, bool), Fault> {
    let (days, wanted) = (wish.days.unwrap_or(most), wish.training.unwrap_or(training));
    if (1..=most).contains(&days) && (training || !wanted) { Ok((days, wanted)) } else { Err(Fault::Beyond { most }) }
}

/// Only the text that counts now tells anybody anything.
fn tell(tx: &Tx<'_>, keys: &Keys, conversation: &ConversationId, (person, shown): (&PersonId, Option<Shown>)) -> Result<(), Fault> {
    let Shown { text, since } = shown.ok_or(ConsentError::NotInformed)?;
    let room = room_of(tx, conversation)?.ok_or(Fault::Off)?;
    let clauses = rooms::notice(tx, &room)?.filter(|clauses| clauses.notice(text.lang) == *text).ok_or(ConsentError::NotInformed)?;
    for present in present(tx, conversation, |known| known == person)? {
        let reading = Reading { present, shown: text.clone(), seen: since, left_out: false };
        told::tell(tx, keys, conversation, clauses.clone(), &reading)?;
    }
    Ok(())
}

/// From the first second on there is a row in the register, and with it the duty to delete.
fn set_state(tx: &Tx<'_>, request: &RequestId, state: RequestState) -> Result<(), Fault> {
    requests::set_state(tx, request, state)?;
    if state == RequestState::Recording
        && let Some(standing) = requests::standing(tx, request)?
    {
        register::begin(tx, &standing.asked)?;
    }
    Ok(())
}

fn as_given(person: PersonId, press: Press, shown: Option<Shown>) -> Result<Given, ConsentError> {
    let options = press.options.iter().map(|name| Offer::from_name(name)).collect::<Option<BTreeSet<Offer>>>();
    Ok(Given {
        request: press.request,
        person,
        approve: press.approve,
        options: options.ok_or(ConsentError::NotOffered)?,
        shown: shown.ok_or(ConsentError::NotAsked)?.text,
        continued: press.continued,
    })
}

async fn read_open(live: &Inner, conversation: &ConversationId, rule: Rule) -> Result<(Rule, Option<Standing>), Fault> {
    let wanted = conversation.clone();
    Ok((rule, live.db.read(move |conn| requests::open(conn, &wanted)).await?))
}

fn rule(conn: &Connection, conversation: &ConversationId) -> Result<Rule, Fault> {
    let Some(room) = room_of(conn, conversation)? else { return Ok(Rule::Off) };
    let has_minor = conversations::age(conn, conversation)?.is_minor();
    if let Some(clauses) = rooms::notice(conn, &room)?.filter(|_| !has_minor) {
        let hash = clauses.hash();
        let informed = told::informed(conn, conversation, hash)?;
        return Ok(Rule::Notice(Notice { clauses: Arc::new(clauses), hash, informed }));
    }
    Ok(if rooms::recording(conn, &room)?.mode == Mode::Ask { Rule::Ask } else { Rule::Off })
}

fn room_of(conn: &Connection, conversation: &ConversationId) -> Result<Option<rooms::Room>, DeskError> {
    let Some(conversation) = conversations::find(conn, conversation)? else { return Ok(None) };
    rooms::by_id(conn, &conversation.room)
}

fn present(conn: &Connection, conversation: &ConversationId, is_asked: impl Fn(&PersonId) -> bool) -> Result<Vec<Present>, StoreError> {
    let present = |person: Participant| Present {
        person: person.id,
        name: person.name,
        role: match person.role {
            Role::Guest => requests::Role::Guest,
            Role::Agent => requests::Role::Agent,
        },
    };
    Ok(participants::list(conn, conversation)?.into_iter().filter(|person| is_asked(&person.id)).map(present).collect())
}

/// Whoever serves here finds their own consents in their account.
fn join_agents(tx: &Tx<'_>, conversation: &ConversationId, request: &RequestId) -> Result<(), Fault> {
    for person in participants::list(tx, conversation)? {
        if let Some(account) = &person.account {
            own::join(tx, (request, &person.id), account)?;
        }
    }
    Ok(())
}

fn deed_of(deed: &Deed) -> Option<&RequestId> {
    match deed {
        Deed::Ask { .. } | Deed::Tell { .. } => None,
        Deed::Answer { given, .. } => Some(&given.request),
        Deed::AskAlso { request, .. }
        | Deed::Silent { request, .. }
        | Deed::Left { request, .. }
        | Deed::Withdraw { request, .. }
        | Deed::State { request, .. } => Some(request),
    }
}

fn said(fault: &Fault) -> Refused {
    match fault {
        Fault::Off => Refused::Off,
        Fault::Beyond { most } => Refused::Beyond { most: *most },
        Fault::Consent(ConsentError::Open) => Refused::Busy,
        Fault::Consent(ConsentError::TooSoon) => Refused::TooSoon { seconds: ASK_AGAIN.as_secs() },
        Fault::Consent(ConsentError::NotInformed) => Refused::NotInformed,
        Fault::Consent(ConsentError::Objected) => Refused::Objected,
        Fault::Consent(ConsentError::Late) => Refused::Late,
        Fault::Consent(ConsentError::Already) => Refused::Answered,
        Fault::Consent(ConsentError::NotAsked | ConsentError::NotOffered | ConsentError::Missing) => Refused::Over,
        fault => {
            tracing::error!(%fault, "a press about recording could not be stored");
            Refused::Broken
        }
    }
}

impl Fault {
    fn class(&self) -> Class {
        match self {
            Self::Off | Self::Beyond { .. } => Class::Conflict,
            Self::Consent(fault) => fault.class(),
            Self::Desk(fault) => fault.class(),
            Self::Recording(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}

// Chosen: what closes is closed already; the store hears of it as soon as it can.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LAST_PAUSE: Duration = Duration::from_secs(10);
