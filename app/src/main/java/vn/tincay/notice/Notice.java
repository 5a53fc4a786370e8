package vn.tincay.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.Problem;

/**
 * One notice as its reader sees it.
 *
 * @param text message key with its arguments
 * @param href the page that the notice leads to
 */
public record Notice(UUID id, Problem text, String href, Instant sentAt, boolean seen) {

    static Notice of(UUID id, String key, List<Object> arguments, String href, Instant sentAt, boolean seen) {
        return new Notice(id, new Problem("", key, arguments), href, sentAt, seen);
    }
}
