package vn.tincay.plan.issue;

import java.util.UUID;

/** The head has signed a plan; it waits for its number. */
public record PlanSigned(UUID plan, UUID agency, String title) {}
