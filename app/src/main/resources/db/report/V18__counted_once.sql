-- The past figures that count in sums, without counting an area twice. Not counted are those of an agency with a report
-- for the period; of a whole unit or of a district while something is stored for a part of it; of a unit whose
-- predecessor or successor has a report for the period; and of a successor while its predecessors have past figures.
create or replace view report.counted_past_figures as
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
                               where v.unit_id = q.unit_id and v.district_id = p.unit_id))))
   and not exists (select 1 from report.reports r join place.unit_versions v on v.unit_id = r.unit_id
                    where r.form = p.form and r.period = p.period and v.district_id = p.unit_id and v.unit_id <> p.unit_id)
   and not exists (select 1 from report.past_figures q join place.unit_versions v on v.unit_id = q.unit_id
                    where q.form = p.form and q.period = p.period and v.district_id = p.unit_id and v.unit_id <> p.unit_id)
   and not exists (select 1 from report.reports r join place.lineage l on l.to_id = r.unit_id
                    where r.form = p.form and r.period = p.period and l.from_id = p.unit_id and l.to_id <> l.from_id)
   and not exists (select 1 from report.reports r join place.lineage l on l.from_id = r.unit_id
                    where r.form = p.form and r.period = p.period and l.to_id = p.unit_id and l.to_id <> l.from_id)
   and not exists (select 1 from report.past_figures q join place.lineage l on l.from_id = q.unit_id
                    where q.form = p.form and q.period = p.period and l.to_id = p.unit_id and l.to_id <> l.from_id);
