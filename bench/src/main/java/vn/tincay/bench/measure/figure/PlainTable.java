package vn.tincay.bench.measure.figure;

import vn.tincay.bench.product.Tables;

/** The simplest table for comparison: one row per value, keyed by unit, month and cell. */
final class PlainTable {

    private PlainTable() {}

    static void make(Tables tables) {
        tables.run("create schema if not exists bench");
        tables.run("drop table if exists bench.plain");
        tables.run("""
                create table bench.plain (
                    unit_id integer, period date, cell smallint, value bigint not null, primary key (unit_id, period, cell))
                """);
    }

    /** Writes every stored value of the form. */
    static void fill(Tables tables) {
        make(tables);
        tables.run("""
                insert into bench.plain
                select r.unit_id, (r.period || '-01')::date, u.place - 1, u.value
                  from report.reports r, unnest(r.figures) with ordinality as u (value, place)
                 where r.form = 'gbv-month' and u.value is not null
                 order by r.unit_id, r.period, u.place
                """);
        tables.run("vacuum analyze bench.plain");
    }

    static void drop(Tables tables) {
        tables.run("drop table if exists bench.plain");
    }
}
