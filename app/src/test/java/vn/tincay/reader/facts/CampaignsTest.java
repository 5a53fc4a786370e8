package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.reader.composed.ShortPlan;

/** Action months and days: each once, under its fullest name, with its days from the text. */
class CampaignsTest {
    private static final String EQUALITY_MONTH =
            "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới";

    @Test
    void namesACampaignMonthOnceUnderAnyShortName() {
        assertThat(campaigns(
                        "1. Hưởng ứng Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới (15/11 - 15/12)",
                        "- Mở màn Tháng hành động với một buổi chiếu phim.",
                        "- Khẩu hiệu của Tháng hành động treo trên cầu; tin về Tháng hành động tại các bản gửi cho đài.",
                        "2. Lễ phát động Tháng hành động vì bình đẳng giới tổ chức ngày 14/11/2025."))
                .containsExactly(EQUALITY_MONTH + " 11-15 12-15");
    }

    @Test
    void findsDatesAfterBeforeOrBelowTheName() {
        assertThat(campaigns(
                        "1. Tháng hành động vì trẻ em từ ngày 01 đến ngày 30/6/2025",
                        "2. Từ 15-11 đến 15-12-2025: Tháng hành động vì bình đẳng giới"))
                .containsExactly(
                        "Tháng hành động vì trẻ em 06-01 06-30", "Tháng hành động vì bình đẳng giới 11-15 12-15");
        assertThat(campaigns("1. THÁNG HÀNH ĐỘNG VÌ TRẺ EM", "- Thời gian: từ ngày 01 tháng 6 đến ngày 30 tháng 6."))
                .containsExactly("THÁNG HÀNH ĐỘNG VÌ TRẺ EM 06-01 06-30");
        assertThat(campaigns(
                        "1. Ra quân Tháng hành động quốc gia phòng, chống bạo lực gia đình",
                        "2. Tháng hành động kéo dài cả tháng 6, kết thúc ngày 30/6/2025."))
                .containsExactly("Tháng hành động quốc gia phòng, chống bạo lực gia đình 06-01 06-30");
    }

    @Test
    void theDateOfOneTaskIsNotTheCampaignMonth() {
        assertThat(campaigns(
                        "1. Hưởng ứng Tháng hành động vì bình đẳng giới",
                        "1.1. Tập huấn cho tổ hòa giải",
                        "- Địa điểm: hội trường.",
                        "- Thời gian: tháng 11/2025."))
                .containsExactly("Tháng hành động vì bình đẳng giới null null");
    }

    @Test
    void theShortNameMayAddNothing() {
        assertThat(campaigns(
                        "1. Tháng hành động quốc gia phòng, chống bạo lực gia đình (01/6 - 30/6)",
                        "2. Đưa tin về Tháng hành động quốc gia trên loa xã."))
                .containsExactly("Tháng hành động quốc gia phòng, chống bạo lực gia đình 06-01 06-30");
        assertThat(campaigns("1. Ra quân Tháng hành động quốc gia (01/6 - 30/6)"))
                .containsExactly("Tháng hành động quốc gia 06-01 06-30");
    }

    @Test
    void readsACampaignDayInQuotationMarks() {
        assertThat(campaigns("1. Tọa đàm dịp ngày “Quốc tế Hạnh phúc 20/3”, ngày \"Gia đình Việt Nam 28/6\"."))
                .containsExactly("Ngày Quốc tế Hạnh phúc 03-20 03-20", "Ngày Gia đình Việt Nam 06-28 06-28");
    }

    @Test
    void aWeeksNameMayContainACommaAndEndsBeforeItsDates() {
        assertThat(campaigns("1. Tuần lễ phòng, chống bạo lực gia đình (từ ngày 22 đến 28/6)"))
                .containsExactly("Tuần lễ phòng, chống bạo lực gia đình 06-22 06-28");
        assertThat(campaigns("1. Tuần lễ vì phụ nữ vùng cao từ 10/10 đến 17/10"))
                .containsExactly("Tuần lễ vì phụ nữ vùng cao 10-10 10-17");
        assertThat(campaigns("1. Mỗi tuần lễ phòng, chống bạo lực một buổi loa."))
                .isEmpty();
    }

