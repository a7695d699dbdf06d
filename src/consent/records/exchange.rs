//! Consents as other systems read them: ISO/IEC TS 27560:2023 and the Kantara Consent Receipt 1.1, both JSON.
//!
//! **Invariants.** Names of fields are those of the specifications. What is not known is left out, never made up. *Absent*: the
//! code that opens the receipt; a consent that was not given, in the format that knows none (Kantara).

use std::time::Duration;

use serde_json::{Value, json};

use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::clauses::ClausesHash;
use crate::consent::receipts::record::iso;
use crate::consent::records::record::{By, Kind, Purpose, State};
use crate::consent::records::register::Evidence;
use crate::consent::records::{Event, Record};
use crate::policies::kinds::Kind as Document;

/// Where the proof comes from.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// `https://desk.example.org`
    pub origin: &'a str,
    /// The thumbprint of the key with which receipts are signed here.
    pub key: &'a str,
}

/// One record, or all records of one receipt, in the structure of ISO/IEC TS 27560:2023 §6.3. None if there is none.
pub fn iso_27560(all: &[Evidence], place: Place<'_>) -> Option<Value> {
    let first = all.first()?;
    let record = &first.record;
    let mut events: Vec<(UtcMillis, Value)> = Vec::new();
    for one in all {
        events.extend(one.events.iter().map(|event| (event.at, iso_event(&one.record, event))));
    }
    events.sort_by_key(|(at, _)| *at);
    Some(json!({
        "header": {
            "schema_version": "ISO/IEC TS 27560:2023",
            "record_id": record.id.as_str(),
            "pii_principal_id": principal(record),
        },
        "processing": {
            "privacy_notice": notice(first, place),
            "language": record.lang.map(|lang| lang.tag()),
            "purposes": all.iter().map(|one| iso_purpose(one, place)).collect::<Vec<_>>(),
        },
        "party_identification": parties(first),
        "events": events.into_iter().map(|(_, event)| event).collect::<Vec<_>>(),
    }))
}

/// What was given, as a Kantara Consent Receipt (version 1.1.0 §4, appendix of JSON). None if nothing was.
pub fn kantara(all: &[Evidence], place: Place<'_>) -> Option<Value> {
    let given = |one: &&Evidence| one.events.iter().any(|event| event.kind == Kind::Given);
    let all: Vec<&Evidence> = all.iter().filter(given).collect();
    let record = &all.first()?.record;
    // What ended may have been given anew.
    let at = all.first()?.events.iter().rev().find(|event| event.kind == Kind::Given)?.at;
    let controller = &record.terms.controller;
    let mut party = json!({
        "piiController": controller.name,
        "onBehalf": false,
        "contact": controller.contact,
        "address": { "streetAddress": one_line(&controller.address) },
        "piiControllerUrl": place.origin,
    });
    if controller.contact.contains('@') {
        party["email"] = json!(controller.contact);
    }
    Some(json!({
        "version": "KI-CR-v1.1.0",
        "jurisdiction": law(record),
        // Seconds since 1970, as in the examples of the specification.
        "consentTimestamp": at.0 / 1_000,
        "collectionMethod": method(record),
        "consentReceiptID": record.id.as_str(),
        "publicKey": place.key,
        "language": record.lang.map(|lang| lang.tag()),
        "piiPrincipalId": principal(record),
        "piiControllers": [party],
        "policyUrl": format!("{}/privacy", place.origin),
        "services": [{
            "service": service(all.first()?),
            "purposes": all.iter().map(|one| kantara_purpose(one)).collect::<Vec<_>>(),
        }],
        "sensitive": false,
        "spiCat": [],
    }))
}

/// As a file: one line for each value.
pub fn file(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| canonical::text(value))
}

fn iso_purpose(one: &Evidence, place: Place<'_>) -> Value {
    let record = &one.record;
    let terms = &record.terms;
    let mut value = json!({
        "purpose": purpose(one),
        "purpose_id": record.purpose.as_str(),
        "record_id": record.id.as_str(),
        "lawful_basis": basis(record),
        "pii_information": pii(record).iter().map(|kind| json!({ "pii_type": kind, "pii_optional": is_optional(record) })).collect::<Vec<_>>(),
        "pii_controllers": ["controller"],
        "collection_method": method(record),
        "processing_method": processing(record),
        "storage_locations": [terms.storage],
        "processing_locations": [terms.storage],
        "retention_period": retention(record),
        "geographic_restrictions": place_of(record),
        "services": [service(one)],
        "jurisdiction": jurisdiction(record),
        "recipient_third_parties": terms.recipients,
        "withdrawal_method": {
            "ways": terms.withdrawal,
            "page": format!("{}{}", place.origin, withdrawal_page(record)),
            "contact": terms.controller.contact,
        },
        "privacy_rights": ["withdrawal", "access", "erasure", "restriction", "objection", "complaint"],
        "state": record.life.state().map(State::as_str),
        "restricted_since": record.life.restricted().map(iso),
    });
    if let Some(ground) = &terms.ground {
        value["lawful_basis_statement"] = json!(ground);
    }
    value
}

