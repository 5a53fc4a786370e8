package vn.tincay.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.drafting.facts.ReadFacts;

/** Turns the headings above the tasks of a table, such as "I. Truyền thông", into tasks that hold the tasks below. */
final class TaskGroups {

    private static final Pattern NUMBERED = Pattern.compile("([IVX]{1,6}|[A-H])\\. (.+)");

    /**
     * @param task the task that stands for the group
     * @param begins whether the group begins with the task asked about
     */
    record Group(ReadFacts.ReadTask task, boolean begins) {}

    private String last = "";
    private ReadFacts.@Nullable ReadTask open;

    /** The group to which the next task of the table belongs; null when it belongs to none. */
    @Nullable
    Group of(Fact task) {
        var words = task.field("group").replaceAll("\\s+", " ").strip();
        var before = open;
        if (!words.isEmpty() && words.equals(last) && before != null) {
            return new Group(before, false);
        }
        last = words;
        open = words.isEmpty() ? null : task(words, task);
        return open == null ? null : new Group(open, true);
    }

    private static ReadFacts.ReadTask task(String words, Fact first) {
        var numbered = NUMBERED.matcher(words);
        boolean hasNumber = numbered.matches();
        return new ReadFacts.ReadTask(
                hasNumber ? numbered.group(1) : words,
                hasNumber ? numbered.group(2) : words,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                "",
                first.fromLine(),
                first.toLine());
    }
}
