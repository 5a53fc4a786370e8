package vn.tincay.reader.composed;

import java.util.List;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;

/** A commune's plan with one or two sections from the test, read as pasted text. */
public final class ShortPlan {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ KHE TRE

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 52/KH-UBND
            Khe Tre, ngày 17 tháng 3 năm 2025

            KẾ HOẠCH
            Phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025

            Thực hiện Kế hoạch số 80/KH-UBND ngày 10/02/2025 của UBND tỉnh, UBND xã xây dựng Kế hoạch như sau:

            """;
    private static final String END = """

            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.

            CHỦ TỊCH

            Hồ Văn Lập
            """;

    private ShortPlan() {}

    public static ReadPlan of(String... lines) {
        return ((ReadDocument) PlanReading.ofText(HEAD + String.join("\n", lines) + "\n" + END)).plan();
    }

    public static ReadPlan ofTasks(String... lines) {
        return of("I. NHIỆM VỤ\n" + String.join("\n", lines));
    }

    public static List<ReadTask> tasks(String... lines) {
        return ofTasks(lines).tasks();
    }
}
