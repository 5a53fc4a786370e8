package vn.tincay.bench.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tincay.bench.Bar;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.House;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.Door;

/** Sums over the machine interface, computed live; no two requests are the same. */
public final class RollingUp implements Bench {

    private static final LocalDate THREE_LEVELS = LocalDate.of(2025, 6, 30);
    private static final Pattern HOUSEHOLDS = Pattern.compile("\"households\":(\\d+)");

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public String story() {
        return "a year of 29 cells by province, the same by month, and how fresh the sums are";
    }

    @Override
    public void run(House house) throws Exception {
        var door = house.system("ministry");
        var year = house.country().threeLevels();
        ask(house, door, year.range(), false, house.scale().requests() / 4, THREE_LEVELS);
        var sum = time(house, door, year.range(), false, THREE_LEVELS);
        house.report(sum.figure(
                "p50 ms, year, 29 cells × all provinces",
                sum.times.p50(),
                Bar.atMost(150),
                "2,500",
                bare(house, false)));
        house.report(
                sum.figure("p95 ms, year, 29 cells × all provinces", sum.times.p95(), Bar.atMost(300), "2,680", null));
        var months = time(house, door, year.range(), true, THREE_LEVELS);
        house.report(months.figure(
                "p95 ms, 12 months × provinces × 29 cells",
                months.times.p95(),
                Bar.atMost(500),
                "3,100",
                bare(house, true)));
        var today = time(house, door, year.range(), false, LocalDate.of(2026, 11, 1));
        house.report(today.figure(
                "p95 ms, the same year on today's provinces",
                today.times.p95(),
                Bar.atMost(300),
                "no such tree",
                null));
        plain(house);
        freshness(house, door);
    }

    private record Timed(Samples times, vn.tincay.bench.machine.Effort effort, int queries) {

        Figure figure(String name, double value, Bar bar, String peer, @org.jspecify.annotations.Nullable Double bare) {
            var figure =
                    Figure.of(name, value).bar(bar).peer(peer).effort(effort).note(queries + " queries, no two alike");
            return bare == null ? figure : figure.bare(bare);
        }
    }

    private static Timed time(House house, Door door, String range, boolean each, LocalDate tree) throws Exception {
        int queries = house.scale().requests();
        var times = new Samples[1];
        var effort = house.effort(() -> times[0] = ask(house, door, range, each, queries, tree));
        return new Timed(times[0], effort, queries);
    }

    /** Leaves out another cell and uses another day each time. */
    private static Samples ask(House house, Door door, String range, boolean each, int times, LocalDate tree)
            throws Exception {
        var cells = new Bodies(house.tables()).codes();
        var next = IntStream.range(0, times).iterator();
        return Samples.of(times, () -> {
            int i = next.nextInt();
            return Door.body(door.get("/api/v1/rollups?form=gbv-month&by=province&periods=" + range + "&each=" + each
                    + "&tree=" + tree.minusDays(i / cells.size()) + "&cells=" + without(cells, i % cells.size())));
        });
    }

    private static String without(List<String> cells, int left) {
        return IntStream.range(0, cells.size())
                .filter(i -> i != left)
                .mapToObj(cells::get)
                .map(Door::encode)
                .collect(Collectors.joining(","));
    }

    /** The running totals summed and split by cell, in the shortest SQL. */
    private static double bare(House house, boolean each) throws Exception {
        var months = house.country().threeLevels().all().toArray(String[]::new);
        return Samples.of(
                        20,
                        () -> house.tables()
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

    private static void plain(House house) throws Exception {
        Plain.fill(house.tables());
        var times = Samples.of(3, () -> house.tables().sql().sql("""
                select v.province_id, p.cell, sum(p.value)
                  from bench.plain p join place.unit_versions v on v.unit_id = p.unit_id and v.valid_to = date '2025-06-30'
                 where p.period between date '2024-01-01' and date '2024-12-01' group by 1, 2
                """).query().listOfRows());
        Plain.drop(house.tables());
        house.report(Figure.of("p50 ms, the same year in bare SQL from raw values", times.p50())
                .note("for comparison: what the running totals save"));
    }

    /** Changes one commune's figure and requests its province at once. */
    private static void freshness(House house, Door door) throws Exception {
        var period = house.country().twoLevels().last();
        var commune = Bodies.communes(house.tables(), period).getFirst();
        var values = new Bodies(house.tables()).values(0);
        var put = "/api/v1/submissions/gbv-month/" + period + "/" + commune;
        var ask = "/api/v1/rollups?form=gbv-month&by=nation&periods=" + period + "&cells=households";
        Door.body(door.put(put, values));
        long before = households(door, ask);
        int[] stale = {0};
        int[] n = {0};
        int old = Integer.parseInt(
                HOUSEHOLDS.matcher(values).results().findFirst().orElseThrow().group(1));
        var times = Samples.of(house.scale().requests() / 2, () -> {
            n[0]++;
            Door.body(door.put(put, "{\"households\":" + (old + n[0]) + "}"));
            stale[0] += households(door, ask) == before + n[0] ? 0 : 1;
            return n[0];
        });
        Door.body(door.put(put, values));
        house.report(Figure.of("stale sums right after a value was stored", stale[0])
                .bar(Bar.atMost(0))
                .peer("stale until tables are generated: 126 s")
                .note("store and ask, p95 %.0f ms together".formatted(times.p95())));
    }

    private static long households(Door door, String ask) throws Exception {
        var found = HOUSEHOLDS.matcher(Door.body(door.get(ask)));
        if (!found.find()) {
            throw new IllegalStateException("no national sum");
        }
        return Long.parseLong(found.group(1));
    }
}
