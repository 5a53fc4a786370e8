package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.source.Sentence;

/**
 * Lead, partners and time of a task, in the places where plans write them. Expected values are written as "title | lead
 * | partners | time".
 */
class TaskFieldsTest {

    @Test
    void readsLabelledFieldsBelowAGroupLabel() {
        assertThat(tasks(
                        "1. Bản tin trong trường",
                        "a) Nhiệm vụ: làm bản tin tuần.",
                        "b) Tổ chức thực hiện:",
                        "- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.",
                        "- Đơn vị phối hợp: các trường học.",
                        "c) Thời gian thực hiện: Tháng 9/2025.",
                        "2. Lớp kỹ năng",
                        "a) Nội dung: hai lớp.",
                        "b) Đơn vị thực hiện:",
                        "- Chủ trì: Trạm Y tế xã; phối hợp: Đoàn Thanh niên xã.",
                        "c) Thời gian: Quý III."))
                .containsExactly(
                        "Bản tin trong trường | Phòng Văn hóa - Xã hội | các trường học | Tháng 9/2025",
                        "Lớp kỹ năng | Trạm Y tế xã | Đoàn Thanh niên xã | Quý III");
    }

    @Test
    void readsLabelsAboveTheirValues() {
        assertThat(tasks(
                        "1. Bản tin trong trường",
                        "a) Nội dung",
                        "- Làm bản tin tuần.",
                        "b) Đơn vị thực hiện",
                        "- Phòng Văn hóa - Xã hội chủ trì;",
                        "- Các trường học phối hợp.",
                        "c) Thời gian thực hiện",
                        "- Cả năm 2025.",
                        "2. Đi thôn",
                        "a) Nội dung",
                        "- Đi ba thôn.",
                        "b) Đơn vị",
                        "- Công an xã."))
                .containsExactly(
                        "Bản tin trong trường | Phòng Văn hóa - Xã hội | Các trường học | Cả năm 2025",
                        "Đi thôn | Công an xã |  | ");
    }

    @Test
    void readsSynonymsOfTheLabels() {
        assertThat(tasks(
                        "1. Đường dây tiếp nhận tin",
                        "- Chịu trách nhiệm chính: Công an xã",
                        "- Đơn vị tham gia: Hội Nông dân xã, Hội Cựu chiến binh xã",
                        "- Hạn hoàn thành: 30/4/2025",
                        "2. Sổ tay",
                        "- Cơ quan, đơn vị thực hiện: Trạm Y tế xã và Công an xã",
                        "- Tiến độ: Quý II, Quý III",
                        "3. Hội nghị",
                        "- Địa điểm: hội trường",
                        "- Đơn vị chủ trì, tham mưu: Phòng Văn hóa - Xã hội",
                        "4. Hội thi",
                        "a) Thời gian: tháng 6/2025.",
                        "b) Đơn vị: Hội Liên hiệp Phụ nữ xã."))
                .containsExactly(
                        "Đường dây tiếp nhận tin | Công an xã | Hội Nông dân xã, Hội Cựu chiến binh xã | 30/4/2025",
                        "Sổ tay | Trạm Y tế xã, Công an xã |  | Quý II, Quý III",
                        "Hội nghị | Phòng Văn hóa - Xã hội |  | ",
                        "Hội thi | Hội Liên hiệp Phụ nữ xã |  | tháng 6/2025");
    }

