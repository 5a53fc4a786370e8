package vn.tincay.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.source.SourceLine;

/**
 * The title of a task as the draft of a plan shows it. A heading such as "2. Phát triển dịch vụ" names no work when
 * the work stands in the paragraph below it; then the title joins both.
 */
public final class TaskTitle {

    /** The maximum length of a title that may name no work; longer titles say what is to be done. */
    private static final int LONGEST_HEADING = 40;

    /** A list item, the cell of a table, or a label such as "Đơn vị thực hiện:". */
    private static final Pattern ITEM_OR_LABEL =
            Pattern.compile("[-–+*•|]|\\p{L}[.)] |\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]|[\\p{L} /,]{3,40}:");

    private TaskTitle() {}

    public static String of(ReadTask task, ReadPlan plan) {
        var lines = plan.lines().stream()
                .filter(line -> task.source().fromLine() <= line.number()
                        && line.number() <= task.source().toLine()
                        && !line.text().isBlank())
                .map(SourceLine::text)
                .map(String::strip)
                .toList();
        boolean heading = task.title().length() <= LONGEST_HEADING
                && lines.size() > 1
                && plan.tasks().stream().noneMatch(other -> task.no().equals(other.parent()))
                && lines.getFirst()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(task.title().toLowerCase(Locale.ROOT));
        var work = lines.stream()
                .skip(1)
                .takeWhile(line -> !ITEM_OR_LABEL.matcher(line).lookingAt())
                .collect(Collectors.joining(" "));
        return heading && !work.isEmpty() ? task.title() + ": " + work.replaceFirst("[.;,:]+$", "") : task.title();
    }
}
