package vn.tincay.base.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a record since a page was made. {@code parts/changed.jte} shows them when a step is refused because
 * the page is outdated ({@link vn.tincay.base.Fingerprint}). Both lists are empty when only something outside the
 * record changed, such as a rule of its form.
 *
 * @param lines the changed values
 * @param steps the steps taken since
 */
public record ChangesSinceShown(List<Line> lines, List<Done> steps) {

    public ChangesSinceShown {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    public boolean isUnknown() {
        return lines.isEmpty() && steps.isEmpty();
    }

    /**
     * @param what the changed cell, part or source, in the reader's language
     * @param before the earlier value as shown; null when there is none
     * @param after the later value as shown; null when there is none
     * @param who who changed it; null when unknown
     * @param at when it was changed; null when unknown
     */
    public record Line(
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String who,
            @Nullable Instant at) {}

    /** @param words the reason given with the step; null when it has none */
    public record Done(String what, @Nullable String words, String who, Instant at) {}
}
