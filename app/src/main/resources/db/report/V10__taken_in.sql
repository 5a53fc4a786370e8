-- What a consolidation took in: the reports the draft stands on from then, each in its version; null at other steps.
alter table report.steps add column children uuid[], add column child_versions smallint[];
