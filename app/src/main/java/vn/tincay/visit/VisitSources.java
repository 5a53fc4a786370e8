package vn.tincay.visit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;
import vn.tincay.viewer.source.SearchSource;

/** Visits of this week for the first page, and visits by their title for the search. */
@Component
@Order(9)
class VisitSources implements ActionSource, SearchSource {

    private final Visits visits;
    private final RecordingVisit recording;

    VisitSources(Visits visits, RecordingVisit recording) {
        this.visits = visits;
        this.recording = recording;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        var planned = new Visits.Filter("", Visit.State.PLANNED);
        return visits.visibleTo(viewer).page(planned, null, 1).items().stream()
                .filter(visit -> !visit.plannedOn().isAfter(today.plusDays(ActionItem.WEEK)))
                .filter(visit -> recording.mayTake(viewer, visit, VisitStep.COMPLETE))
                .map(visit -> new ActionItem(
                        ActionItem.Group.ofDue(visit.plannedOn(), today),
                        "visit.action.make",
                        visit.title(),
                        visit.agencyName(),
                        visit.plannedOn(),
                        "/visits/" + visit.id()))
                .toList();
    }

    @Override
    public String group() {
        return "visits";
    }

    @Override
    public String heading() {
        return "visit.list.title";
    }

    @Override
    public Results find(Viewer viewer, String words, int most, String lang) {
        var found = visits.visibleTo(viewer).page(new Visits.Filter(words, null), null, 1).items().stream()
                .map(visit -> new SearchResult(visit.title(), visit.agencyName(), "/visits/" + visit.id()))
                .toList();
        return Results.of(found, most);
    }
}
