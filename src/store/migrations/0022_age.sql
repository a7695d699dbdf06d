-- policies: below how many years its texts say that somebody is a minor, if they say it.
ALTER TABLE policy_versions ADD COLUMN age_limit INTEGER;
