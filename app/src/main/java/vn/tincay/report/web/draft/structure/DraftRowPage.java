package vn.tincay.report.web.draft.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.RateSums;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.formula.Rates;
import vn.tincay.report.web.draft.FormDraftPage;

/** One row of a form that is being made: its words, its type, how its figures are obtained, and a check to add. */
public record DraftRowPage(
        UUID draft, String title, FormStructure structure, FormStructure.Row row, FormInput input, int revision) {

    static final List<String> SIGNS = List.of("<=", ">=", "=");
    private static final int MOST_DECIMALS = 3;

    static DraftRowPage of(FormDraft draft, FormStructure.Row row, FormInput input) {
        return new DraftRowPage(
                draft.id(),
                draft.structure().title().vi(),
                draft.structure(),
                row,
                input.sent("title") ? input : stored(row),
                draft.revision());
    }

    public String path() {
        return "/forms/drafts/" + draft;
    }

    /** The other rows of the table. */
    public List<Choice> neighbours() {
        return StructurePieces.tableOf(structure, row.code()).stream()
                .flatMap(table -> table.rows().stream())
                .filter(one -> !StructurePieces.isHeading(one) && !one.code().equals(row.code()))
                .map(one -> Choice.of(one.code(), one.title().vi()))
                .toList();
    }

    /** The other rows of the form, with the names of their tables. */
    public List<Choice> others() {
        var others = new ArrayList<Choice>();
        StructurePieces.allTables(structure)
                .forEach(table -> table.rows().stream()
                        .filter(one ->
                                !StructurePieces.isHeading(one) && !one.code().equals(row.code()))
                        .forEach(one -> others.add(Choice.of(
                                one.code(),
                                table.title().vi() + ": " + one.title().vi()))));
        return others;
    }

    public List<Choice> types(Ui ui) {
        return Choice.of(CellType.values(), type -> ui.t("report.draft.type." + type));
    }

    public List<Choice> decimals() {
        var numbers = new ArrayList<Choice>();
        for (int number = 0; number <= MOST_DECIMALS; number++) {
            numbers.add(Choice.of(String.valueOf(number), String.valueOf(number)));
        }
        return numbers;
    }

    public List<Choice> signs(Ui ui) {
        return List.of(
                Choice.of("<=", ui.t("report.draft.sign.least")),
                Choice.of(">=", ui.t("report.draft.sign.most")),
                Choice.of("=", ui.t("report.draft.sign.same")));
    }

    public boolean hasUneditableFormula() {
        return Computation.ofRow(row.formula()).kind() == Computation.Kind.KEPT;
    }

    public Collection<String> summed() {
        return input.all("terms");
    }

    private static CellType usualType(FormStructure.Row row) {
        return Rates.isShare(row.unit()) ? CellType.PERCENT : CellType.COUNT;
    }

    private static FormInput stored(FormStructure.Row row) {
        var computation = Computation.ofRow(row.formula());
        boolean share = computation.kind() == Computation.Kind.SHARE;
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", row.title().vi());
        fields.put("titleEn", FormDraftPage.en(row.title()));
        fields.put("unit", FormDraftPage.vi(row.unit()));
        fields.put("unitEn", FormDraftPage.en(row.unit()));
        fields.put("help", FormDraftPage.vi(row.help()));
        fields.put("type", row.type() == null ? usualType(row) : row.type());
        fields.put("decimals", row.decimals());
        fields.put("required", Boolean.TRUE.equals(row.required()) ? "yes" : null);
        fields.put("summed", Boolean.FALSE.equals(row.summed()) || RateSums.isRate(row) ? null : "yes");
        fields.put("how", computation.kind());
        fields.put("terms", share ? List.of() : computation.terms());
        fields.put("part", share ? computation.terms().getFirst() : null);
        fields.put("whole", share ? computation.terms().getLast() : null);
        return FormInput.of(fields);
    }
}
