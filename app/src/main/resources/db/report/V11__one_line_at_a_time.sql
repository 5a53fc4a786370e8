-- Decision 16: a body has one line of reporting on a form at a time. Where two lie over each other (the line of whoever
-- stood at the top alone stayed open beside the one it was given later), the one that began last was meant: it goes
-- before, and an older one goes on where it ends.
create temporary table meant on commit drop as
with doubled as (
    select distinct a.form, a.agency_id
      from report.reporters a
      join report.reporters b on b.form = a.form and b.agency_id = a.agency_id and b.valid_from > a.valid_from
       and (a.valid_to is null or a.valid_to >= b.valid_from)),
days as (
    select form, agency_id, valid_from as day from report.reporters join doubled using (form, agency_id)
     union
    select form, agency_id, valid_to + 1 from report.reporters join doubled using (form, agency_id) where valid_to is not null),
spans as (
    select form, agency_id, day, lead(day) over (partition by form, agency_id order by day) - 1 as last_day from days),
newest as (
    select s.day, s.last_day, p.* from spans s
      join lateral (select * from report.reporters p
                     where p.form = s.form and p.agency_id = s.agency_id and p.valid_from <= s.day
                       and (p.valid_to is null or p.valid_to >= s.day)
                     order by p.valid_from desc limit 1) p on true),
-- One line over several spans, where an older one began or ended behind it.
parted as (
    select *, row_number() over (partition by form, agency_id order by day)
              - row_number() over (partition by form, agency_id, valid_from order by day) as part from newest)
select form, agency_id, receiver_id, level, unit_id, province_id, province_code, min(day) as valid_from,
       nullif(max(coalesce(last_day, 'infinity')), 'infinity') as valid_to
  from parted
 group by form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, part;

delete from report.reporters p using meant m where m.form = p.form and m.agency_id = p.agency_id;
insert into report.reporters
       (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, valid_to)
select form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from, valid_to from meant;

create extension if not exists btree_gist with schema report;
alter table report.reporters add constraint reporters_one_at_a_time
    exclude using gist (form with =, agency_id with =, daterange(valid_from, valid_to, '[]') with &&);

-- The day on which the figures of a period close, and the first one that counts (Window).
create function report.closes(period text) returns date language sql immutable parallel safe as $$
    select make_date(left(period, 4)::int,
                     case when period like '%-H%' then 6 * right(period, 1)::int
                          when period like '%-Q%' then 3 * right(period, 1)::int
                          when period like '%-%' then right(period, 2)::int
                          else 12 end, 14)
$$;

create or replace function report.begins(period text) returns date language sql immutable parallel safe as $$
    select (report.closes(period) + 1
            - make_interval(months => case when period like '%-H%' then 6 when period like '%-Q%' then 3
                                           when period like '%-%' then 1 else 12 end))::date
$$;

-- Who reports to whom on a form in a period: the line of each body that began last by the day the figures close, unless
-- it ended before they began to count. The one answer to that question; a statement that reads it is planned with the
-- table itself, so it finds a receiver or a body by index. The days are worked out once (offset 0), not for each line;
-- only of a line that ends within the period the next one must be looked for.
create function report.asked(asked_form text, asked_period text) returns setof report.reporters language sql stable as $$
    select p.* from (select report.begins(asked_period) as begins, report.closes(asked_period) as closes offset 0) q
      join report.reporters p on p.form = asked_form and p.valid_from <= q.closes
       and (p.valid_to is null or p.valid_to >= q.closes
            or p.valid_to >= q.begins
               and not exists (select 1 from report.reporters n
                                where n.form = p.form and n.agency_id = p.agency_id
                                  and n.valid_from > p.valid_to and n.valid_from <= q.closes))
$$;

-- Whether an agency receives, directly or over others, what another reports on a form in a period, or stands over it in
-- command.
create or replace function report.stands_above(asked_form text, period text, above uuid, below uuid) returns boolean
language sql stable as $$
    select exists (select 1 from agency.lines where above_id = above and below_id = below and distance > 0)
        or exists (
            with recursive up (agency_id) as (
                select receiver_id from report.asked(asked_form, period) where agency_id = below
                 union
                select p.receiver_id from up join report.asked(asked_form, period) p on p.agency_id = up.agency_id)
            select 1 from up where agency_id = above)
$$;
