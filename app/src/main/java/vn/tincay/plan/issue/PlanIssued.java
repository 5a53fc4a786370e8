package vn.tincay.plan.issue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Event: a plan was issued with its number, and its years are not over.
 *
 * @param onPaper whether it was issued outside the system and is only recorded here now
 */
public record PlanIssued(UUID plan, UUID agency, String title, String number, LocalDate issuedOn, boolean onPaper) {}
