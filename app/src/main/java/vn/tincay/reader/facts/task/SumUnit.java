package vn.tincay.reader.facts.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/** The unit of the sums of a table, in the head of a column or above the table: "(triệu đồng)", "ĐVT: 1.000 đồng". */
final class SumUnit {
    /** Matched with accents, because "đồng" and the end of "hoạt động" are the same without them. */
    private static final Pattern UNIT =
            Pattern.compile("(?<![\\p{L}\\d])(tỷ|tỉ|triệu|nghìn|ngàn|1[.,]?000|tr\\.?)? ?(?:đồng|vnđ|vnd|đ)(?!\\p{L})");

    private SumUnit() {}

    /** The unit in the words of plans, {@code triệu đồng}; empty when the words name none. */
    static String in(String words) {
        Matcher unit = UNIT.matcher(Folding.lower(words));
        if (!unit.find()) {
            return "";
        }
        String scale = unit.group(1) == null ? "" : unit.group(1).replaceAll("[.,]", "");
        return switch (scale) {
            case "tỷ", "tỉ" -> "tỷ đồng";
            case "triệu", "tr" -> "triệu đồng";
            case "nghìn", "ngàn", "1000" -> "nghìn đồng";
            default -> "đồng";
        };
    }
}
