package vn.tincay.base.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tincay.base.Problem;

class FormInputTest {

    private enum Colour {
        RED,
        GREEN
    }

    @BeforeEach
    void readInVietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void resetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "50%", " 50 % "})
    void acceptsAPercentSign(String written) {
        assertThat(FormInput.of(Map.of("percent", written)).percent("percent")).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "50%%", "50,5%", "năm mươi"})
    void refusesAnInvalidPercentageAtItsField(String written) {
        var input = FormInput.of(Map.of("percent", written));
        assertThat(input.percent("percent")).isNull();
        assertThat(input.problems()).containsExactly(Problem.at("percent", "base.problem.whole"));
    }

    @Test
    void aBlankFieldIsNullAndNoProblem() {
        var input = FormInput.blank();
        assertThat(input.percent("a")).isNull();
        assertThat(input.decimal("b")).isNull();
        assertThat(input.day("c")).isNull();
        assertThat(input.id("d")).isNull();
        assertThat(input.choice("e", Colour.class)).isNull();
        assertThat(input.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi,'1.234,5'", "en,'1,234.5'"})
    void readsAFigureInTheReadersNotation(String language, String written) {
        LocaleContextHolder.setLocale(Locale.of(language));
        assertThat(FormInput.of(Map.of("goal", written)).decimal("goal")).isEqualByComparingTo("1234.5");
    }

    @Test
    void asksAboutAnAmbiguousFigure() {
        var input = FormInput.of(Map.of("goal", "1,234"));
        assertThat(input.decimal("goal")).isNull();
        assertThat(input.problems())
                .containsExactly(Problem.at("goal", "base.problem.number-two-meanings", "1,234", "1.234", "1,2340"));
        var other = FormInput.of(Map.of("goal", " 12.5"));
        assertThat(other.decimal("goal")).isNull();
        assertThat(other.problems()).containsExactly(Problem.at("goal", "base.problem.number-meant", "12.5", "12,5"));
    }

    @ParameterizedTest
    @CsvSource({
        "111111111111111111111111111111,                base.problem.number-large",
        "111111111111111111111111111111111111111111111, base.problem.number-large",
        "'0,00000001',                                  base.problem.number-decimals",
        "mười,                                          base.problem.number"
    })
    void saysWhyAFigureIsRefused(String written, String problem) {
        var input = FormInput.of(Map.of("goal", written));
        assertThat(input.decimal("goal")).isNull();
        assertThat(input.problems()).extracting(Problem::key).containsExactly(problem);
    }

    @Test
    void saysThatAWholeNumberIsTooLarge() {
        var input = FormInput.of(Map.of("year", "20260000000"));
        assertThat(input.whole("year")).isNull();
        assertThat(input.problems()).containsExactly(Problem.at("year", "base.problem.number-large", 9));
    }

    @Test
    void refusesAnUnknownChoiceOfSeveral() {
        var id = UUID.randomUUID();
        var input = FormInput.of(Map.of("units", List.of(id, "XYZ"), "colours", List.of("GREEN", "blue"), "blank", ""));
        assertThat(input.chosenIds("units")).containsExactly(id);
        assertThat(input.choices("colours", Colour.class)).containsExactly(Colour.GREEN);
        assertThat(input.chosenIds("blank")).isEmpty();
        assertThat(input.problems())
                .containsExactly(
                        Problem.at("units", "base.problem.choose"), Problem.at("colours", "base.problem.choose"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "26", "0001", "1899", "2201", "9999", "20266"})
    void refusesAYearOutsideTwoCenturies(String year) {
        var input = FormInput.of(Map.of("due.day", "1", "due.month", "1", "due.year", year));
        assertThat(input.day("due")).isNull();
        assertThat(input.problems()).containsExactly(Problem.at("due", "base.problem.date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "1999", "2026", "2199", "2200"})
    void acceptsTheYearsOfDocumentsAndPlans(String year) {
        assertThat(FormInput.of(Map.of("due.day", "1", "due.month", "1", "due.year", year))
                        .day("due"))
                .isEqualTo(LocalDate.of(Integer.parseInt(year), 1, 1));
    }

    @Test
    void saysWhyAFigureDoesNotFit() {
        var input = FormInput.of(Map.of("goal", "1000000000000000", "weight", "0,1234567"));
        assertThat(input.decimal("goal")).isNull();
        assertThat(input.decimal("weight")).isNull();
        assertThat(input.problems())
                .containsExactly(
                        Problem.at("goal", "base.problem.number-large", 15),
                        Problem.at("weight", "base.problem.number-decimals", 6));
    }

    @Test
    void readsBackItsOwnValues() {
        var id = UUID.randomUUID();
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("day", LocalDate.of(2026, 7, 1));
        fields.put("figure", new BigDecimal("12.50"));
        fields.put("units", List.of(id, id));
        fields.put("colour", Colour.GREEN);
        fields.put("nothing", null);
        var input = FormInput.of(fields);
        assertThat(input.date("day")).isEqualTo(new TypedDate("1", "7", "2026"));
        assertThat(input.day("day")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(input.text("figure")).isEqualTo("12,5");
        assertThat(input.decimal("figure")).isEqualByComparingTo("12.5");
        assertThat(input.ids("units")).containsExactly(id, id);
        assertThat(input.choice("colour", Colour.class)).isEqualTo(Colour.GREEN);
        assertThat(input.sent("nothing")).isFalse();
        assertThat(input.problems()).isEmpty();
    }

    @Test
    void keepsInvalidTextWithItsProblem() {
        var input = FormInput.of(Map.of(
                "due.day", "31", "due.month", "2", "due.year", "2026", "unit", "no id", "colour", "blue", "sum", "x"));
        assertThat(input.day("due")).isNull();
        assertThat(input.id("unit")).isNull();
        assertThat(input.choice("colour", Colour.class)).isNull();
        assertThat(input.decimal("sum")).isNull();
        assertThat(input.date("due")).isEqualTo(new TypedDate("31", "2", "2026"));
        assertThat(input.text("unit")).isEqualTo("no id");
        assertThat(input.problems())
                .containsExactly(
                        Problem.at("due", "base.problem.date"),
                        Problem.at("unit", "base.problem.choose"),
                        Problem.at("colour", "base.problem.choose"),
                        Problem.at("sum", "base.problem.number"));
    }

    @Test
    void namesAFieldOnceWhenSeveralRulesFail() {
        var input = FormInput.of(Map.of("year", "soon"));
        assertThat(input.whole("year")).isNull();
        assertThat(input.problemsWith(List.of(Problem.at("year", "other"), Problem.at("title", "blank"))))
                .containsExactly(Problem.at("year", "base.problem.whole"), Problem.at("title", "blank"));
    }

    @Test
    void theHighestIndexGivesTheNumberOfRows() {
        var input = FormInput.of(Map.of("target.0.text", "a", "target.3.text", "d", "target.x.text", "-"));
        assertThat(input.rows("target")).isEqualTo(4);
        assertThat(input.rows("task")).isZero();
    }
}
