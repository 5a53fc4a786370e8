package vn.tincay.reader.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Converts names in capitals to the casing of running text: {@code ỦY BAN NHÂN DÂN TỈNH CÀ MAU} → {@code Ủy ban nhân
 * dân tỉnh Cà Mau}.
 */
public final class NameCasing {
    private static final Locale VI = Locale.of("vi");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "UBND", "HĐND", "LHPN", "MTTQ", "TNCS", "TP", "TP.", "LĐTBXH", "LĐ", "THPT", "THCS", "BCĐ", "GD&ĐT", "BTV",
            "BCH", "LĐTB&XH", "TTYT", "TYT", "CSYT");

    private NameCasing() {}

    /** Whether at least two letters are capitals and at least nine in ten letters are. */
    public static boolean isCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                upper++;
            } else if (Character.isLowerCase(text.charAt(i))) {
                lower++;
            }
        }
        return upper >= 2 && lower * 9 <= upper;
    }

    /** A body's name in the casing of running text; a name that is not in capitals stays unchanged. */
    public static String body(String text) {
        if (!isCapitals(text)) {
            return text;
        }
        return BodyCasing.of(text);
    }

    /**
     * Whether a word is an abbreviation, which keeps its capitals: a known one, or two or more letters without a vowel
     * such as CTMTQG.
     */
    public static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word)
                || word.length() > 1 && NO_VOWEL.matcher(Folding.plain(word)).matches();
    }

    private static final Pattern NO_VOWEL = Pattern.compile("[b-df-hj-np-tvwxz&]+");

    /** The word with its first letter in upper case. */
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(VI) + word.substring(1);
    }

    public static String lower(String text) {
        return text.toLowerCase(VI);
    }
}
