package vn.tincay.plan;

import java.util.UUID;

/** A plan is out with its number. */
public record PlanIssued(UUID plan, UUID agency, String title, String number) {}
