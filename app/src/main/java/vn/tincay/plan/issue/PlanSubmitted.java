package vn.tincay.plan.issue;

import java.util.UUID;

/** Event: a plan was submitted to the head for signature. */
public record PlanSubmitted(UUID plan, UUID agency, String title) {}
