package vn.tincay.plan.drafting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.text.PlanText;

/**
 * Facts read in a document and confirmed by a person, in the words of the document. They are the input of {@link
 * FactsToContent}.
 *
 * @param id the id of the plan to be created, chosen when the reading began, so that confirming twice creates one plan
 * @param agency the issuer
 * @param issuedOn null when the document states no complete day
 * @param themes codes such as {@code GBV}; together with the period they determine the programmes
 * @param cited numbers of the documents it cites as its basis
 * @param answers the number of the superior plan it carries out, null when none is stated
 * @param text the lines to which the line numbers refer
 * @param attachment id of the stored file; null for pasted text
 * @param planText the plan's bases, recipients and reports, and the sections for which the paper has words
 */
public record ReadFacts(
        UUID id,
        UUID agency,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int fromYear,
        int toYear,
        List<String> themes,
        List<String> cited,
        @Nullable String answers,
        String objective,
        List<ReadTarget> targets,
        List<ReadTask> tasks,
        List<ReadDuty> duties,
        List<ReadCampaign> campaigns,
        @Nullable String text,
        @Nullable UUID attachment,
        PlanText planText) {

    /**
     * A target as read.
     *
     * @param op one of {@code >= > = <= < ~}; null when qualitative
     * @param value null when qualitative
     * @param unit null when qualitative
     * @param year null when the text states none
     * @param indicator code of the indicator; null when none fits
     */
    public record ReadTarget(
            String text,
            @Nullable String op,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String indicator,
            int fromLine,
            int toLine) {}

    /**
     * A task as read.
     *
     * @param no the number, such as {@code III.2}
     * @param parent the number of the task above; null when there is none
     * @param time the time as worded in the document; null when none is stated
     * @param funding funding of this task, or the word for none; null when the document states none for the task
     */
    public record ReadTask(
            String no,
            String title,
            @Nullable String parent,
            List<String> lead,
            List<String> coordinating,
            @Nullable String time,
            List<String> products,
            @Nullable String funding,
            String text,
            int fromLine,
            int toLine) {}

    /** The duties of a body under "Tổ chức thực hiện" (implementation). */
    public record ReadDuty(String name, List<String> duties, int fromLine, int toLine) {}

    /**
     * @param from the first day as {@code MM-DD}, null when the text names no days
     * @param to the last day as {@code MM-DD}, null when the text names no days
     */
    public record ReadCampaign(
            String name, @Nullable String from, @Nullable String to) {}
}
