package vn.tincay.plan.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.name.Aliases;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.handover.DueRule;
import vn.tincay.plan.handover.HandoverOrder;
import vn.tincay.plan.handover.HandoverOrder.Assignment;
import vn.tincay.plan.handover.HandoverOrder.OverdueRule;
import vn.tincay.plan.handover.HandoverProposal;
import vn.tincay.plan.handover.ProposedTask;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/** Reads a {@link HandoverOrder} from a sent {@link PlanHandoverForm}. */
final class TypedHandover {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern TICK = Pattern.compile(ID + "\\." + ID);

    private TypedHandover() {}

    /** The order. Values that cannot be read become problems of {@code input}. */
    static HandoverOrder order(HandoverProposal proposal, FormInput input) {
        var assignments = new ArrayList<Assignment>();
        assignments.addAll(ticked(input, PlanHandoverForm.TO, false));
        proposal.tasks()
                .forEach(task -> PlanHandoverForm.added(task, input)
                        .forEach(field -> added(proposal, task, field, input).ifPresent(assignments::add)));
        if (input.has(PlanHandoverForm.COORDINATING)) {
            assignments.addAll(ticked(input, PlanHandoverForm.WITH, true));
        }
        var committees = input.chosenIds(PlanHandoverForm.COMMITTEES);
        for (var task : committeeTasks(proposal, input)) {
            boolean isCoordinating = proposal.coordinatesCommittees(task);
            committees.forEach(committee -> assignments.add(new Assignment(task, committee, isCoordinating)));
        }
        var order = new HandoverOrder(input.id(), assignments, dueRule(input), overdueRule(input), input.text("note"));
        if (assignments.isEmpty() && input.problems().isEmpty()) {
            input.problem(PlanHandoverForm.TO, "plan.plan-handover.problem.nobody");
        }
        return order;
    }

    private static List<Assignment> ticked(FormInput input, String field, boolean isCoordinating) {
        var sent = input.all(field).stream()
                .map(value -> assignment(value, isCoordinating))
                .toList();
        if (sent.contains(Optional.<Assignment>empty())) {
            input.problem(field, "base.problem.choose");
        }
        return sent.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Assignment> assignment(String value, boolean isCoordinating) {
        var tick = TICK.matcher(value);
        return tick.matches()
                ? Optional.of(
                        new Assignment(UUID.fromString(tick.group(1)), UUID.fromString(tick.group(2)), isCoordinating))
                : Optional.empty();
    }

    /** A further body for the task. Without JavaScript no id is sent; then the body is found by its typed name. */
    private static Optional<Assignment> added(
            HandoverProposal proposal, ProposedTask task, String field, FormInput input) {
        var typed = input.trimmed(field + "Text");
        var chosen = input.has(field) ? input.id(field) : bodyNamed(proposal, typed);
        if (chosen == null && !typed.isEmpty()) {
            input.problem(field, "plan.plan-handover.problem.unknown-body", typed);
        }
        return Optional.ofNullable(chosen)
                .map(agency -> new Assignment(task.task().id(), agency, false));
    }

    /**
     * The body directly below that the typed words name: the only one whose name contains them, otherwise the one whose
     * name is the same once abbreviations are expanded. Null when there is none.
     */
    private static @Nullable UUID bodyNamed(HandoverProposal proposal, String typed) {
        var words = folded(typed);
        var found = proposal.directlyBelow().stream()
                .filter(receiver -> !words.isEmpty() && folded(receiver.name()).contains(words))
                .toList();
        return found.stream()
                .filter(receiver -> found.size() == 1 || folded(receiver.name()).equals(words))
                .map(Receiver::id)
                .findFirst()
                .orElse(null);
    }

    private static String folded(String name) {
        return Aliases.bundled().spellOutFolded(VietnameseText.fold(name));
    }

    private static List<UUID> committeeTasks(HandoverProposal proposal, FormInput input) {
        return switch (input.choice("spread", PlanHandoverForm.Spread.class)) {
            case null -> input.chosenIds(PlanHandoverForm.COMMITTEE_TASKS);
            case TICKED -> input.chosenIds(PlanHandoverForm.COMMITTEE_TASKS);
            case NONE -> List.of();
            case ALL -> proposal.tasks().stream().map(task -> task.task().id()).toList();
        };
    }

    private static DueRule dueRule(FormInput input) {
        return switch (input.choice("rule", PlanHandoverForm.Due.class)) {
            case null -> new DueRule.Same();
            case SAME -> new DueRule.Same();
            case EARLIER -> earlier(input);
            case ONE_DAY -> oneDay(input);
        };
    }

    private static OverdueRule overdueRule(FormInput input) {
        return switch (input.choice("overdue", PlanHandoverForm.Overdue.class)) {
            case null -> new OverdueRule.Undecided();
            case KEEP -> new OverdueRule.Keep();
            case NEW_DAY -> newDay(input);
        };
    }

    private static OverdueRule newDay(FormInput input) {
        var day = input.day("overdueDay");
        if (day == null) {
            input.problem("overdueDay", "base.problem.date");
            return new OverdueRule.Keep();
        }
        return new OverdueRule.NewDay(day);
    }

    private static DueRule earlier(FormInput input) {
        var days = input.whole("days");
        if (days == null || days < 1 || days > DueRule.Earlier.MOST) {
            input.problem("days", "plan.plan-handover.problem.days", DueRule.Earlier.MOST);
            return new DueRule.Same();
        }
        return new DueRule.Earlier(days);
    }

    private static DueRule oneDay(FormInput input) {
        var day = input.day("due");
        if (day == null) {
            input.problem("due", "base.problem.date");
            return new DueRule.Same();
        }
        return new DueRule.OneDay(day);
    }
}
