package vn.tincay.report.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.draft.structure.ProposedSums;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.FormStructureText;
import vn.tincay.viewer.Viewer;

/** Changes a draft, drops its notes, or removes it. */
@Component
@Transactional
public class EditingFormDraft {

    private static final int MOST_ROWS = 500;

    private final FormDrafts drafts;
    private final JdbcClient sql;
    private final Clock clock;

    EditingFormDraft(FormDrafts drafts, JdbcClient sql, Clock clock) {
        this.drafts = drafts;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Changes the structure. Refuses when the draft was changed after the page was made, because that change would be
     * lost.
     */
    public Outcome<FormDraft> edit(Viewer viewer, UUID id, int revision, UnaryOperator<FormStructure> change) {
        var draft = drafts.visibleTo(viewer).lockOwn(id);
        if (draft.isReleased()) {
            return Outcome.refused(Problem.of("report.draft.problem.released"));
        }
        if (draft.revision() != revision) {
            return Outcome.refused(Problem.of("report.draft.problem.changed", draft.savedBy()));
        }
        var changed = change.apply(draft.structure());
        if (changed.equals(draft.structure())) {
            return Outcome.done(draft);
        }
        if (StructurePieces.allRows(changed).count() > MOST_ROWS) {
            return Outcome.refused(Problem.of("report.draft.problem.rows", MOST_ROWS));
        }
        var tooLong = DraftProblems.tooLong(changed);
        if (!tooLong.isEmpty()) {
            return Outcome.refused(tooLong);
        }
        store(viewer, id, changed, draft.notes());
        return Outcome.done(drafts.visibleTo(viewer).requireOwn(id));
    }

    /**
     * Takes over the accepted sums and drops the notes about the file from which the draft was read.
     *
     * @param accepted the fields of the accepted notes ({@link ProposedSums})
     */
    public void answerNotes(Viewer viewer, UUID id, List<String> accepted) {
        var draft = drafts.visibleTo(viewer).lockOwn(id);
        var structure = draft.structure();
        for (var note : draft.isReleased() ? List.<Problem>of() : draft.notes()) {
            structure = ProposedSums.isProposal(note.field()) && accepted.contains(note.field())
                    ? ProposedSums.accept(structure, note.field())
                    : structure;
        }
        store(viewer, id, structure, List.of());
    }

    /** Removes a draft. A released draft stays as a record of what its form was made from. */
    public Outcome<FormDraft> remove(Viewer viewer, UUID id) {
        var draft = drafts.visibleTo(viewer).lockOwn(id);
        if (draft.isReleased()) {
            return Outcome.refused(Problem.of("report.draft.problem.released"));
        }
        sql.sql("delete from report.form_drafts where id = ?").param(id).update();
        return Outcome.done(draft);
    }

    private void store(Viewer viewer, UUID id, FormStructure structure, List<Problem> notes) {
        sql.sql("""
                        update report.form_drafts set body = ?, notes = ?, revision = revision + 1, saved_at = ?, saved_by_name = ?
                         where id = ?
                        """)
                .params(
                        FormStructureText.write(structure),
                        DraftNotes.write(notes),
                        SqlValues.at(clock.instant()),
                        viewer.name(),
                        id)
                .update();
    }
}
