package vn.tincay.report.draft.structure;

import java.util.List;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.Sheet;

/**
 * Adds, moves and removes pieces of a structure. When a row is removed, sums lose it, and other formulas and checks
 * that name it are removed too.
 */
public final class SheetEdits {

    /** The pieces of a form. */
    public enum Piece {
        SECTION,
        ANNEX,
        NARRATIVE,
        TABLE,
        ROW,
        HEADING,
        CHECK
    }

    private static final String ANNEX_CODE = "PL_";

    private SheetEdits() {}

    /**
     * @param owner code of the section of a narrative or table, or of the table of a row or heading; the new piece is
     *     added at its end
     */
    public static Sheet add(Sheet sheet, Piece piece, String owner) {
        return switch (piece) {
            case SECTION -> withPart(sheet, Codes.provisional());
            case ANNEX -> withPart(sheet, ANNEX_CODE + Codes.provisional());
            case NARRATIVE ->
                SheetPieces.mapParts(
                        sheet,
                        part -> part.code().equals(owner)
                                ? SheetPieces.withNarratives(
                                        part, SheetPieces.with(SheetPieces.narratives(part), narrative()))
                                : part);
            case TABLE ->
                SheetPieces.mapParts(
                        sheet,
                        part -> part.code().equals(owner)
                                ? SheetPieces.withTables(
                                        part,
                                        SheetPieces.with(
                                                SheetPieces.tables(part), BlankSheet.table(SheetPieces.blank())))
                                : part);
            case ROW -> withRow(sheet, owner, BlankSheet.row());
            case HEADING -> withRow(sheet, owner, BlankSheet.row("", true));
            case CHECK -> sheet;
        };
    }

    /** Moves the piece by {@code by} places within its list; a move beyond an end of the list changes nothing. */
    public static Sheet move(Sheet sheet, Piece piece, String code, int by) {
        return switch (piece) {
            case SECTION, ANNEX ->
                SheetPieces.withParts(
                        sheet,
                        SheetPieces.moved(sheet.sections(), part -> part.code().equals(code), by));
            case NARRATIVE ->
                SheetPieces.mapParts(
                        sheet,
                        part -> SheetPieces.withNarratives(
                                part,
                                SheetPieces.moved(
                                        SheetPieces.narratives(part),
                                        one -> one.code().equals(code),
                                        by)));
            case TABLE ->
                SheetPieces.mapParts(
                        sheet,
                        part -> SheetPieces.withTables(
                                part,
                                SheetPieces.moved(
                                        SheetPieces.tables(part),
                                        one -> one.code().equals(code),
                                        by)));
            case ROW, HEADING ->
                SheetPieces.mapTables(
                        sheet,
                        table -> SheetPieces.withRows(
                                table,
                                SheetPieces.moved(
                                        table.rows(), row -> row.code().equals(code), by)));
            case CHECK -> sheet;
        };
    }

    /** @param code the code of the piece; for checks the comparison of their rows ({@link CheckMessage#ofRows}) */
    public static Sheet remove(Sheet sheet, Piece piece, String code) {
        return switch (piece) {
            case SECTION, ANNEX -> {
                var kept = forgetTables(
                        sheet,
                        sheet.sections().stream()
                                .filter(part -> part.code().equals(code))
                                .flatMap(part -> SheetPieces.tables(part).stream())
                                .toList());
                yield SheetPieces.withParts(
                        kept,
                        SheetPieces.without(kept.sections(), part -> part.code().equals(code)));
            }
            case NARRATIVE ->
                SheetPieces.mapParts(
                        sheet,
                        part -> SheetPieces.withNarratives(
                                part,
                                SheetPieces.without(
                                        SheetPieces.narratives(part),
                                        one -> one.code().equals(code))));
            case TABLE ->
                SheetPieces.mapParts(
                        forgetTables(
                                sheet, SheetPieces.table(sheet, code).stream().toList()),
                        part -> SheetPieces.withTables(
                                part,
                                SheetPieces.without(
                                        SheetPieces.tables(part),
                                        one -> one.code().equals(code))));
            case ROW, HEADING ->
                SheetPieces.mapTables(
                        SheetReferences.forgetRow(sheet, code),
                        table -> SheetPieces.withRows(
                                table,
                                SheetPieces.without(
                                        table.rows(), row -> row.code().equals(code))));
            case CHECK ->
                SheetPieces.withChecks(
                        sheet,
                        SheetPieces.without(
                                SheetPieces.checks(sheet),
                                rule -> CheckMessage.ofRows(rule.rule()).equals(code)));
        };
    }

    private static Sheet forgetTables(Sheet sheet, List<Sheet.Grid> tables) {
        var kept = sheet;
        for (var table : tables) {
            for (var row : table.rows()) {
                kept = SheetReferences.forgetRow(kept, row.code());
            }
        }
        return kept;
    }

    private static Sheet withPart(Sheet sheet, String code) {
        return SheetPieces.withParts(
                sheet,
                SheetPieces.with(sheet.sections(), new Sheet.Part(code, SheetPieces.blank(), List.of(), List.of())));
    }

    private static Sheet withRow(Sheet sheet, String table, Sheet.Row row) {
        return SheetPieces.mapTables(
                sheet,
                one -> one.code().equals(table) ? SheetPieces.withRows(one, SheetPieces.with(one.rows(), row)) : one);
    }

    private static Section.Narrative narrative() {
        return new Section.Narrative(Codes.provisional(), new Text("", ""), null, false);
    }
}
