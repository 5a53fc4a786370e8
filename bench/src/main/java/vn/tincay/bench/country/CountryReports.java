package vn.tincay.bench.country;

import vn.tincay.bench.Scale;
import vn.tincay.bench.product.Tables;

/**
 * Writes the figures of both years with a few statements per month: every commune reports all cells, small numbers
 * computed from commune, cell and month. All reports are signed, numbered and accepted, except the last month of the
 * two-level tree, which stays in draft.
 */
public final class CountryReports {

    /** The figures by position; people who asked for help and calls are larger, so that the form's checks hold. */
    private static final String FIGURES = """
            (select array_agg((('x' || substr(md5(p.unit_id || '.' || c.place || '.' || :period), 1, 4))::bit(16)::int % 10
                               + case when c.code in ('asked_help', 'calls') then 10 else 0 end)::bigint order by g)
               from generate_series(0, (select max(place) from report.cells where form = 'gbv-month')) g
               left join report.cells c on c.form = 'gbv-month' and c.place = g)""";

    private final Tables tables;

    public CountryReports(Tables tables) {
        this.tables = tables;
    }

    void write(Scale scale) {
        Year.threeLevels(scale.months()).all().forEach(this::writeAccepted);
        var recent = Year.twoLevels(scale.months());
        recent.all().forEach(month -> {
            if (month.equals(recent.last())) {
                draft(month);
            } else {
                writeAccepted(month);
            }
        });
    }

    /** @return the number of reports begun */
    public int draft(String period) {
        return tables.sql()
                .sql("""
                        insert into report.reports (id, form, period, province_id, unit_id, province_code, agency_id, state,
                                                    figures, saved_at)
                        select uuidv7(), 'gbv-month', :period, p.province_id, p.unit_id, p.province_code, p.agency_id, 'DRAFT',
                               FIGURES, now()
                          from report.reporters p
                         where p.form = 'gbv-month' and p.level = 'commune'
                           and p.valid_from <= :day::date and (p.valid_to is null or p.valid_to >= :day::date)
                         order by p.province_id, p.agency_id
                        """.replace("FIGURES", FIGURES))
                .param("period", period)
                .param("day", period + "-10")
                .update();
    }

    private void writeAccepted(String period) {
        draft(period);
        tables.sql().sql("""
                insert into report.submissions (report_id, version, form_version, figures, own, source_hash, signed_by,
                                                signed_by_name, signed_at)
                select id, 1, 1, figures, null, report.seal(form, 1, period, agency_id, figures, null, null), id, 'bench', now()
                  from report.reports where form = 'gbv-month' and period = ?
                """).param(period).update();
        tables.sql().sql("""
                insert into report.numbers (report_id, version, number, at)
                select id, 1, '1/BC-UBND', now() from report.reports where form = 'gbv-month' and period = ?
                """).param(period).update();
        tables.sql().sql("""
                insert into report.receipts (report_id, version, agency_id, person_id, person_name, at)
                select r.id, 1, p.receiver_id, r.id, 'bench', now()
                  from report.reports r
                  join report.reporters p on p.form = r.form and p.agency_id = r.agency_id
                 where r.form = 'gbv-month' and r.period = ?
                """).param(period).update();
        tables.sql()
                .sql("update report.reports set state = 'ACCEPTED' where form = 'gbv-month' and period = ?")
                .param(period)
                .update();
    }

    /** Removes everything written to months before {@link Year#firstKeptMonth}. */
    public void clear() {
        var ids =
                "(select id from report.reports where form = 'gbv-month' and period < '" + Year.firstKeptMonth() + "')";
        for (var table : new String[] {"numbers", "receipts", "changes", "sources", "presentations", "submissions"}) {
            tables.run("delete from report." + table + " where report_id in " + ids);
        }
        tables.run("delete from report.reports where form = 'gbv-month' and period < '" + Year.firstKeptMonth() + "'");
        tables.run("delete from report.tallies where form = 'gbv-month' and period < '" + Year.firstKeptMonth() + "'");
        tables.run("vacuum analyze report.reports, report.tallies, report.submissions");
    }
}
