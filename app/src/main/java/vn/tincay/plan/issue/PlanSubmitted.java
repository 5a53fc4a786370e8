package vn.tincay.plan.issue;

import java.util.UUID;

/** A plan lies on the head's desk. */
public record PlanSubmitted(UUID plan, UUID agency, String title) {}
