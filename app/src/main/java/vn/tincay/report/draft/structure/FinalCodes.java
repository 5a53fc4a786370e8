package vn.tincay.report.draft.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Section;

/** Gives every piece with a provisional code its permanent one, made from its words. */
public final class FinalCodes {

    private static final String WORD_SEPARATOR = "_";

    private final Set<String> used = new HashSet<>();
    private FormStructure structure;

    private FinalCodes(FormStructure structure, List<Form> versions) {
        this.structure = structure;
        for (var form : versions) {
            form.narratives().forEach(narrative -> used.add(narrative.code()));
            for (var section : form.sections()) {
                section.tables().forEach(this::take);
            }
        }
        StructurePieces.allRows(structure).forEach(row -> used.add(row.code()));
        StructurePieces.allTables(structure).forEach(table -> used.add(table.code()));
    }

    /** @param versions all versions of the form: a code that one of them used is never given again */
    public static FormStructure of(FormStructure structure, List<Form> versions) {
        return new FinalCodes(structure, versions).all();
    }

    private void take(Section.Table table) {
        used.add(table.code());
        table.rows().forEach(row -> used.add(row.code()));
        table.columns().forEach(column -> used.add(column.code()));
    }

    private FormStructure all() {
        for (var row : StructurePieces.allRows(structure).toList()) {
            if (Codes.isProvisional(row.code())) {
                structure = StructureReferences.renameRow(
                        structure, row.code(), fresh(row.title().vi()));
            }
        }
        for (var table : StructurePieces.allTables(structure).toList()) {
            for (var column : StructurePieces.columns(table)) {
                if (Codes.isProvisional(column.code())) {
                    structure = StructureReferences.renameColumn(
                            structure,
                            table,
                            column.code(),
                            fresh(column.title().vi()));
                }
            }
        }
        return StructurePieces.mapSections(
                structure,
                section -> StructurePieces.withNarratives(
                        StructurePieces.withTables(
                                section, StructurePieces.mapEach(StructurePieces.tables(section), this::table)),
                        StructurePieces.mapEach(StructurePieces.narratives(section), this::narrative)));
    }

    private FormStructure.Table table(FormStructure.Table table) {
        return Codes.isProvisional(table.code())
                ? new FormStructure.Table(
                        fresh(table.title().vi()), table.title(), table.note(), table.columns(), table.rows())
                : table;
    }

    private Section.Narrative narrative(Section.Narrative narrative) {
        return Codes.isProvisional(narrative.code())
                ? new Section.Narrative(
                        fresh(narrative.title().vi()), narrative.title(), narrative.help(), narrative.required())
                : narrative;
    }

    private String fresh(String words) {
        var code = Codes.of(words, WORD_SEPARATOR, used);
        used.add(code);
        return code;
    }
}
