package vn.tincay.plan.web;

import java.util.List;
import vn.tincay.plan.PlanHistory;

/** The issued versions of a plan, newest first. */
public record PlanVersionsPage(PlanHead head, List<PlanHistory.Version> versions) {}
