package vn.tincay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.reader.composed.FactComparison;

/**
 * The five source plans against their expected facts; the files are not in the repository, and the test runs only where
 * they exist.
 */
@EnabledIf("filesExist")
public class SeedPlansTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEADER = List.of(
            "doc_type",
            "number",
            "number_raw",
            "date",
            "date_partial",
            "issuing_body",
            "issuing_level",
            "place",
            "title",
            "period",
            "programmes",
            "signer");
    private static final List<String> ALL = List.of("targets", "reporting", "campaigns", "hotlines");
    private static final List<String> NEARLY_ALL =
            List.of("tasks", "lead", "coordinating", "recipients", "organisations");

    public static Path sharedFolder() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isRegularFile(up.resolve("shared/gold/source-plans.json"))) {
                return up.resolve("shared");
            }
        }
        return Path.of(System.getProperty("tincay.shared", "../shared"));
    }

    public static boolean filesExist() {
        return Files.isRegularFile(sharedFolder().resolve("gold/source-plans.json"));
    }

    @Test
    void readsEveryFactOfTheSourcePlans() throws IOException {
        JsonNode documents = JSON.readTree(Files.readString(sharedFolder().resolve("gold/source-plans.json")))
                .get("documents");
        Map<String, FactComparison.Count> counts = new TreeMap<>();
        for (String name : documents.propertyNames()) {
            FactComparison comparison = new FactComparison(false, false);
            comparison.compare(
                    documents.get(name), read(sharedFolder().resolve("seeds").resolve(name)));
            comparison.counts.forEach((key, count) -> {
                FactComparison.Count sum = counts.computeIfAbsent(key, k -> new FactComparison.Count());
                sum.right += count.right;
                sum.missing.addAll(count.missing);
                sum.invented.addAll(count.invented);
            });
        }
        HEADER.forEach(key -> assertThat(count(counts, key).missing).as(key).isEmpty());
        ALL.forEach(key -> {
            assertThat(count(counts, key).missing).as(key).isEmpty();
            assertThat(count(counts, key).invented).as(key).isEmpty();
        });
        NEARLY_ALL.forEach(key -> {
            assertThat(count(counts, key).recall())
                    .as(key + " " + count(counts, key))
                    .isGreaterThanOrEqualTo(0.95);
            assertThat(count(counts, key).precision())
                    .as(key + " " + count(counts, key))
                    .isGreaterThanOrEqualTo(0.95);
        });
    }

    private static FactComparison.Count count(Map<String, FactComparison.Count> counts, String key) {
        return Objects.requireNonNull(counts.get(key), key);
    }

    private static JsonNode read(Path file) {
        return PlanReading.of(file) instanceof ReadDocument read
                ? JSON.readTree(PlanJson.of(read.plan()))
                : JSON.nullNode();
    }
}
