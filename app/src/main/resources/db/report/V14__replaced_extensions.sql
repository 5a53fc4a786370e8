-- One behaviour of extensions for tasks and reports: a request that a later one replaces stays, with the moment it was
-- replaced, and every request says the due day it was asked on.
alter table report.extensions add column previous_on date;
alter table report.extensions add column replaced_at timestamptz;
alter table report.extensions add check (replaced_at is null or granted is null);
drop index report.extensions_one_open;
create unique index extensions_one_open on report.extensions (report_id) where granted is null and replaced_at is null;
