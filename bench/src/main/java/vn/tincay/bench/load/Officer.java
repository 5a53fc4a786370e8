package vn.tincay.bench.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.tincay.bench.load.Load.Click;
import vn.tincay.bench.product.ProductClient;

/** One signed-in officer who opens pages at a steady pace. */
final class Officer implements AutoCloseable {

    /** How long an officer waits for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Clicks that were due before the end are still sent within this time. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(10);

    /** A request of an officer, and the status expected on success. */
    record Step(String name, int expected, Ask ask) {

        interface Ask {
            HttpResponse<String> at(ProductClient client) throws IOException, InterruptedException;
        }

        static Step page(String name, String path) {
            return new Step(name, 200, client -> client.get(path));
        }
    }

    private final String login;
    private final ProductClient client;
    private final List<Step> walk;
    private int next;

    Officer(String login, ProductClient client, List<Step> walk, int first) {
        this.login = login;
        this.client = client;
        this.walk = walk;
        this.next = first;
    }

    void signIn(String password) throws IOException, InterruptedException {
        client.signIn(login, password);
    }

    /** @param end when the last click is due, by {@link System#nanoTime}; far in the future until it is known */
    List<Click> walk(long first, long pace, AtomicLong end) throws InterruptedException {
        var clicks = new ArrayList<Click>();
        for (long due = first; due < end.get(); due += pace) {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            if (due >= end.get()) {
                break; // the measured work ended meanwhile
            }
            var step = walk.get(next++ % walk.size());
            var failure = System.nanoTime() - end.get() < GRACE ? failureOf(step) : step.name() + " never asked for";
            clicks.add(new Click((System.nanoTime() - due) / 1e6, failure));
        }
        return clicks;
    }

    private String failureOf(Step step) throws InterruptedException {
        try {
            var answer = step.ask().at(client);
            return answer.statusCode() == step.expected() ? "" : step.name() + " → " + answer.statusCode();
        } catch (IOException none) {
            return step.name() + " → " + none.getClass().getSimpleName();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
