-- Identities. The number stays while the land stays; other rooms refer to it.
create table place.units (
    id integer primary key,
    level text not null check (level in ('province', 'district', 'commune'))
);

-- What a unit is from valid_from to valid_to, both days included; null: in force. The units a row points to are proved
-- to exist by "units check" before a table is shipped; foreign keys here would double the time of loading it.
create table place.unit_versions (
    unit_id integer not null references place.units,
    valid_from date not null,
    valid_to date,
    level text not null,
    code text not null,
    type text not null,
    name text not null,
    full_name text not null,
    folded text not null,
    parent_id integer,
    province_id integer not null,
    district_id integer,
    position integer not null,
    basis text not null,
    primary key (unit_id, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
comment on column place.unit_versions.position is 'place in the Vietnamese order of names, so that SQL sorts as the pages do';
create index unit_versions_by_code on place.unit_versions (code, valid_from);
create index unit_versions_by_province on place.unit_versions (province_id, level, valid_from);
create index unit_versions_by_district on place.unit_versions (district_id) where district_id is not null;
create index unit_versions_by_parent on place.unit_versions (parent_id);

-- The units in force today are asked for by most joins.
create view place.units_in_force as
    select * from place.unit_versions where valid_to is null;

create table place.successors (
    old_id integer not null,
    new_id integer not null,
    whole boolean not null,
    main boolean not null,
    basis text not null,
    primary key (old_id, new_id),
    check (old_id <> new_id)
);
create index successors_by_new on place.successors (new_id);
create unique index one_main_successor on place.successors (old_id) where main;

-- Every unit with itself and with all that came of it. A figure of from_id is shown on the tree of a day at the to_id
-- that is valid then and has main = true; exact is false where a split was passed on the way.
create table place.lineage (
    from_id integer not null,
    to_id integer not null,
    main boolean not null,
    exact boolean not null,
    primary key (from_id, to_id)
);
create index lineage_by_to on place.lineage (to_id, main);

-- Mergers entered here between two releases of the table. One that was taken back stays as a trace; its new unit is
-- gone, hence no reference.
create table place.mergers (
    id uuid primary key,
    new_id integer not null,
    first_day date not null,
    basis text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
);

create table place.merged_units (
    merger_id uuid not null references place.mergers,
    old_id integer not null references place.units,
    primary key (merger_id, old_id)
);

-- Which release of the table was loaded, and a stamp that grows with every change, so that each node knows when the
-- facts it keeps in memory are stale.
create table place.table_state (
    one boolean primary key default true check (one),
    checksum text not null,
    stamp bigint not null
);
insert into place.table_state (checksum, stamp) values ('', 0);

-- Made new after every change; small enough (some 25,000 rows) to be made whole.
create procedure place.close_lineage()
language sql
as $$
    delete from place.lineage;
    insert into place.lineage (from_id, to_id, main, exact)
    with recursive line (from_id, to_id, main, exact) as (
        select id, id, true, true from place.units
        union all
        select l.from_id, s.new_id, l.main and s.main, l.exact and s.whole
          from line l
          join place.successors s on s.old_id = l.to_id
    )
    select from_id, to_id, bool_or(main), bool_and(exact)
      from line
     group by from_id, to_id;
$$;

-- The last day of a merged unit is the day before the merger; said again after each loading of the table.
create procedure place.end_merged_units()
language sql
as $$
    update place.unit_versions v
       set valid_to = m.first_day - 1
      from place.merged_units u
      join place.mergers m on m.id = u.merger_id
     where u.old_id = v.unit_id
       and m.undone_at is null
       and v.valid_to is null;
$$;
