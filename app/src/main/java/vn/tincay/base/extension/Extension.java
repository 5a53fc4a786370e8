package vn.tincay.base.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;

/**
 * A request for an extension, and its answer.
 *
 * @param requestedBy the requester's name at the time of the request; {@code decidedBy} at the time of the decision
 * @param requestedOn the requested new due day
 * @param previousOn the due day at the time of the request; null for none
 * @param granted null while undecided, as are {@code decidedAt} and {@code decidedBy}
 * @param grantedOn the new due day, which may differ from the requested one; null unless granted
 * @param answer the reason of the decision; null when none was given
 * @param replacedAt when a later request replaced this one; null while none has
 */
public record Extension(
        UUID id,
        Instant requestedAt,
        String requestedBy,
        String reason,
        LocalDate requestedOn,
        @Nullable LocalDate previousOn,
        @Nullable Boolean granted,
        @Nullable LocalDate grantedOn,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String answer,
        @Nullable Instant replacedAt) {

    public boolean isOpen() {
        return granted == null && replacedAt == null;
    }

    /** The timeline entries of the request and, once decided, of its answer. */
    public List<TimelineEntry> timeline() {
        var entries = new ArrayList<TimelineEntry>();
        entries.add(
                TimelineEntry.of(requestedAt, Words.of("base.extension.asked-until", requestedOn), requestedBy, reason)
                        .notes(replacedAt == null ? List.of() : List.of(Words.of("base.extension.replaced"))));
        if (decidedAt != null) {
            var title = grantedOn != null
                    ? Words.of("base.extension.granted-until", grantedOn)
                    : Words.of("base.extension.refused-until", requestedOn);
            entries.add(TimelineEntry.of(decidedAt, title, decidedBy, null)
                    .facts(
                            answer == null || answer.isBlank()
                                    ? List.of()
                                    : List.of(Words.of("base.extension.answered", answer))));
        }
        return entries;
    }

    /** The timeline entries of the requests that are decided or replaced, newest first. */
    public static List<TimelineEntry> earlier(List<Extension> all) {
        return TimelineEntry.newestFirst(all.stream()
                .filter(extension -> !extension.isOpen())
                .flatMap(extension -> extension.timeline().stream())
                .toList());
    }
}
