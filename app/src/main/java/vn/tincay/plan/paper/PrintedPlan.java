package vn.tincay.plan.paper;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.plan.PlanContent;

/**
 * The data of a printed plan.
 *
 * @param issuer the agency that issues it
 * @param agencyName the issuer's name on the day of issue; for a draft, its name today
 * @param signature null for a draft
 * @param campaigns the days and months that the plan names itself
 * @param comparisonGoals the values to compare with, by the id of the target
 */
record PrintedPlan(
        PlanContent content,
        Agency issuer,
        String agencyName,
        @Nullable Signature signature,
        List<Campaign> campaigns,
        Map<UUID, ComparisonGoals> comparisonGoals) {

    /**
     * Who signed.
     *
     * @param name null when the system does not know the signer
     * @param position null for the head of the agency
     */
    record Signature(@Nullable String name, @Nullable String position) {}

    /** The goals of the country and of the superior plan as written in a cell; empty where there is none. */
    record ComparisonGoals(String national, String superior) {}

    /** A day, or a span of days, that returns every year. */
    record Campaign(String name, MonthDay from, MonthDay to) {

        /** The campaign as a line of the printed plan: "Ngày Gia đình Việt Nam: ngày 28/6 hằng năm". */
        String sentence() {
            return name + ": "
                    + (from.equals(to) ? "ngày " + words(from) : "từ ngày " + words(from) + " đến ngày " + words(to))
                    + " hằng năm";
        }

        private static String words(MonthDay day) {
            return String.format(Locale.ROOT, "%02d/%d", day.getDayOfMonth(), day.getMonthValue());
        }
    }

    PrintedPlan {
        campaigns = List.copyOf(campaigns);
        comparisonGoals = Map.copyOf(comparisonGoals);
    }

    boolean isDraft() {
        return signature == null;
    }

    /** The years as plans write them: {@code 2026}, {@code 2026 - 2030}. */
    String years() {
        return content.fromYear() == content.toYear()
                ? "" + content.fromYear()
                : content.fromYear() + " - " + content.toYear();
    }

    /** The title without the word for the kind of document, which stands above it on the paper. */
    String subject() {
        var title = content.title().replaceAll("\\s+", " ").strip();
        var rest = title.replaceFirst("^(?iu:kế hoạch)\\s+(?=\\S)", "");
        return rest.isEmpty() ? title : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    List<String> basesWithoutEnd() {
        return content.text().bases().stream()
                .map(basis -> basis.replaceAll("\\s+", " ").strip().replaceFirst("[;.,]+$", ""))
                .filter(basis -> !basis.isEmpty())
                .toList();
    }
}
