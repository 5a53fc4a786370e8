package vn.tincay.plan.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.TaskContent;

/**
 * Numbers the tasks on paper (Decree 30/2020/NĐ-CP, Annex I: {@code 1.}, {@code a)}, {@code -}); a plan of four levels
 * has {@code 1.1.} between the first two.
 */
final class TaskNumbers {

    /** The letters of points; Vietnamese lists use đ and leave out f, j, w and z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /**
     * A task in the order of the paper.
     *
     * @param depth 0 for a task that is no part of another one
     * @param mark what stands before its title
     * @param place its number in the annex: {@code 1}, {@code 1.2}, {@code 1.2.1}
     */
    record Numbered(TaskContent task, int depth, String mark, String place) {

        /** Whether its line is an item of a list; such a line also says who does the task until when. */
        boolean listed() {
            return mark.equals("-");
        }
    }

    private final Map<@Nullable UUID, List<TaskContent>> parts = new LinkedHashMap<>();
    private final List<Numbered> all = new ArrayList<>();
    private final int levels;

    private TaskNumbers(List<TaskContent> tasks) {
        var depths = new HashMap<UUID, Integer>();
        int deepest = 0;
        for (var task : tasks) {
            int depth = task.parent() == null ? 0 : depths.getOrDefault(task.parent(), -1) + 1;
            depths.put(task.id(), depth);
            deepest = Math.max(deepest, depth);
            parts.computeIfAbsent(depth == 0 ? null : task.parent(), id -> new ArrayList<>())
                    .add(task);
        }
        levels = deepest + 1;
    }

    static List<Numbered> of(List<TaskContent> tasks) {
        var numbers = new TaskNumbers(tasks);
        numbers.add(null, 0, "");
        return numbers.all;
    }

    private void add(@Nullable UUID parent, int depth, String above) {
        int position = 0;
        for (var task : parts.getOrDefault(parent, List.of())) {
            var place = above.isEmpty() ? "" + ++position : above + "." + ++position;
            all.add(new Numbered(task, depth, mark(depth, position, place), place));
            add(task.id(), depth + 1, place);
        }
    }

    private String mark(int depth, int position, String place) {
        if (depth == 0 || depth == 1 && levels > 3) {
            return place + ".";
        }
        return depth == (levels > 3 ? 2 : 1) && position <= LETTERS.length() ? LETTERS.charAt(position - 1) + ")" : "-";
    }
}
