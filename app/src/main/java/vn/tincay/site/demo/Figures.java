package vn.tincay.site.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/** Invented figures that contradict nothing: parts add up to their wholes, nobody is helped who did not ask. */
final class Figures {

    /** What most communes have none of in half a year; were they frequent, there would be more incidents than people. */
    private static final Set<String> RARE = Set.of("incidents", "survivors", "perpetrators", "handled");

    private final Random random;
    private final Map<String, Long> values = new LinkedHashMap<>();

    private Figures(long seed) {
        random = new Random(seed);
    }

    /**
     * Whole numbers by the code of the entered cell; the same seed gives the same figures.
     *
     * @param communes how many of them the figures stand for
     */
    static Map<String, Long> of(Form form, long seed, int communes) {
        var figures = new Figures(seed);
        for (var cell : form.entered()) {
            figures.values.put(cell.code(), figures.plain(cell));
        }
        figures.reconcile();
        figures.values.replaceAll((code, value) -> value * communes);
        return figures.values;
    }

    private long plain(Cell cell) {
        var code = cell.code();
        if (code.startsWith("participants")) {
            return 80 + random.nextInt(400);
        }
        if (code.startsWith("budget") || code.equals("spent")) {
            return 5 + random.nextInt(60);
        }
        if (RARE.stream().anyMatch(code::contains)) {
            return random.nextInt(10) < 2 ? 1 : 0;
        }
        return 1 + random.nextInt(9);
    }

    private void reconcile() {
        long people = sum("survivors.");
        atMost("known_survivors", people, true);
        atMost("sought_help", (people * 3 + 2) / 4, true);
        atMost("asked_help", people, true);
        atMost("helped", people, true);
        long incidents = sum("incidents_") - values.getOrDefault("incidents_resolved", 0L);
        atMost("incidents_resolved", incidents, false);
        atMost("households", incidents, false);
        atMost("calls_answered", values.getOrDefault("calls", 0L), false);
        values.keySet().stream()
                .filter(code -> code.startsWith("perpetrators_counselled."))
                .toList()
                .forEach(code -> atMost(
                        code, values.getOrDefault(code.replace("perpetrators_counselled", "perpetrators"), 0L), false));
        atMost("participants_men", values.getOrDefault("participants", 0L) / 3, false);
    }

    private void atMost(String code, long most, boolean exactly) {
        values.computeIfPresent(code, (known, value) -> exactly ? most : Math.min(value, most));
    }

    private long sum(String prefix) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
