package vn.tincay.reader.facts.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;

/**
 * The number of the document: {@code Số: 70 /KH-SLĐTBXH}; in party documents {@code Số 12-KH/TU}; with a blank {@code
 * Số:      /KH-UBND}.
 *
 * @param number normalised number, null when it was left blank
 * @param raw the number as the document writes it; from its slash or hyphen on when it was left blank
 */
public record NumberFacts(@Nullable String number, String raw, Source source) {
    private static final Pattern LINE = Pattern.compile("^so(?: hieu)?\\s?[:.]?\\s*(?=[\\d._\u2026 ]*[/-]|\\d)");
    /**
     * The line with the number in the document itself, not "Số hiệu", which usually belongs to the property box of a
     * web page.
     */
    private static final Pattern LINE_IN_DOCUMENT = Pattern.compile("^so\\s?[:.]?\\s*(?=[\\d._\u2026 ]*[/-]|\\d)");

    private static final Pattern VALUE = Pattern.compile(
            "^([\\d]{0,6}[a-z]?|[._\u2026 ]{1,40})\\s*([/-])\\s*([\\p{L}\\d][\\p{L}\\d&./ -]{0,40}?(?:\\([\\p{L}\\d&-]{2,15}\\))?)(?=$| {2}|\\s*\\(|,| ngay|;| v/v)");
    private static final int HEAD = 60;

    static @Nullable NumberFacts in(List<Block> head, int typeAt) {
        int limit = Math.min(head.size(), typeAt > 0 ? typeAt + 4 : HEAD);
        NumberFacts own = in(head, limit, LINE_IN_DOCUMENT);
        return own == null ? in(head, limit, LINE) : own;
    }

    private static @Nullable NumberFacts in(List<Block> head, int limit, Pattern start) {
        for (int i = 0; i < limit; i++) {
            Block block = head.get(i);
            Matcher line = start.matcher(Folding.plain(block.text()));
            if (line.find() && !block.mark().isNumbered()) {
                NumberFacts number = of(block.text().substring(line.end()).strip(), block);
                if (number != null) {
                    return number;
                }
                boolean below = block.text().length() < 8 && i + 1 < limit;
                NumberFacts next = below ? of(head.get(i + 1).text(), head.get(i + 1)) : null;
                if (next != null) {
                    return next;
                }
            }
        }
        return null;
    }

    public static @Nullable NumberFacts of(String text, Block block) {
        Matcher m = VALUE.matcher(Folding.plain(text));
        if (!m.find()) {
            return null;
        }
        String raw = text.substring(0, m.end()).strip();
        String digits = text.substring(m.start(1), m.end(1)).replaceAll("[^\\p{L}\\d]", "");
        if (digits.isEmpty()) {
            return new NumberFacts(null, raw.replaceFirst("^[._\u2026 ]+", ""), block.source(0.95));
        }
        return new NumberFacts(
                normalised(digits + m.group(2) + text.substring(m.start(3), m.end(3))), raw, block.source(0.97));
    }

    /**
     * Removes spaces and a full stop, comma or semicolon at the end, and restores a lost hyphen between type and body
     * ({@code KHUBND} → {@code KH-UBND}).
     */
    public static String normalised(String number) {
        return number.replace('–', '-')
                .replaceAll("\\s+", "")
                .replaceAll("[.,;]+$", "")
                .replaceFirst("(?<=[/\\d])(KH|QĐ|NQ|CT|BC|TB|CTr|HD)(?=UBND|HĐND)", "$1-");
    }

    /** The symbol after the slash of the number: {@code KH-SLĐTBXH}; the whole number when it has no slash. */
    String symbol() {
        String text = number == null ? raw : number;
        int slash = Math.max(text.indexOf('/'), 0);
        return text.substring(Math.min(text.length(), slash + 1)).replace(" ", "");
    }
}
