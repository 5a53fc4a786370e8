package vn.tincay.base.web.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;

/**
 * One filter of a list, as its page declares it; labels, hints and the like are message keys.
 *
 * @param hint null for none
 * @param any the label of the empty choice; for a date, the chip label with the date as {0}; null for other kinds
 * @param usual the choice of a view while none is chosen; null for its first
 * @param dependent whether another filter decides the choices; a value that is none of them is then replaced by the
 *     usual choice; otherwise it is a problem
 * @param choices for {@link Kind#CHOICE} and {@link Kind#VIEW}; for {@link Kind#HIDDEN} the label of its chip, if any
 */
public record ListFilter(
        String name,
        String label,
        Kind kind,
        @Nullable String hint,
        @Nullable String any,
        @Nullable String usual,
        boolean dependent,
        Function<Ui, List<Choice>> choices) {

    /**
     * {@code VIEW} always has a value and so has no chip that removes it. {@code HIDDEN} is carried along without a
     * field, such as whose records are listed.
     */
    public enum Kind {
        WORDS,
        CHOICE,
        VIEW,
        DAY,
        HIDDEN
    }

    public static ListFilter words(String name, String label) {
        return words(name, label, null);
    }

    public static ListFilter words(String name, String label, @Nullable String hint) {
        return new ListFilter(name, label, Kind.WORDS, hint, null, null, false, ui -> List.of());
    }

    /** @param any the label of the empty choice */
    public static ListFilter choice(String name, String label, String any, Function<Ui, List<Choice>> choices) {
        return new ListFilter(name, label, Kind.CHOICE, null, any, null, false, choices);
    }

    /** @param words the message prefix of the constants, such as {@code plan.state} */
    public static <E extends Enum<E>> ListFilter choice(
            String name, String label, String any, E[] constants, String words) {
        return choice(name, label, any, ui -> Choice.of(constants, one -> ui.t(words, one)));
    }

    /** A choice that always has a value, by default its first. */
    public static ListFilter view(String name, String label, Function<Ui, List<Choice>> choices) {
        return new ListFilter(name, label, Kind.VIEW, null, null, null, false, choices);
    }

    /** @param usual the choice by default */
    public static ListFilter view(String name, String label, String usual, Function<Ui, List<Choice>> choices) {
        return new ListFilter(name, label, Kind.VIEW, null, null, usual, false, choices);
    }

    /** @param chip the chip label of a chosen date, with the date as {0} */
    public static ListFilter day(String name, String label, String hint, String chip) {
        return new ListFilter(name, label, Kind.DAY, hint, chip, null, false, ui -> List.of());
    }

    /** A parameter that the list carries along, such as whose records are listed. */
    public static ListFilter hidden(String name) {
        return hidden(name, ui -> List.of());
    }

    /** @param chip the value with its label, for a filter that the reader may remove */
    public static ListFilter hidden(String name, Function<Ui, List<Choice>> chip) {
        return new ListFilter(name, name, Kind.HIDDEN, null, null, null, false, chip);
    }

    /** This filter, with choices that another filter decides. */
    public ListFilter withDependentChoices() {
        return new ListFilter(name, label, kind, hint, any, usual, true, choices);
    }

    /** Adds a problem at the field when its value in the address is none of the choices. */
    void check(FormInput input, Ui ui) {
        if ((kind == Kind.CHOICE || kind == Kind.VIEW)
                && !dependent
                && input.has(name)
                && choices.apply(ui).stream()
                        .noneMatch(choice -> choice.value().equalsIgnoreCase(input.trimmed(name)))) {
            input.problem(name, "base.problem.choose");
        }
    }

    /** The query parameters that this filter reads. */
    List<String> parameters() {
        return kind == Kind.DAY ? List.of(name + ".day", name + ".month", name + ".year") : List.of(name);
    }

    /** The label of the chosen value for its chip; null for a view, and when nothing or an invalid value is chosen. */
    @Nullable
    String words(FormInput input, Ui ui) {
        var value = input.trimmed(name);
        return switch (kind) {
            case WORDS -> value.isEmpty() ? null : value;
            case VIEW -> null;
            case CHOICE, HIDDEN ->
                choices.apply(ui).stream()
                        .filter(choice -> choice.value().equalsIgnoreCase(value))
                        .map(Choice::text)
                        .findFirst()
                        .orElse(null);
            case DAY ->
                input.date(name)
                        .date()
                        .map(day -> any == null ? ui.date(day) : ui.t(any, ui.date(day)))
                        .orElse(null);
        };
    }

    /** The choice to show as selected; choices are case-insensitive. */
    public String value(FormInput input, Ui ui) {
        var value = input.trimmed(name);
        return choices.apply(ui).stream()
                .map(Choice::value)
                .filter(choice -> choice.equalsIgnoreCase(value))
                .findFirst()
                .orElse(usual == null ? "" : usual);
    }
}
