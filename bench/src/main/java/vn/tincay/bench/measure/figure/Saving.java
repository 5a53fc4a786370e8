package vn.tincay.bench.measure.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.bench.product.ProductClient;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * A commune saves its form with ten changed figures: by the use case of its page, and the whole form over the machine
 * interface.
 */
public final class Saving implements Bench {

    private static final int CHANGED = 10;

    private record Commune(Viewer officer, String code, UUID report, String figures) {}

    @Override
    public String name() {
        return "save";
    }

    @Override
    public String description() {
        return "a commune saves its form";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var period = bed.country().twoLevels().last();
        var communes = communes(bed, period);
        var cells = new RequestBodies(bed.tables()).codes();
        try {
            savePage(bed, communes, cells);
            saveByInterface(bed, communes, cells, period);
        } finally {
            bed.tables()
                    .sql()
                    .sql(
                            "delete from report.changes where report_id in (select id from report.reports where period = ?)")
                    .param(period)
                    .update();
        }
    }

    private static void savePage(TestBed bed, List<Commune> communes, List<String> cells) throws Exception {
        var entering = bed.inProcess().get(EnteringFigures.class);
        // A serving process has compiled these paths long ago, so the first saves are not counted.
        saveRepeatedly(entering, communes, cells);
        var times = new Samples[1];
        var effort = bed.effortInProcess(() -> times[0] = saveRepeatedly(entering, communes, cells));
        timeInBareSql(bed, communes);
        var bare = timeInBareSql(bed, communes);
        bed.report(Figure.of("p95 ms, a commune saves ten changed figures", times[0].p95())
                .goal(Goal.atMost(100))
                .peer("140 for one value")
                .bare(bare.p95())
                .effort(effort)
                .note("within the application, each change with who and when; p50 %.1f ms, bare SQL %.1f ms"
                        .formatted(times[0].p50(), bare.p50())));
    }

    /** Every other round types the original figures again, so that the reports end unchanged. */
    private static Samples saveRepeatedly(EnteringFigures entering, List<Commune> communes, List<String> cells)
            throws Exception {
        int[] n = {0};
        return Samples.of(communes.size() * 2, () -> {
            var one = communes.get(n[0] / 2);
            boolean back = n[0]++ % 2 == 1;
            var figures = one.figures().split(",");
            List<CellEntry> entries = new ArrayList<>();
            for (int i = 0; i < CHANGED; i++) {
                var more = String.valueOf(Long.parseLong(figures[i]) + 1);
                entries.add(new CellEntry(cells.get(i), back ? more : figures[i], back ? figures[i] : more));
            }
            return entering.save(one.officer(), one.report(), entries, "vi").orThrow();
        });
    }

    private static void saveByInterface(TestBed bed, List<Commune> communes, List<String> cells, String period)
            throws Exception {
        var client = bed.system("ministry");
        int[] n = {0};
        var times = new Samples[1];
        var effort = bed.effort(() -> times[0] = Samples.of(communes.size(), () -> {
            var one = communes.get(n[0]++);
            return ProductClient.body(
                    client.put("/api/v1/submissions/gbv-month/" + period + "/" + one.code(), submissionOf(one, cells)));
        }));
        bed.report(Figure.of("p95 ms, a commune's form over the API", times[0].p95())
                .goal(Goal.atMost(100))
                .effort(effort)
                .note("%d figures a request; p50 %.1f ms".formatted(cells.size(), times[0].p50())));
    }

    private static String submissionOf(Commune one, List<String> cells) {
        var figures = one.figures().split(",");
        var json = new StringBuilder("{");
        for (int i = 0; i < cells.size(); i++) {
            json.append(i == 0 ? "\"" : ",\"")
                    .append(cells.get(i))
                    .append("\":")
                    .append(figures[i]);
        }
        return json.append('}').toString();
    }

    /** The times of the least that must be written: the figures, and who changed which of them, in one statement. */
    private static Samples timeInBareSql(TestBed bed, List<Commune> communes) throws Exception {
        var next = communes.iterator();
        return Samples.of(
                communes.size(),
                () -> bed.tables().sql().sql("""
                                with saved as (
                                    update report.reports set figures[1] = figures[1], saved_at = now() where id = ?
                                    returning id)
                                insert into report.changes (report_id, places, old, new, person_id, person_name, at)
                                select id, array(select generate_series(1, 10))::smallint[],
                                       array_fill(1::bigint, array[10]), array_fill(2::bigint, array[10]),
                                       gen_random_uuid(), 'bare', now()
                                  from saved
                                """).param(next.next().report()).update());
    }

    private static List<Commune> communes(TestBed bed, String period) {
        return bed.tables()
                .sql()
                .sql("""
                select r.agency_id, a.code, r.id, array_to_string(r.figures, ',') as figures
                  from report.reports r join agency.agencies a on a.id = r.agency_id
                 where r.form = 'gbv-month' and r.period = ? order by md5(r.agency_id::text) limit ?
                """)
                .params(Period.of(period).toString(), bed.scale().requests())
                .query((row, n) -> new Commune(
                        InProcessProduct.viewer(row.getObject(1, UUID.class), "commune", Role.COMMUNE_OFFICER),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4)))
                .list();
    }
}
