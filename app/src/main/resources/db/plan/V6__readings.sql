-- A document being turned into a plan: what stood there, what was understood, what the officer confirmed or put right.
-- It outlives the session; facts are rows of one jsonb array, each with its own revision, so that two people can work
-- on different facts of one document.
create table plan.readings (
    id uuid primary key,
    province_code text,
    agency_id uuid not null references agency.agencies,
    title text not null,
    original_id uuid references document.attachments,
    lines jsonb not null,
    facts jsonb not null,
    -- The facts before the last answer, so that one press takes it back.
    former jsonb not null default '[]',
    -- The facts before anybody corrected one, for whoever confirms what came of them.
    as_read jsonb not null,
    -- SHA-256 of the text without its spacing: the same text is on the desk of an agency once.
    digest text not null,
    warnings jsonb not null,
    started_at timestamptz not null,
    started_by uuid not null,
    started_by_name text not null,
    changed_at timestamptz not null,
    changed_by_name text not null,
    revision integer not null default 0,
    plan_id uuid references plan.plans on delete set null,
    confirmed_at timestamptz
);
create index readings_by_agency on plan.readings (agency_id, changed_at desc);
create unique index readings_once on plan.readings (agency_id, digest);
