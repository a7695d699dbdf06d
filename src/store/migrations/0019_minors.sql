-- The protection of minors: a guardian approves first, and everything of both is gone if that does not come about.

-- people: what somebody said of their age, never when they were born. Whoever was here before was not asked.
ALTER TABLE accounts ADD COLUMN age_band TEXT NOT NULL DEFAULT 'unknown' CHECK (age_band IN ('unknown', 'adult', 'minor'));

-- people: one row for each minor for whom somebody was asked. It is deleted as soon as nobody needs it.
CREATE TABLE guardian_links (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('asked', 'confirming', 'granted', 'frozen', 'of_age', 'kept', 'refused', 'expired', 'revoked')),
  secret_hash BLOB NOT NULL UNIQUE,
  -- Of the link before, so that whoever presses it is told.
  past_hash BLOB,
  -- Of the code that confirms.
  code_hash BLOB,
  child_name TEXT NOT NULL,
  guardian_name TEXT NOT NULL,
  guardian_email TEXT NOT NULL,
  -- Empty before the guardian gave it, and as soon as there is an account.
  child_email TEXT NOT NULL,
  account_id TEXT REFERENCES accounts (id) ON DELETE SET NULL,
  lang TEXT NOT NULL,
  no_contact INTEGER NOT NULL DEFAULT 0 CHECK (no_contact IN (0, 1)),
  asked_ms INTEGER NOT NULL,
  decided_ms INTEGER,
  due_ms INTEGER NOT NULL,
  second_ms INTEGER,
  of_age_ms INTEGER NOT NULL,
  -- Letters that were asked for in a day, and since when they are counted.
  letters INTEGER NOT NULL DEFAULT 0,
  letters_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX guardian_links_by_state ON guardian_links (state, due_ms);
CREATE INDEX guardian_links_by_guardian ON guardian_links (guardian_email COLLATE NOCASE);
CREATE INDEX guardian_links_by_child ON guardian_links (child_email COLLATE NOCASE);
CREATE UNIQUE INDEX guardian_links_by_account ON guardian_links (account_id) WHERE account_id IS NOT NULL;

-- desk: how old whoever rings has to be, if that is asked, and what they said of it. 'approved': a guardian agreed to the account.
ALTER TABLE rooms ADD COLUMN min_age INTEGER NOT NULL DEFAULT 0 CHECK (min_age BETWEEN 0 AND 21);
ALTER TABLE conversations ADD COLUMN age_band TEXT NOT NULL DEFAULT 'unknown'
  CHECK (age_band IN ('unknown', 'adult', 'minor', 'approved'));

-- consent: a minor whose guardian agreed is in what was asked for, so that it is used for nothing else.
ALTER TABLE recording_requests ADD COLUMN has_minor INTEGER NOT NULL DEFAULT 0 CHECK (has_minor IN (0, 1));

-- rules: whether minors may have accounts at all, below which age a guardian is asked, and how that one confirms.
ALTER TABLE house_rules ADD COLUMN minors TEXT NOT NULL DEFAULT 'guardian' CHECK (minors IN ('guardian', 'no_minors'));
ALTER TABLE house_rules ADD COLUMN age_limit INTEGER NOT NULL DEFAULT 18 CHECK (age_limit BETWEEN 13 AND 21);
ALTER TABLE house_rules ADD COLUMN second_act TEXT NOT NULL DEFAULT 'code' CHECK (second_act IN ('code', 'later'));
