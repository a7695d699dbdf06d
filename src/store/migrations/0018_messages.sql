-- Addresses that are not to be written to (B.3.11, RT-25), and what people want to be written about (RT-24).

-- mail: whom not to write to: a keyed hash of the address, so that nobody can be read out of it. The file `suppressed` beside the
-- database says the same, for the day an older database is put back.
CREATE TABLE blocked_addresses (
  hash BLOB NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('marketing', 'survey', 'third-party', 'invitations', 'everything')),
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (hash, scope)
) STRICT, WITHOUT ROWID;

-- mail: which messages somebody wants by letter, or has been asked about and not confirmed. What ended is no row: the consent
-- record proves it, and `blocked_addresses` keeps it so. It goes with the account.
CREATE TABLE subscriptions (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  topic TEXT NOT NULL CHECK (topic IN ('marketing', 'survey', 'third-party')),
  state TEXT NOT NULL CHECK (state IN ('asked', 'subscribed')),
  address TEXT NOT NULL,
  lang TEXT NOT NULL,
  code_hash BLOB,
  until_ms INTEGER,
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (account_id, topic),
  CHECK ((state = 'asked') = (code_hash IS NOT NULL) AND (state = 'asked') = (until_ms IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_code ON subscriptions (code_hash) WHERE code_hash IS NOT NULL;

-- mail: the codes that end a subscription, one in each promotion that was written: only their hashes.
CREATE TABLE unsubscribe_codes (
  hash BLOB PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  expires_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unsubscribe_codes_by_time ON unsubscribe_codes (expires_ms);

-- consent: what the business writes to those who want it, in its languages; frozen when it is sent. `behind` is the last account
-- that was looked at.
CREATE TABLE promotions (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL,
  texts TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'sent')),
  created_ms INTEGER NOT NULL,
  begun_ms INTEGER,
  behind TEXT NOT NULL,
  written INTEGER NOT NULL
) STRICT;
CREATE INDEX promotions_by_state ON promotions (state, created_ms);
