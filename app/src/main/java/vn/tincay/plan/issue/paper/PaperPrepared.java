package vn.tincay.plan.issue.paper;

import java.util.UUID;

/**
 * Event: a plan was entered from its paper and waits for the clerk or head of the agency {@code confirmer} to confirm
 * it.
 */
public record PaperPrepared(UUID plan, UUID confirmer, String title) {}
