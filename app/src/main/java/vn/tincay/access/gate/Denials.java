package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/**
 * Writes one journal line per refusal: the person and the declared route ({@code GET /plans/{plan}}). The actual
 * address is not stored: it may hold the id of a record whose existence readers of the journal must not learn.
 */
@Component
class Denials {

    private final Journal journal;

    Denials(Journal journal) {
        this.journal = journal;
    }

    /** Journals that the role may not use the route. */
    void writeRoleRefusal(Viewer viewer, HttpServletRequest request) {
        journal.writeRefusal(viewer.person(), viewer.agency(), "refused", route(request));
    }

    /**
     * Journals that the record is absent or out of reach, although the role may use the route. Many such lines in a row
     * suggest that somebody tries out ids.
     */
    void writeRecordRefusal(Viewer viewer, HttpServletRequest request) {
        journal.writeRefusal(viewer.person(), viewer.agency(), "refused or absent", route(request));
    }

    private static String route(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
