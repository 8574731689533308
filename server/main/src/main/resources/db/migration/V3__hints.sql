-- Hints, as a JSON array of Markdown texts, and the editorial in Markdown; null for none.
ALTER TABLE problem ADD COLUMN hints TEXT;
ALTER TABLE problem ADD COLUMN editorial TEXT;

-- Which competitions are about a problem is asked before hints are given.
CREATE INDEX competition_of_problem ON competition_problem(problem_id);
