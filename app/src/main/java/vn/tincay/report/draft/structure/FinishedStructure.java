package vn.tincay.report.draft.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.FormPaperTexts;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.formula.Rates;

/**
 * The structure of a draft as a form file has it: sections numbered, a missing English text replaced by the Vietnamese
 * one, the message of a check composed where nobody wrote one, and shares and averages kept out of sums.
 */
public final class FinishedStructure {

    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final String TENS = "X";
    private static final String ANNEX = "PL";
    private static final String TYPED = "";

    private FinishedStructure() {}

    public static FormStructure of(FormStructure structure) {
        var sections = new ArrayList<FormStructure.Section>();
        int sectionCount = 0;
        int annexCount = 0;
        for (var section : structure.sections()) {
            var code = section.code().startsWith(ANNEX) ? ANNEX + ++annexCount : roman(++sectionCount);
            sections.add(section(section, code));
        }
        var rules = StructurePieces.mapEach(
                StructurePieces.checks(structure),
                rule -> new FormStructure.Rule(
                        rule.cell(),
                        rule.rule(),
                        rule.level(),
                        CheckMessage.of(structure, rule.rule(), rule.message())));
        return new FormStructure(
                structure.code(),
                structure.version(),
                structure.validFrom(),
                bothLanguages(structure.title()),
                structure.citation(),
                structure.window(),
                structure.paper() == null
                        ? FormPaperTexts.of(structure.title().vi(), structure.citation())
                        : structure.paper(),
                null,
                sections,
                rules);
    }

    /** The number of a section on paper: I, II, … XII. */
    public static String roman(int number) {
        return TENS.repeat(number / ROMAN.size()) + ROMAN.get(number % ROMAN.size());
    }

    private static FormStructure.Section section(FormStructure.Section section, String code) {
        return new FormStructure.Section(
                code,
                bothLanguages(section.title()),
                StructurePieces.mapEach(
                        StructurePieces.narratives(section),
                        one -> new Section.Narrative(
                                one.code(), bothLanguages(one.title()), orNull(one.help()), one.required())),
                StructurePieces.mapEach(StructurePieces.tables(section), FinishedStructure::table));
    }

    private static FormStructure.Table table(FormStructure.Table table) {
        var columns = StructurePieces.mapEach(
                StructurePieces.columns(table),
                head -> new FormStructure.Column(head.code(), bothLanguages(head.title()), head.formula()));
        return new FormStructure.Table(
                table.code(),
                bothLanguages(table.title()),
                orNull(table.note()),
                columns.isEmpty() ? null : columns,
                StructurePieces.mapEach(table.rows(), row -> row(row, columns)));
    }

    private static FormStructure.Row row(FormStructure.Row row, List<FormStructure.Column> columns) {
        boolean share = row.type() == null && Rates.isShare(row.unit());
        boolean rate = RateSums.isRate(row);
        return new FormStructure.Row(
                row.code(),
                bothLanguages(row.title()),
                row.heading(),
                orNull(row.unit()),
                share ? CellType.PERCENT : row.type(),
                row.decimals(),
                rate && row.formula() == null && RateSums.areAdded(columns) ? TYPED : row.formula(),
                rate ? Boolean.FALSE : row.summed(),
                row.required(),
                orNull(row.help()),
                row.skip());
    }

    private static @Nullable Text orNull(@Nullable Text text) {
        return text == null || text.vi().isBlank() ? null : bothLanguages(text);
    }

    private static Text bothLanguages(Text text) {
        return text.en() == null || text.en().isBlank() ? new Text(text.vi(), text.vi()) : text;
    }
}
