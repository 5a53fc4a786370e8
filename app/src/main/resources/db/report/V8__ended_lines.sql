-- The first day a period counts (Window): the 15th of the month before its first.
create function report.begins(period text) returns date language sql immutable parallel safe as $$
    select (make_date(left(period, 4)::int, last, 15) - make_interval(months => span))::date
      from (select case when period like '%-H%' then 6 * right(period, 1)::int
                        when period like '%-Q%' then 3 * right(period, 1)::int
                        when period like '%-%' then right(period, 2)::int
                        else 12 end as last,
                   case when period like '%-H%' then 6 when period like '%-Q%' then 3
                        when period like '%-%' then 1 else 12 end as span) p
$$;

-- As before, for the reports of one period: a line of reporting that ended before it leads nowhere. What was reported
-- while it stood stays with whoever received it.
drop function report.stands_above(text, uuid, uuid);
create function report.stands_above(asked_form text, period text, above uuid, below uuid) returns boolean language sql stable as $$
    select exists (select 1 from agency.lines where above_id = above and below_id = below and distance > 0)
        or exists (
            with recursive up (agency_id) as (
                select receiver_id from report.reporters
                 where form = asked_form and agency_id = below and (valid_to is null or valid_to >= report.begins(period))
                 union
                select r.receiver_id from up join report.reporters r on r.form = asked_form and r.agency_id = up.agency_id
                   and (r.valid_to is null or r.valid_to >= report.begins(period)))
            select 1 from up where agency_id = above)
$$;
