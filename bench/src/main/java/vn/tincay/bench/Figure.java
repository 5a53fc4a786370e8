package vn.tincay.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.bench.machine.Effort;

/**
 * One measured figure.
 *
 * @param name what was measured, with its unit
 * @param goal null when there is none
 * @param peer the figure of DHIS2 for the same work, or what happened there; empty when there is none
 * @param bare the same work in bare SQL on the same database, in the unit of the figure; null when there is none
 * @param effort null when it was not measured
 * @param note what a reader must know to judge the figure
 */
public record Figure(
        String name,
        double value,
        @Nullable Goal goal,
        String peer,
        @Nullable Double bare,
        @Nullable Effort effort,
        String note) {

    public static Figure of(String name, double value) {
        return new Figure(name, value, null, "", null, null, "");
    }

    public Figure goal(Goal limit) {
        return new Figure(name, value, limit, peer, bare, effort, note);
    }

    public Figure peer(String words) {
        return new Figure(name, value, goal, words, bare, effort, note);
    }

    public Figure bare(double figure) {
        return new Figure(name, value, goal, peer, figure, effort, note);
    }

    public Figure effort(Effort took) {
        return new Figure(name, value, goal, peer, bare, took, note);
    }

    public Figure note(String words) {
        return new Figure(name, value, goal, peer, bare, effort, words);
    }

    public boolean isMissed() {
        return goal != null && !goal.isMetBy(value);
    }

    String verdict() {
        return goal == null ? "" : isMissed() ? "missed" : "met";
    }

    /**
     * The figure of bare SQL and the ratio to it: × 2.00 means twice as many per second or twice as long, depending on
     * the unit. Empty without a figure of bare SQL.
     */
    String ratio() {
        return bare == null || bare == 0 ? "" : String.format(Locale.ROOT, "%s × %.2f", number(bare), value / bare);
    }

    String cpu() {
        return effort == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f s: app %.1f + db %.1f%s",
                        effort.wall(),
                        effort.application(),
                        effort.database(),
                        effort.isDisturbed() ? " †" : "");
    }

    static String number(double value) {
        if (value != 0 && Math.abs(value) < 100 && value != Math.rint(value)) {
            return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
        }
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
