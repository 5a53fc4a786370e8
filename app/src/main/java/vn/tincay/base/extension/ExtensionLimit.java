package vn.tincay.base.extension;

import java.time.LocalDate;
import java.util.Optional;
import vn.tincay.base.Problem;

/** The latest day that an extension may reach, which differs from record to record. */
@FunctionalInterface
public interface ExtensionLimit {

    /** A problem at {@code field} when the day is beyond the limit; otherwise empty. */
    Optional<Problem> problem(String field, LocalDate day);
}
