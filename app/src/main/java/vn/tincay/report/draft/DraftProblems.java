package vn.tincay.report.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.TextLimit;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.draft.structure.FinishedStructure;
import vn.tincay.report.draft.structure.RateSums;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.FormulaCircle;
import vn.tincay.report.form.Section;

/** Finds the problems that prevent the release of a draft, each at its field on the draft's page. */
public final class DraftProblems {

    private final List<Problem> problems = new ArrayList<>();

    private DraftProblems() {}

    public static List<Problem> of(FormDraft draft) {
        var found = new DraftProblems();
        found.check(draft.structure());
        return List.copyOf(found.problems);
    }

    /** The texts that are too long to be stored even in a draft. */
    static List<Problem> tooLong(FormStructure structure) {
        var found = new DraftProblems();
        found.check(structure);
        return found.problems.stream()
                .filter(problem -> problem.key().equals(TextLimit.KEY))
                .toList();
    }

    private void check(FormStructure structure) {
        requireText("title", structure.title(), "report.draft.problem.title");
        if (structure.citation().isBlank()) {
            problems.add(Problem.at("citation", "report.draft.problem.citation"));
        }
        checkLength("citation", structure.citation());
        var titles = new HashSet<String>();
        for (var section : structure.sections()) {
            requireText(DraftFields.section(section), section.title(), "report.draft.problem.section");
            for (var narrative : StructurePieces.narratives(section)) {
                requireText(DraftFields.narrative(narrative), narrative.title(), "report.draft.problem.narrative");
            }
            StructurePieces.tables(section).forEach(this::checkTable);
            StructurePieces.tables(section).stream()
                    .filter(table ->
                            !titles.add(VietnameseText.fold(table.title().vi())))
                    .forEach(table -> problems.add(Problem.at(
                            DraftFields.table(table),
                            "report.draft.problem.table-twice",
                            table.title().vi())));
        }
        checkFormulas(structure);
    }

    /** The name of a row; without one, its number in the table. */
    private static Text named(FormStructure.Table table, FormStructure.Row row) {
        var place = String.valueOf(table.rows().indexOf(row) + 1);
        var where = table.title().vi().isBlank() ? "" : " – " + table.title().vi();
        return row.title().vi().isBlank() ? new Text("dòng " + place + where, "row " + place + where) : row.title();
    }

    private void checkTable(FormStructure.Table table) {
        requireText(DraftFields.table(table), table.title(), "report.draft.problem.table");
        var names = new HashSet<String>();
        for (var column : StructurePieces.columns(table)) {
            var field = DraftFields.columns(table);
            requireText(field, column.title(), "report.draft.problem.column");
            checkRepeated(names, field, column.title());
        }
        names.clear();
        for (var row : table.rows()) {
            requireText(DraftFields.row(row), row.title(), "report.draft.problem.row", named(table, row));
            if (!StructurePieces.isHeading(row)) {
                checkRepeated(names, DraftFields.row(row), row.title());
                if (row.unit() == null || row.unit().vi().isBlank()) {
                    problems.add(Problem.at(DraftFields.unit(row), "report.draft.problem.unit", named(table, row)));
                }
            }
        }
    }

    private void checkFormulas(FormStructure structure) {
        StructurePieces.allRows(structure)
                .filter(row -> RateSums.addsRates(structure, row))
                .forEach(row -> problems.add(Problem.at(
                        DraftFields.row(row),
                        "report.draft.problem.rate-sum",
                        row.title().vi())));
        var finished = FinishedStructure.of(structure);
        var form = FormFile.draft(finished);
        if (form.entered().isEmpty()
                && form.sections().stream().map(Section::narratives).allMatch(List::isEmpty)) {
            problems.add(Problem.of("report.draft.problem.empty"));
        }
        var circle = FormulaCircle.in(form);
        if (!circle.isEmpty()) {
            var names = circle.stream().map(Cell::title).map(Text::vi).collect(Collectors.joining(" → "));
            var row = circle.getFirst().code().split("\\.", 2)[0];
            problems.add(Problem.at(DraftFields.row(row), "report.draft.problem.circle", names));
        } else {
            try {
                FormFile.of(finished);
            } catch (IllegalArgumentException unknown) {
                problems.add(UnreadableForm.problem("", unknown));
            }
        }
    }

    private void checkRepeated(Set<String> names, String field, Text title) {
        if (!title.vi().isBlank() && !names.add(VietnameseText.fold(title.vi()))) {
            problems.add(Problem.at(field, "report.draft.problem.twice", title.vi()));
        }
    }

    private void requireText(String field, @Nullable Text text, String missing, Object... place) {
        if (text == null || text.vi().isBlank()) {
            problems.add(Problem.at(field, missing, place));
        } else {
            checkLength(field, text.vi());
        }
    }

    private void checkLength(String field, String text) {
        TextLimit.problem(field, text, TextLimit.SENTENCE).ifPresent(problems::add);
        TypedText.problem(field, text).ifPresent(problems::add);
    }
}
