package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.IssuerLevel;

/**
 * Letterheads of governments, departments, police, forces, party, unions and schools, in capitals and broken by their
 * columns.
 */
@Tag("rule")
class LetterheadReadingTest {
    private static final String STATE = "\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
            + "Số: 8/KH-XX\nAn Lạc, ngày 12 tháng 9 năm 2023\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND HUYỆN THẠCH LƯƠNG/TRƯỜNG THCS NGUYỄN VĂN TRỖI|Trường THCS Nguyễn Văn Trỗi
                    SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH NGUYÊN/TRƯỜNG THPT CHUYÊN LÊ QUÝ ĐÔN|Trường THPT chuyên Lê Quý Đôn
                    PHÒNG GD&ĐT THẠCH LƯƠNG/TRƯỜNG MẦM NON HOA PƠ LANG|Trường Mầm non Hoa Pơ Lang
                    UBND HUYỆN THẠCH LƯƠNG/TRƯỜNG TIỂU HỌC VĨNH TƯỜNG II|Trường Tiểu học Vĩnh Tường II
                    SỞ GD&ĐT BÌNH NGUYÊN/TRƯỜNG THPT SỐ 1 THẠCH LƯƠNG|Trường THPT số 1 Thạch Lương
                    SỞ Y TẾ BÌNH NGUYÊN/BỆNH VIỆN ĐA KHOA BÌNH NGUYÊN|Bệnh viện Đa khoa Bình Nguyên
                    SỞ Y TẾ/TRUNG TÂM CÔNG TÁC XÃ HỘI BÌNH NGUYÊN|Trung tâm Công tác xã hội Bình Nguyên
                    SỞ Y TẾ TP BÌNH NGUYÊN/TRUNG TÂM Y TẾ KHU VỰC THẠCH LƯƠNG|Trung tâm Y tế khu vực Thạch Lương
                    UBND TP. BÌNH NGUYÊN/SỞ Y TẾ|Sở Y tế TP. Bình Nguyên
                    UBND XÃ ĐÔNG LĨNH/TRUNG TÂM DỊCH VỤ TỔNG HỢP|Trung tâm Dịch vụ tổng hợp xã Đông Lĩnh
                    BỘ CHỈ HUY QUÂN SỰ/TỈNH BÌNH NGUYÊN|Bộ Chỉ huy Quân sự tỉnh Bình Nguyên
                    LIÊN ĐOÀN LAO ĐỘNG/TỈNH BÌNH NGUYÊN|Liên đoàn Lao động tỉnh Bình Nguyên
                    SỞ LAO ĐỘNG - THƯƠNG BINH/VÀ XÃ HỘI TỈNH BÌNH NGUYÊN|Sở Lao động - Thương binh và Xã hội tỉnh Bình Nguyên
                    UBND PHƯỜNG LÁI HIẾU/PHÒNG VĂN HÓA - XÃ HỘI|Phòng Văn hóa - Xã hội phường Lái Hiếu
                    ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM/XÃ ĐÔNG LĨNH|Ủy ban Mặt trận Tổ quốc Việt Nam xã Đông Lĩnh
                    ĐẢNG BỘ XÃ ĐÔNG LĨNH/CHI BỘ TRƯỜNG THCS ĐÔNG LĨNH|Chi bộ Trường THCS Đông Lĩnh
                    BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ/TỈNH BÌNH NGUYÊN|Ban Vì sự tiến bộ của phụ nữ tỉnh Bình Nguyên
                    BỘ CÔNG AN/CÔNG AN TỈNH BÌNH NGUYÊN/PHÒNG CẢNH SÁT HÌNH SỰ|Phòng Cảnh sát hình sự Công an tỉnh Bình Nguyên
                    LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH NGUYÊN/CÔNG ĐOÀN KHU KINH TẾ HÒN LA|Công đoàn Khu kinh tế Hòn La
                    ỦY BAN NHÂN DÂN/THỊ TRẤN NÔNG TRƯỜNG VIỆT LÂM|Ủy ban nhân dân thị trấn Nông trường Việt Lâm
                    SỞ Y TẾ TỈNH BÌNH NGUYÊN/TTYT KHU VỰC THẠCH LƯƠNG|TTYT khu vực Thạch Lương
                    UBND HUYỆN THẠCH LƯƠNG/TRƯỜNG MN HOA ĐÀO|Trường MN Hoa Đào
                    UBND XÃ ĐÔNG LĨNH/TRƯỜNG TH&THCS ĐÔNG LĨNH|Trường TH&THCS Đông Lĩnh
                    TRẠM Y TẾ PHƯỜNG LÁI HIẾU|Trạm Y tế phường Lái Hiếu
                    HỘI LHPN XÃ ĐÔNG LĨNH/CHI HỘI THÔN HẠ|Chi hội thôn Hạ
                    ỦY BAN NHÂN DÂN/XÃ HỘI SƠN|Ủy ban nhân dân xã Hội Sơn
                    """)
    void writesANameInCapitalsAsRunningTextDoes(String lines, String body) {
        assertThat(ShortPlans.withLetterhead(lines.replace('/', '\n') + STATE)
                        .header()
                        .issuingBody())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
                HUYỆN YÊN SƠN            NAM
                                         Độc lập - Tự do - Hạnh
                                         phúc
                Số: 61/KH-UBND           Yên Sơn, ngày 22 tháng 02
                                         năm 2024
                """, """
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
                HUYỆN YÊN SƠN NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 61/KH-UBND Yên Sơn, ngày 22 tháng 02 năm 2024
                """, """
                ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA
                HUYỆN YÊN SƠN            VIỆT NAM
                                         Độc lập - Tự do - Hạnh phúc
                Số: 61/KH-UBND           Yên Sơn, ngày 22 tháng 02 năm
                                         2024
                """})
    void theRightColumnIsNotPartOfTheName(String head) {
        Header header = ShortPlans.withLetterhead(head).header();
        assertThat(header.issuingBody()).isEqualTo("Ủy ban nhân dân huyện Yên Sơn");
        assertThat(header.number()).isEqualTo("61/KH-UBND");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 2, 22));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mường Phăng, ngày 02 tháng 10 năm 2025/TRƯỞNG BAN/Quàng Văn Ín|Mường Phăng|2025-10-02
                    Hòa Bắc, ngày 5.10.2025/HIỆU TRƯỞNG/Trương Thị Ry|Hòa Bắc|2025-10-05
                    NGƯỜI LẬP/Hà Thị Nụ//Pa Cheo, ngày 30 tháng 9 năm 2025/PHÓ HIỆU TRƯỞNG/Tẩn A Sểnh|Pa Cheo|2025-09-30
                    Xã Tân Lập, ngày 08 tháng 9 năm 2025/TM. CHI HỘI/CHI HỘI TRƯỞNG/Lù Thị Én|Tân Lập|2025-09-08
                    """)
    void placeAndDateMayBeAboveTheSignature(String end, String place, LocalDate day) {
        Header header = ShortPlans.read(
                        "TRƯỜNG TIỂU HỌC SỐ 2 MƯỜNG PHĂNG\n\nKẾ HOẠCH\nPhòng, chống bạo lực học đường\n\n"
                                + "I. MỤC ĐÍCH\nTrẻ được yêu thương.\n\nII. NHIỆM VỤ\n1. Lắp hộp thư\n2. Họp cha mẹ\n\n"
                                + end.replace('/', '\n'))
                .header();
        assertThat(header.place()).isEqualTo(place);
        assertThat(header.date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CÔNG AN XÃ ĐẮK R'TIH|Đắk R'Tih|Công an xã Đắk R'Tih
                    ỦY BAN NHÂN DÂN/XÃ EA H'LÂM|Ea H'lâm|Ủy ban nhân dân xã Ea H'lâm
                    """)
    void thePlaceIsSpelledAsInThePlaceAndDateLine(String lines, String place, String body) {
        String head = lines.replace('/', '\n') + STATE.replace("An Lạc", place);
        assertThat(ShortPlans.withLetterhead(head).header().issuingBody()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30 tháng 6 năm 2025|DISTRICT
                    01 tháng 7 năm 2025|PROVINCE
                    15 tháng 3 năm 2026|PROVINCE
                    """)
    void aCityWithAProvincialIssuerIsAMunicipalityAfterDistrictsEnded(String day, IssuerLevel level) {
        String head = "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BÌNH NGUYÊN" + STATE.replace("12 tháng 9 năm 2023", day);
        assertThat(ShortPlans.withLetterhead(head).header().issuingLevel()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Số: 118/KH-CAP(PCTP)|118/KH-CAP(PCTP)
                    Số: 9/KH-CAX-(TH)|9/KH-CAX-(TH)
                    Số: 21/KH-UBND (bản chính)|21/KH-UBND
                    """)
    void theUnitInBracketsIsPartOfAPoliceNumber(String line, String number) {
        String head = "CÔNG AN PHƯỜNG LÁI HIẾU" + STATE.replace("Số: 8/KH-XX", line);
        assertThat(ShortPlans.withLetterhead(head).header().number()).isEqualTo(number);
    }

    @org.junit.jupiter.api.Test
    void aFormWithDotsForItsPlaceStillSaysItsMonth() {
        Header header = ShortPlans.withLetterhead(
                        "TRƯỜNG TIỂU HỌC ĐÔNG LĨNH\n\nSố: …./KH-TH\n\n……., ngày……. tháng 11 năm 2023\n")
                .header();
        assertThat(header.date()).isNull();
        assertThat(header.datePartial()).isEqualTo("2023-11");
        assertThat(header.place()).isNull();
    }

    @org.junit.jupiter.api.Test
    void theDecisionAPlanIsAttachedToSaysWhoseDepartmentIssuedIt() {
        Header header = ShortPlans.read("""
                        KẾ HOẠCH
                        Bình đẳng giới của ngành y tế năm 2026
                        (Kèm theo Quyết định số 88/QĐ-SYT ngày 12 tháng 01 năm 2026 của Giám đốc Sở Y tế tỉnh Bình Nguyên)

                        Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ, Sở Y tế ban hành kế hoạch như sau:

                        I. MỤC TIÊU
                        1. 90% trạm có người được tập huấn.
                        """).header();
        assertThat(header.issuingBody()).isEqualTo("Sở Y tế tỉnh Bình Nguyên");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SỞ LAO ĐỘNG - TBXH TỈNH BÌNH^NGUYÊN^TRUNG TÂM CÔNG TÁC XÃ HỘI^|Trung tâm Công tác xã hội tỉnh Bình Nguyên
                    ỦY BAN NHÂN DÂN TỈNH BÌNH^NGUYÊN^BAN CHỈ ĐẠO CÔNG TÁC GIA^ĐÌNH|Ban Chỉ đạo công tác gia đình tỉnh Bình Nguyên
                    ỦY BAN NHÂN DÂN PHƯỜNG LÁI^HIẾU^TRẠM Y TẾ^|Trạm Y tế phường Lái Hiếu
                    """)
    void aWrappedNameTakesNoTextOfNeighbouringColumns(String left, String body) {
        String[] lines = left.split("\\^", -1);
        String head = String.format(
                "%-48sCỘNG HÒA XÃ HỘI CHỦ NGHĨA%n%22s%36s%n%-48sĐộc lập - Tự do - Hạnh phúc%n%22s%n%nSố: 33/KH-XX%n%n%60s",
                lines[0], lines[1], "VIỆT NAM", lines[2], lines[3], "Bình Nguyên, ngày 15 tháng 3 năm 2024\n");
        assertThat(ShortPlans.withLetterhead(head).header().issuingBody()).isEqualTo(body);
    }
}
