package vn.tincay.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.reader.words.NameCasing;

/**
 * Converts a title in capitals to sentence case: {@code KẾ HOẠCH PHÒNG NGỪA BẠO LỰC TRÊN ĐỊA BÀN TỈNH CÀ MAU NĂM 2026}
 * → {@code Kế hoạch phòng ngừa bạo lực trên địa bàn tỉnh Cà Mau năm 2026}. Capitals hide which words are names. A title
 * therefore stays unchanged when it has a word of {@link #DOUBTFUL_WORD}, or when the end of a unit's name is not
 * certain.
 */
public final class SentenceCase {

    private static final Locale VI = Locale.of("vi");
    private static final Set<String> UNITS =
            Set.of("tỉnh", "huyện", "quận", "xã", "phường", "thị trấn", "thị xã", "thành phố", "đặc khu");
    /** Words that never belong to a unit's name and therefore end it. */
    private static final Set<String> WORDS_AFTER_NAME = Set.of(
            "giai", "năm", "về", "trong", "đến", "thực", "trên", "theo", "nhằm", "tại", "với", "cho", "từ", "và");
    /** Words that are, or probably are, part of the name of a body, person, law or country. */
    private static final Pattern DOUBTFUL_WORD =
            Pattern.compile("(?<!\\p{L})(?:sở|bộ|hội|đoàn|ban|ủy|uỷ|công an|chính phủ|thủ"
                    + "|quốc|việt|liên|mặt|trung|trường|hồ|luật|nghị|quyết|đảng|viện|tòa|toà|nhà nước|chủ tịch|đảo|đề án"
                    + "|chiến|chương trình|tháng|ngày|ngôi nhà)(?!\\p{L})");
    /** Ordinary phrases that contain a word of {@link #DOUBTFUL_WORD} but no name. */
    private static final Pattern ORDINARY_PHRASE = Pattern.compile(
            "(?<!\\p{L})(?:cơ sở|địa bàn|cán bộ|tiến bộ|xã hội|ban hành|toàn bộ|liên ngành|tập trung)(?!\\p{L})");

    private static final Pattern NO_VOWEL = Pattern.compile("[B-DF-HJ-NP-TVWXZĐ&]{2,}");
    private static final int LONGEST_NAME = 4;

    private SentenceCase() {}

    /** The title in sentence case; unchanged when it is not in capitals or its names are not certain. */
    public static String of(String title) {
        return NameCasing.isCapitals(title) ? sentenceCase(title).orElse(title) : title;
    }

    private static Optional<String> sentenceCase(String title) {
        var text = title.strip().replaceAll("\\s+", " ");
        if (DOUBTFUL_WORD
                .matcher(ORDINARY_PHRASE.matcher(text.toLowerCase(VI)).replaceAll(""))
                .find()) {
            return Optional.empty();
        }
        var words = text.split(" ");
        var out = new StringBuilder();
        int place = 0;
        while (place < words.length) {
            int unit = countUnitWords(words, place);
            if (unit == 0) {
                append(out, lowered(words[place++]));
                continue;
            }
            for (int word = 0; word < unit; word++) {
                append(out, words[place++].toLowerCase(VI));
            }
            int name = countNameWords(words, place);
            if (name == 0) {
                return Optional.empty();
            }
            for (int word = 0; word < name; word++) {
                append(out, NameCasing.capital(words[place++].toLowerCase(VI)));
            }
        }
        return Optional.of(NameCasing.capital(out.toString()));
    }

    /**
     * The number of words at this position that form the type of an administrative unit: 0, 1 or 2. The word "xã" of
     * "xã hội" (society) does not count.
     */
    private static int countUnitWords(String[] words, int place) {
        var one = words[place].toLowerCase(VI);
        if (place + 1 < words.length && UNITS.contains(one + " " + words[place + 1].toLowerCase(VI))) {
            return 2;
        }
        boolean society = one.equals("xã") && place + 1 < words.length && words[place + 1].equalsIgnoreCase("hội");
        return UNITS.contains(one) && !society ? 1 : 0;
    }

    /** The number of words of the name that begins at this position; 0 when the end of the name is not certain. */
    private static int countNameWords(String[] words, int place) {
        for (int length = 1; length <= LONGEST_NAME && place + length <= words.length; length++) {
            var last = words[place + length - 1];
            if (!last.matches("\\p{Lu}+[,.;]?")) {
                return 0;
            }
            boolean ends = place + length == words.length
                    || last.matches(".*[,.;]")
                    || words[place + length].matches("[\\d(–-].*")
                    || WORDS_AFTER_NAME.contains(words[place + length].toLowerCase(VI))
                    || countUnitWords(words, place + length) > 0;
            if (ends) {
                return length;
            }
        }
        return 0;
    }

    /** The word in lower case; abbreviations, words without a vowel and words with digits stay unchanged. */
    private static String lowered(String word) {
        boolean unchanged = NameCasing.isAbbreviation(word)
                || NO_VOWEL.matcher(word).matches()
                || word.chars().anyMatch(Character::isDigit);
        return unchanged ? word : word.toLowerCase(VI);
    }

    private static void append(StringBuilder out, String word) {
        out.append(out.isEmpty() ? "" : " ").append(word);
    }
}
