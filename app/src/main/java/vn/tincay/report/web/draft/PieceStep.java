package vn.tincay.report.web.draft;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tincay.base.Problem;
import vn.tincay.report.draft.MissingTerm;
import vn.tincay.report.draft.structure.StructureEdits;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;

/**
 * What a button of the draft's page does beyond storing: {@code add:ROW:<table>}, {@code up:ROW:<row>}, {@code
 * remove:ROW:<row>}.
 */
record PieceStep(Verb verb, StructureEdits.Piece piece, String code) {

    enum Verb {
        NONE,
        ADD,
        UP,
        DOWN,
        /** Takes a row into a total; the code is that of the total, a slash and that of the row. */
        TAKE,
        /** Removes a piece; a section or table with content only after a question. */
        REMOVE,
        /** Removes a section or table after the question. */
        DISCARD
    }

    private static final PieceStep NONE = new PieceStep(Verb.NONE, StructureEdits.Piece.CHECK, "");
    private static final int PARTS = 3;

    /** The permitted codes: a code becomes the fragment (#…) of an address. */
    private static final Pattern CODE = Pattern.compile("[^\\s\\p{Cntrl}]{0,200}");

    static PieceStep of(String button) {
        var parts = button.split(":", PARTS);
        return parts.length < PARTS || !CODE.matcher(parts[2]).matches()
                ? NONE
                : Arrays.stream(Verb.values())
                        .filter(verb -> verb.name().equalsIgnoreCase(parts[0]))
                        .flatMap(verb -> Arrays.stream(StructureEdits.Piece.values())
                                .filter(piece -> piece.name().equals(parts[1]))
                                .map(piece -> new PieceStep(verb, piece, parts[2])))
                        .findFirst()
                        .orElse(NONE);
    }

    boolean isNone() {
        return verb == Verb.NONE;
    }

    FormStructure take(FormStructure structure) {
        return switch (verb) {
            case NONE -> structure;
            case ADD -> StructureEdits.add(structure, piece, code);
            case UP -> StructureEdits.move(structure, piece, code, -1);
            case DOWN -> StructureEdits.move(structure, piece, code, 1);
            case TAKE -> MissingTerm.take(structure, code.replaceFirst("/.*", ""), code.replaceFirst(".*/", ""));
            case REMOVE, DISCARD -> StructureEdits.remove(structure, piece, code);
        };
    }

    /**
     * The question that says what is removed with a section or table; empty when it has no content, or the question was
     * answered.
     */
    Optional<Problem> question(FormStructure structure) {
        var section = structure.sections().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        var tables = section.map(StructurePieces::tables)
                .orElseGet(() -> StructurePieces.table(structure, code).stream().toList());
        long narratives =
                section.map(one -> StructurePieces.narratives(one).size()).orElse(0);
        long rows = tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.title().vi().isBlank())
                .count();
        boolean whole = piece == StructureEdits.Piece.SECTION
                || piece == StructureEdits.Piece.ANNEX
                || piece == StructureEdits.Piece.TABLE;
        return verb == Verb.REMOVE && whole && rows + narratives > 0
                ? Optional.of(Problem.at(FormDraftPage.removal(code), "report.draft.problem.removal", rows, narratives))
                : Optional.empty();
    }

    /**
     * The anchor at which the page continues: the table or section in which something was added, the moved row or
     * section, or the checks; empty for the top of the page.
     */
    String anchor() {
        return switch (piece) {
            case ROW, HEADING ->
                verb == Verb.ADD ? "#add." + code : verb == Verb.REMOVE ? "" : "#row." + code.replaceFirst(".*/", "");
            case TABLE, NARRATIVE -> verb == Verb.ADD ? "#section." + code : "";
            case SECTION, ANNEX -> verb == Verb.UP || verb == Verb.DOWN ? "#section." + code : "";
            case CHECK -> "#checks";
        };
    }
}
