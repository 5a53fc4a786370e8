package vn.tincay.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Year;
import org.junit.jupiter.api.Test;
import vn.tincay.journeys.screen.Product;
import vn.tincay.journeys.screen.Story;

/** An administrator proposes to connect a system; it has no access until a head has read and confirmed it. */
class JourneyTwoPersonsTest extends Story {

    private static final String SYSTEM = "Hệ thống báo cáo thử";

    @Test
    void aSystemAccountWorksOnceAHeadHasConfirmed() throws Exception {
        var keeper = signedInWithoutScript("ct.quantri");
        keeper.open("/systems");
        var agency = keeper.page().locator(".membership-words b").first().textContent();
        keeper.fill("name", SYSTEM)
                .fill("agencyText", agency)
                .date(
                        "until",
                        31,
                        12,
                        Year.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).getValue())
                .press("Kết nối hệ thống mới");
        keeper.reads("Chờ xác nhận").look("systems-waiting");
        var token = keeper.page().locator("#token").inputValue();
        assertThat(statusFor(token)).isEqualTo(401);

        var head = signedIn("ct.giamdoc");
        head.open("/").reads("Xác nhận là người thứ hai");
        head.open("/proposals").lookTwice("proposals");
        head.follow("Kết nối hệ thống khác").reads(SYSTEM, "Bùi Văn Thử").lookTwice("proposal");
        head.press("Xác nhận").reads("Đã xác nhận");
        assertThat(statusFor(token)).isEqualTo(200);
        head.open("/systems").reads(SYSTEM, "Đọc nội dung").look("systems-used");

        keeper.open("/proposals").reads("Đã xác nhận");
    }

    private static int statusFor(String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(Product.running().address() + "/api/v1/plans"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
