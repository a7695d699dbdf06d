//! A receipt as a signed file, in the structure of ISO/IEC TS 27560 (header, processing, party, events), and its check.
//!
//! ```text
//! {"receipt": {…}, "signature": {"algorithm": "Ed25519", "canonicalization": "RFC 8785", "key": thumbprint, "value": …}}
//! ```
//!
//! **Invariants.** The signature is over the canonical JSON of `receipt`; the file as a whole is canonical too, so that one
//! byte more or less is no receipt of ours. The text that was shown stands in it whole, beside its hash. *Absent*: the code
//! that opens the receipt's page. Whoever is shown the file as a proof must not be able to withdraw with it.

use serde_json::{Value, json};

use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::clauses::{ClausesHash, Offer};
use crate::consent::keys::{Keys, Verifier};
use crate::consent::receipts::{Receipt, Said};
use crate::rules::OnRefusal;
use crate::text::Lang;

/// Something that happened after the answers, told by whoever keeps the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub at: UtcMillis,
    /// `recording`, `wish`.
    pub kind: &'static str,
    /// `begun`, `registered`, `deleted`, …
    pub state: &'static str,
    /// Figures of the file, or nothing.
    pub detail: Value,
}

/// What a genuine receipt says first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genuine {
    pub record: String,
    pub installation: String,
    pub issued: String,
}

/// Why a file is no receipt of this key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotGenuine {
    #[error("it is not a receipt, or its text was changed")]
    Form,
    #[error("it was signed with another key")]
    Key,
    #[error("it was changed after it was signed")]
    Signature,
}

/// The signed file. `page` is where receipts are opened, `issued` the time of this copy.
pub fn signed(receipt: &Receipt, keys: &Keys, page: &str, events: &[Event], issued: UtcMillis) -> String {
    let record = record(receipt, keys, page, events, issued);
    let signer = keys.receipts();
    let value = signer.sign(canonical::text(&record).as_bytes());
    let signature = json!({ "algorithm": ALGORITHM, "canonicalization": CANONICALIZATION, "key": signer.verifier().id(), "value": value });
    canonical::text(&json!({ "receipt": record, "signature": signature }))
}

/// Checks a file against the keys that are believed.
pub fn verify(file: &[u8], keys: &[Verifier]) -> Result<Genuine, NotGenuine> {
    let value: Value = serde_json::from_slice(file).map_err(|_| NotGenuine::Form)?;
    let text = canonical::of(&value).filter(|text| text.as_bytes() == file).ok_or(NotGenuine::Form)?;
    debug_assert!(!text.is_empty());
    let (record, signature) = (&value["receipt"], &value["signature"]);
    let word = |value: &Value| value.as_str().map(str::to_owned).ok_or(NotGenuine::Form);
    if signature["algorithm"] != ALGORITHM || signature["canonicalization"] != CANONICALIZATION {
        return Err(NotGenuine::Form);
    }
    let (id, sealed) = (word(&signature["key"])?, word(&signature["value"])?);
    let key = keys.iter().find(|key| key.id() == id).ok_or(NotGenuine::Key)?;
    let signed = canonical::of(record).ok_or(NotGenuine::Form)?;
    if !key.accepts(signed.as_bytes(), &sealed) {
        return Err(NotGenuine::Signature);
    }
    let header = &record["header"];
    Ok(Genuine { record: word(&header["record_id"])?, installation: word(&header["installation"])?, issued: word(&header["issued"])? })
}

fn record(receipt: &Receipt, keys: &Keys, page: &str, events: &[Event], issued: UtcMillis) -> Value {
    let (row, asked) = (&receipt.row, &receipt.standing.asked);
    json!({
        "header": {
            "schema_version": SCHEMA,
            "record_id": format!("{}/{}", row.request, row.person),
            "pii_principal_id": row.person.as_str(),
            "pii_principal_name": row.name.expose(),
            "pii_principal_role": row.role.as_str(),
            "installation": keys.installation(),
            "conversation": asked.conversation.as_str(),
            "issued": iso(issued),
        },
        "processing": processing(receipt, page),
        "party_identification": [
            {
                "party_id": "controller",
                "party_role": "PII controller",
                "party_name": asked.clauses.business,
                "party_address": asked.clauses.address,
                "party_contact": asked.clauses.privacy_contact,
            },
            { "party_id": "recorder", "party_role": "records and keeps the file for the controller", "party_name": asked.clauses.agent },
        ],
        "answers": answers(receipt),
        "events": happened(receipt, events),
    })
}

