package vn.tincay.report.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tincay.document.SheetFile;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;

/**
 * What a filled workbook says. Rows and columns are found by their hidden codes, wherever they stand now; what has no
 * code is passed over.
 *
 * @param report whose report it was made for
 * @param cells what stands in the entered cells, by code
 * @param was what stood there when it was downloaded
 * @param parts what is told in words, by part
 * @param places where each cell stands now, {@code III!D7}
 */
public record FilledSheet(
        UUID report,
        String form,
        Map<String, String> cells,
        Map<String, String> was,
        Map<String, String> parts,
        Map<String, String> wasParts,
        Map<String, String> places) {

    /** Empty when the file is no workbook, or not one of ours. */
    public static Optional<FilledSheet> read(byte[] file, Form form) {
        Map<String, List<List<String>>> sheets;
        try {
            sheets = SheetFile.read(file);
        } catch (IllegalArgumentException notAWorkbook) {
            return Optional.empty();
        }
        var about = new HashMap<String, String>();
        for (var row : sheets.getOrDefault(FormSheet.ABOUT, List.of())) {
            about.put(at(row, 0), at(row, 1));
        }
        var report = about.get("report");
        if (report == null || !report.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        var filled = new FilledSheet(
                UUID.fromString(report),
                Objects.requireNonNullElse(about.get("form"), ""),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        about.forEach(filled::remember);
        sheets.forEach((name, rows) -> filled.sheet(form, name, rows));
        return Optional.of(filled);
    }

    private void remember(String key, String value) {
        if (key.startsWith("was.")) {
            // Hidden, yet anybody can change it: what is no figure was none.
            was.put(key.substring("was.".length()), value.matches("-?\\d{1,20}(\\.\\d{1,20})?") ? value : "");
        } else if (key.startsWith("part.")) {
            wasParts.put(key.substring("part.".length()), value);
        }
    }

    private void sheet(Form form, String name, List<List<String>> rows) {
        if (rows.size() <= FormSheet.CODES) {
            return;
        }
        var codes = rows.get(FormSheet.CODES);
        var table = at(codes, 0);
        if (table.equals(FormSheet.WORDS)) {
            for (var row : rows.subList(FormSheet.CODES + 1, rows.size())) {
                if (!at(row, 0).isEmpty()) {
                    parts.put(at(row, 0), at(row, 2));
                }
            }
            return;
        }
        form.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(one -> one.code().equals(table))
                .forEach(one -> table(form, name, one, codes, rows));
    }

    private void table(Form form, String name, Section.Table table, List<String> codes, List<List<String>> rows) {
        for (int y = FormSheet.CODES + 1; y < rows.size(); y++) {
            var line = rows.get(y);
            var row = table.rows().stream()
                    .filter(one -> !one.heading() && one.code().equals(at(line, 0)))
                    .findFirst();
            for (int x = 3; row.isPresent() && x < codes.size(); x++) {
                int column = column(table, codes.get(x));
                var cell = column < 0 || column >= row.get().cells().size()
                        ? null
                        : row.get().cells().get(column);
                if (cell != null && !form.require(cell).isComputed()) {
                    cells.put(cell, at(line, x));
                    places.put(cell, name + "!" + letter(x) + (y + 1));
                }
            }
        }
    }

    private static int column(Section.Table table, String code) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (FormSheet.code(table.columns().get(i)).equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static String letter(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
