package vn.tincay.bench.measure.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** Requests sums through the machine interface, computed live; no two requests are the same. */
public final class RollingUp implements Bench {

    private static final LocalDate THREE_LEVELS = LocalDate.of(2025, 6, 30);
    private static final Pattern HOUSEHOLDS = Pattern.compile("\"households\":(\\d+)");

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public String description() {
        return "a year of 29 cells by province, the same by month, and how fresh the sums are";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var client = bed.system("ministry");
        var year = bed.country().threeLevels();
        requestSums(bed, client, year.range(), false, bed.scale().requests() / 4, THREE_LEVELS);
        var sum = timeRequests(bed, client, year.range(), false, THREE_LEVELS);
        bed.report(sum.figure(
                "p50 ms, year, 29 cells × all provinces",
                sum.times.p50(),
                Goal.atMost(150),
                "2,500",
                timeInBareSql(bed, false)));
        bed.report(
                sum.figure("p95 ms, year, 29 cells × all provinces", sum.times.p95(), Goal.atMost(300), "2,680", null));
        var months = timeRequests(bed, client, year.range(), true, THREE_LEVELS);
        bed.report(months.figure(
                "p95 ms, 12 months × provinces × 29 cells",
                months.times.p95(),
                Goal.atMost(500),
                "3,100",
                timeInBareSql(bed, true)));
        var today = timeRequests(bed, client, year.range(), false, LocalDate.of(2026, 11, 1));
        bed.report(today.figure(
                "p95 ms, the same year on today's provinces",
                today.times.p95(),
                Goal.atMost(300),
                "no such tree",
                null));
        measureRawValues(bed);
        measureFreshness(bed, client);
    }

    private record Timed(Samples times, vn.tincay.bench.machine.Effort effort, int queries) {

        Figure figure(
                String name, double value, Goal goal, String peer, @org.jspecify.annotations.Nullable Double bare) {
            var figure = Figure.of(name, value)
                    .goal(goal)
                    .peer(peer)
                    .effort(effort)
                    .note(queries + " queries, no two alike");
            return bare == null ? figure : figure.bare(bare);
        }
    }

    private static Timed timeRequests(TestBed bed, ProductClient client, String range, boolean each, LocalDate tree)
            throws Exception {
        int queries = bed.scale().requests();
        var times = new Samples[1];
        var effort = bed.effort(() -> times[0] = requestSums(bed, client, range, each, queries, tree));
        return new Timed(times[0], effort, queries);
    }

    /** Requests the sums this many times; no two requests leave out the same cell on the tree of the same day. */
    private static Samples requestSums(
            TestBed bed, ProductClient client, String range, boolean each, int times, LocalDate tree) throws Exception {
        var cells = new RequestBodies(bed.tables()).codes();
        var next = IntStream.range(0, times).iterator();
        return Samples.of(times, () -> {
            int i = next.nextInt();
            return ProductClient.body(client.get(
                    "/api/v1/rollups?form=gbv-month&by=province&periods=" + range + "&each=" + each + "&tree="
                            + tree.minusDays(i / cells.size()) + "&cells=" + cellsWithout(cells, i % cells.size())));
        });
    }

    private static String cellsWithout(List<String> cells, int left) {
        return IntStream.range(0, cells.size())
                .filter(i -> i != left)
                .mapToObj(cells::get)
                .map(ProductClient::encode)
                .collect(Collectors.joining(","));
    }

    /** Sums the running totals and splits them by cell, in the shortest SQL; returns the median time. */
    private static double timeInBareSql(TestBed bed, boolean each) throws Exception {
        var months = bed.country().threeLevels().all().toArray(String[]::new);
        return Samples.of(
                        20,
                        () -> bed.tables()
                                .sql()
                                .sql("""
                select t.province_id, %s as period, u.n, sum(u.s)
                  from report.tallies t, unnest(t.sums) with ordinality as u (s, n)
                 where t.form = 'gbv-month' and t.period = any(?) and t.province_id <> 0 group by 1, 2, 3
                """.formatted(each ? "t.period" : "null::text"))
                                .param(months)
                                .query()
                                .listOfRows())
                .p50();
    }

    private static void measureRawValues(TestBed bed) throws Exception {
        PlainTable.fill(bed.tables());
        var times = Samples.of(3, () -> bed.tables().sql().sql("""
                select v.province_id, p.cell, sum(p.value)
                  from bench.plain p join place.unit_versions v on v.unit_id = p.unit_id and v.valid_to = date '2025-06-30'
                 where p.period between date '2024-01-01' and date '2024-12-01' group by 1, 2
                """).query().listOfRows());
        PlainTable.drop(bed.tables());
        bed.report(Figure.of("p50 ms, the same year in bare SQL from raw values", times.p50())
                .note("for comparison: what the running totals save"));
    }

    /** Changes one commune's figure and requests the national sum at once. */
    private static void measureFreshness(TestBed bed, ProductClient client) throws Exception {
        var period = bed.country().twoLevels().last();
        var commune = RequestBodies.communes(bed.tables(), period).getFirst();
        var values = new RequestBodies(bed.tables()).values(0);
        var put = "/api/v1/submissions/gbv-month/" + period + "/" + commune;
        var ask = "/api/v1/rollups?form=gbv-month&by=nation&periods=" + period + "&cells=households";
        ProductClient.body(client.put(put, values));
        long before = households(client, ask);
        int[] stale = {0};
        int[] n = {0};
        int old = Integer.parseInt(
                HOUSEHOLDS.matcher(values).results().findFirst().orElseThrow().group(1));
        var times = Samples.of(bed.scale().requests() / 2, () -> {
            n[0]++;
            ProductClient.body(client.put(put, "{\"households\":" + (old + n[0]) + "}"));
            stale[0] += households(client, ask) == before + n[0] ? 0 : 1;
            return n[0];
        });
        ProductClient.body(client.put(put, values));
        bed.report(Figure.of("stale sums right after a value was stored", stale[0])
                .goal(Goal.atMost(0))
                .peer("stale until tables are generated: 126 s")
                .note("store and ask, p95 %.0f ms together".formatted(times.p95())));
    }

    private static long households(ProductClient client, String ask) throws Exception {
        var found = HOUSEHOLDS.matcher(ProductClient.body(client.get(ask)));
        if (!found.find()) {
            throw new IllegalStateException("no national sum");
        }
        return Long.parseLong(found.group(1));
    }
}
