package vn.tincay.place.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.TypedDate;
import vn.tincay.place.UnitLevel;

/** What the list of units is asked for; a level that is no level means all. */
record UnitsForm(
        @Nullable TypedDate day,
        @Nullable String q,
        @Nullable String level,
        @Nullable Integer page) {

    TypedDate typedDay() {
        return day == null ? TypedDate.BLANK : day;
    }

    String text() {
        return q == null ? "" : q.strip();
    }

    Set<UnitLevel> levels() {
        return Levels.named(level);
    }

    /** The name of the one chosen level, or empty. */
    String chosenLevel() {
        return levels().size() == 1 ? levels().iterator().next().name() : "";
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }
}
