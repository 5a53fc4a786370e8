package vn.tincay.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.PaperTable.Column;
import vn.tincay.document.paper.PaperTable.Kind;
import vn.tincay.document.paper.PaperTable.Row;
import vn.tincay.plan.target.Target;

/**
 * The table of the targets with a value: one row each with unit, baseline, national and superior goal as far as any
 * target has them, and a column for each year.
 */
final class PrintedTargets {

    private final List<Target> targets;
    private final PrintedPlan plan;
    private final boolean baseline;
    private final boolean national;
    private final boolean superior;
    private final List<@Nullable Integer> years = new ArrayList<>();

    private PrintedTargets(PrintedPlan plan) {
        this.plan = plan;
        targets = plan.content().targets().stream()
                .filter(target -> !target.isQualitative())
                .toList();
        baseline = targets.stream().anyMatch(target -> target.baseline() != null);
        national =
                targets.stream().anyMatch(target -> !compared(target).national().isEmpty());
        superior =
                targets.stream().anyMatch(target -> !compared(target).superior().isEmpty());
        if (targets.stream().anyMatch(target -> target.year() == null)) {
            years.add(null);
        }
        var stated = new TreeSet<Integer>();
        targets.stream().map(Target::year).filter(Objects::nonNull).forEach(stated::add);
        years.addAll(stated);
    }

    static PaperTable of(PrintedPlan plan) {
        return new PrintedTargets(plan).table();
    }

    private PaperTable table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", 1, Kind.CENTRED));
        columns.add(new Column("Chỉ tiêu", 7, Kind.WORDS));
        columns.add(new Column("Đơn vị tính", 2, Kind.CENTRED));
        if (baseline) {
            columns.add(new Column("Hiện trạng", 2, Kind.CENTRED));
        }
        if (national) {
            columns.add(new Column("Cả nước", 2, Kind.CENTRED));
        }
        if (superior) {
            columns.add(new Column("Cấp trên", 2, Kind.CENTRED));
        }
        years.forEach(year -> columns.add(new Column(year == null ? "Mục tiêu" : "Năm " + year, 2, Kind.CENTRED)));
        var rows = new ArrayList<Row>();
        targets.forEach(target -> rows.add(row(rows.size() + 1, target)));
        return PaperTable.of(columns, rows);
    }

    private Row row(int number, Target target) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(String.valueOf(number));
        cells.add(target.place() == null ? target.text() : target.text() + " (" + target.place() + ")");
        cells.add(Objects.requireNonNullElse(target.unit(), ""));
        if (baseline) {
            cells.add(baselineWords(target));
        }
        if (national) {
            cells.add(compared(target).national());
        }
        if (superior) {
            cells.add(compared(target).superior());
        }
        years.forEach(year -> cells.add(Objects.equals(year, target.year()) ? goal(target) : ""));
        return Row.of(cells.toArray());
    }

    private static String baselineWords(Target target) {
        if (target.baseline() == null) {
            return "";
        }
        var figure = Target.formatted(target.baseline());
        return target.baselineYear() == null ? figure : figure + " (năm " + target.baselineYear() + ")";
    }

    private PrintedPlan.ComparisonGoals compared(Target target) {
        return plan.comparisonGoals().getOrDefault(target.id(), new PrintedPlan.ComparisonGoals("", ""));
    }

    /** The value as plans write it: {@code tối thiểu 70}. */
    private static String goal(Target target) {
        var words = switch (Objects.requireNonNull(target.operator())) {
            case AT_LEAST -> "tối thiểu ";
            case MORE_THAN -> "trên ";
            case AT_MOST -> "không quá ";
            case LESS_THAN -> "< ";
            case ABOUT -> "khoảng ";
            case EQUAL -> "";
        };
        return words + Target.formatted(Objects.requireNonNull(target.value()));
    }
}
