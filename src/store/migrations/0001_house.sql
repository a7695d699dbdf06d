-- The whole first schema. Each table belongs to one domain, named in the comment above it; only that domain's sql.rs
-- (and store/, for its own) names the table. Times are milliseconds UTC.

-- store: one row per fact about this folder (installation id, highest time seen, …).
CREATE TABLE facts (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- audit: the hash-chained ledger. No names, no free text: ids and figures only.
CREATE TABLE audit_events (
  seq INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE audit_checkpoints (
  size INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

-- blob: encrypted content files; the key is wrapped with the master key and goes first.
CREATE TABLE blobs (
  id TEXT PRIMARY KEY,
  wrapped_key BLOB NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;

-- people: the business, its people, their sessions and links.
CREATE TABLE businesses (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  public_contact TEXT NOT NULL,
  privacy_contact TEXT NOT NULL,
  default_lang TEXT NOT NULL,
  langs TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  role TEXT NOT NULL CHECK (role IN ('owner', 'agent')),
  state TEXT NOT NULL CHECK (state IN ('active', 'disabled')),
  email TEXT NOT NULL COLLATE NOCASE UNIQUE,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  lang TEXT NOT NULL,
  picture TEXT REFERENCES blobs (id),
  created_ms INTEGER NOT NULL,
  updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  secret_hash BLOB NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  created_ms INTEGER NOT NULL,
  last_used_ms INTEGER NOT NULL,
  ends_ms INTEGER NOT NULL,
  device TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_account ON sessions (account_id);

-- From where an account was signed in to before: a keyed hash of e-mail and network address.
CREATE TABLE known_networks (
  id INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  mark BLOB NOT NULL UNIQUE,
  used_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX known_networks_by_account ON known_networks (account_id);

CREATE TABLE links (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('setup', 'recovery', 'invite')),
  secret_hash BLOB NOT NULL UNIQUE,
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  expires_ms INTEGER NOT NULL,
  used_ms INTEGER
) STRICT;

-- desk: service rooms, presence, conversations in the queue, messages left, stage tokens.
CREATE TABLE rooms (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  recording TEXT NOT NULL CHECK (recording IN ('off', 'ask')),
  hours TEXT NOT NULL,
  fields TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  created_ms INTEGER NOT NULL,
  updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE room_texts (
  room_id TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  name TEXT NOT NULL,
  welcome TEXT NOT NULL,
  PRIMARY KEY (room_id, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE room_agents (
  room_id TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  PRIMARY KEY (room_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE presences (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  online INTEGER NOT NULL CHECK (online IN (0, 1)),
  since_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  room_id TEXT NOT NULL REFERENCES rooms (id),
  guest_hash BLOB NOT NULL UNIQUE,
  guest_lang TEXT NOT NULL,
  device TEXT NOT NULL,
  form TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'live', 'closed')),
  end_reason TEXT NOT NULL DEFAULT '',
  rung_ms INTEGER NOT NULL,
  accepted_ms INTEGER,
  ended_ms INTEGER,
  delete_due_ms INTEGER
) STRICT;
CREATE INDEX conversations_by_state ON conversations (state, rung_ms);
CREATE INDEX conversations_by_due ON conversations (delete_due_ms) WHERE delete_due_ms IS NOT NULL;

CREATE TABLE conversation_passes (
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  account_id TEXT NOT NULL,
  PRIMARY KEY (conversation_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages_left (
  id TEXT PRIMARY KEY,
  room_id TEXT NOT NULL REFERENCES rooms (id),
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  done_ms INTEGER,
  done_by TEXT,
  delete_due_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX messages_left_by_due ON messages_left (delete_due_ms);

CREATE TABLE tokens (
  id TEXT PRIMARY KEY,
  room_id TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
  secret_hash BLOB NOT NULL UNIQUE,
  can_publish INTEGER NOT NULL CHECK (can_publish IN (0, 1)),
  can_play INTEGER NOT NULL CHECK (can_play IN (0, 1)),
  created_ms INTEGER NOT NULL,
  expires_ms INTEGER NOT NULL,
  revoked_ms INTEGER
) STRICT;

-- meetings: who is and was in a conversation, its chat and files.
CREATE TABLE participants (
  id TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('guest', 'agent')),
  account_id TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  joined_ms INTEGER NOT NULL,
  left_ms INTEGER
) STRICT;
CREATE INDEX participants_by_conversation ON participants (conversation_id);
CREATE INDEX participants_by_account ON participants (account_id);

CREATE TABLE chat_lines (
  id TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  page_key TEXT NOT NULL,
  text TEXT NOT NULL,
  file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
  at_ms INTEGER NOT NULL,
  deleted_ms INTEGER,
  UNIQUE (conversation_id, seq),
  UNIQUE (person_id, page_key)
) STRICT;

CREATE TABLE files (
  id TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  blob_id TEXT NOT NULL REFERENCES blobs (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX files_by_conversation ON files (conversation_id);

-- retention: what a run did; counts only.
CREATE TABLE retention_runs (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  rule TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT;
