-- Which kinds of letters and links there are is said where they are made (`mail::letter::Kind`, `people::links::LinkKind`): a list
-- here would have to be rebuilt for every new one.

-- mail
ALTER TABLE mails RENAME COLUMN kind TO kind_listed;
ALTER TABLE mails ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE mails SET kind = kind_listed;
ALTER TABLE mails DROP COLUMN kind_listed;

-- people
ALTER TABLE links RENAME COLUMN kind TO kind_listed;
ALTER TABLE links ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE links SET kind = kind_listed;
ALTER TABLE links DROP COLUMN kind_listed;
