package vn.tincay.reader.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings pieces of text into the form in which {@code plan parse} prints them. */
public final class TextCleanup {
    private static final String END = ";.:,/";
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=\\p{L}{2}[.;!]|[)”\"%]\\.|\\d\\.) +(?=[\\p{Lu}“\"]|\\d{1,3}(?:,\\d+)? ?%)");

    private TextCleanup() {}

    /**
     * Collapses white space and removes any of {@code ; . : , /} at the end. A text that ends with three dots, such as
     * "v.v...", keeps them.
     */
    public static String clean(String text) {
        StepBudget.spend(text.length());
        String clean = text.strip().replaceAll("\\s+", " ");
        if (clean.endsWith("...") || clean.endsWith("…")) {
            return clean;
        }
        return withoutEnd(clean, END);
    }

    /** The text without any of these characters and spaces at its end. */
    public static String withoutEnd(String text, String marks) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The sentences of a paragraph; a semicolon or an exclamation mark before a capital also ends a sentence. */
    public static List<String> sentences(String text) {
        StepBudget.spend(text.length());
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            for (String sentence : mayEnd(line) ? SENTENCE.split(line) : new String[] {line}) {
                if (!sentence.isBlank()) {
                    sentences.add(sentence.strip());
                }
            }
        }
        return sentences;
    }

    /**
     * Whether a mark that ends a sentence precedes a space. Checked first, because most lines have none and the
     * pattern is slow.
     */
    private static boolean mayEnd(String line) {
        for (int i = line.indexOf(' '); i > 0; i = line.indexOf(' ', i + 1)) {
            if (".;!".indexOf(line.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The sentences of a paragraph; text in brackets stays with the sentence around it. */
    public static List<String> sentencesWithBrackets(String text) {
        List<String> whole = new ArrayList<>();
        String open = "";
        for (String piece : sentences(text)) {
            String sentence = open.isEmpty() ? piece : open + " " + piece;
            int bracket = sentence.lastIndexOf('(');
            boolean goesOn = bracket > sentence.lastIndexOf(')') && sentence.length() - bracket < LONGEST_IN_BRACKETS;
            open = goesOn ? sentence : "";
            if (!goesOn) {
                whole.add(sentence);
            }
        }
        if (!open.isEmpty()) {
            whole.add(open);
        }
        return whole;
    }

    private static final int LONGEST_IN_BRACKETS = 200;

    /** The parts of a sentence separated by semicolons outside brackets. */
    public static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0 && i + 1 < sentence.length() && sentence.charAt(i + 1) == ' ') {
                parts.add(sentence.substring(start, i));
                start = i + 2;
            }
        }
        parts.add(sentence.substring(start));
        return parts;
    }

    /** The share of the shorter text's folded words that the longer text contains. */
    public static double overlap(String a, String b) {
        StepBudget.spend(a.length() + b.length());
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
