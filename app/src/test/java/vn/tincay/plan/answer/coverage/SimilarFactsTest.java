package vn.tincay.plan.answer.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Ids;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;

class SimilarFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổ chức Tháng hành động năm 2025 trên địa bàn tỉnh | Tổ chức Tháng hành động năm 2026 trên địa bàn xã | true
            Tập huấn cho cộng tác viên về tư vấn | Tập huấn về tư vấn cho đội ngũ cộng tác viên | true
            Truyền thông trên loa phát thanh cơ sở | Kiểm tra việc thực hiện kế hoạch | false
            Duy trì địa chỉ tin cậy - nhà tạm lánh | Duy trì các địa chỉ tin cậy, nhà tạm lánh tại cộng đồng | true
            Tháng hành động | Tổng kết chương trình | false
            """)
    void textsWithMostWordsInCommonSayTheSame(String one, String other, boolean same) {
        assertThat(SimilarFacts.similarity(one, other) >= SimilarFacts.LEAST_SIMILARITY)
                .isEqualTo(same);
    }

    @Test
    void figuresAreIgnored() {
        assertThat(SimilarFacts.similarity("100% năm 2025", "100% năm 2025")).isZero();
    }

    @Test
    void theSameIndicatorPairsWhateverTheWords() {
        var ours = target("HELPED", "Ai cần đều được giúp", "%", 2025);
        var theirs = target("HELPED", "100% trường hợp có nhu cầu được trợ giúp", "%", 2025);
        assertThat(SimilarFacts.pairTargets(List.of(theirs), List.of(ours))).containsEntry(theirs.id(), ours);
    }

    @Test
    void differentIndicatorsNeverPair() {
        var ours = target("HELPED", "Người bị bạo lực được trợ giúp", "%", 2025);
        var theirs = target("SEEK_HELP", "Người bị bạo lực được trợ giúp", "%", 2025);
        assertThat(SimilarFacts.pairTargets(List.of(theirs), List.of(ours))).isEmpty();
    }

    @Test
    void differentUnitsNeverPair() {
        var ours = target(null, "Xã có địa chỉ tin cậy", "xã", 2025);
        var theirs = target(null, "Xã có địa chỉ tin cậy", "%", 2025);
        assertThat(SimilarFacts.pairTargets(List.of(theirs), List.of(ours))).isEmpty();
    }

    @Test
    void theNearestYearOfAnIndicatorWins() {
        var theirs = target("HELPED", "a", "%", 2026);
        var far = target("HELPED", "b", "%", 2023);
        var near = target("HELPED", "c", "%", 2025);
        assertThat(SimilarFacts.pairTargets(List.of(theirs), List.of(far, near)))
                .containsEntry(theirs.id(), near);
    }

    @Test
    void eachTaskIsPairedOnce() {
        var theirs = task("Truyền thông phòng ngừa bạo lực");
        var first = task("Truyền thông phòng ngừa bạo lực");
        var second = task("Truyền thông phòng ngừa bạo lực gia đình");
        var pairs = SimilarFacts.pairTasks(List.of(first, second), List.of(theirs));
        assertThat(pairs).containsOnlyKeys(first.id());
    }

    static Target target(@Nullable String indicator, String text, String unit, int year) {
        return new Target(
                UUID.randomUUID(),
                indicator,
                text,
                Operator.AT_LEAST,
                BigDecimal.TEN,
                unit,
                year,
                null,
                null,
                null,
                null,
                null);
    }

    static TaskContent task(String title) {
        return TaskContent.of(Ids.next(), title, new Timing.Ongoing());
    }
}
