package vn.tincay.report.draft.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Sheet;
import vn.tincay.report.form.WindowRule;

/** The structure with which a new form begins. */
public final class BlankSheet {

    /** The code in a draft whose form has no code yet. */
    public static final String NO_CODE = "draft";

    /** The title of the section for tables that were read from a workbook. */
    private static final Text FIGURES = new Text("Số liệu", "Figures");

    private BlankSheet() {}

    /** One section with one table with one row, all without a name. */
    public static Sheet of(Forms forms, LocalDate today) {
        return of(forms, today, "", SheetPieces.blank(), List.of(table(SheetPieces.blank())));
    }

    /** One section with tables that were read from a workbook. */
    public static Sheet of(Forms forms, LocalDate today, String title, List<Sheet.Grid> tables) {
        return of(forms, today, title, FIGURES, tables);
    }

    private static Sheet of(Forms forms, LocalDate today, String title, Text section, List<Sheet.Grid> tables) {
        var part = new Sheet.Part(Codes.provisional(), section, List.of(), tables);
        return new Sheet(
                NO_CODE, 1, today, new Text(title, ""), "", window(forms), null, null, List.of(part), List.of());
    }

    public static Sheet.Grid table(Text title) {
        return new Sheet.Grid(Codes.provisional(), title, null, null, List.of(row()));
    }

    public static Sheet.Row row() {
        return row("", false);
    }

    public static Sheet.Row row(String title, boolean heading) {
        return new Sheet.Row(
                Codes.provisional(), new Text(title, ""), heading, null, null, null, null, null, null, null, null);
    }

    /**
     * The window of the first form in use that follows the periods of Decree 09/2019/NĐ-CP, otherwise a yearly one. The
     * officer can change it.
     */
    private static WindowRule window(Forms forms) {
        return forms.all().stream()
                .map(Form::window)
                .filter(window -> window.from() == null)
                .findFirst()
                .orElseGet(() -> new WindowRule(WindowRule.Kind.YEAR, null, null, Map.of()));
    }
}
