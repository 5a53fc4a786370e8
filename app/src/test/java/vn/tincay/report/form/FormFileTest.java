package vn.tincay.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tincay.report.form.formula.Check;

class FormFileTest {

    static Stream<Path> formFiles() throws IOException {
        return Files.list(Path.of("src/main/resources/report/forms")).sorted();
    }

    @ParameterizedTest
    @MethodSource("formFiles")
    void everyFormIsComplete(Path file) throws IOException {
        var form = FormFile.read(Files.readString(file));
        assertThat(file.getFileName()).hasToString(form.code() + ".v" + form.version() + ".yaml");
        assertThat(form.citation()).isNotBlank();
        assertThat(form.cells().values()).allSatisfy(cell -> {
            assertThat(cell.title().vi()).isNotBlank();
            assertThat(cell.title().en()).isNotBlank();
            assertThat(cell.unit().vi()).as("unit of " + cell.code()).isNotBlank();
        });
        assertThat(form.entered()).extracting(Cell::position).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formFiles")
    void saysSurvivorsThroughout(Path file) throws IOException {
        assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT)).doesNotContain("nạn nhân", "victim");
    }

    @Test
    void theMonthlyTableHasThirtyFigures() throws IOException {
        var form = readForm("gbv-month.v1.yaml");
        assertThat(form.entered()).hasSize(30);
    }

    @Test
    void computedCellsFollowTheirInputs() throws IOException {
        var form = readForm("gbv-year.v1.yaml");
        var figures = Figures.NONE
                .with(form.require("known_survivors").position(), 8L)
                .with(form.require("sought_help").position(), 5L)
                .with(form.require("survivors.f_16_59").position(), 7L)
                .with(form.require("budget_state.planned").position(), 1_255L);
        var values = form.values(figures);
        assertThat(values.get("seek_rate")).isEqualByComparingTo("62.5");
        assertThat(values.get("survivors.total")).isEqualByComparingTo("7");
        assertThat(values.get("budget.planned")).isEqualByComparingTo("125.5");
        assertThat(values.get("help_rate")).isNull();
    }

    @Test
    void findsContradictions() throws IOException {
        var form = readForm("gbv-year.v1.yaml");
        var figures = Figures.NONE
                .with(form.require("known_survivors").position(), 3L)
                .with(form.require("sought_help").position(), 5L);
        assertThat(form.violatedChecks(figures)).extracting(Check::cell).containsExactly("sought_help");
    }

    @Test
    void refusesAFormulaOverAnUnknownCell() throws IOException {
        var text = Files.readString(Path.of("src/main/resources/report/forms/gbv-month.v1.yaml"))
                .replace("100 * helped / asked_help", "100 * helped / nobody");
        assertThatThrownBy(() -> FormFile.read(text)).hasMessageContaining("nobody");
    }

    @Test
    void refusesFormulasThatRunInACircle() throws IOException {
        var text = Files.readString(Path.of("src/main/resources/report/forms/gbv-month.v1.yaml"))
                .replace("sum(incidents_physical,", "sum(incidents,");
        assertThatThrownBy(() -> FormFile.read(text)).hasMessageContaining("incidents → incidents");
    }

    @ParameterizedTest
    @MethodSource("formFiles")
    void aStructureIsWrittenAsItIsRead(Path file) throws IOException {
        var structure = FormStructureText.read(Files.readString(file));
        assertThat(FormFile.of(FormStructureText.read(FormStructureText.write(structure)))
                        .cells()
                        .keySet())
                .isEqualTo(FormFile.of(structure).cells().keySet());
        assertThat(FormStructureText.write(FormStructureText.read(FormStructureText.write(structure))))
                .isEqualTo(FormStructureText.write(structure));
    }

    private static Form readForm(String name) throws IOException {
        return FormFile.read(Files.readString(Path.of("src/main/resources/report/forms", name)));
    }
}
