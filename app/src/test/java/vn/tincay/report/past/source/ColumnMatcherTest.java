package vn.tincay.report.past.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormFile;

/** A column is proposed for an indicator only when its heading says all of it. */
class ColumnMatcherTest {

    private static final Path FORMS = Path.of("src/main/resources/report/forms");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số người bị bạo lực – Nữ",
                "Số người bị bạo lực – Nam",
                "Tổng số vụ bạo lực gia đình",
                "Nạn nhân bạo lực gia đình – Nữ",
                "Số vụ bạo lực gia đình",
                "Số vụ phạt hành chính",
                "Số người bị xử phạt hành chính",
                "Số địa chỉ tin cậy giải thể",
                "Số địa chỉ tin cậy thành lập mới",
                "Số đường dây nóng",
                "Đường dây nóng",
                "Số cộng tác viên",
                "Số hộ nghèo có bạo lực",
                "Số hộ không có bạo lực gia đình",
                "Số hộ gia đình",
                "Tỷ lệ hộ có bạo lực (%)",
                "Số lượt tư vấn",
                "Chưa giải quyết",
                "Số người tham gia",
                "Trên 60",
                "Nữ",
                "Bạo lực thể chất",
                "BL tinh thần",
                "Lũy kế số hộ có bạo lực từ 2020",
                "Số hộ có bạo lực 6 tháng đầu năm 2022",
                "Kinh phí ngân sách nhà nước",
                "Tăng/giảm 2024 so 2023 (%)"
            })
    void asksWhereTheHeadingSaysMoreOrLess(String heading) throws IOException {
        assertThat(match("gbv-year.v1.yaml", heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số hộ có bạo lực gia đình | households",
                "Số hộ có bạo lực | households",
                "Hộ có bạo lực (hộ) | households",
                "Số hộ có bạo lực năm 2021 | households",
                "Số hộ có bạo lực – 2021 | households",
                "Số vụ bạo lực – Trong đó: thể chất | incidents_physical",
                "Số vụ bạo lực chia theo hình thức – Thân thể |",
                "Số vụ bạo lực thân thể | incidents_physical",
                "Tổng số vụ | incidents",
                "Số vụ đã giải quyết | incidents_resolved",
                "Nạn nhân nữ dưới 16 tuổi | survivors.f_u16",
                "Số người bị bạo lực – Nữ từ 16 đến 59 tuổi | survivors.f_16_59",
                "Số người bị bạo lực – Nam từ 60 tuổi trở lên | survivors.m_60",
                "Người gây bạo lực – Nữ | perpetrators.f",
                "Số lượt người tham gia (nghìn lượt) | participants",
                "Kinh phí ngân sách nhà nước - Thực hiện (nghìn đồng) | budget_state.spent",
                "households | households"
            })
    void proposesWhatTheHeadingNames(String heading, String cell) throws IOException {
        if (cell == null) {
            assertThat(match("gbv-year.v1.yaml", heading)).isEmpty();
        } else {
            assertThat(match("gbv-year.v1.yaml", heading)).containsEntry(2, cell);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số vụ – Bạo lực thể chất | incidents_physical",
                "Bạo lực thể chất | incidents_physical",
                "Đã giải quyết | incidents_resolved",
                "Người bị bạo lực – Nữ – Dưới 16 tuổi | survivors_f.u16"
            })
    void proposesWhatTheHeadingNamesInTheMonthlyTable(String heading, String cell) throws IOException {
        assertThat(match("gbv-month.v1.yaml", heading)).containsEntry(2, cell);
    }

    @Test
    void twoColumnsOfOnePeriodForOneIndicatorAreBothAsked() throws IOException {
        var matcher = new ColumnMatcher(form("gbv-year.v1.yaml"));
        assertThat(matcher.match(List.of(
                        new HeadedColumn(2, "Số hộ có bạo lực"), new HeadedColumn(3, "Hộ có bạo lực gia đình"))))
                .isEmpty();
        assertThat(matcher.match(List.of(
                        new HeadedColumn(2, "Số hộ có bạo lực – 2021"),
                        new HeadedColumn(3, "Số hộ có bạo lực – 2022"))))
                .hasSize(2);
    }

    private static Map<Integer, String> match(String file, String heading) throws IOException {
        return new ColumnMatcher(form(file)).match(List.of(new HeadedColumn(2, heading)));
    }

    private static Form form(String file) throws IOException {
        return FormFile.read(Files.readString(FORMS.resolve(file)));
    }
}
