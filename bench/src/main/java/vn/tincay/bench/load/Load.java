package vn.tincay.bench.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tincay.bench.machine.Samples;

/**
 * What officers were answered during a piece of work.
 *
 * @param times milliseconds of every click, from the moment it was due
 * @param failures what was no answer to work with, and how often
 */
public record Load(Samples times, Map<String, Integer> failures, double seconds) {

    /** One click: how long it took, and what failed; empty when nothing did. */
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

    /** In words, for the note of a figure. */
    public String described() {
        var words = "%d requests, %.1f a second; p50 %.0f ms, slowest %.1f s"
                .formatted(times.count(), times.count() / seconds, times.p50(), times.slowest() / 1000);
        return failed() == 0 ? words : words + "; failed: " + failures;
    }
}
