package vn.tincay.report.web.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.StateWords;

/**
 * One report as on paper.
 *
 * @param editable whether the viewer may type into it now
 * @param version the version shown; 0 while it is a draft
 * @param number the number of that version, null while it waits for one
 * @param kept what was sent and could not be stored
 * @param changed what happened since the page was opened whose step was refused, null when nothing
 * @param handedBack why the own head gave it back unsigned
 * @param early whether its figures have not closed yet: whoever sends or accepts it now reads that beside the button
 * @param late what came or comes after the figures above were locked
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
        FormOnPaper paper,
        PermittedSteps may,
        List<ReturnReason> reasons,
        List<Past> versions,
        @Nullable Grounds standing,
        Kept kept,
        Seen seen,
        @Nullable ChangesSinceShown changed,
        @Nullable HandedBack handedBack,
        Late late,
        boolean early) {

    /** What the page shows, for its steps; {@code below} with the accepted reports below, for consolidating. */
    public record Seen(String page, String below) {}

    public record HandedBack(String who, Instant at, String reason) {}

    /**
     * @param self whether this report is sent, or would be, after the figures above it were locked
     * @param below agencies whose reports came after this one was locked
     */
    public record Late(boolean self, List<String> below) {}

    /** Which buttons are shown: the steps open now to this viewer ({@link vn.tincay.report.ReportStep}). */
    public record PermittedSteps(
            boolean present,
            boolean sign,
            boolean takeBack,
            boolean handBack,
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
    public record ReturnReason(
            @Nullable String cell, @Nullable String href, String words) {}

    public record Past(int version, String who, Instant at, StateWords state) {}

    /**
     * What a consolidated report stands on.
     *
     * @param missing those whose reports it does not stand on, with the state of each in words
     * @param early whether its figures have not closed yet
     * @param stale whether something it stands on was taken back or replaced
     * @param fresh accepted reports that it does not stand on yet
     * @param asksReason whether it is made only with a reason; {@code reason} is the one given so far
     */
    public record Grounds(
            int taken,
            int asked,
            List<Missing> missing,
            boolean early,
            int fresh,
            boolean stale,
            boolean asksReason,
            String reason,
            String roster) {}

    public record Missing(String agency, @Nullable StateWords state) {}

    /** Something typed into a report that had closed meanwhile, and what it was typed for. */
    public record Unsaved(String title, String text) {}

    /** What was sent and stored nowhere, to be shown again; table and block are those of the pasting form. */
    public record Kept(List<Unsaved> unsaved, String table, String block, Map<String, String> reasons) {
        static final Kept NOTHING = new Kept(List.of(), "", "");

        Kept(List<Unsaved> unsaved, String table, String block) {
            this(unsaved, table, block, Map.of());
        }

        public static Kept because(List<Unsaved> unsaved, String field, String words) {
            return new Kept(unsaved, "", "", Map.of(field, words));
        }

        /** Whether the step whose reason this field takes was refused: its button says so. */
        public boolean refused(String field) {
            return reasons.containsKey(field);
        }

        /** The reason typed into this field, or what it holds otherwise. */
        public String reason(String field, String otherwise) {
            return reasons.getOrDefault(field, otherwise);
        }
    }
}
