package vn.tincay.plan.web.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.answer.proposal.AnswerSources;
import vn.tincay.plan.answer.proposal.ProposedAnswer;
import vn.tincay.plan.answer.proposal.ProposingAnswer;
import vn.tincay.plan.version.PlanDifference;
import vn.tincay.plan.web.NamesById;
import vn.tincay.viewer.Viewer;

/** Builds the page of an answer or a copy. */
@Component
class AnswerPages {

    private final Issuers issuers;
    private final AnswerSources sources;
    private final ProposingAnswer proposing;
    private final PlanHistory history;
    private final NamesById names;
    private final Clock clock;

    AnswerPages(
            Issuers issuers,
            AnswerSources sources,
            ProposingAnswer proposing,
            PlanHistory history,
            NamesById names,
            Clock clock) {
        this.issuers = issuers;
        this.sources = sources;
        this.proposing = proposing;
        this.history = history;
        this.names = names;
        this.clock = clock;
    }

    List<Issuers.Issuer> issuers(Viewer viewer) {
        return issuers.of(viewer, LocalDate.now(clock));
    }

    /** Whether the plan can be answered (while it is running) or, for a copy, copied (once it is issued). */
    static boolean isOpen(Plan plan, boolean copies) {
        return copies ? plan.state().isIssued() : plan.state().isRunning();
    }

    ProposedAnswer proposed(
            Viewer viewer,
            Plan plan,
            @Nullable Plan earlier,
            boolean copies,
            @Nullable UUID issuer,
            @Nullable Integer from) {
        return proposing.of(viewer, copies ? null : plan, copies ? plan : earlier, issuer, from);
    }

    /**
     * How the plan differs from the version that the form showed; null when that is the current one, or the form
     * names none.
     */
    @Nullable
    PlanDifference since(Plan plan, FormInput input) {
        var shown = input.whole("version");
        return shown == null || shown < 1 || shown >= plan.version()
                ? null
                : PlanDifference.between(history.content(plan, shown), history.content(plan, plan.version()), names);
    }

    AnswerPage page(
            Viewer viewer,
            Plan plan,
            boolean copies,
            ProposedAnswer proposed,
            FormInput input,
            @Nullable PlanDifference since) {
        return new AnswerPage(
                plan,
                copies,
                proposed,
                input,
                issuers(viewer),
                copies ? List.of() : sources.earlier(viewer),
                copies ? List.of() : sources.answers(viewer, plan),
                since);
    }

    boolean isAnswered(Viewer viewer, Plan plan) {
        return !sources.answers(viewer, plan).isEmpty();
    }

    /** The page that names the plans which already answer this one, and asks before another one is made. */
    AnswerPage answered(Viewer viewer, Plan plan) {
        return new AnswerPage(
                plan, false, null, FormInput.blank(), List.of(), List.of(), sources.answers(viewer, plan), null);
    }

    /** @param typed what was sent; the page shows it, so that the words are not lost */
    static AnswerPage closed(Plan plan, boolean copies, FormInput typed) {
        return new AnswerPage(plan, copies, null, typed, List.of(), List.of(), List.of(), null);
    }
}
