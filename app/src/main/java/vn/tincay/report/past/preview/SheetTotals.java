package vn.tincay.report.past.preview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;

/** Compares the totals written in a sheet with the sums of its rows. */
final class SheetTotals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Form form;
    private final List<PastRow> rows;

    SheetTotals(Form form, List<PastRow> rows) {
        this.form = form;
        this.rows = rows;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The totals of the sheet that differ from its sums. A total that names a group of rows is not compared. */
    List<CellFault> differences(List<PastRow> totals) {
        var differences = new ArrayList<CellFault>();
        for (var total : totals) {
            if (VietnameseText.fold(total.name()).matches("tong( cong| so)?|cong|toan tinh|toan quoc|ca nuoc")) {
                var sum = rows.stream()
                        .filter(row -> Objects.equals(row.period(), total.period()))
                        .map(PastRow::figures)
                        .reduce(Figures.NONE, Figures::plus);
                form.entered().stream()
                        .filter(cell -> cell.summed() && total.figures().get(cell.position()) != null)
                        .filter(cell -> !Objects.equals(total.figures().get(cell.position()), sum.get(cell.position())))
                        .forEach(cell -> {
                            var added = sum.get(cell.position());
                            differences.add(new CellFault(
                                    total.address(),
                                    Problem.of(
                                            "report.past.total",
                                            cell.title(),
                                            cell.value(Objects.requireNonNull(
                                                    total.figures().get(cell.position()))),
                                            cell.value(added == null ? 0 : added))));
                        });
            }
        }
        return differences;
    }
}
