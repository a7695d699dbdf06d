-- rules: how long people may think before no answer is one. Before there was a choice it was always 90 seconds.
ALTER TABLE house_rules ADD COLUMN answer_seconds INTEGER NOT NULL DEFAULT 90 CHECK (answer_seconds BETWEEN 30 AND 300);

-- policies: how long its texts say that is, if they say it.
ALTER TABLE policy_versions ADD COLUMN answer_seconds INTEGER;

-- rights: when somebody took a copy of their data, for as long as it counts against the next one.
CREATE TABLE account_copies (
  id INTEGER PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  made_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX account_copies_by_account ON account_copies (account_id, made_ms);
