package vn.tincay.report.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.Report;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.entry.CellEntry;
import vn.tincay.report.entry.ReportInput;
import vn.tincay.report.form.Form;

/**
 * The fields of a report's page as sent: {@code cell.<code>} with {@code was.cell.<code>}, and for narratives {@code
 * part.<code>} with {@code was.part.<code>}. Fields that were not sent stay unchanged. {@code sure} and {@code clear}
 * contain codes of cells: the two answers to the question whether an own entry equal to the sum from below is intended.
 */
public record ReportFields(FormInput input) {

    private static final String CELL = "cell.";
    private static final String NARRATIVE = "part.";

    public ReportInput reportInput(String language) {
        return new ReportInput(entries(), narratives(), input.fingerprint(), language);
    }

    private List<CellEntry> entries() {
        var entries = new ArrayList<CellEntry>();
        for (var name : input.names()) {
            if (name.startsWith(CELL)) {
                var cell = name.substring(CELL.length());
                var typed = input.all("clear").contains(cell) ? "" : input.text(name);
                entries.add(new CellEntry(
                        cell,
                        input.text("was." + name),
                        typed,
                        input.all("sure").contains(cell)));
            }
        }
        return entries;
    }

    private List<ReportInput.NarrativeEntry> narratives() {
        var narratives = new ArrayList<ReportInput.NarrativeEntry>();
        for (var name : input.names()) {
            if (name.startsWith(NARRATIVE)) {
                narratives.add(new ReportInput.NarrativeEntry(
                        name.substring(NARRATIVE.length()), input.text("was." + name), input.text(name)));
            }
        }
        return narratives;
    }

    /**
     * The changed fields without a problem, with the text that is stored for them now; none when a problem concerns the
     * whole page.
     */
    public Map<String, String> stored(List<Problem> problems) {
        var wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
        var stored = new LinkedHashMap<String, String>();
        if (wrong.contains("")) {
            return stored;
        }
        entries().stream()
                .filter(entry -> !entry.typed().strip().equals(entry.was().strip()))
                .forEach(entry -> stored.put(CELL + entry.cell(), entry.typed()));
        narratives().stream()
                .filter(entry -> !entry.body().strip().equals(entry.was().strip()))
                .forEach(entry -> stored.put(NARRATIVE + entry.narrative(), entry.body()));
        stored.keySet().removeAll(wrong);
        return stored;
    }

    /** The typed text of the fields with these problems, to be shown again; null for any other field. */
    public Function<String, @Nullable String> typed(List<Problem> problems) {
        var wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
        return name -> wrong.contains(name) && input.sent(name) ? input.text(name) : null;
    }

    /** Whether the text of a changed field is not stored because of one of these problems. */
    public boolean isRefused(List<Problem> problems) {
        var wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
        var changed = Stream.concat(
                entries().stream()
                        .filter(entry ->
                                !entry.typed().strip().equals(entry.was().strip()))
                        .map(entry -> CELL + entry.cell()),
                narratives().stream()
                        .filter(entry ->
                                !entry.body().strip().equals(entry.was().strip()))
                        .map(entry -> NARRATIVE + entry.narrative()));
        return changed.anyMatch(wrong::contains);
    }

    /**
     * The typed values to list beside a report that can no longer be edited; none while it can, since its inputs show
     * them.
     */
    public List<ReportPage.Unsaved> unsaved(Report report, Form form, String language) {
        return report.allows(ReportStep.EDIT) ? List.of() : unsaved(form, language);
    }

    /** The typed values that differ from those the page was rendered with, with their titles on the form. */
    private List<ReportPage.Unsaved> unsaved(Form form, String language) {
        var cells = entries().stream()
                .filter(entry -> !entry.typed().strip().equals(entry.was().strip()))
                .flatMap(entry -> form.cell(entry.cell()).stream()
                        .map(cell -> new ReportPage.Unsaved(cell.title().in(language), entry.typed())));
        var texts = narratives().stream()
                .filter(entry -> !entry.body().strip().equals(entry.was().strip()))
                .flatMap(entry -> form.narratives().stream()
                        .filter(narrative -> narrative.code().equals(entry.narrative()))
                        .map(narrative ->
                                new ReportPage.Unsaved(narrative.title().in(language), entry.body())));
        return Stream.concat(cells, texts).toList();
    }
}
