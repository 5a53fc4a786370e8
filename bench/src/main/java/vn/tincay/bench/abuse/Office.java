package vn.tincay.bench.abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** An office behind one address, whose people sign in one after the other with the right password. */
final class Office {

    private static final List<String[]> PEOPLE = List.of(
            new String[] {"province", "HEAD"},
            new String[] {"province", "PROVINCE_LEAD"},
            new String[] {"commune", "HEAD"},
            new String[] {"commune", "COMMUNE_OFFICER"},
            new String[] {"ministry", "MINISTRY_OFFICER"});

    private final TestBed bed;
    private final String address;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Thread people;

    /**
     * Starts a thread in which the people of the office sign in, the first after five seconds, when the attack is at
     * full strength.
     */
    Office(TestBed bed, String address) {
        this.bed = bed;
        this.address = address;
        this.people = Thread.ofPlatform().start(this::signInUntilClosed);
    }

    /** Stops the sign-ins and waits for the last one. */
    void close() throws InterruptedException {
        open.set(false);
        people.join();
    }

    Figure figure(String beside) {
        var times = new Samples(
                milliseconds.stream().mapToDouble(Double::doubleValue).toArray());
        return Figure.of("right passwords refused beside " + beside, refused.size())
                .goal(Goal.atMost(0))
                .note("%d sign-ins, p50 %.1f s, slowest %.1f s%s"
                        .formatted(
                                times.count(),
                                times.p50() / 1000,
                                times.slowest() / 1000,
                                refused.isEmpty() ? "" : "; answered: " + refused));
    }

    private void signInUntilClosed() {
        try {
            for (int turn = 0; open.get(); turn++) {
                TimeUnit.SECONDS.sleep(turn == 0 ? 5 : 1);
                var names = PEOPLE.get(turn % PEOPLE.size());
                long began = System.nanoTime();
                try (var client = ProductClient.from(address, bed.product().address(), Duration.ofMinutes(2))) {
                    client.signIn(
                            Persons.login(names[0], names[1]), bed.credentials().password());
                } catch (IOException answered) {
                    refused.add(String.valueOf(answered.getMessage()));
                }
                milliseconds.add((System.nanoTime() - began) / 1e6);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
