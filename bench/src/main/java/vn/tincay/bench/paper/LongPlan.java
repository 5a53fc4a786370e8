package vn.tincay.bench.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A plan as provinces write it, with as many tasks as the requested length needs; and plans that repeat a few lines.
 */
public final class LongPlan {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH MINH HẢI
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 214/KH-UBND
            Minh Hải, ngày 12 tháng 3 năm 2026
            KẾ HOẠCH
            Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026
            Căn cứ Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ;
            I. MỤC TIÊU
            1. Mục tiêu chung
            Mọi người được sống an toàn, không bị bạo lực trên cơ sở giới.
            2. Chỉ tiêu cụ thể
            - Đạt 60% người bị bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một dịch vụ hỗ trợ.
            - Đạt 80% cán bộ cấp xã được tập huấn.
            """;

    private static final String END = """
            TỔ CHỨC THỰC HIỆN
            1. Sở Nội vụ: chủ trì, theo dõi và báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.
            2. Sở Y tế: báo cáo Sở Nội vụ định kỳ 6 tháng.
            Nơi nhận:
            - Bộ Nội vụ;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Nguyễn Văn An
            """;

    private static final List<String> TASKS = List.of(
            "Truyền thông về phòng ngừa bạo lực trên cơ sở giới tại cộng đồng",
            "Duy trì Địa chỉ tin cậy tại thôn, tổ dân phố",
            "Tập huấn cho cán bộ, cộng tác viên về hỗ trợ người bị bạo lực",
            "Rà soát, kết nối dịch vụ giữa y tế, công an và tư pháp",
            "Xây dựng mô hình trường học an toàn, không bạo lực");

    private static final List<String> BODIES =
            List.of("Sở Y tế", "Công an tỉnh", "Sở Tư pháp", "Hội Liên hiệp Phụ nữ tỉnh", "Sở Giáo dục và Đào tạo");

    private static final List<String> SECTIONS = List.of("TRUYỀN THÔNG", "DỊCH VỤ", "NĂNG LỰC", "DỮ LIỆU", "NGUỒN LỰC");

    private static final int TASKS_A_SECTION = 20;

    private LongPlan() {}

    public static String of(int bytes) {
        var text = new StringBuilder(HEAD);
        int size = size(HEAD) + size(END);
        int tasks = 0;
        for (; size < bytes; tasks++) {
            var next = task(tasks);
            text.append(next);
            size += size(next);
        }
        return text.append(roman(2 + Math.ceilDiv(tasks, TASKS_A_SECTION)))
                .append(". ")
                .append(END)
                .toString();
    }

    /** A plan like that of {@link #of} as an HTML page of about this size. */
    public static String html(int bytes) {
        int words = bytes * 9 / 10; // the rest are tags
        var page = new StringBuilder("<html><body>\n");
        of(words).lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</body></html>\n").toString();
    }

    /** A plan that repeats these lines up to the size; {@code %d} in a line becomes a running number from 1 to 90. */
    public static String lines(int bytes, String... lines) {
        var text = new StringBuilder("KẾ HOẠCH\nBảo vệ trẻ em\nI. NHIỆM VỤ\n");
        int size = size(text.toString());
        for (int i = 0; size < bytes; i++) {
            var next = lines[i % lines.length].formatted(i % 90 + 1) + "\n";
            text.append(next);
            size += size(next);
        }
        return text.toString();
    }

    private static String task(int i) {
        int section = i / TASKS_A_SECTION;
        int place = i % TASKS_A_SECTION;
        var heading =
                place > 0 ? "" : roman(section + 2) + ". NHIỆM VỤ VỀ " + SECTIONS.get(section % SECTIONS.size()) + "\n";
        return heading
                + """
                %d. %s, đợt %d
                - Cơ quan chủ trì: %s.
                - Cơ quan phối hợp: %s; Ủy ban nhân dân cấp xã.
                - Sản phẩm: Báo cáo kết quả đợt %d.
                - Thời gian thực hiện: Quý %s năm 2026.
                """.formatted(
                                place + 1,
                                TASKS.get(i % TASKS.size()),
                                section + 1,
                                BODIES.get(i % BODIES.size()),
                                BODIES.get((i + 2) % BODIES.size()),
                                section + 1,
                                roman(1 + i % 4));
    }

    private static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
