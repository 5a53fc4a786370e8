package vn.tincay.report.web.draft.structure;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.text.Text;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.EditingFormDraft;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.RateSums;
import vn.tincay.report.draft.structure.RowChecks;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.web.draft.ByFormMakers;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** {@code /forms/drafts/{formDraft}/rows/{draftRow}}: one row of a form that is being made. */
@Controller
@RequestMapping("/forms/drafts/{formDraft}/rows/{draftRow}")
@ByFormMakers
class DraftRowController {

    private final FormDrafts drafts;
    private final EditingFormDraft editing;

    DraftRowController(FormDrafts drafts, EditingFormDraft editing) {
        this.drafts = drafts;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID formDraft, @PathVariable String draftRow) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        return Html.page("report/draft-row", DraftRowPage.of(draft, row(draft, draftRow), FormInput.blank()));
    }

    @PostMapping
    @Resendable
    ModelAndView save(Viewer viewer, @PathVariable UUID formDraft, @PathVariable String draftRow, FormInput input) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        var row = row(draft, draftRow);
        var list = StructurePieces.tableOf(draft.structure(), draftRow)
                .map(table -> StructurePieces.columns(table).isEmpty())
                .orElse(true);
        var changed = changed(row, input, list);
        refuseSumsOfRates(withRow(draft.structure(), changed), changed, input);
        int revision = Objects.requireNonNullElse(input.whole("revision"), 0);
        Outcome<FormDraft> outcome = input.problems().isEmpty()
                ? editing.edit(
                        viewer,
                        formDraft,
                        revision,
                        structure -> withCheck(withRow(structure, changed), changed, input))
                : Outcome.refused(input.problems());
        return outcome.fold(
                stored -> Html.seeOther("/forms/drafts/" + formDraft + "#row." + draftRow, "report.draft.saved"),
                problems -> Html.invalid("report/draft-row", DraftRowPage.of(draft, row, input), problems));
    }

    private static void refuseSumsOfRates(FormStructure structure, FormStructure.Row row, FormInput input) {
        if (RateSums.addsRates(structure, row)) {
            input.problem("terms", "report.draft.problem.rate-sum", row.title().vi());
        }
        if (RateSums.isRate(row) && input.has("summed")) {
            input.problem(
                    "summed", "report.draft.problem.rate-above", row.title().vi());
        }
    }

    private static FormStructure withRow(FormStructure structure, FormStructure.Row changed) {
        return StructurePieces.mapRows(structure, one -> one.code().equals(changed.code()) ? changed : one);
    }

    private static FormStructure withCheck(FormStructure structure, FormStructure.Row row, FormInput input) {
        var sign = input.text("sign");
        return input.has("other") && DraftRowPage.SIGNS.contains(sign)
                ? RowChecks.add(
                        structure,
                        row.code(),
                        sign,
                        input.trimmed("other"),
                        !input.text("level").equals("warning"),
                        input.trimmed("message"))
                : structure;
    }

    private static FormStructure.Row changed(FormStructure.Row row, FormInput input, boolean list) {
        boolean heading = StructurePieces.isHeading(row);
        var type = Objects.requireNonNullElse(input.choice("type", CellType.class), CellType.COUNT);
        return new FormStructure.Row(
                row.code(),
                new Text(input.trimmed("title"), input.trimmed("titleEn")),
                row.heading(),
                heading ? null : text(input, "unit", "unitEn"),
                heading ? null : type,
                type == CellType.COUNT ? null : input.whole("decimals"),
                heading ? null : formula(row, input, list),
                input.has("summed") ? null : Boolean.FALSE,
                input.has("required"),
                text(input, "help", "helpEn"),
                row.skip());
    }

    private static @Nullable String formula(FormStructure.Row row, FormInput input, boolean list) {
        var kind = Objects.requireNonNullElse(input.choice("how", Computation.Kind.class), Computation.Kind.ENTERED);
        var terms = switch (kind) {
            case SUM ->
                input.all("terms").stream().filter(term -> !term.isBlank()).toList();
            case SHARE -> List.of(input.trimmed("part"), input.trimmed("whole"));
            default -> List.<String>of();
        };
        if (kind == Computation.Kind.SUM && terms.isEmpty()) {
            input.problem("terms", "report.draft.problem.terms");
        }
        if (kind == Computation.Kind.SHARE && terms.contains("")) {
            input.problem("part", "report.draft.problem.share");
        }
        return new Computation(kind, terms).rowFormula(list, row.formula());
    }

    private static @Nullable Text text(FormInput input, String vi, String en) {
        return input.has(vi) ? new Text(input.trimmed(vi), input.trimmed(en)) : null;
    }

    private static FormStructure.Row row(FormDraft draft, String code) {
        return StructurePieces.row(draft.structure(), code).orElseThrow(NotFound::new);
    }
}