fn processing(receipt: &Receipt, page: &str) -> Value {
    let (row, asked) = (&receipt.row, &receipt.standing.asked);
    let clauses = &asked.clauses;
    let notice = row.notice.as_ref().map(|shown| {
        json!({
            "language": shown.lang.tag(),
            "version": shown.version,
            "sha256": ClausesHash(shown.text_hash()).to_string(),
            "text": shown,
            "continued_in_this_language": row.continued,
        })
    });
    let mut purposes = vec![json!({ "purpose": "proof of what was advised or done, and disputes about it", "lawful_basis": "consent" })];
    if let Some((_, ground)) = clauses.ground_in(row.lang.unwrap_or(Lang::En)) {
        purposes[0]["lawful_basis"] = json!("notice, not consent");
        purposes[0]["lawful_basis_statement"] = json!(ground);
    }
    if clauses.offers.contains(&Offer::Training) {
        let purpose = "training of the controller's own staff";
        purposes.push(json!({ "purpose": purpose, "lawful_basis": "consent", "optional": true, "id": Offer::Training.as_str() }));
    }
    let (who, collected) = match clauses.on_refusal {
        _ if clauses.is_notice() => {
            ("in the call who was informed and did not object", "recorded in the recorder's browser, from when somebody presses Record")
        }
        OnRefusal::Exclude => {
            ("in the call who approved", "recorded in the recorder's browser, from everyone's answer until someone says stop")
        }
        OnRefusal::NoRecording | OnRefusal::Leave => {
            ("in the call", "recorded in the recorder's browser, from everyone's approval until someone says stop")
        }
    };
    json!({
        "privacy_notice": notice,
        "clauses": { "sha256": asked.hash.to_string(), "values": clauses.frozen() },
        "purposes": purposes,
        "pii_information": [
            { "pii_type": format!("picture of everyone {who}") },
            { "pii_type": format!("sound of everyone {who}") },
        ],
        "pii_controllers": ["controller"],
        "collection_method": collected,
        "storage_locations": ["the recorder's own disk; no copy on the server"],
        "retention_period": { "days": clauses.days, "deleted_by": iso(clauses.deleted_by) },
        "geographic_restrictions": "inside the controller",
        "jurisdiction": { "controller_address": clauses.address, "time_zone": clauses.zone },
        "recipient_third_parties": [],
        "withdrawal_method": { "page": page, "with": "the code of this receipt", "contact": clauses.privacy_contact },
        "privacy_rights": ["see", "copy", "deletion", "withdrawal", "complaint"],
    })
}

/// Each point of the question in its order, and each option.
fn answers(receipt: &Receipt) -> Value {
    let row = &receipt.row;
    let word = match row.said {
        Said::Nothing => "none",
        Said::Approved => "approved",
        Said::Informed => "informed",
        Said::Refused => "not approved",
        Said::Silent => "not approved (no answer)",
        Said::Left => "none (left before)",
    };
    let mut answers: Vec<Value> = CLAUSES.iter().map(|clause| json!({ "clause": clause, "answer": word })).collect();
    let chosen = |offer: &Offer| if row.said == Said::Approved && row.options.contains(offer) { "approved" } else { "not approved" };
    let option = |offer: &Offer| json!({ "clause": "use", "option": offer.as_str(), "answer": chosen(offer) });
    let options: Vec<Value> = receipt.standing.asked.clauses.offers.iter().map(option).collect();
    answers.splice(OPTIONS_AFTER..OPTIONS_AFTER, options);
    Value::Array(answers)
}

fn happened(receipt: &Receipt, events: &[Event]) -> Value {
    let (row, standing) = (&receipt.row, &receipt.standing);
    let event = |at: UtcMillis, kind: &str, state: &str, detail: &Value| {
        let mut event = json!({ "event_time": iso(at), "event_type": kind, "event_state": state });
        if !detail.is_null() {
            event["event_detail"] = detail.clone();
        }
        (at, event)
    };
    let state = match row.said {
        Said::Approved => "given",
        Said::Informed => "informed",
        Said::Left => "unanswered",
        _ => "refused",
    };
    let is_notice = standing.asked.clauses.is_notice();
    let (kind, shown) = if is_notice { ("notice", "shown") } else { ("consent", "requested") };
    let mut all = vec![event(row.asked, kind, shown, &Value::Null)];
    all.extend(row.answered.map(|at| event(at, kind, state, &Value::Null)));
    all.extend(row.withdrawn.map(|at| match &row.invalid {
        Some(reason) => event(at, kind, "invalidated", &json!({ "by": "the controller", "reason": reason })),
        None => event(at, kind, if is_notice { "objected" } else { "withdrawn" }, &Value::Null),
    }));
    all.extend(standing.started.map(|at| event(at, "recording", "started", &Value::Null)));
    all.extend(
        standing.ended.map(|at| event(at, "recording", if standing.started.is_some() { "stopped" } else { "not made" }, &Value::Null)),
    );
    all.extend(events.iter().map(|one| event(one.at, one.kind, one.state, &one.detail)));
    // The sort is stable: what happened in one moment stays in the order of the list above.
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, event)| event).collect()
}

/// `2026-11-21T09:50:12Z`
pub(in crate::consent) fn iso(at: UtcMillis) -> String {
    // Beyond the year 9999 the calendar ends; such a time was not measured but made up.
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::MAX).to_string()
}

/// The clauses by name, in the order of the question.
pub const CLAUSES: [&str; 5] = ["collection", "use", "sharing", "keeping", "disclosure"];
/// Options belong to the second clause.
const OPTIONS_AFTER: usize = 2;
const SCHEMA: &str = "ISO/IEC TS 27560:2023; visavis-receipt/1";
const ALGORITHM: &str = "Ed25519";
const CANONICALIZATION: &str = "RFC 8785";

#[cfg(test)]
mod tests;
