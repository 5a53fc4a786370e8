package vn.tincay.visit;

import static vn.tincay.visit.Visit.Party.HEAD;
import static vn.tincay.visit.Visit.Party.OFFICER;
import static vn.tincay.visit.Visit.State.CANCELLED;
import static vn.tincay.visit.Visit.State.DONE;
import static vn.tincay.visit.Visit.State.PLANNED;

import vn.tincay.base.step.Step;
import vn.tincay.base.step.StepLine;

/** The steps of a visit. */
public enum VisitStep implements Step<Visit, Visit.Party> {
    EDIT(by(OFFICER).from(PLANNED)),
    COMPLETE(by(OFFICER).from(PLANNED).to(DONE)),
    CANCEL(by(HEAD).from(PLANNED).to(CANCELLED).reason("visit.problem.reason"));

    private final StepLine<Visit, Visit.Party> line;

    VisitStep(StepLine<Visit, Visit.Party> line) {
        this.line = line;
    }

    private static StepLine<Visit, Visit.Party> by(Visit.Party... parties) {
        return StepLine.by(parties);
    }

    @Override
    public StepLine<Visit, Visit.Party> line() {
        return line;
    }
}
