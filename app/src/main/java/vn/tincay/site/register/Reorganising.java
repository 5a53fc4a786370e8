package vn.tincay.site.register;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agency;
import vn.tincay.agency.standard.RegisteringStandardBodies;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;
import vn.tincay.place.Mergers;
import vn.tincay.place.MergingUnits;
import vn.tincay.report.reporter.TransferringReporters;
import vn.tincay.viewer.Viewer;

/**
 * A merger with all that follows from it: the unit, its standard bodies with their successions, and who reports. Each
 * step can be done again, so one that was broken off is finished by the next start.
 */
@Component
public class Reorganising {

    private final MergingUnits merging;
    private final Mergers mergers;
    private final RegisteringStandardBodies registering;
    private final TransferringReporters succeeding;
    private final Journal journal;

    Reorganising(
            MergingUnits merging,
            Mergers mergers,
            RegisteringStandardBodies registering,
            TransferringReporters succeeding,
            Journal journal) {
        this.merging = merging;
        this.mergers = mergers;
        this.registering = registering;
        this.succeeding = succeeding;
        this.journal = journal;
    }

    Outcome<MergingUnits.Made> merge(Viewer viewer, MergingUnits.Merger merger) {
        if (!isCentral(viewer)) {
            return Outcome.refused(Problem.of("site.merger.central-only"));
        }
        var outcome = merging.merge(merger, viewer.person());
        if (outcome instanceof Outcome.Done<MergingUnits.Made>) {
            journal.write(viewer.person(), viewer.agency(), "units merged", null);
            registering.refresh();
            succeeding.settle();
        }
        return outcome;
    }

    Outcome<UUID> takeBack(Viewer viewer, UUID id) {
        if (!isCentral(viewer)) {
            return Outcome.refused(Problem.of("site.merger.central-only"));
        }
        var merger = mergers.require(id);
        var outcome = merging.takeBack(id, viewer.person());
        if (outcome instanceof Outcome.Done<UUID>) {
            journal.write(viewer.person(), viewer.agency(), "merger taken back", id.toString());
            registering.refresh();
            succeeding.restore(merger.unit(), merger.old(), merger.firstDay());
        }
        return outcome;
    }

    static boolean isCentral(Viewer viewer) {
        return viewer.level().equals(Agency.Level.CENTRAL.slug());
    }
}