    @Test
    void readsAMonthThatIsNeverNamedInFull() {
        assertThat(campaigns(
                        "1. Treo băng rôn trong Tháng hành động (từ ngày 15/11 đến ngày 15/12/2025)", "2. Họp dân"))
                .containsExactly("Tháng hành động 11-15 12-15");
        assertThat(campaigns("1. Ra quân Tháng hành động", "2. Tập huấn từ 02/4 đến 20/4/2025"))
                .isEmpty();
    }

    @Test
    void readsAWholeMonth() {
        assertThat(campaigns("1. Tháng hành động quốc gia về phòng, chống bạo lực gia đình (tháng 6 hằng năm)"))
                .containsExactly("Tháng hành động quốc gia về phòng, chống bạo lực gia đình 06-01 06-30");
        assertThat(campaigns("1. Tháng 6 là Tháng hành động vì trẻ em."))
                .containsExactly("Tháng hành động vì trẻ em 06-01 06-30");
    }

    @Test
    void readsACampaignDayNamedByItsDateOnly() {
        assertThat(campaigns("1. Mít tinh Ngày 25/11 ở sân trụ sở.", "2. Gặp mặt nhân các ngày 8/3, 28/6 và 20/10."))
                .containsExactly(
                        "Ngày 25/11 11-25 11-25",
                        "Ngày 8/3 03-08 03-08",
                        "Ngày 28/6 06-28 06-28",
                        "Ngày 20/10 10-20 10-20");
    }

    @Test
    void listsACampaignDayOnce() {
        assertThat(
                        campaigns(
                                "1. Chiếu phim dịp 25/11.",
                                "2. Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ (25/11) và Ngày thế giới phòng, chống mua bán người 30/7."))
                .containsExactly(
                        "Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ 11-25 11-25",
                        "Ngày thế giới phòng, chống mua bán người 07-30 07-30");
    }

    @Test
    void readsMonthsWeeksAndDrivesByTheirOwnNames() {
        assertThat(
                        campaigns(
                                "1. Tháng Thanh niên (tháng 3); Tuần lễ quốc gia không bạo lực (từ 01 đến 07/12).",
                                "2. Chiến dịch truyền thông \"16 ngày hành động xóa bỏ bạo lực\" (25/11 - 10/12/2025)",
                                "3. Chiến dịch \"Thắp sáng màu cam\" từ ngày 20/11 đến 30/11; hằng tháng thanh niên xã đi tuần."))
                .containsExactlyInAnyOrder(
                        "Tháng Thanh niên 03-01 03-31",
                        "Tuần lễ quốc gia không bạo lực 12-01 12-07",
                        "16 ngày hành động xóa bỏ bạo lực 11-25 12-10",
                        "Chiến dịch \"Thắp sáng màu cam\" 11-20 11-30");
    }

    @Test
    void readsDatesFromALaterSentence() {
        assertThat(campaigns(
                        "1. Mở màn Tháng hành động vì trẻ em năm 2025",
                        "- Các thôn hưởng ứng từ ngày 01/6 đến ngày 30/6/2025."))
                .containsExactly("Tháng hành động vì trẻ em 06-01 06-30");
        assertThat(campaigns("1. Ngày Quốc tế Hạnh phúc 20/3; Ngày Gia đình Việt Nam (28/6); ngày 25/11"))
                .containsExactly(
                        "Ngày Quốc tế Hạnh phúc 03-20 03-20",
                        "Ngày Gia đình Việt Nam 06-28 06-28",
                        "Ngày 25/11 11-25 11-25");
    }

    @Test
    void ignoresOtherDates() {
        assertThat(campaigns("1. Hội thi mừng Ngày Gia đình Việt Nam, tổ chức ngày 26/6/2025."))
                .containsExactly("Ngày Gia đình Việt Nam null null");
    }

    @Test
    void inventsNoCampaign() {
        assertThat(campaigns(
                        "1. Mở đợt cao điểm truyền thông ở chợ; họp ngày 25/11 tại hội trường.",
                        "2. Nộp báo cáo ngày 20/10 hằng năm, kiểm tra từ ngày 08/3 đến ngày 30/7.",
                        "3. Xây dựng chiến dịch truyền thông về bình đẳng giới trên mạng."))
                .isEmpty();
    }

    private static List<String> campaigns(String... lines) {
        return ShortPlan.ofTasks(lines).campaigns().stream()
                .map(campaign -> campaign.name() + " " + campaign.from() + " " + campaign.to())
                .toList();
    }
}
