-- The steps taken with a report, in order. version is the version that the step concerns: the next one while the report
-- is a draft. seen is the fingerprint of the page from which the step was taken; null when a system took the step.
create table report.steps (
    id bigint generated always as identity primary key,
    report_id uuid not null references report.reports on delete cascade,
    version smallint not null,
    step text not null,
    seen text,
    reason text,
    agency_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null
);
create index steps_by_report on report.steps (report_id, id);

-- The basis of consolidated versions: how many reports were due (asked) and included (taken), the names of the missing
-- agencies, whether the version was made before its figures closed (early), and the reason for either. The row of a
-- draft holds only the reason given so far.
create table report.standings (
    report_id uuid not null references report.reports on delete cascade,
    version smallint not null,
    asked integer not null,
    taken integer not null check (taken between 0 and asked),
    missing text[] not null,
    early boolean not null,
    reason text,
    primary key (report_id, version)
);

-- Like report.sources, the row of a signed version cannot be changed by the application.
alter table report.standings enable row level security;
create policy read on report.standings for select using (true);
create policy stand on report.standings for insert with check (not exists (
    select 1 from report.submissions s where s.report_id = standings.report_id and s.version = standings.version));
create policy change on report.standings for update using (not exists (
    select 1 from report.submissions s where s.report_id = standings.report_id and s.version = standings.version));

-- Confirmations that a figure equal to the sum from below is the agency's own part.
create table report.confirmed_figures (
    report_id uuid not null references report.reports on delete cascade,
    version smallint not null,
    place smallint not null,
    figure bigint not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null,
    primary key (report_id, version, place)
);

alter table report.approvals add column reason text;
