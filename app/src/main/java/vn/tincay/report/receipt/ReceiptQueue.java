package vn.tincay.report.receipt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.viewer.Viewer;

/**
 * Finds the reports before and after a report among those that wait for receipt on the same form for the same period,
 * in the order of the roster.
 */
@Component
public class ReceiptQueue {

    /**
     * The neighbours of a report among the waiting reports.
     *
     * @param previous the report before it; for the first report the last one; null when no other waits
     * @param next the report after it; for the last report the first one; null when no other waits
     * @param left how many reports wait, this one included
     */
    public record Neighbours(
            @Nullable UUID previous, @Nullable UUID next, int left) {}

    private final Reports reports;

    ReceiptQueue(Reports reports) {
        this.reports = reports;
    }

    public Neighbours neighbours(Viewer viewer, Report report) {
        var waiting = reports.visibleTo(viewer).toReceive(report.form(), report.period()).stream()
                .map(Report::id)
                .toList();
        int at = waiting.indexOf(report.id());
        return new Neighbours(other(waiting, at, at - 1), other(waiting, at, at + 1), waiting.size());
    }

    private static @Nullable UUID other(List<UUID> waiting, int at, int place) {
        if (waiting.isEmpty()) {
            return null;
        }
        int around = Math.floorMod(place, waiting.size());
        return around == at ? null : waiting.get(around);
    }
}
