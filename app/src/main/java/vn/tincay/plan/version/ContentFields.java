package vn.tincay.plan.version;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.time.TimingText;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.TextSection;

/**
 * All fields of a plan's content with their labels; differences are made from these lists. A component without a field
 * here would change unnoticed, so a test compares the lists with the components.
 */
final class ContentFields {

    /**
     * One field.
     *
     * @param key message key after {@code plan.field.}
     * @param words message key before a value that is a constant; null for other values
     * @param value what is compared
     * @param display the value as shown to users, with names instead of ids
     */
    record Field<T>(String key, @Nullable String words, Function<T, @Nullable Object> value, FieldDisplay<T> display) {

        boolean differs(T before, T after) {
            return !Objects.equals(value.apply(before), value.apply(after));
        }
    }

    /** Formats a value for users. */
    @FunctionalInterface
    interface FieldDisplay<T> {
        String of(T item, Function<UUID, String> names);
    }

    static final List<Field<PlanContent>> HEADER = List.of(
            text("title", PlanContent::title),
            new Field<>(
                    "period",
                    null,
                    content -> List.of(content.fromYear(), content.toYear()),
                    (content, names) -> content.fromYear() + " – " + content.toYear()),
            new Field<>(
                    "programme",
                    null,
                    content -> new HashSet<>(content.programmes()),
                    (content, names) -> content.programmes().stream().map(names).collect(Collectors.joining("; "))),
            text("objective", PlanContent::objective),
            new Field<>(
                    "answers",
                    null,
                    PlanContent::answers,
                    (content, names) -> content.answers() == null ? "" : names.apply(content.answers())),
            text("answersText", PlanContent::answersText),
            joined("bases", content -> content.text().bases()),
            joined("recipients", content -> content.text().recipients()),
            new Field<>(
                    "reports",
                    null,
                    content -> content.text().reports(),
                    (content, names) -> content.text().reports().stream()
                            .map(ReportDay::summary)
                            .collect(Collectors.joining("; "))));

    static final List<Field<TextSection>> SECTION =
            List.of(text("sectionTitle", TextSection::title), text("sectionBody", TextSection::body));

    static final List<Field<Target>> TARGET = List.of(
            text("text", Target::text),
            constant("operator", "plan.operator", Target::operator),
            figure("value", Target::value),
            text("unit", Target::unit),
            wholeNumber("year", Target::year),
            text("indicator", Target::indicator),
            text("place", Target::place),
            figure("baseline", Target::baseline),
            wholeNumber("baselineYear", Target::baselineYear),
            lines(Target::fromLine, Target::toLine));

    private static final List<Field<TaskContent>> BODIES_AND_TIME = List.of(
            new Field<>(
                    "parent",
                    null,
                    TaskContent::parent,
                    (task, names) -> task.parent() == null ? "" : names.apply(task.parent())),
            constant("duty", "plan.difference.duty", TaskContent::duty),
            new Field<>(
                    "lead",
                    null,
                    TaskContent::leads,
                    (task, names) -> task.leads().stream()
                            .map(namedBody -> bodyName(namedBody, names))
                            .collect(Collectors.joining("; "))),
            new Field<>(
                    "coordinating",
                    null,
                    TaskContent::coordinating,
                    (task, names) -> task.coordinating().stream()
                            .map(namedBody -> bodyName(namedBody, names))
                            .collect(Collectors.joining("; "))),
            constant("kind", "plan.time", task -> TimingText.kind(task.timing())),
            new Field<>("time", null, TaskContent::timing, (task, names) -> TimingText.day(task.timing())),
            text("timeText", TaskContent::timeText));

    static final List<Field<TaskContent>> TASK = Stream.of(
                    ordinary(List.of(TaskField.TITLE, TaskField.NUMBER)),
                    BODIES_AND_TIME,
                    ordinary(TaskField.DETAILS),
                    List.of(
                            ContentFields.<TaskContent>constant("rule", "plan.rule", TaskContent::rule),
                            lines(TaskContent::fromLine, TaskContent::toLine)))
            .flatMap(List::stream)
            .toList();

    private ContentFields() {}

    private static List<Field<TaskContent>> ordinary(List<TaskField> fields) {
        return fields.stream().map(ContentFields::ordinary).toList();
    }

    private static Field<TaskContent> ordinary(TaskField field) {
        return switch (field) {
            case TaskField.Text text -> text(text.label(), text.value());
            case TaskField.Figure figure -> figure(figure.label(), figure.value());
            case TaskField.Lines lines ->
                new Field<>(
                        lines.label(),
                        null,
                        lines.value()::apply,
                        (task, names) -> lines.words(task, Target::formatted));
        };
    }

    private static <T> Field<T> text(String key, Function<T, @Nullable String> value) {
        return new Field<>(
                key,
                null,
                item -> Objects.requireNonNullElse(value.apply(item), ""),
                (item, names) -> Objects.requireNonNullElse(value.apply(item), ""));
    }

    private static <T> Field<T> joined(String key, Function<T, List<String>> lines) {
        return new Field<>(key, null, lines::apply, (item, names) -> String.join("; ", lines.apply(item)));
    }

    private static <T> Field<T> wholeNumber(String key, Function<T, @Nullable Integer> value) {
        return new Field<>(key, null, value::apply, (item, names) -> Objects.toString(value.apply(item), ""));
    }

    private static <T> Field<T> constant(String key, String words, Function<T, @Nullable Object> value) {
        return new Field<>(key, words, value, (item, names) -> Objects.toString(value.apply(item), ""));
    }

    /** A field that holds a figure; 70 and 70.0 are the same figure. */
    private static <T> Field<T> figure(String key, Function<T, @Nullable BigDecimal> value) {
        Function<T, @Nullable Object> figure = item -> {
            var found = value.apply(item);
            return found == null ? null : found.stripTrailingZeros();
        };
        return new Field<>(key, null, figure, (item, names) -> {
            var found = value.apply(item);
            return found == null ? "" : Target.formatted(found);
        });
    }

    private static <T> Field<T> lines(Function<T, @Nullable Integer> from, Function<T, @Nullable Integer> to) {
        FieldDisplay<T> display = (item, names) ->
                from.apply(item) == null ? "" : from.apply(item) + "–" + Objects.toString(to.apply(item), "");
        return new Field<>(
                "lines",
                null,
                item -> Objects.toString(from.apply(item)) + "–" + Objects.toString(to.apply(item)),
                display);
    }

    /**
     * The name as written, followed by the name of the matched agency when that differs, or by "–" when none was
     * matched.
     */
    private static String bodyName(@Nullable NamedBody body, Function<UUID, String> names) {
        if (body == null) {
            return "";
        }
        var agencyName = body.agency() == null ? "–" : names.apply(body.agency());
        return agencyName.equals(body.name()) ? body.name() : body.name() + " (" + agencyName + ")";
    }
}
