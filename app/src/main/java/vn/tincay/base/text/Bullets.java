package vn.tincay.base.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces bullets and arrows of word processors and web pages by those that the fonts for paper have. */
final class Bullets {

    /**
     * Bullets that word processors store in the private use area as U+F000 plus the byte of the font: Symbol (Adobe
     * Symbol encoding) and Wingdings (Microsoft). Where the two fonts differ, the bullet of Wingdings is meant: Symbol
     * is used for formulas, which plans do not have.
     */
    private static final Map<Integer, String> SYMBOL_FONTS = Map.ofEntries(
            Map.entry(0xF0B7, "•"), // Symbol: bullet
            Map.entry(0xF02D, "–"), // Symbol: minus
            Map.entry(0xF0A7, "•"), // Wingdings: small black square
            Map.entry(0xF0A8, "•"), // Wingdings: white square
            Map.entry(0xF0D8, "•"), // Wingdings: arrowhead
            Map.entry(0xF0FC, "•"), // Wingdings: tick
            Map.entry(0xF0FB, "•"), // Wingdings: cross
            Map.entry(0xF0FE, "•"), // Wingdings: ticked box
            Map.entry(0xF06C, "•"), // Wingdings: black circle
            Map.entry(0xF06E, "•"), // Wingdings: black square
            Map.entry(0xF06F, "•"), // Wingdings: white square
            Map.entry(0xF071, "•"), // Wingdings: box with shadow
            Map.entry(0xF072, "•"), // Wingdings: box with shadow
            Map.entry(0xF075, "•"), // Wingdings: diamond
            Map.entry(0xF076, "•"), // Wingdings: four diamonds
            Map.entry(0xF077, "•"), // Wingdings: small diamond
            Map.entry(0xF0AB, "•"), // Wingdings: star
            Map.entry(0xF046, "•"), // Wingdings: pointing hand
            Map.entry(0xF0E0, "→"), // Wingdings: arrow
            Map.entry(0xF0E8, "→"), // Wingdings: heavy arrow
            Map.entry(0xF0F0, "→")); // Wingdings: white arrow

    /** Unicode bullets at the start of a line that the fonts for paper lack. */
    private static final Pattern AT_LINE_START =
            Pattern.compile("(?m)^([ \\t]*)[\u2023\u2043\u2605\u2606\u2610-\u2612\u2713-\u2718\u2756\u25C6\u25B6\u2794"
                    + "\u279C\u27A2-\u27A4\u2B1B\u2B1C]\uFE0F?");

    private Bullets() {}

    /** Replaces the different bullets at the start of lines by {@code •}. */
    static String plain(String text) {
        return AT_LINE_START.matcher(text).replaceAll("$1•");
    }

    /** The bullet, arrow or dash that a character of a symbol font stands for; null for any other character. */
    static @Nullable String ofSymbolFont(int point) {
        return SYMBOL_FONTS.get(point);
    }
}
