package vn.tincay.reader.facts.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.head.NumberFacts;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Dates;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameEnds;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds documents cited in running text with kind, number, date, issuer and abstract. A law, a code, an ordinance or
 * the Constitution without a number is cited by its name.
 */
public final class Citations {
    private static final String KIND =
            "(?:quyet dinh|ke hoach|cong van|nghi quyet|nghi dinh|chi thi|thong tu(?: lien tich)?|chuong trinh(?: hanh dong| phoi hop)?|huong dan|van ban|thong bao|de an|to trinh|luat(?: [\\p{L}, ]{3,90}?)?|phap lenh|quy che phoi hop|quy che|ket luan|thong tri|quy dinh|bao cao|cong dien|phuong an|quyet dinh lien tich)";
    private static final Pattern NUMBERED = Pattern.compile(
            "(" + KIND
                    + ")(?: [^;.,\\d]{0,60}?)? ?(?:so:? ?)?(\\d{1,6}[a-z]? ?(?:/ ?\\d{4} ?)?[/-] ?[\\p{L}][\\p{L}\\d&]*(?:[ ]?[-/.–] ?[\\p{L}][\\p{L}\\d&]*){0,3}(?:\\d{2})?)");
    private static final Pattern LAW = Pattern.compile(
            "\\b(bo luat|luat|phap lenh|hien phap) (?!so \\d)([\\p{L}][^;:\\d\"]{3,110}?)(?= ngay \\d| nam \\d{4}| \\(|;|\\.$|, ngay|$)");
    private static final Pattern ISSUER = Pattern.compile(
            "^[\\s,)]*(?:ngay .{6,24}?)?[\\s,)]*cua ((?:[^;,.:\"(]|(?<=\\btp)\\.|, (?=the thao|cong nghe|thuong binh))+?)(?= (?:ve|viec|doi voi|v/v|phe duyet|ban hanh|quy dinh|huong dan|trien khai|thuc hien|tang cuong|sua doi|day manh|chi tiet|to chuc|cong bo|(?<!tuyen )giao (?!duc|thong)|duy tri|hop nhat)\\b|[;:\"(]|(?<!\\btp)\\.|,(?! (?:the thao|cong nghe|thuong binh))|$| so \\d)");
    /** Words after the end of a citation, where the plan's own sentence continues. */
    private static final Pattern AFTER_TITLE = Pattern.compile(
            "\\. |; | va xet de nghi|, (?:nay )?(?:uy ban nhan dan|ubnd|chu tich|so|ban|hoi|truong|phong|btv|cong an|dang uy|huyen uy|tinh uy|thanh uy|bo|lien doan|bch)\\b[^,;]{0,80}? (?:ban hanh|xay dung|trien khai|de nghi|phat dong|yeu cau|lap)\\b");

    /**
     * Words before a document that is named inside the abstract of another one, as in "ban hành | Kế hoạch thực hiện
     * Quyết định số …", and is no separate citation.
     */
    private static final Pattern WITHIN_TITLE = Pattern.compile(
            "\\b(?:thuc hien|trien khai|thi hanh|ban hanh|phe duyet|theo|kem theo|sua doi|bo sung|thay the|ve|cua|cu the hoa)[ \"'(]*$");

    private static final Pattern SHORT_NAME =
            Pattern.compile("(?:goi tat|goi chung|sau day goi|thuong goi)[^;.]{0,20}$");
    private static final Pattern ONLY_A_DAY =
            Pattern.compile("[ ,(]*(?:ngay )?[\\d/. -]*(?:thang \\d{1,2} nam \\d{4})?[ ,)]*(?:va|,)? *");
    private static final int NEAR = 60;
    private static final int LONGEST_TITLE = 700;

    private Citations() {}

