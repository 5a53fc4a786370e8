package vn.tincay.plan.web.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.handover.HandoverProposal;
import vn.tincay.plan.handover.ProposedTask;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/** The fields of the form in which a plan is handed down, with the values that the plan proposes. */
final class PlanHandoverForm {

    /** The ticked bodies that are ordered to carry a task out, each as {@code task.agency} (two ids). */
    static final String TO = "to";

    /** The ticked bodies that are asked to coordinate a task, each as {@code task.agency} (two ids). */
    static final String WITH = "with";

    /** Sent when the bodies ticked in {@link #WITH} receive their tasks, too. */
    static final String COORDINATING = "coordinating";

    /** Ids of the tasks that the committees below receive; {@link Spread} may overrule them. */
    static final String COMMITTEE_TASKS = "committees";

    /** Ids of the committees that receive the tasks of {@link #COMMITTEE_TASKS}. */
    static final String COMMITTEES = "committee";

    /**
     * Prefix of the fields with further bodies for one task. The id of the task follows and, from the second field on,
     * the number of the field.
     */
    private static final String ADDED = "add.";

    /** The button that asks for one more field of {@link #ADDED}; its value is the id of the task. */
    static final String MORE = "add.press";

    /** Which tasks the committees below receive. */
    enum Spread {
        TICKED,
        ALL,
        NONE
    }

    /** The choices for the due days of the receivers ({@code DueRule}). */
    enum Due {
        SAME,
        EARLIER,
        ONE_DAY
    }

    /** The choices for the due days of tasks that are overdue already; none is chosen at first. */
    enum Overdue {
        NEW_DAY,
        KEEP
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

    private static List<String> ticks(HandoverProposal proposal, boolean isCoordinating) {
        return proposal.tasks().stream()
                .flatMap(task -> task.bodies().stream()
                        .filter(body -> body.isCoordinating() == isCoordinating)
                        .map(body -> tick(task, body.receiver().id())))
                .toList();
    }

    /** The fields with further bodies for the task: those that were sent, and one more when its button was pressed. */
    static List<String> added(ProposedTask task, FormInput input) {
        var first = ADDED + task.task().id();
        var fields = new ArrayList<>(List.of(first));
        for (int number = 2; input.sent(first + "." + number + "Text"); number++) {
            fields.add(first + "." + number);
        }
        if (input.all(MORE).contains(task.task().id().toString())) {
            fields.add(first + "." + (fields.size() + 1));
        }
        return fields;
    }

    static String tick(ProposedTask task, UUID agency) {
        return task.task().id() + "." + agency;
    }
}
