package vn.tincay.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Books;
import vn.tincay.document.Numbering;

/**
 * Gives a plan out: the head signs, the clerk numbers; a head who enters the number does both. A paper that was issued
 * outside, with its original kept here, is entered by whoever received it, since its signature stands on the paper.
 */
@Component
public class Issuing {

    /** @param effectiveOn null means from the day of issue */
    public record Wish(
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn) {}

    private final Plans plans;
    private final PlanHistory history;
    private final Contents contents;
    private final StateChanges states;
    private final Versions versions;
    private final Numbering numbering;
    private final Books books;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Issuing(
            Plans plans,
            PlanHistory history,
            Contents contents,
            StateChanges states,
            Versions versions,
            Numbering numbering,
            Books books,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.history = history;
        this.contents = contents;
        this.states = states;
        this.versions = versions;
        this.numbering = numbering;
        this.books = books;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** The head's word; the clerk can number from then on. */
    @Transactional
    public Outcome<Plan> sign(Viewer viewer, UUID id) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (!isHead(viewer, plan)) {
            return Outcome.refused(Problem.of("plan.problem.head-only"));
        }
        if (plan.state() != PlanState.SUBMITTED) {
            return plan.state().isOut()
                    ? Outcome.done(plan)
                    : Outcome.refused(Problem.of("plan.submission.problem.not-submitted"));
        }
        versions.sign(viewer, id, 1);
        return Outcome.done(plan);
    }

    @Transactional
    public Outcome<Plan> issue(Viewer viewer, UUID id, Wish wish) {
        states.lock(id);
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (plan.state().isOut()) {
            return wish.number().equalsIgnoreCase(plan.number())
                    ? Outcome.done(plan)
                    : Outcome.refused(Problem.of("plan.issue.problem.out", String.valueOf(plan.number())));
        }
        var problems = problems(viewer, plan, wish);
        if (!problems.isEmpty() || wish.issuedOn() == null) {
            return Outcome.refused(problems);
        }
        issue(viewer, plan, wish, wish.issuedOn());
        return Outcome.done(plans.visibleTo(viewer).requireOwn(id));
    }

    private List<Problem> problems(Viewer viewer, Plan plan, Wish wish) {
        var problems = new ArrayList<Problem>();
        boolean paper = plan.hasOriginal() && plan.issuedOn() != null;
        if (plan.state() == PlanState.DRAFT && !plan.hasOriginal()) {
            problems.add(Problem.of("plan.submission.problem.not-submitted"));
        }
        boolean signed = isHead(viewer, plan) || history.signature(plan.id(), 1).isPresent();
        if (!signed && !paper) {
            problems.add(Problem.of("plan.issue.problem.unsigned"));
        }
        if (!paper && !viewer.is(Role.HEAD, Role.CLERK)) {
            problems.add(Problem.of("plan.issue.problem.clerk-only"));
        }
        if (!Numbers.isWellFormed(wish.number())) {
            problems.add(Problem.at("number", "plan.issue.problem.number"));
        } else if (Numbers.isTaken(sql, plan.id(), plan.agency(), wish.number(), wish.issuedOn())
                || wish.issuedOn() != null && books.isTaken(plan.agency(), wish.issuedOn(), wish.number(), plan.id())) {
            problems.add(Problem.at("number", "plan.issue.problem.taken", wish.number()));
        }
        if (wish.issuedOn() == null) {
            problems.add(Problem.at("issuedOn", "plan.problem.date"));
        } else if (wish.issuedOn().isAfter(LocalDate.now(clock))) {
            problems.add(Problem.at("issuedOn", "plan.issue.problem.ahead"));
        } else if (wish.effectiveOn() != null && wish.effectiveOn().isBefore(wish.issuedOn())) {
            problems.add(Problem.at("effectiveOn", "plan.issue.problem.effective"));
        }
        return problems;
    }

    private static boolean isHead(Viewer viewer, Plan plan) {
        return viewer.is(Role.HEAD) && plan.agency().equals(viewer.agency());
    }

    private void issue(Viewer viewer, Plan plan, Wish wish, LocalDate issuedOn) {
        var effective = wish.effectiveOn() == null ? issuedOn : wish.effectiveOn();
        if (isHead(viewer, plan)) {
            versions.sign(viewer, plan.id(), 1);
        }
        sql.sql("update plan.plans set number = ?, issued_on = ?, effective_on = ? where id = ?")
                .param(wish.number().strip())
                .param(issuedOn)
                .param(effective)
                .param(plan.id())
                .update();
        numbering.enter(plan.agency(), issuedOn, wish.number(), plan.id());
        if (plan.state() == PlanState.DRAFT) {
            states.move(plan.id(), PlanState.DRAFT, PlanState.SUBMITTED, viewer, null);
        }
        states.move(plan.id(), PlanState.SUBMITTED, PlanState.ISSUED, viewer, null);
        if (!effective.isAfter(LocalDate.now(clock))) {
            states.move(plan.id(), PlanState.ISSUED, PlanState.IN_FORCE, viewer, null);
        }
        var issued = plans.visibleTo(viewer).requireOwn(plan.id());
        var content = contents.of(issued);
        // Written again, so that recurring tasks first fall due after the day of issue and the number can be searched.
        contents.write(issued, content, true);
        versions.keep(viewer, issued, content, 1, null);
        events.publishEvent(new PlanIssued(plan.id(), plan.agency(), plan.title(), wish.number()));
    }
}
