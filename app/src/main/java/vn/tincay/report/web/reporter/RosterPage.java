package vn.tincay.report.web.reporter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.Contacts.Contact;
import vn.tincay.base.reminder.Reminded;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.StateWords;

/**
 * The agencies that report to a receiver, with their states.
 *
 * @param own whether the viewer's agency is the receiver; only then reminders can be sent
 * @param waiting how many reports the viewer may receive now
 * @param mayAppoint whether the viewer may decide who reports
 * @param mayImportPastFigures whether the viewer may import figures of past periods from a file
 * @param levels the levels of the reporting agencies, to move the due day of one level; empty when there is only one
 * @param input the typed values of a move of the due day
 * @param basis the basis of the receiver's signed consolidation; null while none is signed
 * @param states the states of all reporting agencies, whatever the filter
 */
public record RosterPage(
        String form,
        String title,
        PeriodWords period,
        String receiver,
        boolean own,
        long all,
        long sent,
        long accepted,
        long late,
        long returned,
        long missing,
        long waiting,
        ListQuery query,
        List<Line> lines,
        List<Choice> levels,
        FormInput input,
        boolean mayAppoint,
        boolean mayImportPastFigures,
        @Nullable BasisCount basis,
        List<StateWords> states) {

    static final List<ListColumn<Line>> COLUMNS = List.of(
            ListColumn.of("report.roster.agency", (line, ui) -> line.name()),
            ListColumn.of("report.list.state", (line, ui) -> ui.t(line.state().key())),
            ListColumn.of("report.list.due", (line, ui) -> line.due()),
            ListColumn.of("report.roster.signed", (line, ui) -> line.signedAt()),
            ListColumn.of("report.roster.contact", (line, ui) -> line.contactName()),
            ListColumn.of("report.roster.phone", (line, ui) -> line.contactPhone()));

    /** A filter with the values all, {@code missing}, {@code late} and {@code returned}. */
    static ListQuery query(String path, FormInput input) {
        return ListQuery.at(
                        path,
                        input,
                        ListFilter.hidden("receiver"),
                        ListFilter.view(
                                "show",
                                "report.roster.show",
                                ui -> Stream.of("all", "missing", "late", "returned")
                                        .map(one -> Choice.of(one, ui.t("report.roster.show-" + one)))
                                        .toList()))
                .sortedBy("agency", "state", "due", "signed");
    }

    /** How many of the due reports the receiver's signed consolidation includes. */
    public record BasisCount(int included, int due) {}

    /** The address of the figures of all reporters; empty while none has sent a report. */
    public String figures() {
        var receiver = query.input().trimmed("receiver");
        return sent == 0 ? "" : query.path() + "/figures" + (receiver.isEmpty() ? "" : "?receiver=" + receiver);
    }

    /** The number of reports by state, or null when the figures at the top are enough. */
    public @Nullable Chart chart(Ui ui) {
        return StateChart.of(ui, states);
    }

    /** Whether any listed agency has reporting agencies of its own. */
    public boolean hasLevelsBelow() {
        return lines.stream().anyMatch(line -> line.belowHref() != null);
    }

    /**
     * @param href the page of the report; null while no version is signed
     * @param afterLock whether it was signed after the figures above were locked
     * @param signedAt null while no version is signed
     * @param below how many agencies report to this one
     * @param belowHref the roster of the agencies that report to this one; null when there are none
     * @param reminded null when it was not reminded
     * @param contact the officer who works on its reports, for the agencies above; null when the agency has no account
     */
    public record Line(
            UUID agency,
            String name,
            @Nullable String href,
            StateWords state,
            boolean late,
            boolean afterLock,
            @Nullable Instant signedAt,
            LocalDate due,
            int below,
            @Nullable String belowHref,
            @Nullable Reminded reminded,
            @Nullable Contact contact) {

        /** The reminders in words, as {@code đã đôn đốc lần 2 ngày 01/12/2026}; empty when none was sent. */
        public String reminders(Ui ui) {
            return reminded == null
                    ? ""
                    : ui.t("base.reminder.times", reminded.times(), ui.date(reminded.day(Ui.ZONE)));
        }

        /** The name of the contact; empty when the agency has no account. */
        String contactName() {
            return contact == null ? "" : contact.name();
        }

        /** The phone of the contact; empty for none. */
        String contactPhone() {
            return contact == null || contact.phone() == null ? "" : contact.phone();
        }
    }
}
