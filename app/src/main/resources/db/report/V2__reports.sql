-- One form of one agency for one period. figures holds the agency's own entries by the place of the cell, as whole
-- numbers scaled by the cell's decimals; null is "not reported", which is not zero. What a head signs is copied to
-- report.submissions; this row goes on being the stored value that live roll-ups add up.
-- unit_id is the unit served, null for the whole country: a unit with reports cannot be taken back. province_id is the
-- province it lay in then (0: none); values never move, the trees of other days are reached through place.lineage.
-- state and locked repeat the newest rows of the path (V3) for lists and roll-ups.
create table report.reports (
    id uuid primary key,
    form text not null,
    period text not null,
    province_id integer not null,
    unit_id integer references place.units,
    province_code text not null,
    agency_id uuid not null,
    state text not null default 'DRAFT' check
        (state in ('DRAFT', 'PRESENTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CORRECTING')),
    locked boolean not null default false,
    figures bigint[] not null default '{}',
    saved_at timestamptz not null,
    saved_by uuid,
    unique (form, period, province_id, agency_id),
    check (not locked or state in ('SUBMITTED', 'ACCEPTED'))
) with (fillfactor = 85);
create index reports_by_agency on report.reports (agency_id);

-- What is told in words, as it stands.
create table report.narratives (
    report_id uuid not null references report.reports on delete cascade,
    part text not null,
    body text not null,
    saved_at timestamptz not null,
    saved_by_name text not null,
    primary key (report_id, part)
);

-- Which figures somebody changed, by hand or by machine, so that a second editor and a head see what was changed and by
-- whom. One row a save, however many cells it held: a machine stores thousands of reports at once. old and new lie side
-- by side with places, the places of the cells.
create table report.changes (
    id bigint generated always as identity primary key,
    report_id uuid not null references report.reports on delete cascade,
    places smallint[] not null,
    old bigint[] not null,
    new bigint[] not null,
    person_id uuid not null,
    person_name text not null,
    system_agency_id uuid,
    at timestamptz not null,
    check (cardinality(places) > 0 and cardinality(old) = cardinality(places) and cardinality(new) = cardinality(places))
);
create index changes_by_report on report.changes (report_id, id);

create view report.cell_changes as
select c.id, c.report_id, u.place, u.old, u.new, c.person_id, c.person_name, c.system_agency_id, c.at
  from report.changes c, unnest(c.places, c.old, c.new) as u (place, old, new);

-- The same of the parts in words. A page saves while it is being typed: what one person writes into one part within a
-- minute, with no step of the report between, is one row, from the text before to the text after it.
create table report.rewritings (
    id bigint generated always as identity primary key,
    report_id uuid not null references report.reports on delete cascade,
    part text not null,
    old text not null,
    new text not null,
    person_id uuid not null,
    person_name text not null,
    began timestamptz not null,
    at timestamptz not null
);
create index rewritings_by_report on report.rewritings (report_id, id);

-- Running totals per province, form and period, kept by triggers in the same transaction as the figures: a stored
-- value is in every roll-up at once. Several writers of one province meet on different shards instead of waiting.
create table report.tallies (
    form text not null,
    period text not null,
    province_id integer not null,
    shard smallint not null,
    reports integer not null,
    accepted integer not null,
    sums bigint[] not null,
    counts integer[] not null,
    primary key (form, period, province_id, shard)
) with (fillfactor = 50);

create function report.plus(a bigint[], b bigint[]) returns bigint[] language sql immutable parallel safe as $$
    select coalesce(array_agg(coalesce(x, 0) + coalesce(y, 0) order by n), '{}') from unnest(a, b) with ordinality as u (x, y, n)
$$;

create function report.plus(a integer[], b integer[]) returns integer[] language sql immutable parallel safe as $$
    select coalesce(array_agg(coalesce(x, 0) + coalesce(y, 0) order by n), '{}') from unnest(a, b) with ordinality as u (x, y, n)
$$;

-- New figures over old ones: a figure not given leaves the old one; the smallest bigint takes it away.
create function report.overlay(old bigint[], new bigint[]) returns bigint[] language sql immutable parallel safe as $$
    select coalesce(array_agg(case when y is null then x when y = -9223372036854775808 then null else y end order by n), '{}')
      from unnest(old, new) with ordinality as u (x, y, n)
$$;

