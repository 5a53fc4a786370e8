package vn.tincay.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.tincay.base.Problem;
import vn.tincay.report.form.FormFile;

/** A form file that cannot be read is refused with the place of the error, without words of a programming language. */
class UnreadableFormTest {

    private static final String FORM = """
            code: thu
            version: 1
            validFrom: '2026-01-01'
            title: {vi: Biểu thử, en: Trial}
            citation: Thông tư thử
            window: {kind: year, due: {commune: 3}}
            sections:
            - code: I
              title: {vi: Số liệu, en: Figures}
              tables:
              - code: t
                title: {vi: Bảng, en: Table}
                rows:
                - {code: a, title: {vi: Số vụ, en: a}, unit: {vi: vụ, en: u}}
            """;

    @Test
    void namesTheLineTheEntryAndTheCell() {
        assertThat(problem(FORM.replace("version: 1", "version:\t1\n\tx: 2")))
                .isEqualTo(Problem.at("file", "report.draft.problem.file-line", 2));
        assertThat(problem("ten: Biểu 01/BC-X\nchi_tieu:\n  - Số hộ\n"))
                .isEqualTo(Problem.at("file", "report.draft.problem.file-key", "ten"));
        assertThat(problem(FORM.replace("unit:", "formula: 'sum(khong_co)', unit:")))
                .isEqualTo(Problem.at("file", "report.draft.problem.file-cell", "khong_co"));
        assertThat(problem(FORM.replace("unit:", "formula: 'a +', unit:")))
                .isEqualTo(Problem.at("file", "report.draft.problem.file-formula", "a +"));
        assertThat(problem("- 1")).isEqualTo(Problem.at("file", "report.draft.problem.file"));
    }

    private static Problem problem(String yaml) {
        return UnreadableForm.problem(
                "file", catchThrowableOfType(IllegalArgumentException.class, () -> FormFile.read(yaml)));
    }
}
