package vn.tincay.plan.drafting.time;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.Timing;

/**
 * The time that a document states for a task or a duty.
 *
 * @param words the words that state it; null when there are none
 */
public record StatedTime(@Nullable String words, UnderstoodTime understood) {

    private static final String DAY =
            "\\d{1,2}\\s?(?:[/.-]\\s?|\\s*tháng\\s+)\\d{1,2}(?:(?:\\s?[/.-]\\s?|\\s+năm\\s+)\\d{4})?(?!\\d)";
    private static final String OF_EACH =
            "\\d{1,2}\\s+(?:của\\s+)?(?:(?:hằng|hàng|mỗi)\\s+tháng|tháng\\s+cuối\\s+(?:(?:hằng|hàng|mỗi|của)\\s+)?quý)";
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?)(?:\\s+vào)?\\s+(?:ngày\\s+)?(?:" + DAY + "|"
                    + OF_EACH + ")|(?<!\\p{L})(?:vào\\s+)?ngày\\s+" + OF_EACH);
    private static final Pattern YEARLY = Pattern.compile("(?iu)(?:hằng|hàng|mỗi|từng) năm|định kỳ năm");

    /**
     * The time of a task: the words of the document for it, else the deadline in its text.
     *
     * @param parts whether other tasks are parts of it; its text then contains theirs, and their deadlines
     */
    public static StatedTime ofTask(@Nullable String time, String text, boolean parts, int fromYear, int toYear) {
        if (time != null && !time.isBlank()) {
            return new StatedTime(time, TimeWords.understand(time, fromYear, toYear));
        }
        return parts ? unstated() : inSentence(text, fromYear, toYear);
    }

    /**
     * The deadline in a sentence that describes work. A date counts only after a word such as "trước" (before); any
     * other date there may be that of a cited document.
     */
    public static StatedTime inSentence(String sentence, int fromYear, int toYear) {
        var words = DEADLINE.matcher(sentence)
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining("; "));
        if (words.isEmpty()) {
            return unstated();
        }
        var stated = YEARLY.matcher(sentence).find() ? words + " hằng năm" : words;
        return new StatedTime(stated, TimeWords.understand(stated, fromYear, toYear));
    }

    private static StatedTime unstated() {
        return new StatedTime(null, new UnderstoodTime(new Timing.Unstated(), null));
    }
}
