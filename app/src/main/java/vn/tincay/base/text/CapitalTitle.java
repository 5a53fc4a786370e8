package vn.tincay.base.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a title typed in capitals into sentence case; the layout of a paper sets capitals itself. */
public final class CapitalTitle {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> KEPT = Set.of("UBND", "HĐND", "LHPN", "MTTQ");
    private static final String NUMBER = "[IVX]+[.,:;)]?";

    private CapitalTitle() {}

    /** The title in sentence case if all its letters are capitals; any other text unchanged. */
    public static String of(String text) {
        if (!text.equals(text.toUpperCase(VIETNAMESE)) || text.equals(text.toLowerCase(VIETNAMESE))) {
            return text;
        }
        var words = Arrays.stream(text.split(" ", -1))
                .map(word -> KEPT.contains(word) || word.matches(NUMBER) ? word : word.toLowerCase(VIETNAMESE))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }
}
