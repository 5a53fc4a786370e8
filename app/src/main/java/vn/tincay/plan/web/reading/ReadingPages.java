package vn.tincay.plan.web.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.reading.Doubts;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.desk.DraftingFromReading;
import vn.tincay.viewer.Viewer;

/** Builds the page of a reading, also for a refused form. */
@Component
class ReadingPages {

    private static final String TEMPLATE = "plan/reading/reading";

    private final Readings readings;
    private final DraftingFromReading confirming;
    private final Programmes programmes;

    ReadingPages(Readings readings, DraftingFromReading confirming, Programmes programmes) {
        this.readings = readings;
        this.confirming = confirming;
        this.programmes = programmes;
    }

    String path(UUID reading) {
        return "/readings/" + reading;
    }

    /** @param open the fact whose form is open, or the card that is expanded */
    ModelAndView show(Viewer viewer, UUID reading, String open) {
        return Html.page(TEMPLATE, page(viewer, reading, open, Map.of()));
    }

    ModelAndView invalid(
            Viewer viewer, UUID reading, String editing, Map<String, String> typed, List<Problem> problems) {
        return Html.invalid(TEMPLATE, page(viewer, reading, editing, typed), problems);
    }

    private ReadingPage page(Viewer viewer, UUID reading, String open, Map<String, String> typed) {
        var desk = readings.visibleTo(viewer).require(reading);
        var issuers = confirming.issuers(viewer, desk);
        var twins = issuers.stream()
                .flatMap(issuer -> confirming.twin(viewer, desk, issuer.id()).stream())
                .toList();
        return new ReadingPage(
                desk,
                Doubts.on(desk),
                issuers,
                programmes.indicators(),
                open,
                typed,
                twins.isEmpty() ? null : twins.getFirst());
    }
}
