package vn.tincay.report.web.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.PeriodWords;
import vn.tincay.report.web.StateWords;

/**
 * The page of one report.
 *
 * @param editable whether the viewer may edit it now
 * @param version the version shown; 0 for a draft
 * @param number the document number of that version, null for a draft
 * @param basis the basis of a consolidation; null when no report is due to the agency
 * @param kept sent values that could not be stored
 * @param changed what happened since the page of a refused step was rendered, null when nothing did
 * @param handedBack why the agency's own head returned it without signing; null when that was not the last step
 * @param late which reports came or would come after the figures above were locked
 * @param early whether the period's figures are not yet closed; those who send or accept are warned beside the button
 * @param queue the waiting reports beside it, for its receiver; null when none waits
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
        PermittedSteps permitted,
        List<ReturnReason> reasons,
        List<PastVersion> versions,
        List<TimelineEntry> timeline,
        @Nullable BasisView basis,
        KeptInput kept,
        Fingerprints fingerprint,
        @Nullable ChangesSinceShown changed,
        @Nullable ReturnByHead handedBack,
        LatenessView late,
        boolean early,
        @Nullable Queue queue) {

    /**
     * The other reports that wait for the viewer's agency.
     *
     * @param previous address of the one before in the roster; null when no other waits
     * @param next address of the one after in the roster; null when no other waits
     * @param all address of the page with all of them
     */
    public record Queue(@Nullable String previous, @Nullable String next, int left, String all) {}

    /** The fingerprints for the page's steps; {@code below}, for consolidating, also covers the reports below. */
    public record Fingerprints(String page, String below) {}

    public record ReturnByHead(String who, Instant at, String reason) {}

    /**
     * @param self whether this report was sent, or would be sent, after the figures above it were locked
     * @param below agencies whose reports came after this one was locked
     */
    public record LatenessView(boolean self, List<String> below) {}

    /** The buttons shown: the steps open to this viewer ({@link vn.tincay.report.approval.ReportStep}). */
    public record PermittedSteps(
            boolean submit,
            boolean sign,
            boolean takeBack,
            boolean handBack,
            boolean receive,
            boolean returnReport,
            boolean consolidate,
            boolean approve,
            boolean correct,
            boolean extend) {

        public boolean any() {
            return receive || returnReport || approve || correct;
        }
    }

    /**
     * A reason of the last return; href leads to the cell. Cell and href are null for a reason about the whole report.
     */
    public record ReturnReason(
            @Nullable String cell, @Nullable String href, String words) {}

    public record PastVersion(int version, String who, Instant at, StateWords state) {}

    /**
     * The basis of a consolidated report, as {@link vn.tincay.report.aggregate.ConsolidationBasis} describes it.
     *
     * @param asksReason whether a reason is required; {@code reason} is the one given so far
     */
    public record BasisView(
            int included,
            int due,
            List<Missing> missing,
            boolean early,
            int toInclude,
            boolean stale,
            boolean asksReason,
            String reason,
            String roster) {}

    /**
     * An agency whose report is not included.
     *
     * @param state null for a signed version
     */
    public record Missing(String agency, @Nullable StateWords state) {}

    /** A value typed into a report that could no longer be edited, with the title of its field. */
    public record Unsaved(String title, String text) {}

    /**
     * Submitted values that were not stored and are shown again; {@code table} and {@code block} are those of a pasted
     * block.
     */
    public record KeptInput(
            List<Unsaved> unsaved, String table, String block, Map<String, String> reasons, boolean isFieldRefused) {
        static final KeptInput NOTHING = new KeptInput(List.of(), "", "");

        KeptInput(List<Unsaved> unsaved, String table, String block) {
            this(unsaved, table, block, Map.of(), false);
        }

        public static KeptInput ofReason(List<Unsaved> unsaved, String field, String words) {
            return new KeptInput(unsaved, "", "", Map.of(field, words), false);
        }

        /** @param refused whether the page shows a field's text that was changed and is not stored */
        public KeptInput withFieldRefused(boolean refused) {
            return new KeptInput(unsaved, table, block, reasons, refused);
        }

        /** Whether the step with this reason field was refused. */
        public boolean refused(String field) {
            return reasons.containsKey(field);
        }

        /** The reason sent in this field, otherwise the default. */
        public String reason(String field, String otherwise) {
            return reasons.getOrDefault(field, otherwise);
        }
    }
}
