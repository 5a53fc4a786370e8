package vn.tincay.reader.facts.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Merges a table of tasks into the tasks of the section. A row with the title of a task adds lead, coordinating bodies,
 * time and products that the task lacks; without tasks in the section, the rows are the tasks. Rows without a matching
 * task are added only from an annex in which fewer than a quarter of the rows match.
 */
final class TableMerge {
    private static final double LEAST_OVERLAP = 0.75;
    /**
     * The number of remaining rows that are compared with a task: a table lists tasks in about the order of the
     * section.
     */
    private static final int COMPARED_ROWS = 120;

    private TableMerge() {}

    static TaskFacts.SectionTasks of(List<ReadTask> section, int firstLevel, List<ReadTask> rows, boolean annex) {
        if (rows.isEmpty()) {
            return new TaskFacts.SectionTasks(section, firstLevel);
        }
        if (section.isEmpty()) {
            return new TaskFacts.SectionTasks(rows, rows.size());
        }
        List<ReadTask> left = new ArrayList<>(rows);
        Map<ReadTask, ReadTask> same = sameTitles(section, left);
        List<ReadTask> merged = new ArrayList<>();
        for (ReadTask task : section) {
            ReadTask row = same.containsKey(task) ? same.get(task) : bestMatch(task, left);
            left.remove(row);
            merged.add(row == null ? task : completed(task, row));
        }
        int matched = rows.size() - left.size();
        if (annex && matched * 4 < rows.size()) {
            merged.addAll(left);
        }
        return new TaskFacts.SectionTasks(merged, firstLevel);
    }

    /**
     * The rows whose title equals that of a task without case and accents. They are removed from {@code left} first, so
     * that no similar task gets them.
     */
    private static Map<ReadTask, ReadTask> sameTitles(List<ReadTask> section, List<ReadTask> left) {
        Map<String, Deque<ReadTask>> byTitle = new HashMap<>();
        left.forEach(row -> byTitle.computeIfAbsent(Folding.plain(row.title()), title -> new ArrayDeque<>())
                .add(row));
        Map<ReadTask, ReadTask> same = new IdentityHashMap<>();
        for (ReadTask task : section) {
            Deque<ReadTask> rows = byTitle.get(Folding.plain(task.title()));
            if (rows != null && !rows.isEmpty()) {
                same.put(task, rows.remove());
            }
        }
        Set<ReadTask> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(same.values());
        left.removeIf(taken::contains);
        return same;
    }

    private static @Nullable ReadTask bestMatch(ReadTask task, List<ReadTask> rows) {
        ReadTask best = null;
        double score = LEAST_OVERLAP;
        for (ReadTask row : rows.subList(0, Math.min(rows.size(), COMPARED_ROWS))) {
            double overlap = TextCleanup.overlap(task.title(), row.title());
            if (overlap >= score) {
                best = row;
                score = overlap;
            }
        }
        return best;
    }

    private static ReadTask completed(ReadTask task, ReadTask row) {
        return new ReadTask(
                task.no(),
                task.title(),
                task.parent(),
                task.lead().isEmpty() ? row.lead() : task.lead(),
                task.coordinating().isEmpty() ? row.coordinating() : task.coordinating(),
                task.time() == null ? row.time() : task.time(),
                task.products().isEmpty() ? row.products() : task.products(),
                row.funding() == null ? task.funding() : row.funding(),
                task.text(),
                withRow(task.source(), row.source()));
    }

    /** The lines of the task; if cells of the row were filled from the row above, the lower of both confidences. */
    private static Source withRow(Source task, Source row) {
        double confidence = row.confidence() < 0.9 ? Math.min(task.confidence(), row.confidence()) : task.confidence();
        return new Source(task.fromLine(), task.toLine(), confidence);
    }
}
