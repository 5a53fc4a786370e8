package vn.tincay.plan.answer.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.NotFound;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.lead.NamedGroup;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.viewer.Viewer;

/** Finds the plans that may be answered or copied, and the usual issuer of the new plan. */
@Component
public class AnswerSources {

    private static final Plans.Filter OURS = new Plans.Filter("", null, null, null, Plans.PlanSide.OURS);

    private final Plans plans;
    private final Agencies agencies;
    private final Issuers issuers;

    AnswerSources(Plans plans, Agencies agencies, Issuers issuers) {
        this.plans = plans;
        this.agencies = agencies;
        this.issuers = issuers;
    }

    /**
     * A plan that the viewer's agency issues or drafts, or a visible plan of a body above it; otherwise {@link
     * NotFound}.
     */
    public Plan requireOwnOrAbove(Viewer viewer, UUID id) {
        var visible = plans.visibleTo(viewer);
        var plan = visible.require(id);
        if (!visible.isOwn(plan) && !agencies.isAbove(plan.agency(), viewer.agency())) {
            throw new NotFound();
        }
        return plan;
    }

    /** All issued plans of the viewer's agency; one of them may be the second source of facts. */
    public List<Plan> earlier(Viewer viewer) {
        return plans.visibleTo(viewer).all(OURS).stream()
                .filter(plan -> plan.state().isIssued())
                .toList();
    }

    /** The plans of the viewer's agency that already answer this one, drafts included, the newest first. */
    public List<Plan> answers(Viewer viewer, Plan above) {
        return plans.visibleTo(viewer).all(OURS).stream()
                .filter(plan -> above.id().equals(plan.answers()))
                .toList();
    }

    /**
     * The fingerprint of these answers. A form sends it back, so that an answer which the form did not show is noticed.
     */
    public static String fingerprint(List<Plan> answers) {
        return Fingerprint.of(answers.stream().map(Plan::id).toList()).value();
    }

    /**
     * The issuer of the earlier plan, when the viewer may still draft for it. Otherwise, of the bodies that the
     * viewer drafts for, one of the same kind as the issuer of {@code above}, such as a People's Committee, or one
     * that leads a task which does not name the viewer's agency. Otherwise the viewer's agency.
     *
     * @param stated the tasks of {@code above}
     */
    UUID usualIssuer(
            Viewer viewer, @Nullable Plan above, @Nullable Plan earlier, List<TaskContent> stated, LocalDate today) {
        var possible =
                issuers.of(viewer, today).stream().map(Issuers.Issuer::id).toList();
        if (earlier != null && possible.contains(earlier.agency())) {
            return earlier.agency();
        }
        var self = agencies.require(viewer.agency());
        var kind = above == null ? null : agencies.require(above.agency()).kind();
        return possible.stream()
                .filter(id -> !id.equals(viewer.agency())
                        && above != null
                        && !id.equals(above.agency())
                        && (agencies.require(id).kind() == kind
                                || leadsWithout(self, agencies.require(id), stated, today)))
                .findFirst()
                .orElse(viewer.agency());
    }

    private static boolean leadsWithout(Agency self, Agency body, List<TaskContent> stated, LocalDate today) {
        return stated.stream()
                .map(TaskContent::lead)
                .flatMap(Stream::ofNullable)
                .anyMatch(lead -> isNamed(lead, body, today) && !isNamed(lead, self, today));
    }

    private static boolean isNamed(NamedBody lead, Agency body, LocalDate today) {
        return lead.agency() == null
                ? NamedGroup.includes(lead.name(), body, today)
                : lead.agency().equals(body.id());
    }
}
