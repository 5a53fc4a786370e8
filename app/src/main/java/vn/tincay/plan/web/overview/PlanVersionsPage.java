package vn.tincay.plan.web.overview;

import java.util.ArrayList;
import java.util.List;
import vn.tincay.base.Happened;
import vn.tincay.base.Happened.Words;
import vn.tincay.plan.PlanHistory;
import vn.tincay.plan.web.PlanHead;

/** The issued versions of a plan. */
public record PlanVersionsPage(PlanHead head, List<PlanHistory.Version> versions) {

    /** Newest first. */
    public List<Happened> signed() {
        return Happened.newestFirst(versions.stream().map(this::signed).toList());
    }

    private Happened signed(PlanHistory.Version version) {
        var facts = new ArrayList<Words>();
        if (version.number() == 1 && head.plan().onPaper() != null) {
            facts.add(Words.of("plan.on-paper"));
        }
        var open = Words.of("plan.versions.open", version.number());
        return Happened.of(
                        version.at(),
                        Words.of("plan.versions.version", version.number()),
                        version.by(),
                        version.reason())
                .facts(facts)
                .links(List.of(new Happened.Link(open, head.href("/versions/" + version.number()), false)));
    }
}
