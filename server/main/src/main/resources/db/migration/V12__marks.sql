-- Lines of the source that are to blame for a verdict: JSON array of the protocol's Mark.
ALTER TABLE judgement_detail ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';
