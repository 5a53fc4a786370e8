package vn.tincay.report.draft.structure;

import java.util.List;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Section;

/**
 * Adds, moves and removes pieces of a structure. When a row is removed, sums lose it, and other formulas and checks
 * that name it are removed too.
 */
public final class StructureEdits {

    /** The kinds of pieces of which a form consists. */
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

    private StructureEdits() {}

    /**
     * @param owner code of the section of a narrative or table, or of the table of a row or heading; the new piece is
     *     added at its end
     */
    public static FormStructure add(FormStructure structure, Piece piece, String owner) {
        return switch (piece) {
            case SECTION -> withSection(structure, Codes.provisional());
            case ANNEX -> withSection(structure, ANNEX_CODE + Codes.provisional());
            case NARRATIVE ->
                StructurePieces.mapSections(
                        structure,
                        section -> section.code().equals(owner)
                                ? StructurePieces.withNarratives(
                                        section, StructurePieces.with(StructurePieces.narratives(section), narrative()))
                                : section);
            case TABLE ->
                StructurePieces.mapSections(
                        structure,
                        section -> section.code().equals(owner)
                                ? StructurePieces.withTables(
                                        section,
                                        StructurePieces.with(
                                                StructurePieces.tables(section),
                                                BlankStructure.table(StructurePieces.blank())))
                                : section);
            case ROW -> withRow(structure, owner, BlankStructure.row());
            case HEADING -> withRow(structure, owner, BlankStructure.row("", true));
            case CHECK -> structure;
        };
    }

    /** Moves the piece by {@code by} places within its list; a move beyond an end of the list changes nothing. */
    public static FormStructure move(FormStructure structure, Piece piece, String code, int by) {
        return switch (piece) {
            case SECTION, ANNEX ->
                StructurePieces.withSections(
                        structure,
                        StructurePieces.moved(
                                structure.sections(), section -> section.code().equals(code), by));
            case NARRATIVE ->
                StructurePieces.mapSections(
                        structure,
                        section -> StructurePieces.withNarratives(
                                section,
                                StructurePieces.moved(
                                        StructurePieces.narratives(section),
                                        one -> one.code().equals(code),
                                        by)));
            case TABLE ->
                StructurePieces.mapSections(
                        structure,
                        section -> StructurePieces.withTables(
                                section,
                                StructurePieces.moved(
                                        StructurePieces.tables(section),
                                        one -> one.code().equals(code),
                                        by)));
            case ROW, HEADING ->
                StructurePieces.mapTables(
                        structure,
                        table -> StructurePieces.withRows(
                                table,
                                StructurePieces.moved(
                                        table.rows(), row -> row.code().equals(code), by)));
            case CHECK -> structure;
        };
    }

    /** @param code the code of the piece; for checks the comparison of their rows ({@link CheckMessage#ofRows}) */
    public static FormStructure remove(FormStructure structure, Piece piece, String code) {
        return switch (piece) {
            case SECTION, ANNEX -> {
                var kept = forgetTables(
                        structure,
                        structure.sections().stream()
                                .filter(section -> section.code().equals(code))
                                .flatMap(section -> StructurePieces.tables(section).stream())
                                .toList());
                yield StructurePieces.withSections(
                        kept,
                        StructurePieces.without(
                                kept.sections(), section -> section.code().equals(code)));
            }
            case NARRATIVE ->
                StructurePieces.mapSections(
                        structure,
                        section -> StructurePieces.withNarratives(
                                section,
                                StructurePieces.without(
                                        StructurePieces.narratives(section),
                                        one -> one.code().equals(code))));
            case TABLE ->
                StructurePieces.mapSections(
                        forgetTables(
                                structure,
                                StructurePieces.table(structure, code).stream().toList()),
                        section -> StructurePieces.withTables(
                                section,
                                StructurePieces.without(
                                        StructurePieces.tables(section),
                                        one -> one.code().equals(code))));
            case ROW, HEADING ->
                StructurePieces.mapTables(
                        StructureReferences.forgetRow(structure, code),
                        table -> StructurePieces.withRows(
                                table,
                                StructurePieces.without(
                                        table.rows(), row -> row.code().equals(code))));
            case CHECK ->
                StructurePieces.withChecks(
                        structure,
                        StructurePieces.without(
                                StructurePieces.checks(structure),
                                rule -> CheckMessage.ofRows(rule.rule()).equals(code)));
        };
    }

    private static FormStructure forgetTables(FormStructure structure, List<FormStructure.Table> tables) {
        var kept = structure;
        for (var table : tables) {
            for (var row : table.rows()) {
                kept = StructureReferences.forgetRow(kept, row.code());
            }
        }
        return kept;
    }

    private static FormStructure withSection(FormStructure structure, String code) {
        return StructurePieces.withSections(
                structure,
                StructurePieces.with(
                        structure.sections(),
                        new FormStructure.Section(code, StructurePieces.blank(), List.of(), List.of())));
    }

    private static FormStructure withRow(FormStructure structure, String table, FormStructure.Row row) {
        return StructurePieces.mapTables(
                structure,
                one -> one.code().equals(table)
                        ? StructurePieces.withRows(one, StructurePieces.with(one.rows(), row))
                        : one);
    }

    private static Section.Narrative narrative() {
        return new Section.Narrative(Codes.provisional(), new Text("", ""), null, false);
    }
}
