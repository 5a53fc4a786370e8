package vn.tincay.plan.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.agency.Agency;
import vn.tincay.plan.text.TextSection;

/** The stored text of outlines, and which of them an agency may set. */
class PlanOutlineTest {

    @ParameterizedTest
    @ValueSource(strings = {"CENTRAL", "PROVINCE", "COMMUNE"})
    void theStandardOutlinesMayBeSetAndReadBackTheSame(Agency.Level level) {
        var standard = PlanOutline.standard(level);
        assertThat(problems(standard)).isEmpty();
        assertThat(PlanOutline.parse(standard.asText())).isEqualTo(standard);
        assertThat(standard.sections())
                .extracting(TextSection::code)
                .containsExactly("purpose", "targets", "tasks", "funding", "reports", "duties");
    }

    @Test
    void readsSectionsWithTheirLinesAndFillsTheNames() {
        var outline = PlanOutline.parse("""
                #muc-tieu|Mục tiêu năm {{year}}
                  Thực hiện {{ answered }}

                - tại {{agency}}
                # targets | Chỉ tiêu
                """);
        assertThat(outline.filled(Map.of("year", "2026", "answered", "Kế hoạch số 1/KH-UBND", "agency", "UBND xã A")))
                .containsExactly(
                        new TextSection(
                                "muc-tieu", "Mục tiêu năm 2026", "Thực hiện Kế hoạch số 1/KH-UBND\n- tại UBND xã A"),
                        new TextSection("targets", "Chỉ tiêu", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lời văn trước mục đầu tiên", "# Mục không có mã", "# Mã-Hoa | Mục"})
    void refusesTextThatIsNoOutline(String text) {
        assertThatThrownBy(() -> PlanOutline.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Mục đích, '', ''",
        "Mục đích năm {{year}}, Tại {{agency}}, ''",
        "'', Lời văn, section.0.title plan.outline.problem.title",
        "Mục {{nobody}}, '', section.0.title plan.outline.problem.name",
        "Mục, Thực hiện {{Year}}, section.0.body plan.outline.problem.name",
        "Mục, '# x | y', section.0.body plan.outline.problem.hash"
    })
    void bindsEachProblemToItsField(String title, String body, String problem) {
        assertThat(problems(new PlanOutline(List.of(new TextSection("one", title, body)))))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void twoSectionsNeverReceiveTheSameFacts() {
        var tasks = new TextSection("tasks", "Nhiệm vụ", "");
        assertThat(problems(new PlanOutline(List.of(tasks, tasks))))
                .containsExactly("section.1.receives plan.outline.problem.twice");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "15, 0", "16, 1"})
    void hasOneToFifteenSections(int sections, int problems) {
        assertThat(problems(new PlanOutline(IntStream.range(0, sections)
                        .mapToObj(at -> new TextSection("s" + at, "Mục", ""))
                        .toList())))
                .hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mục đích, yêu cầu', muc-dich-yeu-cau",
        "Địa bàn, dia-ban-2",
        "Tasks, tasks-2",
        "…, section",
        "'Một tên mục rất dài để xem mã bị cắt ở đâu', mot-ten-muc-rat-dai-de-xem-ma-bi-cat"
    })
    void makesACodeThatNoOtherSectionHas(String title, String code) {
        assertThat(SectionCodes.unused(title, List.of("dia-ban"))).isEqualTo(code);
    }

    private static List<String> problems(PlanOutline outline) {
        return OutlineRules.checked(outline)
                .fold(
                        checked -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> (problem.field() + " " + problem.key()).strip())
                                .toList());
    }
}
