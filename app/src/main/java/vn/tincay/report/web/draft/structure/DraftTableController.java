package vn.tincay.report.web.draft.structure;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.text.Text;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.EditingFormDraft;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.StructureColumns;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.web.draft.ByFormMakers;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** {@code /forms/drafts/{formDraft}/tables/{draftTable}}: the columns of a table of a form that is being made. */
@Controller
@RequestMapping("/forms/drafts/{formDraft}/tables/{draftTable}")
@ByFormMakers
class DraftTableController {

    private final FormDrafts drafts;
    private final EditingFormDraft editing;

    DraftTableController(FormDrafts drafts, EditingFormDraft editing) {
        this.drafts = drafts;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID formDraft, @PathVariable String draftTable) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        return Html.page("report/draft-table", DraftTablePage.of(draft, table(draft, draftTable), FormInput.blank()));
    }

    /** Stores what was typed, then adds, moves or removes a column. */
    @PostMapping
    @Resendable
    ModelAndView save(Viewer viewer, @PathVariable UUID formDraft, @PathVariable String draftTable, FormInput input) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        var table = table(draft, draftTable);
        var step = List.of(input.text("do").split(":", 2));
        int revision = Objects.requireNonNullElse(input.whole("revision"), 0);
        var outcome = editing.edit(viewer, formDraft, revision, structure -> {
            var typed = StructurePieces.mapTables(
                    structure, one -> one.code().equals(draftTable) ? changed(one, input) : one);
            return step(typed, draftTable, step);
        });
        return outcome.fold(
                stored -> step.getFirst().isEmpty()
                        ? Html.seeOther("/forms/drafts/" + formDraft + "#table." + draftTable, "report.draft.saved")
                        : Html.seeOther("/forms/drafts/" + formDraft + "/tables/" + draftTable),
                problems -> Html.invalid(
                        "report/draft-table", DraftTablePage.of(draft, changed(table, input), input), problems));
    }

    private static FormStructure step(FormStructure structure, String code, List<String> step) {
        var table = StructurePieces.table(structure, code).orElseThrow(NotFound::new);
        return switch (step.getFirst()) {
            case "add" -> StructureColumns.add(structure, table);
            case "up" -> StructureColumns.move(structure, table, step.getLast(), -1);
            case "down" -> StructureColumns.move(structure, table, step.getLast(), 1);
            case "remove" -> StructureColumns.remove(structure, table, step.getLast());
            default -> structure;
        };
    }

    private static FormStructure.Table changed(FormStructure.Table table, FormInput input) {
        var columns = StructurePieces.columns(table).stream()
                .map(column -> column(column, input))
                .toList();
        var note = input.trimmed("note");
        return new FormStructure.Table(
                table.code(),
                new Text(table.title().vi(), input.trimmed("titleEn")),
                note.isEmpty() ? null : new Text(note, input.trimmed("noteEn")),
                columns.isEmpty() ? null : columns,
                table.rows());
    }

    private static FormStructure.Column column(FormStructure.Column column, FormInput input) {
        var field = "column." + column.code();
        if (!input.sent(field)) {
            return column;
        }
        var terms = input.all(field + ".terms").stream()
                .filter(term -> !term.isBlank())
                .toList();
        var was = Computation.ofColumn(column.formula());
        var kind = !terms.isEmpty()
                ? Computation.Kind.SUM
                : was.kind() == Computation.Kind.SUM ? Computation.Kind.ENTERED : was.kind();
        var computation = kind == was.kind() && kind != Computation.Kind.SUM ? was : new Computation(kind, terms);
        return new FormStructure.Column(
                column.code(),
                new Text(input.trimmed(field), input.trimmed(field + ".en")),
                computation.columnFormula(column.formula()));
    }

    private static FormStructure.Table table(FormDraft draft, String code) {
        return StructurePieces.table(draft.structure(), code).orElseThrow(NotFound::new);
    }
}