-- Adds signed rows (+1 new, -1 old) to the tallies. Rows are taken in one order, so two writers never wait for each
-- other in a circle. The compiler of plans is switched off: it costs more than these statements take.
create function report.tally_inserted() returns trigger language plpgsql set jit = off as $$
begin
    insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
    select h.form, h.period, h.province_id, pg_backend_pid() % 8, h.reports, h.accepted,
           coalesce(d.sums, '{}'), coalesce(d.counts, '{}')
      from (select form, period, province_id, count(*)::int as reports,
                   (count(*) filter (where state = 'ACCEPTED'))::int as accepted
              from new_rows group by form, period, province_id) h
      left join (select form, period, province_id, array_agg(s order by n) as sums, array_agg(c order by n) as counts
                   from (select form, period, province_id, n, coalesce(sum(v), 0)::bigint as s, count(v)::int as c
                           from new_rows, unnest(figures) with ordinality as u (v, n)
                          group by form, period, province_id, n) p
                  group by form, period, province_id) d using (form, period, province_id)
     order by h.form, h.period, h.province_id
        on conflict (form, period, province_id, shard) do update set
           reports = t.reports + excluded.reports, accepted = t.accepted + excluded.accepted,
           sums = report.plus(t.sums, excluded.sums), counts = report.plus(t.counts, excluded.counts);
    return null;
end $$;

create function report.tally_changed() returns trigger language plpgsql set jit = off as $$
begin
    insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
    with signed as (
        select form, period, province_id, state, figures, 1 as sign from new_rows
         union all
        select form, period, province_id, state, figures, -1 from old_rows)
    select h.form, h.period, h.province_id, pg_backend_pid() % 8, h.reports, h.accepted,
           coalesce(d.sums, '{}'), coalesce(d.counts, '{}')
      from (select form, period, province_id, sum(sign)::int as reports,
                   coalesce(sum(sign) filter (where state = 'ACCEPTED'), 0)::int as accepted
              from signed group by form, period, province_id) h
      left join (select form, period, province_id, array_agg(s order by n) as sums, array_agg(c order by n) as counts
                   from (select form, period, province_id, n, coalesce(sum(sign * v), 0)::bigint as s,
                                coalesce(sum(sign) filter (where v is not null), 0)::int as c
                           from signed, unnest(figures) with ordinality as u (v, n)
                          group by form, period, province_id, n) p
                  group by form, period, province_id) d using (form, period, province_id)
     order by h.form, h.period, h.province_id
        on conflict (form, period, province_id, shard) do update set
           reports = t.reports + excluded.reports, accepted = t.accepted + excluded.accepted,
           sums = report.plus(t.sums, excluded.sums), counts = report.plus(t.counts, excluded.counts);
    return null;
end $$;

create function report.tally_deleted() returns trigger language plpgsql set jit = off as $$
begin
    insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
    select h.form, h.period, h.province_id, pg_backend_pid() % 8, -h.reports, -h.accepted,
           coalesce(d.sums, '{}'), coalesce(d.counts, '{}')
      from (select form, period, province_id, count(*)::int as reports,
                   (count(*) filter (where state = 'ACCEPTED'))::int as accepted
              from old_rows group by form, period, province_id) h
      left join (select form, period, province_id, array_agg(-s order by n) as sums, array_agg(-c order by n) as counts
                   from (select form, period, province_id, n, coalesce(sum(v), 0)::bigint as s, count(v)::int as c
                           from old_rows, unnest(figures) with ordinality as u (v, n)
                          group by form, period, province_id, n) p
                  group by form, period, province_id) d using (form, period, province_id)
     order by h.form, h.period, h.province_id
        on conflict (form, period, province_id, shard) do update set
           reports = t.reports + excluded.reports, accepted = t.accepted + excluded.accepted,
           sums = report.plus(t.sums, excluded.sums), counts = report.plus(t.counts, excluded.counts);
    return null;
end $$;

create trigger tally_inserted after insert on report.reports
    referencing new table as new_rows for each statement execute function report.tally_inserted();
create trigger tally_changed after update on report.reports
    referencing old table as old_rows new table as new_rows for each statement execute function report.tally_changed();
create trigger tally_deleted after delete on report.reports
    referencing old table as old_rows for each statement execute function report.tally_deleted();

-- Tallies that disagree with the figures they stand for; empty when all is well.
create view report.tally_faults as
select form, period, province_id, n, t.s as tallied, r.s as stored, t.c as tallied_count, r.c as stored_count
  from (select form, period, province_id, n, sum(s) as s, sum(c) as c
          from report.tallies, unnest(sums, counts) with ordinality as u (s, c, n)
         group by form, period, province_id, n) t
  full join (select form, period, province_id, n, sum(v) as s, count(v) as c
               from report.reports, unnest(figures) with ordinality as u (v, n)
              group by form, period, province_id, n) r using (form, period, province_id, n)
 where coalesce(t.s, 0) <> coalesce(r.s, 0) or coalesce(t.c, 0) <> coalesce(r.c, 0);
