package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/**
 * One journal line for each refusal: who, and which route as it is declared ({@code GET /plans/{plan}}). Never the
 * address itself: it may hold the id of a sealed thing, and whoever reads the journal must not learn that it exists.
 */
@Component
class Denials {

    private final Journal journal;

    Denials(Journal journal) {
        this.journal = journal;
    }

    /** The role may not use the route. */
    void ofRole(Viewer viewer, HttpServletRequest request) {
        journal.writeRefusal(viewer.person(), viewer.agency(), "refused", route(request));
    }

    /** The role may, but the record is absent or out of reach: many of these in a row are somebody trying doors. */
    void ofRecord(Viewer viewer, HttpServletRequest request) {
        journal.writeRefusal(viewer.person(), viewer.agency(), "refused or absent", route(request));
    }

    private static String route(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
