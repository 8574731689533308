-- 'Agon': tells this file from those of other programs.
PRAGMA application_id = 1097297774;

-- How a name looks, so that nobody takes one that a reader holds for another's; null in old rows
-- until the next start, and for good where two looked the same already.
ALTER TABLE account ADD COLUMN looks TEXT;
ALTER TABLE account ADD COLUMN looks_folded TEXT;      -- the same without upper and lower case
CREATE UNIQUE INDEX account_looks ON account(looks);
CREATE UNIQUE INDEX account_looks_folded ON account(looks_folded);

ALTER TABLE account ADD COLUMN locked_ms INTEGER;      -- null: may log in

-- The one person of a practice server, whatever the name.
ALTER TABLE account ADD COLUMN local_user INTEGER NOT NULL DEFAULT 0 CHECK (local_user IN (0, 1));
UPDATE account SET local_user = 1
WHERE name = 'You' AND role = 'ORGANIZER' AND password_hash IS NULL;

ALTER TABLE session ADD COLUMN used_ms INTEGER NOT NULL DEFAULT 0; -- a few minutes late
ALTER TABLE session ADD COLUMN address TEXT;           -- from where it was opened
UPDATE session SET used_ms = created_ms;
CREATE INDEX session_of_account ON session(account_id, used_ms);
