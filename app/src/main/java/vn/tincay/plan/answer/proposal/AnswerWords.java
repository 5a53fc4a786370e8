package vn.tincay.plan.answer.proposal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import vn.tincay.plan.Plan;

/** The words of a drafted answer, from {@code plan/answer/words.properties}. */
final class AnswerWords {

    private static final String FILE = "/plan/answer/words.properties";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final Properties WORDS = read();

    private AnswerWords() {}

    static String title(Plan answered) {
        return words("title", Map.of("plan", plan(answered)));
    }

    /** The reference to a plan: "Kế hoạch số 12/KH-UBND ngày 10/4/2026 của Ủy ban nhân dân tỉnh …". */
    static String plan(Plan plan) {
        var number = Objects.requireNonNullElse(plan.number(), "…");
        return plan.issuedOn() == null
                ? words("plan-without-day", Map.of("number", number, "agency", plan.agencyName()))
                : words(
                        "plan",
                        Map.of("number", number, "day", DAY.format(plan.issuedOn()), "agency", plan.agencyName()));
    }

    static String basis(String cited) {
        return words("basis", Map.of("cited", cited));
    }

    /** The line of the recipients that names the superior body. */
    static String superior(Plan above) {
        return words("superior", Map.of("agency", above.agencyName()));
    }

    static String filed() {
        return words("filed", Map.of());
    }

    static String reporters() {
        return words("reporters", Map.of());
    }

    private static String words(String key, Map<String, String> values) {
        var words = Objects.requireNonNull(WORDS.getProperty(key), key);
        for (var value : values.entrySet()) {
            words = words.replace("{" + value.getKey() + "}", value.getValue());
        }
        return words;
    }

    private static Properties read() {
        try (var file = Objects.requireNonNull(AnswerWords.class.getResourceAsStream(FILE), FILE);
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
