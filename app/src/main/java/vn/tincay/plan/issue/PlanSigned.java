package vn.tincay.plan.issue;

import java.util.UUID;

/** Event: the head signed a plan; its number is still missing. */
public record PlanSigned(UUID plan, UUID agency, String title) {}
