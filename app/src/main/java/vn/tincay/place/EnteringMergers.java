package vn.tincay.place;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/**
 * Lets a person of a central agency enter a merger or undo it. The rooms of agencies and reports follow in the same
 * transaction.
 */
@Component
public class EnteringMergers {

    private final MergingUnits merging;
    private final Mergers mergers;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    EnteringMergers(MergingUnits merging, Mergers mergers, Journal journal, ApplicationEventPublisher events) {
        this.merging = merging;
        this.mergers = mergers;
        this.journal = journal;
        this.events = events;
    }

    public Outcome<MergingUnits.MergedUnit> merge(Viewer viewer, MergingUnits.Merger merger) {
        if (!viewer.isCentral()) {
            return Outcome.refused(Problem.of("place.merger.central-only"));
        }
        var outcome = merging.merge(merger, viewer.person());
        if (outcome instanceof Outcome.Done<MergingUnits.MergedUnit>(MergingUnits.MergedUnit merged)) {
            journal.write(viewer.person(), viewer.agency(), "units merged", null);
            events.publishEvent(new UnitsMerged(merged.id()));
        }
        return outcome;
    }

    public Outcome<UUID> undo(Viewer viewer, UUID id) {
        if (!viewer.isCentral()) {
            return Outcome.refused(Problem.of("place.merger.central-only"));
        }
        var merger = mergers.require(id);
        var outcome = merging.undo(id, viewer.person());
        if (outcome instanceof Outcome.Done<UUID>) {
            journal.write(viewer.person(), viewer.agency(), "merger taken back", id.toString());
            events.publishEvent(new MergerUndone(merger));
        }
        return outcome;
    }
}
