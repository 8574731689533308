-- Each import of a changed package is a version of the problem. The newest is shown and judged by.
ALTER TABLE problem ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

CREATE TABLE problem_version (
  problem_id     TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  version        INTEGER NOT NULL,                      -- from 1
  title          TEXT NOT NULL,
  package_sha256 TEXT NOT NULL,
  test_count     INTEGER NOT NULL,
  imported_ms    INTEGER NOT NULL,
  imported_by    INTEGER REFERENCES account(id),        -- null: it came with the server
  superseded_ms  INTEGER,                               -- null: the newest
  PRIMARY KEY (problem_id, version)
) STRICT, WITHOUT ROWID;

INSERT INTO problem_version (problem_id, version, title, package_sha256, test_count, imported_ms)
SELECT id, 1, title, package_sha256,
       (SELECT count(*) FROM test_case t WHERE t.problem_id = problem.id), imported_ms
FROM problem;

-- Tests of an old version stay while a verdict stands that was found with them.
CREATE TABLE versioned_test_case (
  problem_id    TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  version       INTEGER NOT NULL DEFAULT 1,
  number        INTEGER NOT NULL,                       -- from 1, samples first
  name          TEXT NOT NULL,
  sample        INTEGER NOT NULL CHECK (sample IN (0, 1)),
  input_sha256  TEXT NOT NULL REFERENCES blob(sha256),
  answer_sha256 TEXT NOT NULL REFERENCES blob(sha256),
  explanation   TEXT,
  setup         TEXT,                                   -- JSON; null when there is nothing beside
  PRIMARY KEY (problem_id, version, number)
) STRICT, WITHOUT ROWID;
INSERT INTO versioned_test_case (problem_id, number, name, sample, input_sha256, answer_sha256,
                                 explanation, setup)
SELECT problem_id, number, name, sample, input_sha256, answer_sha256, explanation, setup
FROM test_case;
DROP TABLE test_case;
ALTER TABLE versioned_test_case RENAME TO test_case;

-- The statement in each language that the package has; of the newest version.
CREATE TABLE problem_statement (
  problem_id    TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  language      TEXT NOT NULL,                          -- en, sv, pt-BR
  position      INTEGER NOT NULL,                       -- 0 is shown to who asks for no language
  title         TEXT NOT NULL,
  statement     TEXT NOT NULL,                          -- Markdown
  pdf           TEXT,                                   -- path of the file, where there is one
  PRIMARY KEY (problem_id, language)
) STRICT, WITHOUT ROWID;

-- By which version a verdict was found, and how often it was found anew.
ALTER TABLE judgement ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE judgement ADD COLUMN rejudged INTEGER NOT NULL DEFAULT 0;
CREATE INDEX submission_of_problem ON submission(problem_id, id);

-- What staff had judged again, and what came of it; null until it is judged.
CREATE TABLE rejudging (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  about         TEXT NOT NULL,                          -- such as: problem two-sum
  requested_by  INTEGER NOT NULL REFERENCES account(id),
  requested_ms  INTEGER NOT NULL
) STRICT;

CREATE TABLE rejudgement (
  rejudging_id  INTEGER NOT NULL REFERENCES rejudging(id),
  submission_id INTEGER NOT NULL REFERENCES submission(id),
  old_verdict   TEXT NOT NULL,
  old_version   INTEGER NOT NULL,
  new_verdict   TEXT,
  new_version   INTEGER,
  judged_ms     INTEGER,
  PRIMARY KEY (rejudging_id, submission_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rejudgement_of_submission ON rejudgement(submission_id);

-- What is judged again waits behind all that was never judged.
ALTER TABLE job ADD COLUMN rejudging_id INTEGER REFERENCES rejudging(id);
DROP INDEX job_ready;
CREATE INDEX job_ready ON job(rejudging_id IS NOT NULL, queue_key, submission_id) WHERE state = 0;
