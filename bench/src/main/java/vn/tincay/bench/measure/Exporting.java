package vn.tincay.bench.measure;

import java.io.OutputStream;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Processes;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** Downloads a long list as CSV and XLSX: all agencies of the communes of 1 November 2026. */
public final class Exporting implements Bench {

    private static final int ROUNDS = 10;
    private static final int ROWS = 20_000;
    private static final String LIST = "/agencies?level=COMMUNE&day=2026-11-01&format=";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String description() {
        return "a list of more than 20,000 rows as a file";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var client = new ProductClient(bed.product().address());
        client.signIn(
                Persons.login("ministry", "MINISTRY_OFFICER"), bed.credentials().password());
        for (var format : new String[] {"csv", "xlsx"}) {
            ProductClient.body(client.get(LIST + format));
        }
        double before = residentMemory(bed);
        double bare = timeInBareSql(bed);
        for (var format : new String[] {"csv", "xlsx"}) {
            download(bed, client, format, bare);
        }
        bed.report(Figure.of("MiB resident more after %d files".formatted(2 * ROUNDS), residentMemory(bed) - before)
                .goal(Goal.atMost(50))
                .note("the application; %.0f MiB before".formatted(before)));
    }

    private static void download(TestBed bed, ProductClient client, String format, double bare) throws Exception {
        long rows = countRows(bed);
        var times = new Samples[1];
        int[] size = {0};
        var effort = bed.effort(() -> times[0] = Samples.of(
                ROUNDS, () -> size[0] = client.compressed(LIST + format).body().length));
        bed.report(Figure.of("p95 s, %s".formatted(format), times[0].p95() / 1000)
                .goal(Goal.atMost(3))
                .bare(bare / 1000)
                .effort(effort)
                .note("%,d rows, %,d KB as they travel; p50 %.2f s; bare SQL: COPY of the same columns"
                        .formatted(rows, size[0] / 1024, times[0].p50() / 1000)));
        if (bed.scale().isNational() && rows < ROWS) {
            throw new IllegalStateException("only " + rows + " rows");
        }
    }

    private static double residentMemory(TestBed bed) {
        return Processes.residentMemory(bed.product().application().getFirst());
    }

    private static final String FROM_LISTED =
            " from agency.agencies a left join agency.agencies p on p.id = a.parent_id where a.level = 'commune'"
                    + " and a.valid_from <= date '2026-11-01' and (a.valid_to is null or a.valid_to >= date '2026-11-01')";

    private static long countRows(TestBed bed) {
        return bed.tables().one(Long.class, "select count(*)" + FROM_LISTED);
    }

    private static double timeInBareSql(TestBed bed) throws Exception {
        return Samples.of(
                        ROUNDS,
                        () -> bed.tables()
                                .copy()
                                .copyOut(
                                        "copy (select a.name, a.kind, a.level, p.name" + FROM_LISTED
                                                + " order by a.folded, a.code) to stdout csv",
                                        OutputStream.nullOutputStream()))
                .p95();
    }
}
