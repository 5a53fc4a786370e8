package vn.tincay.plan.web.overview;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.web.PlanHeader;

/** The issued versions of a plan. */
public record PlanVersionsPage(PlanHeader head, List<PlanHistory.Version> versions) {

    /** The issued versions as a timeline, newest first. */
    public List<TimelineEntry> timeline() {
        return TimelineEntry.newestFirst(versions.stream().map(this::timeline).toList());
    }

    private TimelineEntry timeline(PlanHistory.Version version) {
        var facts = new ArrayList<Words>();
        if (version.number() == 1 && head.plan().onPaper() != null) {
            facts.add(Words.of("plan.on-paper"));
        }
        var open = Words.of("plan.versions.open", version.number());
        return TimelineEntry.of(
                        version.at(),
                        Words.of("plan.versions.version", version.number()),
                        version.by(),
                        version.reason())
                .facts(facts)
                .links(List.of(new TimelineEntry.Link(open, head.href("/versions/" + version.number()), false)));
    }
}
