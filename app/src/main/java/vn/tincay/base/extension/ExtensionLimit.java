package vn.tincay.base.extension;

import java.time.LocalDate;
import java.util.Optional;
import vn.tincay.base.Problem;

/** The latest day that an extension may reach, which differs from record to record. */
@FunctionalInterface
public interface ExtensionLimit {

    /** The problem of a day beyond the limit, at this field; empty for a day within it. */
    Optional<Problem> problem(String field, LocalDate day);
}
