package vn.tincay.report.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;

/**
 * The live sums of the figures stored now, accepted or not. They are only shown and never become a report.
 *
 * @param tree the day whose administrative units the rows show
 */
public record Rollup(String form, LocalDate tree, List<Row> rows) {

    public Rollup {
        rows = List.copyOf(rows);
    }

    /** The level to which sums are broken down. */
    public enum Grouping {
        NATION,
        PROVINCE,
        /** Districts exist only before 1 July 2025; communes without a district have a row of their own. */
        DISTRICT,
        COMMUNE
    }

    /**
     * The parameters of a roll-up.
     *
     * @param cells codes of the cells, including computed ones; empty for all
     * @param each whether every period has its own rows; otherwise periods are added up
     * @param within number of a unit that limits the rows; null for everything the viewer may see
     */
    public record Question(
            String form,
            List<Period> periods,
            boolean each,
            Grouping grouping,
            @Nullable Integer within,
            LocalDate tree,
            Set<String> cells) {

        public Question {
            periods = List.copyOf(periods);
            cells = Set.copyOf(cells);
        }
    }

    /**
     * @param unit number of the unit, 0 for the whole country
     * @param code official code of the unit; null for the whole country
     * @param period null when periods are added up
     * @param reports how many stored reports the sums include
     * @param accepted how many of them are accepted; the others may still change
     * @param fromFiles how many agencies have no report and are included with unsigned figures from a spreadsheet
     * @param figures the sums; a cell that no report fills has none
     * @param onTree whether the unit exists on the day of the tree; a unit that does not, and has no successor there,
     *     has a row of its own
     */
    public record Row(
            int unit,
            @Nullable String code,
            String name,
            @Nullable Period period,
            long reports,
            long accepted,
            long fromFiles,
            Figures figures,
            boolean onTree) {

        public boolean isProvisional() {
            return accepted < reports || fromFiles > 0;
        }
    }
}
