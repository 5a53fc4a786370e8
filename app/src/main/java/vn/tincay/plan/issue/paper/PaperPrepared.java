package vn.tincay.plan.issue.paper;

import java.util.UUID;

/** A plan entered from its paper waits for the clerk or head of this agency to confirm it. */
public record PaperPrepared(UUID plan, UUID confirmer, String title) {}
