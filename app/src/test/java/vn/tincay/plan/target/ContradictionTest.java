package vn.tincay.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets whose text contradicts their value. */
class ContradictionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                                        | value | unit     | figures named instead
            Tối thiểu 70% người bị bạo lực tìm kiếm sự trợ giúp            | 80    | %        | 70
            Tối thiểu 70 % người bị bạo lực                                | 80    | %        | 70
            Đạt 70 phần trăm số xã                                         | 80    | %        | 70
            Tỷ lệ đạt từ 95% trở lên                                       | 90    | %        | 95
            Giảm 2,5% mỗi năm                                              | 25    | %        | 2.5
            Hằng năm giảm 5 - 7% số vụ                                     | 8     | %        | 5 7
            Giảm từ 5% đến 10% số hộ                                       | 15    | %        | 5 10
            Đến năm 2025 đạt 75% và đến năm 2030 đạt 85%                   | 80    | %        | 75 85
            Đến năm 2025 - 80% số xã                                       | 70    | %        | 80
            Duy trì 02 địa chỉ tin cậy                                     | 3     | địa chỉ  | 2
            Chăm sóc 1.250 trẻ em                                          | 1300  | trẻ em   | 1250
            """)
    void reportsTextWithAnotherFigure(String words, BigDecimal value, String unit, String figures) {
        var contradiction = Objects.requireNonNull(Contradiction.of(words, value, unit), words);
        assertThat(contradiction.figures())
                .extracting(BigDecimal::toPlainString)
                .isEqualTo(List.of(figures.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                                        | value | unit
            Tối thiểu 70% người bị bạo lực                                 | 70.0  | %
            Tối thiểu 70% người bị bạo lực                                 |       | %
            Tối thiểu 70% người bị bạo lực                                 | 70    |
            Từ 70% trở lên                                                 | 70    | %
            Đạt 70 - 80%                                                   | 70    | %
            Đạt 70 – 80%                                                   | 80    | %
            Đạt 92,5% gia đình                                             | 92.5  | %
            Tăng từ 60% lên 70%                                            | 70    | %
            Người bị bạo lực tìm kiếm sự trợ giúp                          | 80    | %
            Đến năm 2025 người bị bạo lực được trợ giúp                    | 80    | %
            Theo Kế hoạch 41/KH-UBND ngày 22/3/2021 của tỉnh               | 80    | %
            Duy trì 02 địa chỉ tin cậy, hỗ trợ 90% số phụ nữ               | 90    | %
            Duy trì 02 địa chỉ tin cậy                                     | 2     | địa chỉ
            Mỗi xã có 01 mô hình                                           | 102   | mô hình
            Đến năm 2026 xã có mô hình                                     | 30    | xã
            Chăm sóc 1.250 trẻ em                                          | 1250  | trẻ em
            Vận hành đường dây nóng 24 giờ                                 | 1     | đường dây
            """)
    void matchingOrMissingFiguresAreNoContradiction(String words, @Nullable BigDecimal value, @Nullable String unit) {
        assertThat(Contradiction.of(words, value, unit)).isNull();
    }
}
