package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReportDuty;

/** Reporting duties and deadlines, in the sentences that plans use for them. */
@Tag("rule")
class ReportReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Các đơn vị gửi báo cáo về Phòng Tổ chức - Hành chính trước ngày 15/11/2025.|Các đơn vị>Phòng Tổ chức - Hành chính 2025-11-15 once
                    1. Các chi hội báo cáo về Phòng Kế hoạch - Tổng hợp trước ngày 20/11 hằng năm.|Các chi hội>Phòng Kế hoạch - Tổng hợp 11-20 yearly
                    1. Giáo viên chủ nhiệm: báo cáo Ban Giám hiệu những học sinh nghỉ học lâu ngày.|Giáo viên chủ nhiệm>Ban Giám hiệu null null
                    1. Chi hội trưởng các thôn: báo cáo Hội Nông dân xã danh sách hội viên cần giúp trước ngày 30/6/2025.|Chi hội trưởng các thôn>Hội Nông dân xã 2025-06-30 once
                    1. Trạm Y tế: gửi báo cáo quý (ngày 25 tháng cuối quý) về Trung tâm Y tế.|Trạm Y tế>Trung tâm Y tế null quarter
                    1. Bộ phận Y tế: báo cáo với Ban Giám hiệu và Trạm Y tế xã vào ngày 25 hằng tháng.|Bộ phận Y tế>Ban Giám hiệu và Trạm Y tế xã null month
                    1. Trưởng thôn: báo cáo Ủy ban nhân dân xã các hộ có mâu thuẫn trước ngày 20 hằng tháng.|Trưởng thôn>Ủy ban nhân dân xã null month
                    1. Trưởng các phòng báo cáo Lãnh đạo Sở (qua Văn phòng Sở) trước ngày 20 tháng 11 năm 2025.|Trưởng các phòng>Lãnh đạo Sở (qua Văn phòng Sở) 2025-11-20 once
                    1. Nhân viên y tế: báo cáo Trạm Y tế xã số học sinh bị thương vào thứ Sáu hằng tuần.|Nhân viên y tế>Trạm Y tế xã null week
                    1. Tổ trưởng: báo cáo Công an xã ngay khi phát hiện vụ việc.|Tổ trưởng>Công an xã null null
                    1. Các chi hội: lập kế hoạch trước 20/4, báo cáo kết quả về Hội Nông dân xã trước 15/12/2025.|Các chi hội>Hội Nông dân xã 2025-12-15 once
                    1. Các trường: hoàn thành tập huấn trước ngày 30/9/2025; báo cáo UBND xã trước ngày 10/10/2025.|Các trường>UBND xã 2025-10-10 once
                    1. Đoàn xã: đăng ký hoạt động trước 01/3 và báo cáo Huyện đoàn trước 25/11/2025.|Đoàn xã>Huyện đoàn 2025-11-25 once
                    1. Hội Nông dân xã: vận động hội viên, xây dựng báo cáo kết quả trước ngày 10/12/2025.|Hội Nông dân xã>null 2025-12-10 once
                    1. Phòng Văn hóa - Xã hội: theo dõi các thôn; tổng hợp báo cáo chậm nhất 05/12 hằng năm.|Phòng Văn hóa - Xã hội>null 12-05 yearly
                    1. Các ban gửi kế hoạch về UBND xã trước ngày 15/4/2025 và báo cáo kết quả trước ngày 30/11/2025.|Các ban>UBND xã 2025-11-30 once
                    1. Giáo viên chủ nhiệm: gửi Ban Giám hiệu báo cáo tháng vào ngày 25.|Giáo viên chủ nhiệm>Ban Giám hiệu null month
                    1. Các trường: báo cáo về Sở Nội vụ trước 16h00 ngày 18/12/2025.|Các trường>Sở Nội vụ 2025-12-18 once
                    1. Các thành viên: báo cáo năm gửi trước ngày 15/11/2025 về Cơ quan Thường trực Ban (Sở Nội vụ).|Các thành viên>Cơ quan Thường trực Ban 2025-11-15 once
                    1. Trạm Y tế xã: báo cáo số ca về Phòng Văn hóa - Xã hội ngày 25 hằng tháng.|Trạm Y tế xã>Phòng Văn hóa - Xã hội null month
                    1. Trưởng bản: báo cáo ngay Công an xã những vụ có người bị thương.|Trưởng bản>Công an xã null null
                    1. Liên đoàn Lao động huyện: báo cáo về Ban Nữ công Liên đoàn Lao động tỉnh trước ngày 25/10/2025 (qua email).|Liên đoàn Lao động huyện>Ban Nữ công Liên đoàn Lao động tỉnh 2025-10-25 once
                    """)
    void theReceiversNameEndsBeforeTheRestOfTheSentence(String sentence, String expected) {
        assertThat(reportingDuties(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Hội Phụ nữ xã: báo cáo sáu tháng (10/6) và cả năm (05/12) gửi UBND xã.|Hội Phụ nữ xã>UBND xã 06-10 half_year|Hội Phụ nữ xã>UBND xã 12-05 yearly
                    1. Hội Nông dân xã: báo cáo 6 tháng (ngày 10/6), năm (ngày 5/12) gửi UBND xã.|Hội Nông dân xã>UBND xã 06-10 half_year|Hội Nông dân xã>UBND xã 12-05 yearly
                    1. Đoàn Thanh niên: báo cáo (đợt 1: 15/5; đợt 2: 15/11) gửi Huyện đoàn.|Đoàn Thanh niên>Huyện đoàn 05-15 null|Đoàn Thanh niên>Huyện đoàn 11-15 null
                    1. Công an xã: định kỳ 6 tháng (trước 15/6), năm (trước 15/12) báo cáo Công an tỉnh.|Công an xã>Công an tỉnh 06-15 half_year|Công an xã>Công an tỉnh 12-15 yearly
                    1. Hội Nông dân xã: báo cáo giữa năm (05/6), cuối năm (25/11) gửi Đảng ủy xã.|Hội Nông dân xã>Đảng ủy xã 06-05 half_year|Hội Nông dân xã>Đảng ủy xã 11-25 yearly
                    1. Các thôn: gửi báo cáo tuần (thứ Sáu), tháng (ngày 20) về UBND xã.|Các thôn>UBND xã null week|Các thôn>UBND xã null month
                    1. Công an xã: báo cáo tháng (trước ngày 25), năm (trước 20/11) về Công an tỉnh.|Công an xã>Công an tỉnh 11-20 yearly|Công an xã>Công an tỉnh null month
                    1. Hội Phụ nữ xã: gửi báo cáo định kỳ (06 tháng, 01 năm) và đột xuất về Hội Phụ nữ tỉnh.|Hội Phụ nữ xã>Hội Phụ nữ tỉnh null half_year|Hội Phụ nữ xã>Hội Phụ nữ tỉnh null yearly
                    1. Công an xã: báo cáo Công an tỉnh 06 tháng trước ngày 10/6; năm trước ngày 10/11/2025.|Công an xã>Công an tỉnh 06-10 half_year|Công an xã>Công an tỉnh 2025-11-10 yearly
                    1. Hội Nông dân xã: báo cáo UBND xã 6 tháng (trước 15/6/2025); năm (trước 15/12/2025).|Hội Nông dân xã>UBND xã 2025-06-15 half_year|Hội Nông dân xã>UBND xã 2025-12-15 yearly
                    1. Trạm Y tế xã: báo cáo Trung tâm Y tế huyện hai kỳ: trước 10/6/2024 và trước 05/12/2024.|Trạm Y tế xã>Trung tâm Y tế huyện 2024-06-10 once|Trạm Y tế xã>Trung tâm Y tế huyện 2024-12-05 once
                    """)
    void everyDueDateOfASentenceIsItsOwnReportingDuty(String sentence, String first, String second) {
        assertThat(reportingDuties(sentence)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trên đây là Kế hoạch của tỉnh, đề nghị các sở, ngành, UBND các xã thực hiện. Định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo kết quả về Sở Nội vụ.|các sở, ngành, UBND các xã>Sở Nội vụ 11-30 yearly
                    Trên đây là Kế hoạch, yêu cầu các sở, ban, ngành triển khai. Kết quả gửi về UBND tỉnh trước ngày 10/12/2025.|các sở, ban, ngành>UBND tỉnh 2025-12-10 once
                    Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện; báo cáo về Sở Nội vụ trước ngày 01/12/2025.|Thủ trưởng các cơ quan, đơn vị>Sở Nội vụ 2025-12-01 once
                    Trên đây là Kế hoạch, đề nghị các ban xây dựng Đảng, các sở, ngành phối hợp; báo cáo trước 05/12 hằng năm về Sở Nội vụ.|các ban xây dựng Đảng, các sở, ngành>Sở Nội vụ 12-05 yearly
                    Các sở, ngành và UBND các xã căn cứ chức năng triển khai thực hiện. Trước ngày 05/12/2025 gửi báo cáo về Sở Nội vụ.|Các sở, ngành và UBND các xã>Sở Nội vụ 2025-12-05 once
                    Định kỳ báo cáo kết quả về Sở Nội vụ trước ngày 15/11 hằng năm.|null>Sở Nội vụ 11-15 yearly
                    """)
    void aSentenceWithoutSubjectAppliesToThePreviousBodies(String closing, String expected) {
        assertThat(reportingDuties("1. Sở Nội vụ: hướng dẫn, đôn đốc.\n\n" + closing))
                .contains(expected);
    }

    /** Such a report goes to whom the plan is from, or to whom the text says elsewhere; its day counts all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Sở Y tế: Phối hợp thực hiện; báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12.|Sở Y tế 06-10 half_year, Sở Y tế 12-05 yearly",
                "1. UBND xã, phường báo cáo trước ngày 20 hằng tháng.|UBND xã, phường null month",
                "1. Chế độ báo cáo: định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước 15/12) và đột xuất.|null 06-15 half_year, null 12-15 yearly"
            })
    void aReportWithoutReceiverHasItsDay(String item, String expected) {
        var reports = ShortPlan.of("I. TỔ CHỨC THỰC HIỆN", item, "2. Công an tỉnh: Xử lý tin báo.")
                .reporting();
        assertThat(reports)
                .extracting(report -> report.from() + " " + report.deadline() + " " + report.frequency())
                .containsExactly(expected.split(", (?=S|U|n)"));
        assertThat(reports).allMatch(report -> report.source().confidence() < 0.9);
    }

    @Test
    void quotesTheDateOfALongSentenceLiterally() {
        assertThat(ShortPlans.withDuties(
                                "1. Phòng Văn hóa - Xã hội: theo dõi, đôn đốc các thôn, các trường học, Trạm Y tế"
                                        + " xã và các hội thực hiện đúng tiến độ; tổng hợp, báo cáo UBND xã trước ngày 12/6/2025 (báo cáo 6"
                                        + " tháng) và trước ngày 08/12/2025 (báo cáo năm).")
                        .reporting())
                .extracting(ReportDuty::deadlineRaw)
                .containsExactly("trước ngày 12/6/2025", "trước ngày 08/12/2025");
    }

    @Test
    void aSentenceMayNameSeveralFrequencies() {
        assertThat(
                        reportingDuties(
                                "1. Tổ Cảnh sát khu vực: Định kỳ ngày 14 hằng tháng, ngày 14 tháng cuối quý, 6 tháng (14/6), năm (14/11) báo cáo kết quả về Chỉ huy đơn vị."))
                .containsExactlyInAnyOrder(
                        "Tổ Cảnh sát khu vực>Chỉ huy đơn vị null month",
                        "Tổ Cảnh sát khu vực>Chỉ huy đơn vị null quarter",
                        "Tổ Cảnh sát khu vực>Chỉ huy đơn vị 06-14 half_year",
                        "Tổ Cảnh sát khu vực>Chỉ huy đơn vị 11-14 yearly");
        assertThat(reportingDuties("1. Đoàn xã: định kỳ 6 tháng cuối năm báo cáo UBND xã."))
                .containsExactly("Đoàn xã>UBND xã null half_year");
    }

    @Test
    void aLetterMayRequestReportsInItsLegalBasisSentence() {
        ReadPlan letter = ShortPlans.read("""
                SỞ NỘI VỤ
                BÌNH NGUYÊN

                Số: 512/SNV-BĐG
                V/v báo cáo công tác bình đẳng giới
                Bình Nguyên, ngày 05 tháng 11 năm 2025

                Kính gửi: UBND các xã, phường

                Thực hiện Công văn số 88/BNV-BĐG ngày 20/10/2025 của Bộ Nội vụ, Sở Nội vụ đề nghị UBND các xã, phường báo cáo về Sở Nội vụ trước ngày 20/11/2025.
                """);
        assertThat(letter.reporting())
                .extracting(ReportDuty::from, ReportDuty::to, ReportDuty::deadline)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("UBND các xã, phường", "Sở Nội vụ", "2025-11-20"));
    }

    private static List<String> reportingDuties(String duties) {
        return ShortPlans.withDuties(duties).reporting().stream()
                .map(duty -> duty.from() + ">" + duty.to() + " " + duty.deadline() + " " + duty.frequency())
                .toList();
    }
}
