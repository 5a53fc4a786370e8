package vn.tincay.plan.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.text.TextSection;

/**
 * The difference between two contents: what was added, removed, moved or changed, field by field. It covers all fields
 * of {@link ContentFields}.
 */
public record PlanDifference(List<Change> changes) {

    public enum Part {
        HEADER,
        SECTION,
        TARGET,
        TASK
    }

    /** Stands in place of a field name for a section, target or task that moved to another position. */
    public static final String ORDER = "order";

    /**
     * One difference.
     *
     * @param what the text of the section, target or task it belongs to; empty for the header
     * @param field message key of the field after {@code plan.field.}; empty when the whole section, target or task was
     *     added or removed
     * @param before the former value; null for an added item
     * @param after the present value; null for a removed item
     * @param words message key before the two values where they are constants; null where they are text
     */
    public record Change(
            Part part,
            String what,
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String words) {}

    public PlanDifference {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The changes from {@code before} to {@code after}.
     *
     * @param names gives the names of programmes, plans and agencies by id
     */
    public static PlanDifference between(PlanContent before, PlanContent after, Function<UUID, String> names) {
        var changes = new ArrayList<Change>();
        addFieldChanges(changes, Part.HEADER, "", ContentFields.HEADER, before, after, names);
        addItemChanges(
                changes,
                Part.SECTION,
                byKey(before.text().sections(), TextSection::code),
                byKey(after.text().sections(), TextSection::code),
                TextSection::title,
                ContentFields.SECTION,
                names);
        addItemChanges(
                changes,
                Part.TARGET,
                byKey(before.targets(), Target::id),
                byKey(after.targets(), Target::id),
                Target::text,
                ContentFields.TARGET,
                names);
        addItemChanges(
                changes,
                Part.TASK,
                byKey(before.tasks(), TaskContent::id),
                byKey(after.tasks(), TaskContent::id),
                TaskContent::title,
                ContentFields.TASK,
                namesAndTitles(before, after, names));
        return new PlanDifference(changes);
    }

    /** Adds the titles of tasks to the names, so that a parent task is shown by its title. */
    private static Function<UUID, String> namesAndTitles(
            PlanContent before, PlanContent after, Function<UUID, String> names) {
        var titles = new HashMap<UUID, String>();
        before.tasks().forEach(task -> titles.put(task.id(), task.title()));
        after.tasks().forEach(task -> titles.put(task.id(), task.title()));
        return id -> titles.containsKey(id) ? titles.get(id) : names.apply(id);
    }

    private static <K, T> Map<K, T> byKey(List<T> items, Function<T, K> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item, (a, b) -> a, LinkedHashMap::new));
    }

    private static <K, T> void addItemChanges(
            List<Change> changes,
            Part part,
            Map<K, T> before,
            Map<K, T> after,
            Function<T, String> words,
            List<ContentFields.Field<T>> fields,
            Function<UUID, String> names) {
        before.forEach((id, item) -> {
            var now = after.get(id);
            if (now == null) {
                changes.add(new Change(part, words.apply(item), "", words.apply(item), null, null));
            } else {
                addFieldChanges(changes, part, words.apply(now), fields, item, now, names);
            }
        });
        after.forEach((id, item) -> {
            if (!before.containsKey(id)) {
                changes.add(new Change(part, words.apply(item), "", null, words.apply(item), null));
            }
        });
        addMoves(changes, part, before, after, words);
    }

    /** Adds the moves of items: the smallest set of moves that turns the former order into the new one. */
    private static <K, T> void addMoves(
            List<Change> changes, Part part, Map<K, T> before, Map<K, T> after, Function<T, String> words) {
        var then = before.keySet().stream().filter(after::containsKey).toList();
        var now = after.keySet().stream().filter(before::containsKey).toList();
        var stayed = longestIncreasing(now.stream().map(then::indexOf).toList());
        for (int place = 0; place < now.size(); place++) {
            int former = then.indexOf(now.get(place));
            var item = after.get(now.get(place));
            if (!stayed.contains(former) && item != null) {
                changes.add(new Change(part, words.apply(item), ORDER, "" + (former + 1), "" + (place + 1), null));
            }
        }
    }

    /** The longest increasing subsequence of a list of different numbers. */
    private static List<Integer> longestIncreasing(List<Integer> numbers) {
        var best = new ArrayList<List<Integer>>();
        for (int number : numbers) {
            var longest = best.stream()
                    .filter(sequence -> sequence.getLast() < number)
                    .max(Comparator.comparingInt(List::size))
                    .map(ArrayList::new)
                    .orElseGet(ArrayList::new);
            longest.add(number);
            best.add(longest);
        }
        return best.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static <T> void addFieldChanges(
            List<Change> changes,
            Part part,
            String what,
            List<ContentFields.Field<T>> fields,
            T before,
            T after,
            Function<UUID, String> names) {
        for (var field : fields) {
            if (field.differs(before, after)) {
                changes.add(new Change(
                        part,
                        what,
                        field.key(),
                        field.display().of(before, names),
                        field.display().of(after, names),
                        field.words()));
            }
        }
    }
}
