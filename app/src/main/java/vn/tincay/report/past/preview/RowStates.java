package vn.tincay.report.past.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tincay.base.Problem;
import vn.tincay.report.past.intake.IntakeAnswers;

/** Decides the state of each row. Several rows for the same agency and period are all faulty. */
final class RowStates {

    /** The most other rows for the same agency and period that a fault names. */
    private static final int MOST_NAMED = 5;

    private final IntakeAnswers answers;
    private final List<PastRow> rows;
    private final Map<StoredBefore.Key, StoredBefore.Stored> stored;
    private final Map<StoredBefore.UnitKey, String> sharing;
    private final Map<StoredBefore.Key, List<PastRow>> rowsByKey = new HashMap<>();

    /** @param sharing names of units that share area with a unit and have figures for the same period */
    RowStates(
            IntakeAnswers answers,
            List<PastRow> rows,
            Map<StoredBefore.Key, StoredBefore.Stored> stored,
            Map<StoredBefore.UnitKey, String> sharing) {
        this.sharing = sharing;
        this.answers = answers;
        this.rows = rows;
        this.stored = stored;
        rows.stream()
                .filter(row -> !isLeftOut(row))
                .forEach(row -> row.key()
                        .ifPresent(key -> rowsByKey
                                .computeIfAbsent(key, one -> new ArrayList<>())
                                .add(row)));
    }

    /**
     * Merges the rows that one agency has for a period on several sheets, when they have figures of different cells.
     */
    static List<PastRow> merged(List<PastRow> rows) {
        var merged = new ArrayList<PastRow>();
        var places = new HashMap<StoredBefore.Key, Integer>();
        for (var row : rows) {
            var key = row.key().orElse(null);
            var place = key == null ? null : places.putIfAbsent(key, merged.size());
            if (place != null && merged.get(place).canMergeWith(row)) {
                merged.set(place, merged.get(place).with(row));
            } else {
                merged.add(row);
            }
        }
        return merged;
    }

    List<PastRow> rows() {
        return rows.stream()
                .map(row -> isLeftOut(row) ? row.withState(RowState.LEFT_OUT) : withState(row))
                .toList();
    }

    private boolean isLeftOut(PastRow row) {
        return answers.of(row.leaveOutField()) != null;
    }

    private PastRow withState(PastRow row) {
        var key = row.key().orElse(null);
        var same = key == null ? List.<PastRow>of() : rowsByKey.getOrDefault(key, List.of());
        if (same.size() > 1) {
            var others = same.stream()
                    .filter(other -> !other.id().equals(row.id()))
                    .map(PastRow::address)
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
            boolean equal = same.stream().allMatch(other -> other.figures().equals(row.figures()));
            return row.withFault(Problem.at("row", equal ? "report.past.doubled-equal" : "report.past.doubled", others))
                    .withState(RowState.FAULTY);
        }
        if (!row.faults().isEmpty() || key == null) {
            return row.withState(RowState.FAULTY);
        }
        var before = stored.get(key);
        if (before == null) {
            var other =
                    row.unitKey().isEmpty() ? null : sharing.get(row.unitKey().get());
            return other == null
                    ? row.withState(RowState.NEW)
                    : row.withFault(Problem.at("row", "report.past.counted-twice", row.name(), other))
                            .withState(RowState.FAULTY);
        }
        return row.withStored(before.figures())
                .withState(
                        before.report()
                                ? RowState.REPORT
                                : row.figures().equals(before.figures()) ? RowState.SAME : RowState.DIFFERENT);
    }
}
