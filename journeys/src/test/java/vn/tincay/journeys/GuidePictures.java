package vn.tincay.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Camera;
import vn.tincay.journeys.screen.FormFilling;
import vn.tincay.journeys.screen.Papers;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;

/**
 * Takes the pictures of the guide and of README from the current product. It is not a test of {@code bin/check}:
 * {@code tools/screenshots} runs it on a separate demonstration, in which it takes one report from draft to return.
 */
class GuidePictures extends Story {

    private static final String ACTION_MONTH = "Tổ chức Tháng hành động";
    private static final String REVIEW = "Rà soát, công khai danh sách";

    private final Camera guide = new Camera(Path.of("..", "docs", "guide-vi", "pictures"));
    private final Camera readme = new Camera(Path.of("..", "docs", "pictures"));

    /** All parts run even when one fails, so that one changed page does not cost the pictures of the others. */
    @Test
    void takesAllPictures() {
        assertAll(
                this::takeSignIn,
                this::takeCommune,
                this::takeProvince,
                this::takePicturesOfReport,
                this::takeHeads,
                this::takeMinistry,
                this::takeAdministrator);
    }

    private void takeSignIn() {
        guide.take(visitor(Camera.WIDTH).open("/sign-in"), "dang-nhap", 720);
        guide.take(signedIn("nk.canbo").open("/account"), "tai-khoan", 820);
    }

    private void takeCommune() {
        var officer = signedIn("nk.canbo");
        guide.take(officer.open("/"), "xa-viec-hom-nay", 760);
        guide.take(officer.open("/tasks").follow(ACTION_MONTH), "xa-nhiem-vu", 700);
        guide.take(officer.follow("Xin gia hạn"), "xa-xin-gia-han", 640);
        officer.open("/tasks").follow(REVIEW);
        guide.take(officer.follow("Báo cáo tiến độ"), "xa-tien-do", 820);
        guide.take(officer.open("/reports"), "xa-bao-cao", 640);
        officer.open("/plans")
                .follow("trên địa bàn thành phố Cần Thơ năm 2026")
                .follow("Lập kế hoạch thực hiện")
                .follow("Lập thêm kế hoạch khác");
        guide.takeFrom(officer, "main table", "xa-lap-ke-hoach", 820);
    }

    private void takeProvince() {
        var officer = signedIn("ct.noivu");
        readme.take(officer.open("/"), "first-page", 860);
        guide.take(officer.open("/readings"), "tinh-doc-van-ban", 640);
        officer.attach("file", "ke-hoach-2027.docx", Papers.DOCX, Papers.docx(Papers.text("can-tho-2027.txt")))
                .press("Đọc văn bản")
                .heading("năm 2027");
        guide.take(officer, "tinh-doi-chieu", 820);
        officer.page().locator("#card-TARGETS summary").first().click();
        officer.page().locator("#card-TARGETS a[href^='#L']").first().click();
        guide.takeFrom(officer, "#card-TARGETS", "tinh-chi-tieu", 640);
        officer.open("/plans?q=901").page().locator("main tbody a").first().click();
        officer.page().waitForURL("**/plans/*");
        var plan = officer.path();
        guide.take(officer, "tinh-ke-hoach", 820);
        guide.take(officer.open(plan + "/below"), "tinh-cap-duoi", 760);
        guide.take(officer.open(plan + "/reminders"), "tinh-don-doc", 820);
        guide.take(officer.open(plan + "/handover"), "tinh-giao-ca-ke-hoach", 820);
        guide.take(officer.open(plan + "/promises"), "tinh-cam-ket", 760);
        officer.open(plan + "/tasks").follow("Truyền thông, vận động");
        guide.take(officer.follow("Giao cấp dưới thực hiện"), "tinh-giao-viec", 820);
        guide.take(officer.open("/rosters/gbv-half-year/2026-H1"), "tinh-tinh-hinh-nop", 700);
        guide.take(officer.open("/rosters/gbv-half-year/2026-H1/receipt"), "tinh-tiep-nhan-nhieu", 820);
        guide.take(officer.open("/rollups?form=gbv-year&from=2025&to=2025&by=commune"), "tinh-so-lieu-tuc-thoi", 820);
    }

