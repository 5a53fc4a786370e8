package vn.tincay.plan.web.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewers;
import vn.tincay.base.web.RemovedRecord;
import vn.tincay.plan.drafting.Removals;
import vn.tincay.plan.task.progress.RemovingProgress;
import vn.tincay.viewer.Viewer;

/** Finds removed drafts, readings, tasks, progress entries and their files. */
@Component
class RemovedRecords implements RemovedRecord.Source {

    private final Viewers viewers;
    private final Removals removals;
    private final RemovingProgress progress;

    RemovedRecords(Viewers viewers, Removals removals, RemovingProgress progress) {
        this.viewers = viewers;
        this.removals = removals;
        this.progress = progress;
    }

    @Override
    public Optional<RemovedRecord> of(HttpServletRequest request, UUID subject) {
        return viewers.of(request)
                .filter(viewer -> viewer.role().seesContent())
                .flatMap(viewer -> record(viewer, subject).or(() -> evidence(viewer, subject)));
    }

    private Optional<RemovedRecord> record(Viewer viewer, UUID subject) {
        return removals.of(viewer, subject)
                .map(removed -> new RemovedRecord(
                        removed.kind(),
                        removed.title(),
                        removed.by(),
                        removed.at(),
                        removed.reason(),
                        removed.plan() == null ? null : "/plans/" + removed.plan()));
    }

    private Optional<RemovedRecord> evidence(Viewer viewer, UUID subject) {
        return progress.of(viewer, subject)
                .map(removed -> new RemovedRecord(
                        removed.wholeEntry() ? "entry" : "file",
                        "",
                        removed.by(),
                        removed.at(),
                        removed.reason(),
                        "/tasks/" + removed.task()));
    }
}
