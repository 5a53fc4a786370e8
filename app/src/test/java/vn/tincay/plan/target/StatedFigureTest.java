package vn.tincay.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a target follow a new value when they state the present one and nothing else. */
class StatedFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                    | before | after  | unit     | words with the new value
            Tối thiểu 90% xã, phường có một địa chỉ    | 90     | 92     | %        | Tối thiểu 92% xã, phường có một địa chỉ
            Đạt 70 phần trăm số xã                     | 70     | 72.5   | %        | Đạt 72,5 phần trăm số xã
            Duy trì 02 Địa  chỉ tin cậy                | 2      | 3      | địa chỉ  | Duy trì 3 Địa  chỉ tin cậy
            Chăm sóc 1.250 trẻ em                      | 1250   | 1300   | trẻ em   | Chăm sóc 1.300 trẻ em
            Đến năm 2026 đạt 75%                       | 75     | 80     | %        | Đến năm 2026 đạt 80%
            """)
    void theOnlyFigureIsReplaced(String words, BigDecimal before, BigDecimal after, String unit, String expected) {
        assertThat(StatedFigure.replaced(words, before, after, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words                                            | before | unit
            Đến năm 2025 đạt 75% và đến năm 2030 đạt 85%       | 75     | %
            Đạt 70 - 80% số xã                                 | 70     | %
            Tối thiểu 70% người bị bạo lực                     | 75     | %
            Mỗi xã có 01 mô hình                               | 1      | mô hình
            Người bị bạo lực được trợ giúp                     | 80     | %
            """)
    void wordsThatCouldMeanTwoThingsStay(String words, BigDecimal before, String unit) {
        assertThat(StatedFigure.replaced(words, before, BigDecimal.TEN, unit)).isEqualTo(words);
    }
}
