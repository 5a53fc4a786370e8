package vn.tincay.reader.words;

import java.text.Normalizer;

/**
 * Folds Vietnamese text for matching. Every result has the length of its argument, so a position in the folded text is
 * the same in the original; the argument must be NFC.
 */
public final class Folding {
    private static final char[] PLAIN = new char[0x2100];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = fold(c);
        }
    }

    private Folding() {}

    /** The text in lower case without diacritics; dashes, quotes and spaces become their plain form. */
    public static String plain(String text) {
        StepBudget.spend(text.length());
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < PLAIN.length ? PLAIN[c] : c;
        }
        return new String(folded);
    }

    /**
     * The text in lower case with diacritics. At the end of a word the tone moves to the vowel of the newer spelling
     * (hoà → hòa, uỷ → ủy).
     */
    public static String lower(String text) {
        StepBudget.spend(text.length());
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
            if (i > 0 && endsWord(text, i + 1)) {
                moveTone(folded, i);
            }
        }
        return new String(folded);
    }

    private static final String TONED_SECOND_VOWEL = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String SECOND_VOWEL_WITHOUT_TONE = "aaaaaeeeeeyyyyy";
    private static final String TONED_O = "òóỏõọòóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    private static void moveTone(char[] text, int i) {
        int at = TONED_SECOND_VOWEL.indexOf(text[i]);
        if (at < 0) {
            return;
        }
        if (text[i - 1] == 'o' && at < 10) {
            text[i - 1] = TONED_O.charAt(at);
            text[i] = SECOND_VOWEL_WITHOUT_TONE.charAt(at);
        } else if (text[i - 1] == 'u' && at >= 10 && (i < 2 || text[i - 2] != 'q')) {
            text[i - 1] = TONED_U.charAt(at - 10);
            text[i] = 'y';
        }
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static char fold(char c) {
        return switch (c) {
            case 'đ', 'Đ', 'Ð', 'ð' -> 'd';
            case '–', '—', '‑', '‐', '−', '‒' -> '-';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '`', '´' -> '\'';
            case '\t', '\u00a0', '\u2003', '\u2002', '\u2009', '\u202f' -> ' ';
            default -> c < 128 ? Character.toLowerCase(c) : base(c);
        };
    }

    private static char base(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(parts.charAt(0));
    }
}
