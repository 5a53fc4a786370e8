package vn.tincay.report.draft.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.FormPaperTexts;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.Sheet;

/**
 * The structure of a draft as a form file has it: sections numbered, a missing English text replaced by the Vietnamese
 * one, and the message of a check composed where nobody wrote one.
 */
public final class FinishedSheet {

    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final String TENS = "X";
    private static final String ANNEX = "PL";

    private FinishedSheet() {}

    public static Sheet of(Sheet sheet) {
        var parts = new ArrayList<Sheet.Part>();
        int sections = 0;
        int annexes = 0;
        for (var part : sheet.sections()) {
            var code = part.code().startsWith(ANNEX) ? ANNEX + ++annexes : roman(++sections);
            parts.add(part(part, code));
        }
        var rules = SheetPieces.each(
                SheetPieces.checks(sheet),
                rule -> new Sheet.Rule(
                        rule.cell(), rule.rule(), rule.level(), CheckMessage.of(sheet, rule.rule(), rule.message())));
        return new Sheet(
                sheet.code(),
                sheet.version(),
                sheet.validFrom(),
                bothLanguages(sheet.title()),
                sheet.citation(),
                sheet.window(),
                sheet.paper() == null ? FormPaperTexts.of(sheet.title().vi(), sheet.citation()) : sheet.paper(),
                null,
                parts,
                rules);
    }

    /** The number of a section on paper: I, II, … XII. */
    public static String roman(int number) {
        return TENS.repeat(number / ROMAN.size()) + ROMAN.get(number % ROMAN.size());
    }

    private static Sheet.Part part(Sheet.Part part, String code) {
        return new Sheet.Part(
                code,
                bothLanguages(part.title()),
                SheetPieces.each(
                        SheetPieces.narratives(part),
                        one -> new Section.Narrative(
                                one.code(), bothLanguages(one.title()), orNull(one.help()), one.required())),
                SheetPieces.each(SheetPieces.tables(part), FinishedSheet::table));
    }

    private static Sheet.Grid table(Sheet.Grid table) {
        var columns = SheetPieces.each(
                SheetPieces.columns(table),
                head -> new Sheet.Column(head.code(), bothLanguages(head.title()), head.formula()));
        return new Sheet.Grid(
                table.code(),
                bothLanguages(table.title()),
                orNull(table.note()),
                columns.isEmpty() ? null : columns,
                SheetPieces.each(table.rows(), FinishedSheet::row));
    }

    private static Sheet.Row row(Sheet.Row row) {
        return new Sheet.Row(
                row.code(),
                bothLanguages(row.title()),
                row.heading(),
                orNull(row.unit()),
                row.type(),
                row.decimals(),
                row.formula(),
                row.summed(),
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
