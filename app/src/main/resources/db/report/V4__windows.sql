-- A plan asks for a report on another day than the form: closing and due day of everyone at this level and below,
-- under the agency, move together.
create table report.moved_dues (
    id uuid primary key,
    form text not null references report.forms,
    period text not null,
    agency_id uuid not null references agency.agencies,
    level text not null,
    due_on date not null,
    plan_id uuid,
    reason text not null,
    person_id uuid,
    person_name text not null,
    at timestamptz not null,
    unique (form, period, agency_id)
);

create table report.extensions (
    id uuid primary key,
    report_id uuid not null references report.reports on delete cascade,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    reason text not null,
    wished_on date not null,
    granted boolean,
    granted_on date,
    decided_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    answer text,
    check ((granted is null) = (decided_at is null)),
    check (granted is not true or granted_on is not null)
);
create index extensions_by_report on report.extensions (report_id);
create unique index extensions_one_open on report.extensions (report_id) where granted is null;

-- Who was chased for which form and period, by whom, when.
create table report.reminders (
    id uuid primary key,
    form text not null,
    period text not null,
    receiver_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    at timestamptz not null
);
create index reminders_by_roster on report.reminders (receiver_id, form, period);

create table report.reminded_agencies (
    reminder_id uuid not null references report.reminders on delete cascade,
    agency_id uuid not null,
    primary key (reminder_id, agency_id)
);
