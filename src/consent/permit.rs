//! The permit to record: a lease of three seconds that names the conversation, the request, its clauses, exactly the people,
//! and the one whose page records. `base64url(canonical JSON) . base64url(Ed25519)`.
//!
//! **Invariants.** A [`Permit`] is made of [`Approval`]s, and only if each of its people has one for this very request and
//! these very clauses: there is no other way to make one. Who reads a permit believes nothing in it before the signature.
//! *Absent*: the decision when there is to be one; that is [`crate::consent::request`].

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::base::ids::{ConversationId, PersonId, RequestId};
use crate::base::limits::{PERMIT_BYTES, PERMIT_LIFE};
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::keys::Keys;
use crate::consent::requests::{Approval, Asked};

/// The right to record for one lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    request: RequestId,
    conversation: ConversationId,
    clauses: String,
    people: Vec<PersonId>,
    recorder: PersonId,
    seq: u64,
    issued: UtcMillis,
}

/// What a genuine permit says. Times are those of the machine that made it; whether it is the newest, only that one knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    pub installation: String,
    pub conversation: ConversationId,
    pub request: RequestId,
    /// SHA-256 of the clause set, in hex.
    pub clauses: String,
    /// Sorted.
    pub people: Vec<PersonId>,
    pub recorder: PersonId,
    pub seq: u64,
    pub issued_ms: UtcMillis,
    pub expires_ms: UtcMillis,
}

impl Permit {
    /// A lease from `now` on; nothing unless every one of `people`, and there is somebody, approved these clauses in this
    /// request.
    pub fn lease(asked: &Asked, approvals: &[Approval], people: &[PersonId], seq: u64, now: UtcMillis) -> Option<Self> {
        let approves = |a: &Approval, person: &PersonId| a.person() == person && a.request() == &asked.id && a.clauses() == asked.hash;
        let all = people.iter().all(|person| approvals.iter().any(|approval| approves(approval, person)));
        if !all || !people.contains(&asked.recorder) {
            return None;
        }
        let mut people = people.to_vec();
        people.sort();
        people.dedup();
        Some(Self {
            request: asked.id.clone(),
            conversation: asked.conversation.clone(),
            clauses: asked.hash.to_string(),
            people,
            recorder: asked.recorder.clone(),
            seq,
            issued: now,
        })
    }

    pub fn people(&self) -> &[PersonId] {
        &self.people
    }

    /// The signed text, as a page holds and shows it.
    pub fn text(&self, keys: &Keys) -> String {
        let claims = canonical::text(&self.claims(keys.installation()));
        format!("{}.{}", URL_SAFE_NO_PAD.encode(&claims), keys.permits().sign(claims.as_bytes()))
    }

    pub(super) fn claims(&self, installation: &str) -> Claims {
        Claims {
            installation: installation.to_owned(),
            conversation: self.conversation.clone(),
            request: self.request.clone(),
            clauses: self.clauses.clone(),
            people: self.people.clone(),
            recorder: self.recorder.clone(),
            seq: self.seq,
            issued_ms: self.issued,
            expires_ms: self.issued.plus(PERMIT_LIFE),
        }
    }
}

/// Reads a permit that this installation signed; nothing of any other text.
pub fn read(keys: &Keys, text: &str) -> Option<Claims> {
    if text.len() > PERMIT_BYTES {
        return None;
    }
    let (claims, signature) = text.split_once('.')?;
    let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
    if !keys.permits().verifier().accepts(&claims, signature) {
        return None;
    }
    let claims: Claims = serde_json::from_slice(&claims).ok()?;
    (claims.installation == keys.installation()).then_some(claims)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::request::tests::bench::{approval, asked, person};
    use crate::store::keys::MasterKey;

    fn keys(installation: &str) -> Keys {
        let folder = tempfile::tempdir().unwrap();
        Keys::new(installation, &MasterKey::open_or_create(&folder.path().join("key")).unwrap())
    }

    #[test]
    fn a_permit_needs_the_approval_of_each_for_these_clauses_in_this_request() {
        let (one, other) = (asked(1), asked(2));
        let both = [person("d"), person("s")];
        let lease = |approvals: &[Approval], people: &[PersonId]| Permit::lease(&one, approvals, people, 7, UtcMillis(0)).is_some();
        let (dana, samira) = (approval(&one, "d"), approval(&one, "s"));
        assert!(lease(&[dana.clone(), samira.clone()], &both));
        assert!(!lease(std::slice::from_ref(&dana), &both), "one is missing");
        assert!(!lease(&[dana.clone(), approval(&other, "s")], &both), "an approval of another request");
        let mut changed = one.clone();
        changed.hash.0[0] ^= 1;
        assert!(!lease(&[dana.clone(), approval(&changed, "s")], &both), "an approval of other clauses");
        assert!(!lease(&[samira], &[person("s")]), "without the one who records");
        assert!(!lease(&[], &[]));
    }

    #[test]
    fn a_permit_reads_back_where_it_was_signed_and_nowhere_else() {
        let (keys, asked) = (keys("00ff"), asked(1));
        let approvals = [approval(&asked, "d"), approval(&asked, "s")];
        let permit = Permit::lease(&asked, &approvals, &[person("s"), person("d")], 7, UtcMillis(1_000)).unwrap();
        let text = permit.text(&keys);
        let claims = read(&keys, &text).unwrap();
        assert_eq!((claims.people.as_slice(), claims.seq), (&[person("d"), person("s")][..], 7));
        assert_eq!((claims.issued_ms, claims.expires_ms), (UtcMillis(1_000), UtcMillis(4_000)));
        assert_eq!(read(&self::keys("00ff"), &text), None, "another key");
        for at in 0..text.len() {
            let mut touched = text.clone().into_bytes();
            touched[at] = if touched[at] == b'A' { b'B' } else { b'A' };
            let touched = String::from_utf8(touched).unwrap();
            assert!(read(&keys, &touched).is_none_or(|read| read == claims), "byte {at}");
        }
        for wrong in ["", ".", "x.y", &text[..text.len() - 8], &"A".repeat(PERMIT_BYTES + 1)] {
            assert_eq!(read(&keys, wrong), None, "{wrong}");
        }
    }
}
