-- The numbering book of an agency for one type of document and one year. last_number is the row everybody who wants a
-- number waits for.
create table document.books (
    agency_id uuid not null references agency.agencies,
    type text not null,
    year smallint not null,
    last_number integer not null check (last_number >= 0),
    primary key (agency_id, type, year)
);

-- Every number ever given, cancelled ones too. subject_id is the plan, report or letter that carries it.
create table document.numbers (
    agency_id uuid not null,
    type text not null,
    year smallint not null,
    number integer not null,
    symbol text not null,
    subject_id uuid not null,
    issued_on date not null,
    -- Given on paper, outside this book, and entered from it.
    recorded boolean not null default false,
    given_at timestamptz not null default now(),
    cancelled_at timestamptz,
    cancelled_by uuid,
    cancelled_for text,
    primary key (agency_id, type, year, number),
    foreign key (agency_id, type, year) references document.books,
    check ((cancelled_at is null) = (cancelled_for is null))
);
create unique index numbers_by_subject on document.numbers (subject_id) where cancelled_at is null;
