-- policies: what the business tells everybody for a while: maintenance, payment, security, the end of the service.
CREATE TABLE announcements (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  from_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL,
  added_ms INTEGER NOT NULL,
  withdrawn_ms INTEGER,
  letters TEXT NOT NULL CHECK (letters IN ('none', 'open', 'done')),
  behind TEXT NOT NULL,
  written INTEGER NOT NULL,
  CHECK (until_ms > from_ms)
) STRICT;
CREATE INDEX announcements_by_time ON announcements (until_ms);

-- policies: the same in each language in which somebody wrote it.
CREATE TABLE announcement_texts (
  announcement_id TEXT NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (announcement_id, lang)
) STRICT, WITHOUT ROWID;
