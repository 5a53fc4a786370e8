-- A programme is data: the period of one ends, the next is entered on a screen. "confirmed" tells how a fact was
-- learnt: S read in a source, 2 read in a secondary source only, M general knowledge not yet confirmed.
create table plan.programmes (
    id uuid primary key,
    code text not null unique,
    name text not null,
    name_en text not null,
    from_year smallint not null,
    to_year smallint not null,
    legal_basis text not null,
    issued_on date,
    owner_id uuid references agency.agencies,
    owner_name text not null,
    themes text[] not null default '{}',
    citation text not null,
    confirmed text not null check (confirmed in ('S', '2', 'M')),
    created_at timestamptz not null default now(),
    created_by uuid,
    check (to_year >= from_year)
);

-- The task groups local plans keep the order of.
create table plan.programme_groups (
    programme_id uuid not null references plan.programmes,
    position smallint not null,
    name text not null,
    name_en text not null,
    primary key (programme_id, position)
);

create table plan.indicators (
    code text primary key,
    position smallint not null,
    name text not null,
    name_en text not null,
    unit text not null,
    definition text not null,
    definition_en text not null,
    citation text not null,
    confirmed text not null check (confirmed in ('S', '2', 'M'))
);

-- What the programme wants of the whole country, one row per indicator and year.
create table plan.national_targets (
    id uuid primary key,
    programme_id uuid not null references plan.programmes,
    position smallint not null,
    indicator text references plan.indicators,
    text text not null,
    text_en text not null,
    operator text check (operator in ('>=', '>', '=', '<=', '<', '~')),
    value numeric,
    unit text,
    year smallint,
    citation text not null,
    confirmed text not null check (confirmed in ('S', '2', 'M')),
    unique (programme_id, position),
    check ((operator is null) = (value is null))
);
