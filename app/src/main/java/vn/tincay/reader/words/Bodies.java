package vn.tincay.reader.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tincay.base.ResourceTable;

/**
 * Recognises the name of a body at the beginning of a text and finds its end: at a colon, a semicolon or a full stop,
 * or where the sentence about the body begins ("Sở Tư pháp | hướng dẫn …").
 */
public final class Bodies {
    private static final Map<String, List<String>> NAME_BEGINNINGS = byFirstWord("body-heads.tsv");
    private static final Map<String, List<String>> NOT_BODIES = byFirstWord("not-bodies.tsv");
    private static final Map<String, List<String>> VERBS = byFirstWord("verbs.tsv");
    /** Verbs that are also parts of names. */
    private static final Set<String> NAME_LIKE = ResourceTable.rows("verbs.tsv").stream()
            .filter(row -> row.size() > 1)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    /** Words after which a verb is part of a name: "các cơ quan, tổ chức", "Ban quản lý", "đơn vị thực hiện". */
    private static final Set<String> NO_VERB_AFTER =
            Set.of("các", "ban", "tổ", "đội", "phòng", "tâm", "và", "những", "tác", "hệ", "sát");

    /** Words of names whose second half is also a verb: "Phòng Tư vấn - Trợ giúp", "Ban Chỉ đạo Chương trình". */
    private static final Set<String> COMPOUNDS = Set.of(
            "trợ giúp",
            "chương trình",
            "công trình",
            "quy trình",
            "hành trình",
            "bầu cử",
            "ứng cử",
            "phòng khám",
            "quà tặng",
            "xây dựng",
            "hậu cần");

    private static final Set<String> NOUNS_AFTER_TO_CHUC = Set.of(
            "thành", "chính", "xã", "đoàn", "có", "liên", "tôn", "kinh", "phi", "đảng", "quốc", "thuộc", "cơ", "cá");
    /** Last words of general names that continue with "được giao": "các đơn vị được giao …". */
    private static final Set<String> GENERAL_BODY =
            Set.of("vị", "quan", "phương", "chức", "nhân", "huyện", "xã", "phường", "phố", "quận", "trường");

    /** Words after which "phòng" ends a name and does not begin an office: Bộ Quốc phòng, Văn phòng. */
    private static final Set<String> BEFORE_PHONG = Set.of("quốc", "biên", "văn", "trưởng");

    private static final int LONGEST_NAME = 420;
    /** The longest beginning of a name that is looked up in the tables, with the next word. */
    private static final int LONGEST_HEAD = 80;

    private Bodies() {}

