package vn.tincay.site.demo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormFile;

/** The demonstration's figures are plausible for a commune. */
@Tag("reading")
class DemoFiguresTest {

    static final int SEEDS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"gbv-year", "gbv-half-year", "gbv-month", "action-month"})
    void passEveryCheckOfTheFormIncludingWarnings(String code) throws IOException {
        var form = form(code);
        for (int seed = 0; seed < SEEDS; seed++) {
            for (int communes : List.of(1, 64)) {
                var values = DemoFigures.of(form, seed, communes);
                assertThat(form.checks())
                        .as("seed %d", seed)
                        .allMatch(check -> check.holds(calculated(form, values)::get));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void theYearOfAProvinceIsConsistent(long seed) throws IOException {
        var form = form("gbv-year");
        var year = calculated(form, DemoFigures.of(form, seed, 64));
        assertThat(figureOf(year, "incidents")).isBetween(100.0, 400.0);
        assertThat(figureOf(year, "survivors.total")).isEqualTo(figureOf(year, "known_survivors"));
        double women = figureOf(year, "survivors.f_u16")
                + figureOf(year, "survivors.f_16_59")
                + figureOf(year, "survivors.f_60");
        assertThat(women / figureOf(year, "survivors.total")).isBetween(0.8, 0.97);
        assertThat(figureOf(year, "perpetrators.m")).isGreaterThan(3 * figureOf(year, "perpetrators.f"));
        double handled = figureOf(year, "handled_criticism.total")
                + figureOf(year, "handled_no_contact.total")
                + figureOf(year, "handled_fine.total")
                + figureOf(year, "handled_criminal.total");
        assertThat(handled).isLessThanOrEqualTo(figureOf(year, "perpetrators.total"));
        assertThat(figureOf(year, "handled_no_contact.total")).isBetween(1.0, figureOf(year, "perpetrators.total") / 4);
        assertThat(figureOf(year, "budget.spent"))
                .isBetween(figureOf(year, "budget.planned") * 0.8, figureOf(year, "budget.planned"));
        assertThat(figureOf(year, "participants") / figureOf(year, "events")).isBetween(30.0, 100.0);
        assertThat(figureOf(year, "support_shelter.total")).isLessThanOrEqualTo(figureOf(year, "helped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f_u16", "f_16_59", "m_16_59"})
    void eachSurvivorCountsOnceInTheTotal(String column) throws IOException {
        var form = form("gbv-year");
        for (int seed = 0; seed < SEEDS; seed++) {
            var values = DemoFigures.of(form, seed, 5);
            long once = enteredFigure(values, "survivors." + column);
            long limit = 0;
            long all = 0;
            for (var kind : List.of("physical", "psychological", "sexual", "economic")) {
                long number = enteredFigure(values, "survivors_" + kind + "." + column);
                limit = Math.max(limit, number);
                all += number;
            }
            assertThat(once).isBetween(limit, all);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbv-year", "action-month"})
    void areTheSameAtEveryStart(String code) throws IOException {
        assertThat(DemoFigures.of(form(code), 5, 3)).isEqualTo(DemoFigures.of(form(code), 5, 3));
    }

    private static long enteredFigure(Map<String, Long> values, String cell) {
        return Objects.requireNonNull(values.get(cell), cell);
    }

    private static double figureOf(Map<String, BigDecimal> values, String cell) {
        return Objects.requireNonNull(values.get(cell), cell).doubleValue();
    }

    private static Map<String, BigDecimal> calculated(Form form, Map<String, Long> entered) {
        var figures = vn.tincay.report.form.Figures.NONE;
        for (var cell : form.entered()) {
            figures =
                    figures.with(cell.position(), cell.stored(BigDecimal.valueOf(enteredFigure(entered, cell.code()))));
        }
        return form.values(figures);
    }

    static Form form(String code) throws IOException {
        try (var file = Form.class.getResourceAsStream("/report/forms/" + code + ".v1.yaml")) {
            return FormFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
