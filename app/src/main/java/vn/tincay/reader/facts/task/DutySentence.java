package vn.tincay.reader.facts.task;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.TextCleanup;

/**
 * A sentence that gives a body a duty: the body, the duty, and whether it is a request ("Đề nghị …") or an order ("Giao
 * …", "Yêu cầu …").
 */
public record DutySentence(String body, String duty, boolean requested) {
    private static final Pattern ORDER = Pattern.compile(
            "^(?:trách nhiệm của |nhiệm vụ của |đối với |về phía )?(đề nghị|kính đề nghị|yêu cầu|giao(?: cho)?|phân công|ủy quyền|kính mong)?(?: cho)? ?");
    private static final Pattern ORDERED_BY = Pattern.compile(" (đề nghị|yêu cầu|giao(?: cho)?|phân công) (?=\\S)");
    private static final Pattern PREAMBLE =
            Pattern.compile("^(?:can cu|theo|tren co so|de )[^.;:]{5,220}?, (?=\\p{L})");
    private static final int MAX_ORDER_POSITION = 130;

    public static boolean startsWithBody(String text) {
        return of(text) != null;
    }

    /** The duty with which a text begins; null when it begins with none. */
    public static @Nullable DutySentence of(String text) {
        Matcher order = ORDER.matcher(Folding.lower(text));
        if (!order.find()) {
            return null;
        }
        String verb = order.group(1) == null ? "" : order.group(1);
        boolean requested = verb.contains("đề nghị") || verb.contains("kính mong");
        String rest = text.substring(order.end());
        DutySentence ordered = verb.isEmpty() ? orderedBy(rest) : null;
        if (ordered != null) {
            return ordered;
        }
        int length = nameLength(rest, !verb.isEmpty());
        return length == 0 ? afterPreamble(text) : of(rest, length, requested);
    }

    private static int nameLength(String rest, boolean ordered) {
        int length = Bodies.nameLength(rest);
        if (length == 0 && ordered && !rest.isEmpty()) {
            length = Bodies.nameLength(NameCasing.capital(rest));
        }
        return length;
    }

    private static @Nullable DutySentence of(String rest, int length, boolean requested) {
        String body = name(rest.substring(0, length));
        String duty = TextCleanup.clean(rest.substring(length).replaceFirst("^[\\s:,.;–-]+", ""));
        return body.length() < 2 ? null : new DutySentence(body, duty, requested);
    }

    /**
     * The duty of the body that receives an order, not of the body that gives it: "Giám đốc Sở X yêu cầu Trưởng các
     * phòng …"; null when the text contains no such order.
     */
    private static @Nullable DutySentence orderedBy(String text) {
        Matcher m = ORDERED_BY.matcher(Folding.lower(text));
        if (!m.find() || m.start() > MAX_ORDER_POSITION || !Bodies.starts(text)) {
            return null;
        }
        boolean subject = Bodies.nameLength(text) >= m.start() - 1;
        String rest = text.substring(m.end());
        int length = nameLength(rest, true);
        return subject && length > 0 ? of(rest, length, m.group(1).equals("đề nghị")) : null;
    }

    /** The last order in a sentence before a position, or null: "Trên đây là Kế hoạch …, đề nghị các sở, ngành …". */
    public static @Nullable DutySentence lastOrder(String text, int before) {
        Matcher m = ORDERS.matcher(Folding.lower(text)).region(0, before);
        DutySentence sentence = null;
        while (m.find()) {
            String rest = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST_ORDERED));
            int length = nameLength(rest, true);
            DutySentence next = length == 0 ? null : of(rest, length, m.group(1).equals("đề nghị"));
            sentence = next == null ? sentence : next;
        }
        return sentence;
    }

    private static final int LONGEST_ORDERED = 400;
    private static final Pattern ORDERS =
            Pattern.compile("(?:^|[ ,;])(đề nghị|yêu cầu|giao(?: cho)?|phân công) (?=\\S)");

    /**
     * The duty after a label that is in no list of names but stands among duties of other bodies, "Bảo vệ: trực cổng";
     * null when the label cannot be a body.
     */
    static @Nullable DutySentence labelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && isBodyLabel(text.substring(0, colon).strip()) ? of(text, colon, false) : null;
    }

    /**
     * The body, with an empty duty, in a heading above its duties, among headings of other bodies: "4. Bảo vệ"; null
     * when the heading cannot be a body.
     */
    static @Nullable DutySentence heading(String text) {
        String label = TextCleanup.clean(text);
        return isBodyLabel(label) ? new DutySentence(label, "", false) : null;
    }

    private static boolean isBodyLabel(String label) {
        return label.length() > 2
                && label.length() < LONGEST_LABEL
                && Character.isUpperCase(label.charAt(0))
                && SectionKind.of(label) == SectionKind.UNKNOWN
                && !NO_BODY.matcher(Folding.plain(label)).find()
                && (STAFF.contains(Folding.lower(label))
                        || !Bodies.isVerbAt(Folding.lower(label), NameCasing.lower(label), 0));
    }

    /** Names of staff that are also verbs. */
    private static final Set<String> STAFF = Set.of("bảo vệ", "phục vụ", "tư vấn");

    private static final int LONGEST_LABEL = 60;
    private static final Pattern NO_BODY = Pattern.compile(
            "^(?:cong tac|ve|doi voi|truong hop|luu y|ghi chu|dinh ky|tiep tuc|cu the|thang|quy|tuan|ngay|dot|buoc|giai doan|tu|den|\\d)\\b|\\b(?:nhu sau|sau day|cu the)$");

    /** The duty after a preamble, or null: "Căn cứ Kế hoạch này, các sở …". */
    private static @Nullable DutySentence afterPreamble(String text) {
        Matcher m = PREAMBLE.matcher(Folding.plain(text));
        if (!m.find()) {
            return null;
        }
        String rest = text.substring(m.end());
        Matcher order = ORDER.matcher(Folding.lower(rest));
        boolean ordered = order.find() && order.group(1) != null;
        String after = ordered ? rest.substring(order.end()) : rest;
        int length = nameLength(after, ordered);
        return length == 0 ? null : of(after, length, ordered && order.group(1).contains("đề nghị"));
    }

    private static String name(String text) {
        String clean = TextCleanup.clean(text.replaceFirst("\\s*\\([^)]*\\)\\s*$", ""));
        return clean.replaceFirst("^(?:đồng chí|các đồng chí) (?=\\p{Lu})", "")
                .replaceFirst(",? ?(?:với chức năng|là cơ quan).*$", "");
    }
}
