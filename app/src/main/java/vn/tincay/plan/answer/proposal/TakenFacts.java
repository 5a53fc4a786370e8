package vn.tincay.plan.answer.proposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.answer.AnsweringPlan.Answer;
import vn.tincay.plan.answer.AnsweringPlan.TakenTarget;
import vn.tincay.plan.answer.AnsweringPlan.TakenTask;
import vn.tincay.plan.answer.coverage.Origins.Kind;
import vn.tincay.plan.answer.coverage.Origins.Origin;
import vn.tincay.plan.answer.proposal.ProposedAnswer.Side;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.text.PlanText;

/** The content of the new plan, made from the ticked facts of a proposal, and the origin of each fact. */
public final class TakenFacts {

    private final ProposedAnswer proposed;
    private final Answer answer;
    private final List<Problem> problems = new ArrayList<>();
    private final PlanContent content;

    public TakenFacts(ProposedAnswer proposed, Answer answer) {
        this.proposed = proposed;
        this.answer = answer;
        var header = proposed.header();
        this.content = new PlanContent(
                answer.title(),
                answer.fromYear(),
                answer.toYear(),
                header.programmes(),
                header.objective(),
                proposed.above() == null ? null : proposed.above().plan().id(),
                null,
                targets(),
                tasks(),
                text());
    }

    private PlanText text() {
        var typed = answer.text();
        return new PlanText(
                typed.bases(),
                proposed.text().sections(),
                typed.recipients(),
                proposed.text().reports().stream()
                        .filter(report -> typed.reports().contains(report.summary()))
                        .toList());
    }

    /** Problems of the chosen leads; the problems of the content itself are found when it is drafted. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public PlanContent content() {
        return content;
    }

    private List<Target> targets() {
        var targets = new ArrayList<Target>();
        for (var row : proposed.targets()) {
            var taken = answer.targets().get(row.stated().id());
            if (taken != null) {
                targets.add(ProposingTargets.copy(
                                row.stated(),
                                wording(row.stated(), taken),
                                taken.value(),
                                row.proposed().year())
                        .withId(idOf(answer.id(), row.stated().id())));
            }
        }
        return targets;
    }

    /** The words as typed. When only the value was changed, the stated words with the new value as their figure. */
    private static String wording(Target stated, TakenTarget taken) {
        return taken.value() == null || !taken.text().equals(stated.text())
                ? taken.text()
                : stated.textWith(taken.value());
    }

    private List<TaskContent> tasks() {
        var tasks = new ArrayList<TaskContent>();
        for (var row : proposed.tasks()) {
            var taken = answer.tasks().get(row.stated().id());
            if (taken != null) {
                tasks.add(row.proposed().toBuilder()
                        .set(TaskField.TITLE, taken.title())
                        .bodies(lead(row.proposed(), taken), row.proposed().coordinating())
                        .build());
            }
        }
        return ProposingTasks.arranged(tasks, answer.id());
    }

    /**
     * The chosen body. Without a choice, the proposed lead when it is a group named in words, otherwise null. A body
     * that is not among those to choose from is a problem.
     */
    private @Nullable NamedBody lead(TaskContent task, TakenTask taken) {
        var before = task.lead();
        if (taken.lead() == null) {
            return before != null && before.agency() == null ? before : null;
        }
        if (before != null && taken.lead().equals(before.agency())) {
            return before;
        }
        var body = proposed.bodies().body(taken.lead());
        if (body == null) {
            problems.add(Problem.at(taken.field() + "lead", "answer.problem.lead"));
            return null;
        }
        return new NamedBody(body.id(), body.name());
    }

    /** The id of each taken day in the new plan, by its id in the source. */
    public Map<UUID, UUID> days() {
        var copies = new LinkedHashMap<UUID, UUID>();
        proposed.days().stream()
                .filter(day -> answer.days().contains(day.id()))
                .forEach(day -> copies.put(day.id(), idOf(answer.id(), day.id())));
        return copies;
    }

    public List<Origin> origins() {
        var origins = new ArrayList<Origin>();
        var targets = content.targets().stream().collect(Collectors.toMap(Target::id, target -> target));
        var tasks = content.tasks().stream().collect(Collectors.toMap(TaskContent::id, task -> task));
        proposed.targets().forEach(row -> {
            var ours = targets.get(idOf(answer.id(), row.stated().id()));
            if (ours != null) {
                origins.add(origin(
                        row.side(),
                        Kind.TARGET,
                        row.stated().id(),
                        ProposingTargets.changedFields(row.stated(), ours)));
            }
        });
        proposed.tasks().forEach(row -> {
            var ours = tasks.get(idOf(answer.id(), row.stated().id()));
            if (ours != null) {
                origins.add(origin(
                        row.side(), Kind.TASK, row.stated().id(), ProposingTasks.changedFields(row.stated(), ours)));
            }
        });
        proposed.days().stream()
                .filter(day -> answer.days().contains(day.id()))
                .forEach(day -> origins.add(origin(day.side(), Kind.DAY, day.id(), List.of())));
        return origins;
    }

    private Origin origin(Side side, Kind kind, UUID source, List<String> changedFields) {
        var plan = proposed.source(side).plan();
        return new Origin(kind, idOf(answer.id(), source), plan.id(), plan.version(), source, changedFields);
    }

    /** The id that a fact gets in the new plan: the same whenever the same form is sent. */
    public static UUID idOf(UUID plan, UUID source) {
        return UUID.nameUUIDFromBytes((plan + "/" + source).getBytes(StandardCharsets.UTF_8));
    }
}
