-- The outline that an agency has set for plans of a level, for itself and the agencies below it.
create table plan.outlines (
    agency_id uuid not null references agency.agencies,
    level text not null check (level in ('central', 'province', 'commune')),
    body text not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (agency_id, level)
);
