package vn.tincay.reader.composed;

import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.plan.ReadPlan;

/** Short invented documents for tests of one kind of fact each. */
public final class ShortPlans {
    public static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH BÌNH NGUYÊN

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 57/KH-UBND
            Bình Nguyên, ngày 14 tháng 5 năm 2025

            KẾ HOẠCH
            Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2025

            Căn cứ Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Giúp người bị bạo lực được an toàn.
            2. Yêu cầu
            Làm thiết thực.

            """;
    private static final String RECIPIENTS = """
            Nơi nhận:
            - Bộ Nội vụ;
            - Lưu: VT.

            """;
    private static final String SIGNATURE = """
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lò Thị Mai
            """;

    private ShortPlans() {}

    public static ReadPlan read(String text) {
        return switch (PlanReading.ofText(text)) {
            case ReadDocument read -> read.plan();
            case UnreadableDocument refused -> throw new AssertionError(refused);
        };
    }

    /** A plan of a province that ends with its recipients and this signature. */
    public static ReadPlan withSignature(String signature) {
        return read(HEAD + "II. KINH PHÍ\nNgân sách tỉnh.\n\n" + RECIPIENTS + signature);
    }

    /** A plan of a province whose last section lists these duties. */
    public static ReadPlan withDuties(String duties) {
        return read(HEAD + "II. TỔ CHỨC THỰC HIỆN\n" + duties + "\n\n" + RECIPIENTS + SIGNATURE);
    }

    /** A plan of a province with this section after the purpose. */
    static ReadPlan withSection(String section) {
        return read(HEAD + section + "\n\n" + RECIPIENTS + SIGNATURE);
    }

    /** A plan of a province with these recipients. */
    public static ReadPlan withRecipients(String recipients) {
        return read(HEAD + "II. KINH PHÍ\nNgân sách tỉnh.\n\n" + recipients + "\n\n" + SIGNATURE);
    }

    /** A plan with this letterhead; {@code head} is everything above the name of the document kind. */
    public static ReadPlan withLetterhead(String head) {
        return read(head + "\nKẾ HOẠCH\nPhòng, chống bạo lực năm 2023\n\nI. MỤC TIÊU\n1. 100% lớp học có nội quy.\n");
    }
}
