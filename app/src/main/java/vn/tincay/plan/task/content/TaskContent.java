package vn.tincay.plan.task.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TextLimit;
import vn.tincay.plan.task.progress.ProgressRule;

/**
 * A task as the plan states it, without anything that happened to it since.
 *
 * @param parent id of the task it is a part of, in the same plan; null when it is no part
 * @param number as the plan numbers it; null without one
 * @param duty whether the plan states it among the duties of a body ("Tổ chức thực hiện") and not among its tasks
 * @param jointLeads the bodies that lead together with {@code lead}; empty for a stored version without this list
 * @param timeText the time as worded in the document; null when it has none
 * @param funding the sources of funding as written; null when the plan states none
 * @param contact the contact for the task; null when the plan states none
 * @param goal the figure to reach, in {@code goalUnit}; null when there is none
 * @param lead the body that carries the task out, or the first of several; null when the plan names none
 * @param fromLine first line of the original that states it, counted from 1; null when entered by hand
 * @param toLine last line of the original that states it; null when entered by hand
 */
public record TaskContent(
        UUID id,
        @Nullable UUID parent,
        @Nullable String number,
        boolean duty,
        String title,
        String body,
        Timing timing,
        @Nullable String timeText,
        List<String> products,
        @Nullable String funding,
        @Nullable String contact,
        ProgressRule rule,
        BigDecimal weight,
        @Nullable BigDecimal goal,
        @Nullable String goalUnit,
        @Nullable NamedBody lead,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NamedBody> jointLeads,
        List<NamedBody> coordinating,
        @Nullable Integer fromLine,
        @Nullable Integer toLine) {

    /** Weights compare the parts of one task; a larger one is probably a figure typed into the wrong field. */
    private static final BigDecimal MAX_WEIGHT = BigDecimal.valueOf(1000);

    public TaskContent {
        products = List.copyOf(products);
        jointLeads = jointLeads == null ? List.of() : List.copyOf(jointLeads);
        coordinating = List.copyOf(coordinating);
    }

    /** All bodies that lead the task; empty when none is named. */
    public List<NamedBody> leads() {
        return Stream.concat(Stream.ofNullable(lead), jointLeads.stream()).toList();
    }

    /** All bodies that the task names, the leads first. */
    public List<NamedBody> bodies() {
        return Stream.concat(leads().stream(), coordinating.stream()).toList();
    }

    /** The names of the leads, separated by semicolons; empty when none is named. */
    public String leadNames() {
        return leads().stream().map(NamedBody::name).collect(Collectors.joining("; "));
    }

    /** A task with only a title and a time. */
    public static TaskContent of(UUID id, String title, Timing timing) {
        return builder(id).set(TaskField.TITLE, title).time(timing, null).build();
    }

    /** A builder of a task without content: ongoing, without a due day, and with weight 1. */
    public static Builder builder(UUID id) {
        return new Builder(id);
    }

    public Builder toBuilder() {
        return toBuilder(id);
    }

    /** Builder of a copy with another id. */
    public Builder toBuilder(UUID other) {
        var builder = new Builder(other)
                .parent(parent)
                .duty(duty)
                .time(timing, timeText)
                .rule(rule)
                .bodies(leads(), coordinating)
                .originalLines(fromLine, toLine);
        TaskField.ALL.forEach(field -> builder.values.put(field, field.of(this)));
        return builder;
    }

    /**
     * Whether {@code body} is the passage of a paper from which the task was read. It repeats the title, the agencies
     * and the parts as they were before any correction.
     */
    public boolean hasBodyOfPaper() {
        var text = body.strip();
        boolean repeats = !title.isBlank()
                && text.regionMatches(true, 0, title, 0, title.length())
                && text.substring(title.length()).matches("(?s)\\s*(?:[.:;,(\\n–-].*)?");
        return fromLine != null || repeats;
    }

    /** A copy as a part of another task. */
    public TaskContent withParent(UUID other) {
        return toBuilder().parent(other).build();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (title.isBlank()) {
            problems.add(Problem.at("title", "plan.problem.blank-task"));
        }
        for (var field : TaskField.ALL) {
            if (!(field instanceof TaskField.Figure)) {
                int longest = field instanceof TaskField.Text text ? text.longest() : TextLimit.PARAGRAPHS;
                TextLimit.problem(field.name(), field.words(this, BigDecimal::toString), longest)
                        .ifPresent(problems::add);
            }
        }
        leads().forEach(body ->
                TextLimit.problem("lead", body.name(), TextLimit.SENTENCE).ifPresent(problems::add));
        var others = coordinating.stream().map(NamedBody::name).collect(Collectors.joining("\n"));
        TextLimit.problem("coordinating", others, TextLimit.PARAGRAPHS).ifPresent(problems::add);
        if (weight.signum() <= 0 || weight.compareTo(MAX_WEIGHT) > 0) {
            problems.add(Problem.at("weight", "plan.task.problem.weight", MAX_WEIGHT));
        }
        if (goal != null && goal.signum() <= 0) {
            problems.add(Problem.at("goal", "plan.task.problem.goal"));
        }
        return problems;
    }

    /** Builds a task field by field. */
    public static final class Builder {

        private final UUID id;
        private @Nullable UUID parent;
        private boolean duty;
        private Timing timing = new Timing.Ongoing();
        private @Nullable String timeText;
        private ProgressRule rule = ProgressRule.WEIGHTED;
        private List<NamedBody> leads = List.of();
        private List<NamedBody> coordinating = List.of();
        private @Nullable Integer fromLine;
        private @Nullable Integer toLine;
        private final Map<TaskField, @Nullable Object> values = new HashMap<>();

        private Builder(UUID id) {
            this.id = id;
        }

        public Builder parent(@Nullable UUID task) {
            parent = task;
            return this;
        }

        public Builder duty(boolean one) {
            duty = one;
            return this;
        }

        /**
         * Sets the time.
         *
         * @param text the time as worded in the document
         */
        public Builder time(Timing when, @Nullable String text) {
            timing = when;
            timeText = text;
            return this;
        }

        public Builder rule(ProgressRule counting) {
            rule = counting;
            return this;
        }

        /** Sets the only lead, if there is one, and the coordinating bodies. */
        public Builder bodies(@Nullable NamedBody leading, List<NamedBody> others) {
            return bodies(leading == null ? List.of() : List.of(leading), others);
        }

        /** Sets all leads and the coordinating bodies. */
        public Builder bodies(List<NamedBody> leading, List<NamedBody> others) {
            leads = leading;
            coordinating = others;
            return this;
        }

        /** Sets the first and last line of the original that state the task. */
        public Builder originalLines(@Nullable Integer from, @Nullable Integer to) {
            fromLine = from;
            toLine = to;
            return this;
        }

        public Builder set(TaskField.Text field, @Nullable String value) {
            values.put(field, value);
            return this;
        }

        public Builder set(TaskField.Lines field, List<String> value) {
            values.put(field, value);
            return this;
        }

        public Builder set(TaskField.Figure field, @Nullable BigDecimal value) {
            values.put(field, value);
            return this;
        }

        public TaskContent build() {
            return new TaskContent(
                    id,
                    parent,
                    text(TaskField.NUMBER),
                    duty,
                    Objects.requireNonNullElse(text(TaskField.TITLE), ""),
                    Objects.requireNonNullElse(text(TaskField.BODY), ""),
                    timing,
                    timeText,
                    lines(TaskField.PRODUCTS),
                    text(TaskField.FUNDING),
                    text(TaskField.CONTACT),
                    rule,
                    Objects.requireNonNullElse(figure(TaskField.WEIGHT), BigDecimal.ONE),
                    figure(TaskField.GOAL),
                    text(TaskField.GOAL_UNIT),
                    leads.isEmpty() ? null : leads.getFirst(),
                    leads.isEmpty() ? List.of() : leads.subList(1, leads.size()),
                    coordinating,
                    fromLine,
                    toLine);
        }

        private @Nullable String text(TaskField.Text field) {
            return (String) values.get(field);
        }

        @SuppressWarnings("unchecked") // set() accepts only lists of strings for such a field
        private List<String> lines(TaskField.Lines field) {
            return (List<String>) Objects.requireNonNullElse(values.get(field), List.of());
        }

        private @Nullable BigDecimal figure(TaskField.Figure field) {
            return (BigDecimal) values.get(field);
        }
    }
}
