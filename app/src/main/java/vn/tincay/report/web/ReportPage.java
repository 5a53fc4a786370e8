package vn.tincay.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report as on paper.
 *
 * @param editable whether the viewer may type into it now
 * @param version the version shown; 0 while it is a draft
 * @param number the number of that version, null while it waits for one
 * @param kept what was sent and could not be stored
 */
public record ReportPage(
        UUID id,
        String form,
        String title,
        PeriodWords period,
        String agency,
        @Nullable String receiver,
        StateWords state,
        LocalDate from,
        LocalDate closes,
        LocalDate due,
        boolean sent,
        boolean editable,
        int version,
        @Nullable String number,
        Instant savedAt,
        Paper paper,
        Doings may,
        List<Said> reasons,
        List<Past> versions,
        @Nullable Standing standing,
        Kept kept) {

    /** Which buttons are shown: the steps open now to this viewer. */
    public record Doings(
            boolean present,
            boolean sign,
            boolean receive,
            boolean giveBack,
            boolean consolidate,
            boolean approve,
            boolean correct,
            boolean extend) {

        public boolean any() {
            return receive || giveBack || approve || correct;
        }
    }

    /** A reason of the last return; href leads to the cell. */
    public record Said(@Nullable String cell, @Nullable String href, String words) {}

    public record Past(int version, String who, Instant at, StateWords state) {}

    /**
     * What a consolidated report stands on.
     *
     * @param stale whether something it stands on was taken back or replaced
     * @param fresh accepted reports that it does not stand on yet
     */
    public record Standing(int sources, int fresh, boolean stale, String roster) {}

    /** Something typed into a report that had closed meanwhile, and what it was typed for. */
    public record Unsaved(String title, String text) {}

    /** What was sent and stored nowhere, to be shown again; table and block are those of the pasting form. */
    public record Kept(List<Unsaved> unsaved, String table, String block) {
        static final Kept NOTHING = new Kept(List.of(), "", "");
    }

    public int next() {
        return versions.isEmpty() ? 1 : versions.getFirst().version() + 1;
    }
}
