package vn.tincay.bench.country;

import vn.tincay.bench.Scale;
import vn.tincay.bench.product.Tables;

/**
 * Writes the lines of reporting of the measured form: communes report to their province's committee, provinces to the
 * ministry, the ministry to nobody.
 */
final class Reporting {

    private final Tables tables;
    private final Scale scale;

    Reporting(Tables tables, Scale scale) {
        this.tables = tables;
        this.scale = scale;
    }

    void writeLines() {
        tables.sql()
                .sql("""
                        insert into report.reporters (form, agency_id, receiver_id, level, unit_id, province_id, province_code,
                                                      valid_from, valid_to)
                        select 'gbv-month', a.id, p.id, 'commune', a.unit_id, v.province_id, p.unit_code, a.valid_from,
                               a.valid_to
                          from agency.agencies a
                          join lateral (select province_id from place.unit_versions where unit_id = a.unit_id
                                         order by valid_from desc limit 1) v on true
                          join (%s) p on p.unit_id = v.province_id
                         where a.body = 'ubnd' and a.level = 'commune'
                            on conflict do nothing
                        """.formatted(PROVINCES))
                .param("provinces", scale.provinces())
                .update();
        tables.sql()
                .sql("""
                        insert into report.reporters (form, agency_id, receiver_id, level, unit_id, province_id, province_code,
                                                      valid_from, valid_to)
                        select 'gbv-month', p.id, m.id, 'province', p.unit_id, p.unit_id, p.unit_code, p.valid_from, p.valid_to
                          from (%s) p, agency.agencies m where m.code = 'bo-noi-vu'
                            on conflict do nothing
                        """.formatted(PROVINCES))
                .param("provinces", scale.provinces())
                .update();
        tables.run("""
                insert into report.reporters (form, agency_id, receiver_id, level, unit_id, province_id, province_code, valid_from)
                select 'gbv-month', id, null, 'central', null, 0, '00', date '2008-08-01'
                  from agency.agencies where code = 'bo-noi-vu'
                    on conflict do nothing
                """);
    }

    /** Committees of provinces of either tree, as many of each as the scale gives. */
    private static final String PROVINCES = """
            select * from (
                select a.*, row_number() over (partition by a.valid_to is null order by a.unit_code) as n
                  from agency.agencies a where a.body = 'ubnd' and a.level = 'province') numbered
             where n <= :provinces""";
}
