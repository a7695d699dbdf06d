-- How well sound and picture fared in a conversation (RT-14: legitimate interest, to find out why a call was bad and to mend it).
-- Sums only; no address, nothing of what was said or shown, nobody else's name. A row goes with its person, and on its own day
-- at the latest: nothing is left of it that could be put together with anybody.

-- meetings: one row for each person, direction and kind.
CREATE TABLE call_qualities (
  person_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  leg TEXT NOT NULL CHECK (leg IN ('up', 'down')),
  kind TEXT NOT NULL CHECK (kind IN ('audio', 'video', 'screen')),
  carrier TEXT NOT NULL CHECK (carrier IN ('', 'udp4', 'udp6', 'tcp4', 'tcp6')),
  codec TEXT NOT NULL,
  flowed_ms INTEGER NOT NULL,
  packets INTEGER NOT NULL,
  size_bytes INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  repaired INTEGER NOT NULL,
  jitter_count INTEGER NOT NULL,
  jitter_sum_us INTEGER NOT NULL,
  jitter_most_us INTEGER NOT NULL,
  round_trip_count INTEGER NOT NULL,
  round_trip_sum_us INTEGER NOT NULL,
  round_trip_most_us INTEGER NOT NULL,
  pauses INTEGER NOT NULL,
  layers INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  delete_due_ms INTEGER NOT NULL,
  PRIMARY KEY (person_id, leg, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_qualities_by_conversation ON call_qualities (conversation_id);
CREATE INDEX call_qualities_by_due ON call_qualities (delete_due_ms);
