package vn.tincay.plan.web.overview;

import java.util.List;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.web.PlanHead;

/** The issued versions of a plan, newest first. */
public record PlanVersionsPage(PlanHead head, List<PlanHistory.Version> versions) {}
