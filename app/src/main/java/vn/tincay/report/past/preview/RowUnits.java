package vn.tincay.report.past.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/**
 * Finds the unit of each row of a sheet, from top to bottom: a province or district is the heading of the rows below
 * it.
 */
final class RowUnits {

    /**
     * @param successors the units that have the area of the unit today; empty while the unit exists
     * @param offered the units to choose from when the name leaves the unit open
     * @param problem why the unit is open; null when it is found
     */
    record RowUnit(
            @Nullable AdminUnit unit,
            List<AdminUnit> successors,
            List<AdminUnit> offered,
            @Nullable Problem problem) {

        static final RowUnit NONE = new RowUnit(null, List.of(), List.of(), null);
    }

    private final AreaNames names;
    private final IntakeAnswers answers;
    private @Nullable AdminUnit heading;

    RowUnits(AreaNames names, IntakeAnswers answers) {
        this.names = names;
        this.answers = answers;
    }

    boolean isUnit(String name) {
        return names.isUnit(name);
    }

    /** Whether a unit lies within another one. */
    boolean isPart(@Nullable AdminUnit part, @Nullable AdminUnit whole) {
        return part != null
                && whole != null
                && whole.level() != UnitLevel.COMMUNE
                && part.id() != whole.id()
                && names.isWithin(part, whole);
    }

    /** Reads a row without figures; when it names one province or district, that is the heading of later rows. */
    void readHeading(String name, Period period) {
        var named = name.isEmpty()
                ? List.<AdminUnit>of()
                : names.named(name, period).units();
        if (named.size() == 1) {
            setHeading(named.getFirst());
        }
    }

    private void setHeading(AdminUnit unit) {
        if (unit.level() != UnitLevel.COMMUNE) {
            heading = unit;
        }
    }

    RowUnit find(String name, Period period) {
        if (name.isEmpty()) {
            return open(List.of(), "report.past.unit-empty");
        }
        var answer = answers.of(IntakeAnswers.unitField(name));
        if (answer != null && answer.matches("\\d{1,9}")) {
            var chosen = names.find(Integer.parseInt(answer), period);
            return chosen == null ? open(List.of(), "report.past.unit-not-then", name) : found(chosen);
        }
        var named = names.named(name, period);
        var candidates = underHeading(named.units());
        if (candidates.size() == 1 && (named.certain() || named.units().size() > 1)) {
            return found(candidates.getFirst());
        }
        return candidates.isEmpty() ? onAnotherTree(name, period) : open(candidates, "report.past.unit-which", name);
    }

    private RowUnit found(AdminUnit unit) {
        setHeading(unit);
        return new RowUnit(unit, names.successorsToday(unit), List.of(), null);
    }

    private List<AdminUnit> underHeading(List<AdminUnit> units) {
        var above = heading;
        if (units.size() < 2 || above == null) {
            return units;
        }
        var below = units.stream().filter(unit -> names.isWithin(unit, above)).toList();
        return below.isEmpty() ? units : below;
    }

    /**
     * The result for a name that no unit had in the period. When a unit of another time has it, the units of the period
     * in its area are offered.
     */
    private RowUnit onAnotherTree(String name, Period period) {
        var others = names.onAnyTree(name);
        if (others.isEmpty()) {
            return open(List.of(), "report.past.unit-unknown", name);
        }
        var other = others.getFirst();
        boolean later = other.validFrom().isAfter(ReportWindow.closing(period));
        var day = later ? other.validFrom() : other.validTo();
        return open(
                names.inPeriod(other, period),
                later ? "report.past.unit-later" : "report.past.unit-earlier",
                other.fullName(),
                SheetTotals.day(day));
    }

    private static RowUnit open(List<AdminUnit> offered, String key, Object... arguments) {
        return new RowUnit(null, List.of(), offered, Problem.at("unit", key, arguments));
    }
}
