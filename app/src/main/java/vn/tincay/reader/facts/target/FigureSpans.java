package vn.tincay.reader.facts.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the values of a sentence. A count beside a percentage, or beside another count, is a separate value only in a
 * clause of its own: "lập 05 tổ; duy trì 100% tổ" has two values, "100% chi hội có ít nhất 01 hoạt động" has one.
 */
final class FigureSpans {
    private static final Pattern PERCENT = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,3}(?:[.,]\\d{1,2})?)(?: ?%? ?(?:-|den) ?(\\d{1,3}(?:[.,]\\d{1,2})?))? ?(?:%|phan tram)");
    private static final String UNITS =
            "luot nguoi|mo hinh|lop tap huan|lop|cuoc|buoi|lan|xa|phuong|thon|nguoi|can bo|dia chi|cau lac bo|hoi nghi|tin bai|tin|bai|truong hoc|truong|co so|vu|ho gia dinh|ho|huyen|don vi|san pham|chuyen muc|phong su|chien dich|hoi thi|dot|nam|diem|nha tam lanh|cong tac vien|tuyen truyen vien|luot|trieu dong|nha|phu nu|tre em|hoi vien|nhom|to|khoa|hoc sinh|doanh nghiep|lao dong|nan nhan|dem|to gap|to roi|to buom|ap phich|pa no|bang ron|khau hieu|khu dan cu|khu pho|ban|ap|khom|phim|video|vo kich|tiet muc|tiet|phan qua|suat|phien toa|phien|gian hang|tu sach|tai lieu|cuon|vi tri|tuyen duong|to hoa giai|nguoi dan|chi hoi|chi doan|lop hoc|em|nhan vien|hoc vien|giao vien|sinh vien|cong nhan|phong tham van|phong tu van|ban tin|so tay|sang kien";

    /** Nouns in dates, money and references, which are not units of a target. */
    private static final String NO_UNIT =
            "(?:ngay|thang|nam|gio|phut|giay|tuoi|tuan|quy|dong|trieu|ty|nghin|tram|phan|khoan|dieu|chuong|muc|va|den|tren|theo|cua|thi|duoc|bi|la|tai|voi|hang|so|trong|tro|vao|diem|lan)\\b";

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,2})?)(?: ?(?:-|den) ?\\d{1,3})? \"?";

    private static final Pattern COUNT =
            Pattern.compile("(?:^|[^\\d/.,-])(?<!nam |so |thang |ngay |quy |dieu |muc |loai |cap |khoa )" + NUMBER + "("
                    + UNITS + ")\\b");
    /** A count of any noun, where sentences of objectives write it: at the beginning or after the verb. */
    private static final Pattern COUNT_OF_ANY = Pattern.compile(
            "(?:^|[;,(] ?|\\b(?:it nhat|toi thieu|khong duoi|tren|hon|khoang|co|mo|lap|lap moi|xay|xay moi|xay dung|to chuc|in|cap|cap phat|phat|dat|duy tri|sua|sua chua|trang bi|lap dat|bo tri|ho tro|dao tao|trong|tang|them|du) )"
                    + NUMBER + "((?!" + NO_UNIT + ")[\\p{L}]{2,9})\\b");
    /** A ratio: "8/10 xã". */
    private static final Pattern RATIO = Pattern.compile(
            "(?<![\\d/.,-])(?<!ngay )(\\d{1,4})/\\d{1,4} (xa|phuong|thi tran|huyen|quan|thon|ban|ap|khom|khu pho|to dan pho|khu dan cu|co so|truong|don vi|dia phuong|co quan|doanh nghiep|khoa|phong|tram|chi hoi|chi doan|chi bo|lop|to)\\b");
    /**
     * A rate per hundred or per thousand: "109 bé trai/100 bé gái", "38/100.000 trẻ đẻ sống", "18 ca trên 1.000 phụ
     * nữ".
     */
    private static final Pattern RATE = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,4}(?:,\\d{1,2})?)(?= ?(?:/|[\\p{L}‰]))( ?‰| phan nghin|(?: [\\p{L}]{1,8}){0,3} ?(?:/|tren) ?(?:100(?= \\p{L})|1\\.?000|10\\.?000|100\\.?000)(?: (?!(?:vao|den|va|nam|trong|so|xuong|con|len)\\b)[\\p{L}]{1,8}){0,4})");
    /** Shares in words, mapped to per cent. */
    private static final Map<String, String> SHARES = Map.of(
            "mot nua",
            "50",
            "nua",
            "50",
            "hai phan ba",
            "66.67",
            "mot phan ba",
            "33.33",
            "ba phan tu",
            "75",
            "mot phan tu",
            "25",
            "mot phan nam",
            "20");

    private static final Pattern SHARE = Pattern.compile(
            "\\b(" + NumberWords.PERCENT
                    + "|mot nua|(?<=hon |qua )nua|hai phan ba|mot phan ba|ba phan tu|mot phan tu|mot phan nam|[1-4]/[2-5](?= (?:tong )?so ))\\b(?= (?!nam|thang)[\\p{L}])");
    /** A time limit: "không quá 60 phút". */
    private static final Pattern LIMIT =
            Pattern.compile("(?:khong qua|toi da|trong vong|khong vuot qua) (\\d{1,3}) (phut|gio|ngay)\\b");

    private static final Pattern YEAR_PAIR =
            Pattern.compile("^[^%]{0,30}?(?:vao|den|trong|o)? ?(?:cuoi |het )?nam 20\\d\\d");
    /** The words before a starting value, which is no target: "từ 42,5% xuống còn 35,2%". */
    private static final Pattern FROM = Pattern.compile("\\btu (?:muc )?$");

    private static final Pattern TO =
            Pattern.compile("^(?! ?tro (?:len|xuong))[^%;]{0,40}?\\b(?:xuong|len|con|giam|tang)\\b");
    private static final Pattern CLAUSE = Pattern.compile("(?<!\\d),(?! ?\\d{1,2}%)|, |[;:(]| va ");
    private static final Pattern OPENS_CLAUSE = Pattern.compile(
            "^[ ,;:(]*(?:va |dong thoi |trong do )*(?:$|(?:co|thanh lap|xay dung|to chuc|van hanh|duy tri|giam|tang|keo giam|tuong duong|tuong ung|dua|phan dau|mo|nhan rong|ho tro|giai quyet|dao tao|tap huan|boi duong|tu van|phat trien|ket nap|thi diem|hoan thanh|xoa|kham|cap|trao|it nhat|toi thieu|hang nam|moi (?:nam|huyen|xa|thon))\\b[^%]{0,40}$)");

    /**
     * A value and its positions in a folded sentence.
     *
     * @param secondStart the position at which the upper end of a range, or the unit of a count, begins; -1 when there is
     *     neither
     * @param secondEnd the position at which that upper end or unit ends
     */
    record Span(int start, int end, BigDecimal value, int secondStart, int secondEnd, boolean percent) {}

    private FigureSpans() {}

    static List<Span> in(String plain) {
        List<Span> percents = new ArrayList<>(withoutStartingValues(find(PERCENT, plain, true), plain));
        percents.addAll(find(SHARE, plain, true));
        percents.sort(Comparator.comparingInt(Span::start));
        List<Span> ratios = find(RATE, plain, false);
        ratios = ratios.isEmpty() ? find(RATIO, plain, false) : ratios;
        List<Span> counts = withoutStartingValues(
                ratios.isEmpty() || !percents.isEmpty() ? withCounts(ratios, plain) : ratios, plain);
        List<Span> spans = new ArrayList<>(percents);
        for (Span count : counts) {
            boolean first = spans.isEmpty();
            boolean again = percents.isEmpty() && !first && repeatsUnit(count, spans.getFirst(), plain);
            if (first || again || hasOwnClause(count, spans, plain)) {
                spans.add(count);
            }
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans.isEmpty() ? find(LIMIT, plain, false) : spans;
    }

    private static List<Span> withCounts(List<Span> ratios, String plain) {
        List<Span> all = new ArrayList<>(ratios);
        for (Pattern counts : List.of(COUNT, COUNT_OF_ANY)) {
            find(counts, plain, false).stream()
                    .filter(count -> all.stream().noneMatch(other -> overlaps(other, count)))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    private static boolean overlaps(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** Whether a value has the unit of the first value and a year of its own: the same target in another year. */
    private static boolean repeatsUnit(Span count, Span first, String plain) {
        return plain.substring(count.secondStart(), count.secondEnd())
                        .equals(plain.substring(first.secondStart(), first.secondEnd()))
                && YEAR_PAIR.matcher(plain.substring(count.end())).find();
    }

    private static boolean hasOwnClause(Span count, List<Span> spans, String plain) {
        if (plain.startsWith("nam", count.secondStart()) || plain.startsWith("lan", count.secondStart())) {
            return false;
        }
        int from = 0;
        Matcher m = CLAUSE.matcher(plain);
        while (m.find() && m.start() < count.start()) {
            from = m.start();
        }
        int start = from;
        boolean apart = plain.charAt(from) == ';';
        boolean alone = spans.stream().noneMatch(other -> other.start() >= start && other.start() < count.start())
                && spans.stream()
                        .noneMatch(other -> other.start() > count.start()
                                && !CLAUSE.matcher(plain.substring(count.end(), other.start()))
                                        .find());
        return alone
                && (apart
                        || OPENS_CLAUSE
                                .matcher(plain.substring(from, count.start()))
                                .find());
    }

    private static List<Span> withoutStartingValues(List<Span> spans, String plain) {
        return spans.stream()
                .filter(span -> !FROM.matcher(plain.substring(0, span.start())).find()
                        || !TO.matcher(plain.substring(span.end())).find())
                .toList();
    }

    private static List<Span> find(Pattern pattern, String plain, boolean percent) {
        List<Span> spans = new ArrayList<>();
        Matcher m = pattern.matcher(plain);
        while (m.find()) {
            boolean words = m.groupCount() < 2;
            spans.add(new Span(
                    m.start(1),
                    m.end(),
                    words ? share(m.group(1)) : number(m.group(1)),
                    words ? -1 : m.start(2),
                    words ? -1 : m.end(2),
                    percent));
        }
        return spans;
    }

    /** A share given in words or as a fraction, as a percentage. */
    private static BigDecimal share(String said) {
        int slash = said.indexOf('/');
        if (slash < 0) {
            return said.endsWith(" phan tram")
                    ? NumberWords.percent(said)
                    : new BigDecimal(SHARES.getOrDefault(said, "0"));
        }
        BigDecimal parts = new BigDecimal(said.substring(0, slash)).multiply(BigDecimal.valueOf(100));
        BigDecimal total = new BigDecimal(said.substring(slash + 1));
        boolean even = parts.remainder(total).signum() == 0;
        return parts.divide(total, even ? 0 : 2, RoundingMode.HALF_UP);
    }

    /** The number that a text writes: "2.000" is two thousand, "1,7" is one point seven. */
    static BigDecimal number(String text) {
        return new BigDecimal(text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text.replace(',', '.'));
    }
}
