package vn.tincay.plan.answer.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.WorkingDays;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.answer.lead.AnsweringBodies;
import vn.tincay.plan.answer.proposal.ProposedAnswer.DayRow;
import vn.tincay.plan.answer.proposal.ProposedAnswer.Side;
import vn.tincay.plan.answer.proposal.ProposedAnswer.SourcePlan;
import vn.tincay.plan.programme.NationalTarget;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.TaskState;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.viewer.Viewer;

/** Determines what a new plan may take over: from the superior plan and from an earlier plan of the agency. */
@Component
public class ProposingAnswer {

    private final AnswerSources sources;
    private final PlanContents contents;
    private final TargetBoard board;
    private final PlanTasks tasks;
    private final CampaignDays days;
    private final AnsweringBodies bodies;
    private final Programmes programmes;
    private final WorkingDays workingDays;
    private final Clock clock;

    ProposingAnswer(
            AnswerSources sources,
            PlanContents contents,
            TargetBoard board,
            PlanTasks tasks,
            CampaignDays days,
            AnsweringBodies bodies,
            Programmes programmes,
            WorkingDays workingDays,
            Clock clock) {
        this.sources = sources;
        this.contents = contents;
        this.board = board;
        this.tasks = tasks;
        this.days = days;
        this.bodies = bodies;
        this.programmes = programmes;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Proposes the content of the new plan.
     *
     * @param above the superior plan; null for a copy, which needs {@code earlier}
     * @param earlier the plan of earlier years; null when there is none
     * @param issuer the body that is to issue the new plan; null for the usual one ({@link AnswerSources})
     * @param fromYear first year of the new plan; null for that of the superior plan, in a copy the year after the
     *     earlier plan
     */
    public ProposedAnswer of(
            Viewer viewer,
            @Nullable Plan above,
            @Nullable Plan earlier,
            @Nullable UUID issuer,
            @Nullable Integer fromYear) {
        var today = LocalDate.now(clock);
        var superior = above == null ? null : new SourcePlan(above, contents.of(above));
        var previous = earlier == null ? null : new SourcePlan(earlier, contents.of(earlier));
        var stated =
                superior == null ? List.<TaskContent>of() : superior.content().tasks();
        var before =
                previous == null ? List.<TaskContent>of() : previous.content().tasks();
        var own = bodies.of(
                issuer == null ? sources.usualIssuer(viewer, above, earlier, stated, today) : issuer,
                viewer.agency(),
                Stream.concat(stated.stream(), before.stream()).toList(),
                today);
        var header = ProposedHeader.of(superior, previous, fromYear);
        var years = earlier == null
                ? new MovedYears(header.fromYear(), header.toYear(), 0)
                : new MovedYears(earlier.fromYear(), earlier.toYear(), header.fromYear() - earlier.fromYear());
        var rows = ProposingTasks.of(stated, before, earlier == null ? Map.of() : states(viewer, earlier), own, years);
        return new ProposedAnswer(
                superior,
                previous,
                own,
                header,
                ProposingTargets.of(
                        superior == null ? List.of() : superior.content().targets(),
                        above == null ? Map.of() : national(viewer, above),
                        previous == null ? List.of() : previous.content().targets(),
                        years),
                rows,
                days(above, earlier),
                ProposedText.of(
                        superior,
                        previous,
                        above == null ? List.of() : programmes.ofPlan(above),
                        rows,
                        own,
                        header.fromYear(),
                        workingDays,
                        years),
                Fingerprint.of(shown(superior), shown(previous)).value());
    }

    private Map<UUID, NationalTarget> national(Viewer viewer, Plan above) {
        var national = new HashMap<UUID, NationalTarget>();
        board.of(viewer, above).forEach(row -> {
            if (row.national() != null) {
                national.put(row.target().id(), row.national());
            }
        });
        return national;
    }

    private Map<UUID, TaskState> states(Viewer viewer, Plan earlier) {
        var states = new HashMap<UUID, TaskState>();
        for (PlanTask task : tasks.visibleTo(viewer).ofPlan(earlier.id())) {
            states.put(task.id(), task.state());
        }
        return states;
    }

    private List<DayRow> days(@Nullable Plan above, @Nullable Plan earlier) {
        var rows = new ArrayList<DayRow>();
        if (above != null) {
            days.of(above).forEach(day -> rows.add(row(Side.ABOVE, day)));
        }
        if (earlier != null) {
            days.of(earlier).stream()
                    .filter(day -> rows.stream().noneMatch(row -> row.name().equalsIgnoreCase(day.name())))
                    .forEach(day -> rows.add(row(Side.EARLIER, day)));
        }
        return rows;
    }

    private static DayRow row(Side side, CampaignDays.CampaignDay day) {
        return new DayRow(side, day.id(), day.name(), day.fromMonth(), day.fromDay(), day.toMonth(), day.toDay());
    }

    private @Nullable List<Object> shown(@Nullable SourcePlan source) {
        return source == null
                ? null
                : List.of(
                        source.plan().id(),
                        source.plan().state(),
                        source.plan().version(),
                        contents.toJson(source.content()));
    }
}
