-- A later use or audience of a recording, or more days: the people of its first question are asked anew. No row refers to accounts or
-- people of calls: a proof outlives both (RT-29).

-- consent: one thing that everybody in a recording is asked for later, frozen as canonical JSON.
CREATE TABLE recording_uses (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  clauses TEXT NOT NULL,
  clauses_hash BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'ended')),
  asked_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL,
  closed_ms INTEGER
) STRICT;
CREATE INDEX recording_uses_by_request ON recording_uses (request_id, asked_ms);
CREATE INDEX recording_uses_by_end ON recording_uses (until_ms) WHERE state = 'asked';
-- Whoever asks second finds a question open: the table itself holds no two.
CREATE UNIQUE INDEX recording_uses_open ON recording_uses (request_id) WHERE state = 'asked';

-- consent: what one person answered to it, in which words.
CREATE TABLE use_answers (
  use_id TEXT NOT NULL REFERENCES recording_uses (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('approved', 'refused', 'silent', 'withdrawn')),
  answered_ms INTEGER,
  lang TEXT,
  notice TEXT,
  delete_due_ms INTEGER,
  PRIMARY KEY (use_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX use_answers_by_due ON use_answers (delete_due_ms) WHERE delete_due_ms IS NOT NULL;

-- consent: a record of a later question has a place beside those of the first.
ALTER TABLE consent_records ADD COLUMN use_id TEXT;
DROP INDEX consent_records_by_request;
CREATE UNIQUE INDEX consent_records_by_request ON consent_records (request_id, person_id, purpose) WHERE request_id IS NOT NULL AND use_id IS NULL;
CREATE UNIQUE INDEX consent_records_by_use ON consent_records (use_id, person_id) WHERE use_id IS NOT NULL;
CREATE INDEX consent_records_of_request ON consent_records (request_id, person_id) WHERE request_id IS NOT NULL;
