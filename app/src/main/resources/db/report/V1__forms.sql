-- Which forms were loaded from the files, and the lasting place of every entered cell. A figure is stored at its cell's
-- place in an array, so a place is never given to another cell and a cell never changes its decimals.
create table report.forms (
    code text primary key,
    loaded_at timestamptz not null default now()
);

create table report.form_versions (
    form text not null references report.forms,
    version smallint not null,
    valid_from date not null,
    digest text not null,
    primary key (form, version)
);

create table report.cells (
    form text not null references report.forms,
    code text not null,
    place smallint not null check (place >= 0),
    decimals smallint not null check (decimals between 0 and 6),
    primary key (form, code),
    unique (form, place)
);

-- Who reports on a form to whom, and since when. The line of reporting is kept apart from the line of command: a
-- commune's committee stands under the province's committee and reports to the department that leads the programme.
-- unit_id is the administrative unit served (null: the whole country), province_id the province it lies in (0: none).
create table report.reporters (
    form text not null references report.forms,
    agency_id uuid not null references agency.agencies,
    receiver_id uuid references agency.agencies,
    level text not null check (level in ('central', 'province', 'district', 'commune', 'village')),
    unit_id integer,
    province_id integer not null,
    province_code text not null,
    valid_from date not null,
    valid_to date,
    primary key (form, agency_id, valid_from),
    check (receiver_id <> agency_id),
    check (valid_to is null or valid_to >= valid_from)
);
create index reporters_by_receiver on report.reporters (receiver_id, form);
create index reporters_by_agency on report.reporters (agency_id);
