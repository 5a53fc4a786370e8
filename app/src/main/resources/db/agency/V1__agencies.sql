-- A body at one level of the state. unit_code names the administrative unit it serves (null: the whole country);
-- with valid_from it picks the unit's row of that time.
create table agency.agencies (
    id uuid primary key,
    code text not null unique,
    kind text not null,
    level text not null check (level in ('central', 'province', 'district', 'commune', 'village')),
    name text not null,
    short_name text,
    folded text not null,
    unit_code text,
    parent_id uuid references agency.agencies,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);
create index agencies_by_unit on agency.agencies (unit_code, kind);
create index agencies_by_parent on agency.agencies (parent_id);
create index agencies_by_folded on agency.agencies (folded text_pattern_ops);

-- Every agency with itself (distance 0) and all agencies above it. Kept by the room; the scope of a viewer is one join.
create table agency.lines (
    above_id uuid not null references agency.agencies,
    below_id uuid not null references agency.agencies,
    distance smallint not null,
    primary key (above_id, below_id)
);
create index lines_by_below on agency.lines (below_id, distance);

-- Who took over what, and by which decision. A body's work may go to several successors, one per field of work.
create table agency.successions (
    old_id uuid not null references agency.agencies,
    new_id uuid not null references agency.agencies,
    field text not null,
    decided_by text not null,
    primary key (old_id, new_id, field)
);

-- Other ways to write a body's name, as documents do: LĐTB&XH, VHTTDL, MTTQ.
create table agency.aliases (
    folded text not null,
    alias text not null,
    meaning text not null,
    primary key (folded, meaning)
);