fn iso_event(record: &Record, event: &Event) -> Value {
    let mut value = json!({
        "event_time": iso(event.at),
        "event_type": if record.terms.ground.is_some() { "notice" } else { "explicit consent" },
        "event_state": event.kind.as_str(),
        "entity_id": match event.by {
            By::Person => principal(record),
            By::System | By::Account(_) => "controller".to_owned(),
        },
        "purpose_id": record.purpose.as_str(),
    });
    if let (Kind::Given | Kind::Reaffirmed, Some(until)) = (event.kind, record.valid_until) {
        // ISO 8601 §4.4.3.
        value["validity_duration"] = json!(format!("PT{}S", until.since(event.at).as_secs()));
    }
    if let Some(text) = &event.text {
        value["notice_sha256"] = json!(ClausesHash(text.hash).to_string());
        value["notice_language"] = json!(text.lang.map(|lang| lang.tag()));
        value["notice_version"] = json!(text.version);
    }
    value
}

fn parties(one: &Evidence) -> Value {
    let controller = &one.record.terms.controller;
    let mut parties = vec![json!({
        "party_id": "controller",
        "party_type": "organization",
        "party_role": "PII controller",
        "party_name": controller.name,
        "party_address": one_line(&controller.address),
        "party_contact": controller.contact,
    })];
    let mut principal = json!({
        "party_id": principal(&one.record),
        "party_type": "natural person",
        "party_role": "PII principal",
    });
    if let Some(receipt) = &one.receipt {
        principal["party_name"] = json!(receipt.row.name.expose());
    }
    parties.push(principal);
    Value::Array(parties)
}

fn notice(one: &Evidence, place: Place<'_>) -> Value {
    if let Purpose::Document(kind) = one.record.purpose {
        return json!({
            "version": one.record.version,
            "sha256": one.record.text_hash.map(|hash| ClausesHash(hash).to_string()),
            "address": format!("{}{}/archive/{}", place.origin, kind.path(), one.record.version),
        });
    }
    match one.notice() {
        Some(shown) => json!({
            "version": shown.version,
            "sha256": ClausesHash(shown.text_hash()).to_string(),
            "text": shown,
        }),
        None => json!({ "version": one.record.version }),
    }
}

fn kantara_purpose(one: &Evidence) -> Value {
    let record = &one.record;
    let last = one.events.iter().rev().find(|event| !matches!(event.kind, Kind::Requested | Kind::Refused));
    let ended = last.filter(|event| matches!(event.kind, Kind::Withdrawn | Kind::Expired | Kind::Invalidated));
    let termination = match (ended, record.valid_until) {
        (Some(event), _) => format!("{} {}", event.kind.as_str(), iso(event.at)),
        (None, Some(until)) => format!("until {}, or withdrawn before", iso(until)),
        (None, None) => "until withdrawn".to_owned(),
    };
    let mut value = json!({
        "purpose": purpose(one),
        "purposeCategory": [record.purpose.as_str()],
        "consentType": "EXPLICIT",
        "piiCategory": pii(record),
        "primaryPurpose": !is_optional(record),
        "termination": termination,
        "thirdPartyDisclosure": !record.terms.recipients.is_empty(),
    });
    if !record.terms.recipients.is_empty() {
        value["thirdPartyName"] = json!(record.terms.recipients.join(", "));
    }
    value
}

/// The laws that held, beside where the controller is.
fn jurisdiction(record: &Record) -> Value {
    let known = &record.terms.jurisdiction;
    let mut value = json!({ "address": one_line(&known.address), "time_zone": known.zone });
    if !known.laws.is_empty() {
        value["laws"] = json!(known.laws);
    }
    value
}

/// The same as one text.
fn law(record: &Record) -> String {
    let known = &record.terms.jurisdiction;
    known.laws.iter().cloned().chain([one_line(&known.address)]).collect::<Vec<_>>().join("; ")
}

