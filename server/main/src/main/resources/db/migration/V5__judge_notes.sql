-- What validators told the judges of a submission, and why a problem could not judge it.
CREATE TABLE judge_note (
  submission_id INTEGER PRIMARY KEY REFERENCES submission(id),
  note          TEXT NOT NULL
) STRICT;