    @Test
    void numbersTasksByTheirLabel() {
        assertThat(ShortPlan.tasks(
                        "Nhiệm vụ 1. Nâng cao hiểu biết",
                        "1. Nội dung: in 500 tờ gấp",
                        "2. Cơ quan chủ trì: Phòng Văn hóa - Xã hội",
                        "Nhiệm vụ 2. Giúp người bị bạo lực",
                        "1. Nội dung: lập danh sách nơi giúp",
                        "2. Cơ quan chủ trì: Trạm Y tế xã"))
                .extracting(ReadTask::no, ReadTask::title, task -> String.join(", ", task.lead()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("I.1", "Nâng cao hiểu biết", "Phòng Văn hóa - Xã hội"),
                        org.assertj.core.groups.Tuple.tuple("I.2", "Giúp người bị bạo lực", "Trạm Y tế xã"));
        assertThat(ShortPlan.tasks(
                        "1. Truyền thông",
                        "Hoạt động 1: Loa thôn",
                        "Hoạt động 2: Tờ gấp",
                        "2. Tập huấn",
                        "Hoạt động 1: Lớp hòa giải"))
                .extracting(ReadTask::no)
                .containsExactly("I.1", "I.1.1", "I.1.2", "I.2", "I.2.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Sửa phòng trực (giao Trạm Y tế xã)#Sửa phòng trực | Trạm Y tế xã |  | ",
                "Phim lưu động (Trung tâm Văn hóa xã - quý II)#Phim lưu động | Trung tâm Văn hóa xã |  | quý II",
                "Sổ trực (do Công an xã thực hiện, xong trước 30/4)#Sổ trực | Công an xã |  | xong trước 30/4",
                "Thăm hộ (Hội Phụ nữ xã phối hợp với các trưởng thôn)#Thăm hộ | Hội Phụ nữ xã | các trưởng thôn | ",
                "Đối thoại. (Hội Phụ nữ xã chủ trì, các trường phối hợp; tháng 6)#Đối thoại | Hội Phụ nữ xã | các trường | tháng 6",
                "Gặp người vi phạm (Công an xã, Tổ hòa giải)#Gặp người vi phạm | Công an xã, Tổ hòa giải |  | ",
                "Học cách nói không (02 buổi)#Học cách nói không (02 buổi) |  |  | ",
                "Góc tư vấn (Trạm Y tế xã chủ trì): Mở cửa chiều thứ Năm.#Góc tư vấn | Trạm Y tế xã |  | ",
                "Lớp hòa giải: Công chức Tư pháp, quý II/2025.#Lớp hòa giải | Công chức Tư pháp |  | quý II/2025",
                "Chiếu phim: Đoàn xã phối hợp với Trường THCS Khe Tre, tháng 6 và tháng 11.#Chiếu phim | Đoàn xã | Trường THCS Khe Tre | tháng 6 và tháng 11",
                "Kẻ khẩu hiệu - Đoàn xã - trước 20/10.#Kẻ khẩu hiệu | Đoàn xã |  | trước 20/10",
                "Tổ phản ứng nhanh – Công an xã chủ trì, phối hợp Xã đội – Quý I.#Tổ phản ứng nhanh | Công an xã | Xã đội | Quý I",
                "Gặp thầy cô - Phòng Văn hóa - Xã hội - hằng quý.#Gặp thầy cô | Phòng Văn hóa - Xã hội |  | hằng quý",
                "Lập sổ theo dõi các thôn; hoàn thành chậm nhất 31-8-2025.#Lập sổ theo dõi các thôn; hoàn thành chậm nhất 31-8-2025 |  |  | chậm nhất 31-8-2025",
                "Kiện toàn tổ tư vấn (xong trong tháng 02/2025).#Kiện toàn tổ tư vấn (xong trong tháng 02/2025) |  |  | trong tháng 02/2025",
                "Sơn lại phòng tiếp người dân, xong 25.04.2025.#Sơn lại phòng tiếp người dân, xong 25.04.2025 |  |  | 25.04.2025",
                "Rà soát các hộ cần giúp, xong trước 16h30 ngày 20/5/2025.#Rà soát các hộ cần giúp, xong trước 16h30 ngày 20/5/2025 |  |  | trước 16h30 ngày 20/5/2025",
                "Đêm văn nghệ: 19 giờ 30 ngày 22/11/2025, tại sân vận động.#Đêm văn nghệ: 19 giờ 30 ngày 22/11/2025, tại sân vận động |  |  | 19 giờ 30 ngày 22/11/2025",
                "Thi vẽ tranh: hai vòng, bắt đầu 05/9, kết thúc 20/10/2025.#Thi vẽ tranh: hai vòng, bắt đầu 05/9, kết thúc 20/10/2025 |  |  | bắt đầu 05/9, kết thúc 20/10/2025",
                "Sao gửi các thôn Công văn số 15/SNV-BĐG, ngày 14/02/2025.#Sao gửi các thôn Công văn số 15/SNV-BĐG, ngày 14/02/2025 |  |  | ",
                "Nhắc lại việc nộp sổ: gửi về xã chậm nhất ngày 20 tháng cuối quý.#Nhắc lại việc nộp sổ: gửi về xã chậm nhất ngày 20 tháng cuối quý |  |  | ",
                "Lớp sàng lọc ở trạm: Phòng Kế hoạch tổng hợp làm đầu mối; hai buổi mỗi tháng.#Lớp sàng lọc ở trạm | Phòng Kế hoạch tổng hợp |  | ",
                "Mở phòng tư vấn (Khoa Khám bệnh chịu trách nhiệm chính, xong 25.04.2025)#Mở phòng tư vấn | Khoa Khám bệnh |  | xong 25.04.2025",
                "Chiếu phim ở các thôn: Trung tâm Dịch vụ tổng hợp chủ trì, phối hợp với Đoàn xã#Chiếu phim ở các thôn | Trung tâm Dịch vụ tổng hợp | Đoàn xã | ",
                "Phối hợp với Phòng Lao động - Thương binh và Xã hội#Phối hợp với Phòng Lao động - Thương binh và Xã hội |  |  | "
            })
    void separatesLeadAndDeadlineAtTheEndOfTheLine(String line, String task) {
        assertThat(tasks("1. " + line, "2. Trực đêm").getFirst().strip()).isEqualTo(task.strip());
    }

    @Test
    void excludesDutiesOfASecondExecutorFromTheNames() {
        assertThat(tasks(
                        "1. Treo pa nô",
                        "- Đơn vị thực hiện:",
                        "+ Trung tâm Văn hóa xã chủ trì, phối hợp với các thôn.",
                        "+ Đài truyền thanh xã đọc thông báo hai lần mỗi ngày.",
                        "2. Vẽ tranh",
                        "- Đơn vị thực hiện:",
                        "+ Đoàn xã.",
                        "+ Các trường học."))
                .containsExactly(
                        "Treo pa nô | Trung tâm Văn hóa xã | các thôn | ", "Vẽ tranh | Đoàn xã, Các trường học |  | ");
    }

    @Test
    void readsTheLeadFromRunningText() {
        assertThat(tasks(
                        "1. Hộp thư",
                        "Công an xã chịu trách nhiệm mở hộp thư; hoàn thành trước ngày 30/4/2025.",
                        "2. Học bơi",
                        "Giao Đoàn Thanh niên xã chủ trì."))
                .containsExactly(
                        "Hộp thư | Công an xã |  | trước ngày 30/4/2025", "Học bơi | Đoàn Thanh niên xã |  | ");
    }

    @Test
    void joinsNamesWrappedInACell() {
        assertThat(tasks(
                        "| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |",
                        "|---|---|---|---|---|",
                        "| 1 | Mở lớp | Phòng Văn hóa<br>- Xã hội | Trạm Y tế<br>xã<br>Công an xã | Quý II |",
                        "| 2 | Tờ rơi | - Hội Liên hiệp<br>Phụ nữ xã<br>- Đoàn xã | Ủy ban<br>Mặt trận Tổ quốc<br>Việt Nam xã | Thường<br>xuyên |",
                        "| 3 | Trực | Văn phòng<br>HĐND và UBND xã | | Cả năm |"))
                .containsExactly(
                        "Mở lớp | Phòng Văn hóa - Xã hội | Trạm Y tế xã, Công an xã | Quý II",
                        "Tờ rơi | Hội Liên hiệp Phụ nữ xã, Đoàn xã | Ủy ban Mặt trận Tổ quốc Việt Nam xã | Thường xuyên",
                        "Trực | Văn phòng HĐND và UBND xã |  | Cả năm");
    }

    @Test
    void readsLeadAndCoordinatingBodiesFromOneCell() {
        assertThat(tasks(
                        "| TT | Hoạt động | Chủ trì / phối hợp | Tiến độ |",
                        "|---|---|---|---|",
                        "| 1 | Mở lớp | Chủ trì: Phòng Văn hóa - Xã hội<br>Phối hợp: Công an xã | Quý II |",
                        "| 2 | Trực | Công an xã chủ trì, phối hợp với Trạm Y tế xã | Cả năm |"))
                .containsExactly(
                        "Mở lớp | Phòng Văn hóa - Xã hội | Công an xã | Quý II",
                        "Trực | Công an xã | Trạm Y tế xã | Cả năm");
    }

    @Test
    void dutiesOfAFurtherBodyAreNoName() {
        assertThat(tasks(
                        "1. Chiếu phim ở bến",
                        "- Đơn vị thực hiện:",
                        "+ Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên xã.",
                        "+ Công an xã điều tiết xe cộ, giữ trật tự tại bến.",
                        "+ Trạm Y tế xã thông báo số trực.",
                        "+ Các thôn phối hợp."))
                .containsExactly("Chiếu phim ở bến | Phòng Văn hóa - Xã hội | Đoàn Thanh niên xã, Các thôn | ");
    }

    @Test
    void thePreparingBodyIsTheLead() {
        assertThat(tasks("1. Kiện toàn Ban (Phòng Văn hóa - Xã hội tham mưu, quý I/2025)", "2. Tập huấn"))
                .containsExactly("Kiện toàn Ban | Phòng Văn hóa - Xã hội |  | quý I/2025", "Tập huấn |  |  | ");
    }

    @Test
    void aLineNamingTheExecutorNamesTheLead() {
        assertThat(tasks(
                        "1. Vận hành đường dây tư vấn",
                        "- Thực hiện: Trạm Y tế xã; phối hợp: Công an xã",
                        "- Thời gian: Cả năm",
                        "2. Tập huấn",
                        "- Thực hiện: mở hai lớp ở nhà văn hóa"))
                .containsExactly("Vận hành đường dây tư vấn | Trạm Y tế xã | Công an xã | Cả năm", "Tập huấn |  |  | ");
    }

    @Test
    void aTaskAboutFundingIsATask() {
        ReadPlan plan = ShortPlan.of(
                "I. NHIỆM VỤ",
                "1. Truyền thông",
                "2. Về nguồn lực",
                "- Bố trí người trực đêm.",
                "3. Kinh phí cho nhà tạm lánh",
                "- Lập dự toán gửi UBND xã.",
                "II. KINH PHÍ",
                "Ngân sách xã.");
        assertThat(plan.tasks()).filteredOn(task -> task.parent() == null).hasSize(3);
        assertThat(plan.funding()).extracting(Sentence::text).containsExactly("Ngân sách xã");
    }

    @Test
    void findsItemsWithLostNumbers() {
        ReadPlan plan = ShortPlan.of(
                "I. MỤC ĐÍCH, YÊU CẦU",
                "",
                "Mục đích",
                "",
                "Ai cũng biết nơi giúp.",
                "",
                "Yêu cầu",
                "",
                "Việc có người làm.",
                "",
                "II. NHIỆM VỤ",
                "",
                "Tin trên loa thôn",
                "",
                "Đọc hai buổi mỗi tuần.",
                "",
                "Sổ trực",
                "",
                "Ghi rõ giờ và việc đã làm.");
        assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("Tin trên loa thôn", "Sổ trực");
        assertThat(plan.purpose())
                .extracting(Sentence::text)
                .containsExactly("Ai cũng biết nơi giúp", "Việc có người làm");
    }

    private static List<String> tasks(String... lines) {
        return ShortPlan.tasks(lines).stream()
                .filter(task -> task.parent() == null)
                .map(task -> task.title() + " | " + String.join(", ", task.lead()) + " | "
                        + String.join(", ", task.coordinating()) + " | " + (task.time() == null ? "" : task.time()))
                .toList();
    }
}
