package vn.tincay.report.past.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.database.SqlValues;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.source.SourceFile;
import vn.tincay.viewer.Viewer;

/** Stores an uploaded file and the answers about it. Its figures count only after an officer has had them stored. */
@Component
public class StartingIntake {

    /** A file whose figures were not stored within this time is deleted when its agency uploads the next one. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient sql;
    private final Forms forms;
    private final Attachments attachments;
    private final Intakes intakes;
    private final Clock clock;

    StartingIntake(JdbcClient sql, Forms forms, Attachments attachments, Intakes intakes, Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.attachments = attachments;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** @param id made with the page, so that sending the page twice stores one file */
    @Transactional
    public Outcome<UUID> start(Viewer viewer, UUID id, String form, String fileName, byte[] file) {
        if (UsedId.isNil(id)) {
            return Outcome.refused(UsedId.problem());
        }
        if (forms.find(form).isEmpty()) {
            return Outcome.refused(Problem.at("form", "base.problem.choose"));
        }
        if (exists(id)) {
            return isOwn(viewer, id) ? Outcome.done(id) : Outcome.refused(UsedId.problem());
        }
        return SourceFile.read(fileName, file, "file")
                .fold(
                        sheets -> attachments
                                .store(file, fileName, "file", viewer.agency(), null, viewer.person())
                                .fold(
                                        stored -> Outcome.done(insert(viewer, id, form, stored.id())),
                                        Outcome::<UUID>refused),
                        Outcome::<UUID>refused);
    }

    private UUID insert(Viewer viewer, UUID id, String form, UUID file) {
        removeAbandoned(viewer);
        sql.sql("""
                        insert into report.intakes (id, agency_id, form, file_id, answers, made_at, made_by, made_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        viewer.agency(),
                        form,
                        file,
                        IntakeAnswers.NONE.json(),
                        SqlValues.at(clock.instant()),
                        viewer.person(),
                        viewer.name())
                .update();
        return id;
    }

    private void removeAbandoned(Viewer viewer) {
        var before = clock.instant().minus(KEPT_FOR);
        intakes.visibleTo(viewer).list().stream()
                .filter(intake -> intake.isOpen() && intake.madeAt().isBefore(before))
                .forEach(this::remove);
    }

    /** Replaces the answers; does nothing once the figures are stored. */
    @Transactional
    public void answer(Viewer viewer, UUID id, IntakeAnswers answers) {
        var intake = intakes.visibleTo(viewer).lock(id);
        if (intake.isOpen()) {
            sql.sql("update report.intakes set answers = ? where id = ?")
                    .params(answers.json(), id)
                    .update();
        }
    }

    /** Deletes the file unless its figures were stored. */
    @Transactional
    public void discard(Viewer viewer, UUID id) {
        var intake = intakes.visibleTo(viewer).lock(id);
        if (intake.isOpen()) {
            remove(intake);
        }
    }

    private void remove(Intake intake) {
        sql.sql("delete from report.intakes where id = ?").param(intake.id()).update();
        attachments.remove(intake.file());
    }

    private boolean exists(UUID id) {
        return sql.sql("select exists (select 1 from report.intakes where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private boolean isOwn(Viewer viewer, UUID id) {
        return sql.sql("select exists (select 1 from report.intakes where id = ? and agency_id = ?)")
                .params(id, viewer.agency())
                .query(Boolean.class)
                .single();
    }
}
