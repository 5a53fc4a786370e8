package vn.tincay.plan.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;
import vn.tincay.plan.drafting.time.WordedTime;
import vn.tincay.plan.paper.TaskNumbers.Numbered;
import vn.tincay.plan.task.content.NamedBody;

/** The annex of a plan: every task with lead, coordinating bodies, time, products and funding. */
final class PrintedTasks {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 2, Kind.CENTRED),
            new Column("Nhiệm vụ", 9, Kind.WORDS),
            new Column("Cơ quan chủ trì", 4, Kind.WORDS),
            new Column("Cơ quan phối hợp", 5, Kind.WORDS),
            new Column("Thời gian thực hiện", 4, Kind.WORDS),
            new Column("Sản phẩm", 4, Kind.WORDS),
            new Column("Kinh phí", 4, Kind.WORDS));

    private PrintedTasks() {}

    static PaperTable of(List<Numbered> tasks, int fromYear, int toYear) {
        return PaperTable.of(
                COLUMNS, tasks.stream().map(task -> row(task, fromYear, toYear)).toList());
    }

    private static Row row(Numbered numbered, int fromYear, int toYear) {
        var task = numbered.task();
        var products = task.products();
        return Row.of(
                numbered.place(),
                TaskLines.title(task),
                task.leadNames(),
                task.coordinating().stream().map(NamedBody::name).collect(Collectors.joining("; ")),
                Objects.requireNonNullElse(WordedTime.of(task, fromYear, toYear), ""),
                products.size() == 1
                        ? products.getFirst()
                        : products.stream().map(product -> "- " + product).collect(Collectors.joining("\n")),
                Objects.requireNonNullElse(task.funding(), ""));
    }
}
