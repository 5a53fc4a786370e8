-- Every step somebody took with a report, in the order in which they were taken. version is the one the step is about:
-- the next one while it is being written. seen is what the page carried from which it was taken; null for a machine.
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

-- On how many of the reports below a consolidated version stands, who is missing by name, whether it was made before
-- its figures closed (early), and why all the same. Of a draft the row holds only the reason given so far.
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

-- Closed with the signature, like report.sources.
alter table report.standings enable row level security;
create policy read on report.standings for select using (true);
create policy stand on report.standings for insert with check (not exists (
    select 1 from report.submissions s where s.report_id = standings.report_id and s.version = standings.version));
create policy change on report.standings for update using (not exists (
    select 1 from report.submissions s where s.report_id = standings.report_id and s.version = standings.version));

-- Somebody said that a figure equal to the sum from below is the agency's own part all the same.
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
