-- Recording by notice: whoever comes into a room is told before that calls may be recorded, and that this was told is what is kept.

-- rules: why the business may record without asking, in its own words, as JSON by language.
ALTER TABLE house_rules ADD COLUMN ground TEXT NOT NULL DEFAULT '{}';

-- Which modes, answers and states there are is said where they are made (`rules::Mode`, `consent::requests`, `records::record`), as in
-- 0007: a list here would have to be rebuilt for every new one.

-- desk
ALTER TABLE rooms RENAME COLUMN recording TO recording_listed;
ALTER TABLE rooms ADD COLUMN recording TEXT NOT NULL DEFAULT 'off';
UPDATE rooms SET recording = recording_listed;
ALTER TABLE rooms DROP COLUMN recording_listed;

-- consent
DROP INDEX recording_requests_open;
ALTER TABLE recording_requests RENAME COLUMN state TO state_listed;
ALTER TABLE recording_requests ADD COLUMN state TEXT NOT NULL DEFAULT 'asked';
UPDATE recording_requests SET state = state_listed;
ALTER TABLE recording_requests DROP COLUMN state_listed;
CREATE UNIQUE INDEX recording_requests_open ON recording_requests (conversation_id) WHERE state IN ('asked', 'recording', 'paused');

ALTER TABLE consents RENAME COLUMN answer TO answer_listed;
ALTER TABLE consents ADD COLUMN answer TEXT;
UPDATE consents SET answer = answer_listed;
ALTER TABLE consents DROP COLUMN answer_listed;

ALTER TABLE consent_records RENAME COLUMN state TO state_listed;
ALTER TABLE consent_records ADD COLUMN state TEXT NOT NULL DEFAULT 'requested';
UPDATE consent_records SET state = state_listed;
ALTER TABLE consent_records DROP COLUMN state_listed;

ALTER TABLE consent_events RENAME COLUMN kind TO kind_listed;
ALTER TABLE consent_events ADD COLUMN kind TEXT NOT NULL DEFAULT 'requested';
UPDATE consent_events SET kind = kind_listed;
ALTER TABLE consent_events DROP COLUMN kind_listed;
