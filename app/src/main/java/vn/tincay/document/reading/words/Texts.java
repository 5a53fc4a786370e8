package vn.tincay.document.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings pieces of text into the form the contract asks for. */
public final class Texts {
    private static final String END = ";.:,/";
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=\\p{L}{2}[.;!]|[)”\"%]\\.|\\d\\.) +(?=[\\p{Lu}“\"]|\\d{1,3}(?:,\\d+)? ?%)");

    private Texts() {}

    /** White space collapsed, final {@code ; . : ./.} dropped; "v.v..." and "..." stay. */
    public static String clean(String text) {
        Budget.spend(text.length());
        String clean = text.strip().replaceAll("\\s+", " ");
        if (clean.endsWith("...") || clean.endsWith("…")) {
            return clean;
        }
        return withoutEnd(clean, END);
    }

    /** The text without any of these marks, and without spaces, at its end. */
    public static String withoutEnd(String text, String marks) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The sentences of a paragraph, semicolons before a capital counting as ends. */
    public static List<String> sentences(String text) {
        Budget.spend(text.length());
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            for (String sentence : SENTENCE.split(line)) {
                if (!sentence.isBlank()) {
                    sentences.add(sentence.strip());
                }
            }
        }
        return sentences;
    }

    /** Share of the shorter text's words that the longer one has too; words folded. */
    public static double overlap(String a, String b) {
        Budget.spend(a.length() + b.length());
        List<String> shorter = new ArrayList<>(List.of(Folding.plain(a).split("[^a-z0-9]+")));
        List<String> longer = new ArrayList<>(List.of(Folding.plain(b).split("[^a-z0-9]+")));
        if (shorter.size() > longer.size()) {
            List<String> swap = shorter;
            shorter = longer;
            longer = swap;
        }
        int all = shorter.size();
        int common = 0;
        for (String word : shorter) {
            common += longer.remove(word) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) common / all;
    }
}
