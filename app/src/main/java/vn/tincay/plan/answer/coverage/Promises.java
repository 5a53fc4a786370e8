package vn.tincay.plan.answer.coverage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.answer.coverage.Origins.Kind;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskContents;
import vn.tincay.viewer.Viewer;

/**
 * Lists what the bodies below promise in their plans, beside what a plan asks: one row for each target or task of the
 * plan and each body that is asked for it or promises it. The promise is the fact that the body's plan took over from
 * the plan; when it took none over, its fact that says the same.
 */
@Component
public class Promises {

    /** How a promise compares with what is asked. */
    public enum Comparison {
        BELOW,
        AT,
        ABOVE,
        /** A promised task, or a promised target whose value cannot be compared. */
        ANSWERED,
        MISSING
    }

    /** A target or a task of the plan. A target has no {@code number} and {@code task}, a task no {@code target}. */
    public record AskedFact(
            Kind kind,
            UUID id,
            @Nullable String number,
            String text,
            @Nullable Target target,
            @Nullable TaskContent task) {}

    /**
     * What one body promises for one target or task.
     *
     * @param target the promised target; null for a task and where nothing is promised
     * @param task the promised task; null for a target and where nothing is promised
     * @param difference the promised value less the asked one; null where they cannot be compared
     */
    public record Promise(
            AskedFact fact,
            PlansBelow.Line body,
            @Nullable Target target,
            @Nullable TaskContent task,
            Comparison comparison,
            @Nullable BigDecimal difference) {}

    private final PlansBelow plansBelow;
    private final PlanContents contents;
    private final TaskContents tasks;
    private final Origins origins;
    private final Agencies agencies;
    private final Clock clock;

    Promises(
            PlansBelow plansBelow,
            PlanContents contents,
            TaskContents tasks,
            Origins origins,
            Agencies agencies,
            Clock clock) {
        this.plansBelow = plansBelow;
        this.contents = contents;
        this.tasks = tasks;
        this.origins = origins;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** All promises in the order of the plan's facts, and for each fact in the order of the bodies. */
    public List<Promise> of(Viewer viewer, Plan plan) {
        var bodies = plansBelow.of(viewer, plan.id()).lines();
        var plans = bodies.stream()
                .map(PlansBelow.Line::plan)
                .filter(Objects::nonNull)
                .toList();
        var today = LocalDate.now(clock);
        var asked = asked(plan);
        var promised = new PromisesOfBody.ContentBelow(
                contents.targets(plans),
                tasks.of(plans),
                origins.from(plan.id(), plans).stream()
                        .collect(Collectors.groupingBy(
                                Origins.NamedOrigin::plan,
                                Collectors.toMap(
                                        Origins.NamedOrigin::sourceSubject,
                                        Origins.NamedOrigin::subject,
                                        (one, other) -> one))));
        var byBody = new HashMap<UUID, List<Promise>>();
        var agencyById = agencies
                .all(bodies.stream().map(PlansBelow.Line::agency).toList())
                .stream()
                .collect(Collectors.toMap(Agency::id, agency -> agency));
        var committees = committees(plan, agencyById.values());
        bodies.forEach(body -> {
            var agency = Objects.requireNonNull(agencyById.get(body.agency()));
            var answering = Stream.concat(
                            Stream.of(agency),
                            Stream.ofNullable(agency.parentId())
                                    .flatMap(above -> Stream.ofNullable(committees.get(above))))
                    .toList();
            byBody.put(body.agency(), PromisesOfBody.of(asked, body, promised, answering, today));
        });
        var rows = new ArrayList<Promise>();
        for (var fact : asked) {
            for (var body : bodies) {
                byBody.getOrDefault(body.agency(), List.of()).stream()
                        .filter(promise -> promise.fact().id().equals(fact.id()))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /**
     * The committees of the places whose offices the issuer guides, by id; such an office answers for its committee.
     */
    private Map<UUID, Agency> committees(Plan plan, Collection<Agency> bodies) {
        var ids = bodies.stream()
                .filter(body -> body.kind() != AgencyKind.PEOPLES_COMMITTEE)
                .map(Agency::parentId)
                .flatMap(Stream::ofNullable)
                .filter(above -> !above.equals(plan.agency()))
                .distinct()
                .toList();
        return agencies.all(ids).stream()
                .filter(above -> above.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .collect(Collectors.toMap(Agency::id, above -> above));
    }

    private List<AskedFact> asked(Plan plan) {
        var asked = new ArrayList<AskedFact>();
        contents.targets(plan.id())
                .forEach(target ->
                        asked.add(new AskedFact(Kind.TARGET, target.id(), null, target.text(), target, null)));
        tasks.of(plan)
                .forEach(task ->
                        asked.add(new AskedFact(Kind.TASK, task.id(), task.number(), task.title(), null, task)));
        return asked;
    }
}
