package vn.tincay.site.demo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The narratives of the demonstration state the figures of their reports. */
class NarrativesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gbv-year", "gbv-half-year", "action-month"})
    void everyRequiredNarrativeIsWrittenForAllReporters(String code) throws IOException {
        var form = DemoFiguresTest.form(code);
        for (var part : form.narratives().stream()
                .filter(narrative -> narrative.required())
                .toList()) {
            for (int seed = 0; seed < 10; seed++) {
                var figures = DemoFigures.of(form, seed, 1);
                assertThat(Narratives.of(part.code(), true, figures, seed)).doesNotContain("{", "nạn nhân");
            }
            assertThat(Narratives.of(part.code(), false, Map.of(), 0)).doesNotContain("{", "nạn nhân");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, -1})
    void figuresInNarrativesMatchTheReport(long seed) {
        var words =
                Narratives.of("communication", true, Map.of("events", 7L, "participants", 1250L, "news", 31L), seed);
        assertThat(words).contains("7", "1.250", "31");
    }
}
