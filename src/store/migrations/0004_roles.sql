-- Roles as grants that may end, the end of an account, and access to the conversations of others for a few hours. An account's
-- one role becomes a grant of it.

-- people: what an account may do here, who gave it and until when. What was taken is in the ledger.
CREATE TABLE role_grants (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('owner', 'admin', 'officer', 'auditor', 'agent', 'managed', 'customer')),
  granted_by TEXT,
  granted_ms INTEGER NOT NULL,
  expires_ms INTEGER,
  PRIMARY KEY (account_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_grants_by_expiry ON role_grants (expires_ms) WHERE expires_ms IS NOT NULL;
INSERT INTO role_grants (account_id, role, granted_by, granted_ms, expires_ms)
  SELECT id, role, NULL, created_ms, NULL FROM accounts;

-- people: what customers read instead of the name, if anything; and the last moment of the account.
ALTER TABLE accounts DROP COLUMN role;
ALTER TABLE accounts ADD COLUMN display_name TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN ends_ms INTEGER;
CREATE INDEX accounts_by_end ON accounts (ends_ms) WHERE ends_ms IS NOT NULL;

-- people: an invitation names all roles, who gives them, and the last moment of the account that it makes.
ALTER TABLE links RENAME COLUMN role TO roles;
ALTER TABLE links ADD COLUMN issued_by TEXT;
ALTER TABLE links ADD COLUMN ends_ms INTEGER;

-- people: somebody asks to read one conversation of others. The conversation may be gone before the row is.
CREATE TABLE access_grants (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'open', 'refused', 'withdrawn', 'revoked', 'ended', 'lapsed')),
  asked_ms INTEGER NOT NULL,
  decided_by TEXT,
  decided_ms INTEGER,
  until_ms INTEGER,
  closed_by TEXT,
  closed_ms INTEGER
) STRICT;
CREATE INDEX access_grants_by_account ON access_grants (account_id, asked_ms);
CREATE INDEX access_grants_by_time ON access_grants (asked_ms);

-- people: each look that was taken.
CREATE TABLE access_openings (
  id INTEGER PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES access_grants (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('record', 'file')),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX access_openings_by_grant ON access_openings (grant_id, at_ms);
