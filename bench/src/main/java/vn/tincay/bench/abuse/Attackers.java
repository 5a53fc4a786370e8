package vn.tincay.bench.abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Many attackers, each repeating a request until the time is up; requests that are then under way are abandoned, at
 * once or after a grace period.
 */
final class Attackers {

    /** A request that an attacker repeats; {@code send} returns the answer in the words of {@link AnswerCounts}. */
    interface AttackRequest {
        String send() throws IOException, InterruptedException;
    }

    private static final long PAUSE_WITHOUT_ANSWER_MS = 100;

    private Attackers() {}

    /**
     * @param size bytes of one request: an attacker sends no more than a line of 100 Mbit/s carries, since loopback has
     * no limit
     */
    static void run(Iterable<? extends AttackRequest> requests, int size, Duration time, AnswerCounts answers)
            throws InterruptedException, ExecutionException {
        run(requests, size, time, Duration.ZERO, answers);
    }

    /** @param grace how long to wait for requests that began in time */
    static void run(
            Iterable<? extends AttackRequest> requests, int size, Duration time, Duration grace, AnswerCounts answers)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        long pace = size * 80L; // nanoseconds: 80 for each byte at 100 Mbit/s
        try (var threads = Executors.newCachedThreadPool()) {
            var running = new ArrayList<Future<?>>();
            for (var request : requests) {
                running.add(threads.submit(() -> {
                    repeat(request, pace, end, answers);
                    return null;
                }));
            }
            TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
            threads.shutdown();
            if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
            for (var attacker : running) {
                attacker.get();
            }
        }
    }

    private static void repeat(AttackRequest request, long pace, long end, AnswerCounts answers) {
        try {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                var answer = sendOnce(request);
                answers.add(answer);
                if (answer.equals(AnswerCounts.NONE)) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_WITHOUT_ANSWER_MS);
                }
                TimeUnit.NANOSECONDS.sleep(began + pace - System.nanoTime());
            }
        } catch (InterruptedException timeIsUp) {
            Thread.currentThread().interrupt();
        }
    }

    private static String sendOnce(AttackRequest request) {
        try {
            return request.send();
        } catch (IOException unanswered) {
            return AnswerCounts.NONE;
        } catch (InterruptedException timeIsUp) {
            Thread.currentThread().interrupt();
            return AnswerCounts.WAITING;
        }
    }
}
