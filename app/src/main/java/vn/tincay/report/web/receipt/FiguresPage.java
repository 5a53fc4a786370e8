package vn.tincay.report.web.receipt;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.StateWords;

/**
 * The signed figures of all reporters to a receiver, one row each.
 *
 * @param total the sums of the rows, with rates computed from the sums
 * @param sent how many of the reports are sent
 */
public record FiguresPage(
        String title,
        PeriodWords period,
        String receiver,
        String roster,
        ListQuery query,
        List<Cell> cells,
        List<Line> lines,
        Line total,
        long sent,
        long accepted) {

    /**
     * @param name null for the total
     * @param state null for the total
     * @param href the page of the report; null for the total and while no version is signed
     * @param values one per cell; null where nothing is reported, and in the total of a cell that is not summed
     */
    public record Line(
            @Nullable String name,
            @Nullable StateWords state,
            @Nullable String href,
            List<@Nullable BigDecimal> values) {}

    static ListQuery query(Form form, Period period, FormInput input) {
        return ListQuery.at(
                        "/rosters/" + form.code() + "/" + period + "/figures",
                        input,
                        ListFilter.hidden("receiver"),
                        ShownCells.filter(form))
                .named("figures");
    }

    /** The values of a line in the reader's notation; empty where nothing is reported. */
    public List<String> shown(Line line, Ui ui) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> FigureFormat.value(cells.get(i), line.values().get(i), ui.lang()))
                .toList();
    }

    /**
     * The columns of the file: agency and state, then the figures as numbers; a figure that is not reported stays
     * empty.
     */
    List<ListColumn<Line>> columns() {
        var first = Stream.<ListColumn<Line>>of(
                ListColumn.of(
                        "report.roster.agency",
                        (line, ui) -> line.name() == null ? ui.t("report.figures.total") : line.name()),
                ListColumn.of(
                        "report.list.state",
                        (line, ui) ->
                                line.state() == null ? null : ui.t(line.state().key())));
        return Stream.concat(first, IntStream.range(0, cells.size()).mapToObj(this::column))
                .toList();
    }

    private ListColumn<Line> column(int at) {
        var cell = cells.get(at);
        return new ListColumn<>(
                ui -> cell.title().in(ui.lang()),
                (line, ui) -> FigureFormat.rounded(cell, line.values().get(at)));
    }

    /** The rows of the file as the page shows them: each agency, then the total. */
    Stream<Line> rows() {
        return Stream.concat(lines.stream(), Stream.of(total));
    }
}
