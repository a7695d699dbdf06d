-- rules: how long people may think before no answer is one. Before there was a choice it was always 90 seconds.
ALTER TABLE house_rules ADD COLUMN answer_seconds INTEGER NOT NULL DEFAULT 90 CHECK (answer_seconds BETWEEN 30 AND 300);

-- policies: how long its texts say that is, if they say it.
ALTER TABLE policy_versions ADD COLUMN answer_seconds INTEGER;
