package vn.tincay.plan.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Number and days a plan goes out with, once they passed {@link CheckingIssueDetails}.
 *
 * @param number as it is kept
 * @param effectiveOn null means from the day of issue
 */
record IssueDetails(
        String number, LocalDate issuedOn, @Nullable LocalDate effectiveOn) {}
