package vn.tincay.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormStructureText;

/** Shares and averages are never added up: 80% of the women and 90% of the men are not 170%. */
class RatesInADraftTest {

    @Test
    void aShareUnderATotalColumnIsTyped() {
        var form = draft("Tỷ lệ được hỗ trợ", "%", "").preview();
        assertThat(form.require("a.total").isComputed()).isFalse();
        assertThat(form.require("a.total").type()).isEqualTo(CellType.PERCENT);
        assertThat(form.require("a.total").summed()).isFalse();
        assertThat(form.values(figures(form, Map.of("a.f", 800L, "a.m", 900L))).get("a.total"))
                .isNull();
        assertThat(form.values(figures(form, Map.of("b.f", 8L, "b.m", 9L))).get("b.total"))
                .isEqualByComparingTo(BigDecimal.valueOf(17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ lệ được hỗ trợ | % | type: count | false",
                "Tỉ lệ hộ có bạo lực | phần trăm | '' | false",
                "Kinh phí bình quân | triệu đồng | '' | false",
                "Chi phí hỗ trợ | đồng/người | '' | false",
                "Số hộ có thu nhập trung bình | hộ | '' | true",
                "Số tin, bài | tin/bài | '' | true",
            })
    void onlyCountsAndAmountsAreAddedAbove(String title, String unit, String more, boolean summed) {
        assertThat(draft(title, unit, more).preview().require("a.f").summed()).isEqualTo(summed);
    }

    @Test
    void aSumOfSharesIsRefusedInPlainWords() {
        var problems = DraftProblems.of(draft("Tổng tỷ lệ", "%", "formula: 'sum(b.{col}, c.{col})'", "%"));
        assertThat(problems).extracting(problem -> problem.key()).contains("report.draft.problem.rate-sum");
        assertThat(DraftProblems.of(draft("Số vụ", "vụ", "formula: 'b.{col} + c.{col}'", "%")))
                .extracting(problem -> problem.key())
                .contains("report.draft.problem.rate-sum");
        assertThat(DraftProblems.of(draft("Số vụ", "vụ", "formula: 'sum(b.{col}, c.{col})'", "vụ")))
                .isEmpty();
    }

    private static Figures figures(Form form, Map<String, Long> typed) {
        var figures = Figures.NONE;
        for (var cell : typed.entrySet()) {
            figures = figures.with(form.require(cell.getKey()).position(), cell.getValue());
        }
        return figures;
    }

    private static FormDraft draft(String title, String unit, String more) {
        return draft(title, unit, more, "người");
    }

    /** A form with the columns Tổng số = Nữ + Nam and three rows, of which the first is described. */
    private static FormDraft draft(String title, String unit, String more, String otherUnit) {
        var yaml = """
                code: draft
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
                    columns:
                    - {code: total, title: {vi: Tổng số, en: Total}, formula: 'sum({row}.f, {row}.m)'}
                    - {code: f, title: {vi: Nữ, en: Female}}
                    - {code: m, title: {vi: Nam, en: Male}}
                    rows:
                    - code: a
                      title: {vi: '%s', en: a}
                      unit: {vi: '%s', en: u}
                      %s
                    - {code: b, title: {vi: Số thứ hai, en: b}, unit: {vi: '%s', en: v}}
                    - {code: c, title: {vi: Số thứ ba, en: c}, unit: {vi: '%s', en: v}}
                """.formatted(title, unit, more, otherUnit, otherUnit);
        return new FormDraft(
                UUID.randomUUID(), null, FormStructureText.read(yaml), List.of(), 1, Instant.EPOCH, "Người soạn", null);
    }
}
