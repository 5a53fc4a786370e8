-- A body at one level of the state. unit_id is the number of the administrative unit served (place; null: the whole
-- country), unit_code the unit's newest code. body is the key of the standard body it is one of, null for a body founded
-- on a screen. parent_id is the newest body directly above; agency.parents holds all of them with their days.
-- No body is ever deleted, so references inside this room need no foreign keys, which would double the time of the
-- first start.
create table agency.agencies (
    id uuid primary key,
    code text not null unique,
    kind text not null,
    level text not null check (level in ('central', 'province', 'district', 'commune', 'village')),
    name text not null,
    short_name text,
    folded text not null,
    unit_code text,
    unit_id integer,
    body text,
    parent_id uuid,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);
create index agencies_by_unit on agency.agencies (unit_id, kind);
create index agencies_by_code_of_unit on agency.agencies (unit_code, kind);
create index agencies_by_parent on agency.agencies (parent_id);

-- What a body was called before, when its unit or the body itself was renamed and went on.
create table agency.names (
    agency_id uuid not null references agency.agencies,
    name text not null,
    short_name text,
    valid_from date not null,
    valid_to date not null,
    primary key (agency_id, valid_from)
);

-- Who stands above whom and how: 'direct' (trực thuộc), 'joint' (joins in by request), 'guided' (the department that
-- guides the field and gathers its reports). A body may have several bodies above it.
create table agency.parents (
    child_id uuid not null,
    parent_id uuid not null,
    line text not null check (line in ('direct', 'joint', 'guided')),
    valid_from date not null,
    valid_to date,
    primary key (child_id, parent_id, line, valid_from)
);
create index parents_by_parent on agency.parents (parent_id, line);

-- Who took over what, and by which decision. A body's work may go to several successors, one per field of work or one
-- per part of its land (whole is false). With inherits the records of the old body and of those below it come along.
create table agency.successions (
    old_id uuid not null,
    new_id uuid not null,
    field text not null,
    whole boolean not null,
    inherits boolean not null,
    decided_by text not null,
    primary key (old_id, new_id, field)
);
create index successions_by_new on agency.successions (new_id);

-- Every agency with itself (distance 0) and all agencies above it, by any kind of line and by inheritance; the scope of
-- a viewer is one join. inherited is true where the way up leads over a succession: the body above never stood there
-- itself, it holds the records of one that did.
create table agency.lines (
    above_id uuid not null,
    below_id uuid not null,
    distance smallint not null,
    inherited boolean not null default false,
    constraint lines_pkey primary key (above_id, below_id)
);
create index lines_by_below on agency.lines (below_id, distance);

-- Half a million lines are written at the first start: faster without indexes, which only the owner may drop and make.
create function agency.empty_lines() returns void language plpgsql security definer set search_path = agency, pg_temp as $$
begin
    truncate lines;
    alter table lines drop constraint lines_pkey;
    drop index lines_by_below;
end $$;
create function agency.index_lines() returns void language plpgsql security definer set search_path = agency, pg_temp as $$
begin
    alter table lines add constraint lines_pkey primary key (above_id, below_id);
    create index lines_by_below on lines (below_id, distance);
end $$;

-- The facts the standard bodies were last written from; one row, replaced when the facts change.
create table agency.facts (
    one boolean primary key default true check (one),
    checksum text not null,
    written_at timestamptz not null default now()
);
