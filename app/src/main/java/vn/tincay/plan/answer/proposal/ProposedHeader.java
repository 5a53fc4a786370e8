package vn.tincay.plan.answer.proposal;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.answer.proposal.ProposedAnswer.Header;
import vn.tincay.plan.answer.proposal.ProposedAnswer.SourcePlan;

/**
 * Proposes title, years, programmes and objective of a new plan from the plan that it answers or copies. The words are
 * Vietnamese in every language of the page, as in all documents.
 */
final class ProposedHeader {

    private ProposedHeader() {}

    static Header of(@Nullable SourcePlan above, @Nullable SourcePlan earlier, @Nullable Integer fromYear) {
        if (above != null) {
            var plan = above.plan();
            int from = fromYear == null ? plan.fromYear() : fromYear;
            return new Header(
                    AnswerWords.title(plan),
                    from,
                    Math.max(from, plan.toYear()),
                    above.content().programmes(),
                    above.content().objective());
        }
        if (earlier == null) {
            throw new IllegalArgumentException("a plan is proposed from another one");
        }
        var plan = earlier.plan();
        int from = fromYear == null ? plan.toYear() + 1 : fromYear;
        var years = new MovedYears(plan.fromYear(), plan.toYear(), from - plan.fromYear());
        return new Header(
                years.words(plan.title()),
                from,
                from + plan.toYear() - plan.fromYear(),
                earlier.content().programmes(),
                years.words(plan.objective()));
    }
}
