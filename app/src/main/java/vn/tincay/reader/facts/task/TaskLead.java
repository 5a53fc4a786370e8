package vn.tincay.reader.facts.task;

import java.util.regex.Pattern;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;

/** Finds the body that leads a task in a sentence such as "Giao | Sở Y tế | chủ trì …". */
final class TaskLead {
    private static final Pattern WORDS_BEFORE_BODY = Pattern.compile("(?:giao|phan cong|do|:|^|\\() ?$");
    private static final int NEAR = 20;

    private TaskLead() {}

    /** The position where the body directly before "chủ trì" begins; -1 when no body stands there. */
    static int before(String text, int end) {
        int from = Math.max(0, end - 160);
        for (int i = from; i < end; i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean upper = Character.isUpperCase(text.charAt(i));
            if (wordStart
                    && upper
                    && Bodies.startsAt(text, i)
                    && Bodies.nameLength(text.substring(i, end).strip())
                            >= text.substring(i, end).strip().length() - 1) {
                String before = Folding.plain(text.substring(Math.max(0, i - NEAR), i));
                return i == 0
                                || WORDS_BEFORE_BODY.matcher(before).find()
                                || before.endsWith(". ")
                                || before.endsWith("; ")
                                || before.endsWith(", ")
                        ? i
                        : -1;
            }
        }
        return -1;
    }
}