    public static List<LegalBasis> in(Block block, double confidence) {
        String text = block.text();
        String plain = Folding.plain(text);
        List<int[]> spans = new ArrayList<>();
        Matcher m = NUMBERED.matcher(plain);
        while (m.find()) {
            boolean shortName =
                    SHORT_NAME.matcher(wordsBefore(plain, 0, m.start())).find();
            if (!shortName && (spans.isEmpty() || !isWithin(plain, spans.getLast()[2], m.start()))) {
                spans.add(new int[] {m.start(), m.start(2), m.end(2)});
            }
        }
        List<LegalBasis> legalBases = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : text.length();
            legalBases.add(citation(text, plain, spans.get(i), end, block, confidence));
        }
        shareIssuers(plain, spans, legalBases);
        addLaws(text, plain, spans, block, confidence, legalBases);
        return legalBases;
    }

    /**
     * Gives the issuer of the last of several documents to the documents before it when only dates stand between their
     * numbers: "Quyết định số A ngày … và Quyết định số B ngày … của Thủ tướng".
     */
    private static void shareIssuers(String plain, List<int[]> spans, List<LegalBasis> legalBases) {
        for (int i = legalBases.size() - 2; i >= 0; i--) {
            LegalBasis basis = legalBases.get(i);
            LegalBasis next = legalBases.get(i + 1);
            String between = plain.substring(spans.get(i)[2], spans.get(i + 1)[0]);
            if (basis.issuer() == null
                    && next.issuer() != null
                    && ONLY_A_DAY.matcher(between).matches()) {
                legalBases.set(i, new LegalBasis(basis.number(), basis.date(), next.issuer(), null, basis.source()));
            }
        }
    }

    /**
     * Whether the second of two numbers is inside the abstract of the first document, judged by the text between them.
     */
    private static boolean isWithin(String plain, int from, int to) {
        int semicolon = plain.indexOf(';', from);
        return to - from < LONGEST_TITLE
                && (semicolon < 0 || semicolon > to)
                && WITHIN_TITLE.matcher(wordsBefore(plain, from, to).strip()).find();
    }

    /** The last 60 characters before a position, but not before {@code from}. */
    private static String wordsBefore(String plain, int from, int to) {
        return plain.substring(Math.max(from, to - NEAR), to);
    }

    private static LegalBasis citation(String text, String plain, int[] span, int end, Block block, double confidence) {
        String number = NumberFacts.normalised(text.substring(span[1], span[2]));
        String after = plain.substring(span[2], end);
        LocalDate date = dateNear(after);
        Matcher issuer = ISSUER.matcher(after.substring(dateEnd(after)));
        String issuerName = null;
        int titleAt = span[2] + dateEnd(after);
        boolean untitled = false;
        if (issuer.find()) {
            int from = titleAt + issuer.start(1);
            int to = titleAt + issuer.end(1);
            int nameEnd = NameEnds.after(text, from, from, to);
            untitled = nameEnd < to;
            issuerName = TextCleanup.clean(text.substring(from, nameEnd).replaceFirst("[\\s,]+(?:và|ngày)\\s*$", ""));
            titleAt = nameEnd;
        }
        Matcher stop = AFTER_TITLE.matcher(plain);
        stop.region(Math.min(titleAt, end), end);
        end = stop.find() ? stop.start() : endBeforeSubject(text, plain, titleAt, end);
        end = untitled ? Math.min(titleAt, end) : end;
        String title = TextCleanup.clean(text.substring(Math.min(titleAt, end), end)
                .replaceFirst("^[\\s,;)]+", "")
                .replaceFirst("^\\([^()]{2,40}\\) (?=về |v/v |ban hành |phê duyệt |hướng dẫn |quy định )", "")
                .replaceFirst("\\s+(?:và|;)\\s*$", ""));
        if (title.isEmpty() && plain.startsWith("luat", span[0])) {
            title = TextCleanup.clean(text.substring(span[0], span[1]).replaceFirst("\\s*số:?\\s*$", ""));
        }
        return new LegalBasis(number, date, issuerName, title.isEmpty() ? null : title, block.source(confidence));
    }

    /**
     * The end of the abstract in a paragraph that announces the plan ("…, UBND xã đề ra kế hoạch như sau:"): the
     * comma before the last body. In other paragraphs {@code end}.
     */
    private static int endBeforeSubject(String text, String plain, int from, int end) {
        if (end < text.length()
                || !ANNOUNCES
                        .matcher(plain.substring(Math.max(0, plain.length() - LONGEST_CLAUSE)))
                        .find()) {
            return end;
        }
        Matcher comma = SUBJECT.matcher(plain).region(Math.clamp(end - LONGEST_CLAUSE, Math.min(from, end), end), end);
        int at = end;
        while (comma.find()) {
            String rest = text.substring(comma.end(), Math.min(end, comma.end() + NEAR));
            at = Bodies.starts(rest) ? comma.start() : at;
        }
        return at;
    }

    private static final int LONGEST_CLAUSE = 400;
    private static final Pattern ANNOUNCES = Pattern.compile(
            ":$|\\b(?:nhu sau|sau day|duoi day|cu the)[.:]?$|\\b(?:ban hanh|xay dung|de ra|lap|trien khai) (?:ke hoach|chuong trinh)\\b[^,;]{0,120}[.:]?$");
    private static final Pattern SUBJECT = Pattern.compile(", (?:nay )?");

    private static @Nullable LocalDate dateNear(String after) {
        for (Dates.Day day : Dates.in(after)) {
            if (day.start() < NEAR / 2 && day.year() != null) {
                return day.date();
            }
        }
        return null;
    }

    private static int dateEnd(String after) {
        for (Dates.Day day : Dates.in(after)) {
            if (day.start() < NEAR / 2 && day.year() != null) {
                return day.end();
            }
        }
        return 0;
    }

    private static void addLaws(
            String text,
            String plain,
            List<int[]> numbered,
            Block block,
            double confidence,
            List<LegalBasis> legalBases) {
        Matcher m = LAW.matcher(plain);
        while (m.find()) {
            int at = m.start();
            boolean within = numbered.stream().anyMatch(span -> span[0] <= at && at < span[2] + 200);
            boolean capital = Character.isUpperCase(text.charAt(m.start()));
            if (capital && !within) {
                String after = plain.substring(m.end());
                legalBases.add(new LegalBasis(
                        null,
                        dateNear(after),
                        null,
                        TextCleanup.clean(text.substring(m.start(), m.end())),
                        block.source(confidence)));
            }
        }
    }
}
