package vn.tincay.agency.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.base.web.TypedDate;

/** What the list of agencies is asked for; a kind or level that is none means all. */
record AgenciesForm(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String level,
        @Nullable TypedDate day,
        @Nullable Integer page) {

    String text() {
        return q == null ? "" : q.strip();
    }

    TypedDate typedDay() {
        return day == null ? TypedDate.BLANK : day;
    }

    /** The name of the chosen kind, or empty. */
    String chosenKind() {
        var kinds = Filters.kinds(kind);
        return kinds.size() == 1 ? kinds.iterator().next().name() : "";
    }

    Agency.@Nullable Level chosenLevel() {
        return Filters.level(level);
    }

    boolean isEmpty() {
        return text().isEmpty() && chosenKind().isEmpty() && chosenLevel() == null;
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    AgenciesForm without(String field) {
        return new AgenciesForm(
                field.equals("q") ? null : q,
                field.equals("kind") ? null : kind,
                field.equals("level") ? null : level,
                field.equals("day") ? null : day,
                null);
    }

    /** The list with these filters, without the number of the page. */
    String href() {
        var parts = new ArrayList<String>();
        if (!text().isEmpty()) {
            parts.add("q=" + URLEncoder.encode(text(), StandardCharsets.UTF_8));
        }
        if (!chosenKind().isEmpty()) {
            parts.add("kind=" + chosenKind());
        }
        var chosen = chosenLevel();
        if (chosen != null) {
            parts.add("level=" + chosen.slug());
        }
        typedDay()
                .date()
                .ifPresent(date -> parts.add("day.day=" + date.getDayOfMonth() + "&day.month=" + date.getMonthValue()
                        + "&day.year=" + date.getYear()));
        return parts.isEmpty() ? "/agencies" : "/agencies?" + String.join("&", parts);
    }
}
