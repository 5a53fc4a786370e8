package vn.tincay.reader.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.ListMarks;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;

/**
 * Splits items that share a line: "… cấp trên. 6. Kinh phí thực hiện Nguồn kinh phí …", a bullet after a closing
 * bracket, recipients on one line. An Arabic number splits the line only when it is the next one of its series.
 */
public final class SplittingItems {
    private static final Pattern NUMBER = Pattern.compile("(?<=[.;:/)”\"]) (\\d{1,2})\\. (?=\\p{Lu})");
    private static final Pattern ROMAN =
            Pattern.compile("(?<=[\\p{L}.;:/)”\"]) ([IVX]{1,5})[.] (?=\\p{Lu}{2}[\\p{Lu} ,-]{6})");
    private static final Pattern LETTER = Pattern.compile("(?<=[.;:]) ([a-hđik])\\) (?=\\p{Lu})");
    private static final Pattern BULLET = Pattern.compile("(?<=[.;:)”\"…]) [-–+] (?=\\p{Lu})");
    private static final Pattern BARE_BULLET = Pattern.compile(
            "(?<=\\p{Ll}) [-–] (?=(?:Xây dựng|Tổ chức|Thực hiện|Tăng cường|Phối hợp|Tiếp tục|Đẩy mạnh|Triển khai|Rà soát|Tham mưu|Chỉ đạo|Hướng dẫn|Nâng cao|Duy trì) )");
    /**
     * Where a heading ends and its first sentence begins on the same line: a lower-case word before the opening word
     * of a sentence.
     */
    private static final Pattern HEADING_BODY = Pattern.compile(
            "(?<=\\p{Ll}) (?=(?:Tiếp tục|Thực hiện|Nguồn kinh phí|Kinh phí|Hằng năm|Hàng năm|Căn cứ|Giao|Trên cơ sở) \\p{Ll})");

    private static final Pattern ENDS_IN_MID_NAME =
            Pattern.compile("(?:trao|an|trinh|hoach|dong|du|thi|de|ve|cua|la|va|hoi|lich|tai|luat)$");
    private static final int SHORTEST_HEADING = 14;

    private int lastNumber;

    /** The items on one line; the list mark at the beginning of the line stays. */
    public List<String> separate(String text) {
        List<String> pieces = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        ListMark mark = ListMarks.at(text).mark();
        if (mark.is(ListMark.Kind.ARABIC)) {
            lastNumber = mark.ordinal();
        } else if (mark.is(ListMark.Kind.ROMAN) || mark.is(ListMark.Kind.PART)) {
            lastNumber = 0;
        }
        cutAtNumbers(text, cuts);
        cutAtEach(ROMAN, text, cuts);
        cutAtEach(LETTER, text, cuts);
        cutAtEach(BULLET, text, cuts);
        cuts.removeIf(cut -> opensField(text, cut));
        cutAtEach(BARE_BULLET, text, cuts);
        cuts.sort(null);
        int start = 0;
        for (int cut : cuts) {
            pieces.addAll(splitHeading(text.substring(start, cut).strip()));
            start = cut;
        }
        pieces.addAll(splitHeading(text.substring(start).strip()));
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private void cutAtNumbers(String text, List<Integer> cuts) {
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            int n = Integer.parseInt(m.group(1));
            if (n == lastNumber + 1) {
                cuts.add(m.start());
                lastNumber = n;
            }
        }
    }

    /**
     * Whether a dash after a quotation or a bracket introduces the lead of an item and not a new item: "Diễn đàn "Nói
     * không" - Đoàn trường - 20/11".
     */
    private static boolean opensField(String text, int cut) {
        boolean closed = cut > 0 && ")”\"".indexOf(text.charAt(cut - 1)) >= 0;
        String rest = text.substring(cut);
        return closed
                && rest.length() > 3
                && rest.length() < LONGEST_FIELD
                && "-–".indexOf(rest.charAt(1)) >= 0
                && Bodies.startsAt(rest, 3)
                && rest.indexOf(". ") < 0;
    }

    private static final int LONGEST_FIELD = 160;

    private static void cutAtEach(Pattern pattern, String text, List<Integer> cuts) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            cuts.add(m.start());
        }
    }

    private static List<String> splitHeading(String piece) {
        ListMark mark = ListMarks.at(piece).mark();
        if (!mark.is(ListMark.Kind.ARABIC) && !mark.is(ListMark.Kind.ROMAN) && !mark.is(ListMark.Kind.DECIMAL)) {
            return List.of(piece);
        }
        Matcher m = HEADING_BODY.matcher(piece);
        if (m.find() && m.start() >= SHORTEST_HEADING && m.start() < 260) {
            String before = Folding.plain(piece.substring(0, m.start()));
            boolean sentence = before.contains(". ") && before.lastIndexOf(". ") > 4;
            if (!ENDS_IN_MID_NAME.matcher(before).find() && !sentence && before.indexOf(':') < 0) {
                return List.of(piece.substring(0, m.start()), piece.substring(m.end()));
            }
        }
        return List.of(piece);
    }
}
