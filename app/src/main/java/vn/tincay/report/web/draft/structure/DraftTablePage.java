package vn.tincay.report.web.draft.structure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;

/** The columns of a table of a form that is being made, its note and its English name. */
public record DraftTablePage(UUID draft, String title, FormStructure.Table table, FormInput input, int revision) {

    static DraftTablePage of(FormDraft draft, FormStructure.Table table, FormInput input) {
        return new DraftTablePage(draft.id(), draft.structure().title().vi(), table, input, draft.revision());
    }

    public String path() {
        return "/forms/drafts/" + draft;
    }

    public List<FormStructure.Column> columns() {
        return StructurePieces.columns(table);
    }

    /** The other columns, which this column can add up. */
    public List<Choice> others(FormStructure.Column column) {
        return columns().stream()
                .filter(one -> !one.code().equals(column.code()))
                .map(one -> Choice.of(one.code(), one.title().vi()))
                .toList();
    }

    public Collection<String> terms(FormStructure.Column column) {
        return Computation.ofColumn(column.formula()).terms();
    }

    public boolean hasUneditableFormula(FormStructure.Column column) {
        return Computation.ofColumn(column.formula()).kind() == Computation.Kind.KEPT;
    }
}
