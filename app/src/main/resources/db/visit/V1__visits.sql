-- A visit that an agency makes to see how a plan is carried out.
create table visit.visits (
    id uuid primary key,
    agency_id uuid not null references agency.agencies,
    title text not null check (length(title) between 1 and 300),
    folded text not null,
    planned_on date not null,
    state text not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
    changed_at timestamptz not null
);
create index visits_by_agency on visit.visits (agency_id, planned_on desc);

create table visit.events (
    id uuid primary key,
    visit_id uuid not null references visit.visits,
    what text not null,
    at timestamptz not null,
    person_id uuid not null,
    person_name text not null,
    words text
);
create index events_by_visit on visit.events (visit_id, id);

create table visit.files (
    visit_id uuid not null references visit.visits,
    attachment_id uuid not null references document.attachments,
    primary key (visit_id, attachment_id)
);
