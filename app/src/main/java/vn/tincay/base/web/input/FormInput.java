package vn.tincay.base.web.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.text.TypedNumber;

/**
 * A form as sent: each field as typed, for showing again, and its parsed value. An invalid field adds a problem under
 * its name. A blank field is null without a problem; the rules decide whether it may be blank. A handler takes it as an
 * argument ({@link FormInputs}).
 */
public final class FormInput extends FormValues {

    private static final int MAX_DIGITS = 15;
    private static final int MAX_DECIMALS = 6;
    private static final int MAX_WHOLE_DIGITS = 9;

    private final List<Problem> problems = new ArrayList<>();

    FormInput() {}

    public static FormInput blank() {
        return new FormInput();
    }

    /**
     * A form filled from stored values. Figures are written in the reader's notation, a date fills its three fields, a
     * collection becomes several values of one field; null stays blank.
     */
    public static FormInput of(Map<String, ? extends @Nullable Object> fields) {
        var input = new FormInput();
        fields.forEach(input::fill);
        return input;
    }

    /**
     * A figure in the reader's notation; a trailing percent sign is ignored. Null when blank or invalid; an invalid one
     * is a problem.
     */
    public @Nullable BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        var reading = TypedNumber.decimal(trimmed(name).replaceFirst("\\s*%$", ""), language(), 0);
        return switch (reading) {
            case TypedNumber.ReadNumber.Figure(var figure) -> withinLimits(name, figure);
            case TypedNumber.ReadNumber.TooLong() -> refuse(name, "base.problem.number-large", MAX_DIGITS);
            case TypedNumber.ReadNumber.Ambiguous(var meant) ->
                switch (meant.size()) {
                    case 0 -> refuse(name, "base.problem.number");
                    case 1 -> refuse(name, "base.problem.number-meant", trimmed(name), meant.getFirst());
                    default ->
                        refuse(
                                name,
                                "base.problem.number-two-meanings",
                                trimmed(name),
                                meant.getFirst(),
                                meant.getLast());
                };
        };
    }

    private @Nullable BigDecimal withinLimits(String name, BigDecimal figure) {
        if (figure.precision() - figure.scale() > MAX_DIGITS) {
            return refuse(name, "base.problem.number-large", MAX_DIGITS);
        }
        return figure.scale() > MAX_DECIMALS ? refuse(name, "base.problem.number-decimals", MAX_DECIMALS) : figure;
    }

    private @Nullable BigDecimal refuse(String name, String key, Object... arguments) {
        problem(name, key, arguments);
        return null;
    }

    public @Nullable Integer whole(String name) {
        return whole(name, trimmed(name));
    }

    /**
     * A share in whole percent; a trailing percent sign is ignored. Null when blank or invalid; an invalid one is a
     * problem.
     */
    public @Nullable Integer percent(String name) {
        return whole(name, trimmed(name).replaceFirst("\\s*%$", ""));
    }

    private @Nullable Integer whole(String name, String written) {
        if (!has(name)) {
            return null;
        }
        if (!written.matches("-?\\d{1,9}")) {
            if (written.matches("-?\\d+")) {
                problem(name, "base.problem.number-large", MAX_WHOLE_DIGITS);
            } else {
                problem(name, "base.problem.whole");
            }
            return null;
        }
        return Integer.valueOf(written);
    }

    /** The date of the three fields; null when they are blank. Fields that form no date are a problem. */
    public @Nullable LocalDate day(String name) {
        return day(name, "base.problem.date");
    }

    /** @param wrong the message key for fields that form no date */
    public @Nullable LocalDate day(String name, String wrong) {
        var typed = date(name);
        var day = typed.date().orElse(null);
        if (day == null && !typed.isBlank()) {
            problem(name, wrong);
        }
        return day;
    }

    /** A date in a hidden field ({@code 2026-07-01}); null for any other text, which the rules may refuse. */
    public @Nullable LocalDate hiddenDay(String name) {
        try {
            return LocalDate.parse(trimmed(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** An enum constant, case-insensitive; null when blank or unknown. An unknown one is a problem. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        if (!has(name)) {
            return null;
        }
        try {
            return Enum.valueOf(type, trimmed(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            problem(name, "base.problem.choose");
            return null;
        }
    }

    /** The enum constants among the values of a field, written as declared; any other value is a problem. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        var constants = List.of(type.getEnumConstants());
        var names = constants.stream().map(Enum::name).toList();
        return choices(name, names).stream()
                .map(chosen -> constants.get(names.indexOf(chosen)))
                .toList();
    }

    /** The values of a field that are among the offered ones; any other value is a problem. */
    public List<String> choices(String name, Collection<String> offered) {
        var sent = all(name).stream().filter(text -> !text.isBlank()).toList();
        if (!offered.containsAll(sent)) {
            problem(name, "base.problem.choose");
        }
        return sent.stream().filter(offered::contains).toList();
    }

    /** The ids among the values of a field; any other value is a problem. */
    public List<UUID> chosenIds(String name) {
        var ids = ids(name).toList();
        if (ids.size() < all(name).stream().filter(text -> !text.isBlank()).count()) {
            problem(name, "base.problem.choose");
        }
        return ids;
    }

    /** The chosen id; null when blank or invalid. An invalid one is a problem. */
    public @Nullable UUID id(String name) {
        var id = idOrNull(name);
        if (id == null && has(name)) {
            problem(name, "base.problem.choose");
        }
        return id;
    }

    /** Adds a problem unless the field already has one. */
    public void problem(String name, String key, Object... arguments) {
        add(Problem.at(name, key, arguments));
    }

    private void add(Problem problem) {
        if (problem.field().isEmpty()
                || problems.stream().noneMatch(known -> known.field().equals(problem.field()))) {
            problems.add(problem);
        }
    }

    /**
     * Gives the form a new {@link #id} when the outcome refuses the present one as used, so that the form creates its
     * own record when it is sent again. Returns whether the id was used.
     */
    public boolean renewUsedId(Outcome<?> outcome) {
        boolean used = outcome instanceof Outcome.Refused<?>(var refused) && refused.contains(UsedId.problem());
        if (used) {
            renewId();
        }
        return used;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The problems of the fields, then those of the rules at fields without a problem. */
    public List<Problem> problemsWith(List<Problem> rules) {
        rules.forEach(this::add);
        return problems();
    }
}
