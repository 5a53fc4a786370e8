package vn.tincay.plan.web.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.handover.HandoverProposal;
import vn.tincay.plan.handover.ProposedTask;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/** The fields of the form in which a plan is handed down, with the values that the plan proposes. */
final class PlanHandoverForm {

    /** Ticked bodies that carry a task out, each as {@code task.agency} (two ids). */
    static final String TO = "to";

    /** Ticked bodies that coordinate a task, each as {@code task.agency} (two ids). */
    static final String WITH = "with";

    /** Whether coordinating bodies receive their tasks. */
    static final String COORDINATING = "coordinating";

    /** Ids of the tasks that the committees below receive; {@link Spread} may overrule them. */
    static final String COMMITTEE_TASKS = "committees";

    /** Ids of the committees that receive the tasks of {@link #COMMITTEE_TASKS}. */
    static final String COMMITTEES = "committee";

    /** Prefix of the field with a further body for one task; the id of the task follows. */
    static final String ADDED = "add.";

    /** Which tasks the committees below receive. */
    enum Spread {
        TICKED,
        ALL,
        NONE
    }

    /** The rules for due days. */
    enum Due {
        SAME,
        EARLIER,
        ONE_DAY
    }

    private PlanHandoverForm() {}

    static FormInput proposed(HandoverProposal proposal) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(TO, ticks(proposal, false));
        fields.put(WITH, ticks(proposal, true));
        fields.put(COORDINATING, "yes");
        fields.put("spread", Spread.TICKED.name());
        fields.put(
                COMMITTEE_TASKS,
                proposal.tasks().stream()
                        .filter(task ->
                                task.committees() != null && task.committees().isProposed())
                        .map(task -> task.task().id())
                        .toList());
        fields.put(COMMITTEES, proposal.committees().stream().map(Receiver::id).toList());
        fields.put("rule", Due.SAME.name());
        return FormInput.of(fields);
    }

    private static List<String> ticks(HandoverProposal proposal, boolean coordinating) {
        return proposal.tasks().stream()
                .flatMap(task -> task.bodies().stream()
                        .filter(body -> body.coordinating() == coordinating)
                        .map(body -> tick(task, body.receiver().id())))
                .toList();
    }

    static String tick(ProposedTask task, UUID agency) {
        return task.task().id() + "." + agency;
    }
}
