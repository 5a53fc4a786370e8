package vn.tincay.report.past.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file with figures of past periods.
 *
 * @param form code of the form
 * @param file id of the stored file
 * @param storedAt when its figures were stored; null before
 * @param rows the number of rows that were stored; 0 before
 * @param withdrawnAt when its figures were withdrawn; null otherwise
 */
public record Intake(
        UUID id,
        UUID agency,
        String form,
        UUID file,
        String fileName,
        IntakeAnswers answers,
        Instant madeAt,
        UUID madeBy,
        String madeByName,
        @Nullable Instant storedAt,
        int rows,
        @Nullable Instant withdrawnAt) {

    public boolean isStored() {
        return storedAt != null && withdrawnAt == null;
    }

    public boolean isOpen() {
        return storedAt == null;
    }

    /** A copy with other answers. */
    public Intake with(IntakeAnswers others) {
        return new Intake(
                id, agency, form, file, fileName, others, madeAt, madeBy, madeByName, storedAt, rows, withdrawnAt);
    }
}
