-- people: whether customers may make themselves an account. Nobody may until the business says so.
ALTER TABLE businesses ADD COLUMN registration TEXT NOT NULL DEFAULT 'closed' CHECK (registration IN ('closed', 'open'));
CREATE INDEX links_by_address ON links (kind, email COLLATE NOCASE);
