-- The reports that a consolidation included (children) and the version of each (child_versions); null for other steps.
alter table report.steps add column children uuid[], add column child_versions smallint[];
