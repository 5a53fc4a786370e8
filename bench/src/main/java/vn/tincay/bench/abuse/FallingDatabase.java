package vn.tincay.bench.abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.product.ProductClient;

/** Kills every process of PostgreSQL, several times, each time two seconds after pages are served again. */
final class FallingDatabase implements Attack {

    private static final double LONGEST_S = 150;

    private final int kills;
    private final List<Double> secondsDown = new ArrayList<>();

    FallingDatabase(int kills) {
        this.kills = kills;
    }

    @Override
    public String name() {
        return "PostgreSQL killed " + kills + " times";
    }

    @Override
    public void prepare(TestBed bed) {
        bed.closeConnections();
        secondsDown.clear();
    }

    @Override
    public void run(TestBed bed, Duration time, AnswerCounts answers) throws Exception {
        try (var client = ProductClient.from("127.0.0.1", bed.product().address(), Duration.ofSeconds(10))) {
            client.signIn(Persons.login("province", "HEAD"), bed.credentials().password());
            for (int kill = 0; kill < kills && bed.product().isRunning(); kill++) {
                bed.product().killDatabase();
                secondsDown.add(secondsUntilServed(bed, client, answers));
                TimeUnit.SECONDS.sleep(2);
            }
        }
    }

    /**
     * Seconds until a page that reads the database is answered with 200; infinity after 150 s or when the application
     * ends.
     */
    private static double secondsUntilServed(TestBed bed, ProductClient client, AnswerCounts answers)
            throws InterruptedException {
        long began = System.nanoTime();
        while (bed.product().isRunning()) {
            double seconds = (System.nanoTime() - began) / 1e9;
            if (seconds > LONGEST_S) {
                return Double.POSITIVE_INFINITY;
            }
            try {
                var answer = client.get("/plans");
                answers.add(AnswerCounts.of(answer));
                if (answer.statusCode() == 200) {
                    return (System.nanoTime() - began) / 1e9;
                }
            } catch (IOException none) {
                answers.add(AnswerCounts.NONE);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public List<String> expected() {
        return List.of("200", "500", "503");
    }

    @Override
    public boolean officersCanWork() {
        return false;
    }

    @Override
    public List<Figure> figures() {
        long lost = secondsDown.stream().filter(seconds -> seconds.isInfinite()).count() + kills - secondsDown.size();
        var each =
                secondsDown.stream().map(seconds -> "%.1f".formatted(seconds)).collect(Collectors.joining(", "));
        return List.of(Figure.of("times the service was not back after PostgreSQL was killed", lost)
                .goal(Goal.atMost(0))
                .note("%d kills; seconds without pages: %s".formatted(kills, each)));
    }
}
