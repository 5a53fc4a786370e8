package vn.tincay.base.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Normalises Vietnamese words in all the ways people write them: composed or decomposed, with or without diacritics,
 * with the tone on either vowel ({@code hòa}, {@code hoà}), with stray spaces.
 */
public final class VietnameseText {

    /**
     * The marks of huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries, in which a syllable without a mark
     * comes first.
     */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** The letters in dictionary order. The foreign f, j, w and z have their Latin places. */
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private VietnameseText() {}

    /**
     * The search form: lower case, no diacritics, {@code đ} as {@code d}, no apostrophes, and one space for everything
     * else that is neither letter nor digit. {@code " Thị trấn M’Đrắk"} becomes {@code "thi tran mdrak"}.
     */
    public static String fold(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        var out = new StringBuilder(parts.length());
        boolean space = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (isMark(c) || isApostrophe(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                space = true;
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.append(isLetterD(c) ? 'd' : Character.toLowerCase(c));
        }
        return out.toString();
    }

    /**
     * A form that distinguishes {@code Thạnh} from {@code Thành} but equates {@code hòa} and {@code hoà}: lower case,
     * single spaces, the tone of each word moved behind its last letter.
     */
    public static String spelling(String text) {
        var parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var out = new StringBuilder(parts.length());
        var tones = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (isApostrophe(c)) {
                continue;
            }
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else if (Character.isLetterOrDigit(c) || isMark(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(isLetterD(c) ? 'đ' : c);
            } else {
                out.append(tones);
                tones.setLength(0);
                space = true;
            }
        }
        return out.append(tones).toString();
    }

    /**
     * The {@code like} pattern that finds these words in a folded text. An empty query matches everything; a query
     * without letters or digits matches nothing.
     */
    public static String like(String words) {
        return words.isBlank() ? "%" : fold(words).isEmpty() ? "" : "%" + fold(words) + "%";
    }

    /** Composed, trimmed, with single spaces: the stored form of a name. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /**
     * Dictionary order: first by letters (a ă â b c d đ …), then by tones word by word. Numbers are ordered by value.
     */
    public static Comparator<String> order() {
        return Comparator.comparing(VietnameseText::sortingKey);
    }

    /** A key whose plain string order equals {@link #order}, for sorting long lists. */
    public static String sortingKey(String text) {
        var parts = Normalizer.normalize(tidy(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        int i = 0;
        while (i < parts.length()) {
            if (Character.isDigit(parts.charAt(i))) {
                int end = i;
                while (end < parts.length() && Character.isDigit(parts.charAt(end))) {
                    end++;
                }
                // Numbers of up to nine digits are padded, so that Phường 2 comes before Phường 10.
                letters.append("0".repeat(Math.max(0, 9 - (end - i)))).append(parts, i, end);
                i = end;
                continue;
            }
            append(parts.charAt(i++), letters, tones);
        }
        return letters + "\u0001" + tones;
    }

    private static void append(char c, StringBuilder letters, StringBuilder tones) {
        if (c == ' ') {
            letters.append('\u0002');
            tones.append(' ');
            return;
        }
        var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        var bare = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            int tone = TONES.indexOf(parts.charAt(i));
            if (tone >= 0) {
                tones.append((char) ('1' + tone));
            } else {
                bare.append(parts.charAt(i));
            }
        }
        var letter = Normalizer.normalize(bare, Normalizer.Form.NFC);
        int place = letter.length() == 1 ? LETTERS.indexOf(isLetterD(letter.charAt(0)) ? 'đ' : letter.charAt(0)) : -1;
        letters.append(place < 0 ? letter : String.valueOf((char) ('\u0100' + place)));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Whether the letter counts as {@code đ}, which has no decomposition. The Icelandic {@code ð} and the African
     * {@code ɖ} are often typed in its place.
     */
    private static boolean isLetterD(char c) {
        return c == 'đ' || c == 'Đ' || c == 'ð' || c == 'Ð' || c == 'ɖ' || c == 'Ɖ';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }
}