    /**
     * Takes the pictures of a report that a commune drafts, its head signs, the province returns and the commune opens
     * again.
     */
    private void takePicturesOfReport() {
        var neighbour = signedIn("nk.canbo");
        beginReport(neighbour, "Báo cáo năm về", "Năm 2026");
        guide.takeFrom(neighbour, "main table:has(tbody tr:nth-child(6))", "xa-nhap-so-lieu", 760);
        var officer = signedIn("ta.canbo");
        beginReport(officer, "Báo cáo 6 tháng", "6 tháng đầu năm 2026");
        var report = officer.path();
        FormFilling.fill(officer);
        officer.press("Trình lãnh đạo ký").reads("Đã trình ký");

        var head = signedIn("ta.chutich").open(report);
        guide.takeFrom(head, "main button:has-text('Ký và gửi')", "thu-truong-ky-bao-cao", 640);
        head.press("Ký và gửi").reads("Đã nộp");

        var province = signedIn("ct.noivu").open(report);
        guide.take(province, "tinh-tiep-nhan", 760);
        province.follow("Trả lại");
        FormFilling.typeReason(
                province, "Số cuộc tư vấn thấp hơn số người được tư vấn ghi trong sổ của trạm y tế; đề nghị kiểm tra.");
        guide.take(province, "tinh-tra-lai", 760);
        province.press("Trả lại").reads("Bị trả lại");
        guide.take(officer.open(report), "xa-bi-tra-lai", 700);
    }

    private void takeHeads() {
        guide.take(signedIn("ct.vanthu").open("/numbers?type=PLAN"), "van-thu-so", 760);
        var chairman = signedIn("ct.chutich");
        guide.take(chairman.open("/"), "thu-truong-viec", 760);
        guide.take(chairman.open("/overview"), "thu-truong-tong-quan", 900);
        var director = signedIn("ct.giamdoc");
        director.open("/reports").follow("Báo cáo năm về phòng ngừa");
        guide.take(director, "thu-truong-phe-duyet", 760);
        guide.takeFrom(director, "main table:has(tbody tr:nth-child(6))", "tinh-tong-hop", 700);
        director.page()
                .locator("main table:has(tbody tr:nth-child(6)) td a")
                .first()
                .click();
        director.page().waitForURL("**/sources/**");
        guide.take(director, "tinh-nguon-so", 700);
    }

    private void takeMinistry() {
        var officer = signedIn("bo.chuyenvien");
        officer.open("/forms/new")
                .check("Biểu đang dùng: soạn phiên bản tiếp theo")
                .choose("form", "Báo cáo năm về phòng ngừa và ứng phó với bạo lực trên cơ sở giới")
                .press("Bắt đầu soạn");
        guide.take(officer, "bieu-soan", 900);
    }

    private void takeAdministrator() {
        var keeper = signedIn("ct.quantri");
        keeper.open("/people?q=Tran Van Thu")
                .page()
                .locator("main tbody a")
                .first()
                .click();
        keeper.heading("Trần Văn Thử");
        guide.take(keeper, "quan-tri-nguoi-dung", 820);
        guide.take(keeper.open("/people/invitation"), "quan-tri-moi", 820);
        guide.take(keeper.open("/systems"), "quan-tri-he-thong", 700);
    }

    /** Presses the button that begins this form's report of this period. */
    private static void beginReport(Screen officer, String form, String period) {
        officer.open("/reports")
                .page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(form))
                .filter(new Locator.FilterOptions().setHasText(period))
                .getByText("Bắt đầu lập")
                .click();
        officer.page().waitForURL("**/reports/*");
    }
}
