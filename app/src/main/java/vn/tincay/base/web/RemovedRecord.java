package vn.tincay.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A removed record, shown to people who could see it.
 *
 * @param title empty when the title is deleted too
 * @param reason empty when no reason was asked for
 * @param back the address of the page that listed it; null when that page is gone too
 */
public record RemovedRecord(
        String kind,
        String title,
        String by,
        Instant at,
        String reason,
        @Nullable String back) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A room that remembers what was removed from it. */
    public interface Source {

        /** The removed record; empty if there was none or the sender could not see it: both look the same. */
        Optional<RemovedRecord> of(HttpServletRequest request, UUID subject);
    }

    /**
     * The removed record that the address names; of several the last: a file before its task, a task before its plan.
     */
    public static Optional<RemovedRecord> of(HttpServletRequest request, List<Source> sources) {
        var words = Arrays.asList(request.getRequestURI().split("/"));
        return words.reversed().stream()
                .filter(word -> ID.matcher(word).matches())
                .map(UUID::fromString)
                .flatMap(id -> sources.stream().map(source -> source.of(request, id)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
