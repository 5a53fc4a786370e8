package vn.tincay.report.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.error.YAMLException;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TypedText;
import vn.tincay.report.draft.outline.OutlineReader;
import vn.tincay.report.draft.structure.BlankStructure;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.FormStructureText;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.formula.Rates;
import vn.tincay.viewer.Viewer;

/** Begins a draft: empty, from the newest version of a form, or from a file. Only central agencies make forms. */
@Component
@Transactional
public class StartingFormDraft {

    /**
     * What a draft begins with.
     *
     * @param form code of the form of which it becomes the next version; null for a new form
     */
    private record Start(@Nullable String form, FormStructure structure, List<Problem> notes) {}

    private final Forms forms;
    private final JdbcClient sql;
    private final Clock clock;

    StartingFormDraft(Forms forms, JdbcClient sql, Clock clock) {
        this.forms = forms;
        this.sql = sql;
        this.clock = clock;
    }

    public Outcome<UUID> begin(Viewer viewer, UUID id) {
        return insert(viewer, id, new Start(null, BlankStructure.of(forms, LocalDate.now(clock)), List.of()));
    }

    /** Begins the next version of a form. */
    public Outcome<UUID> beginFrom(Viewer viewer, UUID id, String form) {
        return forms.find(form)
                .map(newest -> insert(viewer, id, new Start(form, edited(true, forms.structure(newest)), List.of())))
                .orElseGet(() -> Outcome.refused(Problem.at("form", "base.problem.choose")));
    }

    /**
     * The structure with which editing begins. In the next version of a form, a count whose unit is % stays a count.
     */
    private static FormStructure edited(boolean further, FormStructure structure) {
        return StructurePieces.mapRows(structure, row -> {
            var typed = row.formula() != null && row.formula().isBlank() ? StructurePieces.withFormula(row, null) : row;
            return further && typed.type() == null && Rates.isShare(typed.unit())
                    ? StructurePieces.withType(typed, CellType.COUNT)
                    : typed;
        });
    }

    /** Begins from a table (XLSX) or a form file (YAML). */
    public Outcome<UUID> beginFromFile(Viewer viewer, UUID id, byte[] file) {
        boolean workbook = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        var read = workbook ? readWorkbook(file) : readText(file);
        return read.fold(start -> insert(viewer, id, start), Outcome::refused);
    }

    private Outcome<Start> readWorkbook(byte[] file) {
        return OutlineReader.read(file)
                .fold(
                        outline -> Outcome.done(new Start(
                                null,
                                StructurePieces.withChecks(
                                        BlankStructure.of(
                                                forms,
                                                LocalDate.now(clock),
                                                outline.title(),
                                                outline.citation(),
                                                outline.tables()),
                                        outline.checks()),
                                outline.notes())),
                        Outcome::refused);
    }

    private Outcome<Start> readText(byte[] file) {
        try {
            var structure = FormStructureText.read(TypedText.clean(new String(file, StandardCharsets.UTF_8)));
            FormFile.of(structure);
            if (!isClean(structure)) {
                return Outcome.refused(Problem.at("file", "report.draft.problem.file-characters"));
            }
            var known = forms.find(structure.code()).isPresent();
            return Outcome.done(new Start(known ? structure.code() : null, edited(known, structure), List.of()));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return Outcome.refused(UnreadableForm.problem("file", unreadable));
        }
    }

    /** Whether no text holds invisible characters, which a file can name by escapes such as {@code "&#92;u202e"}. */
    private static boolean isClean(FormStructure structure) {
        try {
            var written = FormStructureText.write(structure);
            return TypedText.clean(written).equals(written) && !written.contains("!!binary");
        } catch (YAMLException unpairedSurrogate) {
            return false;
        }
    }

    private Outcome<UUID> insert(Viewer viewer, UUID id, Start start) {
        if (!viewer.isCentral()) {
            return Outcome.refused(Problem.of("report.draft.problem.central"));
        }
        if (UsedId.isNil(id)) {
            return Outcome.refused(UsedId.problem());
        }
        var now = SqlValues.at(clock.instant());
        int inserted = sql.sql("""
                        insert into report.form_drafts
                               (id, agency_id, form, body, notes, created_at, created_by, saved_at, saved_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .param(id)
                .param(viewer.agency())
                .param(start.form())
                .param(FormStructureText.write(start.structure()))
                .param(DraftNotes.write(start.notes()))
                .param(now)
                .param(viewer.person())
                .param(now)
                .param(viewer.name())
                .update();
        return inserted == 1 || isOwn(viewer, id) ? Outcome.done(id) : Outcome.refused(UsedId.problem());
    }

    private boolean isOwn(Viewer viewer, UUID id) {
        return sql.sql("select exists (select 1 from report.form_drafts where id = ? and created_by = ?)")
                .params(id, viewer.person())
                .query(Boolean.class)
                .single();
    }
}
