package vn.tincay.plan.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.plan.Plan;

/** Checks whether a plan may bear this number and these days. */
@Component
public class CheckingIssueDetails {

    private final PlanNumbers numbers;
    private final NumberingBooks books;
    private final Agencies agencies;
    private final Clock clock;

    CheckingIssueDetails(PlanNumbers numbers, NumberingBooks books, Agencies agencies, Clock clock) {
        this.numbers = numbers;
        this.books = books;
        this.agencies = agencies;
        this.clock = clock;
    }

    public Outcome<IssueDetails> check(
            Plan plan, String typed, @Nullable LocalDate issuedOn, @Nullable LocalDate effectiveOn) {
        var problems = new ArrayList<Problem>();
        var number = PlanNumbers.clean(typed);
        if (!PlanNumbers.isWellFormed(number)) {
            problems.add(Problem.at("number", "plan.issue.problem.number"));
        } else if (numbers.holder(plan.id(), plan.agency(), number, issuedOn).isPresent()
                || issuedOn != null && books.isTaken(plan.agency(), issuedOn, number, plan.id())) {
            problems.add(Problem.at("number", "plan.issue.problem.taken", number));
        }
        problems.addAll(dayProblems(plan, issuedOn, effectiveOn));
        return problems.isEmpty() && issuedOn != null
                ? Outcome.done(new IssueDetails(number, issuedOn, effectiveOn))
                : Outcome.refused(problems);
    }

    private List<Problem> dayProblems(Plan plan, @Nullable LocalDate issuedOn, @Nullable LocalDate effectiveOn) {
        if (issuedOn == null) {
            return List.of(Problem.at("issuedOn", "base.problem.date"));
        }
        if (issuedOn.isAfter(LocalDate.now(clock))) {
            return List.of(Problem.at("issuedOn", "plan.issue.problem.ahead"));
        }
        var issuer = agencies.require(plan.agency());
        if (!issuer.existsOn(issuedOn)) {
            return List.of(Problem.at("issuedOn", "plan.issue.problem.life", issuer.name()));
        }
        return effectiveOn != null && effectiveOn.isBefore(issuedOn)
                ? List.of(Problem.at("effectiveOn", "plan.issue.problem.effective"))
                : List.of();
    }
}
