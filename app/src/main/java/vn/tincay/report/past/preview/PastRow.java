package vn.tincay.report.past.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.place.AdminUnit;
import vn.tincay.report.form.Figures;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.period.Period;

/**
 * A row of the file with figures.
 *
 * @param id sheet and row, counted from 0: {@code 0.17}
 * @param place the address of its name: {@code 2024!B18}
 * @param name as written; empty in a file of one unit
 * @param unit null while the name is unknown or ambiguous, and for the viewer's own agency without a unit
 * @param heirs the units that cover the unit's area today; empty while the unit exists
 * @param offered the units to choose from when the name leaves them open
 * @param stored what is stored already and may be shown; null when there is nothing
 * @param faults what must be answered or corrected before anything is stored
 * @param notes what deserves a look and keeps nothing from being stored
 */
public record PastRow(
        String id,
        String place,
        String name,
        @Nullable Period period,
        @Nullable AdminUnit unit,
        List<AdminUnit> heirs,
        List<AdminUnit> offered,
        @Nullable PastReporter reporter,
        Figures figures,
        @Nullable Figures stored,
        List<CellFault> faults,
        List<CellFault> notes,
        RowState state) {

    /** The form field that leaves the row out. */
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

    /** Whether the stored figures that may be shown are the same. */
    public boolean isSameAsStored() {
        return figures.equals(stored);
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
        all.add(new CellFault(place, problem));
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
                place,
                name,
                period,
                newUnit,
                heirs,
                offered,
                newReporter,
                figures,
                newStored,
                newFaults,
                notes,
                newState);
    }
}
