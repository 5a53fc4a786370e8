package vn.tincay.site.demo.figures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Invented narratives of reports; numbers in a sentence are figures of the same report. */
public final class Narratives {

    private static final String FILE = "/site/demo/narratives.properties";
    private static final Pattern CELL = Pattern.compile("\\{(\\w+)}");
    private static final Properties TEXTS = read();

    private Narratives() {}

    /**
     * The text of one narrative.
     *
     * @param figures of the report by cell; empty for a consolidated report
     * @param seed selects the text; the same seed gives the same text
     */
    public static String of(String part, boolean commune, Map<String, Long> figures, long seed) {
        var beginning = part + (commune ? ".commune." : ".above.");
        var fitting = TEXTS.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .map(TEXTS::getProperty)
                .filter(text -> cells(text).stream().allMatch(figures::containsKey))
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException("the demonstration has no words for " + beginning);
        }
        var text = fitting.get((int) Math.floorMod(seed, (long) fitting.size()));
        return CELL.matcher(text)
                .replaceAll(cell -> "%,d".formatted(figures.get(cell.group(1))).replace(',', '.'));
    }

    private static List<String> cells(String text) {
        return CELL.matcher(text).results().map(cell -> cell.group(1)).toList();
    }

    private static Properties read() {
        var texts = new Properties();
        try (var file = Narratives.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + FILE);
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
