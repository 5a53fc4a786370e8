package vn.tincay.plan.web;

import vn.tincay.plan.Amendments;
import vn.tincay.plan.PlanDifference;

/** What an amendment changes, for whoever wrote it and for the head who signs it. */
public record AmendmentPage(
        PlanHead head, Amendments.Amendment amendment, PlanDifference difference, boolean maySign) {}
