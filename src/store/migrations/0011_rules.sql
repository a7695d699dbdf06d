-- What the business decides once for all its rooms. Nothing here is about a person.

-- rules: one row. Without `profiles` nobody has chosen yet, and the law of every place holds.
CREATE TABLE house_rules (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  profiles TEXT,
  modes TEXT NOT NULL,
  default_days INTEGER NOT NULL CHECK (default_days BETWEEN 1 AND most_days),
  most_days INTEGER NOT NULL CHECK (most_days BETWEEN 1 AND 180),
  on_refusal TEXT NOT NULL DEFAULT 'no_recording' CHECK (on_refusal IN ('no_recording', 'exclude', 'leave')),
  training INTEGER NOT NULL CHECK (training IN (0, 1)),
  changed_ms INTEGER
) STRICT;
INSERT INTO house_rules (one, profiles, modes, default_days, most_days, training) VALUES (1, NULL, 'off ask', 30, 180, 1);

-- policies: the most days that its texts say a recording is kept, if they say it. Before there was a choice it was always 180.
ALTER TABLE policy_versions ADD COLUMN recording_days INTEGER;

-- desk: what happens in a room when somebody does not approve.
ALTER TABLE rooms ADD COLUMN on_refusal TEXT NOT NULL DEFAULT 'no_recording' CHECK (on_refusal IN ('no_recording', 'exclude', 'leave'));
