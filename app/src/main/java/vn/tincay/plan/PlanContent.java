package vn.tincay.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;
import vn.tincay.plan.programme.YearSpans;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.text.PlanText;

/**
 * The content of a plan: what a version stores and an edit changes. Events after issue are not part of it.
 *
 * @param answers id of the superior plan it answers; {@code answersText} names it when it is not stored here
 * @param tasks each parent before its parts
 * @param text the words around these facts; {@link PlanText#NONE} when the plan has none
 */
public record PlanContent(
        String title,
        int fromYear,
        int toYear,
        List<UUID> programmes,
        String objective,
        @Nullable UUID answers,
        @Nullable String answersText,
        List<Target> targets,
        List<TaskContent> tasks,
        PlanText text) {

    private static final int MAX_TITLE = 1000;

    public PlanContent {
        programmes = List.copyOf(programmes);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        text = Objects.requireNonNullElse(text, PlanText.NONE); // contents stored before plans had a text
    }

    public List<Problem> problems() {
        return problems(Set.of());
    }

    /**
     * The problems of the content.
     *
     * @param stored unchanged tasks, which are not checked again, since the form of another task cannot correct them
     */
    public List<Problem> problems(Set<TaskContent> stored) {
        var problems = new ArrayList<Problem>();
        if (title.isBlank()) {
            problems.add(Problem.at("title", "plan.problem.blank-title"));
        }
        TextLimit.problem("title", title, MAX_TITLE).ifPresent(problems::add);
        TextLimit.problem("objective", objective, TextLimit.PARAGRAPHS).ifPresent(problems::add);
        TextLimit.problem("answersText", answersText, TextLimit.SENTENCE).ifPresent(problems::add);
        var years = YearSpans.problem(fromYear, toYear);
        if (years != null) {
            problems.add(years);
        }
        for (int index = 0; index < targets.size(); index++) {
            problems.addAll(targets.get(index).problems("target." + index + "."));
        }
        var above = new HashSet<UUID>();
        for (var task : tasks) {
            if (!stored.contains(task)) {
                problems.addAll(task.problems());
            }
            if (task.parent() != null && !above.contains(task.parent())) {
                problems.add(Problem.at("parent", "plan.task.problem.parent"));
            }
            above.add(task.id());
        }
        problems.addAll(text.problems());
        return problems;
    }

    /** The indicator of each target; null for a target without one. */
    public List<@Nullable String> indicators() {
        return targets.stream().<@Nullable String>map(Target::indicator).toList();
    }

    /** Targets whose text contradicts their value. The page asks about them; they do not block the plan. */
    public List<Target> contradictoryTargets() {
        return targets.stream().filter(target -> target.contradiction() != null).toList();
    }

    public PlanContent withTasks(List<TaskContent> others) {
        return new PlanContent(
                title, fromYear, toYear, programmes, objective, answers, answersText, targets, others, text);
    }

    public PlanContent withTargets(List<Target> others) {
        return new PlanContent(
                title, fromYear, toYear, programmes, objective, answers, answersText, others, tasks, text);
    }

    public PlanContent withText(PlanText other) {
        return new PlanContent(
                title, fromYear, toYear, programmes, objective, answers, answersText, targets, tasks, other);
    }

    /** A copy with this target after the others. */
    public PlanContent with(Target target) {
        var more = new ArrayList<Target>(targets);
        more.add(target);
        return withTargets(more);
    }

    /** A copy in which this task replaces the one with its id or, when new, follows the other parts of its parent. */
    public PlanContent with(TaskContent task) {
        var changed = new ArrayList<TaskContent>(tasks);
        for (int index = 0; index < changed.size(); index++) {
            if (changed.get(index).id().equals(task.id())) {
                changed.set(index, task);
                return withTasks(changed);
            }
        }
        changed.add(positionFor(task), task);
        return withTasks(changed);
    }

    /** A copy without this task and its parts. */
    public PlanContent without(UUID task) {
        var gone = new HashSet<UUID>(List.of(task));
        var keptTasks = new ArrayList<TaskContent>();
        for (var taskContent : tasks) {
            if (gone.contains(taskContent.id())
                    || (taskContent.parent() != null && gone.contains(taskContent.parent()))) {
                gone.add(taskContent.id());
            } else {
                keptTasks.add(taskContent);
            }
        }
        return withTasks(keptTasks);
    }

    private int positionFor(TaskContent task) {
        if (task.parent() == null) {
            return tasks.size();
        }
        var family = new HashSet<UUID>(List.of(task.parent()));
        int place = tasks.size();
        for (int index = 0; index < tasks.size(); index++) {
            var taskContent = tasks.get(index);
            if (family.contains(taskContent.id())
                    || (taskContent.parent() != null && family.contains(taskContent.parent()))) {
                family.add(taskContent.id());
                place = index + 1;
            }
        }
        return place;
    }
}
