package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.reader.composed.ShortPlan;

/** Rows of a table of tasks. */
class TaskTableTest {

    private static final String HEAD = "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |";

    @ParameterizedTest
    @ValueSource(strings = {"nt", "NT", "-nt-", "- nt -", "n.t", "như trên", "Như trên", "\"", "''", "//"})
    void aCellThatSaysAsAboveRepeatsTheCellAbove(String words) {
        var tasks = ShortPlan.tasks(
                HEAD,
                "|---|---|---|---|---|",
                "| 1 | Rà soát, công khai danh sách địa chỉ tin cậy | Sở Y tế | Công an tỉnh | Quý II/2025 |",
                "| 2 | Lắp biển hiệu địa chỉ tin cậy | " + words + " | " + words + " | " + words + " |",
                "| 3 | Tổng kết, đánh giá mô hình | " + words + " | Sở Tư pháp | Quý IV/2025 |");
        assertThat(tasks)
                .extracting(task -> task.lead() + " " + task.coordinating() + " " + task.time())
                .containsExactly(
                        "[Sở Y tế] [Công an tỉnh] Quý II/2025",
                        "[Sở Y tế] [Công an tỉnh] Quý II/2025",
                        "[Sở Y tế] [Sở Tư pháp] Quý IV/2025");
        assertThat(tasks.get(0).source().confidence()).isGreaterThanOrEqualTo(0.9);
        assertThat(tasks.get(1).source().confidence()).isLessThan(0.9);
        assertThat(tasks.get(2).source().confidence()).isLessThan(0.9);
    }

    /** A page break tears a row apart; the second part has neither number nor time. */
    @Test
    void aRowThatGoesOnOnTheNextPageIsOneTask() {
        var tasks = ShortPlan.tasks(
                HEAD,
                "|---|---|---|---|---|",
                "| 1 | Duy trì đường dây | Sở Y tế (Trung tâm | Công an thành phố | Hằng năm |",
                "| | nóng 18008065 | Công tác xã hội) | | |",
                "| 2 | Lắp biển hiệu địa chỉ tin cậy | Sở Tư pháp | Sở Y tế | Quý IV/2025 |");
        assertThat(tasks)
                .extracting(task -> task.title() + " " + task.lead())
                .containsExactly(
                        "Duy trì đường dây nóng 18008065 [Sở Y tế (Trung tâm Công tác xã hội)]",
                        "Lắp biển hiệu địa chỉ tin cậy [Sở Tư pháp]");
    }

    @Test
    void aDashIsAnEmptyCell() {
        var tasks = ShortPlan.tasks(
                HEAD,
                "|---|---|---|---|---|",
                "| 1 | Rà soát, công khai danh sách địa chỉ tin cậy | Sở Y tế | Công an tỉnh | Quý II/2025 |",
                "| 2 | Lắp biển hiệu địa chỉ tin cậy | Sở Tư pháp | - | Quý IV/2025 |");
        assertThat(tasks.get(1).coordinating()).doesNotContain("Công an tỉnh");
    }
}
