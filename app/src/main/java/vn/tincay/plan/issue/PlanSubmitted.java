package vn.tincay.plan.issue;

import java.util.UUID;

/** A plan was submitted to the head for signature. */
public record PlanSubmitted(UUID plan, UUID agency, String title) {}
