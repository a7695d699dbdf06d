-- What a business adds beside the program in browsers, and what people chose about it.

-- policies: what is kept in browsers or loaded from elsewhere beside this program. Lines are added and ended, never rewritten.
CREATE TABLE declarations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  purposes TEXT NOT NULL,
  life TEXT NOT NULL,
  party TEXT NOT NULL,
  host TEXT NOT NULL,
  from_ms INTEGER NOT NULL,
  added_ms INTEGER NOT NULL,
  ended_ms INTEGER
) STRICT;

-- consent: what a browser or an account chose, and the proof of it. Of a browser there is the hash of a random code and nothing else.
CREATE TABLE privacy_choices (
  id TEXT PRIMARY KEY,
  code_hash BLOB UNIQUE,
  account_id TEXT UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
  state TEXT,
  allowed TEXT NOT NULL,
  despite TEXT NOT NULL,
  pressed_ms INTEGER,
  opted_out_ms INTEGER,
  channel TEXT,
  signal_ms INTEGER,
  shown TEXT NOT NULL,
  lang TEXT NOT NULL,
  delete_due_ms INTEGER,
  CHECK ((code_hash IS NULL) <> (account_id IS NULL)),
  CHECK ((state IS NULL) = (pressed_ms IS NULL)),
  CHECK ((channel IS NULL) = (opted_out_ms IS NULL))
) STRICT;
CREATE INDEX privacy_choices_by_due ON privacy_choices (delete_due_ms) WHERE delete_due_ms IS NOT NULL;
