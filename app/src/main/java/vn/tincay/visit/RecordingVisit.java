package vn.tincay.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.SqlValues;
import vn.tincay.base.step.StepGate;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Plans a visit and takes its steps; each leaves an event. */
@Component
public class RecordingVisit extends StepGate<Viewer, Visit, Visit.Party, VisitStep> {

    private final Visits visits;
    private final Attachments attachments;
    private final JdbcClient sql;
    private final Clock clock;

    RecordingVisit(Visits visits, Attachments attachments, JdbcClient sql, Clock clock) {
        super(VisitStep.class);
        this.visits = visits;
        this.attachments = attachments;
        this.sql = sql;
        this.clock = clock;
    }

    /** Sent twice with one id, it makes one visit. */
    @Transactional
    public Outcome<UUID> plan(Viewer viewer, UUID id, String title, @Nullable LocalDate day) {
        var problems = new ArrayList<Problem>();
        if (title.isBlank() || title.length() > 300) {
            problems.add(Problem.at("title", "visit.problem.title"));
        }
        if (day == null) {
            problems.add(Problem.at("day", "visit.problem.day"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        int made = sql.sql("""
                        insert into visit.visits (id, agency_id, title, folded, planned_on, state, changed_at)
                        values (?, ?, ?, ?, ?, 'PLANNED', ?) on conflict do nothing
                        """)
                .params(id, viewer.agency(), title, VietnameseText.fold(title), day, SqlValues.at(clock.instant()))
                .update();
        if (made > 0) {
            event(viewer, id, "planned", null);
        }
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<Visit> take(Viewer viewer, UUID id, VisitStep step, StepInput stepInput) {
        return take(viewer, id, step, stepInput, visit -> List.of(), visit -> {
            var to = step.line().to().getFirst();
            sql.sql("update visit.visits set state = ?, changed_at = ? where id = ?")
                    .params(to.name(), SqlValues.at(clock.instant()), id)
                    .update();
            event(viewer, id, step.name(), stepInput.wordsOrNull());
            return visit;
        });
    }

    /** Adds files, and takes away those that are ticked. */
    @Transactional
    public Outcome<Visit> keepFiles(
            Viewer viewer, UUID id, StepInput stepInput, List<MultipartFile> added, List<UUID> removed) {
        return take(viewer, id, VisitStep.EDIT, stepInput, visit -> store(viewer, visit, added), visit -> {
            var own = visits.files(visit).list().stream()
                    .map(file -> file.id())
                    .filter(removed::contains)
                    .toList();
            for (var file : own) {
                sql.sql("delete from visit.files where visit_id = ? and attachment_id = ?")
                        .params(id, file)
                        .update();
                attachments.remove(file);
            }
            event(viewer, id, "files", null);
            return visit;
        });
    }

    private List<Problem> store(Viewer viewer, Visit visit, List<MultipartFile> added) {
        var problems = new ArrayList<Problem>();
        for (var file : added) {
            attachments
                    .store(file, "files", viewer.agency(), null, viewer.person())
                    .fold(
                            stored -> sql.sql("insert into visit.files values (?, ?)")
                                    .params(visit.id(), stored.id())
                                    .update(),
                            refused -> {
                                problems.addAll(refused);
                                return 0;
                            });
        }
        return problems;
    }

    private void event(Viewer viewer, UUID visit, String what, @Nullable String words) {
        sql.sql(
                        "insert into visit.events (id, visit_id, what, at, person_id, person_name, words) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), visit, what, SqlValues.at(clock.instant()), viewer.person(), viewer.name(), words)
                .update();
    }

    Fingerprint fingerprint(Visit visit) {
        return Fingerprint.of(visit, visits.files(visit).list());
    }

    @Override
    public Set<Visit.Party> parties(Viewer viewer, Visit visit) {
        var parties = EnumSet.noneOf(Visit.Party.class);
        if (viewer.may(ByDrafters.class)) {
            parties.add(Visit.Party.OFFICER);
        }
        if (viewer.is(Role.HEAD)) {
            parties.add(Visit.Party.HEAD);
        }
        return parties;
    }

    @Override
    protected Visit lock(Viewer viewer, UUID id, VisitStep step) {
        return visits.visibleTo(viewer).lock(id);
    }

    @Override
    protected Problem notYours(Viewer viewer, Visit visit, VisitStep step) {
        throw new NotFound();
    }

    @Override
    protected boolean isAgain(Viewer viewer, Visit visit, VisitStep step, StepInput stepInput) {
        return step.line().to().contains(visit.state());
    }

    @Override
    protected Problem closed(Visit visit, VisitStep step, StepInput stepInput) {
        return Problem.of("visit.problem.closed");
    }

    @Override
    protected boolean shows(Visit visit, VisitStep step, StepInput stepInput) {
        return fingerprint(visit).matches(stepInput.shows());
    }
}
