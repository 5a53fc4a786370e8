-- A file with figures of past periods that an agency takes in (decision 33). answers holds what the officer answered
-- about the file, as JSON: which column is which cell, which unit a name means. Without stored_at it is being prepared
-- and no figure of it counts.
create table report.intakes (
    id uuid primary key,
    agency_id uuid not null references agency.agencies,
    form text not null references report.forms,
    file_id uuid not null,
    answers text not null,
    made_at timestamptz not null,
    made_by uuid not null,
    made_by_name text not null,
    stored_at timestamptz,
    stored_rows integer,
    withdrawn_at timestamptz,
    check ((stored_at is null) = (stored_rows is null)),
    check (withdrawn_at is null or stored_at is not null)
);
create index intakes_by_agency on report.intakes (agency_id, made_at);

-- Figures of past periods from such a file. They are no report: nobody signed them. taken_by is the agency that took
-- them in; source is the row of the file. whole: the figures of an agency that receives reports, for all below it.
create table report.past_figures (
    intake_id uuid not null references report.intakes,
    form text not null,
    period text not null,
    province_id integer not null,
    unit_id integer references place.units,
    province_code text not null,
    agency_id uuid not null,
    taken_by uuid not null,
    whole boolean not null,
    figures bigint[] not null,
    source text not null,
    primary key (form, period, province_id, agency_id)
);
create index past_figures_by_intake on report.past_figures (intake_id);
create index past_figures_by_agency on report.past_figures (agency_id, form);

-- The past figures that count in sums: those of an agency without a report for the period, and those of a whole unit
-- while nothing is stored for a part of it.
create view report.counted_past_figures as
select p.form, p.period, p.province_id, p.unit_id, p.agency_id, p.taken_by, p.figures
  from report.past_figures p
 where not exists (select 1 from report.reports r
                    where r.form = p.form and r.period = p.period and r.province_id = p.province_id
                      and r.agency_id = p.agency_id)
   and not (p.whole and exists (
           select 1
             from (select form, period, province_id, unit_id, agency_id from report.reports
                    union all
                   select form, period, province_id, unit_id, agency_id from report.past_figures) q
            where q.form = p.form and q.period = p.period and q.agency_id <> p.agency_id
              and (p.unit_id is null or q.province_id = p.unit_id
                   or exists (select 1 from place.unit_versions v
                               where v.unit_id = q.unit_id and v.district_id = p.unit_id))));
