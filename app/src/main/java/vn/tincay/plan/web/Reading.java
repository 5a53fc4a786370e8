package vn.tincay.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tincay.base.Problem;
import vn.tincay.base.TypedNumber;

/** Makes sense of one form, collecting what makes none. A blank field is null and no problem: the rules decide on it. */
final class Reading {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private final Typed typed;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Typed typed) {
        this.typed = typed;
    }

    /** The language of the person who typed. */
    static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    List<Problem> problems() {
        return problems;
    }

    String text(String name) {
        return typed.text(name).strip();
    }

    @Nullable
    String textOrNull(String name) {
        return typed.has(name) ? text(name) : null;
    }

    /** A figure as the reader's language writes it; a percent sign behind it is no harm. */
    @Nullable
    BigDecimal decimal(String name) {
        if (!typed.has(name)) {
            return null;
        }
        var reading = TypedNumber.decimal(text(name).replaceFirst("\\s*%$", ""), language(), 0);
        if (reading instanceof TypedNumber.Reading.Figure(var one)
                && one.precision() - one.scale() <= MOST_DIGITS
                && one.scale() <= MOST_DECIMALS) {
            return one;
        }
        problems.add(
                reading instanceof TypedNumber.Reading.Unclear(var meant) && !meant.isEmpty()
                        ? Problem.at(name, "plan.problem.number-meant", String.join(" / ", meant))
                        : Problem.at(name, "plan.problem.number"));
        return null;
    }

    @Nullable
    Integer whole(String name) {
        return whole(name, text(name));
    }

    /** A share in whole percent; the sign behind it is no harm. */
    @Nullable
    Integer percent(String name) {
        return whole(name, text(name).replaceFirst("\\s*%$", ""));
    }

    private @Nullable Integer whole(String name, String written) {
        if (!typed.has(name)) {
            return null;
        }
        if (!written.matches("-?\\d{1,9}")) {
            problems.add(Problem.at(name, "plan.problem.whole"));
            return null;
        }
        return Integer.valueOf(written);
    }

    /** A day, or null when the boxes are blank; boxes that name no day are a problem. */
    @Nullable
    LocalDate date(String name) {
        var date = typed.date(name);
        if (date.isBlank()) {
            return null;
        }
        var day = date.date();
        if (day.isEmpty()) {
            problems.add(Problem.at(name, "plan.problem.date"));
        }
        return day.orElse(null);
    }

    /** A day that the form carried along; null when it is none, for the rules to decide on. */
    @Nullable
    LocalDate givenDate(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @Nullable
    UUID id(String name) {
        if (!typed.has(name)) {
            return null;
        }
        var id = typed.ids(name).findFirst();
        if (id.isEmpty()) {
            problems.add(Problem.at(name, "plan.problem.choose"));
        }
        return id.orElse(null);
    }

    /** One of these constants; null when blank or none of them, which is a problem. */
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        if (!typed.has(name)) {
            return null;
        }
        try {
            return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            problems.add(Problem.at(name, "plan.problem.choose"));
            return null;
        }
    }
}
