-- Nobody receives the report of the body at the top: its approval, which locks it, makes it as good as accepted. The same
-- counts for a consolidation its own head approved before it was received: locked figures change no more.
create function report.is_taken(state text, locked boolean) returns boolean language sql immutable parallel safe as $$
    select state = 'ACCEPTED' or state = 'SUBMITTED' and locked
$$;

create or replace function report.tally_inserted() returns trigger language plpgsql set jit = off as $$
begin
    insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
    select h.form, h.period, h.province_id, pg_backend_pid() % 8, h.reports, h.accepted,
           coalesce(d.sums, '{}'), coalesce(d.counts, '{}')
      from (select form, period, province_id, count(*)::int as reports,
                   (count(*) filter (where report.is_taken(state, locked)))::int as accepted
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

create or replace function report.tally_changed() returns trigger language plpgsql set jit = off as $$
begin
    insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
    with signed as (
        select form, period, province_id, state, locked, figures, 1 as sign from new_rows
         union all
        select form, period, province_id, state, locked, figures, -1 from old_rows)
    select h.form, h.period, h.province_id, pg_backend_pid() % 8, h.reports, h.accepted,
           coalesce(d.sums, '{}'), coalesce(d.counts, '{}')
      from (select form, period, province_id, sum(sign)::int as reports,
                   coalesce(sum(sign) filter (where report.is_taken(state, locked)), 0)::int as accepted
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

create or replace function report.tally_deleted() returns trigger language plpgsql set jit = off as $$
begin
    insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
    select h.form, h.period, h.province_id, pg_backend_pid() % 8, -h.reports, -h.accepted,
           coalesce(d.sums, '{}'), coalesce(d.counts, '{}')
      from (select form, period, province_id, count(*)::int as reports,
                   (count(*) filter (where report.is_taken(state, locked)))::int as accepted
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

insert into report.tallies as t (form, period, province_id, shard, reports, accepted, sums, counts)
select form, period, province_id, 0, 0, count(*)::int, '{}', '{}'
  from report.reports where state = 'SUBMITTED' and locked
 group by form, period, province_id
    on conflict (form, period, province_id, shard) do update set accepted = t.accepted + excluded.accepted;
