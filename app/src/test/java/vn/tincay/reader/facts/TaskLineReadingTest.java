package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.plan.ReadTask;

/** Lead and time at the end of the task's own line, with any separators. */
@Tag("rule")
class TaskLineReadingTest {

    /** A line, and its expected title, lead, partners and time. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    Lớp hòa giải (Hội Phụ nữ xã chủ trì; phối hợp: Trạm Y tế, Công an xã)=Lớp hòa giải | Hội Phụ nữ xã | Trạm Y tế, Công an xã | null
                    Rà soát hộ có nguy cơ (Chủ trì: Công an xã; Phối hợp: các thôn; Thời gian: quý I)=Rà soát hộ có nguy cơ | Công an xã | các thôn | quý I
                    Sinh hoạt dưới cờ (Tổng phụ trách Đội chủ trì, phối hợp giáo viên chủ nhiệm)=Sinh hoạt dưới cờ | Tổng phụ trách Đội | giáo viên chủ nhiệm | null
                    Khám cho người bị bạo lực – Trạm Y tế xã – khi có vụ việc.=Khám cho người bị bạo lực | Trạm Y tế xã |  | khi có vụ việc
                    Diễn đàn "Nói không" - Đoàn trường phối hợp Hội Chữ thập đỏ - 20/11/2025.=Diễn đàn "Nói không" | Đoàn trường | Hội Chữ thập đỏ | 20/11/2025
                    Thăm hỏi 20 gia đình (Hội Phụ nữ, Hội Nông dân; dịp Tết)=Thăm hỏi 20 gia đình | Hội Phụ nữ, Hội Nông dân |  | dịp Tết
                    Phát tờ rơi [Đoàn Thanh niên xã]=Phát tờ rơi | Đoàn Thanh niên xã |  | null
                    Tọa đàm: giao Hội Phụ nữ xã chủ trì, phối hợp Trường THCS Khe Tre thực hiện trong tháng 10/2025.=Tọa đàm | Hội Phụ nữ xã | Trường THCS Khe Tre | trong tháng 10/2025
                    Làm chuyên trang / Văn phòng UBND xã / Tháng 4=Làm chuyên trang | Văn phòng UBND xã |  | Tháng 4
                    Lập nhóm báo tin → Công an xã → trước 15/4=Lập nhóm báo tin | Công an xã |  | trước 15/4
                    Phát sóng - Báo và Đài Phát thanh - Truyền hình tỉnh - cả năm=Phát sóng | Báo và Đài Phát thanh - Truyền hình tỉnh |  | cả năm
                    """)
    void separatesLeadAndDeadlineFromTheLine(String line, String expected) {
        ReadTask task = ShortPlan.tasks("1. " + line, "2. Trực đêm").getFirst();
        assertThat(String.join(
                        " | ",
                        task.title(),
                        String.join(", ", task.lead()),
                        String.join(", ", task.coordinating()),
                        String.valueOf(task.time())))
                .isEqualTo(expected);
    }
}
