package vn.tincay.report.draft.structure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.WindowRule;

/** The structure with which a new form begins. */
public final class BlankStructure {

    /** The code in a draft whose form has no code yet. */
    public static final String NO_CODE = "draft";

    /** The title of the section for tables that were read from a workbook. */
    private static final Text FIGURES = new Text("Số liệu", "Figures");

    private BlankStructure() {}

    /** One section with one table with one row, all without a name. */
    public static FormStructure of(Forms forms, LocalDate today) {
        return of(
                forms,
                today,
                StructurePieces.blank(),
                "",
                StructurePieces.blank(),
                List.of(table(StructurePieces.blank())));
    }

    /** One section with tables that were read from a workbook. */
    public static FormStructure of(
            Forms forms, LocalDate today, String title, String citation, List<FormStructure.Table> tables) {
        return of(forms, today, new Text(title, ""), citation, FIGURES, tables);
    }

    private static FormStructure of(
            Forms forms,
            LocalDate today,
            Text title,
            String citation,
            Text sectionTitle,
            List<FormStructure.Table> tables) {
        var section = new FormStructure.Section(Codes.provisional(), sectionTitle, List.of(), tables);
        return new FormStructure(
                NO_CODE, 1, today, title, citation, window(forms), null, null, List.of(section), List.of());
    }

    public static FormStructure.Table table(Text title) {
        return new FormStructure.Table(Codes.provisional(), title, null, null, List.of(row()));
    }

    public static FormStructure.Row row() {
        return row("", false);
    }

    public static FormStructure.Row row(String title, boolean heading) {
        return new FormStructure.Row(
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
                .map(BlankStructure::withoutDistrict)
                .orElseGet(() -> new WindowRule(WindowRule.Kind.YEAR, null, null, Map.of()));
    }

    /** Districts ended on 1 July 2025; a new form asks nothing of them. */
    private static WindowRule withoutDistrict(WindowRule window) {
        var due = new LinkedHashMap<>(window.due());
        due.remove("district");
        return new WindowRule(window.kind(), window.from(), window.to(), due);
    }
}
