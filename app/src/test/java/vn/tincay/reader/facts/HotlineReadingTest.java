package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlan;

/** Hotlines and their owners, in the wordings of running text. */
@Tag("rule")
class HotlineReadingTest {

    /** {@code #} separates the expected numbers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tờ gấp ghi Tổng đài 111, đường dây 1900 545 559 và số trực của Công an xã 0912.000.113.|111 null#1900545559 null#0912000113 Công an xã
                    Gọi ngay 113 hoặc 111 khi thấy trẻ bị đánh.|113 null#111 null
                    Dán số điện thoại Tổng đài quốc gia bảo vệ trẻ em 111, Cảnh sát 113 ở nhà văn hóa.|111 Tổng đài quốc gia bảo vệ trẻ em#113 Cảnh sát
                    Phổ biến đường dây nóng của Ngôi nhà bình yên 1900 96 96 80.|1900969680 Ngôi nhà bình yên
                    Đường dây nóng tiếp nhận thông tin của Công an xã: 0912345678.|0912345678 Công an xã
                    Trực ban Công an xã: 0236 3 847 113; Hội Phụ nữ xã: 0905 111 222.|02363847113 Công an xã#0905111222 Hội Phụ nữ xã
                    Nhớ Tổng đài 1800.1768 (Ngôi nhà Ánh Dương) và số máy 0254.3.811.113 của Công an xã.|18001768 Ngôi nhà Ánh Dương#02543811113 Công an xã
                    Công bố điện thoại: Chủ tịch UBND xã (0913-456-789), Trạm trưởng Trạm Y tế (0988 765 432).|0913456789 Chủ tịch UBND xã#0988765432 Trạm trưởng Trạm Y tế
                    Tư vấn qua Zalo số 0367.900.111 của Tổ tư vấn học đường.|0367900111 Tổ tư vấn học đường
                    Báo tin: 0269.3888.113 (Công an xã), 0905.777.115 (Trạm Y tế).|02693888113 Công an xã#0905777115 Trạm Y tế
                    Trực điện thoại 0236.3847.113 24/24 giờ của Công an xã.|02363847113 Công an xã
                    Công bố Tổng đài 111, 1900 969 680 và số 0207.3811.999 của Phòng Chính trị, tư tưởng.|111 null#1900969680 null#02073811999 Phòng Chính trị, tư tưởng
                    Công an xã trực ban số 02123.899.113; Zalo 0977 123 456 (bà Én).|02123899113 Công an xã
                    Ai thấy thì báo tin ngay cho Công an xã (02123 868 113).|02123868113 Công an xã
                    Giữ thông đường dây nóng 111, 0254.3811.113 24/24h.|111 null#02543811113 null
                    In số 1800 1769 của Bộ Nội vụ và 024.3775.9339 của Trung tâm Phụ nữ và Phát triển lên tờ rơi.|18001769 Bộ Nội vụ#02437759339 Trung tâm Phụ nữ và Phát triển
                    """)
    void readsTheNumberAndWhoAnswers(String sentence, String expected) {
        assertThat(hotlines(sentence)).containsExactly(expected.split("#"));
    }

    @Test
    void ignoresOtherNumbers() {
        assertThat(hotlines("Liên hệ đồng chí Hồ Thị Na, số điện thoại 0912345678; theo Công văn số 1900/UBND-VX."))
                .isEmpty();
        assertThat(hotlines("Các thôn báo cáo UBND xã (qua Phòng Văn hóa - Xã hội, số điện thoại: 0206.3852.789)."))
                .isEmpty();
        assertThat(hotlines("Chuyển vào tài khoản số 0123456789 tại Kho bạc; chi 1.900.000.000 đồng cho 113 buổi."))
                .isEmpty();
    }

    private static List<String> hotlines(String sentence) {
        return ShortPlan.ofTasks("1. " + sentence, "2. Tập huấn").hotlines().stream()
                .map(hotline -> hotline.number() + " " + hotline.owner())
                .toList();
    }
}
