-- What somebody with an account answered to a version of a policy that changed something for them (B.3.5).

-- consent: no foreign key to the account, because the proof outlives it. Shown and not answered is a row without an answer.
CREATE TABLE policy_acceptances (
  account_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  lang TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  shown_ms INTEGER NOT NULL,
  answered_ms INTEGER,
  answer TEXT CHECK (answer IN ('accepted', 'declined')),
  method TEXT CHECK (method IN ('press', 'registration')),
  delete_due_ms INTEGER,
  PRIMARY KEY (account_id, version_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX policy_acceptances_by_due ON policy_acceptances (delete_due_ms);

-- policies: how far the letters about an announced change have come. The key is that of the last one who was written to.
CREATE TABLE policy_tellings (
  version_id TEXT PRIMARY KEY,
  audience INTEGER NOT NULL,
  behind TEXT NOT NULL,
  written INTEGER NOT NULL,
  done_ms INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO policy_tellings (version_id, audience, behind, written)
  SELECT id, 0, '', 0 FROM policy_versions WHERE state = 'announced' AND material = 1 AND room_id = '';
