package vn.tincay.plan.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a document and confirmed by a person, in the document's own words. Whoever reads documents fills
 * this; the plan takes from it what it can resolve and keeps the rest as written.
 *
 * @param id of the plan to be, chosen when the reading began, so that confirming twice makes one plan
 * @param agency who issues the plan
 * @param themes codes such as {@code GBV}; with the period they choose the programmes
 * @param cited numbers of the documents it stands on
 * @param answers number of the superior plan it carries out, when stated
 * @param text the lines the line numbers count in
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
        List<String> funding,
        List<ReadCampaign> campaigns,
        @Nullable String text,
        @Nullable UUID attachment) {

    /** @param op one of {@code >= > = <= < ~}, null when qualitative */
    public record ReadTarget(
            String text,
            @Nullable String op,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String indicator,
            int fromLine,
            int toLine) {}

    /** @param no {@code III.2}, {@code parent} the number of the task above; {@code time} verbatim */
    public record ReadTask(
            String no,
            String title,
            @Nullable String parent,
            List<String> lead,
            List<String> coordinating,
            @Nullable String time,
            List<String> products,
            String text,
            int fromLine,
            int toLine) {}

    /** What a body has to do under "Tổ chức thực hiện". */
    public record ReadDuty(String name, List<String> duties, int fromLine, int toLine) {}

    /** @param from and {@code to} as {@code MM-DD}, null when the text names no days */
    public record ReadCampaign(
            String name, @Nullable String from, @Nullable String to) {}
}
