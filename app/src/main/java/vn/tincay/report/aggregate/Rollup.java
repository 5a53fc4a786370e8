package vn.tincay.report.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;

/**
 * The live sum of what is stored now, accepted or not: a view, never a report.
 *
 * @param tree the day whose units the rows are shown on
 */
public record Rollup(String form, LocalDate tree, List<Row> rows) {

    public Rollup {
        rows = List.copyOf(rows);
    }

    /** How far the sums are taken apart. */
    public enum By {
        NATION,
        PROVINCE,
        /** Districts on a tree before 1/7/2025; communes stand for themselves where there is none. */
        DISTRICT,
        COMMUNE
    }

    /**
     * What is asked.
     *
     * @param cells codes wanted, computed ones too; empty: all
     * @param each whether every period has its own rows; otherwise they are added up
     * @param within number of a unit: only what lies in it; null: everything the viewer may see
     */
    public record Question(
            String form,
            List<Period> periods,
            boolean each,
            By by,
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
     * @param period null when periods are added up
     * @param reports how many stored reports are in the sums
     * @param accepted how many of them are accepted; the rest may still change
     * @param figures the sums; a cell nobody reported is missing
     * @param onTree whether the unit exists on the day of the tree; one founded later stands for itself
     */
    public record Row(
            int unit,
            @Nullable String code,
            String name,
            @Nullable Period period,
            long reports,
            long accepted,
            Figures figures,
            boolean onTree) {

        public boolean isProvisional() {
            return accepted < reports;
        }
    }
}
