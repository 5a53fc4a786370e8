package vn.tincay.plan.task.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.TextLimit;

/**
 * The fields of a task that hold a text, lines or a figure, each in one column. Form, rows, handed-down copies,
 * difference, pages, exports and API are generated from the lists of fields in this interface. Bodies, time, parent
 * and progress rule are not in these lists and have code of their own.
 */
public sealed interface TaskField {

    /**
     * A field with one text.
     *
     * @param longest the length limit in characters
     * @param hint message key of the hint on the form; null for none
     * @param value reads the value, which is null or empty when the task has none
     */
    record Text(
            String name,
            String label,
            String column,
            int longest,
            @Nullable String hint,
            Function<TaskContent, @Nullable String> value)
            implements TaskField {

        static Text of(String name, Function<TaskContent, @Nullable String> value) {
            return new Text(name, name, name, TextLimit.LINE, null, value);
        }

        Text labelled(String key) {
            return new Text(name, key, column, longest, hint, value);
        }

        Text longest(int characters) {
            return new Text(name, label, column, characters, hint, value);
        }

        Text hinted(String key) {
            return new Text(name, label, column, longest, key, value);
        }
    }

    /**
     * Several texts: one per line in the form, a {@code text[]} in the database; together at most {@link
     * TextLimit#PARAGRAPHS}.
     */
    record Lines(String name, String label, String column, Function<TaskContent, List<String>> value)
            implements TaskField {
        static Lines of(String name, Function<TaskContent, List<String>> value) {
            return new Lines(name, name, name, value);
        }

        @Override
        public String hint() {
            return "plan.task-form.lines-hint";
        }
    }

    /** A field with one figure. */
    record Figure(String name, String label, String column, Function<TaskContent, @Nullable BigDecimal> value)
            implements TaskField {
        static Figure of(String name, Function<TaskContent, @Nullable BigDecimal> value) {
            return new Figure(name, name, name, value);
        }

        @Override
        public @Nullable String hint() {
            return null;
        }
    }

    Text TITLE = Text.of("title", TaskContent::title).labelled("task").longest(TextLimit.SENTENCE);
    Text NUMBER = Text.of("number", TaskContent::number).labelled("taskNumber");
    Text BODY = Text.of("body", TaskContent::body).longest(TextLimit.PARAGRAPHS);
    Lines PRODUCTS = Lines.of("products", TaskContent::products);
    Text FUNDING = Text.of("funding", TaskContent::funding).longest(TextLimit.PARAGRAPHS);
    Text CONTACT = Text.of("contact", TaskContent::contact).longest(200).hinted("plan.task-form.contact-hint");
    Figure WEIGHT = Figure.of("weight", TaskContent::weight);
    Figure GOAL = Figure.of("goal", TaskContent::goal);
    Text GOAL_UNIT = new Text("goalUnit", "goalUnit", "goal_unit", TextLimit.LINE, null, TaskContent::goalUnit);

    /** The fields that forms and pages show one after the other, in this order. */
    List<TaskField> PLAIN = List.of(PRODUCTS, FUNDING, CONTACT);

    /** All fields except title and number, which come first in every list. */
    List<TaskField> DETAILS = Stream.of(List.of(BODY), PLAIN, List.of(WEIGHT, GOAL, GOAL_UNIT))
            .<TaskField>flatMap(List::stream)
            .toList();

    List<TaskField> ALL =
            Stream.concat(Stream.of(TITLE, NUMBER), DETAILS.stream()).toList();

    /** The name of the field in forms, in the API and in its tables. */
    String name();

    /** The message key of the field, without the prefix {@code plan.field.}. */
    String label();

    /** The column of {@code plan.tasks}. */
    String column();

    /** The message key of the hint on the form; null for none. */
    @Nullable
    String hint();

    /** The value of this field; null or empty when the task has none. */
    default @Nullable Object of(TaskContent task) {
        return switch (this) {
            case Text text -> text.value().apply(task);
            case Lines lines -> lines.value().apply(task);
            case Figure figure -> figure.value().apply(task);
        };
    }

    /** The value as one table cell: a figure, or text that is empty when the task has none. */
    default @Nullable Object cell(TaskContent task) {
        return of(task) instanceof BigDecimal figure ? figure : words(task, BigDecimal::toPlainString);
    }

    /**
     * The value as one line of text; empty when the task has none.
     *
     * @param formatFigure formats a figure
     */
    default String words(TaskContent task, Function<BigDecimal, String> formatFigure) {
        return switch (this) {
            case Text text -> Objects.requireNonNullElse(text.value().apply(task), "");
            case Lines lines -> String.join("; ", lines.value().apply(task));
            case Figure figure -> {
                var value = figure.value().apply(task);
                yield value == null ? "" : formatFigure.apply(value);
            }
        };
    }
}
