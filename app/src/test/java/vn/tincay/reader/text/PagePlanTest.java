package vn.tincay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.source.Sentence;

/** A plan on a portal's web page: tables for layout, lists, a menu around it. */
class PagePlanTest {

    @Test
    void readsThePlanWithoutTheSurroundingWebPage() {
        String page = """
                <html><head><title>Cổng</title></head><body>
                <nav><ul><li>1. Trang chủ</li><li>2. Liên hệ</li></ul></nav>
                <table><tr><td><p>UBND TỈNH MINH LONG<br>SỞ Y TẾ</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr>
                <tr><td>Số: 90/KH-SYT</td><td><i>Minh Long, ngày 3 tháng 6 năm 2024</i></td></tr></table>
                <p><b>KẾ HOẠCH</b></p><p><b>Ứng phó với bạo lực trên cơ sở giới trong ngành y tế năm 2024</b></p>
                <p>Sở Y tế ban hành Kế hoạch như sau:</p>
                <h3>I. NỘI DUNG</h3>
                <table border=1><tr><th>STT</th><th>Hoạt động</th><th>Đơn vị chủ trì</th><th>Phối hợp</th><th>Thời gian</th></tr>
                <tr><td>1</td><td>Sàng lọc tại phòng khám</td><td>Bệnh viện Sản - Nhi</td><td>Trung tâm Y tế các huyện</td><td>Hằng tháng</td></tr>
                <tr><td>2</td><td>Tập huấn ghi hồ sơ</td><td>Phòng Nghiệp vụ Y</td><td></td><td>Quý III</td></tr></table>
                <h3>II. TỔ CHỨC THỰC HIỆN</h3>
                <ol><li>Phòng Nghiệp vụ Y: đầu mối, tổng hợp.</li><li>Các bệnh viện: triển khai.</li></ol>
                <table><tr><td><p>Nơi nhận:</p><p>- UBND tỉnh (b/c);</p><p>- Lưu: VT, NVY.</p></td><td><p>KT. GIÁM ĐỐC</p><p>PHÓ GIÁM ĐỐC</p><p>BS.CKII. Đàm Quang Khải</p></td></tr></table>
                <footer>Bản quyền</footer></body></html>
                """;
        ReadPlan plan = ((ReadDocument) PlanReading.of(page.getBytes(StandardCharsets.UTF_8), "plan.html")).plan();
        assertThat(plan.header().issuingBody()).isEqualTo("Sở Y tế tỉnh Minh Long");
        assertThat(plan.header().number()).isEqualTo("90/KH-SYT");
        assertThat(plan.header().signer())
                .extracting(Signer::name, Signer::title)
                .containsExactly("Đàm Quang Khải", "Phó Giám đốc");
        assertThat(plan.tasks()).extracting(ReadTask::no).containsExactly("I.1", "I.2");
        assertThat(plan.tasks().getFirst().lead()).containsExactly("Bệnh viện Sản - Nhi");
        assertThat(plan.tasks().getFirst().time()).isEqualTo("Hằng tháng");
        assertThat(plan.organisations())
                .extracting(BodyDuty::name)
                .containsExactly("Phòng Nghiệp vụ Y", "Các bệnh viện");
        assertThat(plan.recipients()).extracting(Sentence::text).containsExactly("UBND tỉnh (b/c)", "Lưu: VT, NVY");
    }
}
