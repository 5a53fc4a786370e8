package vn.tincay.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.UnreadableSheet;
import vn.tincay.document.sheet.WorkbookReader;
import vn.tincay.report.form.Form;

/**
 * The content of a filled workbook. When a table exists on several sheets with different content, the visible one with
 * the original name is used, or else the only visible one; if there is neither, the differing cells are reported as
 * problems.
 *
 * @param report the report for which the workbook was created
 * @param attributes the keys and values of the hidden sheet, such as {@code title}, {@code period}, {@code agency},
 *     {@code was.<cell>} and {@code part.<code of the narrative>}
 * @param cells the entered cells, by code
 * @param narratives the narratives, by code
 * @param computed the cells that the form computes
 * @param notImported what is not imported from the workbook, and why
 */
public record FilledSheet(
        UUID report,
        Map<String, String> attributes,
        Map<String, FilledCell> cells,
        Map<String, FilledCell> narratives,
        Map<String, FilledCell> computed,
        List<Problem> notImported) {

    /** The most cells read; a form has a few hundred cells, so a workbook with more was not made by this product. */
    private static final int MAX_CELLS = 50_000;

    /**
     * Reads the file; refused when it is not a workbook or was not made by this product, with a problem that says
     * what to do.
     */
    public static Outcome<FilledSheet> read(byte[] file, Form form) {
        List<FilledPage> pages;
        try (var book = new WorkbookReader(file, MAX_CELLS)) {
            pages = FilledPage.all(book);
        } catch (UnreadableSheet unreadable) {
            return refused(
                    switch (unreadable.why()) {
                        case NOT_A_WORKBOOK -> "report.sheet.not-a-workbook";
                        case OLD_OR_LOCKED -> "report.sheet.old-or-locked";
                        case TOO_LARGE -> "report.sheet.too-large";
                    });
        }
        var about = new LinkedHashMap<String, String>();
        pages.stream()
                .filter(page -> page.name().equals(FormSheet.ABOUT))
                .forEach(page -> page.lines().keySet().forEach(y -> about.put(page.text(y, 0), page.shown(y, 1))));
        var report = about.get("report");
        if (report == null || !report.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            boolean ours = pages.stream()
                    .anyMatch(page -> !page.text(FormSheet.CODES, 0).isEmpty());
            return refused(ours ? "report.sheet.about-gone" : "report.sheet.not-ours");
        }
        var filled = new FilledSheet(
                UUID.fromString(report),
                about,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
        filled.readTables(form, pages);
        filled.readNarratives(form, pages);
        return Outcome.done(filled);
    }

    /**
     * The value of the cell when the workbook was created. The hidden sheet can be edited by anybody, so anything but a
     * number is ignored.
     */
    public String originalValue(String cell) {
        var was = attributes.getOrDefault("was." + cell, "");
        return was.matches("-?\\d{1,20}(\\.\\d{1,20})?") ? was : "";
    }

    public String originalNarrative(String narrative) {
        return attributes.getOrDefault("part." + narrative, "");
    }

    private void readTables(Form form, List<FilledPage> pages) {
        int number = 0;
        for (var section : form.sections()) {
            for (var table : section.tables()) {
                var name = FormSheet.sheetName(++number, section);
                var copies = pages.stream()
                        .filter(page -> page.text(FormSheet.CODES, 0).equals(table.code()))
                        .map(page -> FilledTable.read(form, table, page))
                        .toList();
                if (copies.isEmpty()) {
                    boolean there = pages.stream().anyMatch(page -> page.name().equals(name));
                    notImported.add(
                            Problem.at("file", there ? "report.sheet.codes-gone" : "report.sheet.sheet-gone", name));
                } else if (isInOrder(copies)) {
                    copies.forEach(copy -> notImported.addAll(copy.notImported()));
                    var firstCells = chosenCells(name, copies, "cell.");
                    cells.putAll(firstCells);
                    copies.stream()
                            .filter(copy -> copies.size() == 1 || copy.cells() == firstCells)
                            .forEach(copy -> computed.putAll(copy.computed()));
                }
            }
        }
    }

    private void readNarratives(Form form, List<FilledPage> pages) {
        var copies = pages.stream()
                .filter(page -> page.text(FormSheet.CODES, 0).equals(FormSheet.NARRATIVES))
                .map(page -> FilledNarratives.read(form, page))
                .toList();
        var name = attributes.getOrDefault(FormSheet.NARRATIVES, "");
        if (!isInOrder(copies)) {
            return;
        }
        if (!copies.isEmpty()) {
            copies.forEach(copy -> notImported.addAll(copy.notImported()));
            narratives.putAll(chosenCells(name, copies, "part."));
        } else if (!name.isEmpty()) {
            boolean there = pages.stream().anyMatch(page -> page.name().equals(name));
            notImported.add(Problem.at("file", there ? "report.sheet.codes-gone" : "report.sheet.sheet-gone", name));
        }
    }

    /**
     * Whether no copy of a table was rearranged; reports the rearranged ones. Since a rearranged copy may hold the
     * newer figures, no copy is used then.
     */
    private boolean isInOrder(List<FilledTable> copies) {
        var found = copies.stream()
                .map(FilledTable::rearranged)
                .filter(Objects::nonNull)
                .toList();
        notImported.addAll(found);
        return found.isEmpty();
    }

    private Map<String, FilledCell> chosenCells(String name, List<FilledTable> copies, String field) {
        if (copies.stream().map(FilledTable::shown).distinct().count() == 1) {
            return copies.getFirst().cells();
        }
        var seen = copies.stream().filter(copy -> !copy.page().sheet().hidden()).toList();
        var best = seen.stream()
                .filter(copy -> copy.page().name().equals(name))
                .findFirst()
                .orElse(seen.size() == 1 ? seen.getFirst() : null);
        var names = copies.stream()
                .filter(copy -> copy != best)
                .map(copy -> copy.page().name())
                .toList();
        if (best != null) {
            notImported.add(
                    Problem.at("file", "report.sheet.copies", best.page().name(), String.join(", ", names)));
            return best.cells();
        }
        var cells = new LinkedHashMap<>(copies.getFirst().cells());
        cells.replaceAll((code, filledCell) -> copies.stream()
                        .map(copy -> copy.cells().get(code))
                        .allMatch(other -> other != null && Objects.equals(other.value(), filledCell.value()))
                ? filledCell
                : filledCell.withProblem(
                        Problem.at(field + code, "report.sheet.copies-ask", String.join(", ", names))));
        return cells;
    }

    private static Outcome<FilledSheet> refused(String key) {
        return Outcome.refused(Problem.at("file", key));
    }
}
