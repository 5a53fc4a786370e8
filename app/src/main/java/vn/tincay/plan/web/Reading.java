package vn.tincay.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/** Makes sense of one form, collecting what makes none. A blank field is null and no problem: the rules decide on it. */
final class Reading {

    private final Typed typed;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Typed typed) {
        this.typed = typed;
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

    /** A figure as Vietnamese or English writes it: {@code 1.234,5}, {@code 12,5}, {@code 12.5}. */
    @Nullable
    BigDecimal decimal(String name) {
        if (!typed.has(name)) {
            return null;
        }
        var text = text(name).replace(" ", "").replace("%", "");
        if (text.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            text = text.replace(".", "");
        }
        text = text.replace(',', '.');
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            problems.add(Problem.at(name, "plan.problem.number"));
            return null;
        }
        return new BigDecimal(text);
    }

    @Nullable
    Integer whole(String name) {
        if (!typed.has(name)) {
            return null;
        }
        if (!text(name).matches("-?\\d{1,9}")) {
            problems.add(Problem.at(name, "plan.problem.whole"));
            return null;
        }
        return Integer.valueOf(text(name));
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
