package vn.tincay.reader.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.text.Ordinals;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.StepBudget;

/** Recognises the list mark at the beginning of a line, in state, party and police documents, even misread by OCR. */
public final class ListMarks {
    private static final Pattern PART = Pattern.compile(
            "^(phan|chuong)(?: thu)? (nhat|hai|ba|tu|bon|nam|sau|\\d{1,2}|[ivx]{1,5}|[a-e])(?:[.:]| ?-|$| (?=\\p{L}))");
    private static final Pattern ARTICLE = Pattern.compile("^(dieu) (\\d{1,2})(?:[.:]|$| ?-) ?");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:nhiem vu|hoat dong|giai phap|noi dung|cong viec|dau viec|viec)(?: so| thu)? (\\d{1,2}) ?(?:[.:]|-(?= )) ?(?=\\p{L}|\")");
    private static final Pattern ROMAN = Pattern.compile(
            "^(?![Vv] ?/ ?[vV])([IVX]{1,6}|(?=1*[Il|])[Il1|]{1,3}(?=[.]\\s*\\p{Lu}))\\s?(?:[./:)]\\s*-?|\\s?[-–—](?=\\s*\\p{L}))\\s*(?=[\\p{L}“\"])");
    private static final Pattern CAPITAL = Pattern.compile(
            "^([A-HĐ])\\s?[./)-]\\s*(?=[\\p{Lu}“\"]{2}|(?:Mục (?:tiêu|đích)|Nội dung|Nhiệm vụ|Yêu cầu|Quan điểm|Tổ chức thực hiện|Kinh phí|Giải pháp|Chỉ tiêu|Đánh giá)(?!\\p{L}))");
    private static final Pattern DECIMAL =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.):]?\\s+(?=[\\p{L}\\d“\"(*])");
    /** The number of a document that a line break moved to the beginning of a line: 43-NQ/TW, 12/2023/TT-BNV. */
    private static final String DOCUMENT =
            "\\d{1,2} ?/ ?(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d&]{0,14} ?- ?\\p{Lu}|\\d{1,2} ?[-–] ?\\p{Lu}[\\p{L}&]{0,8} ?/ ?\\p{Lu}";

    private static final Pattern ARABIC = Pattern.compile("^(?!" + DOCUMENT
            + ")(\\d{1,2})\\s?(?:[.)/:]-?|[-–](?=\\s*\\p{Lu}))(?:\\s*(?=[\\p{L}“\"(*])|\\s+(?=\\d{1,3}\\b))");
    private static final Pattern LETTER =
            Pattern.compile("^([a-zđ])\\s?(?:[)/]|\\.(?=\\s*[\\p{Lu}“\"\\d]))\\s*(?=\\S)");
    private static final Pattern BRACKET = Pattern.compile("^\\(([a-zđ]|\\d{1,2}|[ivx]{1,4})\\)[.:]?\\s*(?=\\S)");
    private static final Pattern DASH = Pattern.compile("^(?:[-–—•●▪■♦➢*·]|[o§](?=\\s))\\s*(?=\\S)");
    private static final Pattern PLUS = Pattern.compile("^\\+\\s*(?=\\S)");
    private static final Map<String, Integer> WORDS =
            Map.of("nhat", 1, "hai", 2, "ba", 3, "tu", 4, "bon", 4, "nam", 5, "sau", 6);

    /** The {@link StepBudget} steps that the search for one mark costs. */
    private static final int STEPS_PER_SEARCH = 20;

    private ListMarks() {}

    /** A mark and the position of the text after it. */
    public record MarkMatch(ListMark mark, int end) {}

    public static MarkMatch at(String text) {
        StepBudget.spend(STEPS_PER_SEARCH);
        MarkMatch strong = numberedMark(text);
        if (strong != null) {
            return strong;
        }
        Matcher m = DASH.matcher(text);
        if (m.find()) {
            return bullet(text, m.end());
        }
        m = PLUS.matcher(text);
        return m.find()
                ? new MarkMatch(new ListMark(ListMark.Kind.PLUS, "", 0), m.end())
                : new MarkMatch(ListMark.NONE, 0);
    }

    /**
     * The mark of a line with a bullet is the one after the bullet, except a capital letter: "- + x" is a plus, "- a)
     * x" a letter, "- 1. x" a number, "- x" a dash.
     */
    private static MarkMatch bullet(String text, int end) {
        String rest = text.substring(end);
        Matcher plus = PLUS.matcher(rest);
        if (plus.find()) {
            return new MarkMatch(new ListMark(ListMark.Kind.PLUS, "", 0), end + plus.end());
        }
        MarkMatch inner = numberedMark(rest);
        if (inner != null && inner.mark().kind() != ListMark.Kind.CAPITAL && text.charAt(0) == '-') {
            return new MarkMatch(inner.mark(), end + inner.end());
        }
        return new MarkMatch(new ListMark(ListMark.Kind.DASH, "", 0), end);
    }

    private static @Nullable MarkMatch numberedMark(String text) {
        String head = Folding.plain(text.substring(0, Math.min(40, text.length())));
        Matcher m = PART.matcher(head);
        if (m.find()) {
            String number = m.group(2).toUpperCase(Locale.ROOT);
            int ordinal = WORDS.getOrDefault(m.group(2), Ordinals.ofRoman(number));
            return new MarkMatch(new ListMark(ListMark.Kind.PART, number, ordinal), m.end());
        }
        m = ARTICLE.matcher(head);
        if (m.find()) {
            return new MarkMatch(
                    new ListMark(ListMark.Kind.ARTICLE, m.group(2), Integer.parseInt(m.group(2))), m.end());
        }
        m = NAMED.matcher(head);
        if (m.find()) {
            int n = Integer.parseInt(m.group(1));
            return new MarkMatch(new ListMark(ListMark.Kind.NAMED, String.valueOf(n), n), m.end());
        }
        m = ROMAN.matcher(text);
        if (m.find()) {
            return roman(m);
        }
        m = CAPITAL.matcher(text);
        if (m.find()) {
            return new MarkMatch(
                    new ListMark(ListMark.Kind.CAPITAL, m.group(1), m.group(1).charAt(0) - 'A' + 1), m.end());
        }
        return itemMark(text);
    }

    private static @Nullable MarkMatch itemMark(String text) {
        Matcher m = DECIMAL.matcher(text);
        if (m.find()) {
            String label = m.group(1);
            int last = Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
            return new MarkMatch(new ListMark(ListMark.Kind.DECIMAL, label, last), m.end());
        }
        m = ARABIC.matcher(text);
        if (m.find()) {
            int n = Integer.parseInt(m.group(1));
            return new MarkMatch(new ListMark(ListMark.Kind.ARABIC, String.valueOf(n), n), m.end());
        }
        m = LETTER.matcher(text);
        if (m.find()) {
            return new MarkMatch(
                    new ListMark(ListMark.Kind.LETTER, m.group(1), Ordinals.ofLetter(m.group(1))), m.end());
        }
        m = BRACKET.matcher(text);
        if (m.find()) {
            String label = m.group(1);
            int n = Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : Ordinals.ofLetter(label);
            return new MarkMatch(new ListMark(ListMark.Kind.BRACKET, label, n), m.end());
        }
        return null;
    }

    private static MarkMatch roman(Matcher m) {
        String label = m.group(1).replace('l', 'I').replace('1', 'I').replace('|', 'I');
        return new MarkMatch(new ListMark(ListMark.Kind.ROMAN, label, Ordinals.ofRoman(label)), m.end());
    }

    /**
     * Whether a line can only be a section heading: it has a roman numeral, a capital letter or the number of a part or
     * article, or an Arabic number and a text in capitals.
     */
    public static boolean opensSection(String text) {
        MarkMatch mark = at(text);
        return switch (mark.mark().kind()) {
            case PART, ROMAN, CAPITAL, ARTICLE -> true;
            case ARABIC -> NameCasing.isCapitals(text.substring(mark.end()));
            default -> false;
        };
    }
}
