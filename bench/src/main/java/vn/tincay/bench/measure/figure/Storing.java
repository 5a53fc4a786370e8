package vn.tincay.bench.measure.figure;

import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.product.Tables;

/**
 * The disk space of the product's figures, with signed versions, numbers, receipts and totals, beside a plain table.
 */
public final class Storing implements Bench {

    private static final double MEGABYTE = 1e6;

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public String description() {
        return "room for everything that is needed to answer, over one plain table of the values";
    }

    @Override
    public void run(TestBed bed) {
        var tables = bed.tables();
        PlainTable.fill(tables);
        tables.run("vacuum full report.tallies");
        double plain = sizeOfTables(tables, "bench", "%");
        double all = sizeOfTables(tables, "report", "%");
        double live = sizeOfTables(tables, "report", "reports") + sizeOfTables(tables, "report", "tallies");
        long values = tables.one(Long.class, "select count(*) from bench.plain");
        PlainTable.drop(tables);
        bed.report(Figure.of("times the plain table, all of the room", all / plain)
                .goal(Goal.atMost(1.5))
                .peer("4.4")
                .note("%.0f MB over %.0f MB; %,d values; signed versions, numbers and receipts included"
                        .formatted(all / MEGABYTE, plain / MEGABYTE, values)));
        bed.report(Figure.of("times the plain table, figures and totals only", live / plain)
                .note("%.0f MB".formatted(live / MEGABYTE)));
        bed.report(Figure.of(
                "MB, the whole database",
                tables.one(Double.class, "select pg_database_size(current_database())") / MEGABYTE));
    }

    private static double sizeOfTables(Tables tables, String schema, String name) {
        return tables.one(Double.class, """
                select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = ? and c.relname like ? and c.relkind = 'r'
                """, schema, name);
    }
}
