-- How a problem is judged beyond limits and comparison, as JSON; null for a plain one.
ALTER TABLE problem ADD COLUMN judging TEXT;

-- What a test has beside input and answer, as JSON; null when that is nothing.
ALTER TABLE test_case ADD COLUMN setup TEXT;

-- Points, for problems that give them.
ALTER TABLE judgement ADD COLUMN score REAL;

-- What contestants may fetch: images of the statement, other languages, attachments.
CREATE TABLE problem_file (
  problem_id    TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  path          TEXT NOT NULL,
  sha256        TEXT NOT NULL REFERENCES blob(sha256),
  PRIMARY KEY (problem_id, path)
) STRICT, WITHOUT ROWID;