fn retention(record: &Record) -> Value {
    if is_messages(record) {
        return json!({ "until": "three years after it is withdrawn" });
    }
    if is_document(record) {
        return json!({ "until": "three years after the account or the acceptance ends" });
    }
    let until = record.valid_until;
    let length = until.map(|until| until.since(record.created)).unwrap_or(Duration::ZERO);
    json!({ "days": length.as_secs().div_ceil(24 * 3600), "deleted_by": until.map(iso) })
}

fn principal(record: &Record) -> String {
    let person = record.person.as_ref().map(|person| person.to_string());
    person.or_else(|| record.account.as_ref().map(|account| account.to_string())).unwrap_or_default()
}

fn service(one: &Evidence) -> String {
    if is_document(&one.record) || is_messages(&one.record) {
        return "account".to_owned();
    }
    one.receipt.as_ref().map(|receipt| receipt.standing.asked.clauses.room.clone()).unwrap_or_default()
}

fn purpose(one: &Evidence) -> String {
    let typed = one.later.as_ref().map_or("", |later| later.of.set.wanted.text());
    match one.record.purpose {
        Purpose::Recording => "proof of what was advised or done, and disputes about it".to_owned(),
        Purpose::Training => "training of the controller's own staff".to_owned(),
        Purpose::Other => format!("another lawful use: {typed}"),
        Purpose::Outsiders => "shown to named recipients outside the controller".to_owned(),
        Purpose::Public => "publication".to_owned(),
        Purpose::Longer => "kept for longer, for what was approved before".to_owned(),
        Purpose::Messages(wish) => format!("messages that the person asked for: {}, by {}", wish.topic.as_str(), wish.channel.as_str()),
        Purpose::Document(kind) => format!("acceptance of a document of the controller: {}", kind.as_str()),
    }
}

fn place_of(record: &Record) -> &'static str {
    match record.purpose {
        Purpose::Public => "none",
        Purpose::Outsiders => "inside the controller and its named recipients",
        Purpose::Recording | Purpose::Training | Purpose::Other | Purpose::Longer => "inside the controller",
        Purpose::Document(_) | Purpose::Messages(_) => "inside the controller",
    }
}

fn method(record: &Record) -> &'static str {
    match (&record.terms.ground, &record.later) {
        _ if is_messages(record) => METHOD_MESSAGES,
        _ if is_document(record) => METHOD_DOCUMENT,
        (Some(_), _) => NOTICE,
        (None, Some(_)) => METHOD_LATER,
        (None, None) => METHOD,
    }
}

fn withdrawal_page(record: &Record) -> &'static str {
    match record.purpose {
        Purpose::Document(_) => "/account/delete",
        Purpose::Messages(_) => "/account/messages",
        _ => "/receipt",
    }
}

fn is_messages(record: &Record) -> bool {
    matches!(record.purpose, Purpose::Messages(_))
}

fn is_document(record: &Record) -> bool {
    matches!(record.purpose, Purpose::Document(_))
}

/// Nobody has to take it to get what it is asked with.
fn is_optional(record: &Record) -> bool {
    !is_document(record) && record.purpose != Purpose::Recording
}

fn basis(record: &Record) -> &'static str {
    match record.purpose {
        _ if record.terms.ground.is_some() => "notice, not consent",
        Purpose::Document(Document::Terms) => "contract",
        _ => "consent",
    }
}

fn pii(record: &Record) -> &'static [&'static str] {
    if is_messages(record) {
        &PII_MESSAGES
    } else if is_document(record) {
        &PII_DOCUMENT
    } else {
        &PII
    }
}

fn processing(record: &Record) -> &'static str {
    if is_messages(record) {
        "letters to the address that was confirmed"
    } else if is_document(record) {
        "the account, as the document says"
    } else {
        "recording of the call in the browser of the agent"
    }
}

fn one_line(address: &str) -> String {
    address.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

const METHOD: &str = "a dialog in the call, answered by a press of the person; nothing was pressed beforehand";
const NOTICE: &str = "people were informed before they came in, by a press of their own; they were not asked";
const METHOD_LATER: &str = "a question on the page of the receipt, answered by a press of the person; nothing was pressed beforehand";
const METHOD_MESSAGES: &str =
    "a box on a page of the account, not ticked beforehand, and then a press behind a link that went to the address by letter";
const METHOD_DOCUMENT: &str = "a page with the text or its changes, answered by a press of the person; nothing was pressed beforehand";
const PII_DOCUMENT: [&str; 1] = ["data of the account"];
const PII_MESSAGES: [&str; 1] = ["address of mail"];
const PII: [&str; 2] = ["picture of everyone in the call", "sound of everyone in the call"];
