-- The dates each case's clock runs on, and what its department has to know of it.
ALTER TABLE case_file ADD COLUMN clock TEXT NOT NULL DEFAULT '{}';
ALTER TABLE case_file ADD COLUMN office TEXT NOT NULL DEFAULT '{}';
CREATE INDEX case_waiting ON case_file(state) WHERE state IN (3, 4); -- for papers to follow

CREATE INDEX task_case ON task(case_id, step);
CREATE INDEX task_next ON task(due_at);
ALTER TABLE task ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
UPDATE case_file SET office = coalesce((SELECT facts FROM task WHERE task.case_id = case_file.id LIMIT 1), '{}');

-- Enough of what was refused to take the clerk's remedy for it.
ALTER TABLE refusal ADD COLUMN case_id BLOB;
ALTER TABLE refusal ADD COLUMN parent BLOB;
ALTER TABLE refusal ADD COLUMN act_kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE refusal ADD COLUMN act_date TEXT NOT NULL DEFAULT '';
CREATE INDEX refusal_case ON refusal(case_id) WHERE case_id IS NOT NULL;
