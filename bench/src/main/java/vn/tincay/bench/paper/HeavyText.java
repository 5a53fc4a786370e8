package vn.tincay.bench.paper;

import java.util.List;

/** Texts of 60 KB; a grammar that scans the same words again and again reads each for minutes. */
public final class HeavyText {

    private static final int BYTES = 60_000;

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ PHÚ AN
            KẾ HOẠCH
            Phòng, chống bạo lực gia đình năm 2026
            """;

    private HeavyText() {}

    public static List<String> all() {
        return List.of(
                repeatedWords("III. NHIỆM VỤ\nII. ", "THỜI GIAN thực hiện "),
                repeatedWords("III. NHIỆM VỤ\n1. Việc\n- ", "Chủ trì Sở Y tế "),
                repeatedWords("IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: ", "và báo cáo X "),
                repeatedWords("I. VIỆC\n1. A\nNơi nhận:\n", "- Bộ Lao động /\nTBXH;\n"));
    }

    private static String repeatedWords(String before, String words) {
        int times = BYTES / words.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return HEAD + before + words.repeat(times) + "\nNơi nhận:\n- Lưu: VT.\n";
    }
}
