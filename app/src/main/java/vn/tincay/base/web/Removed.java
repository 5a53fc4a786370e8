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
 * A record that somebody removed, told to those who could see it.
 *
 * @param title empty when even the name is gone
 * @param reason empty when none was asked for
 * @param back where it stood; null when that is gone as well
 */
public record Removed(
        String kind,
        String title,
        String by,
        Instant at,
        String reason,
        @Nullable String back) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A room that keeps the trace of what was removed from it. */
    public interface Source {

        /** Empty for what was never there, and for what the sender of the request could not see: the two look the same. */
        Optional<Removed> of(HttpServletRequest request, UUID subject);
    }

    /** The last record named in the address comes first: a file before its task, a task before its plan. */
    public static Optional<Removed> of(HttpServletRequest request, List<Source> sources) {
        var words = Arrays.asList(request.getRequestURI().split("/"));
        return words.reversed().stream()
                .filter(word -> ID.matcher(word).matches())
                .map(UUID::fromString)
                .flatMap(id -> sources.stream().map(source -> source.of(request, id)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
