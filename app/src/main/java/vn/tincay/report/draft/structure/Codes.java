package vn.tincay.report.draft.structure;

import java.util.Set;
import java.util.UUID;
import vn.tincay.base.text.VietnameseText;

/**
 * The codes of rows, columns, tables and narratives. A new piece has a provisional code until the form is released;
 * then its words become a code that no version of the form has used. Nobody types or sees a code.
 */
public final class Codes {

    private static final String PROVISIONAL = "new_";
    private static final int LONGEST = 48;

    private Codes() {}

    public static String provisional() {
        return PROVISIONAL + UUID.randomUUID().toString().substring(0, 8);
    }

    public static boolean isProvisional(String code) {
        return code.startsWith(PROVISIONAL);
    }

    /** A code for these words, joined by the separator, that is not taken yet. */
    public static String of(String words, String separator, Set<String> used) {
        var code = new StringBuilder();
        for (var word : VietnameseText.fold(words).split(" ", -1)) {
            var plain = word.replaceAll("[^a-z0-9]", "");
            if (!plain.isEmpty() && code.length() + plain.length() < LONGEST) {
                code.append(code.isEmpty() ? "" : separator).append(plain);
            }
        }
        var first = code.isEmpty() || Character.isDigit(code.charAt(0)) ? "c" + separator + code : code.toString();
        var free = first;
        for (int number = 2; used.contains(free) || free.equals("sum") || isProvisional(free); number++) {
            free = first + separator + number;
        }
        return free;
    }
}
