package vn.tincay.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tincay.reader.composed.ShortPlan;

/** The tasks that an officer checks and the draft takes over. */
class TaskFactsTest {

    /** A title says what is to be done. */
    @Test
    void theWorkBelowAHeadingIsInTheTitle() {
        var plan = ShortPlan.of(
                "II. NHIỆM VỤ",
                "1. Truyền thông",
                "a) Treo băng rôn, khẩu hiệu tại trụ sở.",
                "b) Tổ chức đối thoại với thanh niên.",
                "2. Phát triển dịch vụ",
                "Rà soát, nhân rộng mô hình địa chỉ tin cậy; hoàn thành trước ngày 30/9/2025.",
                "- Cơ quan chủ trì: Sở Y tế.",
                "3. Tập huấn cán bộ làm công tác bình đẳng giới",
                "Đơn vị thực hiện: Sở Nội vụ.");
        assertThat(FactLayout.of(plan))
                .filteredOn(fact -> fact.card() == FactCard.TASKS)
                .extracting(fact -> fact.field("title"))
                .containsExactly(
                        "Truyền thông",
                        "Treo băng rôn, khẩu hiệu tại trụ sở",
                        "Tổ chức đối thoại với thanh niên",
                        "Phát triển dịch vụ: Rà soát, nhân rộng mô hình địa chỉ tin cậy; hoàn thành trước ngày 30/9/2025",
                        "Tập huấn cán bộ làm công tác bình đẳng giới");
    }
}
