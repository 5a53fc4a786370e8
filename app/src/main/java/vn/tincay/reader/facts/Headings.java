package vn.tincay.reader.facts;

import java.util.regex.Pattern;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/** Distinguishes headings from sentences that merely begin with a number. */
public final class Headings {
    private static final int LONGEST_ALONE = 90;
    private static final int LONGEST = 260;
    private static final int FEWEST_OF_SENTENCE = 7;

    private Headings() {}

    static boolean isHeading(OutlineNode node) {
        String text = node.text().strip();
        if (!node.mark().isNumbered() || text.length() > LONGEST || text.endsWith(";")) {
            return false;
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon < LONGEST_ALONE / 2) {
            return true;
        }
        boolean wordy = text.length() > LONGEST_ALONE / 2
                || node.children().isEmpty() && text.split(" ").length >= FEWEST_OF_SENTENCE;
        boolean sentence = text.endsWith(".") && wordy;
        return !node.children().isEmpty() && !sentence || (text.length() <= LONGEST_ALONE && !sentence);
    }

    /** Whether the text is a heading by its words alone, without a number: "Mục tiêu cụ thể:". */
    static boolean isHeadingText(String text) {
        return WORDS.matcher(Folding.plain(text).strip()).matches();
    }

    /** The text without a leading "Mục tiêu chung:". */
    static String withoutLabel(String text) {
        String after = afterColon(text);
        return !after.isEmpty() && isHeadingText(text.substring(0, text.indexOf(':'))) ? after : text;
    }

    private static final Pattern WORDS = Pattern.compile(
            "(?:[a-z\\d][.)] )?(?:(?:cac|mot so) )?(?:muc (?:tieu|dich)|yeu cau|chi tieu|quan diem)(?:,? (?:va )?(?:chung|tong quat|tong the|cu the|chu yeu|muc tieu|chi tieu|yeu cau|phan dau|den|nam|giai doan|\\d{4}|-))*[:.]?");

    /** Whether a node is a heading with content below it, or can only be a heading although nothing is below it. */
    public static boolean isTitle(OutlineNode node) {
        SectionKind kind = SectionKind.of(node.text());
        boolean named = node.text().length() < LONGEST_ALONE / 2
                && (kind == SectionKind.OBJECTIVES || kind == SectionKind.PURPOSE);
        return isHeading(node)
                && (!node.children().isEmpty()
                        || named
                        || !afterColon(node.text()).isEmpty());
    }

    /** The heading without the text after its colon on the same line. */
    public static String title(String text) {
        int colon = text.indexOf(':');
        String after = afterColon(text);
        boolean label = colon > 2 && !after.isEmpty() && Character.isUpperCase(after.charAt(0));
        return TextCleanup.clean(label ? text.substring(0, colon) : text);
    }

    /** The label of a heading, with or without text after its colon. */
    static String label(String text) {
        return TextCleanup.clean(afterColon(text).isEmpty() ? text : text.substring(0, text.indexOf(':')));
    }

    /** The text after a short label and its colon, or an empty string. */
    public static String afterColon(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_ALONE / 2 && colon < text.length() - 1
                ? text.substring(colon + 1).strip()
                : "";
    }
}
