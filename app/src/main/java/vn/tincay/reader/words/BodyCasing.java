package vn.tincay.reader.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;

/**
 * Converts a body's name in capitals to the casing of running text. Words of the administration come from a table; the
 * words after a type of unit, and words outside the table in the name of a school, a hospital or a firm, are proper
 * names.
 */
final class BodyCasing {
    private static final Map<String, List<String[]>> PHRASES = phrases();
    private static final Set<String> UNITS = Set.of(
            "tỉnh",
            "huyện",
            "quận",
            "xã",
            "phường",
            "thành phố",
            "thị xã",
            "thị trấn",
            "đặc khu",
            "khu vực",
            "khu phố",
            "thôn",
            "ấp",
            "tổ dân phố",
            "tp",
            "tp.",
            "tx",
            "tx.");
    private static final Pattern INSTITUTION = Pattern.compile(
            "^(?:trường|bệnh viện|trung tâm|trạm|công ty|học viện|đại học|cao đẳng|chi bộ|chi đoàn|tập đoàn|nhà|tỉnh đoàn|huyện đoàn|thành đoàn|tỉnh ủy|huyện ủy|thành ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|viện|công đoàn|liên đội)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> ROMAN = Set.of("II", "III", "IV", "VII", "VIII", "IX");
    /** Words for places that are followed by a proper name. */
    private static final Set<String> ESTATES =
            Set.of("nông trường", "lâm trường", "khu kinh tế", "khu công nghiệp", "đồn biên phòng");

    private static final Set<String> CONNECTING = Set.of("và", "của", "các", "cho", "số", "về");

    private final String[] words;
    private final boolean hasProperName;
    private final StringBuilder out = new StringBuilder();
    private boolean afterUnit;

    private BodyCasing(String text) {
        words = text.strip().split("\\s+");
        hasProperName = INSTITUTION.matcher(Folding.lower(text)).find();
    }

    static String of(String text) {
        BodyCasing casing = new BodyCasing(text);
        for (int i = 0; i < casing.words.length; ) {
            i += casing.writePhrase(i);
        }
        return casing.out.toString();
    }

    /** Writes the phrase at a word; returns the number of words written. */
    private int writePhrase(int i) {
        String[] phrase = phraseAt(i);
        boolean unit = phrase != null && UNITS.contains(Folding.lower(String.join(" ", phrase)));
        boolean inPlace = phrase != null && afterUnit && phrase.length == 1 && !unit;
        if (phrase == null || inPlace) {
            append(word(words[i]));
            return 1;
        }
        boolean connects = phrase.length == 1 && CONNECTING.contains(phrase[0]);
        boolean estate = ESTATES.contains(Folding.lower(String.join(" ", phrase)));
        afterUnit = unit || estate || afterUnit && connects;
        for (int k = 0; k < phrase.length; k++) {
            append(NameCasing.isAbbreviation(words[i + k]) ? words[i + k] : phrase[k] + trailingMark(words[i + k]));
        }
        return phrase.length;
    }

    private void append(String word) {
        out.append(out.isEmpty() ? NameCasing.capital(word) : " " + word);
    }

    private String word(String word) {
        if (NameCasing.isAbbreviation(word)
                || ROMAN.contains(word)
                || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        String low = NameCasing.lower(word);
        boolean opens = out.indexOf(" ") < 0 || out.toString().endsWith(" -");
        return afterUnit || hasProperName || opens && !out.isEmpty() ? NameCasing.capital(low) : low;
    }

    /** The longest phrase of the table that begins at a word, ignoring punctuation; null when there is none. */
    private String @Nullable [] phraseAt(int i) {
        for (String[] phrase : PHRASES.getOrDefault(withoutMark(words[i]), List.of())) {
            boolean fits = i + phrase.length <= words.length;
            for (int k = 0; fits && k < phrase.length; k++) {
                fits = withoutMark(words[i + k]).equals(withoutMark(phrase[k]))
                        && (k + 1 == phrase.length || trailingMark(words[i + k]).equals(trailingMark(phrase[k])));
            }
            if (fits) {
                return stripped(phrase);
            }
        }
        return null;
    }

    private static String[] stripped(String[] phrase) {
        String[] plain = phrase.clone();
        for (int k = 0; k < plain.length; k++) {
            plain[k] = plain[k].replaceFirst(",$", "");
        }
        return plain;
    }

    private static String withoutMark(String word) {
        return Folding.lower(word).replaceFirst(",$", "").replace('–', '-');
    }

    private static String trailingMark(String word) {
        return word.endsWith(",") ? "," : "";
    }

    private static Map<String, List<String[]>> phrases() {
        Map<String, List<String[]>> byWord = new HashMap<>();
        ResourceTable.column("institution-words.tsv").stream()
                .map(phrase -> phrase.split(" "))
                .sorted(Comparator.comparingInt((String[] phrase) -> phrase.length)
                        .reversed())
                .forEach(phrase -> byWord.computeIfAbsent(withoutMark(phrase[0]), word -> new ArrayList<>())
                        .add(phrase));
        return byWord;
    }
}
