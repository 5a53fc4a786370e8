package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.facts.PlanSection;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads tasks from a table: TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm; the words of the head identify
 * the columns.
 */
final class TaskTable {
    private static final Pattern HEAD_ROW = Pattern.compile("nhiem vu|noi dung|hoat dong|cong viec|giai phap");
    /**
     * Words of a table head that name bodies or times; a broadcast schedule or a guest list is not a table of tasks.
     */
    private static final Pattern WHO_OR_WHEN = Pattern.compile(
            "chu tri|phoi hop|phan cong|trach nhiem|dau moi|san pham|(?:don vi|co quan|bo phan|nguoi|to chuc|ca nhan)[^|]{0,16}(?:thuc hien|phu trach|tham gia)|thuc hien chinh|thoi gian (?:thuc hien|hoan thanh|trien khai|to chuc|bat dau)|thoi han|tien do|(?:nhiem vu|hoat dong|cong viec)[^|]*\\|.*thoi gian|thoi gian.*\\|[^|]*(?:nhiem vu|hoat dong|cong viec)");

    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,6}\\.?$");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,2})*\\.?$|^[a-zđ][.)]?$|^-$|^$");

    /** A line above a table that names the unit of its sums. */
    private static final Pattern UNIT_LINE = Pattern.compile("^\\W*(?:don vi tinh|dvt|don vi) ?:");

    /** The columns, each recognised by words in its head cell. */
    private enum Column {
        NUMBER("^(?:tt|stt|so tt|so thu tu)$"),
        WHO("chu tri.*phoi hop|phoi hop.*chu tri"),
        COORDINATING("phoi hop"),
        LEAD(
                "chu tri|thuc hien chinh|phan cong|trach nhiem|(?:don vi|co quan|to chuc).{0,12}thuc hien|dau moi|phu trach|nguoi thuc hien|co quan$|don vi$"),
        TIME("thoi gian|tien do|thoi han|hoan thanh|thoi diem"),
        PRODUCT("san pham|ket qua"),
        TASK("nhiem vu|noi dung|hoat dong|cong viec|giai phap"),
        OTHER("");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** The confidence of a task with cells taken from the row above: a person confirms them. */
    private static final double FILLED = 0.75;

    private final List<Column> columns;
    private final MoneyColumns money;
    private final String prefix;
    private final RepeatedCells repeated = new RepeatedCells();
    private String group = "";

    private TaskTable(List<Column> columns, MoneyColumns money, String prefix) {
        this.columns = columns;
        this.money = money;
        this.prefix = prefix;
    }

    /** The tasks in the tables of the task sections. */
    static List<ReadTask> inSections(List<PlanSection> sections) {
        List<ReadTask> tasks = new ArrayList<>();
        for (PlanSection section : sections) {
            List<Block> rows =
                    section.node().all().stream().map(node -> node.block()).toList();
            tasks.addAll(tasks(rows, section.path().isEmpty() ? "" : section.path() + "."));
        }
        return tasks;
    }

    static List<ReadTask> inAnnexes(ParsedDocument document) {
        return tasks(document.layout().annex(), "");
    }

    private static List<ReadTask> tasks(List<Block> blocks, String prefix) {
        List<ReadTask> tasks = new ArrayList<>();
        TaskTable table = null;
        List<List<String>> heads = new ArrayList<>();
        String unitLine = "";
        for (Block block : ContinuedRows.joined(blocks)) {
            if (!block.isRow()) {
                unitLine = UNIT_LINE.matcher(Folding.plain(block.text())).find() ? block.text() : unitLine;
                continue;
            }
            List<Column> head = columns(block.cells());
            if (head != null) {
                heads.add(block.cells());
                table = new TaskTable(head, money(head, heads, unitLine), prefix);
            } else if (table != null) {
                heads.clear();
                ReadTask task = table.task(block, tasks);
                if (task != null) {
                    tasks.add(task);
                }
            }
        }
        return tasks;
    }

    private static MoneyColumns money(List<Column> head, List<List<String>> heads, String unitLine) {
        return MoneyColumns.of(heads, unitLine, at -> head.get(at) == Column.OTHER);
    }

    static boolean isHead(List<String> cells) {
        return columns(cells) != null;
    }

    private static @Nullable List<Column> columns(List<String> cells) {
        String all = Folding.plain(String.join(" | ", cells));
        boolean head = cells.size() >= 3
                && HEAD_ROW.matcher(all).find()
                && cells.stream().allMatch(cell -> cell.length() < 60)
                && WHO_OR_WHEN.matcher(all).find();
        if (!head) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        for (String cell : cells) {
            String plain = Folding.plain(cell).strip();
            Column column = Column.OTHER;
            for (Column each : Column.values()) {
                if (each != Column.OTHER && each.words.matcher(plain).find() && (!columns.contains(each))) {
                    column = each;
                    break;
                }
            }
            columns.add(column);
        }
        return columns.contains(Column.TASK) ? columns : null;
    }

    private @Nullable ReadTask task(Block block, List<ReadTask> before) {
        RepeatedCells.Row row = repeated.fill(block.cells());
        String title = cell(row, Column.TASK);
        String number = cell(row, Column.NUMBER);
        boolean onlyTitle =
                block.cells().stream().filter(cell -> !cell.isBlank()).count() <= 2
                        && cell(row, Column.LEAD).isEmpty()
                        && cell(row, Column.TIME).isEmpty();
        if (ROMAN.matcher(number).matches() && prefix.isEmpty()) {
            group = number.replace(".", "") + ".";
        }
        if (title.length() < 4
                || ROMAN.matcher(number).matches()
                || !NUMBER.matcher(number).matches()
                || (onlyTitle && number.isEmpty())
                || hasOnlyDigits(block)) {
            return null;
        }
        repeated.keep(row);
        TaskAttributes inCell = new TaskAttributes();
        inCell.readCell(TaskLabels.Field.WHO, NamesInCell.joined(cell(row, Column.WHO)));
        inCell.readCell(TaskLabels.Field.LEAD, NamesInCell.joined(cell(row, Column.LEAD)));
        inCell.readCell(TaskLabels.Field.COORDINATING, NamesInCell.joined(cell(row, Column.COORDINATING)));
        List<String> coordinating = inCell.coordinating;
        String time = TextCleanup.clean(cell(row, Column.TIME));
        List<String> products = products(cell(row, Column.PRODUCT));
        String funding = money.funding(row.cells());
        ReadTask last = before.isEmpty() ? null : before.getLast();
        if (last != null && !number.isEmpty() && TextCleanup.clean(title).equals(last.title())) {
            before.set(before.size() - 1, withRow(last, inCell, coordinating, time, products, funding));
            return null;
        }
        String no = prefix
                + group
                + (number.isEmpty() || number.equals("-")
                        ? String.valueOf(before.size() + 1)
                        : number.replaceAll("[.)]+$", ""));
        return new ReadTask(
                no,
                TextCleanup.clean(title),
                null,
                inCell.lead,
                coordinating,
                time.isEmpty() ? null : time,
                products,
                funding,
                TextCleanup.clean(block.text()),
                block.source(row.filled() ? FILLED : 0.9));
    }

    /** Adds the next row to a task whose cell spans several rows. */
    private static ReadTask withRow(
            ReadTask task,
            TaskAttributes attributes,
            List<String> coordinating,
            String time,
            List<String> products,
            @Nullable String funding) {
        return new ReadTask(
                task.no(),
                task.title(),
                task.parent(),
                union(task.lead(), attributes.lead),
                union(task.coordinating(), coordinating),
                task.time() == null && !time.isEmpty() ? time : task.time(),
                union(task.products(), products),
                task.funding() == null ? funding : task.funding(),
                task.text(),
                task.source());
    }

    /** The products of a cell: one, or one for each line that begins with a dash. */
    private static List<String> products(String cell) {
        return Stream.of(LISTED.matcher(cell).lookingAt() ? LISTED.split(cell) : new String[] {cell})
                .map(TextCleanup::clean)
                .filter(product -> !product.isEmpty())
                .toList();
    }

    private static final Pattern LISTED = Pattern.compile("(?:^|\\n)\\s*[-–+] (?=\\S)");

    private static List<String> union(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static boolean hasOnlyDigits(Block block) {
        return block.cells().stream().allMatch(cell -> cell.isBlank() || cell.matches("\\(?\\d{1,2}\\)?"));
    }

    private String cell(RepeatedCells.Row row, Column column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < row.cells().size() ? row.cells().get(at).strip() : "";
    }
}
