package vn.tincay.report.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.draft.structure.Codes;
import vn.tincay.report.draft.structure.FinalCodes;
import vn.tincay.report.draft.structure.FinishedStructure;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.draft.structure.StructureReferences;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.FormStructureText;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.CopyingReporters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Releases a draft as the next version of its form, from a period on. */
@Component
@Transactional
public class ReleasingForm {

    /** A person's answer to a {@link MeaningChange}. */
    public enum Meaning {
        /** The same indicator under a new name: its figures continue. */
        SAME,
        /** Another indicator: it gets a code of its own, and the old code ends. */
        NEW
    }

    /** A person's answer to a {@link MissingTerm}. */
    public enum InTotal {
        ADDED,
        APART
    }

    /**
     * @param first the first period of the version; null when none was chosen
     * @param meanings the answers by {@link MeaningChange#field}
     * @param totals the answers by {@link MissingTerm#field}
     * @param reportersOf the form whose lines of reporting a new form takes over; null when they are appointed later
     * @param fingerprint the fingerprint of the draft that the page showed
     */
    public record Release(
            @Nullable Period first,
            Map<String, Meaning> meanings,
            Map<String, InTotal> totals,
            @Nullable String reportersOf,
            String fingerprint) {}

    private final FormDrafts drafts;
    private final Forms forms;
    private final ReleaseRules rules;
    private final FreeFormCodes codes;
    private final CopyingReporters copying;
    private final JdbcClient sql;
    private final Clock clock;

    ReleasingForm(
            FormDrafts drafts,
            Forms forms,
            ReleaseRules rules,
            FreeFormCodes codes,
            CopyingReporters copying,
            JdbcClient sql,
            Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.rules = rules;
        this.codes = codes;
        this.copying = copying;
        this.sql = sql;
        this.clock = clock;
    }

    /** Releases the draft and returns the code of its form; a second click returns it again. */
    public Outcome<String> release(Viewer viewer, UUID id, Release release) {
        var draft = drafts.visibleTo(viewer).lockOwn(id);
        if (draft.isReleased() && draft.form() != null) {
            return Outcome.done(draft.form());
        }
        if (!viewer.isCentral() || !viewer.is(Role.HEAD)) {
            return Outcome.refused(Problem.of("report.draft.problem.central"));
        }
        if (!draft.fingerprint().matches(release.fingerprint())) {
            return Outcome.refused(Fingerprint.outdated());
        }
        var problems = new ArrayList<>(DraftProblems.of(draft));
        if (problems.isEmpty()) {
            problems.addAll(rules.problems(draft, release));
        }
        return problems.isEmpty() && release.first() != null
                ? Outcome.done(write(viewer, draft, release.first(), release))
                : Outcome.refused(problems);
    }

    private String write(Viewer viewer, FormDraft draft, Period first, Release release) {
        var versions = draft.form() == null ? List.<Form>of() : forms.versions(draft.form());
        var structure = withNewMeanings(draft, withTerms(draft, release.totals()), release.meanings());
        var code = draft.form() == null ? codes.of(structure) : draft.form();
        var version = versions.isEmpty() ? 1 : versions.getLast().version() + 1;
        var finished = FinishedStructure.of(FinalCodes.of(structure, versions));
        var whole = new FormStructure(
                code,
                version,
                ReleaseRules.firstDay(first),
                finished.title(),
                finished.citation(),
                finished.window(),
                finished.paper(),
                null,
                finished.sections(),
                finished.checks());
        var text = FormStructureText.write(whole);
        forms.release(FormFile.of(whole), text);
        var now = SqlValues.at(clock.instant());
        sql.sql("""
                        insert into report.form_texts (form, version, body, agency_id, released_at, released_by, released_by_name)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(code, version, text, viewer.agency(), now, viewer.person(), viewer.name())
                .update();
        sql.sql(
                        "update report.form_drafts set form = ?, released_version = ?, saved_at = ?, saved_by_name = ? where id = ?")
                .params(code, version, now, viewer.name(), draft.id())
                .update();
        if (versions.isEmpty() && release.reportersOf() != null) {
            copying.copy(viewer, release.reportersOf(), code, ReleaseRules.firstDay(first));
        }
        return code;
    }

    private static FormStructure withTerms(FormDraft draft, Map<String, InTotal> totals) {
        var structure = draft.structure();
        for (var term : MissingTerm.in(draft)) {
            if (totals.get(term.field()) == InTotal.ADDED) {
                structure = MissingTerm.take(structure, term.total(), term.row());
            }
        }
        return structure;
    }

    /** The structure in which every row or column that now stands for another indicator has a provisional code. */
    private FormStructure withNewMeanings(FormDraft draft, FormStructure from, Map<String, Meaning> meanings) {
        var structure = from;
        for (var change : rules.meanings(draft)) {
            if (meanings.get(change.field()) == Meaning.NEW) {
                structure = change.isRow()
                        ? StructureReferences.renameRow(structure, change.code(), Codes.provisional())
                        : StructureReferences.renameColumn(
                                structure,
                                StructurePieces.table(structure, change.table()).orElseThrow(),
                                change.code(),
                                Codes.provisional());
            }
        }
        return structure;
    }
}
