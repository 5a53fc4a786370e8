package vn.tincay.bench.measure.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.CountryReports;
import vn.tincay.bench.country.Year;

/**
 * Kills application and database while two clients write; after the next start every acknowledged write must be there,
 * and the totals must agree with the figures.
 */
public final class Crashing implements Bench {

    private static final int CLIENTS = 2;

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String description() {
        return "kill -9 of everything under acknowledged writes";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        int rounds = bed.scale().isNational() ? 5 : 2;
        var communes = RequestBodies.communes(bed.tables(), Year.freeMonth(1));
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        double slowest = 0;
        for (int round = 0; round < rounds; round++) {
            writeUntilKilled(bed, communes, acknowledged, round);
            long began = System.nanoTime();
            bed.product().start();
            slowest = Math.max(slowest, (System.nanoTime() - began) / 1e9);
        }
        long lost = acknowledged.entrySet().stream()
                .filter(one -> storedValue(bed, one.getKey()) < one.getValue())
                .count();
        bed.report(Figure.of("acknowledged values lost in " + rounds + " kills", lost)
                .goal(Goal.atMost(0))
                .note("%,d communes with acknowledged values; slowest start afterwards %.1f s"
                        .formatted(acknowledged.size(), slowest)));
        bed.report(Figure.of(
                        "totals that disagree with the figures afterwards",
                        bed.tables().one(Long.class, "select count(*) from report.tally_faults"))
                .goal(Goal.atMost(0)));
        new CountryReports(bed.tables()).clear();
    }

    /**
     * Writes until a number of writes is acknowledged, then kills everything while further writes run. The number grows
     * with the round.
     */
    private static void writeUntilKilled(
            TestBed bed, List<String> communes, Map<String, Integer> acknowledged, int round) throws Exception {
        bed.closeConnections();
        var enough = new CountDownLatch(200 + 37 * round);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var writing = new ArrayList<Future<Integer>>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                writing.add(clients.submit(() -> writeValues(bed, communes, acknowledged, round, first, enough)));
            }
            boolean written = enough.await(60, TimeUnit.SECONDS);
            bed.product().kill();
            for (var client : writing) {
                client.get(); // throws the reason when a write was refused
            }
            if (!written) {
                throw new IllegalStateException("too few writes were acknowledged in a minute");
            }
        }
    }

    /**
     * Writes a value that grows from round to round for each commune, so a stored value below the acknowledged one is a
     * lost write.
     */
    private static int writeValues(
            TestBed bed,
            List<String> communes,
            Map<String, Integer> acknowledged,
            int round,
            int first,
            CountDownLatch enough)
            throws InterruptedException {
        var client = bed.system("ministry");
        int i = first;
        try {
            while (true) {
                var commune = communes.get(i % communes.size());
                int value = 1 + round * 1000 + i / communes.size();
                var put = "/api/v1/submissions/gbv-month/" + Year.freeMonth(1) + "/" + commune;
                var answer = client.put(put, "{\"households\":" + value + "}");
                if (answer.statusCode() >= 500) {
                    return i / CLIENTS; // the database was killed a moment before the application
                }
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("a write was refused: " + answer.statusCode() + answer.body());
                }
                acknowledged.put(commune, value);
                enough.countDown();
                i += CLIENTS;
            }
        } catch (IOException killed) {
            return i / CLIENTS;
        }
    }

    private static int storedValue(TestBed bed, String commune) {
        return bed.tables()
                .sql()
                .sql("""
                        select coalesce(r.figures[c.place + 1], 0)
                          from agency.agencies a
                          join report.cells c on c.form = 'gbv-month' and c.code = 'households'
                          left join report.reports r on r.agency_id = a.id and r.form = 'gbv-month' and r.period = ?
                         where a.code = ?
                        """)
                .params(Year.freeMonth(1), commune)
                .query(Integer.class)
                .single();
    }
}
