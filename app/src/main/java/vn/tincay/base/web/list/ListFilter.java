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

    /** {@code VIEW} always has a value, its first choice when nothing is asked for, and so no chip that removes it. */
    public enum Kind {
        WORDS,
        CHOICE,
        VIEW,
        DAY
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
            case VIEW -> null;
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
