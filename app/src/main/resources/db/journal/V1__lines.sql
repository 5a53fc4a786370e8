-- Append-only: the application may insert and read, never change or remove (see Grants).
create table journal.lines (
    id uuid primary key,
    at timestamptz not null default now(),
    person_id uuid,
    agency_id uuid,
    action text not null,
    subject text,
    detail jsonb not null default '{}'
);
create index lines_by_time on journal.lines (at);
create index lines_by_person on journal.lines (person_id, at);
