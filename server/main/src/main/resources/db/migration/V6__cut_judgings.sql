-- A judging that ends with the server itself says nothing of the submission, unless it happens again
-- and again while nothing else is judged.
ALTER TABLE job ADD COLUMN cuts INTEGER NOT NULL DEFAULT 0;       -- judgings that ended with their judge
ALTER TABLE job ADD COLUMN alone_cuts INTEGER NOT NULL DEFAULT 0; -- those of them with nothing beside it
ALTER TABLE job ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;      -- 1 while it is judged like that
