package vn.tincay.base.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record since a page of it was made; {@code parts/changed.jte} shows it when a step was refused
 * because the page no longer shows the record ({@link vn.tincay.base.Fingerprint}).
 *
 * @param lines newest first; empty when only something outside the record changed, such as a rule of its form
 */
public record Changed(List<Line> lines) {

    public Changed {
        lines = List.copyOf(lines);
    }

    /**
     * @param what the cell, part, source or step, in the reader's language
     * @param before as shown; null where a change has no earlier value, such as a step
     * @param after as shown; null where a change has no later value
     * @param who null where nobody is known
     */
    public record Line(
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String who,
            @Nullable Instant at) {}
}
