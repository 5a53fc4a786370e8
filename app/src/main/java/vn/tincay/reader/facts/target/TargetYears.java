package vn.tincay.reader.facts.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.words.Folding;

/** Finds the year of targets, in their sentence or in the line that introduces them. */
final class TargetYears {
    private static final Pattern YEAR = Pattern.compile(
            "(?<!dinh huong den )(?<!tam nhin den )(?<!tam nhin )(?<!dinh huong )(?<!so voi )(?<!so voi cuoi )(?<!so )(?<!cung ky )\\bnam (20\\d\\d)\\b");
    /** A line that introduces targets: "Các chỉ tiêu đến năm 2025:". */
    static final Pattern LEAD_IN = Pattern.compile(
            "^(?:cac chi tieu|cac muc tieu|chi tieu|phan dau|den|trong|giai doan|tu nay|hang nam|nam)\\b[^%]{0,160}:?$");

    private TargetYears() {}

    static @Nullable Integer ofLeadIn(OutlineNode node) {
        String plain = Folding.plain(node.text());
        boolean leads = !node.text().contains("%")
                && LEAD_IN.matcher(plain).find()
                && TargetFigures.in(node.text()).isEmpty();
        return leads ? in(plain) : null;
    }

    /**
     * A year at the beginning that applies to everything after it: "Năm 2026: mở thêm 03 tổ; 70% người dân biết",
     * "Giai đoạn 2021 - 2023, phấn đấu …".
     */
    private static final Pattern AHEAD = Pattern.compile(
            "^(?:phan dau |trong |tu nay |den |het |cuoi )*(?:nam (20\\d\\d)|giai doan (?:nam )?20\\d\\d ?(?:-|den) ?(?:nam )?(20\\d\\d)) ?[:,]");

    static @Nullable Integer atBeginning(String plain) {
        Matcher m = AHEAD.matcher(plain);
        return m.find() ? Integer.valueOf(m.group(1) == null ? m.group(2) : m.group(1)) : null;
    }

    static @Nullable Integer in(String plain) {
        Matcher m = YEAR.matcher(plain);
        return m.find() ? Integer.valueOf(m.group(1)) : null;
    }
}
