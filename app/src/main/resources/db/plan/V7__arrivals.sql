-- Documents sent to the desk and not read yet, and for a day what came of them. First come, first read.
create table plan.arrivals (
    id uuid primary key,
    province_code text,
    agency_id uuid not null references agency.agencies,
    person_id uuid not null,
    -- Who sent it, in which role: what comes of it is stored in that name.
    sender jsonb not null,
    -- The field of the form it was sent in.
    field text not null check (field in ('file', 'text')),
    name text not null,
    -- Gone once it was read; a pasted text stays with its refusal.
    bytes bytea,
    text text,
    at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'reading', 'done', 'refused')),
    attempts integer not null default 0,
    began_at timestamptz,
    reading_id uuid references plan.readings on delete cascade,
    again boolean not null default false,
    problem_key text,
    problem_args text[],
    check (state in ('done', 'refused') or num_nonnulls(bytes, text) = 1),
    check (state <> 'done' or reading_id is not null),
    check ((state = 'refused') = (problem_key is not null))
);
create index arrivals_in_line on plan.arrivals (at, id) where state in ('waiting', 'reading');
create index arrivals_by_agency on plan.arrivals (agency_id);
create index arrivals_by_reading on plan.arrivals (reading_id);
