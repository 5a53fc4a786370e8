package vn.tincay.plan.web.reading;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.arrival.Arrivals;
import vn.tincay.plan.reading.arrival.ReadingQueue;
import vn.tincay.plan.reading.arrival.ReceivingDocument;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** The form to send a document for reading, as a file or pasted text, and the list of open readings. */
@Controller
@RequestMapping("/readings")
@ByDeskOfficers
class DeskController {

    private final Readings readings;
    private final ReceivingDocument arriving;
    private final Arrivals arrivals;
    private final ReadingQueue line;
    private final Duration longestWait;

    /** @param longestWait how long a response waits for the reading, without a database connection */
    DeskController(
            Readings readings,
            ReceivingDocument arriving,
            Arrivals arrivals,
            ReadingQueue line,
            @Value("${tincay.reading.wait:3s}") Duration longestWait) {
        this.readings = readings;
        this.arriving = arriving;
        this.arrivals = arrivals;
        this.line = line;
        this.longestWait = longestWait;
    }

    @GetMapping
    ModelAndView desk(Viewer viewer) {
        return Html.page("plan/reading/desk", page(viewer, ""));
    }

    @PostMapping
    @Resendable
    ModelAndView open(
            Viewer viewer,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text) {
        var arrived = file == null || file.isEmpty() ? arriving.pasted(viewer, text) : arriving.uploaded(viewer, file);
        return arrived.fold(
                arrival -> next(viewer, arrival, text),
                problems -> Html.invalid("plan/reading/desk", page(viewer, text), problems));
    }

    /** Most documents are read within a moment; if it takes longer, the page shows the position in the queue. */
    private ModelAndView next(Viewer viewer, UUID sent, String text) {
        line.await(sent, longestWait);
        var arrival = arrivals.visibleTo(viewer).require(sent);
        var refused = arrival.problem();
        return refused == null
                ? ArrivalController.next(arrival)
                : Html.invalid("plan/reading/desk", page(viewer, text), List.of(refused));
    }

    private DeskPage page(Viewer viewer, String text) {
        return new DeskPage(
                readings.visibleTo(viewer).open(), arrivals.visibleTo(viewer).open(), text);
    }
}
