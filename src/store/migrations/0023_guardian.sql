-- desk: whose approval counts for a guest who is a minor, as long as the conversation goes on.
ALTER TABLE conversations ADD COLUMN guardian_id TEXT;
