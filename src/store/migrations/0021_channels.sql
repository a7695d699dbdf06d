-- What people want to be told about, by each channel (C-8, RT-24).

ALTER TABLE subscriptions RENAME TO subscriptions_by_letter;
DROP INDEX subscriptions_by_code;

-- mail: what somebody wants by which channel, or has been asked about and not confirmed. What ended is no row: the consent record
-- proves it, and `blocked_addresses` keeps it so. `reach` is the address or the number for it, which stands nowhere else: it goes with
-- the last row that needs it, and with the account.
CREATE TABLE subscriptions (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  topic TEXT NOT NULL CHECK (topic IN ('marketing', 'survey', 'third-party')),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'call', 'text', 'post')),
  state TEXT NOT NULL CHECK (state IN ('asked', 'subscribed')),
  reach TEXT NOT NULL,
  lang TEXT NOT NULL,
  code_hash BLOB,
  until_ms INTEGER,
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (account_id, topic, channel),
  CHECK ((state = 'asked') = (code_hash IS NOT NULL) AND (state = 'asked') = (until_ms IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX subscriptions_by_code ON subscriptions (code_hash) WHERE code_hash IS NOT NULL;

INSERT INTO subscriptions (account_id, topic, channel, state, reach, lang, code_hash, until_ms, since_ms)
SELECT account_id, topic, 'email', state, address, lang, code_hash, until_ms, since_ms FROM subscriptions_by_letter;

DROP TABLE subscriptions_by_letter;
