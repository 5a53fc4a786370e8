package vn.tincay.reader.plan;

import vn.tincay.reader.plan.source.Source;

/**
 * A heading inside a table of tasks, such as {@code I | Truyền thông}, and the lines of the tasks below it.
 *
 * @param no its number, {@code I}
 * @param source from the heading to the last row that belongs to it
 */
public record TaskGroup(String no, String title, Source source) {

    /** The group with one more row. */
    public TaskGroup withRow(Source row) {
        return new TaskGroup(no, title, source.to(row));
    }

    public boolean contains(Source task) {
        return source.fromLine() < task.fromLine() && task.fromLine() <= source.toLine();
    }
}
