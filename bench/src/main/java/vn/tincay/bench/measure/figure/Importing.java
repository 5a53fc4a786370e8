package vn.tincay.bench.measure.figure;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.CountryReports;
import vn.tincay.bench.country.Year;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** Imports figures of communes through the machine interface, with the ministry's system account. */
public final class Importing implements Bench {

    private static final String PATH = "/api/v1/submissions?form=gbv-month";
    private static final Pattern STORED = Pattern.compile("\"values\":(\\d+)");
    private static final Pattern REFUSED = Pattern.compile("\"row\":");
    private static final int LARGE_REQUEST = 2650;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String description() {
        return "values a second through the API, and two clients starting one new period";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var bodies = new RequestBodies(bed.tables());
        var communes = RequestBodies.communes(bed.tables(), Year.freeMonth(1));
        int usual = 10_000 / bodies.cells() + 1;
        try {
            var client = bed.system("ministry");
            send(client, bodies.of(communes, Year.freeMonth(1), usual));
            double bare = rateInBareSql(bed, bodies, communes);
            oneClient(bed, client, bodies.of(communes, Year.freeMonth(2), usual), bare);
            twoClients(bed, bodies, communes, bare);
            sameNewPeriod(bed, bodies, communes.subList(0, Math.min(communes.size(), usual)));
            bed.report(Figure.of("totals that disagree with the figures afterwards", countFaults(bed))
                    .goal(Goal.atMost(0))
                    .note("all figures added up again"));
        } finally {
            new CountryReports(bed.tables()).clear();
        }
    }

    private static void oneClient(TestBed bed, ProductClient client, List<byte[]> requests, double bare)
            throws Exception {
        var next = requests.iterator();
        var stored = new int[1];
        var times = new Samples[1];
        var effort = bed.effort(() -> {
            times[0] = Samples.of(requests.size(), () -> stored[0] += send(client, next.next()));
            return stored[0];
        });
        checkStored(bed, Year.freeMonth(2), stored[0]);
        bed.report(Figure.of("values a second, one client, 10,000 a request", stored[0] / effort.wall())
                .goal(Goal.atLeast(10_000))
                .peer("3,310")
                .bare(bare)
                .effort(effort)
                .note("%,d values; a request p50 %.0f ms, p95 %.0f ms; bare SQL: COPY into a plain table with its key"
                        .formatted(stored[0], times[0].p50(), times[0].p95())));
    }

    private static void twoClients(TestBed bed, RequestBodies bodies, List<String> communes, double bare)
            throws Exception {
        int months = bed.scale().isNational() ? 2 : 1;
        var work = new ArrayList<List<byte[]>>();
        for (int client = 0; client < 2; client++) {
            var requests = new ArrayList<byte[]>();
            for (int month = 0; month < months; month++) {
                requests.addAll(bodies.of(communes, Year.freeMonth(3 + client * months + month), LARGE_REQUEST));
            }
            work.add(requests);
        }
        var stored = new int[1];
        var effort = bed.effort(() -> {
            for (var count : sendTogether(bed, work)) {
                stored[0] += count.get();
            }
            return stored[0];
        });
        bed.report(Figure.of("values a second, two clients, large requests", stored[0] / effort.wall())
                .goal(Goal.atLeast(25_000))
                .peer("11,073–13,746")
                .bare(bare)
                .effort(effort)
                .note("%,d values, %,d a request".formatted(stored[0], LARGE_REQUEST * bodies.cells())));
    }

    /**
     * Both clients send the first values of an unused month at once; the second sends half of the first one's communes.
     */
    private static void sameNewPeriod(TestBed bed, RequestBodies bodies, List<String> communes) throws Exception {
        int rounds = bed.scale().isNational() ? 10 : 2;
        int half = communes.size() / 2;
        int conflicts = 0;
        var start = new CyclicBarrier(2);
        try (var clients = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < rounds; round++) {
                var month = Year.freeMonth(12 + round);
                var first = bodies.one(communes, month, round);
                var second = bodies.one(communes.subList(half, communes.size()), month, round);
                var answers = List.of(first, second).stream()
                        .map(body -> clients.submit(() -> {
                            var client = bed.system("ministry");
                            start.await();
                            var answer = client.post(PATH, body);
                            return answer.statusCode() == 200
                                    && !REFUSED.matcher(answer.body()).find();
                        }))
                        .toList();
                for (var taken : answers) {
                    conflicts += taken.get() ? 0 : 1;
                }
            }
        }
        bed.report(Figure.of("refused requests, two clients starting one period", conflicts)
                .goal(Goal.atMost(0))
                .peer("a whole request of 79,500 values")
                .note(rounds + " new periods, half of the rows in both requests"));
    }

    /** Checks that every acknowledged value is stored: otherwise the time means nothing. */
    private static void checkStored(TestBed bed, String month, long acknowledged) {
        long stored = bed.tables()
                .one(
                        Long.class,
                        "select count(v) from report.reports, unnest(figures) v where form = 'gbv-month' and period = ?",
                        month);
        if (stored != acknowledged) {
            throw new IllegalStateException(acknowledged + " values acknowledged, " + stored + " stored");
        }
    }

    private static long countFaults(TestBed bed) {
        return bed.tables().one(Long.class, "select count(*) from report.tally_faults");
    }

    private static List<Future<Integer>> sendTogether(TestBed bed, List<List<byte[]>> work) throws Exception {
        try (var clients = Executors.newFixedThreadPool(work.size())) {
            return clients.invokeAll(work.stream()
                    .<java.util.concurrent.Callable<Integer>>map(
                            requests -> () -> send(bed.system("ministry"), requests))
                    .toList());
        }
    }

    /** Values per second of COPY into a plain table of raw values with its primary key. */
    private static double rateInBareSql(TestBed bed, RequestBodies bodies, List<String> communes) throws Exception {
        var tables = bed.tables();
        PlainTable.make(tables);
        var rows = new StringBuilder();
        for (int i = 0; i < communes.size(); i++) {
            for (int cell = 0; cell < bodies.cells(); cell++) {
                rows.append(i)
                        .append("\t2023-12-01\t")
                        .append(cell)
                        .append('\t')
                        .append((i + cell) % 10)
                        .append('\n');
            }
        }
        long began = System.nanoTime();
        long written = tables.copy().copyIn("copy bench.plain from stdin", new StringReader(rows.toString()));
        double rate = written / ((System.nanoTime() - began) / 1e9);
        PlainTable.drop(tables);
        return rate;
    }

    private static int send(ProductClient client, List<byte[]> requests) throws Exception {
        int stored = 0;
        for (var request : requests) {
            stored += send(client, request);
        }
        return stored;
    }

    private static int send(ProductClient client, byte[] request) throws Exception {
        var answer = ProductClient.body(client.post(PATH, request));
        var found = STORED.matcher(answer);
        if (!found.find() || REFUSED.matcher(answer).find()) {
            throw new IllegalStateException(
                    "not all was stored: " + answer.substring(0, Math.min(500, answer.length())));
        }
        return Integer.parseInt(found.group(1));
    }
}
