package vn.tincay.report.web.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.MissingTerm;
import vn.tincay.report.draft.structure.CheckMessage;
import vn.tincay.report.draft.structure.Computation;
import vn.tincay.report.draft.structure.ProposedSums;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.WindowRule;
import vn.tincay.report.web.FormOnPaper;

/**
 * The page on which a draft of a form is edited.
 *
 * @param structure the structure: as stored or, on a page shown again after a refusal, with what was typed
 * @param input the typed days; empty on a new page
 * @param preview the form as reporters will see it
 * @param open the number of problems that prevent the release
 * @param missing new rows that perhaps belong to a total
 * @param becomesNextVersion whether the draft becomes a further version of a form, so that its kind of period cannot
 *     change
 */
public record FormDraftPage(
        FormDraft draft,
        FormStructure structure,
        FormInput input,
        FormOnPaper preview,
        int open,
        List<MissingTerm> missing,
        boolean becomesNextVersion) {

    /** The levels for which the page asks a due day, lowest first; districts ended on 1 July 2025. */
    public static final List<String> LEVELS = List.of("village", "commune", "province", "central");

    private static final int MOST_NAMES = 2;

    public String path() {
        return "/forms/drafts/" + draft.id();
    }

    public String title(Ui ui) {
        return structure.title().vi().isBlank()
                ? ui.t("report.draft.unnamed")
                : structure.title().vi();
    }

    public List<Choice> kinds(Ui ui) {
        return Choice.of(WindowRule.Kind.values(), kind -> ui.t("report.kind." + kind));
    }

    public String due(String level) {
        var field = "due." + level;
        var days = structure.window().due().get(level);
        return input.sent(field) ? input.text(field) : days == null ? "" : days.toString();
    }

    /** The sums that the file suggests, which an officer accepts or leaves. */
    public List<Problem> proposals() {
        return draft.notes().stream()
                .filter(note -> ProposedSums.isProposal(note.field()))
                .toList();
    }

    /** What else a person must look at in the file. */
    public List<Problem> notes() {
        return draft.notes().stream()
                .filter(note -> !ProposedSums.isProposal(note.field()))
                .toList();
    }

    /** The totals that do not add the row, although they perhaps should. */
    public List<MissingTerm> totalsLacking(FormStructure.Row row) {
        return missing.stream().filter(term -> term.row().equals(row.code())).toList();
    }

    /** How the figures of a row are computed, in words; empty when they are typed. */
    public String howComputed(Ui ui, FormStructure.Row row) {
        var computation = Computation.ofRow(row.formula());
        var names = computation.terms().stream()
                .map(code -> StructurePieces.row(structure, code)
                        .map(one -> one.title().vi())
                        .orElse(""))
                .toList();
        return switch (computation.kind()) {
            case ENTERED -> "";
            case KEPT -> ui.t("report.draft.how.kept");
            case SUM ->
                names.size() > MOST_NAMES
                        ? ui.t("report.draft.how.sum-many", names.size())
                        : ui.t("report.draft.how.sum", String.join("; ", names));
            case SHARE -> ui.t("report.draft.how.share", names.getFirst(), names.getLast());
        };
    }

    public String columns(Ui ui, FormStructure.Table table) {
        var names = StructurePieces.columns(table).stream()
                .map(column -> column.title().vi())
                .toList();
        return names.isEmpty() ? ui.t("report.draft.one-column") : String.join(" · ", names);
    }

    /**
     * The sentences of the checks, by the rows they compare ({@link CheckMessage#ofRows}). Checks of the same two rows
     * in several columns have one sentence.
     */
    public Map<String, Text> checks() {
        var rules = StructurePieces.checks(structure).stream()
                .collect(Collectors.groupingBy(
                        rule -> CheckMessage.ofRows(rule.rule()), LinkedHashMap::new, Collectors.toList()));
        var sentences = new LinkedHashMap<String, Text>();
        rules.forEach((rows, all) -> sentences.put(
                rows,
                CheckMessage.of(
                        structure,
                        all.size() > 1 ? rows : all.getFirst().rule(),
                        all.getFirst().message())));
        return sentences;
    }

    /** The field of the question that the page asks before it removes a section or table. */
    public static String removal(String code) {
        return "removal." + code;
    }

    public static String vi(@Nullable Text text) {
        return text == null ? "" : text.vi();
    }

    public static String en(@Nullable Text text) {
        return Stream.ofNullable(text)
                .map(Text::en)
                .filter(one -> one != null && !one.equals(vi(text)))
                .findFirst()
                .orElse("");
    }
}
