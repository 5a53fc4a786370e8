package vn.tincay.report.draft.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.Sheet;

/** Gives every piece with a provisional code its permanent one, made from its words. */
public final class FinalCodes {

    private static final String WORD_SEPARATOR = "_";

    private final Set<String> taken = new HashSet<>();
    private Sheet sheet;

    private FinalCodes(Sheet sheet, List<Form> versions) {
        this.sheet = sheet;
        for (var form : versions) {
            form.narratives().forEach(part -> taken.add(part.code()));
            for (var section : form.sections()) {
                section.tables().forEach(this::take);
            }
        }
        SheetPieces.allRows(sheet).forEach(row -> taken.add(row.code()));
        SheetPieces.allTables(sheet).forEach(table -> taken.add(table.code()));
    }

    /** @param versions all versions of the form: a code that one of them used is never given again */
    public static Sheet of(Sheet sheet, List<Form> versions) {
        return new FinalCodes(sheet, versions).all();
    }

    private void take(Section.Table table) {
        taken.add(table.code());
        table.rows().forEach(row -> taken.add(row.code()));
        table.columns().forEach(column -> taken.add(column.code()));
    }

    private Sheet all() {
        for (var row : SheetPieces.allRows(sheet).toList()) {
            if (Codes.isProvisional(row.code())) {
                sheet = SheetReferences.renameRow(
                        sheet, row.code(), fresh(row.title().vi()));
            }
        }
        for (var table : SheetPieces.allTables(sheet).toList()) {
            for (var column : SheetPieces.columns(table)) {
                if (Codes.isProvisional(column.code())) {
                    sheet = SheetReferences.renameColumn(
                            sheet, table, column.code(), fresh(column.title().vi()));
                }
            }
        }
        return SheetPieces.mapParts(
                sheet,
                part -> SheetPieces.withNarratives(
                        SheetPieces.withTables(part, SheetPieces.each(SheetPieces.tables(part), this::table)),
                        SheetPieces.each(SheetPieces.narratives(part), this::narrative)));
    }

    private Sheet.Grid table(Sheet.Grid table) {
        return Codes.isProvisional(table.code())
                ? new Sheet.Grid(fresh(table.title().vi()), table.title(), table.note(), table.columns(), table.rows())
                : table;
    }

    private Section.Narrative narrative(Section.Narrative part) {
        return Codes.isProvisional(part.code())
                ? new Section.Narrative(fresh(part.title().vi()), part.title(), part.help(), part.required())
                : part;
    }

    private String fresh(String words) {
        var code = Codes.of(words, WORD_SEPARATOR, taken);
        taken.add(code);
        return code;
    }
}
