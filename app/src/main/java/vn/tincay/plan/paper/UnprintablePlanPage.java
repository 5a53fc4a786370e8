package vn.tincay.plan.paper;

import java.util.UUID;

/** Shown when a plan could not be printed; the problems say why. */
public record UnprintablePlanPage(UUID plan) {}
