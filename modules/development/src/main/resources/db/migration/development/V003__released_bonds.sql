-- A bond that ended before it was served, because its scholar moved to another body: where to, by which decision, and what the law said of it.
ALTER TABLE development.study ADD COLUMN released_how VARCHAR(12);
ALTER TABLE development.study ADD COLUMN released_on DATE;
ALTER TABLE development.study ADD COLUMN released_to VARCHAR(200);
ALTER TABLE development.study ADD COLUMN released_document VARCHAR(100);
ALTER TABLE development.study ADD COLUMN released_findings VARCHAR(4000);
ALTER TABLE development.study ADD COLUMN released_by VARCHAR(10);
