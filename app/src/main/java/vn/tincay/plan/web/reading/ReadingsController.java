package vn.tincay.plan.web.reading;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.arrival.QueuedDocuments;
import vn.tincay.plan.reading.arrival.ReadingQueue;
import vn.tincay.plan.reading.arrival.ReceivingDocument;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** Receives a document for reading, as a file or pasted text, and lists the open readings. */
@Controller
@RequestMapping("/readings")
@ByReadingOfficers
class ReadingsController {

    private final Readings readings;
    private final ReceivingDocument receiving;
    private final QueuedDocuments queuedDocuments;
    private final ReadingQueue queue;
    private final Duration longestWait;

    /** @param longestWait how long a response waits for the document to be read, without a database connection */
    ReadingsController(
            Readings readings,
            ReceivingDocument receiving,
            QueuedDocuments queuedDocuments,
            ReadingQueue queue,
            @Value("${tincay.reading.wait:3s}") Duration longestWait) {
        this.readings = readings;
        this.receiving = receiving;
        this.queuedDocuments = queuedDocuments;
        this.queue = queue;
        this.longestWait = longestWait;
    }

    @GetMapping
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(ReadingsPage.query(input));
        return download.isAsked(query)
                ? download.send(
                        query,
                        ReadingsPage.COLUMNS,
                        readings.visibleTo(viewer).stream(input.trimmed("q"), query.ordering()))
                : Html.page("plan/reading/readings", page(viewer, query, page, ""));
    }

    @PostMapping
    @Resendable
    ModelAndView open(Viewer viewer, FormInput input) {
        var text = input.text("text");
        var file =
                input.files("file").stream().filter(upload -> !upload.isEmpty()).findFirst();
        return file.map(upload -> receiving.receiveFile(viewer, upload, text))
                .orElseGet(() -> receiving.receiveText(viewer, text))
                .fold(arrival -> next(viewer, arrival, text), problems -> refused(viewer, text, problems));
    }

    /** Waits a moment, in which most documents are read; otherwise the page shows the position in the queue. */
    private ModelAndView next(Viewer viewer, UUID sent, String text) {
        queue.await(sent, longestWait);
        var arrival = queuedDocuments.visibleTo(viewer).require(sent);
        var refused = arrival.problem();
        return refused == null ? QueuedDocumentController.next(arrival) : refused(viewer, text, List.of(refused));
    }

    private ModelAndView refused(Viewer viewer, String text, List<Problem> problems) {
        return Html.invalid(
                "plan/reading/readings", page(viewer, ReadingsPage.query(FormInput.blank()), 1, text), problems);
    }

    private ReadingsPage page(Viewer viewer, ListQuery query, int number, String text) {
        return new ReadingsPage(
                readings.visibleTo(viewer).open(query.input().trimmed("q"), query.ordering(), number),
                query,
                queuedDocuments.visibleTo(viewer).open(),
                text);
    }
}
