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
 * @param any the words of the empty choice; for a day, the words of its chip with the day as {0}
 * @param choices of {@link Kind#CHOICE} and {@link Kind#VIEW}; none for the others
 */
public record ListFilter(
        String name,
        String label,
        Kind kind,
        @Nullable String hint,
        @Nullable String any,
        Function<Ui, List<Choice>> choices) {

    /**
     * {@code VIEW} always has a value, its first choice when nothing is asked for, and so no chip that removes it;
     * {@code HIDDEN} is carried along without a field, such as whose list it is.
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
        return new ListFilter(name, label, Kind.WORDS, hint, null, ui -> List.of());
    }

    /** @param any the words of "all of them" */
    public static ListFilter choice(String name, String label, String any, Function<Ui, List<Choice>> choices) {
        return new ListFilter(name, label, Kind.CHOICE, null, any, choices);
    }

    /** @param words the key before the constant's name, {@code plan.state} */
    public static <E extends Enum<E>> ListFilter choice(
            String name, String label, String any, E[] constants, String words) {
        return choice(name, label, any, ui -> Choice.of(constants, one -> ui.t(words, one)));
    }

    /** A choice that always has a value; the first one when nothing is asked for. */
    public static ListFilter view(String name, String label, Function<Ui, List<Choice>> choices) {
        return new ListFilter(name, label, Kind.VIEW, null, null, choices);
    }

    /** @param chip the words of a chosen day, with the day as {0} */
    public static ListFilter day(String name, String label, String hint, String chip) {
        return new ListFilter(name, label, Kind.DAY, hint, chip, ui -> List.of());
    }

    /** A parameter that the list carries along, such as whose list it is. */
    public static ListFilter hidden(String name) {
        return new ListFilter(name, name, Kind.HIDDEN, null, null, ui -> List.of());
    }

    /** The parameters of the address that this filter reads. */
    List<String> parameters() {
        return kind == Kind.DAY ? List.of(name + ".day", name + ".month", name + ".year") : List.of(name);
    }

    /** A chosen value in words; null when nothing is chosen, or what means nothing. */
    @Nullable
    String words(FormInput asked, Ui ui) {
        var value = asked.trimmed(name);
        return switch (kind) {
            case WORDS -> value.isEmpty() ? null : value;
            case VIEW, HIDDEN -> null;
            case CHOICE ->
                choices.apply(ui).stream()
                        .filter(choice -> choice.value().equalsIgnoreCase(value))
                        .map(Choice::text)
                        .findFirst()
                        .orElse(null);
            case DAY ->
                asked.date(name)
                        .date()
                        .map(day -> any == null ? ui.date(day) : ui.t(any, ui.date(day)))
                        .orElse(null);
        };
    }

    /** The choice to show as chosen; choices are read in any case of letters. */
    public String value(FormInput asked, Ui ui) {
        var value = asked.trimmed(name);
        return choices.apply(ui).stream()
                .map(Choice::value)
                .filter(choice -> choice.equalsIgnoreCase(value))
                .findFirst()
                .orElse("");
    }
}
