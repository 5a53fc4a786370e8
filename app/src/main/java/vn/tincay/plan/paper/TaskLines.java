package vn.tincay.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.time.WordedTime;
import vn.tincay.plan.paper.TaskNumbers.Numbered;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;

/** The tasks of a plan as lines of its paper: title, text, and who does the task until when. */
final class TaskLines {

    private final PlanContent content;
    private final List<Numbered> tasks;

    TaskLines(PlanContent content) {
        this.content = content;
        tasks = TaskNumbers.of(
                content.tasks().stream().filter(task -> !task.duty()).toList());
    }

    /** One part for each task that is no part of another one. */
    List<PaperSections.Part> parts() {
        var parts = new ArrayList<PaperSections.Part>();
        var lines = new ArrayList<String>();
        for (var numbered : tasks) {
            if (numbered.depth() == 0) {
                lines = new ArrayList<>();
                parts.add(new PaperSections.Part(numbered.mark() + " " + title(numbered.task()), lines, List.of()));
            } else {
                lines.add(line(numbered));
            }
            lines.addAll(below(numbered));
        }
        return parts;
    }

    /** The title on one line. */
    static String title(TaskContent task) {
        return task.title().replaceAll("\\s+", " ").strip();
    }

    private String line(Numbered numbered) {
        var who = numbered.listed() ? details(numbered.task()) : null;
        var title = numbered.mark() + " " + title(numbered.task()).replaceFirst("[;.,]+$", "");
        return who == null ? ended(title) : title + " (" + who + ").";
    }

    /** The lines below a title: the text, and who does the task until when. A list item says that in its line. */
    private List<String> below(Numbered numbered) {
        var lines = new ArrayList<>(text(numbered.task()));
        var details = details(numbered.task());
        if (details != null && !numbered.listed()) {
            lines.add(ended(details.substring(0, 1).toUpperCase(Locale.ROOT) + details.substring(1)));
        }
        return lines;
    }

    /** The lines of a task's text; none when it is a passage of the paper, which repeats the title and the parts. */
    private List<String> text(TaskContent task) {
        return task.hasBodyOfPaper()
                ? List.of()
                : task.body()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private @Nullable String details(TaskContent task) {
        var details = new ArrayList<String>();
        if (task.lead() != null) {
            details.add("cơ quan chủ trì: " + task.leadNames());
        }
        if (!task.coordinating().isEmpty()) {
            details.add("cơ quan phối hợp: "
                    + task.coordinating().stream().map(NamedBody::name).collect(Collectors.joining("; ")));
        }
        var time = WordedTime.of(task, content.fromYear(), content.toYear());
        if (time != null) {
            details.add("thời gian thực hiện: " + time);
        }
        return details.isEmpty() ? null : String.join("; ", details);
    }

    /** The line with a full stop, unless it ends with a punctuation mark. */
    static String ended(String line) {
        return line.matches("(?s).*[.;:?!…]") ? line : line + ".";
    }
}
