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
    private final Map<StoredBefore.Key, List<PastRow>> rowsByKey = new HashMap<>();

    RowStates(IntakeAnswers answers, List<PastRow> rows, Map<StoredBefore.Key, StoredBefore.Stored> stored) {
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
            return row.withState(RowState.NEW);
        }
        return row.withStored(before.figures())
                .withState(
                        before.report()
                                ? RowState.REPORT
                                : row.figures().equals(before.figures()) ? RowState.SAME : RowState.DIFFERENT);
    }
}
