package vn.tincay.base.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record since a page of it was made; {@code parts/changed.jte} shows it when a step was refused
 * because the page no longer shows the record ({@link vn.tincay.base.Fingerprint}). Nothing of both is known when only
 * something outside the record changed, such as a rule of its form.
 *
 * @param lines what the record says otherwise now
 * @param steps what was done with it meanwhile
 */
public record Changed(List<Line> lines, List<Done> steps) {

    public Changed {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    public boolean isUnknown() {
        return lines.isEmpty() && steps.isEmpty();
    }

    /**
     * @param what the cell, part or source, in the reader's language
     * @param before as shown; null where a change has no earlier value
     * @param after as shown; null where a change has no later value
     * @param who null where nobody is known
     */
    public record Line(
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String who,
            @Nullable Instant at) {}

    /** @param words the reason given with the step; null where it has none */
    public record Done(String what, @Nullable String words, String who, Instant at) {}
}
