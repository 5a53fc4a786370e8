package vn.tincay.report.past.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.place.AdminUnit;
import vn.tincay.report.form.Figures;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.period.Period;

/**
 * A row of the file with figures.
 *
 * @param id sheet and row, counted from 0: {@code 0.17}; with the period that the headings of its columns name:
 *     {@code 0.17.2021}
 * @param address the address of its name, or of its period in a file of one unit: {@code 2024!B18}
 * @param name as written; empty in a file of one unit
 * @param unit null while the period is unknown or the name unknown or ambiguous, and for the viewer's agency when it
 *     serves no unit
 * @param successors the units that cover the unit's area today; empty while the unit exists
 * @param offered the units to choose from while the name leaves the unit open
 * @param reporter the agency whose figures these are; null while unit or period is unknown, and when the viewer's
 *     agency may not store its figures
 * @param stored the figures stored already for the agency and period, as far as they may be shown; null when there are
 *     none
 * @param faults what must be answered or corrected before anything is stored
 * @param notes remarks that do not keep the row from being stored
 */
public record PastRow(
        String id,
        String address,
        String name,
        @Nullable Period period,
        @Nullable AdminUnit unit,
        List<AdminUnit> successors,
        List<AdminUnit> offered,
        @Nullable PastReporter reporter,
        Figures figures,
        @Nullable Figures stored,
        List<CellFault> faults,
        List<CellFault> notes,
        RowState state) {

    /** The field of the page that leaves the row out. */
    public String leaveOutField() {
        return IntakeAnswers.leaveOutField(id);
    }

    public PastReporter requireReporter() {
        return Objects.requireNonNull(reporter);
    }

    public Period requirePeriod() {
        return Objects.requireNonNull(period);
    }

    Optional<StoredBefore.Key> key() {
        return reporter == null || period == null
                ? Optional.empty()
                : Optional.of(new StoredBefore.Key(reporter.agency(), period));
    }

    Optional<StoredBefore.UnitKey> unitKey() {
        return unit == null || period == null
                ? Optional.empty()
                : Optional.of(new StoredBefore.UnitKey(unit.id(), period));
    }

    /** Whether the same figures are stored already, as far as stored figures may be shown. */
    public boolean isSameAsStored() {
        return figures.equals(stored);
    }

    /**
     * Whether the other row can be merged into this one: it is on another sheet, and no cell has a figure in both.
     */
    boolean canMergeWith(PastRow other) {
        return !sheet().equals(other.sheet())
                && figures.plus(other.figures()).count()
                        == figures.count() + other.figures().count();
    }

    private String sheet() {
        return id.split("\\.", 2)[0];
    }

    /** This row with the figures of another one of the same agency and period. */
    PastRow with(PastRow other) {
        var remark = new CellFault(address, Problem.of("report.past.merged", other.address()));
        return new PastRow(
                id,
                address + " + " + other.address(),
                name,
                period,
                unit,
                successors,
                offered,
                reporter,
                figures.plus(other.figures()),
                stored,
                Stream.concat(faults.stream(), other.faults().stream()).toList(),
                Stream.of(notes.stream(), other.notes().stream(), Stream.of(remark))
                        .flatMap(all -> all)
                        .toList(),
                state);
    }

    PastRow withUnit(@Nullable AdminUnit own) {
        return copy(own, reporter, stored, faults, state);
    }

    PastRow withReporter(PastReporter found) {
        return copy(unit, found, stored, faults, state);
    }

    PastRow withStored(@Nullable Figures before) {
        return copy(unit, reporter, before, faults, state);
    }

    PastRow withFault(Problem problem) {
        var all = new ArrayList<>(faults);
        all.add(new CellFault(address, problem));
        return copy(unit, reporter, stored, List.copyOf(all), state);
    }

    PastRow withState(RowState found) {
        return copy(unit, reporter, stored, faults, found);
    }

    private PastRow copy(
            @Nullable AdminUnit newUnit,
            @Nullable PastReporter newReporter,
            @Nullable Figures newStored,
            List<CellFault> newFaults,
            RowState newState) {
        return new PastRow(
                id,
                address,
                name,
                period,
                newUnit,
                successors,
                offered,
                newReporter,
                figures,
                newStored,
                newFaults,
                notes,
                newState);
    }
}
