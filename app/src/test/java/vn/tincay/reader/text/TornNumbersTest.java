package vn.tincay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.Hotline;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.source.Sentence;

/** Values, days, names and numbers that were split by a page number, a scan or a paste without line ends. */
@Tag("rule")
class TornNumbersTest {

    @Test
    void aPageNumberBetweenLabelAndValueIsIgnored() {
        ReadPlan plan = ShortPlan.of(
                "I. CHỈ TIÊU",
                "1. Tối thiểu",
                "",
                "3",
                "",
                "60% hộ ký cam kết.",
                "",
                "II. NHIỆM VỤ",
                "1. Truyền thông",
                "- Chủ trì: Phòng Văn hóa và",
                "2/6",
                "Thông tin.",
                "- Thời gian: Quý",
                "                      4",
                "III/2025.",
                "2. Trực điện thoại 0905",
                "Trang 5/7",
                "222 333.");
        assertThat(plan.targets()).extracting(ReadTarget::op).containsExactly(">=");
        ReadTask task = plan.tasks().getFirst();
        assertThat(task.lead()).containsExactly("Phòng Văn hóa và Thông tin");
        assertThat(task.time()).isEqualTo("Quý III/2025");
        assertThat(plan.hotlines()).extracting(Hotline::number).containsExactly("0905222333");
    }

    @ParameterizedTest
    @CsvSource({"1 00%,100", "8O% ,80", "l00%,100", "9 5 %,95", "75%,75"})
    void aScannedPercentageIsOneNumber(String scanned, int value) {
        assertThat(ShortPlan.of("I. CHỈ TIÊU", "1. " + scanned + " hộ ký cam kết.", "2. Mở 02 lớp.")
                        .targets()
                        .getFirst()
                        .value())
                .isEqualByComparingTo(String.valueOf(value));
    }

    @Test
    void wrappedLegalBasesAreRead() {
        String head = ShortPlans.HEAD;
        ReadPlan plan = ShortPlans.read(head.substring(0, head.indexOf("Căn cứ")) + """
                Căn cứ Luật
                Phòng, chống bạo lực gia đình ngày 14/11/2022; Nghị quyết số 05-
                NQ/TU ngày 1 2/5/2023 của Ban Chấp hành Đảng bộ tỉnh khóa
                XVI về công tác gia đình;
                Được sự chỉ đạo của Đảng ủy tại Nghị quyết số 08-NQ/ĐU ngày 05/01/2025, nay UBND tỉnh xây dựng Kế hoạch như sau:

                I. NHIỆM VỤ
                1. Phát loa
                2. Tập huấn
                """);
        assertThat(plan.legalBases())
                .extracting(LegalBasis::number, LegalBasis::date)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("05-NQ/TU", LocalDate.of(2023, 5, 12)),
                        org.assertj.core.groups.Tuple.tuple("08-NQ/ĐU", LocalDate.of(2025, 1, 5)));
        assertThat(plan.tasks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ỦY BAN NHÂN DÂN TỈNH BÌNH NGUYÊN Số: 64/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Bình Nguyên, ngày 09 tháng 3 năm 2026
                    ỦY BAN NHÂN DÂN TỈNH BÌNH NGUYÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 64/KH-UBND Bình Nguyên, ngày 09 tháng 3 năm 2026
                    """)
    void aPlanPastedAsOneLineIsSplit(String head) {
        ReadPlan plan = ShortPlans.read(
                head
                        + " KẾ HOẠCH Thực hiện công tác bình đẳng giới năm 2026 Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ, UBND tỉnh ban hành Kế hoạch: I. MỤC TIÊU 1. 100% xã có loa. 2. Ít nhất 60% thôn có tổ hòa giải. II. NHIỆM VỤ 1. Truyền thông 2. Tập huấn III. KINH PHÍ Ngân sách tỉnh. Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mai");
        assertThat(plan.header().number()).isEqualTo("64/KH-UBND");
        assertThat(plan.header().date()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(plan.header().title()).isEqualTo("Thực hiện công tác bình đẳng giới năm 2026");
        assertThat(plan.targets()).hasSize(2);
        assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("Truyền thông", "Tập huấn");
        assertThat(plan.funding()).extracting(Sentence::text).containsExactly("Ngân sách tỉnh");
        assertThat(plan.recipients()).extracting(Sentence::text).containsExactly("Như trên", "Lưu: VT");
        Signer signer = java.util.Objects.requireNonNull(plan.header().signer());
        assertThat(signer.authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
        assertThat(signer.title()).isEqualTo("Phó Chủ tịch");
    }

    @Test
    void aDateIsFoundWithoutASpaceBeforeIt() {
        ReadPlan plan = ShortPlans.read(ShortPlans.HEAD.replace(
                        "ngày 28/12/2020 của Thủ tướng Chính phủ,",
                        "ngày 06 tháng 02năm 2014 của Thủ tướng Chính phủ; Hướng dẫn số 23/HD-BVHTTDL ngày 14tháng 7 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch vềtriển khai Chương trình;")
                + "II. NHIỆM VỤ\n1. Phát loa\n");
        assertThat(plan.legalBases())
                .extracting(LegalBasis::date, LegalBasis::issuer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2014, 2, 6), "Thủ tướng Chính phủ"),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2014, 7, 14), "Bộ Văn hóa, Thể thao và Du lịch"));
    }
}
