package vn.tincay.bench.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tincay.bench.machine.Samples;

/**
 * The answers to officers during a piece of work.
 *
 * @param times milliseconds of every click, from the moment it was due
 * @param failures unusable answers by kind, and their number
 */
public record Load(Samples times, Map<String, Integer> failures, double seconds) {

    /** One click: its time, and its failure; empty when it succeeded. */
    record Click(double milliseconds, String failure) {}

    static Load of(List<Click> clicks, double seconds) {
        var failures = new TreeMap<String, Integer>();
        clicks.stream()
                .filter(click -> !click.failure().isEmpty())
                .forEach(click -> failures.merge(click.failure(), 1, Integer::sum));
        return new Load(
                new Samples(clicks.stream().mapToDouble(Click::milliseconds).toArray()), failures, seconds);
    }

    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The load in words, for the note of a figure. */
    public String described() {
        var words = "%d requests, %.1f a second; p50 %.0f ms, slowest %.1f s"
                .formatted(times.count(), times.count() / seconds, times.p50(), times.slowest() / 1000);
        return failed() == 0 ? words : words + "; failed: " + failures;
    }
}