    /** Whether a body's name begins here. */
    public static boolean startsAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        String path = text.substring(at, Math.min(text.length(), at + LONGEST_HEAD));
        return headLength(Folding.lower(path), path, 0) > 0;
    }

    public static boolean starts(String text) {
        return startsAt(text, 0);
    }

    /**
     * Length of the leading name or list of names; 0 when the text does not begin with a body, or when no end is found
     * in 420 characters.
     */
    public static int nameLength(String text) {
        int limit = Math.min(text.length(), LONGEST_NAME);
        String low = Folding.lower(text.substring(0, Math.min(text.length(), LONGEST_NAME + LONGEST_HEAD)));
        int head = headLength(low, text, 0);
        if (head == 0) {
            return 0;
        }
        for (int i = head; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == ':' && groupContinues(text, low, i))
                    || (c == ';' && startsAt(text, i + 2) && beginsName(low, text, i + 2))) {
                continue;
            }
            if (c == ':' || c == ';' || (c == '.' && endsSentence(text, i))) {
                return i;
            }
            if (i > 0 && low.charAt(i - 1) == ' ' && Character.isLetter(c) && isVerbAt(low, text, i)) {
                return trimmedEnd(text, i);
            }
        }
        return text.length() <= LONGEST_NAME ? text.length() : 0;
    }

    /** Whether the text after a semicolon is another name and not the next sentence. */
    private static boolean beginsName(String low, String text, int at) {
        int head = headLength(low, text, at);
        return head > 0 && !begins(VERBS, low, at);
    }

    /**
     * Whether the words after a colon are further bodies, "Các Sở: Y tế, Tư pháp", and not a duty, "Các sở: Chủ động
     * triển khai".
     */
    private static boolean groupContinues(String text, String low, int colon) {
        int next = colon + 2;
        return colon < 30
                && low.startsWith("các ")
                && next < text.length()
                && text.length() < 260
                && Character.isUpperCase(text.charAt(next))
                && !begins(VERBS, low, next);
    }

    /**
     * Whether the sentence about a body begins here: with a lower-case verb of the table that is not part of a name.
     */
    public static boolean isVerbAt(String low, String text, int at) {
        if (Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        String word = wordAt(low, at);
        List<String> phrases = VERBS.get(word);
        if (phrases == null) {
            return false;
        }
        for (String phrase : phrases) {
            if (low.startsWith(phrase, at) && isBoundary(low, at + phrase.length())) {
                return !isPartOfName(low, at, phrase);
            }
        }
        return false;
    }

    /**
     * Whether a line below a body's name begins with an order: "Chỉ đạo …"; below "Văn phòng Ban" these words continue
     * the name.
     */
    public static boolean isOrderBelow(String name, String line) {
        String low = Folding.lower(line);
        String last = wordBefore(Folding.lower(name), name.length());
        return VERBS.getOrDefault(wordAt(low, 0), List.of()).stream()
                .filter(verb -> low.startsWith(verb) && isBoundary(low, verb.length()))
                .anyMatch(verb ->
                        !NAME_LIKE.contains(verb) || !NO_VERB_AFTER.contains(last) && !NAMED_BY_WORK.contains(last));
    }

    private static final Set<String> NAMED_BY_WORK =
            Set.of("cục", "vụ", "sở", "viện", "khoa", "hội", "quỹ", "bộ", "phận", "nhóm", "trạm");

    private static boolean isPartOfName(String low, int at, String phrase) {
        String before = wordBefore(low, at);
        if (before.equals("được") && GENERAL_BODY.contains(wordBefore(low, low.lastIndexOf("được", at - 1)))) {
            return true;
        }
        if (COMPOUNDS.contains(before + " " + phrase)) {
            return true;
        }
        boolean listed = at >= 2 && low.charAt(at - 2) == ',';
        if (phrase.equals("tổ chức")) {
            String next = wordAt(low, Math.min(low.length(), at + phrase.length() + 1));
            return before.equals("các") || NOUNS_AFTER_TO_CHUC.contains(next) || (listed && next.equals("đơn"));
        }
        boolean labelled = before.equals("viên") && low.startsWith(":", at + phrase.length());
        if (labelled && NAME_LIKE.contains(phrase)) {
            return true;
        }
        if (listed || !NO_VERB_AFTER.contains(before) || !NAME_LIKE.contains(phrase)) {
            return false;
        }
        int start = low.lastIndexOf(before, at - 1);
        return !(before.equals("phòng") && BEFORE_PHONG.contains(wordBefore(low, start)));
    }

    private static int headLength(String low, String text, int at) {
        if (at >= text.length() || begins(NOT_BODIES, low, at)) {
            return 0;
        }
        for (String head : NAME_BEGINNINGS.getOrDefault(wordAt(low, at), List.of())) {
            boolean fits = low.startsWith(head, at) && isBoundary(low, at + head.length());
            if (fits
                    && (Character.isUpperCase(text.charAt(at))
                            || head.startsWith("các")
                            || head.startsWith("đơn vị sự nghiệp"))) {
                return head.length();
            }
        }
        return 0;
    }

    private static boolean begins(Map<String, List<String>> phrases, String low, int at) {
        return phrases.getOrDefault(wordAt(low, at), List.of()).stream()
                .anyMatch(phrase -> low.startsWith(phrase, at) && isBoundary(low, at + phrase.length()));
    }

    private static boolean endsSentence(String text, int i) {
        return i + 1 >= text.length() || (text.charAt(i + 1) == ' ' && i > 3 && !isAbbreviation(text, i));
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = text.lastIndexOf(' ', dot) + 1;
        String word = text.substring(start, dot);
        return word.length() <= 3 && NameCasing.isCapitals(word);
    }

    private static int trimmedEnd(String text, int end) {
        int i = end;
        while (i > 0 && ",; -–".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return text.substring(at, end);
    }

    static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isBoundary(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static Map<String, List<String>> byFirstWord(String table) {
        Map<String, List<String>> byWord = new HashMap<>();
        ResourceTable.column(table).stream()
                .map(Folding::lower)
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(phrase -> byWord.computeIfAbsent(wordAt(phrase, 0), w -> new ArrayList<>())
                        .add(phrase));
        return byWord;
    }
}
