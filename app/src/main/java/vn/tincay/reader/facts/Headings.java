package vn.tincay.reader.facts;

import java.util.regex.Pattern;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Distinguishes headings from sentences that merely begin with a number, and separates a heading from the text after
 * its colon.
 */
public final class Headings {
    private static final int LONGEST_WITHOUT_CHILDREN = 90;
    private static final int LONGEST = 260;
    private static final int FEWEST_WORDS_OF_SENTENCE = 7;

    private Headings() {}

    static boolean isHeading(OutlineNode node) {
        String text = node.text().strip();
        if (!node.mark().isNumbered() || text.length() > LONGEST || text.endsWith(";")) {
            return false;
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon < LONGEST_WITHOUT_CHILDREN / 2) {
            return true;
        }
        boolean wordy = text.length() > LONGEST_WITHOUT_CHILDREN / 2
                || node.children().isEmpty() && text.split(" ").length >= FEWEST_WORDS_OF_SENTENCE;
        boolean sentence = text.endsWith(".") && wordy;
        return !node.children().isEmpty() && !sentence || (text.length() <= LONGEST_WITHOUT_CHILDREN && !sentence);
    }

    /**
     * Whether the text consists only of the words of a heading about aims, perhaps after a number: "Mục tiêu cụ thể:".
     */
    static boolean isHeadingText(String text) {
        return HEADING_WORDS.matcher(Folding.plain(text).strip()).matches();
    }

    /** The text without a heading such as "Mục tiêu chung:" in front. */
    static String withoutLabel(String text) {
        String after = afterColon(text);
        return !after.isEmpty() && isHeadingText(text.substring(0, text.indexOf(':'))) ? after : text;
    }

    private static final Pattern HEADING_WORDS = Pattern.compile(
            "(?:[a-z\\d][.)] )?(?:(?:cac|mot so) )?(?:muc (?:tieu|dich)|yeu cau|chi tieu|quan diem)(?:,? (?:va )?(?:chung|tong quat|tong the|cu the|chu yeu|muc tieu|chi tieu|yeu cau|phan dau|den|nam|giai doan|\\d{4}|-))*[:.]?");

    /**
     * Whether a node is a heading that has children, text after its colon, or only a few words that name objectives or
     * purpose.
     */
    public static boolean isTitle(OutlineNode node) {
        SectionKind kind = SectionKind.of(node.text());
        boolean named = node.text().length() < LONGEST_WITHOUT_CHILDREN / 2
                && (kind == SectionKind.OBJECTIVES || kind == SectionKind.PURPOSE);
        return isHeading(node)
                && (!node.children().isEmpty()
                        || named
                        || !afterColon(node.text()).isEmpty());
    }

    /** The heading without the text after its colon. The text stays when it does not begin with a capital. */
    public static String title(String text) {
        int colon = text.indexOf(':');
        String after = afterColon(text);
        boolean label = colon > 2 && !after.isEmpty() && Character.isUpperCase(after.charAt(0));
        return TextCleanup.clean(label ? text.substring(0, colon) : text);
    }

    /** The words of a heading before its colon; the whole text when {@link #afterColon} finds nothing. */
    static String label(String text) {
        return TextCleanup.clean(afterColon(text).isEmpty() ? text : text.substring(0, text.indexOf(':')));
    }

    /**
     * The text after a label and its colon; an empty string when there is no colon in the first 45 characters or
     * nothing follows it.
     */
    public static String afterColon(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_WITHOUT_CHILDREN / 2 && colon < text.length() - 1
                ? text.substring(colon + 1).strip()
                : "";
    }
}
