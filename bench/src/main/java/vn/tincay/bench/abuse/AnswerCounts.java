package vn.tincay.bench.abuse;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the answers to attackers by status. */
public final class AnswerCounts {

    /** The connection was refused, or ended without an answer. */
    static final String NONE = "none";

    /** The time ended before an answer arrived. */
    static final String WAITING = "still waiting";

    private final Map<String, Integer> counts = new TreeMap<>();

    public synchronized void add(String answer) {
        counts.merge(answer, 1, Integer::sum);
    }

    synchronized int of(String answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** The status of an answer as text; a redirect to the sign-in page has a text of its own. */
    static String of(HttpResponse<?> answer) {
        var to = answer.headers().firstValue("location").orElse("");
        return to.contains("/sign-in") ? answer.statusCode() + " to sign-in" : String.valueOf(answer.statusCode());
    }

    /**
     * Checks that the attack reached its target; connections without an answer do not count.
     * @throws IllegalStateException when another answer than the expected ones came, or no connection was answered
     */
    public synchronized void requireOnly(List<String> expected) {
        var other = counts.keySet().stream()
                .filter(answer -> !answer.equals(NONE) && !answer.equals(WAITING) && !expected.contains(answer))
                .toList();
        if (!other.isEmpty() || counts.keySet().equals(Set.of(NONE)) || counts.isEmpty()) {
            throw new IllegalStateException("the attack missed its aim, it was answered: " + this);
        }
    }

    @Override
    public synchronized String toString() {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(one -> one.getKey() + " × " + one.getValue())
                        .collect(Collectors.joining(", "));
    }
}
