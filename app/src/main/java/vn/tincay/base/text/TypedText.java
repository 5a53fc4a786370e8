package vn.tincay.base.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tincay.base.Problem;

/**
 * Cleans typed and pasted text so that it can be stored, compared and printed. All input passes through it: letters are
 * composed (NFC), invisible characters are dropped, bullets and marks of word processors and full-width forms become
 * plain-text ones. Characters that cannot be printed stay, so that the field can refuse them by code point.
 */
public final class TypedText {

    private static final Map<Integer, String> PLAIN = Map.of(
            0x2011, "-", // non-breaking hyphen
            0x2025, "..",
            0x2028, "\n",
            0x2029, "\n",
            0x85, "\n",
            0x0B, "\n", // line break within a paragraph in word processors
            0x0C, "\n",
            0x3000, " ",
            0x205F, " ",
            0x1680, " ");

    /** The difference between the code points of a full-width form and its ASCII character. */
    private static final int FULL_WIDTH = 0xFEE0;

    private static final int MAX_SHOWN = 10;

    private TypedText() {}

    /** The text as it is stored. Cleaning it a second time changes nothing. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var lines = text.replaceAll("\r(?!\n)", "\n");
        var cleaned = new StringBuilder(lines.length());
        Bullets.plain(lines).codePoints().forEach(point -> append(cleaned, point));
        return isEmpty(cleaned) ? "" : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    }

    /** Text of only non-breaking spaces, as web pages put into empty cells, counts as empty. */
    private static boolean isEmpty(CharSequence text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /**
     * The text composed (NFC) and otherwise unchanged: the form in which passwords are compared (RFC 8265; NIST SP
     * 800-63B).
     */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The first ten different unprintable characters, as {@code “😀” (U+1F600)}; empty when the text can be printed. */
    public static List<String> unprintable(String text) {
        return text.codePoints()
                .filter(point -> !PrintableCharacters.contain(point))
                .distinct()
                .limit(MAX_SHOWN)
                .mapToObj(TypedText::describe)
                .toList();
    }

    /** A problem at {@code field} when the cleaned text has unprintable characters; otherwise empty. */
    public static Optional<Problem> problem(String field, String text) {
        var unprintable = unprintable(clean(text));
        return unprintable.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(
                        field, "base.text.unprintable", unprintable.stream().collect(Collectors.joining(", "))));
    }

    private static String describe(int point) {
        var code = "U+%04X".formatted(point);
        return Character.getType(point) == Character.PRIVATE_USE || !Character.isDefined(point)
                ? code
                : "“" + Character.toString(point) + "” (" + code + ")";
    }

    private static void append(StringBuilder cleaned, int point) {
        var instead = PLAIN.getOrDefault(point, Bullets.ofSymbolFont(point));
        if (instead != null) {
            cleaned.append(instead);
        } else if (!isUnseen(point)) {
            cleaned.appendCodePoint(isFullWidth(point) ? point - FULL_WIDTH : point);
        }
    }

    /** Whether this is an ASCII letter, digit or sign as East Asian keyboards write it (U+FF01 to U+FF5E). */
    private static boolean isFullWidth(int point) {
        return point >= '!' + FULL_WIDTH && point <= '~' + FULL_WIDTH;
    }

    /** Whether this is a control character, lone surrogate, noncharacter, or mark of direction, joining or width. */
    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
            case Character.FORMAT, Character.SURROGATE -> true;
            default ->
                point == 0x34F
                        || point >= 0xFE00 && point <= 0xFE0F
                        || (point & 0xFFFE) == 0xFFFE
                        || point >= 0xFDD0 && point <= 0xFDEF;
        };
    }

    /** A fast path: most texts need no cleaning. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\t');
    }
}
