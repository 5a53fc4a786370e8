package vn.tincay.plan.answer;

import java.util.LinkedHashMap;
import java.util.UUID;
import vn.tincay.plan.answer.AnsweringPlan.Answer;
import vn.tincay.plan.answer.AnsweringPlan.TakenTarget;
import vn.tincay.plan.answer.AnsweringPlan.TakenTask;
import vn.tincay.plan.answer.AnsweringPlan.TakenText;
import vn.tincay.plan.answer.proposal.ProposedAnswer;
import vn.tincay.plan.text.ReportDay;

/** An answer to a plan as the form sends it when its proposals are left as they are. */
final class SentAnswer {

    private SentAnswer() {}

    static Answer of(ProposedAnswer proposed, UUID id) {
        return of(proposed, id, tasks(proposed));
    }

    /** The answer with the proposed header, targets, days and text, and with these tasks. */
    static Answer of(ProposedAnswer proposed, UUID id, LinkedHashMap<UUID, TakenTask> tasks) {
        return new Answer(
                id,
                proposed.bodies().issuer().id(),
                proposed.header().title(),
                proposed.header().fromYear(),
                proposed.header().toYear(),
                proposed.seen(),
                "",
                targets(proposed),
                tasks,
                proposed.days().stream().map(ProposedAnswer.DayRow::id).toList(),
                new TakenText(
                        proposed.text().bases(),
                        proposed.text().recipients(),
                        proposed.text().reports().stream()
                                .map(ReportDay::summary)
                                .toList()));
    }

    /** The tasks that are ticked at first. */
    static LinkedHashMap<UUID, TakenTask> tasks(ProposedAnswer proposed) {
        var tasks = new LinkedHashMap<UUID, TakenTask>();
        proposed.tasks().stream()
                .filter(ProposedAnswer.TaskRow::preselected)
                .forEach(row -> tasks.put(
                        row.stated().id(),
                        new TakenTask(
                                "task." + tasks.size() + ".",
                                row.proposed().title(),
                                row.proposed().lead() == null
                                        ? null
                                        : row.proposed().lead().agency())));
        return tasks;
    }

    private static LinkedHashMap<UUID, TakenTarget> targets(ProposedAnswer proposed) {
        var targets = new LinkedHashMap<UUID, TakenTarget>();
        proposed.targets().stream()
                .filter(ProposedAnswer.TargetRow::preselected)
                .forEach(row -> targets.put(
                        row.stated().id(),
                        new TakenTarget(
                                "target." + targets.size() + ".",
                                row.proposed().text(),
                                row.proposed().value())));
        return targets;
    }
}
