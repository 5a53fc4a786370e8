package vn.tincay.journeys.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/** A plan of 33 tasks goes to its lead agencies and to all communes with at most six presses. */
class JourneyHandWholePlanTest extends Story {

    private static final int TASKS = 33;

    /** Handing each task down separately took about 200 presses. */
    private static final int MOST_PRESSES = 6;

    private static final String TITLE = "giao cả kế hoạch một lần trên địa bàn tỉnh Cà Mau năm 2027";

    @Test
    void thirtyThreeTasksGoToLeadsAndCommunes() {
        var officer = signedIn("cm.noivu");
        issues(drafts(officer));
        officer.open("/plans");
        int before = officer.presses();
        officer.follow(TITLE)
                .follow("Giao cả kế hoạch")
                .check("Tất cả " + TASKS + " nhiệm vụ")
                .press("Kiểm tra")
                .reads("Kiểm tra trước khi giao", "Sở Y tế tỉnh Cà Mau", "Ủy ban nhân dân cấp dưới")
                .look("plan-handover-check");
        officer.press("Giao").reads("Đã giao " + TASKS + " nhiệm vụ");
        int presses = officer.presses() - before;
        System.out.printf("hand %d tasks to leads and communes: %d presses%n", TASKS, presses);
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
    }

    private static String drafts(Screen officer) {
        officer.open("/plans")
                .follow("Đọc từ văn bản")
                .attach("file", "ke-hoach-33.txt", "text/plain", plan().getBytes(StandardCharsets.UTF_8))
                .press("Đọc văn bản")
                .heading("năm 2027");
        officer.choose("issuer", "Ủy ban nhân dân tỉnh Cà Mau")
                .press("Tạo dự thảo kế hoạch")
                .press("Trình lãnh đạo ký")
                .reads("Đã trình lãnh đạo ký.");
        return officer.path();
    }

    private void issues(String plan) {
        var head = signedIn("cm.chutich");
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        head.open(plan)
                .follow("Đọc và ký duyệt")
                .press("Ký duyệt")
                .reads("Đã ký")
                .follow("Cấp số và ban hành")
                .fill("number", "3303/KH-UBND")
                .date("issuedOn", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .press("Ban hành")
                .reads("3303/KH-UBND");
    }

    private static String plan() {
        var tasks = IntStream.rangeClosed(1, TASKS)
                .mapToObj(number -> """
                        %d. Nội dung công việc thứ %d về phòng ngừa bạo lực trên cơ sở giới

                        Chủ trì: %s. Phối hợp: Ủy ban nhân dân các xã, phường. Thời gian: Trước ngày 15/11/2027.
                        """.formatted(number, number, number % 2 == 0 ? "Sở Y tế" : "Sở Tư pháp"))
                .collect(Collectors.joining("\n"));
        return """
                ỦY BAN NHÂN DÂN
                TỈNH CÀ MAU
                -------

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                ---------------

                Cà Mau, ngày     tháng     năm 2026

                KẾ HOẠCH

                Phòng ngừa bạo lực trên cơ sở giới, %s

                Ủy ban nhân dân tỉnh Cà Mau ban hành Kế hoạch như sau:

                I. MỤC TIÊU

                a) Tối thiểu 75%% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ;

                II. NHIỆM VỤ VÀ GIẢI PHÁP

                %s
                """.formatted(TITLE, tasks);
    }
}
