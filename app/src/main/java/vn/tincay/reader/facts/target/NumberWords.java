package vn.tincay.reader.facts.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Percentages written in words: "một trăm phần trăm", "bảy mươi lăm phần trăm". */
final class NumberWords {
    private static final String DIGIT = "(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)";
    private static final List<String> DIGITS =
            List.of("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin");
    private static final Map<String, String> VARIANTS = Map.of("tu", "bon", "lam", "nam");

    /** A percentage of whole numbers up to a hundred, in folded words. */
    static final String PERCENT =
            "(?:(?:mot )?tram|(?:" + DIGIT + " )?muoi(?: " + DIGIT + ")?|" + DIGIT + ") phan tram";

    private NumberWords() {}

    /** The value of words that {@link #PERCENT} matches: "muoi" is ten, "hai muoi mot" twenty-one. */
    static BigDecimal percent(String words) {
        var parts = List.of(
                words.substring(0, words.length() - " phan tram".length()).split(" "));
        if (parts.contains("tram")) {
            return BigDecimal.valueOf(100);
        }
        int ten = parts.indexOf("muoi");
        if (ten < 0) {
            return BigDecimal.valueOf(digit(parts.getFirst()));
        }
        int tens = ten == 0 ? 1 : digit(parts.getFirst());
        return BigDecimal.valueOf(tens * 10L + (ten + 1 < parts.size() ? digit(parts.getLast()) : 0));
    }

    private static int digit(String word) {
        return DIGITS.indexOf(VARIANTS.getOrDefault(word, word));
    }
}
