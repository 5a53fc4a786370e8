-- What an agency writes after the stroke where it differs from the usual form (BC-SNV): the template of its book.
create table document.symbols (
    agency_id uuid not null references agency.agencies,
    type text not null,
    symbol text not null check (symbol <> ''),
    set_by uuid not null,
    set_by_name text not null,
    set_at timestamptz not null,
    primary key (agency_id, type)
);

-- Numbers that were given outside (on paper, in another system): the book goes on after them and says why.
create table document.skips (
    id uuid primary key,
    agency_id uuid not null references agency.agencies,
    type text not null,
    year smallint not null,
    from_number integer not null,
    to_number integer not null,
    reason text not null,
    skipped_by uuid not null,
    skipped_by_name text not null,
    skipped_at timestamptz not null,
    check (to_number >= from_number)
);
create index skips_by_book on document.skips (agency_id, type, year);
