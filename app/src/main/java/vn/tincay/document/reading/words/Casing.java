package vn.tincay.document.reading.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings names set in capitals into the writing of running text: {@code ỦY BAN NHÂN DÂN TỈNH CÀ MAU} → {@code Ủy ban nhân dân tỉnh Cà Mau}. */
public final class Casing {
    private static final Locale VI = Locale.of("vi");
    private static final Set<String> UNITS =
            Set.of("tỉnh", "huyện", "quận", "xã", "phường", "thị", "trấn", "thành", "phố", "đặc", "khu", "thôn", "ấp");
    private static final Set<String> KEPT = Set.of(
            "UBND", "HĐND", "LHPN", "MTTQ", "TNCS", "TP", "TP.", "LĐTBXH", "LĐ", "THPT", "THCS", "BCĐ", "GD&ĐT", "BTV",
            "BCH", "LĐTB&XH");

    private Casing() {}

    /** True when nearly all letters are capitals. */
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

    /** Sentence case for a body's name; what follows a unit word is a name and keeps its capitals. */
    public static String body(String text) {
        if (!isCapitals(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        boolean name = false;
        String before = "";
        for (String word : text.split(" ")) {
            String low = word.toLowerCase(VI);
            boolean unit = UNITS.contains(low) && !before.equals("ban");
            boolean committee = UNITS.contains(before) && (low.equals("ủy") || low.equals("uỷ"));
            boolean number = word.chars().anyMatch(Character::isDigit);
            String shown = isAbbreviation(word) || number ? word : low;
            if (out.isEmpty() || (name && !unit && !committee) || opensName(before, low)) {
                shown = capital(shown);
            }
            name = unit || (name && !low.equals("và"));
            out.append(out.isEmpty() ? "" : " ").append(shown);
            before = low;
        }
        return out.toString();
    }

    private static boolean opensName(String before, String word) {
        return before.equals("ban")
                        && Set.of("chỉ", "thường", "chấp", "quản", "dân", "tuyên", "nội", "tổ")
                                .contains(word)
                || Set.of("sở", "bộ", "phòng", "-", "–", "và", "hội").contains(before)
                        && (!word.equals("hội") || before.equals("-"))
                || before.endsWith(",") && word.equals("thể")
                || word.equals("việt")
                || (before.equals("việt") && word.equals("nam"))
                || word.equals("phụ") && before.equals("hiệp")
                || word.equals("hồ") && before.equals("sản")
                || word.equals("chính") && before.equals("tướng");
    }

    /** A word without a vowel is one too: CTMTQG. */
    private static boolean isAbbreviation(String word) {
        return KEPT.contains(word)
                || word.length() > 2 && NO_VOWEL.matcher(Folding.plain(word)).matches();
    }

    private static final Pattern NO_VOWEL = Pattern.compile("[b-df-hj-np-tvwxz&]+");

    /** A signer's office: {@code PHÓ CHỦ TỊCH UBND HUYỆN} → {@code Phó Chủ tịch UBND huyện}. */
    public static String office(String text) {
        StringBuilder out = new StringBuilder();
        String before = "phó";
        for (String word : text.split(" ")) {
            String low = word.toLowerCase(VI);
            boolean name = Set.of("phó", "q.", "sở").contains(before)
                    || low.equals("sở")
                    || text.contains("CÔNG AN") && low.equals("công");
            String shown = isAbbreviation(word) ? word : name ? capital(low) : low;
            out.append(out.isEmpty() ? "" : " ").append(shown);
            before = low;
        }
        return out.toString();
    }

    /** First letter in upper case. */
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(VI) + word.substring(1);
    }

    public static String lower(String text) {
        return text.toLowerCase(VI);
    }
}
