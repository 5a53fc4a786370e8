package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.plan.Warning.Code;

@Tag("rule")
class ContradictionsTest {

    private static final String PAPER = """
            Số hiệu %s
            Ngày ban hành %s
            Loại văn bản Kế hoạch

            ỦY BAN NHÂN DÂN
            TỈNH MẪU

            Số: 41/KH-UBND

            Mẫu, ngày 22 tháng 3 năm 2026

            KẾ HOẠCH

            Phòng ngừa bạo lực trên cơ sở giới năm 2026

            I. MỤC TIÊU

            - Tối thiểu 60%% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ.

            - Tối thiểu %s%% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Người Ký Mẫu
            """;

    @Test
    void aBoxWithAnotherNumberOrDateIsReported() {
        assertThat(contradictions("42/KH-UBND", "23/03/2026", "60")).isEqualTo(2);
    }

    @Test
    void twoValuesOfOneTargetAreReported() {
        assertThat(contradictions("41/KH-UBND", "22/03/2026", "70")).isEqualTo(1);
    }

    @Test
    void agreementIsNotReported() {
        assertThat(contradictions("41/KH-UBND", "22/03/2026", "60")).isZero();
    }

    private static long contradictions(String number, String date, String value) {
        return switch (PlanReading.ofText(PAPER.formatted(number, date, value))) {
            case ReadDocument read ->
                read.plan().warnings().stream()
                        .filter(warning -> warning.code() == Code.CONTRADICTION)
                        .count();
            case UnreadableDocument refused -> throw new AssertionError(refused);
        };
    }
}
