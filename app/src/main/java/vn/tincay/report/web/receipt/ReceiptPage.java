package vn.tincay.report.web.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;
import vn.tincay.report.web.PeriodWords;

/**
 * The reports on a form for a period that wait for the viewer's agency to accept them, side by side.
 *
 * @param heads the titles of the shown cells
 * @param ticked the reports that are ticked
 * @param narratives the number of narratives of the form
 * @param before the previous period, whose figures are compared
 * @param waiting the number of waiting reports, whatever the filter
 * @param closes the day on which the period's figures close, while it has not passed; otherwise null
 * @param accepted how many reports were accepted by a step that was refused for other reports; otherwise 0
 */
public record ReceiptPage(
        String title,
        PeriodWords period,
        PeriodWords before,
        String roster,
        ListQuery query,
        List<String> heads,
        List<Line> lines,
        Set<UUID> ticked,
        int narratives,
        int waiting,
        @Nullable LocalDate closes,
        int accepted) {

    static final String TICK = "tick";

    private static final int VISIBLE_MARKS = 3;

    /**
     * A waiting report.
     *
     * @param narratives how many narratives are written
     * @param unsignedBefore whether the figures of the previous period come from a spreadsheet, unsigned
     * @param marks what the receiver should look at, in words
     * @param fingerprint the fingerprint of the report as it is shown
     */
    public record Line(
            UUID id,
            String agency,
            int version,
            boolean late,
            int narratives,
            boolean unsignedBefore,
            List<CellView> cells,
            List<String> marks,
            String fingerprint) {

        /** The marks that are always visible. */
        public List<String> firstMarks() {
            return marks.subList(0, Math.min(VISIBLE_MARKS, marks.size()));
        }

        /** The marks that are shown after a click, so that a line with many does not push the other lines away. */
        public List<String> foldedMarks() {
            return marks.subList(firstMarks().size(), marks.size());
        }

        /** Whether the receiver has something to look at before accepting it. */
        public boolean isMarked() {
            return !marks.isEmpty();
        }
    }

    /**
     * @param before the value of the previous period; null when there is none
     * @param mark why the value is unusual; null when it is not
     */
    public record CellView(
            String value, @Nullable String before, @Nullable String mark) {}

    static ListQuery query(Form form, Period period, FormInput input) {
        return ListQuery.at(
                        "/rosters/" + form.code() + "/" + period + "/receipt",
                        input,
                        ListFilter.words("q", "report.receipt.words"),
                        ShownCells.filter(form),
                        ListFilter.hidden(TICK))
                .sortedBy("agency");
    }

    /** Links to the page with other reports ticked. */
    public List<Link> tickLinks(Ui ui) {
        return Stream.of("unmarked", "all", "none")
                .map(tick -> new Link(ui.t("report.receipt.tick-" + tick), query.hrefWith(TICK, tick)))
                .toList();
    }

    public boolean isTicked(Line line) {
        return ticked.contains(line.id());
    }

    /** Whether any shown report can be compared with an earlier one. */
    public boolean isCompared() {
        return lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.before() != null);
    }

    /** Whether figures of the previous period come from a spreadsheet, unsigned. */
    public boolean hasUnsignedBefore() {
        return lines.stream().anyMatch(Line::unsignedBefore);
    }

    public long marked() {
        return lines.stream().filter(Line::isMarked).count();
    }
}
