package vn.tincay.plan.drafting.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds the words of a time: lower case, no diacritics, plain dashes and spaces; dots and slashes of days stay. */
final class PlainWords {

    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");

    /** "sáu tháng" (six months), which without diacritics equals "sau tháng" (after a month). */
    private static final Pattern SIX = Pattern.compile("(?iu)(?<!\\p{L})sáu(?= tháng)");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** Only this many characters of a wording are read; no wording of a time is longer. */
    private static final int LONGEST = 400;

    private PlainWords() {}

    static String of(String words) {
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ");
        var counted = SIX.matcher(composed.substring(0, Math.min(LONGEST, composed.length())))
                .replaceAll("6");
        var plain = MARKS.matcher(Normalizer.normalize(counted, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return DASHES.matcher(plain)
                .replaceAll("-")
                .replaceAll("\\b0(?=\\d\\b)", "")
                .strip();
    }
}
