-- Asking everybody before a call is recorded, what they answered, and what became of the recording. No row here refers to
-- a conversation or its people: answers and proofs outlive both (RT-11, RT-29). Media is nowhere in here.

-- desk: for how many days a recording of this room's calls is kept.
ALTER TABLE rooms ADD COLUMN recording_days INTEGER NOT NULL DEFAULT 30 CHECK (recording_days BETWEEN 1 AND 180);

-- consent: one asking of everybody in a call, with the clauses frozen as canonical JSON.
CREATE TABLE recording_requests (
  id TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  recorder_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  clauses TEXT NOT NULL,
  clauses_hash BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'blocked', 'recording', 'paused', 'stopped')),
  asked_ms INTEGER NOT NULL,
  started_ms INTEGER,
  running_ms INTEGER,
  recorded_ms INTEGER NOT NULL DEFAULT 0,
  ended_ms INTEGER
) STRICT;
CREATE INDEX recording_requests_by_conversation ON recording_requests (conversation_id, asked_ms);
-- Whoever presses second finds a request open: the table itself holds no two.
CREATE UNIQUE INDEX recording_requests_open ON recording_requests (conversation_id) WHERE state IN ('asked', 'recording', 'paused');

-- consent: what one person was asked, in which words, and what became of it.
CREATE TABLE consents (
  request_id TEXT NOT NULL REFERENCES recording_requests (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('guest', 'agent')),
  code_hash BLOB NOT NULL UNIQUE,
  asked_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL,
  answer TEXT CHECK (answer IN ('approved', 'refused', 'silent', 'left')),
  answered_ms INTEGER,
  lang TEXT,
  notice TEXT,
  continued INTEGER NOT NULL DEFAULT 0 CHECK (continued IN (0, 1)),
  options TEXT NOT NULL DEFAULT '[]',
  withdrawn_ms INTEGER,
  delete_due_ms INTEGER,
  PRIMARY KEY (request_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX consents_by_due ON consents (delete_due_ms) WHERE delete_due_ms IS NOT NULL;

-- recordings: the register. A row begins when a page starts to record; the page tells the figures of its file later.
CREATE TABLE recordings (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL UNIQUE,
  conversation_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  begun_ms INTEGER NOT NULL,
  registered_ms INTEGER,
  started_ms INTEGER,
  stopped_ms INTEGER,
  length_ms INTEGER,
  size_bytes INTEGER,
  sha256 BLOB,
  discarded INTEGER NOT NULL DEFAULT 0 CHECK (discarded IN (0, 1)),
  due_ms INTEGER NOT NULL,
  reminded_ms INTEGER,
  deleted_ms INTEGER,
  deleted_by TEXT,
  delete_due_ms INTEGER
) STRICT;
CREATE INDEX recordings_by_conversation ON recordings (conversation_id);
CREATE INDEX recordings_by_duty ON recordings (due_ms) WHERE deleted_ms IS NULL;
CREATE INDEX recordings_by_due ON recordings (delete_due_ms) WHERE delete_due_ms IS NOT NULL;

-- recordings: what a person asks the business for afterwards.
CREATE TABLE recording_wishes (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('copy', 'deletion')),
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  wished_ms INTEGER NOT NULL,
  due_ms INTEGER NOT NULL,
  answered_ms INTEGER,
  answered_by TEXT,
  delete_due_ms INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX recording_wishes_open ON recording_wishes (request_id, person_id, kind) WHERE answered_ms IS NULL;
CREATE INDEX recording_wishes_by_due ON recording_wishes (delete_due_ms);
