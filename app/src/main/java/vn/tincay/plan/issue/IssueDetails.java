package vn.tincay.plan.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Number and days with which a plan is issued, checked by {@link CheckingIssueDetails}.
 *
 * @param number the number as it is stored
 * @param effectiveOn null means from the day of issue
 */
public record IssueDetails(
        String number, LocalDate issuedOn, @Nullable LocalDate effectiveOn) {}
