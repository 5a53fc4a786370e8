package vn.tincay.plan.reading;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.web.reading.ReadingPage;

/**
 * The facts of a draft that were read automatically and not confirmed by a person.
 *
 * @param reading the id of the reading in which they can be confirmed
 * @param mayOpen whether the viewer may open the reading, because it belongs to the viewer's agency
 */
public record UnconfirmedFacts(UUID reading, boolean mayOpen, List<Fact> facts) {

    /** Whether a part of the draft was created from one of these facts, identified by its lines in the original. */
    public boolean contains(FactCard card, @Nullable Integer from, @Nullable Integer to) {
        return from != null
                && to != null
                && facts.stream()
                        .anyMatch(fact -> fact.card() == card && fact.fromLine() == from && fact.toLine() == to);
    }

    /** The number of facts by kind: "24 nhiệm vụ, 8 nơi nhận" (24 tasks, 8 recipients). */
    public String countText(Ui ui) {
        return ReadingPage.countText(ui, facts);
    }

    public String href(Fact fact) {
        return "/readings/" + reading + "?card=" + fact.card() + "#fact-" + fact.id();
    }
}
