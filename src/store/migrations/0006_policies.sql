-- What the business publishes about data, terms, cookies, minors and recordings: versions, their texts, what was shown.
-- Nothing here is about a person. What was in effect once is kept for ever: it is what somebody agreed to.

-- policies: one version of a document. An empty room is the whole business.
CREATE TABLE policy_versions (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('privacy', 'terms', 'cookies', 'minors', 'recording', 'room')),
  room_id TEXT NOT NULL DEFAULT '',
  number INTEGER,
  state TEXT NOT NULL CHECK (state IN ('draft', 'scheduled', 'announced', 'effective', 'superseded', 'withdrawn')),
  material INTEGER NOT NULL CHECK (material IN (0, 1)),
  reason TEXT NOT NULL,
  notice_days INTEGER NOT NULL,
  controlling TEXT NOT NULL,
  release_ms INTEGER,
  effective_ms INTEGER,
  announced_ms INTEGER,
  began_ms INTEGER,
  ended_ms INTEGER,
  created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX policy_versions_by_document ON policy_versions (kind, room_id, number);
-- A document has at most one draft, one version that waits, and one in effect: the table itself holds no two.
CREATE UNIQUE INDEX policy_versions_draft ON policy_versions (kind, room_id) WHERE state = 'draft';
CREATE UNIQUE INDEX policy_versions_waiting ON policy_versions (kind, room_id) WHERE state IN ('scheduled', 'announced');
CREATE UNIQUE INDEX policy_versions_effective ON policy_versions (kind, room_id) WHERE state = 'effective';

-- policies: a clause in one language as the business wrote it. Where there is no row, the starter text stands.
CREATE TABLE policy_texts (
  version_id TEXT NOT NULL REFERENCES policy_versions (id) ON DELETE CASCADE,
  clause TEXT NOT NULL,
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  machine INTEGER NOT NULL CHECK (machine IN (0, 1)),
  read_hash BLOB NOT NULL,
  basis_hash BLOB NOT NULL,
  changed_ms INTEGER NOT NULL,
  PRIMARY KEY (version_id, clause, lang)
) STRICT, WITHOUT ROWID;

-- policies: what was released, word for word, never changed and never rendered again.
CREATE TABLE policy_frozen (
  version_id TEXT NOT NULL REFERENCES policy_versions (id) ON DELETE CASCADE,
  clause TEXT NOT NULL,
  lang TEXT NOT NULL,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  PRIMARY KEY (version_id, clause, lang)
) STRICT, WITHOUT ROWID;
