package vn.tincay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.reader.composed.FactComparison;

/** Invented documents, each in another style of the administration, with their expected facts. */
@Tag("reading")
class OwnPlansTest {
    private static final Path PLANS = Path.of("src/test/resources/reader/plans");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<String> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".json"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsExactlyWhatTheDocumentStates(String name) throws IOException {
        Path facts = PLANS.resolve(name.replaceFirst("\\.[a-z]+$", ".json"));
        assertThat(PlanReading.of(PLANS.resolve(name))).isInstanceOf(ReadDocument.class);
        if (PlanReading.of(PLANS.resolve(name)) instanceof ReadDocument read) {
            FactComparison comparison = new FactComparison(false, true);
            comparison.compare(JSON.readTree(Files.readString(facts)), JSON.readTree(PlanJson.of(read.plan())));
            comparison.counts.forEach((key, count) -> {
                assertThat(count.missing).as(name + " " + key).isEmpty();
                assertThat(count.invented).as(name + " " + key).isEmpty();
            });
        }
    }
}
