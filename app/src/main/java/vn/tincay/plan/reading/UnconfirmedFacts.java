package vn.tincay.plan.reading;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.web.reading.ReadingPage;

/**
 * What stands in a draft because the machine read it, and no person has confirmed.
 *
 * @param reading the desk where it is confirmed
 * @param open whether the reader's own agency has that desk
 */
public record UnconfirmedFacts(UUID reading, boolean open, List<Fact> facts) {

    /** Whether something of this kind in the draft came from one of these facts, by its lines in the original. */
    public boolean holds(FactCard card, @Nullable Integer from, @Nullable Integer to) {
        return from != null
                && to != null
                && facts.stream()
                        .anyMatch(fact -> fact.card() == card && fact.fromLine() == from && fact.toLine() == to);
    }

    /** "24 nhiệm vụ, 8 nơi nhận" */
    public String counted(Ui ui) {
        return ReadingPage.counted(ui, facts);
    }

    public String href(Fact fact) {
        return "/readings/" + reading + "?card=" + fact.card() + "#fact-" + fact.id();
    }
}
