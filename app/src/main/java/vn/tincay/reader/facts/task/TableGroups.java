package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.TaskGroup;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.TextCleanup;

/** Finds the headings inside the annexes' tables of tasks: a row with a Roman number, or a capital, and a title only. */
public final class TableGroups {
    private static final Pattern HEADING = Pattern.compile("([IVX]{1,6}|[A-H])[.)]?(?: +(.+))?");
    private static final double SURE = 0.9;

    private TableGroups() {}

    public static List<TaskGroup> of(ParsedDocument document) {
        List<TaskGroup> groups = new ArrayList<>();
        Set<List<String>> heads = new HashSet<>();
        boolean open = false;
        for (Block block :
                document.layout().annex().stream().filter(Block::isRow).toList()) {
            if (TaskTable.isHead(block.cells())) {
                open &= !heads.add(block.cells()); // a new head ends the group; a repeated one does not
                continue;
            }
            TaskGroup heading = heads.isEmpty() ? null : heading(block);
            if (heading != null) {
                groups.add(heading);
                open = true;
            } else if (open) {
                groups.add(groups.removeLast().withRow(block.source(SURE)));
            }
        }
        return groups;
    }

    /** The group that a row begins: its number and title in cells of their own or together; null for another row. */
    private static @Nullable TaskGroup heading(Block block) {
        List<String> cells = block.cells().stream()
                .map(TextCleanup::clean)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        Matcher mark = HEADING.matcher(cells.isEmpty() ? "" : cells.getFirst());
        if (cells.size() > 2 || !mark.matches()) {
            return null;
        }
        List<String> titles = Stream.concat(
                        Stream.ofNullable(mark.group(2)), cells.stream().skip(1))
                .toList();
        Source source = block.source(SURE);
        return titles.size() == 1 && titles.getFirst().length() > 3
                ? new TaskGroup(mark.group(1), titles.getFirst(), source)
                : null;
    }
}
