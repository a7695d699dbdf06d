-- An account ends: at its person's wish, or because its time is over. What waits for its day, and what is left of it. And what people
-- write to the business without an account.

-- people: since when somebody leaves; nobody signs in as this account any more.
ALTER TABLE accounts ADD COLUMN leaving_ms INTEGER;

-- rights: one row for each account that is about to end, or ended. It outlives the account, and names nobody by then.
CREATE TABLE closings (
  account_id TEXT PRIMARY KEY,
  cause TEXT NOT NULL CHECK (cause IN ('person', 'term')),
  state TEXT NOT NULL CHECK (state IN ('requested', 'waiting', 'erasing', 'erased')),
  is_managed INTEGER NOT NULL CHECK (is_managed IN (0, 1)),
  asked_ms INTEGER NOT NULL,
  due_ms INTEGER NOT NULL,
  erased_ms INTEGER,
  delete_due_ms INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX closings_by_state ON closings (state, due_ms);
CREATE INDEX closings_by_due ON closings (delete_due_ms) WHERE delete_due_ms IS NOT NULL;

-- rights: that somebody was told how long an account may still be used.
CREATE TABLE term_notices (
  account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  ends_ms INTEGER NOT NULL,
  days INTEGER NOT NULL,
  told_ms INTEGER NOT NULL,
  PRIMARY KEY (account_id, ends_ms, days)
) STRICT, WITHOUT ROWID;

-- rights: what people write through the contact page.
CREATE TABLE enquiries (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  answered_ms INTEGER,
  answered_by TEXT,
  delete_due_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX enquiries_by_answer ON enquiries (answered_ms, created_ms);
CREATE INDEX enquiries_by_due ON enquiries (delete_due_ms);
