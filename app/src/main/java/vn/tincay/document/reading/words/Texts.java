package vn.tincay.document.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings pieces of text into the form the contract asks for. */
public final class Texts {
    private static final Pattern END = Pattern.compile("(?:\\s*[;.:,]|\\s*\\./\\.|\\s*/)+$");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=\\p{L}{2}[.;!]|[)”\"%]\\.|\\d\\.) +(?=[\\p{Lu}“\"]|\\d{1,3}(?:,\\d+)? ?%)");

    private Texts() {}

    /** White space collapsed, final {@code ; . : ./.} dropped; "v.v..." and "..." stay. */
    public static String clean(String text) {
        String clean = text.strip().replaceAll("\\s+", " ");
        if (clean.endsWith("...") || clean.endsWith("…")) {
            return clean;
        }
        return END.matcher(clean).replaceFirst("").strip();
    }

    /** The sentences of a paragraph, semicolons before a capital counting as ends. */
    public static List<String> sentences(String text) {
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
