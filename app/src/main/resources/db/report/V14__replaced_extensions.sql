-- Extensions of reports work like those of tasks: a request that a later one replaces is kept with the moment of its
-- replacement, and every request has the due day at the time of the request (previous_on).
alter table report.extensions add column previous_on date;
alter table report.extensions add column replaced_at timestamptz;
alter table report.extensions add check (replaced_at is null or granted is null);
drop index report.extensions_one_open;
create unique index extensions_one_open on report.extensions (report_id) where granted is null and replaced_at is null;
