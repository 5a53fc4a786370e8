package vn.tincay.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.Body;
import vn.tincay.plan.task.TaskContent;

/** What differs between two contents of one plan: added, removed, changed field by field. */
public record PlanDifference(List<Change> changes) {

    public enum Part {
        HEADER,
        TARGET,
        TASK
    }

    /**
     * One difference.
     *
     * @param what the words of the target or task it belongs to, empty for the header
     * @param field message key of the field after {@code plan.field.}, empty when the whole is new or gone; the
     *     values of {@code kind} are keys after {@code plan.time.}
     * @param before null when added
     * @param after null when removed
     */
    public record Change(
            Part part,
            String what,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    public PlanDifference {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public static PlanDifference between(PlanContent before, PlanContent after) {
        var changes = new ArrayList<Change>();
        fields(changes, Part.HEADER, "", header(before), header(after));
        compare(
                changes,
                Part.TARGET,
                byId(before.targets(), Target::id),
                byId(after.targets(), Target::id),
                Target::text,
                PlanDifference::target);
        compare(
                changes,
                Part.TASK,
                byId(before.tasks(), TaskContent::id),
                byId(after.tasks(), TaskContent::id),
                TaskContent::title,
                PlanDifference::task);
        return new PlanDifference(changes);
    }

    private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
        return items.stream().collect(Collectors.toMap(id, item -> item, (a, b) -> a, LinkedHashMap::new));
    }

    private static <T> void compare(
            List<Change> changes,
            Part part,
            Map<UUID, T> before,
            Map<UUID, T> after,
            Function<T, String> words,
            Function<T, Map<String, String>> fields) {
        before.forEach((id, item) -> {
            var now = after.get(id);
            if (now == null) {
                changes.add(new Change(part, words.apply(item), "", words.apply(item), null));
            } else {
                fields(changes, part, words.apply(now), fields.apply(item), fields.apply(now));
            }
        });
        after.forEach((id, item) -> {
            if (!before.containsKey(id)) {
                changes.add(new Change(part, words.apply(item), "", null, words.apply(item)));
            }
        });
    }

    private static void fields(
            List<Change> changes, Part part, String what, Map<String, String> before, Map<String, String> after) {
        before.forEach((field, value) -> {
            var now = after.getOrDefault(field, "");
            if (!value.equals(now)) {
                changes.add(new Change(part, what, field, value, now));
            }
        });
    }

    private static Map<String, String> header(PlanContent content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", content.title());
        fields.put("period", content.fromYear() + " – " + content.toYear());
        fields.put("objective", content.objective());
        fields.put("answers", Objects.toString(content.answers(), Objects.toString(content.answersText(), "")));
        return fields;
    }

    private static Map<String, String> target(Target target) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", target.text());
        fields.put("wanted", target.wanted());
        fields.put("year", Objects.toString(target.year(), ""));
        fields.put("indicator", Objects.toString(target.indicator(), ""));
        fields.put("place", Objects.toString(target.place(), ""));
        fields.put(
                "baseline", target.baseline() == null ? "" : target.baseline().toPlainString());
        return fields;
    }

    private static Map<String, String> task(TaskContent task) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("task", task.title());
        fields.put("lead", task.lead() == null ? "" : task.lead().name());
        fields.put("coordinating", task.coordinating().stream().map(Body::name).collect(Collectors.joining("; ")));
        fields.put("kind", Times.kind(task.timing()));
        fields.put("time", Times.words(task));
        fields.put("products", String.join("; ", task.products()));
        fields.put("funding", Objects.toString(task.funding(), ""));
        fields.put("body", task.body());
        return fields;
    }
}
