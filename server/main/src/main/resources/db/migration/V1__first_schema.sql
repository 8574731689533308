-- Times are milliseconds since 1970-01-01 UTC. Texts that can be large stand in tables of their own,
-- so that what is replayed at start stays narrow.

CREATE TABLE account (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE,
  password_hash TEXT,                                   -- null: cannot log in by password
  role          TEXT NOT NULL CHECK (role IN ('CONTESTANT', 'ORGANIZER')),
  created_ms    INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  token_sha256  TEXT PRIMARY KEY,                       -- the token itself is never stored
  account_id    INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  created_ms    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Test data by content: the same input in two versions of a problem is stored once.
CREATE TABLE blob (
  sha256        TEXT PRIMARY KEY,
  size          INTEGER NOT NULL,                       -- bytes before compression
  deflated      BLOB NOT NULL
) STRICT;

CREATE TABLE problem (
  id             TEXT PRIMARY KEY,
  position       INTEGER NOT NULL,                      -- order of the list
  title          TEXT NOT NULL,
  level          TEXT NOT NULL CHECK (level IN ('EASY', 'MEDIUM', 'HARD')),
  statement      TEXT NOT NULL,                         -- Markdown
  cpu_ms         INTEGER NOT NULL,
  memory_mb      INTEGER NOT NULL,
  comparison     TEXT NOT NULL,                         -- how answers are compared
  signature      TEXT,                                  -- JSON; null for a program problem
  package_sha256 TEXT NOT NULL,                         -- of the package it came from
  imported_ms    INTEGER NOT NULL
) STRICT;

CREATE TABLE problem_tag (
  problem_id    TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  tag           TEXT NOT NULL,
  PRIMARY KEY (problem_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE test_case (
  problem_id    TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  number        INTEGER NOT NULL,                       -- from 1, samples first
  name          TEXT NOT NULL,
  sample        INTEGER NOT NULL CHECK (sample IN (0, 1)),
  input_sha256  TEXT NOT NULL REFERENCES blob(sha256),
  answer_sha256 TEXT NOT NULL REFERENCES blob(sha256),
  explanation   TEXT,
  PRIMARY KEY (problem_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE competition (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  title         TEXT NOT NULL,
  starts_ms     INTEGER NOT NULL,
  ends_ms       INTEGER NOT NULL CHECK (ends_ms > starts_ms),
  owner_id      INTEGER NOT NULL REFERENCES account(id),
  practice      INTEGER NOT NULL CHECK (practice IN (0, 1)),
  rivals        INTEGER NOT NULL DEFAULT 0              -- demonstration rivals on its board
) STRICT;

CREATE TABLE competition_problem (
  competition_id INTEGER NOT NULL REFERENCES competition(id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,                      -- 0 is A
  problem_id     TEXT NOT NULL REFERENCES problem(id),
  PRIMARY KEY (competition_id, position),
  UNIQUE (competition_id, problem_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES account(id),
  idempotency_key TEXT NOT NULL,
  problem_id      TEXT NOT NULL REFERENCES problem(id),
  competition_id  INTEGER REFERENCES competition(id),
  language        TEXT NOT NULL,
  received_ms     INTEGER NOT NULL,                     -- stamped by the store; ranks use this
  UNIQUE (account_id, idempotency_key)
) STRICT;
CREATE INDEX submission_of_account ON submission(account_id, problem_id, id);
CREATE INDEX submission_of_competition ON submission(competition_id, id) WHERE competition_id IS NOT NULL;

CREATE TABLE submission_source (
  submission_id INTEGER PRIMARY KEY REFERENCES submission(id),
  source        TEXT NOT NULL
) STRICT;

-- Work for the judge: a row lives from receipt to verdict, so the table stays small.
CREATE TABLE job (
  submission_id INTEGER PRIMARY KEY REFERENCES submission(id),
  account_id    INTEGER NOT NULL,
  queue_key     INTEGER NOT NULL,                       -- receipt time plus a delay for each pending one
  state         INTEGER NOT NULL DEFAULT 0,             -- 0 queued, 1 claimed
  attempt       INTEGER NOT NULL DEFAULT 0,             -- fence: only the newest claim may finish
  lease_ms      INTEGER,                                -- until when the claim holds
  host          TEXT
) STRICT;
CREATE INDEX job_ready ON job(queue_key, submission_id) WHERE state = 0;
CREATE INDEX job_of_account ON job(account_id);

CREATE TABLE judgement (
  submission_id INTEGER PRIMARY KEY REFERENCES submission(id),
  verdict       TEXT NOT NULL,
  message       TEXT,
  cpu_ms        INTEGER NOT NULL,
  memory_kb     INTEGER NOT NULL,
  test_count    INTEGER NOT NULL,
  judged_ms     INTEGER NOT NULL
) STRICT;

CREATE TABLE judgement_detail (
  submission_id   INTEGER PRIMARY KEY REFERENCES judgement(submission_id),
  compiler_output TEXT,
  tests           TEXT NOT NULL                         -- JSON array of the protocol's TestResult
) STRICT;

-- What happened, in the order of commits; boards and long polls read it with seq as cursor.
CREATE TABLE event (
  seq            INTEGER PRIMARY KEY AUTOINCREMENT,
  kind           TEXT NOT NULL,                         -- RECEIVED, JUDGED
  competition_id INTEGER,
  account_id     INTEGER NOT NULL,
  problem_id     TEXT NOT NULL,
  submission_id  INTEGER NOT NULL,
  received_ms    INTEGER NOT NULL,
  verdict        TEXT                                   -- of JUDGED
) STRICT;
CREATE INDEX event_of_competition ON event(competition_id, seq) WHERE competition_id IS NOT NULL;
