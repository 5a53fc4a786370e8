package vn.tincay.reader.facts.task;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;

/**
 * Splits a task's line into the work and, at the end of the line, lead and deadline: in brackets, or after a dash, a
 * colon, a semicolon, a comma or a full stop.
 *
 * @param tail lead and deadline; null when the line contains only the work
 */
record TaskLine(String work, @Nullable AssignmentPhrase tail) {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,260})\\)(?=[.;,]?\\s*$|:|\\.)");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\S)(: | [-–/→] |; |, |\\. )(?=\\S)");
    /** Words after which a name is a topic of the work and not its lead. */
    private static final Pattern ENDS_WITH_TOPIC = Pattern.compile(
            "(?:^| )(?:gom|voi|cua|cho|tai|o|thuoc|giua|don vi|co quan|dia phuong|doi tuong|thanh phan|nhu|va|sau|nghi|hop)$");

    private static final int LONGEST_TAIL = 260;
    private static final int SHORTEST_WORK = 6;

    /**
     * Splits the part of a line before its first label. Lead and deadline in a bracket before the label count; a
     * bracket with labels inside is left out.
     */
    static TaskLine of(String text) {
        TaskLine whole = splitTail(text.replace('[', '(').replace(']', ')'));
        int label = TaskLabels.firstLabel(text);
        boolean bracketed = whole.tail() != null && whole.work().length() <= label;
        if (bracketed || label == text.length()) {
            return whole;
        }
        String own = text.substring(0, label);
        int open = own.lastIndexOf('(') > own.lastIndexOf(')') ? own.lastIndexOf('(') : own.length();
        return splitTail(own.substring(0, open));
    }

    private static TaskLine splitTail(String text) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            AssignmentPhrase inner = AssignmentPhrase.of(bracket.group(1));
            String work = text.substring(0, bracket.start());
            boolean named = inner != null && !inner.hasVerb() && inner.time() == null && endsWithBody(work);
            if (inner != null && inner.hasBodies() && !named && work.length() >= 3) {
                return new TaskLine(work.strip(), inner);
            }
        }
        Matcher mark = SEPARATOR.matcher(text);
        int from = Math.max(0, text.length() - LONGEST_TAIL);
        while (mark.find(from)) {
            from = mark.end();
            AssignmentPhrase tail =
                    mark.start() < SHORTEST_WORK ? null : AssignmentPhrase.of(text.substring(mark.end()));
            if (tail != null && isPlausible(mark.group(1), tail, text.substring(0, mark.start()))) {
                return new TaskLine(text.substring(0, mark.start()).strip(), tail);
            }
        }
        return new TaskLine(text, null);
    }

    /**
     * Whether the phrase after a separator is lead and deadline: the weaker the separator, the more the phrase must
     * contain.
     */
    private static boolean isPlausible(String mark, AssignmentPhrase tail, String work) {
        boolean who = !tail.lead().isEmpty();
        boolean more = tail.hasVerb() || tail.time() != null;
        boolean about = ENDS_WITH_TOPIC.matcher(Folding.plain(work)).find();
        return switch (mark.strip()) {
            case ":" -> who && !about && (more || tail.lead().size() == 1);
            case "-", "–", "/", "→" -> who && !about || tail.time() != null && !tail.hasBodies();
            case "." -> who && tail.hasVerb();
            case ";" -> who && more;
            default -> who && tail.time() != null && !about && !endsWithBody(work);
        };
    }

    /** Whether a text ends with a body's name. */
    private static boolean endsWithBody(String text) {
        int from = Math.max(0, text.length() - 60);
        for (int i = text.length() - 1; i >= from; i--) {
            boolean start = Character.isUpperCase(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ');
            if (start && Bodies.startsAt(text, i)) {
                String name = text.substring(i).strip();
                return Bodies.nameLength(name) >= name.length() - 1;
            }
        }
        return false;
    }

    List<String> lead() {
        return tail == null ? List.of() : tail.lead();
    }
}
