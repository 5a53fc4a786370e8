package vn.tincay.document.paper;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps days, numbers with their units, and references together on one line of running text. */
public final class NonBreakingText {

    private static final char SPACE = '\u00a0';
    private static final String UNITS =
            "triệu|tỷ|nghìn|đồng|người|vụ|lượt|hộ|cuộc|xã|phường|tỉnh|huyện|thôn|tổ|tuổi|giờ"
                    + "|phút|ngày|tháng|năm|tuần|quý|lớp|buổi|mô hình|địa chỉ|cơ sở|văn bản|báo cáo";

    /** Spaces at which a line must not break, some matched with the word before the space. */
    private static final Pattern BOUND = Pattern.compile(
            "(?<![\\p{L}\\d])(?:ngày|tháng|năm|quý|số|khoản|điều|điểm|mục|chương"
                    + "|phần|phụ lục|giai đoạn|trang|biểu)( )(?=\\d|[IVX]+(?!\\p{L}))"
                    + "|(?<=\\d)( )(?=(?:" + UNITS + ")(?!\\p{L}))"
                    + "|(?<=\\d|(?<!\\p{L})[IVX])( )(?=(?:tháng|năm) \\d)"
                    + "|(?<=triệu|tỷ|nghìn)( )(?=đồng)"
                    + "|(?<=\\d)( )(?=[%‰])|(?<=\\d)( )(?=[-–] \\d)|(?<=\\d [-–])( )(?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Hyphens between digits, as in {@code 10-7-2026} and {@code 2021-2025}, because Word breaks a line at any plain
     * hyphen.
     */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\d)-(?=\\d)");

    private NonBreakingText() {}

    public static String bindSpaces(String text) {
        return BOUND.matcher(text).replaceAll(match -> match.group().replace(' ', SPACE));
    }

    /** Splits the text at hyphens that must not end a line. */
    public static List<String> splitAtHyphens(String text) {
        return List.of(HYPHEN.split(text, -1));
    }
}
