package vn.tincay.plan.web.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.plan.reading.arrival.QueuedDocument;
import vn.tincay.plan.reading.arrival.QueuedDocuments;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** Shows a document sent for reading: its position in the queue, then its reading, or why it was refused. */
@Controller
@RequestMapping("/arrivals/{arrival}")
@ByReadingOfficers(reach = Reach.OWN)
class QueuedDocumentController {

    private final QueuedDocuments queuedDocuments;

    QueuedDocumentController(QueuedDocuments queuedDocuments) {
        this.queuedDocuments = queuedDocuments;
    }

    /**
     * Shows the position in the queue, or leads to the reading.
     *
     * @param polling whether the page polls with htmx, which cannot follow the redirect; a header then makes the page
     *     reload
     */
    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable UUID arrival,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean polling,
            HttpServletResponse response) {
        var here = queuedDocuments.visibleTo(viewer).require(arrival);
        if (polling && !here.isQueued()) {
            response.setHeader("HX-Refresh", "true");
        }
        return here.state() == QueuedDocument.State.DONE && !polling
                ? next(here)
                : Html.page("plan/reading/arrival", new QueuedDocumentPage(here));
    }

    /** The page to open for a document: its reading or plan when done, otherwise its position in the queue. */
    static ModelAndView next(QueuedDocument arrival) {
        if (arrival.state() != QueuedDocument.State.DONE) {
            return Html.seeOther("/arrivals/" + arrival.id());
        }
        if (!arrival.again()) {
            return Html.seeOther("/readings/" + arrival.reading());
        }
        return arrival.plan() == null
                ? Html.seeOther("/readings/" + arrival.reading(), "reading.list.again")
                : Html.seeOther("/plans/" + arrival.plan(), "reading.list.again-plan");
    }
}
