package vn.tincay.report.past.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.base.text.VietnameseText;

/** The words of a title that say what is counted; two titles with the same words say the same, in any order. */
final class TitleWords {

    /** Words without diacritics that do not tell one indicator from another. */
    private static final Set<String> COMMON = Set.of(
            "so", "luong", "cac", "ve", "va", "da", "duoc", "la", "theo", "cua", "trong", "do", "tong", "cong", "tuoi",
            "chia");

    /** The words of units of measure. Two titles may differ by such a word alone. */
    private static final Set<String> UNITS = Set.of("vu", "nguoi", "luot", "ho", "cuoc", "ca");

    /** Wordings and their replacements, in this order. Thân thể is the word of Thông tư 23/2011/TT-BVHTTDL. */
    private static final Map<Pattern, String> SAME = same(
            "bl", "bao luc",
            "than the", "the chat",
            "nan nhan", "nguoi bi bao luc",
            "xu phat", "phat",
            "(?:tu )?(\\d+) den (\\d+)", "$1 $2",
            "(\\d+ )tuoi tro len", "$1",
            "(\\d+ )tro len", "$1",
            "ho gia dinh co bao luc", "ho co bao luc",
            // violence in a household is domestic violence
            "ho co bao luc gia dinh", "ho co bao luc");

    private TitleWords() {}

    private static Map<Pattern, String> same(String... pairs) {
        var same = new LinkedHashMap<Pattern, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            same.put(Pattern.compile("\\b" + pairs[i] + "\\b"), pairs[i + 1]);
        }
        return same;
    }

    /** The distinguishing words of a title; empty when it has none. */
    static Set<String> of(String title) {
        var folded = VietnameseText.fold(title);
        for (var pair : SAME.entrySet()) {
            folded = pair.getKey().matcher(folded).replaceAll(pair.getValue());
        }
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    /** The words without those of units. */
    static Set<String> withoutUnits(Set<String> words) {
        return words.stream().filter(word -> !UNITS.contains(word)).collect(Collectors.toSet());
    }
}
