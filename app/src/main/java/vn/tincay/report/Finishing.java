package vn.tincay.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Viewer;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/**
 * A step pressed beside an unsaved form: what was typed is stored first, as a draft is, and the step is taken on the
 * page with those words in it. What cannot be stored stops the step; what could stays stored.
 */
@Component
@Transactional
public class Finishing {

    private final Reports reports;
    private final Keeping keeping;
    private final Submitting submitting;
    private final Consolidating consolidating;
    private final Steps steps;
    private final Clock clock;

    Finishing(
            Reports reports,
            Keeping keeping,
            Submitting submitting,
            Consolidating consolidating,
            Steps steps,
            Clock clock) {
        this.reports = reports;
        this.keeping = keeping;
        this.submitting = submitting;
        this.consolidating = consolidating;
        this.steps = steps;
        this.clock = clock;
    }

    public Outcome<Report> present(Viewer viewer, UUID id, Written written, String reason) {
        return after(
                viewer,
                id,
                Step.PRESENT,
                written,
                written.seen(),
                page -> submitting.present(viewer, id, page, reason));
    }

    public Outcome<Report> sign(Viewer viewer, UUID id, Written written, String reason) {
        return after(viewer, id, Step.SIGN, written, written.seen(), page -> submitting.sign(viewer, id, page, reason));
    }

    /** @param below what the page carried, with the accepted reports below */
    public Outcome<Integer> consolidate(Viewer viewer, UUID id, Written written, String below, String reason) {
        return after(
                viewer, id, Step.CONSOLIDATE, written, below, page -> consolidating.take(viewer, id, page, reason));
    }

    private <T> Outcome<T> after(
            Viewer viewer, UUID id, Step step, Written written, String carried, Function<Pressed, Outcome<T>> taking) {
        reports.visibleTo(viewer).requireOwn(id);
        if (written.isEmpty() || steps.isAgain(viewer, reports.locked(id), step, carried)) {
            return taking.apply(Pressed.on(carried));
        }
        // Whether the reports below are as the page showed them has to be asked before its own words change the digest.
        boolean outdated = step == Step.CONSOLIDATE && !steps.shows(reports.locked(id), step, carried);
        var kept = keeping.keep(viewer, id, written);
        if (!kept.problems().isEmpty()) {
            return Outcome.refused(problems(kept));
        }
        var now = step == Step.CONSOLIDATE ? kept.below() : kept.seen();
        return taking.apply(new Pressed(carried, outdated ? carried : carriedOn(now, carried)));
    }

    private static List<Problem> problems(Keeping.Kept kept) {
        var problems = new ArrayList<>(kept.problems());
        if (kept.seen() == null
                && problems.stream().noneMatch(one -> one.field().isEmpty())) {
            problems.addFirst(Fingerprint.outdated());
        }
        return problems;
    }

    /** The page goes on from its own words, unless it had missed somebody else's. */
    private String carriedOn(@Nullable Fingerprint now, String carried) {
        return now == null ? carried : now.at(clock.instant());
    }
}
