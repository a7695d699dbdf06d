-- A consent that is declared invalid, and acceptances of documents as consent records: confirmed again when the text changes (G-3).

-- consent: why the business declared an answer invalid, where that is what ended it at `withdrawn_ms`.
ALTER TABLE consents ADD COLUMN invalid_reason TEXT;

-- consent: what an event was bound to, and why an officer did it.
ALTER TABLE consent_events ADD COLUMN lang TEXT;
ALTER TABLE consent_events ADD COLUMN version INTEGER;
ALTER TABLE consent_events ADD COLUMN reason TEXT;
-- Until now a record had one text.
UPDATE consent_events
SET (lang, version) = (SELECT lang, version FROM consent_records WHERE id = record_id)
WHERE text_hash IS NOT NULL;

-- Which answers there are is said where they are made, as in 0013.
ALTER TABLE use_answers RENAME COLUMN answer TO answer_listed;
ALTER TABLE use_answers ADD COLUMN answer TEXT;
UPDATE use_answers SET answer = answer_listed;
ALTER TABLE use_answers DROP COLUMN answer_listed;

ALTER TABLE policy_acceptances RENAME COLUMN answer TO answer_listed;
ALTER TABLE policy_acceptances ADD COLUMN answer TEXT;
UPDATE policy_acceptances SET answer = answer_listed;
ALTER TABLE policy_acceptances DROP COLUMN answer_listed;

-- consent: one person has one record of one document, through all its versions.
CREATE UNIQUE INDEX consent_records_by_document ON consent_records (account_id, purpose) WHERE person_id IS NULL;

-- What was answered to documents before this version: the latest acceptance is what the record is bound to.
INSERT INTO consent_records (id, purpose, account_id, text_hash, lang, version, terms, state, created_ms)
SELECT
  'cons_' || lower(hex(randomblob(12))),
  kind,
  account_id,
  CASE WHEN accepted > 0 OR declined > 0 THEN sha256 END,
  CASE WHEN accepted > 0 OR declined > 0 THEN lang END,
  number,
  json_object(
    'controller', json_object('address', businesses.address, 'contact', businesses.privacy_contact, 'name', businesses.name),
    'jurisdiction', json_object('address', businesses.address, 'zone', businesses.time_zone),
    'recipients', json_array(),
    'storage', 'server',
    'withdrawal', json_array('account')),
  CASE
    WHEN counts > 0 THEN 'given'
    WHEN accepted > 0 THEN 'expired'
    WHEN declined > 0 THEN 'refused'
    ELSE 'requested'
  END,
  first_ms
FROM (
  SELECT
    answers.*, versions.kind, versions.number,
    SUM(answer = 'accepted' AND delete_due_ms IS NULL) OVER document AS counts,
    SUM(answer = 'accepted') OVER document AS accepted,
    SUM(answer = 'declined') OVER document AS declined,
    MIN(shown_ms) OVER document AS first_ms,
    ROW_NUMBER() OVER (
      PARTITION BY account_id, versions.kind
      ORDER BY COALESCE(answer, '') = 'accepted' DESC, COALESCE(answer, '') = 'declined' DESC, versions.number DESC) AS place
  FROM policy_acceptances AS answers
  JOIN policy_versions AS versions ON versions.id = answers.version_id
  WINDOW document AS (PARTITION BY account_id, versions.kind))
JOIN businesses
WHERE place = 1;

INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom)
SELECT id, 1, 'requested', created_ms, 'system'
FROM consent_records
WHERE person_id IS NULL;

INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom, text_hash, lang, version)
SELECT
  records.id,
  1 + ROW_NUMBER() OVER course,
  CASE WHEN answers.answer = 'declined' THEN 'refused' WHEN ROW_NUMBER() OVER course = 1 THEN 'given' ELSE 'reaffirmed' END,
  answers.answered_ms,
  'person',
  answers.sha256,
  answers.lang,
  versions.number
FROM consent_records AS records
JOIN policy_acceptances AS answers ON answers.account_id = records.account_id
JOIN policy_versions AS versions ON versions.id = answers.version_id AND versions.kind = records.purpose
WHERE records.person_id IS NULL
  AND (answers.answer = 'accepted' OR (records.state = 'refused' AND answers.sha256 = records.text_hash))
WINDOW course AS (PARTITION BY records.id ORDER BY answers.answered_ms, versions.number);

-- Whoever has no account any more: a proof is kept for three years from then.
INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom)
SELECT records.id, 1 + MAX(events.seq), 'expired',
  (SELECT MAX(delete_due_ms) - 94608000000 FROM policy_acceptances WHERE account_id = records.account_id), 'system'
FROM consent_records AS records
JOIN consent_events AS events ON events.record_id = records.id
WHERE records.person_id IS NULL AND records.state = 'expired'
GROUP BY records.id;
