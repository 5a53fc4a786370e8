-- Forms released from a screen, beside the files of the product: body is the same text as a form file. A released
-- version never changes.
create table report.form_texts (
    form text not null,
    version smallint not null,
    body text not null,
    agency_id uuid not null references agency.agencies,
    released_at timestamptz not null,
    released_by uuid not null,
    released_by_name text not null,
    primary key (form, version),
    foreign key (form, version) references report.form_versions
);

-- A form that an officer is making. form: the form of which it becomes the next version, null for a new form; after its
-- release the form and the version it became. notes: what was proposed or doubted when it was read from a file, as JSON.
create table report.form_drafts (
    id uuid primary key,
    agency_id uuid not null references agency.agencies,
    form text references report.forms,
    body text not null,
    notes text not null,
    revision integer not null default 1,
    created_at timestamptz not null,
    created_by uuid not null,
    saved_at timestamptz not null,
    saved_by_name text not null,
    released_version smallint,
    check (released_version is null or form is not null)
);
create index form_drafts_by_agency on report.form_drafts (agency_id, saved_at);
