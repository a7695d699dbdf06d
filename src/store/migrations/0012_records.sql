-- Consents for every purpose, as records of one act of one person, with what became of each event by event. Neither table refers
-- to accounts or people of calls: a proof outlives both (RT-29).

-- consent: one person, one purpose. The text that was shown lies with the answer (`consents`) where there is one.
CREATE TABLE consent_records (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  person_id TEXT,
  account_id TEXT,
  request_id TEXT,
  text_hash BLOB,
  lang TEXT,
  version INTEGER NOT NULL,
  terms TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('requested', 'given', 'refused', 'withdrawn', 'expired', 'invalidated')),
  valid_until_ms INTEGER,
  restricted_ms INTEGER,
  created_ms INTEGER NOT NULL,
  CHECK (person_id IS NOT NULL OR account_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX consent_records_by_request ON consent_records (request_id, person_id, purpose) WHERE request_id IS NOT NULL;
CREATE INDEX consent_records_by_account ON consent_records (account_id, created_ms) WHERE account_id IS NOT NULL;
CREATE INDEX consent_records_by_time ON consent_records (created_ms, id);

-- consent: what happened to a record, in order. By whom: 'person' is the one whose consent it is, 'system', or an account.
CREATE TABLE consent_events (
  record_id TEXT NOT NULL REFERENCES consent_records (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('requested', 'given', 'refused', 'reaffirmed', 'withdrawn', 'expired', 'invalidated')),
  at_ms INTEGER NOT NULL,
  by_whom TEXT NOT NULL,
  text_hash BLOB,
  PRIMARY KEY (record_id, seq)
) STRICT, WITHOUT ROWID;

-- What was asked before this version. The hash of a text is in the ledger and is made anew from the text where it is shown.
INSERT INTO consent_records (id, purpose, person_id, account_id, request_id, lang, version, terms, state, valid_until_ms, created_ms)
SELECT
  'cons_' || lower(hex(randomblob(12))),
  purposes.purpose,
  consents.person_id,
  CASE WHEN consents.person_id = asked.recorder_id THEN asked.account_id END,
  consents.request_id,
  consents.lang,
  json_extract(asked.clauses, '$.version'),
  json_object(
    'controller', json_object(
      'address', json_extract(asked.clauses, '$.address'),
      'contact', json_extract(asked.clauses, '$.privacy_contact'),
      'name', json_extract(asked.clauses, '$.business')),
    'jurisdiction', json_object(
      'address', json_extract(asked.clauses, '$.address'),
      'zone', json_extract(asked.clauses, '$.zone')),
    'recipients', json_array(),
    'storage', 'agent-disk',
    'withdrawal', json_array('call', 'receipt', 'account')),
  CASE
    WHEN consents.answer IS NULL AND asked.ended_ms IS NULL THEN 'requested'
    WHEN consents.answer IS NULL OR consents.answer = 'left' THEN 'expired'
    WHEN consents.answer IN ('refused', 'silent') THEN 'refused'
    WHEN purposes.purpose = 'training' AND NOT EXISTS (SELECT 1 FROM json_each(consents.options) WHERE value = 'training') THEN 'refused'
    WHEN consents.withdrawn_ms IS NOT NULL THEN 'withdrawn'
    WHEN consents.delete_due_ms IS NOT NULL THEN 'expired'
    ELSE 'given'
  END,
  json_extract(asked.clauses, '$.deleted_by'),
  consents.asked_ms
FROM consents
JOIN recording_requests AS asked ON asked.id = consents.request_id
JOIN (SELECT 'recording' AS purpose UNION ALL SELECT 'training') AS purposes
WHERE purposes.purpose = 'recording' OR EXISTS (SELECT 1 FROM json_each(asked.clauses, '$.offers') WHERE value = 'training');

INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom)
SELECT records.id, 1, 'requested', consents.asked_ms, asked.account_id
FROM consent_records AS records
JOIN consents ON consents.request_id = records.request_id AND consents.person_id = records.person_id
JOIN recording_requests AS asked ON asked.id = records.request_id;

-- The answer; an approval that ended since begins as one.
INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom)
SELECT
  records.id, 2,
  CASE WHEN records.state = 'refused' THEN 'refused' WHEN consents.answer = 'approved' THEN 'given' ELSE 'expired' END,
  COALESCE(consents.answered_ms, asked.ended_ms, consents.asked_ms),
  CASE WHEN consents.answer IN ('approved', 'refused') THEN 'person' ELSE 'system' END
FROM consent_records AS records
JOIN consents ON consents.request_id = records.request_id AND consents.person_id = records.person_id
JOIN recording_requests AS asked ON asked.id = records.request_id
WHERE records.state <> 'requested';

-- A proof is kept for three years from the end of what it is about.
INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom)
SELECT
  records.id, 3, records.state,
  CASE WHEN records.state = 'withdrawn' THEN consents.withdrawn_ms ELSE consents.delete_due_ms - 94608000000 END,
  CASE WHEN records.state = 'withdrawn' THEN 'person' ELSE 'system' END
FROM consent_records AS records
JOIN consents ON consents.request_id = records.request_id AND consents.person_id = records.person_id
WHERE records.state IN ('withdrawn', 'expired') AND consents.answer = 'approved';

-- policies: who outside the business gets personal data. Lines are added and ended, never rewritten.
CREATE TABLE recipients (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  data TEXT NOT NULL,
  task TEXT NOT NULL,
  countries TEXT NOT NULL,
  transfer TEXT NOT NULL,
  from_ms INTEGER NOT NULL,
  added_ms INTEGER NOT NULL,
  ended_ms INTEGER
) STRICT;

-- policies: which kinds of recipients a version names, frozen with its texts.
CREATE TABLE policy_recipients (
  version_id TEXT NOT NULL REFERENCES policy_versions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  PRIMARY KEY (version_id, kind)
) STRICT, WITHOUT ROWID;

-- consent: to which kinds of recipients somebody's data must not go. It goes with the account and with nothing else.
CREATE TABLE disclosure_objections (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (account_id, kind)
) STRICT, WITHOUT ROWID;

-- consent: who was written to about a version that names what they object to: once.
CREATE TABLE objection_letters (
  version_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  told_ms INTEGER NOT NULL,
  PRIMARY KEY (version_id, account_id)
) STRICT, WITHOUT ROWID;
