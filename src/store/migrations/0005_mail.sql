-- Letters of the service (F.4): what waits for a mail server, what it took, what it would not take. A letter's text, with the
-- one-time link in it, lies here sealed, and goes as soon as a server has taken the letter; who it was for goes 30 days later.

-- mail: one row: the server that takes letters, and how it fared last. The password is sealed with a key of the master key.
CREATE TABLE mail_servers (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  host TEXT NOT NULL,
  port INTEGER NOT NULL,
  security TEXT NOT NULL CHECK (security IN ('tls', 'starttls', 'none')),
  user TEXT NOT NULL,
  password BLOB,
  authority TEXT NOT NULL,
  sender TEXT NOT NULL,
  updated_ms INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  since_ms INTEGER,
  next_ms INTEGER NOT NULL,
  trouble TEXT NOT NULL,
  code INTEGER,
  answer TEXT NOT NULL,
  taken_ms INTEGER
) STRICT;

-- mail: letters. `body` is sealed and gone once nobody needs it; `about` is the id of what the letter is about.
CREATE TABLE mails (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('invitation', 'recovery', 'duty', 'trial')),
  about TEXT NOT NULL,
  recipient TEXT NOT NULL,
  lang TEXT NOT NULL,
  body BLOB,
  state TEXT NOT NULL CHECK (state IN ('held', 'queued', 'sent', 'refused', 'late', 'outdated', 'recalled')),
  tries INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  since_ms INTEGER NOT NULL,
  next_ms INTEGER NOT NULL,
  useful_until_ms INTEGER,
  sent_ms INTEGER,
  code INTEGER,
  answer TEXT NOT NULL,
  delete_due_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX mails_by_next ON mails (state, next_ms);
CREATE INDEX mails_by_about ON mails (about);
CREATE INDEX mails_by_due ON mails (delete_due_ms);
