-- Addresses that are not to be written to (B.3.11, RT-25), and what people want to be written about (RT-24).

-- mail: whom not to write to: a keyed hash of the address, so that nobody can be read out of it. The file `suppressed` beside the
-- database says the same, for the day an older database is put back.
CREATE TABLE blocked_addresses (
  hash BLOB NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('marketing', 'survey', 'third-party', 'invitations', 'everything')),
  since_ms INTEGER NOT NULL,
  PRIMARY KEY (hash, scope)
) STRICT, WITHOUT ROWID;
