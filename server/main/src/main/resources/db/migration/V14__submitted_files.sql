-- A program of several files: JSON array of the protocol's ProgramFile, that where it starts first.
-- Null where the source is all of it.
ALTER TABLE submission_source ADD COLUMN files TEXT;
